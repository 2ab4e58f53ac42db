// SPDX-License-Identifier: Apache-2.0
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AnyResource } from "@jiku/model";
import { resourceMappings } from "../src/gen/mapping.js";
import { isPrintedExactly } from "./json-ld.js";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const DESIGN = `${ROOT}../shared/design/model-examples`;

/** A package, or a lone resource as a package of one. */
export interface ExampleDocument {
  readonly name: string;
  readonly prefixes: Readonly<Record<string, string>>;
  readonly resources: readonly AnyResource[];
  /** The document itself, with the published context where it names none, without resources of classes to come. */
  readonly document: Readonly<Record<string, unknown>>;
  /** How many resources were left out because the model has no schema of their class yet. */
  readonly leftOut: number;
}

interface Parsed {
  readonly "@context"?: unknown;
  readonly id?: string;
  readonly type?: string;
  readonly graph?: readonly AnyResource[];
}

const IRI = "https://w3id.org/jiku/v1/context.jsonld";

function asWritten(_: string, value: unknown): unknown {
  return value;
}

/** A number that a JSON-LD processor prints wrongly cannot be compared and is read as another. */
function comparable(_: string, value: unknown): unknown {
  if (typeof value !== "number" || isPrintedExactly(value)) return value;
  console.warn(`READ AS 0.5: ${value}, which the JSON-LD processor prints wrongly`);
  return 0.5;
}

function read(name: string, file: string, revive = asWritten): readonly ExampleDocument[] {
  const parsed = JSON.parse(readFileSync(file, "utf8"), revive) as Parsed;
  const isLone = parsed.id !== undefined && resourceMappings.has(parsed.type ?? "");
  const all = parsed.graph ?? (isLone ? [parsed as unknown as AnyResource] : []);
  if (all.length === 0) return [];
  const resources = all.filter(({ type }) => resourceMappings.has(type));
  const context = parsed["@context"] ?? IRI;
  const own = Array.isArray(context) ? ((context[1] ?? {}) as Record<string, string>) : {};
  const document = parsed.graph === undefined ? { "@context": context, ...parsed } : { ...parsed, graph: resources };
  return [{ name, prefixes: own, resources, document, leftOut: all.length - resources.length }];
}

function jsonFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .sort();
}

/** Every example of the schemas that is a document; those of value types are no resources. */
export function schemaExamples(): readonly ExampleDocument[] {
  const areas = readdirSync(`${ROOT}schemas`).map((area) => `${area}/examples`);
  return areas.flatMap((area) =>
    jsonFiles(`${ROOT}schemas/${area}`).flatMap((file) => read(`${area}/${file}`, `${ROOT}schemas/${area}/${file}`)),
  );
}

/** The packages beside the repository; empty where they are not. */
export function designExamples(): readonly ExampleDocument[] {
  return jsonFiles(DESIGN).flatMap((file) => read(file, `${DESIGN}/${file}`, comparable));
}
