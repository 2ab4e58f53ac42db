// SPDX-License-Identifier: Apache-2.0
import type { Area } from "../../ir/areas.js";
import type { Ir, IrType, Member, Shape } from "../../ir/ir.js";
import type { Language } from "../pages/words.js";
import { word } from "../pages/words.js";

/** One line of a box: a member and what it holds. */
export interface Row {
  readonly name: string;
  readonly type: string;
  /** True when the member holds or refers to something of another area. */
  readonly isOutside: boolean;
}

/** A type as a box. */
export interface Box {
  readonly name: string;
  readonly title: string;
  readonly sort: string;
  /** Tags of the variants of a union. */
  readonly variants: readonly string[];
  readonly rows: readonly Row[];
}

/** An arrow from a row of a box, or from its head where `row` is -1. */
export interface Arrow {
  readonly from: string;
  readonly row: number;
  readonly to: string;
  /** `part`: the value stands inside; `reference`: it is named by its IRI; `base`: members come from there. */
  readonly kind: "part" | "reference" | "base";
}

export interface Graph {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

function inner(shape: Shape): Shape {
  if (shape.kind === "list") return inner(shape.items);
  return shape.kind === "map" ? inner(shape.values) : shape;
}

function shapeText(shape: Shape): string {
  switch (shape.kind) {
    case "named": {
      const refs = shape.refs?.map((name) => (name === "*" ? "∗" : name)).join(", ");
      return refs === undefined ? shape.name : `→ ${refs}`;
    }
    case "const":
      return JSON.stringify(shape.value);
    case "scalar":
      return shape.types.filter((type) => type !== "null").join(" ");
    case "list":
      return `${shapeText(shape.items)}[]`;
    case "tuple":
      return "[…]";
    case "map":
      return `{${shapeText(shape.values)}}`;
    case "object":
    case "any":
      return "json";
  }
}

/** A member as a box shows it; `varies` when variants give it different shapes. */
interface Shown extends Member {
  readonly varies: boolean;
}

/** The members that a box shows: its own, and of a union those of any variant, each name once. */
function shownMembers(type: IrType): readonly Shown[] {
  const own = type.members.filter((member) => member.owner === type.name);
  const all = type.variants?.flatMap((variant) => variant.members) ?? own;
  const byName = new Map<string, Shown>();
  for (const member of all) {
    const first = byName.get(member.name);
    const varies = first !== undefined && (first.varies || shapeText(first.shape) !== shapeText(member.shape));
    byName.set(member.name, { ...(first ?? member), varies });
  }
  return [...byName.values()].filter(({ shape, name }) => shape.kind !== "const" && name !== "@context");
}

function targets(shape: Shape): { readonly names: readonly string[]; readonly kind: "part" | "reference" } {
  const one = inner(shape);
  if (one.kind !== "named") return { names: [], kind: "part" };
  return one.refs === undefined ? { names: [one.name], kind: "part" } : { names: one.refs, kind: "reference" };
}

function boxOf(type: IrType, home: (name: string) => Area | undefined, language: Language): Box {
  const rows = shownMembers(type).map(({ name, shape, varies }) => {
    const isOutside = targets(shape).names.some((target) => home(target) !== undefined && home(target) !== type.area);
    return { name, type: shapeText(shape) + (varies ? " …" : ""), isOutside };
  });
  return {
    name: type.name,
    title: type.title[language],
    sort: word(type.sort, language),
    variants: (type.variants ?? []).map(({ tag }) => tag),
    rows,
  };
}

/** The types of an area as boxes, and an arrow for every part and reference among them. The package document is left out. */
export function areaGraph(ir: Ir, area: Area, language: Language): Graph {
  const types = ir.types.filter((type) => type.area === area && type.sort !== "document");
  const homes = new Map(ir.types.map((type) => [type.name, type.area]));
  const here = new Set(types.map(({ name }) => name));
  const arrows = types.flatMap((type) => {
    const parts = shownMembers(type).flatMap(({ shape }, row): readonly Arrow[] => {
      const { names, kind } = targets(shape);
      const near = names.filter((name) => here.has(name) && name !== type.name);
      return near.map((to) => ({ from: type.name, row, to, kind }));
    });
    const bases = type.supertypes.filter((name) => here.has(name));
    return [...bases.map((to): Arrow => ({ from: type.name, row: -1, to, kind: "base" })), ...parts];
  });
  return { boxes: types.map((type) => boxOf(type, (name) => homes.get(name), language)), arrows };
}
