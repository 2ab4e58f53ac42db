// SPDX-License-Identifier: Apache-2.0
import type { ReferenceSystem } from "@jiku/model";
import { pairs } from "../gen/decision-tables.js";
import { rankOfValues, type Side } from "../side.js";
import { type Found, found, type Pair } from "./found.js";

const GRID_SYSTEMS: ReadonlySet<string> = new Set(["projected", "engineering", "lattice"]);

/** CPL-015 and CPL-016: which way is positive, and along which axes the components lie. */
export function directionFacets(pair: Pair): readonly Found[] {
  return [sign(pair), basis(pair)];
}

function needsSign(side: Side): boolean {
  return side.facets.nature === "flux" || rankOfValues(side) > 0;
}

function sign({ source, target }: Pair): Found {
  const [a, b] = [source.facets.positive, target.facets.positive];
  if (a === b) return found("CPL-015", "same", a, b);
  if (a === undefined || b === undefined)
    return found("CPL-015", needsSign(source) || needsSign(target) ? "undeclared" : "unneeded", a, b);
  const opposite = areOpposite(a, b);
  return found("CPL-015", opposite ? "opposite" : "other", a, b);
}

export function areOpposite(a: string | undefined, b: string | undefined): boolean {
  return pairs.opposite.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}

function basis({ source, target, via, look }: Pair): Found {
  const [rank, wanted] = [rankOfValues(source), rankOfValues(target)];
  if (rank !== wanted) return found("CPL-016", "rank", rank, wanted);
  const [a, b] = [source.facets.basis, target.facets.basis];
  if (rank === 0) return found("CPL-016", "same", a, b);
  if (a === undefined || a === "none" || b === undefined || b === "none") return found("CPL-016", "undeclared", a, b);
  const [given, asked] = [source, target].map(({ space }) => space?.grid && look.expand(space.grid.id));
  const system = look.resolve(source.space?.rs) as ReferenceSystem | undefined;
  const turned = via.some(({ changes }) => changes.includes("basis")) || GRID_SYSTEMS.has(system?.kind ?? "");
  if (asked !== undefined && given !== asked && !turned) return found("CPL-016", "grid", a, b);
  return found("CPL-016", a === b ? "same" : "other", a, b);
}
