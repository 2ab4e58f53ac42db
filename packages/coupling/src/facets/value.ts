// SPDX-License-Identifier: Apache-2.0
import type { PropertyFacets } from "@jiku/model";
import { pairs } from "../gen/decision-tables.js";
import { type Found, found, type Pair } from "./found.js";

const widening: readonly (readonly string[])[] = pairs.widening;

/** CPL-003 and CPL-004: the type of the values, and how they change in time. */
export function valueFacets(pair: Pair): readonly Found[] {
  return [valueType(pair), dynamics(pair)];
}

function valueType({ source, target, via }: Pair): Found {
  const [a, b] = [source.valueType, target.valueType];
  if (a === undefined || b === undefined) return found("CPL-003", "undeclared", a, b);
  if (a !== b) {
    const widens = widening.some(([from, to]) => from === a && to === b);
    return found("CPL-003", widens ? "widening" : "other", a, b);
  }
  if (a === "category" && codesOf(source.facets) !== codesOf(target.facets) && codesOf(target.facets) !== undefined) {
    const mapped = via.some(({ operation }) => operation === "map");
    return found("CPL-003", mapped ? "mapped" : "codes", codesOf(source.facets), codesOf(target.facets));
  }
  return found("CPL-003", "equal", a, b);
}

function codesOf({ categoryScheme, categories }: PropertyFacets): string | undefined {
  return categoryScheme ?? (categories === undefined ? undefined : Object.keys(categories).sort().join(", "));
}

function dynamics({ terms }: Pair): Found {
  const { sourceDynamics: from, sourcePhase: phase, targetDynamics: to, extrapolationOrder } = terms;
  const as = (name: string) => found("CPL-004", name, from, to);
  if (to === "fixed") {
    if (from === "fixed" || phase === "init") return as("fits");
    return as(from === undefined ? "undeclared" : "fixed");
  }
  if (from === undefined && (to === "tunable" || to === "continuous")) return as("undeclared");
  if (to === "tunable" && from === "continuous") return as("tunable");
  if (to === "continuous" && from === "discrete") return as(extrapolationOrder === 0 ? "held" : "discrete");
  return as("fits");
}
