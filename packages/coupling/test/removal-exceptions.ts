// SPDX-License-Identifier: Apache-2.0

import type { CheckOptions } from "../src/index.js";
import type { Patch } from "./facets/vectors.js";
import { operator } from "./facets/vectors.js";

/**
 * A row of the decision tables under which a pair is judged better when a member is taken from the source. Most of them:
 * two statements that exclude each other are worse than one that is missing. The others: a member whose absence is a
 * value of its own (a rank of 0, no direction, not additive, nothing asked of an uncertainty).
 */
export interface Exception {
  /** The member that is taken away. */
  readonly without: readonly string[];
  /** `CPL-011 other` */
  readonly row: string;
  /** Before and after, by their letters in the design: C, X, L, U, I. */
  readonly verdicts: `${"X" | "L" | "U" | "I"}${"C" | "X" | "L" | "U"}`;
  readonly source?: Patch;
  readonly target?: Patch;
  readonly options?: CheckOptions;
}

const D = "https://data.example.org/";
const OTHER = { grid: { id: `${D}other` } };
const REPINNED = { grid: { id: `${D}grid`, digest: `sha256:${"b".repeat(64)}` } };
const LOSSY: CheckOptions = { allow: ["lossy"] };

const both = (property: Patch["property"], space?: Patch["space"]): Pick<Exception, "source" | "target"> => ({
  source: { property, ...(space === undefined ? {} : { space }) } as Patch,
  target: { property } as Patch,
});
const rows = (row: string, withouts: readonly string[], verdicts: Exception["verdicts"], rest: Partial<Exception>) =>
  withouts.map((name): Exception => ({ without: name.split("."), row, verdicts, ...rest }));

const CONSERVED = both({ conserved: true }, OTHER);
const CATEGORIES = both({ nature: "categorical" }, OTHER);

export const exceptions: readonly Exception[] = [
  ...rows("CPL-003 other", ["inlineProperty.valueType"], "IC", { source: { property: { valueType: "text" } } }),
  ...rows("CPL-003 widening", ["inlineProperty.valueType"], "XC", { source: { property: { valueType: "integer" } } }),
  ...rows("CPL-003 codes", ["inlineProperty.valueType"], "IU", {
    source: {
      property: { valueType: "category", categoryScheme: "https://example.org/x", quantityKind: undefined },
      unit: undefined,
    },
    target: {
      property: { valueType: "category", categoryScheme: "https://example.org/y", quantityKind: undefined },
      unit: undefined,
    },
  }),
  ...rows("CPL-010 other", ["inlineProperty.concept"], "IU", {
    source: { property: { concept: "https://example.org/b" } },
  }),
  ...rows("CPL-011 other", ["inlineProperty.medium"], "IU", {
    source: { property: { medium: "https://example.org/water" } },
  }),
  ...rows("CPL-012 other", ["inlineProperty.quantityKind"], "IU", {
    source: { property: { quantityKind: "quantitykind:Mass", concept: undefined } },
    target: { property: { concept: undefined } },
  }),
  ...rows("CPL-013 dimension", ["unit"], "IU", { source: { unit: "kg" } }),
  ...rows("CPL-013 dimension", ["inlineProperty.quantityKind"], "IU", {
    source: { unit: "kg", property: { valueType: undefined } },
  }),
  ...rows("CPL-013 logarithmic", ["inlineProperty.nature"], "UX", {
    source: { unit: "mK", range: { min: 260000, max: 300000 }, property: { nature: "logarithmic" } },
  }),
  ...rows("CPL-014 other", ["inlineProperty.difference"], "IC", { source: { property: { difference: true } } }),
  ...rows("CPL-015 other", ["inlineProperty.positive"], "IC", {
    source: { property: { positive: "up" } },
    target: { property: { positive: "east" } },
  }),
  ...rows("CPL-015 opposite", ["inlineProperty.positive"], "XC", {
    source: { property: { positive: "up" } },
    target: { property: { positive: "down" }, range: { min: -400, max: 400 } },
  }),
  ...rows("CPL-015 undeclared", ["inlineProperty.positive"], "UC", {
    source: { property: { nature: "flux", positive: "up" } },
  }),
  ...rows("CPL-015 undeclared", ["inlineProperty.nature"], "UC", {
    source: { property: { nature: "flux", positive: "up" } },
  }),
  ...rows("CPL-016 rank", ["inlineProperty.rank"], "IC", { source: { property: { rank: 1 } } }),
  ...rows("CPL-020 other", ["space", "space.rs"], "IU", { source: { space: { rs: `${D}robot` } } }),
  ...rows("CPL-021 other", ["space.verticalRs"], "UC", {
    ...both({ nature: "coordinate" }, { verticalRs: "EPSG:6695" }),
  }),
  ...rows("CPL-022 kind", ["space", "space.dims"], "IU", { source: { space: { kind: "points" } } }),
  ...rows("CPL-022 digest", ["space", "space.dims", "space.grid"], "IU", { source: { space: REPINNED } }),
  ...rows("CPL-022 additive", ["space", "space.dims", "space.grid"], "IU", both({ additive: false }, OTHER)),
  ...rows("CPL-022 additive", ["inlineProperty.additive"], "IL", {
    source: { property: { additive: false }, space: OTHER },
    options: LOSSY,
  }),
  ...rows("CPL-022 mixed", ["space", "space.dims", "space.grid"], "IL", {
    ...CATEGORIES,
    options: { ...LOSSY, via: [operator(["location"]), operator(["support"], { method: "bilinear" })] },
  }),
  ...rows("CPL-080 notConserved", ["space", "space.dims", "space.grid"], "IL", {
    ...CONSERVED,
    options: { ...LOSSY, via: [operator(["support"])] },
  }),
  ...rows("CPL-023 outside", ["space", "space.bbox", "space.rs"], "IU", { source: { space: { bbox: [2, 2, 8, 8] } } }),
  ...rows("CPL-025 other", ["space", "space.dims"], "IU", { source: { space: { dims: 3 } } }),
  ...rows("CPL-026 particles", ["space", "space.dims"], "IU", { source: { space: { kind: "particles" } } }),
  ...rows("CPL-030 additive", ["space", "space.resolution"], "IU", {
    ...both({ additive: false }, { resolution: { min: 30, max: 30, unit: "m" } }),
  }),
  ...rows("CPL-030 additive", ["inlineProperty.additive"], "IL", {
    source: { property: { additive: false }, space: { resolution: { min: 30, max: 30, unit: "m" } } },
    options: LOSSY,
  }),
  ...rows("CPL-030 muchFiner", ["space", "space.resolution"], "IU", {
    source: { space: { resolution: { min: 500, max: 500, unit: "m" } } },
  }),
  ...rows("CPL-040 other", ["time", "time.timeScale"], "IU", { source: { time: { timeScale: "model" } } }),
  ...rows("CPL-040 calendar", ["time", "time.calendar"], "IU", { source: { time: { calendar: "360_day" } } }),
  ...rows("CPL-041 I", ["time", "time.method", "time.period"], "IU", { source: { time: { method: "maximum" } } }),
  ...rows("CPL-043 late", ["time", "time.latency"], "IU", { source: { time: { latency: "PT1H" } } }),
  ...rows("CPL-050 dropped", ["uncertainty"], "LC", { target: { uncertainty: { kind: "none" } }, options: LOSSY }),
  ...rows("CPL-052 factorUndeclared", ["uncertainty.coverageFactor"], "UC", {
    source: { uncertainty: { kind: "expanded", coverageFactor: 2 } },
    target: { uncertainty: { kind: "expanded" } },
  }),
  ...rows("CPL-052 level", ["uncertainty.level"], "XC", {
    source: { uncertainty: { kind: "interval", level: 0.9, family: "https://example.org/normal" } },
    target: { uncertainty: { kind: "interval" } },
  }),
  ...rows("CPL-052 levelUndeclared", ["uncertainty.level"], "UC", {
    source: { uncertainty: { kind: "interval", level: 0.9 } },
    target: { uncertainty: { kind: "interval" } },
  }),
  ...rows("CPL-060 disjoint", ["range"], "IL", { source: { range: { min: 0, max: 10 } }, options: LOSSY }),
  ...rows("CPL-060 disjoint", ["range.max"], "IL", { source: { range: { min: 0, max: 10 } }, options: LOSSY }),
  ...rows("CPL-060 disjoint", ["range.min"], "IL", { source: { range: { min: 400, max: 500 } }, options: LOSSY }),
  ...rows("CPL-060 disjoint", ["unit"], "IU", { source: { range: { min: 0, max: 10 } } }),
  ...rows("CPL-060 disjoint", ["inlineProperty.positive"], "IC", {
    source: { property: { positive: "up" }, range: { min: 260, max: 310 } },
    target: { property: { positive: "down" } },
  }),
  ...rows("CPL-060 disjoint", ["inlineProperty.quantityKind"], "IU", {
    source: { property: { valueType: undefined }, range: { min: 0, max: 10 } },
  }),
];
