// SPDX-License-Identifier: Apache-2.0
import { typeSites } from "@jiku/model/sites";
import { nearestNames } from "../structure/nearest.js";
import {
  isRestrictable,
  memberNames,
  memberShape,
  type PlaceShape,
  restrictable,
  variantSites,
} from "./core-members.js";

/** One step from a value of the model to a part of it. */
export type Step =
  | { readonly kind: "member"; readonly name: string }
  | { readonly kind: "each" }
  | { readonly kind: "variant"; readonly tag: string; readonly values: ReadonlySet<unknown> };

/** One way to a place. Several ways lead through the variants of a union that hold different things there. */
export interface Way {
  readonly steps: readonly Step[];
  readonly shape: PlaceShape;
  /** Name of the type that holds the member. */
  readonly holder: string;
}

/** A place that a restriction speaks of. */
export interface Place {
  /** The site that a rule is put on. */
  readonly anchor: string;
  readonly member: string;
  readonly ways: readonly Way[];
  /** The types met on the way, each with all names it goes by, and the path from there to the place. */
  readonly stops: readonly { readonly names: readonly string[]; readonly rest: string }[];
}

/** Why there is no such place. */
export interface PlaceFault {
  readonly code: "PRF-05" | "PRF-06";
  readonly case?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The place of `member`, a path of member names from a value of the type `on`; lists and maps are entered on the way. */
export function placeOf(on: string, member: string | undefined): Place | PlaceFault {
  if (!isRestrictable(on)) return unknownType(on);
  const variant = variantSites.get(on);
  const anchor = variant?.union.name ?? on;
  const start: readonly Step[] = variant === undefined ? [] : [variantStep(variant.union.tag, [variant.value])];
  let ways: readonly Way[] = [{ steps: start, shape: { kind: "named", name: on }, holder: on }];
  const path = member === undefined ? [] : member.split("/");
  const stops = [{ names: namesOf(ways), rest: path.join("/") }];
  for (const [index, name] of path.entries()) {
    const next = ways.flatMap((way) => membersOf(way, name));
    if (next.length === 0) return unknownMember(ways, name);
    ways = next;
    stops.push({ names: namesOf(ways), rest: path.slice(index + 1).join("/") });
  }
  return { anchor, member: path.at(-1) ?? on, ways, stops };
}

function variantStep(tag: string | undefined, values: readonly string[]): Step {
  return { kind: "variant", tag: tag ?? "", values: new Set(values) };
}

/** The way on into every list and map, down to what they hold. */
export function leafOf(way: Way): Way {
  let { steps, shape } = way;
  while (shape.kind === "list" || shape.kind === "map") {
    steps = [...steps, { kind: "each" }];
    shape = shape.kind === "list" ? shape.items : shape.values;
  }
  return { steps, shape, holder: way.holder };
}

/** The ways on to a member of what stands at the end of a way; none when nothing there has it. */
function membersOf(way: Way, name: string): readonly Way[] {
  const { steps, shape } = leafOf(way);
  if (shape.kind !== "named") return [];
  const union = typeSites.get(shape.name);
  const member: Step = { kind: "member", name };
  if (union?.variants === undefined) {
    const found = memberShape(shape.name, name);
    return found === undefined ? [] : [{ steps: [...steps, member], shape: found, holder: shape.name }];
  }
  const groups = new Map<string, { readonly values: string[]; readonly shapes: PlaceShape[] }>();
  for (const [value, variant] of union.variants) {
    const found = memberShape(variant.name, name);
    if (found === undefined) continue;
    const key = found.kind === "const" ? "const" : JSON.stringify(found);
    const group = groups.get(key) ?? { values: [], shapes: [] };
    groups.set(key, group);
    group.values.push(value);
    group.shapes.push(found);
  }
  return [...groups.values()].map(({ values, shapes }): Way => {
    const guard = values.length === union.variants?.size ? [] : [variantStep(union.tag, values)];
    return { steps: [...steps, ...guard, member], shape: joined(shapes), holder: shape.name };
  });
}

function joined(shapes: readonly PlaceShape[]): PlaceShape {
  const values = shapes.flatMap((shape) => (shape.kind === "const" ? [shape.value] : []));
  return values.length > 0 ? { kind: "choices", values } : (shapes[0] ?? { kind: "any" });
}

/** The names that what stands at the end goes by: its own, those of its supertypes, and of the variants that a way allows. */
function namesOf(ways: readonly Way[]): readonly string[] {
  const names = ways.flatMap((way) => {
    const { shape } = leafOf(way);
    if (shape.kind !== "named") return [];
    const variant = variantSites.get(shape.name);
    const sites = typeSites.get(shape.name);
    const below = [...(sites?.variants?.values() ?? [])].map(({ name }) => name);
    return [shape.name, ...(variant === undefined ? [] : [variant.union.name]), ...(sites?.supertypes ?? []), ...below];
  });
  return [...new Set(names)];
}

function unknownType(on: string): PlaceFault {
  const nearest = nearestNames(on, restrictable, 1)[0];
  if (nearest === undefined) return { code: "PRF-05", values: { value: on } };
  return { code: "PRF-05", case: "nearest", values: { value: on, nearest } };
}

function unknownMember(ways: readonly Way[], member: string): PlaceFault {
  const holders = ways.flatMap((way) => {
    const { shape } = leafOf(way);
    return shape.kind === "named" && memberNames(shape.name).length > 0 ? [shape.name] : [];
  });
  if (holders.length === 0) return { code: "PRF-06", case: "leaf", values: { member } };
  const nearest = nearestNames(member, holders.flatMap(memberNames), 1)[0];
  const values = { member, class: holders[0] };
  if (nearest === undefined) return { code: "PRF-06", values };
  return { code: "PRF-06", case: "nearest", values: { ...values, nearest } };
}
