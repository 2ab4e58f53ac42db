// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { frechet } from "../../src/rules/trust/frechet.js";
import { independenceRefuted } from "../../src/rules/trust/independence-refuted.js";
import { noOutcomeConditioning } from "../../src/rules/trust/no-outcome-conditioning.js";
import { noOutcomeOutliers } from "../../src/rules/trust/no-outcome-outliers.js";
import { probabilityOrder } from "../../src/rules/trust/probability-order.js";
import { properScore } from "../../src/rules/trust/proper-score.js";
import { tailExceedances } from "../../src/rules/trust/tail-exceedances.js";
import { tailSkill } from "../../src/rules/trust/tail-skill.js";
import { thresholdBefore } from "../../src/rules/trust/threshold-before.js";
import { twcrpsThreshold } from "../../src/rules/trust/twcrps-threshold.js";
import { varWithCvar } from "../../src/rules/trust/var-with-cvar.js";
import { findingsOf, said } from "./findings-of.js";
import {
  at,
  belief,
  DATA,
  evaluation,
  KNOWN,
  levels,
  observed,
  resource,
  run,
  score,
  span,
  utc,
} from "./loop-resources.js";

type Members = Readonly<Record<string, unknown>>;

function risk(members: Members): object {
  return resource("RiskStatement", "risk", {
    event: { window: span("06", "12") },
    probability: { lower: 0.1, upper: 0.3 },
    contributions: [{ belief: `${KNOWN}/belief` }],
    dependence: { kind: "jointSamples" },
    issuedAt: at("06"),
    ...members,
  });
}

describe("TRU-020 to TRU-025, scores", () => {
  const rules = [properScore, noOutcomeConditioning, noOutcomeOutliers, twcrpsThreshold, tailSkill];
  const of = (scores: readonly object[], conclusion = "contributed") =>
    findingsOf(rules, [evaluation("e", { conclusion, scores })]);
  const weighting = { kind: "threshold", threshold: { value: 4, unit: "m" } };

  it.each(["crps", "energy", "logarithmic", "brier", "quantile", "interval"])("%s is proper", async (measure) => {
    expect(await of([score("rmse"), score(measure)])).toEqual([]);
  });

  it("wants a proper score of a contribution", async () => {
    expect(await of([score("rmse"), score("rmse"), score("csi")])).toEqual([
      said("TRU-020", "/graph/0", { measures: ["rmse", "csi"] }),
    ]);
    expect(await of([score("rmse")], "notContributed")).toEqual([]);
    expect(await findingsOf(rules, [evaluation("e", { conclusion: "contributed" })])).toEqual([]);
  });

  it("concludes nothing from cases picked by outcome", async () => {
    const picked = [score("crps"), score("crps", { weighting: { kind: "outcomeConditional" } })];
    expect(await of(picked, "inconclusive")).toEqual([]);
    expect(await of(picked, "notContributed")).toEqual([
      said("TRU-021", "/graph/0/scores/1/weighting", { conclusion: "notContributed" }),
    ]);
  });

  it("leaves out no case by its outcome", async () => {
    const without = (outliers: object) => of([score("crps", { outliers })]);
    expect(await without({ removedBy: "qcFlag", removed: 3 })).toEqual([]);
    expect(await without({ removedBy: "outcomeValue", removed: 0 })).toEqual([
      said("TRU-022", "/graph/0/scores/0/outliers", { removed: 0 }),
    ]);
    expect(await without({ removedBy: "outcomeValue" })).toEqual([
      said("TRU-022", "/graph/0/scores/0/outliers", {}, "unknown"),
    ]);
  });

  it("wants the threshold of a weighted score, and another score of the tail", async () => {
    expect(await of([score("twcrps", { weighting }), score("csi")])).toEqual([]);
    expect(await of([score("twcrps"), score("csi")])).toEqual([said("TRU-023", "/graph/0/scores/0")]);
    expect(await of([score("twcrps", { weighting: { kind: "threshold" } }), score("csi")])).toEqual([
      said("TRU-023", "/graph/0/scores/0"),
    ]);
    expect(await of([score("twcrps", { weighting }), score("crps", { weighting })])).toEqual([
      said("TRU-025", "/graph/0", { measures: ["twcrps", "crps"] }),
    ]);
    expect(await of([score("crps")])).toEqual([]);
  });
});

describe("TRU-024 threshold-before", () => {
  const path = "/graph/0/scores/0/weighting";
  const of = (weighting: object, verification: string, ...others: readonly object[]) =>
    findingsOf(
      [thresholdBefore],
      [evaluation("e", { scores: [score("crps", { weighting })], verification: [verification] }), ...others],
    );
  const declared = (declaredAt: string) => ({ kind: "threshold", declaredAt });

  it("wants a time, whatever the verification", async () => {
    expect(await of({ kind: "quantile" }, `${KNOWN}/obs`)).toEqual([
      said("TRU-024", path, { kind: "quantile" }, "absent"),
    ]);
    expect(await of({ kind: "none" }, `${KNOWN}/obs`)).toEqual([]);
  });

  it("compares with the start of an observation, a field and a dataset", async () => {
    const fault = (verification: string, late: string) => [
      said("TRU-024", path, { declared: late, verification, start: at("06") }),
    ];
    const data: readonly (readonly object[])[] = [
      [observed("v", 0.1)],
      [levels("v", [1, 2], undefined), utc],
      [resource("Dataset", "v", { title: { en: "Levels" }, temporal: [span("06", "09")] })],
    ];
    for (const others of data) {
      expect(await of(declared(at("06")), `${DATA}/v`, ...others)).toEqual([]);
      expect(await of(declared(at("06:01")), `${DATA}/v`, ...others)).toEqual(fault(`${DATA}/v`, at("06:01")));
    }
  });

  it("reads zones", async () => {
    expect(await of(declared("2026-07-04T15:00:00+09:00"), `${DATA}/v`, observed("v", 0.1))).toEqual([]);
  });
});

describe("TRU-030 probability-order", () => {
  const of = (probability: object) => findingsOf([probabilityOrder], [risk({ probability })]);
  const path = "/graph/0/probability";

  it("lets the ends be", async () => {
    expect(await of({ lower: 0, upper: 1, value: 1 })).toEqual([]);
    expect(await of({ lower: 0.2, upper: 0.2, value: 0.2 })).toEqual([]);
  });

  it.each([
    [-0.1, 0.5],
    [0.5, 1.1],
    [0.6, 0.5],
  ])("refuses %d to %d", async (lower, upper) => {
    expect(await of({ lower, upper, value: 0.5 })).toEqual([said("TRU-030", path, { lower, upper })]);
  });

  it("wants the value between", async () => {
    expect(await of({ lower: 0.1, upper: 0.2, value: 0.3 })).toEqual([
      said("TRU-030", path, { lower: 0.1, upper: 0.2, value: 0.3 }, "value"),
    ]);
  });
});

describe("TRU-031 frechet", () => {
  const of = (combine: string | undefined, lower: number, upper: number, members: Members = {}) =>
    findingsOf(
      [frechet],
      [
        risk({
          event: { window: span("06", "12"), ...(combine && { combine }) },
          probability: { lower, upper },
          contributions: [0.3, 0.05].map((eventProbability) => ({ belief: `${KNOWN}/b`, eventProbability })),
          dependence: { kind: "unknown" },
          ...members,
        }),
      ],
    );
  const fault = (lower: number, upper: number, least: number, greatest: number) => [
    said("TRU-031", "/graph/0/probability", { lower, upper, least, greatest }),
  ];

  it("knows the bounds of any and of all", async () => {
    expect(await of("any", 0.3, 0.35)).toEqual([]);
    expect(await of("any", 0.3, 0.35 - 1e-10)).toEqual([]);
    expect(await of("any", 0.3, 0.3499)).toEqual(fault(0.3, 0.3499, 0.3, 0.35));
    expect(await of("any", 0.31, 0.4)).toEqual(fault(0.31, 0.4, 0.3, 0.35));
    expect(await of("all", 0, 0.05)).toEqual([]);
    expect(await of("all", 0.01, 0.05)).toEqual(fault(0.01, 0.05, 0, 0.05));
  });

  it("is silent on single, on count, on known dependence and on what is not stated", async () => {
    expect(await of(undefined, 0.3, 0.3)).toEqual([]);
    expect(await of("count", 0.3, 0.3)).toEqual([]);
    expect(await of("any", 0.3, 0.3, { dependence: { kind: "comonotonic" } })).toEqual([]);
    const contributions = [{ belief: `${KNOWN}/b`, eventProbability: 0.3 }, { belief: `${KNOWN}/c` }];
    expect(await of("any", 0.3, 0.3, { contributions })).toEqual([]);
    expect(await of("any", 0.3, 0.3, { contributions: contributions.slice(0, 1) })).toEqual([]);
  });
});

describe("TRU-032 independence-refuted", () => {
  const contributions = [{ belief: `${DATA}/a` }, { belief: `${DATA}/b` }];
  const of = (...others: readonly object[]) =>
    findingsOf([independenceRefuted], [risk({ dependence: { kind: "independent" }, contributions }), ...others]);
  const fault = (shared: string) => [
    said("TRU-032", "/graph/0/dependence", { belief: `${DATA}/a`, other: `${DATA}/b`, shared }),
  ];
  const made = (name: string, members: Members = {}) =>
    belief(name, { data: `${KNOWN}/${name}`, generatedBy: `${DATA}/run/${name}`, ...members });

  it("follows runs, data, what they used and what they derive from", async () => {
    const [a, b] = [made("a"), made("b")];
    expect(await of(a, b, run("run/a"), run("run/b"))).toEqual([]);
    expect(await of(a, made("b", { data: `${KNOWN}/a` }))).toEqual(fault(`${KNOWN}/a`));
    expect(await of(a, made("b", { derivedFrom: [`${DATA}/a`] }))).toEqual(fault(`${DATA}/a`));
    const used = (name: string) => run(`run/${name}`, { used: [`${DATA}/mid/${name}`] });
    const mid = (name: string) =>
      belief(`mid/${name}`, { data: `${KNOWN}/mid/${name}`, derivedFrom: [`${KNOWN}/raw`] });
    expect(await of(a, b, used("a"), used("b"), mid("a"), mid("b"))).toEqual(fault(`${KNOWN}/raw`));
  });

  it("ends on a cycle", async () => {
    const [a, b] = [made("a", { derivedFrom: [`${DATA}/a`] }), made("b", { derivedFrom: [`${DATA}/c`] })];
    expect(await of(a, b, belief("c", { data: `${KNOWN}/c`, derivedFrom: [`${DATA}/b`] }))).toEqual([]);
  });

  it("asks only where independence is claimed", async () => {
    const same = [{ belief: `${DATA}/a` }, { belief: `${DATA}/a` }];
    expect(await findingsOf([independenceRefuted], [risk({ contributions: same }), made("a")])).toEqual([]);
  });
});

describe("TRU-033 tail-exceedances, TRU-034 var-with-cvar", () => {
  const path = "/graph/0/tail";

  it("counts ten", async () => {
    const of = (tail: object) => findingsOf([tailExceedances], [risk({ tail })]);
    expect(await of({ method: "empirical", exceedances: 10 })).toEqual([]);
    expect(await of({ method: "empirical", exceedances: 9 })).toEqual([said("TRU-033", path, { exceedances: 9 })]);
    expect(await of({ method: "empirical" })).toEqual([said("TRU-033", path, {}, "absent")]);
    expect(await of({ method: "gpd" })).toEqual([]);
  });

  it("wants a CVaR beside a VaR", async () => {
    const of = (...names: readonly string[]) =>
      findingsOf([varWithCvar], [risk({ measures: names.map((measure) => ({ measure, value: 1 })) })]);
    expect(await of("VaR")).toEqual([said("TRU-034", "/graph/0/measures")]);
    expect(await of("VaR", "CVaR")).toEqual([]);
    expect(await of("expectedLoss")).toEqual([]);
  });
});
