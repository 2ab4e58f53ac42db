// SPDX-License-Identifier: Apache-2.0
import { fileURLToPath } from "node:url";
import { buildIr } from "../src/ir/build.js";
import type { Ir } from "../src/ir/ir.js";
import { isObject, type Json, type JsonObject } from "../src/read/json.js";
import { readSourceTree, type SourceTree } from "../src/read/source-tree.js";

/** Root of the repository. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[/\\]$/, "");

/** The sources of the repository as they are now. */
export const TREE: SourceTree = readSourceTree(ROOT);
export const IR: Ir = buildIr(TREE);

/** A value of the evidence, and the type that it is to be judged as. */
export interface Specimen {
  readonly file: string;
  /** JSON Pointer of the value in its file. */
  readonly pointer: string;
  readonly type: string;
  readonly value: Json;
}

const isKnown = (name: unknown): name is string => IR.types.some((type) => type.name === name);

/** The document itself when it is a package, and every resource of a known class in it. */
export function resourcesOf(file: string, document: Json): readonly Specimen[] {
  if (!isObject(document)) return [];
  if (isKnown(document.type)) return [{ file, pointer: "", type: document.type, value: document }];
  if (document.jiku === undefined) return [];
  const graph = Array.isArray(document.graph) ? (document.graph as readonly Json[]) : [];
  const resources = graph.flatMap((value, index) => {
    const type = isObject(value) ? value.type : undefined;
    return isKnown(type) ? [{ file, pointer: `/graph/${index}`, type, value }] : [];
  });
  return [{ file, pointer: "", type: "Package", value: document }, ...resources];
}

/** Every valid value of the evidence with its type: whole resources, packages, and the bare values of value types. */
export function specimens(): readonly Specimen[] {
  return IR.examples.flatMap((example) => {
    const value = JSON.parse(TREE.get(example.file) ?? "null") as Json;
    const sort = IR.types.find((type) => type.name === example.name)?.sort;
    if (sort === "class" || sort === "document") return resourcesOf(example.file, value);
    return [{ file: example.file, pointer: "", type: example.name, value }];
  });
}

/** A copy of a JSON value in which the node at a place is replaced; `undefined` takes it out. */
export function changed(value: Json, path: readonly (string | number)[], to: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return to ?? null;
  if (Array.isArray(value)) {
    const items = [...(value as readonly Json[])];
    if (rest.length === 0 && to === undefined) items.splice(Number(key), 1);
    else items[Number(key)] = changed(items[Number(key)] ?? null, rest, to);
    return items;
  }
  const { [String(key)]: own, ...others } = value as JsonObject;
  if (rest.length === 0 && to === undefined) return others;
  return { ...others, [String(key)]: changed(own ?? null, rest, to) };
}
