// SPDX-License-Identifier: Apache-2.0
import type { ReferenceSystem } from "@jiku/model";
import { isReferenceSystem, registration } from "@jiku/spacetime";
import type { Side } from "../side.js";
import { type Found, found, type Pair } from "./found.js";

const EARTH: ReadonlySet<string> = new Set(["geodetic", "projected", "compound", "vertical"]);

/** CPL-020 and CPL-021: the reference systems of both supports. */
export function frameFacets(pair: Pair): readonly Found[] {
  return [frame(pair), vertical(pair)];
}

function systemOf({ space }: Side, pair: Pair): ReferenceSystem | undefined {
  const resource = pair.look.resolve(space?.rs);
  return isReferenceSystem(resource) ? resource : undefined;
}

function frame(pair: Pair): Found {
  const { source, target, look } = pair;
  const [from, to] = [source.space?.rs, target.space?.rs];
  const as = (name: string) => found("CPL-020", name, from, to);
  if (from === undefined || to === undefined) return as("undeclared");
  const [a, b] = [systemOf(source, pair), systemOf(target, pair)];
  if (look.expand(from) === look.expand(to)) return a?.dynamic === true ? epochs(pair, a) : as("same");
  const definitions = [definitionOf(a, look.expand(from), pair), definitionOf(b, look.expand(to), pair)];
  if (definitions[0] !== undefined && definitions[0] === definitions[1]) return as("same");
  const earth = [a, b].every((system) => system !== undefined && EARTH.has(system.kind));
  if (earth && definitions.every((definition) => definition !== undefined)) return as("earth");
  return as(source.space?.pose !== undefined || target.space?.pose !== undefined ? "pose" : "other");
}

function epochs({ source, target }: Pair, system: ReferenceSystem): Found {
  const [a, b] = [source.space?.epoch ?? system.epoch, target.space?.epoch ?? system.epoch];
  if (a === undefined || b === undefined) return found("CPL-020", "epoch", a, b);
  return found("CPL-020", a === b ? "same" : "epochs", a, b);
}

/** Whether the positions of both sides count in one system: the same one, or two with the same definition. */
export function isSameSystem(pair: Pair): boolean {
  const { name } = frame(pair);
  return name === "same" || name === "epoch" || name === "epochs";
}

/** The definition of a system, written in one way; a registered system is its own definition. */
function definitionOf(system: ReferenceSystem | undefined, iri: string, { look }: Pair): string | undefined {
  const definition = system?.definition;
  if (definition !== undefined) return look.expand(definition);
  return registration(iri) === undefined ? undefined : iri;
}

function vertical({ source, target, look }: Pair): Found {
  const [a, b] = [source.space?.verticalRs, target.space?.verticalRs];
  const equal = a === b || (a !== undefined && b !== undefined && look.expand(a) === look.expand(b));
  const coordinates = [source, target].some(({ facets }) => facets.nature === "coordinate");
  return found("CPL-021", equal || !coordinates ? "same" : "other", a, b);
}
