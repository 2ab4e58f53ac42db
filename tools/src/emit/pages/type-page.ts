// SPDX-License-Identifier: Apache-2.0
import type { Ir, IrType, Member, Shape } from "../../ir/ir.js";
import { kebabCase } from "../../ir/names.js";
import type { SourceTree } from "../../read/source-tree.js";
import { code, escapeText, fence, heading, table } from "./markdown.js";
import { ruleFile } from "./rule-page.js";
import { type Language, word } from "./words.js";

/** What the pages share: the model, its sources, and where each rule sits. */
export interface PageContext {
  readonly ir: Ir;
  readonly tree: SourceTree;
  readonly sites: ReadonlyMap<string, readonly string[]>;
}

/** Relative address of the page, or place in a page, that tells about a name. */
export function addressOf(ir: Ir, name: string): string {
  if (ir.types.some((type) => type.name === name)) return `${kebabCase(name)}.md`;
  return `${ir.primitives.some((item) => item.name === name) ? "primitives" : "enumerations"}.md#${kebabCase(name)}`;
}

function shapeText(ir: Ir, shape: Shape): string {
  switch (shape.kind) {
    case "named": {
      const refs = shape.refs === undefined ? "" : `(${shape.refs.join(", ").replace("*", "\\*")})`;
      return `[${shape.name}](${addressOf(ir, shape.name)})${refs}`;
    }
    case "const":
      return code(JSON.stringify(shape.value));
    case "scalar": {
      const limits = Object.entries(shape.limits ?? {}).map(([key, limit]) => `${key} ${code(String(limit))}`);
      return [shape.types.map(code).join(" \\| "), ...limits.map(escapeText)].join(", ");
    }
    case "list": {
      const { minItems, maxItems } = shape;
      const bounds =
        maxItems === undefined ? ((minItems ?? 0) > 1 ? ` (≥ ${minItems})` : "") : ` (${minItems ?? 0}..${maxItems})`;
      return `${shapeText(ir, shape.items)}[]${bounds}`;
    }
    case "tuple":
      return `[${shape.items.map((item) => shapeText(ir, item)).join(", ")}]`;
    case "map":
      return `map(${shapeText(ir, shape.values)})`;
    case "object":
      return code("object");
    case "any":
      return code("json");
  }
}

function card(member: Member): string {
  if (member.shape.kind !== "list" || member.shape.minItems !== 1) return member.required ? "1" : "?";
  return member.required ? "+" : "*";
}

function membersTable(ir: Ir, members: readonly Member[], language: Language): string {
  const head = [
    word("member", language),
    word("type", language),
    word("card", language),
    word("term", language),
    word("meaning", language),
  ];
  const rows = members.map((member) => [
    `<a id="member-${member.name.replace("@", "")}"></a>${code(member.name)}`,
    shapeText(ir, member.shape),
    card(member),
    member.term === null || member.term === undefined ? "–" : code(member.term),
    escapeText(member.description[language]),
  ]);
  return table(head, rows);
}

function facts(type: IrType, ir: Ir, language: Language): string {
  const builds = type.supertypes.map((name) => `[${name}](${addressOf(ir, name)})`).join(", ");
  const rows: readonly (readonly [string, string])[] = [
    [word("area", language), `[${type.area}](index.md#area-${type.area})`],
    [word("sort", language), word(type.sort, language)],
    [word("term", language), type.term === undefined ? "–" : code(type.term)],
    [word("schema", language), code(type.id)],
    [word("supertypes", language), builds],
    [word("tag", language), type.tag === undefined ? "" : code(type.tag)],
    [word("since", language), type.since ?? ""],
    [word("stability", language), type.stability ?? ""],
  ];
  return rows
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `- ${name}: ${value}\n`)
    .join("");
}

function variantsText(type: IrType, ir: Ir, language: Language): string {
  const variants = type.variants ?? [];
  const isCommon = (name: string): boolean =>
    name !== type.tag && variants.every((variant) => variant.members.some((member) => member.name === name));
  const common = (variants[0]?.members ?? []).filter((member) => isCommon(member.name));
  const parts = variants.map((variant) => {
    const own = variant.members.filter((member) => member.name !== type.tag && !isCommon(member.name));
    const lines = [
      heading(3, code(variant.tag), `variant-${variant.tag}`),
      `${escapeText(variant.description[language])}\n`,
    ];
    return [...lines, ...(own.length === 0 ? [] : [membersTable(ir, own, language)])].join("\n");
  });
  const shared =
    common.length === 0 ? [] : [heading(3, word("common", language), "common"), membersTable(ir, common, language)];
  return [heading(2, word("variants", language), "variants"), ...shared, ...parts].join("\n");
}

function namesOf(shape: Shape): readonly string[] {
  if (shape.kind === "named") return [shape.name];
  return shape.kind === "list" ? namesOf(shape.items) : shape.kind === "map" ? namesOf(shape.values) : [];
}

/** The values of an enumeration with their meanings. */
export function enumerationTable(ir: Ir, name: string, language: Language): string {
  const values = ir.enumerations.find((item) => item.name === name)?.values ?? [];
  return table(
    [word("values", language), word("meaning", language)],
    values.map(({ value, meaning }) => [code(value), escapeText(meaning[language])]),
  );
}

function enumerationsText(type: IrType, ir: Ir, language: Language): readonly string[] {
  const own = [
    ...type.members.filter((member) => member.owner === type.name),
    ...(type.variants ?? []).flatMap((variant) => variant.members),
  ];
  const known = new Set(ir.enumerations.map(({ name }) => name));
  const used = [...new Set(own.flatMap((member) => namesOf(member.shape)))].filter((name) => known.has(name)).sort();
  if (used.length === 0) return [];
  const parts = used.map((name) => `${heading(3, name, kebabCase(name))}\n${enumerationTable(ir, name, language)}`);
  return [heading(2, word("enumerations", language), "enumerations"), ...parts];
}

function rulesText(type: IrType, { ir, sites }: PageContext, language: Language): readonly string[] {
  const rules = ir.rules.filter((rule) => sites.get(rule.code)?.includes(type.name));
  if (rules.length === 0) return [];
  const profiles = ir.profiles.map(({ name }) => name);
  const rows = rules.map((rule) => [
    `[${rule.code}](rules/${ruleFile(rule)})`,
    escapeText(rule.title[language]),
    ...profiles.map((profile) => rule.severity[profile] ?? "–"),
  ]);
  return [
    heading(2, word("rules", language), "rules"),
    table([word("code", language), word("title", language), ...profiles], rows),
  ];
}

/** The page of a class, base, value type, union or of the package, in one language. */
export function typePage(type: IrType, context: PageContext, language: Language): string {
  const { ir, tree } = context;
  const own = type.members.filter((member) => member.owner === type.name || member.shape.kind === "const");
  const links = type.supertypes.map((name) => `[${name}](${addressOf(ir, name)})`).join(", ");
  const examples = ir.examples.filter((example) => example.name === type.name);
  const parts = [
    heading(1, `${escapeText(type.title[language])} ${code(type.name)}`, kebabCase(type.name)),
    `${escapeText(type.description[language])}\n`,
    facts(type, ir, language),
    ...(own.length === 0 ? [] : [heading(2, word("members", language), "members"), membersTable(ir, own, language)]),
    ...(links === "" ? [] : [`${word("inherits", language)}: ${links}\n`]),
    ...(type.extension === undefined ? [] : [`${word("extension", language)}\n`]),
    ...(type.variants === undefined ? [] : [variantsText(type, ir, language)]),
    ...enumerationsText(type, ir, language),
    ...(examples.length === 0 ? [] : [heading(2, word("examples", language), "examples")]),
    ...examples.flatMap((example) => [
      `${escapeText(example.caption[language])}\n`,
      fence("json", tree.get(example.file) ?? ""),
    ]),
    ...rulesText(type, context, language),
  ];
  return parts.join("\n");
}
