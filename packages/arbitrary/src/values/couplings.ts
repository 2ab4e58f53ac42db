// SPDX-License-Identifier: Apache-2.0
import { parseUnit } from "@jiku/units";
import { pick } from "../draw.js";
import type { Fixed } from "../fill.js";
import { absolute, optionalTarget, type Scope, written } from "../scope.js";
import { informs, inlined, isNumeric, type SpecMade, valueTypeOf } from "./field-spec.js";

export type Outcome = "compatible" | "mediatedExact" | "mediatedLossy";

/** One difference between the two ends of a connection, with what it costs and what it needs. */
export interface Coupling {
  /** Changes of one topic do not go together. */
  readonly topic: string;
  readonly outcome: Outcome;
  /** What has to be agreed to. */
  readonly allow?: "lossy" | "assume" | "dropUncertainty";
  /** Members of the field that the target has otherwise; `undefined` leaves one out. */
  readonly field: Fixed;
  /** What the target tolerates. */
  readonly accepts?: Fixed;
}

type Change = (scope: Scope, made: SpecMade) => Coupling | undefined;

const part = (spec: Fixed, name: string) => (spec[name] ?? {}) as Fixed;

/** A part of a description with some members changed, and those that are undefined left out: JSON has none. */
function partOf(spec: Fixed, name: string, members: Fixed): Fixed {
  const all = Object.entries({ ...part(spec, name), ...members });
  return { [name]: Object.fromEntries(all.filter(([, value]) => value !== undefined)) };
}

const timeOf = (spec: Fixed, time: Fixed): Fixed => partOf(spec, "time", time);
const spaceOf = (spec: Fixed, space: Fixed): Fixed => partOf(spec, "space", space);
const NO_RANGE: Fixed = { range: undefined };

const unit: Change = ({ draw }, { spec, facets, nature }) => {
  const from = spec["unit"] as string | undefined;
  const others = nature.usableUnits.filter((name) => name !== from);
  if (from === undefined || others.length === 0 || facets["nature"] === "logarithmic") return undefined;
  const to = pick(draw, others);
  const [a, b] = [parseUnit(from), parseUnit(to)];
  const isSame = a?.factor === b?.factor && a?.offset === b?.offset;
  return {
    topic: "unit",
    outcome: isSame ? "compatible" : "mediatedExact",
    field: { ...NO_RANGE, unit: to, unitIri: undefined },
  };
};

const OPPOSITE: Readonly<Record<string, string>> = {
  up: "down",
  down: "up",
  into: "outOf",
  outOf: "into",
  east: "west",
  north: "south",
  left: "right",
  forward: "backward",
  clockwise: "counterclockwise",
};

const sign: Change = (_, { facets }) => {
  const opposite = OPPOSITE[facets["positive"] as string];
  if (opposite === undefined) return undefined;
  return {
    topic: "property",
    outcome: "mediatedExact",
    field: { ...NO_RANGE, ...inlined({ ...facets, positive: opposite }) },
  };
};

const cast: Change = (_, { spec, facets }) => {
  if ((spec["valueType"] ?? valueTypeOf(facets)) !== "integer") return undefined;
  return { topic: "valueType", outcome: "mediatedExact", field: { valueType: "real" } };
};

/** What a target does not ask for. */
const less: Change = ({ draw }, { spec }) => {
  const member = pick(draw, ["space", "time", "range"]);
  return spec[member] === undefined
    ? undefined
    : { topic: member, outcome: "compatible", field: { [member]: undefined } };
};

const dropped: Change = ({ draw }, { spec }) => {
  if (!informs(spec)) return undefined;
  const allow = pick(draw, ["dropUncertainty", "lossy"] as const);
  return { topic: "uncertainty", outcome: "mediatedLossy", allow, field: { uncertainty: undefined } };
};

const label: Change = (_, { spec }) => {
  const { kind, intervalLabel } = part(spec, "time");
  if (kind !== "interval") return undefined;
  const other = intervalLabel === "end" ? "start" : "end";
  return { topic: "label", outcome: "mediatedExact", field: timeOf(spec, { intervalLabel: other }) };
};

const NESTING = new Set(["mean", "sum", "maximum", "minimum"]);
const LONGER: Readonly<Record<string, string>> = { PT10M: "PT1H", PT1H: "PT3H" };

const longer: Change = (_, { spec }) => {
  const { kind, method, period } = part(spec, "time");
  const to = LONGER[period as string];
  if (kind !== "interval" || !NESTING.has(method as string) || to === undefined) return undefined;
  return { topic: "period", outcome: "mediatedExact", field: timeOf(spec, { period: to }) };
};

const shorter: Change = (_, { spec }) => {
  const { kind, method, period } = part(spec, "time");
  if (kind !== "interval" || (method !== "mean" && method !== "sum") || period !== "PT1H") return undefined;
  return { topic: "period", outcome: "mediatedLossy", allow: "assume", field: timeOf(spec, { period: "PT20M" }) };
};

const ATOMIC = ["UTC", "TAI", "TT", "GPS"];

const scale: Change = ({ draw }, { spec }) => {
  const { timeScale, trs, kind } = part(spec, "time");
  if (trs !== undefined || kind === "static" || !ATOMIC.includes(timeScale as string)) return undefined;
  const to = pick(draw, ["UT1", ...ATOMIC.filter((name) => name !== timeScale)]);
  const isLossy = to === "UT1";
  return {
    topic: "scale",
    outcome: isLossy ? "mediatedLossy" : "mediatedExact",
    ...(isLossy ? { allow: "lossy" as const } : {}),
    field: timeOf(spec, { timeScale: to }),
  };
};

const calendar: Change = (_, { spec }) => {
  const { calendar: from, trs, kind } = part(spec, "time");
  const to = from === "standard" ? "proleptic_gregorian" : "standard";
  if (trs !== undefined || kind === "static" || (from !== "standard" && from !== "proleptic_gregorian"))
    return undefined;
  return { topic: "calendar", outcome: "mediatedExact", field: timeOf(spec, { calendar: to }) };
};

const late: Change = (_, { spec }) => {
  const { latency, kind } = part(spec, "time");
  if (latency !== "PT10M" || kind === "static") return undefined;
  const field = timeOf(spec, { latency: "PT1M" });
  return { topic: "latency", outcome: "mediatedLossy", allow: "lossy", field, accepts: { extrapolationOrder: 1 } };
};

const finer: Change = (_, { spec, facets }) => {
  const { kind, resolution } = part(spec, "space");
  if (kind === "none" || resolution === undefined) return undefined;
  const { min = 1, ...rest } = resolution as { readonly min?: number };
  const factor = facets["additive"] === false ? 0.5 : 2;
  const size = min * factor;
  return {
    topic: "resolution",
    outcome: "mediatedLossy",
    allow: "lossy",
    field: spaceOf(spec, { resolution: { ...rest, min: size, max: size } }),
  };
};

const mask: Change = (scope, { spec }) => {
  const { kind, mask: own } = part(spec, "space");
  if (kind === undefined || kind === "none") return undefined;
  const found = optionalTarget(scope, ["Asset", "Field"], ({ id }) => written(scope, id) !== own);
  if (found === undefined || own !== undefined) return undefined;
  const field = spaceOf(spec, { mask: written(scope, found.id) });
  const unmapped = pick(scope.draw, ["fill", "extrapolate"]);
  return { topic: "mask", outcome: "mediatedLossy", allow: "lossy", field, accepts: { unmapped } };
};

const grid: Change = (scope, { spec, facets }) => {
  const { kind, grid: own } = part(spec, "space");
  const { rank = 0, additive, nature } = facets;
  if (kind === "none" || own === undefined || additive === false || (rank as number) > 0) return undefined;
  if (nature === "categorical" || valueTypeOf({ ...facets, ...spec }) === "category") return undefined;
  const before = absolute(scope, (own as { readonly id: string }).id);
  const other = optionalTarget(scope, ["Asset"], ({ id }) => id !== before);
  if (other === undefined) return undefined;
  const field = spaceOf(spec, { grid: { id: written(scope, other.id) }, location: undefined });
  return { topic: "grid", outcome: "mediatedLossy", allow: "lossy", field };
};

const CHANGES: readonly Change[] = [
  unit,
  sign,
  cast,
  dropped,
  label,
  longer,
  shorter,
  scale,
  calendar,
  late,
  finer,
  mask,
  grid,
];

type Bend = (made: SpecMade) => Fixed | undefined;

const newMedium: Bend = ({ facets }) => inlined({ ...facets, medium: "https://vocab.example.org/groundwater" });
const newConcept: Bend = ({ facets }) => inlined({ ...facets, concept: "https://vocab.example.org/stage" });

const newFrame: Bend = ({ spec }) => {
  const { rs, pose } = part(spec, "space");
  if (rs === undefined || rs === "EPSG:6677" || pose !== undefined || part(spec, "space")["kind"] === "none")
    return undefined;
  return spaceOf(spec, { rs: "EPSG:6677", verticalRs: undefined, bbox: undefined });
};

const newMethod: Bend = ({ spec }) => {
  const { kind, method } = part(spec, "time");
  const { kind: form = "none" } = part(spec, "uncertainty");
  if (kind !== "interval" || method === "variance" || form !== "none") return undefined;
  return timeOf(spec, { method: "variance" });
};

const newForm: Bend = ({ spec }) =>
  informs(spec) && part(spec, "uncertainty")["kind"] !== "set" ? { uncertainty: { kind: "set" } } : undefined;

const newRange: Bend = ({ spec, facets }) =>
  isNumeric(facets) && spec["unit"] !== undefined ? { range: { min: 1e12, max: 2e12 } } : undefined;

const newKind: Bend = ({ spec, facets }) => {
  const { rank = 0 } = facets;
  if (part(spec, "space")["kind"] !== "grid" || (rank as number) > 0) return undefined;
  return spaceOf(spec, { kind: "points", grid: undefined, location: undefined });
};

/** What no coupler mends by itself, each with the operator that does. */
const MENDED: readonly (readonly [operation: string, changes: readonly string[], bend: Bend])[] = [
  ["map", ["medium"], newMedium],
  ["map", ["quantity"], newConcept],
  ["frameTransform", ["frame", "vertical"], newFrame],
  ["timeAggregate", ["timeMethod", "timePeriod"], newMethod],
  ["uncertaintyConversion", ["uncertainty"], newForm],
  ["guard", ["range"], newRange],
  ["sample", ["support"], newKind],
];

/** What an operator has to do between two ends; the field of the second is bent so far that nothing less will do. */
export interface Mending {
  readonly operation: string;
  readonly changes: readonly string[];
  readonly field: Fixed;
}

export function mending(scope: Scope, made: SpecMade): Mending | undefined {
  const [operation, changes, bend] = pick(scope.draw, MENDED);
  const field = bend(made);
  return field === undefined ? undefined : { operation, changes, field };
}

/** The same description with other members. */
export function changed({ spec, facets, nature }: SpecMade, field: Fixed): SpecMade {
  const all = Object.fromEntries(Object.entries({ ...spec, ...field }).filter(([, value]) => value !== undefined));
  return { spec: all, facets: (field["inlineProperty"] as Fixed | undefined) ?? facets, nature };
}

/** Differences that a coupler takes care of, at most two, of different topics; and what they leave of the field. */
export function couplings(
  scope: Scope,
  from: SpecMade,
): { readonly all: readonly Coupling[]; readonly made: SpecMade } {
  let made = from;
  const all: Coupling[] = [];
  for (let k = scope.draw(4); k > 0; k -= 1) {
    const change = all.length === 0 && k === 1 ? less : pick(scope.draw, CHANGES);
    const found = change(scope, made);
    if (found === undefined || all.some(({ topic }) => topic === found.topic)) continue;
    all.push(found);
    made = changed(made, found.field);
  }
  return { all, made };
}
