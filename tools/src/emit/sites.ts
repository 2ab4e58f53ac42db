// SPDX-License-Identifier: Apache-2.0
import type { Ir, IrType, Member, Shape, Variant } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { isSchema, markText, moduleText, type Output } from "./mark.js";

const HEAD = `import type { SiteName } from "../rule.js";

/** How a member holds its sites: the value itself, an array, an array of arrays (any depth), or an object with free keys. */
export type Container = "one" | "list" | "lists" | "map";

/** A member whose value, or whose items, are a value type, union, primitive or enumeration. */
export interface Site {
  readonly member: string;
  readonly container: Container;
  readonly site: SiteName;
  /** Of a Ref or PinnedRef: the classes it may name; \`*\` is any. */
  readonly refs?: readonly string[];
}

/** What there is to know about one type without its schema. */
export interface TypeSites {
  readonly name: string;
  readonly sort: "class" | "base" | "value" | "union" | "variant" | "document";
  readonly area: string;
  /** Superclasses and bases, nearest first. */
  readonly supertypes: readonly string[];
  /** Names of all members, inherited ones first; of a union, those of all its variants. */
  readonly members: readonly string[];
  readonly required: readonly string[];
  /** In the order of the members; empty for a union, whose variants have them. */
  readonly sites: readonly Site[];
  /** Prefixed extension keys are legal. */
  readonly extensible: boolean;
  /** Of a union: its tag member, and the variant by the value of the tag. */
  readonly tag?: string;
  readonly variants?: ReadonlyMap<string, TypeSites>;
}

function one(member: string, site: SiteName, refs?: readonly string[]): Site {
  return refs === undefined ? { member, container: "one", site } : { member, container: "one", site, refs };
}

function many(container: Container, member: string, site: SiteName, refs?: readonly string[]): Site {
  return refs === undefined ? { member, container, site } : { member, container, site, refs };
}
`;

interface Found {
  readonly container: "one" | "list" | "lists" | "map";
  readonly name: string;
  readonly refs?: readonly string[];
}

function found(shape: Shape): Found | undefined {
  if (shape.kind === "named")
    return { container: "one", name: shape.name, ...(shape.refs === undefined ? {} : { refs: shape.refs }) };
  if (shape.kind !== "list" && shape.kind !== "map") return undefined;
  const inner = found(shape.kind === "list" ? shape.items : shape.values);
  if (inner === undefined) return undefined;
  if (inner.container === "one") return { ...inner, container: shape.kind };
  if (shape.kind === "list" && inner.container !== "map") return { ...inner, container: "lists" };
  throw new Error(`no site form for a ${inner.container} in a ${shape.kind}`);
}

/** True when the member's value, or what is in it, is a site. */
export function hasSite(member: Member): boolean {
  return found(member.shape) !== undefined;
}

function siteText(member: Member): string {
  const site = found(member.shape);
  if (site === undefined) return "";
  const refs = site.refs === undefined ? "" : `, ${JSON.stringify(site.refs).replaceAll('","', '", "')}`;
  const names = `${JSON.stringify(member.name)}, ${JSON.stringify(site.name)}${refs}`;
  return site.container === "one" ? `  one(${names}),\n` : `  many("${site.container}", ${names}),\n`;
}

/** The sites that a type itself adds; classes share those of their supertypes. */
function ownText(type: IrType): string {
  const own = type.members.filter((member) => member.owner === type.name);
  return `const own${type.name}: readonly Site[] = [\n${own.map(siteText).join("")}];\n`;
}

function wordsText(words: readonly string[]): string {
  return words.length === 0 ? "[]" : `${JSON.stringify(words.join(" "))}.split(" ")`;
}

function commonText(type: Pick<IrType, "name" | "area">, sort: string, members: readonly Member[]): string {
  const names = [...new Set(members.map((member) => member.name))];
  const required = members.filter((member) => member.required).map((member) => member.name);
  return `name: "${type.name}",\n    sort: "${sort}",\n    area: "${type.area}",\n    members: ${wordsText(names)},\n    required: ${wordsText(required)},`;
}

function variantText(union: IrType, variant: Variant): string {
  const common = commonText({ name: variant.name, area: union.area }, "variant", variant.members);
  const sites = variant.members.map(siteText).join("");
  return `const variant${variant.name}: TypeSites = {\n    ${common}\n    supertypes: ["${union.name}"],\n    extensible: false,\n    sites: [\n${sites}],\n};\n`.replaceAll(
    "\n    ",
    "\n  ",
  );
}

function typeText(type: IrType): string {
  const order = [...new Set(type.members.map((member) => member.owner))];
  if (type.variants === undefined) {
    const sites = order.length === 1 ? `own${order[0]}` : `[${order.map((owner) => `...own${owner}`).join(", ")}]`;
    return `  {\n    ${commonText(type, type.sort, type.members)}\n    supertypes: ${JSON.stringify(type.supertypes)},\n    extensible: ${type.extension !== undefined},\n    sites: ${sites},\n  },\n`;
  }
  const common = commonText(
    type,
    "union",
    type.variants.flatMap((variant) => variant.members),
  ).replace(/required: .*/, `required: ["${type.tag}"],`);
  const variants = type.variants.map((variant) => `      ["${variant.tag}", variant${variant.name}],\n`).join("");
  return `  {\n    ${common}\n    supertypes: [],\n    extensible: false,\n    sites: [],\n    tag: "${type.tag}",\n    variants: new Map([\n${variants}    ]),\n  },\n`;
}

/** `packages/model/src/gen/sites.ts`: where each value type, primitive and enumeration occurs, and the class hierarchy. */
export function emitSites(ir: Ir, tree: SourceTree): Output {
  const plain = ir.types.filter((type) => type.variants === undefined);
  const variants = ir.types.flatMap((type) => (type.variants ?? []).map((variant) => variantText(type, variant)));
  const body = [
    HEAD,
    ...plain.map(ownText),
    ...variants,
    "/** Classes, bases, value types, unions and the package document by name, in the order of the areas. */",
    `export const typeSites: ReadonlyMap<string, TypeSites> = new Map(\n  (\n    [\n${ir.types.map(typeText).join("")}    ] satisfies readonly TypeSites[]\n  ).map((type): [string, TypeSites] => [type.name, type]),\n);`,
  ];
  const text = moduleText(markText(tree, "schemas", isSchema), body.join("\n"));
  return new Map([["packages/model/src/gen/sites.ts", text]]);
}
