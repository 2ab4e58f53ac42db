// SPDX-License-Identifier: Apache-2.0
import { AREAS, type Area, isArea } from "../ir/areas.js";
import { isObject, type JsonObject, type Located, parseJson } from "./json.js";
import { SourceError } from "./problem.js";
import type { SourceTree } from "./source-tree.js";

export interface SchemaFile {
  readonly area: Area;
  /** File name without ending. */
  readonly slug: string;
  readonly file: string;
  readonly id: string;
  readonly schema: JsonObject;
  readonly source: Located;
}

const PLACE = /^schemas\/([a-z]+)\/([a-z0-9-]+)\.schema\.json$/;

/** The schema files in the order of the areas, then of the file names. */
export function readSchemas(tree: SourceTree): readonly SchemaFile[] {
  const files: SchemaFile[] = [];
  for (const [file, text] of tree) {
    const [, area, slug] = PLACE.exec(file) ?? [];
    if (area === undefined || slug === undefined || !isArea(area)) continue;
    const source = parseJson(file, text);
    const schema = source.value;
    if (!isObject(schema) || typeof schema.$id !== "string") {
      throw new SourceError({ law: "schema-id", file, line: 1, message: "a schema is an object with $id" });
    }
    const wanted = `https://w3id.org/jiku/schema/${area}/${slug}`;
    if (schema.$id !== wanted) {
      throw new SourceError({ law: "schema-id", file, line: source.lineOf("/$id"), message: `$id must be ${wanted}` });
    }
    files.push({ area, slug, file, id: schema.$id, schema, source });
  }
  return files.sort((a, b) => AREAS.indexOf(a.area) - AREAS.indexOf(b.area) || (a.slug < b.slug ? -1 : 1));
}
