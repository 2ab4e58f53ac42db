// SPDX-License-Identifier: Apache-2.0
import { readSchemas } from "../read/schemas.js";
import type { SourceTree } from "../read/source-tree.js";
import { isSchema, markText, moduleText, type Output } from "./mark.js";

/** `packages/model/src/gen/schemas.ts`: every schema in its source form, by `$id`. */
export function emitSchemas(tree: SourceTree): Output {
  const entries = readSchemas(tree).map((file) => `  [${JSON.stringify(file.id)}, ${JSON.stringify(file.schema)}],\n`);
  const body = [
    "/** A JSON Schema (2020-12) as published, annotations included. */",
    "export interface EmbeddedSchema {\n  readonly $id: string;\n  readonly [keyword: string]: unknown;\n}\n",
    "/** Every schema of this release by `$id`, in the order of the areas; `$ref`s inside are relative to `$id`. */",
    `export const schemas: ReadonlyMap<string, EmbeddedSchema> = new Map<string, EmbeddedSchema>([\n${entries.join("")}]);`,
  ];
  return new Map([
    ["packages/model/src/gen/schemas.ts", moduleText(markText(tree, "schemas", isSchema), body.join("\n"))],
  ]);
}
