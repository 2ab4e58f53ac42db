// SPDX-License-Identifier: Apache-2.0
import type { Operator } from "@jiku/model";
import { isObject } from "../read-package.js";
import { xmlElement } from "../xml/write-xml.js";

const MAPS: Readonly<Record<string, string>> = { boolean: "Boolean", integer: "Integer", enumeration: "Enumeration" };

/** An operator as a transformation of SSP; undefined when it is neither a formula a·x + b nor a table of codes. */
export function writeTransformation({ operation, method, options }: Operator): string | undefined {
  if (!isObject(options)) return operation === "negate" ? linear(-1, 0) : undefined;
  const { factor, offset, entries } = options;
  if (operation === "map") return map(MAPS[method ?? ""], entries);
  if (operation !== "unitConversion" && operation !== "negate") return undefined;
  return isNumber(factor) && isNumber(offset) ? linear(factor, offset) : undefined;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function linear(factor: number, offset: number): string {
  return xmlElement("ssc:LinearTransformation", { factor: String(factor), offset: String(offset) });
}

function map(kind: string | undefined, entries: unknown): string | undefined {
  if (kind === undefined || !Array.isArray(entries) || !entries.every(isEntry)) return undefined;
  return xmlElement(
    `ssc:${kind}MappingTransformation`,
    {},
    entries.map(({ source, target }) => xmlElement("ssc:MapEntry", { source, target })),
  );
}

function isEntry(entry: unknown): entry is { readonly source: string; readonly target: string } {
  return isObject(entry) && typeof entry["source"] === "string" && typeof entry["target"] === "string";
}
