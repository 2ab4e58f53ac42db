// SPDX-License-Identifier: Apache-2.0
import type { UncertaintySpec } from "@jiku/model";
import { pairs } from "../gen/decision-tables.js";
import { type Found, found, type Pair } from "./found.js";

const LOSSY: Readonly<Record<string, readonly string[]>> = pairs.uncertaintyLossy;
const EXACT: Readonly<Record<string, readonly string[]>> = pairs.uncertaintyExact;
/** Kinds that turn into others once the family of the distribution is known. */
const WITH_FAMILY: ReadonlySet<string> = new Set(["standard", "expanded", "interval", "quantiles"]);

/** CPL-050 to CPL-052: the form of the uncertainty. A source without one counts as unknown, a target without one as none. */
export function uncertaintyFacets({ source, target }: Pair): readonly Found[] {
  const [a, b] = [source.spec.uncertainty, target.spec.uncertainty];
  const [from, to] = [a?.kind ?? "unknown", b?.kind ?? "none"];
  const first = found("CPL-050", kindCase(a, b, from, to), from, to);
  return from === to && a !== undefined && b !== undefined ? [first, ...details(a, b)] : [first];
}

function informs(kind: string): boolean {
  return kind !== "none" && kind !== "unknown";
}

function kindCase(a: UncertaintySpec | undefined, b: UncertaintySpec | undefined, from: string, to: string): string {
  if (!informs(from)) {
    if (b?.required === true) return "required";
    return informs(to) ? "absent" : "unasked";
  }
  if (!informs(to)) return "dropped";
  if (from === to) return "same";
  if (EXACT[from]?.includes(to) === true || isScaled(a, b, from, to)) return "exact";
  if (LOSSY[from]?.includes(to) === true) return "lossy";
  return WITH_FAMILY.has(from) && a?.family !== undefined ? "family" : "other";
}

/** Standard and expanded uncertainty are one another times the coverage factor. */
function isScaled(a: UncertaintySpec | undefined, b: UncertaintySpec | undefined, from: string, to: string): boolean {
  if (from === "standard" && to === "expanded") return b?.coverageFactor !== undefined;
  return from === "expanded" && to === "standard" && a?.coverageFactor !== undefined;
}

function details(a: UncertaintySpec, b: UncertaintySpec): readonly Found[] {
  if (a.kind === "ensemble") {
    const differ = b.memberIdentity !== undefined && a.memberIdentity !== b.memberIdentity;
    return [found("CPL-051", differ ? "members" : "same", a.memberIdentity, b.memberIdentity)];
  }
  if (a.kind === "expanded") {
    const [x, y] = [a.coverageFactor, b.coverageFactor];
    const name = x === y ? "same" : x === undefined || y === undefined ? "factorUndeclared" : "factor";
    return [found("CPL-052", name, x, y)];
  }
  if (a.kind !== "interval") return [];
  const name = a.level === b.level ? "same" : a.family === undefined ? "levelUndeclared" : "level";
  return [found("CPL-052", name, a.level, b.level)];
}
