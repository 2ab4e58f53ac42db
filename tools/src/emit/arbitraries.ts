// SPDX-License-Identifier: Apache-2.0
import type { Ir, IrType, Member, Variant } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { isSchema, markText, moduleText, type Output } from "./mark.js";
import { quoted } from "./packs.js";

const HEAD = `import type { Shape, TypeForm } from "../type-form.js";

function table<T>(entries: readonly string[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => JSON.parse(entry) as [string, T]));
}
`;

function formOf(type: Pick<IrType, "sort" | "supertypes"> | undefined, members: readonly Member[]): object {
  return {
    ...(type === undefined ? { sort: "variant", supertypes: [] } : { sort: type.sort, supertypes: type.supertypes }),
    members: members.map(({ name, required, shape, concept }) => ({
      name,
      required,
      shape,
      ...(concept === undefined ? {} : { concept }),
    })),
  };
}

function variantForm(union: IrType, variant: Variant): readonly [string, object] {
  return [variant.name, { ...formOf(undefined, variant.members), union: union.name, tagValue: variant.tag }];
}

function typeForms(type: IrType): readonly (readonly [string, object])[] {
  const extra = {
    ...(type.extension === undefined ? {} : { extension: type.extension }),
    ...(type.closed ? {} : { open: true }),
    ...(type.dependentRequired === undefined ? {} : { dependentRequired: type.dependentRequired }),
  };
  const { tag, variants } = type;
  if (tag === undefined || variants === undefined) return [[type.name, { ...formOf(type, type.members), ...extra }]];
  const names = Object.fromEntries(variants.map((variant) => [variant.tag, variant.name]));
  return [
    [type.name, { ...formOf(type, []), tag, variants: names }],
    ...variants.map((variant) => variantForm(type, variant)),
  ];
}

function tableText(name: string, type: string, doc: string, entries: readonly (readonly [string, unknown])[]): string {
  const lines = entries.map((entry) => `  ${quoted(JSON.stringify(entry))},\n`).join("");
  return `/** ${doc} */\nexport const ${name}: ReadonlyMap<string, ${type}> = table([\n${lines}]);\n`;
}

/** `packages/arbitrary/src/gen/tables.ts`: the form of every type, which generators and structural mutators interpret. */
export function emitArbitraries(ir: Ir, tree: SourceTree): Output {
  const body = [
    HEAD,
    tableText(
      "typeForms",
      "TypeForm",
      "Classes, bases, value types, unions, their variants and the package document, by name.",
      ir.types.flatMap(typeForms),
    ),
    tableText(
      "enumerations",
      "readonly string[]",
      "The values of each closed enumeration.",
      ir.enumerations.map(({ name, values }) => [name, values.map(({ value }) => value)] as const),
    ),
    tableText(
      "primitives",
      "Shape",
      "The shape of each primitive.",
      ir.primitives.map(({ name, shape }) => [name, shape] as const),
    ),
  ];
  const mark = markText(tree, "schemas", isSchema);
  return new Map([["packages/arbitrary/src/gen/tables.ts", moduleText(mark, body.join("\n"))]]);
}
