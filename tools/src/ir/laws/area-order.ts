// SPDX-License-Identifier: Apache-2.0
import { isObject, type Json, pointerToken } from "../../read/json.js";
import { readSchemas, type SchemaFile } from "../../read/schemas.js";
import { AREAS } from "../areas.js";
import { breach, type Law } from "./law.js";

interface Reference {
  readonly pointer: string;
  readonly ref: string;
}

function references(value: Json | undefined, pointer: string): readonly Reference[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => references(item as Json, `${pointer}/${index}`));
  if (!isObject(value)) return [];
  const own = typeof value.$ref === "string" ? [{ pointer, ref: value.$ref }] : [];
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, item]) => references(item, `${pointer}/${pointerToken(key)}`)),
  ];
}

function areaIndex(iri: string): number {
  return (AREAS as readonly string[]).indexOf(new URL(iri).pathname.split("/").at(-2) ?? "");
}

function breaches(file: SchemaFile): ReturnType<Law> {
  const own = AREAS.indexOf(file.area);
  return references(file.schema, "").flatMap(({ pointer, ref }) => {
    const target = areaIndex(new URL(ref, file.id).href.split("#")[0] ?? file.id);
    if (target >= 0 && target <= own) return [];
    return [
      breach(
        "area-order",
        { file: file.file, line: file.source.lineOf(pointer) },
        `"${ref}" refers to an area after ${file.area}`,
      ),
    ];
  });
}

/** A `$ref` stays in its area or goes to one before it; references by IRI are free of this order. */
export const areaOrder: Law = (_ir, tree) => readSchemas(tree).flatMap(breaches);
