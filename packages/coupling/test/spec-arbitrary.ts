// SPDX-License-Identifier: Apache-2.0
import type { Allow, FieldSpec } from "@jiku/model";
import fc from "fast-check";
import type { CheckOptions } from "../src/index.js";
import { operator } from "./facets/vectors.js";

export const D = "https://data.example.org/";
export const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const optional = <T>(values: Readonly<Record<string, fc.Arbitrary<T>>>) =>
  fc.record(values, { requiredKeys: [] }) as fc.Arbitrary<Readonly<Record<string, T>>>;

const property = optional<unknown>({
  concept: some("https://example.org/a", "https://example.org/b"),
  quantityKind: some("quantitykind:Temperature", "quantitykind:Mass", "quantitykind:MassPerArea"),
  valueType: some("real", "integer", "category"),
  categoryScheme: some("https://example.org/x", "https://example.org/y"),
  nature: some("intensive", "extensive", "flux", "categorical", "coordinate", "logarithmic"),
  medium: some("https://example.org/air", "https://example.org/water"),
  rank: some(0, 1),
  basis: some("localEnu", "grid"),
  positive: some("up", "down", "east"),
  additive: some(true, false),
  conserved: some(true, false),
});
const space = optional<unknown>({
  dims: some(2, 3),
  rs: some(`${D}plane-a`, `${D}plane-b`, `${D}robot`, `${D}moving`),
  grid: some(
    { id: `${D}grid` },
    { id: `${D}other` },
    { id: `${D}grid`, digest: "sha256:1" },
    { id: `${D}grid`, digest: "sha256:2" },
  ),
  location: some("face", "node"),
  resolution: some(30, 60, 100, 200).map((size) => ({ min: size, max: size, unit: "m" })),
  bbox: some([0, 0, 10, 10], [2, 2, 8, 8]),
  mask: some(`${D}mask`, `${D}other-mask`),
  verticalRs: some("EPSG:6695"),
}).chain((rest) => some("grid", "mesh", "points", "particles", "none").map((kind) => ({ kind, ...rest })));
const time = optional<unknown>({
  method: some("point", "mean", "sum", "maximum", "variance"),
  period: some("PT1H", "PT2H", "P1D", "P1M"),
  intervalLabel: some("start", "end"),
  step: some("PT1H", "PT10M"),
  timeScale: some("UTC", "TAI", "UT1", "model"),
  calendar: some("standard", "utc", "360_day"),
  latency: some("PT1M", "PT1H"),
}).chain((rest) => some("instant", "interval", "static", "event").map((kind) => ({ kind, ...rest })));
const uncertainty = optional<unknown>({
  coverageFactor: some(2, 3),
  level: some(0.9, 0.95),
  family: some("https://example.org/normal"),
  memberIdentity: some(`${D}m1`, `${D}m2`),
}).chain((rest) => some("none", "standard", "expanded", "interval", "ensemble").map((kind) => ({ kind, ...rest })));
/** Descriptions of fields, of which most members may be missing. */
export const spec = fc.record(
  {
    inlineProperty: property,
    unit: some("K", "Cel", "kg", "kg.m-2", "dB"),
    space,
    time,
    uncertainty,
    range: some({ min: 0, max: 10 }, { min: 5, max: 400 }),
  },
  { requiredKeys: ["inlineProperty"] },
) as unknown as fc.Arbitrary<FieldSpec>;

export const allow = fc.subarray<Allow>(["lossy", "assume", "dropUncertainty"]);
export const terms = optional<unknown>({
  extrapolationOrder: some(0, 1),
  unmapped: some("error", "fill"),
  sourceDynamics: some("fixed", "tunable", "discrete", "continuous"),
  targetDynamics: some("fixed", "tunable", "discrete", "continuous"),
}) as fc.Arbitrary<NonNullable<CheckOptions["terms"]>>;
const changes = fc.subarray(
  [
    "valueType",
    "quantity",
    "unit",
    "frame",
    "support",
    "resolution",
    "timeMethod",
    "timePeriod",
    "uncertainty",
    "range",
  ],
  { minLength: 1 },
);
const via = fc.array(
  fc.record({
    changes,
    exact: fc.boolean(),
    operation: some("regrid", "map", "timeAggregate"),
    method: some("nearest", "bilinear"),
  }),
  { maxLength: 2 },
);
const operators = via.map((all) =>
  all.map(({ changes: changed, ...rest }, at) => operator(changed, { ...rest, id: `${D}operator${at}` } as object)),
);
export const options = fc.record({ allow, terms, via: operators }) as fc.Arbitrary<CheckOptions>;
