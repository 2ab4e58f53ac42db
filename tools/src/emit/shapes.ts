// SPDX-License-Identifier: Apache-2.0
import type { Ir, Member } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { isSchema, markText, moduleText, type Output } from "./mark.js";
import { quoted } from "./packs.js";

const HEAD = `export type ScalarType = "string" | "number" | "integer" | "boolean" | "null";

/** What may stand as a value. */
export type Shape =
  | { readonly kind: "named"; readonly name: string; readonly refs?: readonly string[] }
  | { readonly kind: "const"; readonly value: string | number | boolean }
  | { readonly kind: "scalar"; readonly types: readonly ScalarType[]; readonly limits?: Readonly<Record<string, number | string>> }
  | { readonly kind: "list"; readonly items: Shape; readonly minItems?: number; readonly maxItems?: number }
  | { readonly kind: "tuple"; readonly items: readonly Shape[] }
  | { readonly kind: "map"; readonly values: Shape; readonly keys?: string; readonly minProperties?: number }
  | { readonly kind: "object" }
  | { readonly kind: "any" };

function table<T>(entries: readonly string[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => JSON.parse(entry) as [string, T]));
}
`;

function tableText(name: string, type: string, doc: string, entries: readonly (readonly [string, unknown])[]): string {
  const lines = entries.map((entry) => `  ${quoted(JSON.stringify(entry))},\n`).join("");
  return `/** ${doc} */\nexport const ${name}: ReadonlyMap<string, ${type}> = table([\n${lines}]);\n`;
}

function membersOf(members: readonly Member[]): readonly (readonly [string, unknown])[] {
  return members.map(({ name, shape }) => [name, shape] as const);
}

/** `packages/validate/src/gen/shapes.ts`: what the core allows for each member; for those who restrict it. */
export function emitShapes(ir: Ir, tree: SourceTree): Output {
  const types = ir.types.flatMap((type) => [
    [type.name, membersOf(type.members.filter((member) => member.owner === type.name))] as const,
    ...(type.variants ?? []).map((variant) => [variant.name, membersOf(variant.members)] as const),
  ]);
  const body = [
    HEAD,
    tableText(
      "ownShapes",
      "readonly (readonly [member: string, shape: Shape])[]",
      "The members that a class, base, value type or variant writes itself; inherited ones stand with their owner.",
      types.filter(([, members]) => members.length > 0),
    ),
    tableText(
      "enumerationValues",
      "readonly string[]",
      "The values of each closed enumeration.",
      ir.enumerations.map(({ name, values }) => [name, values.map(({ value }) => value)] as const),
    ),
    tableText(
      "primitiveShapes",
      "Shape",
      "The shape of each primitive.",
      ir.primitives.map(({ name, shape }) => [name, shape] as const),
    ),
  ];
  const mark = markText(tree, "schemas", isSchema);
  return new Map([["packages/validate/src/gen/shapes.ts", moduleText(mark, body.join("\n"))]]);
}
