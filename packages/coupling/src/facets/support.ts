// SPDX-License-Identifier: Apache-2.0
import type { Operator } from "@jiku/model";
import { rankOfValues, type Side } from "../side.js";
import { type Found, found, type Pair } from "./found.js";

const SAFE_FOR_CATEGORIES = /nearest|majority/i;

/** CPL-025, CPL-026, CPL-022, CPL-080: dimensions, kind, grid and place on the grid. The first of the group that fires ends it. */
export function supportFacets(pair: Pair): readonly Found[] {
  const [from, to] = [pair.source.space?.dims, pair.target.space?.dims];
  if (to !== undefined && from !== to) return [found("CPL-025", from === undefined ? "undeclared" : "other", from, to)];
  const [a, b] = [pair.source.space?.kind, pair.target.space?.kind];
  if (a !== b && (a === "particles" || b === "particles")) return [found("CPL-026", "particles", a, b)];
  if (asGrid(a) !== asGrid(b)) return [found("CPL-022", "kind", a, b)];
  const grid = gridCase(pair);
  return grid.name === "same" ? [location(pair) ?? grid] : [grid];
}

function asGrid(kind: string | undefined): string | undefined {
  return kind === "mesh" ? "grid" : kind;
}

function gridCase(pair: Pair): Found {
  const { source, target, look } = pair;
  const [a, b] = [source.space?.grid, target.space?.grid];
  const as = (name: string) => found("CPL-022", name, a?.id, b?.id);
  if (b === undefined) return as("same");
  if (a === undefined) return as("undeclared");
  if (look.expand(a.id) === look.expand(b.id)) {
    if (b.digest === undefined || a.digest === b.digest) return as("same");
    return found("CPL-022", a.digest === undefined ? "unpinned" : "digest", a.digest, b.digest);
  }
  const movers = pair.via.filter(({ changes }) => changes.includes("support"));
  if ([source, target].some(isCategorical)) {
    const mixed = movers.some(({ method }) => !SAFE_FOR_CATEGORIES.test(method ?? ""));
    return as(mixed ? "mixed" : "categories");
  }
  if ([source, target].some(({ facets }) => facets.additive === false)) return as("additive");
  const loser = movers.find((operator) => loses(operator, pair));
  return loser === undefined ? as("regrid") : found("CPL-080", "notConserved", a.id, b.id, { operator: loser.id });
}

function isCategorical({ facets, valueType }: Side): boolean {
  return facets.nature === "categorical" || valueType === "category";
}

/** A regrid or aggregate operator that does not say it conserves what must be conserved. */
export function loses({ operation, conserves }: Operator, { source, look }: Pair): boolean {
  const { conserved, concept } = source.facets;
  if (conserved !== true || rankOfValues(source) > 0) return false;
  if (operation !== "regrid" && operation !== "aggregate") return false;
  return concept === undefined || conserves?.some((iri) => look.expand(iri) === look.expand(concept)) !== true;
}

function location({ source, target }: Pair): Found | undefined {
  const [a, b] = [source.space?.location, target.space?.location];
  if (b === undefined || a === b) return undefined;
  return found("CPL-022", a === undefined ? "unplaced" : "location", a, b);
}
