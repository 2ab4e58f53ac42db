// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { closedComplete } from "../../src/rules/feedback/closed-complete.js";
import { closedCycleEvaluated } from "../../src/rules/feedback/closed-cycle-evaluated.js";
import { contributionCounterfactual } from "../../src/rules/feedback/contribution-counterfactual.js";
import { contributionEffect } from "../../src/rules/feedback/contribution-effect.js";
import { contributionIndependent } from "../../src/rules/feedback/contribution-independent.js";
import { cycleNotSelf } from "../../src/rules/feedback/cycle-not-self.js";
import { dfsBound } from "../../src/rules/feedback/dfs-bound.js";
import { gainComplete } from "../../src/rules/feedback/gain-complete.js";
import { gainSign } from "../../src/rules/feedback/gain-sign.js";
import { gainWithoutSkill } from "../../src/rules/feedback/gain-without-skill.js";
import { gainsComparable } from "../../src/rules/feedback/gains-comparable.js";
import { gaussianEstimator } from "../../src/rules/feedback/gaussian-estimator.js";
import { inconclusiveReason } from "../../src/rules/feedback/inconclusive-reason.js";
import { lateNotClosed } from "../../src/rules/feedback/late-not-closed.js";
import { notSelfVerified } from "../../src/rules/feedback/not-self-verified.js";
import { plannerCalibrated } from "../../src/rules/feedback/planner-calibrated.js";
import { sequence } from "../../src/rules/feedback/sequence.js";
import { findingsOf, said } from "./findings-of.js";
import {
  action,
  assimilating,
  belief,
  cycle,
  DATA,
  DONE,
  evaluation,
  gain,
  KNOWN,
  levelSpec,
  levels,
  resource,
  score,
  utc,
} from "./loop-resources.js";

type Members = Readonly<Record<string, unknown>>;
const prefixes = { prefixes: { d: `${DATA}/` } };

describe("FBK-010 gain-complete, FBK-011 gain-sign", () => {
  const of = (expectedGain: object) =>
    findingsOf([gainComplete, gainSign], [action("a", { actionKind: "observe", expectedGain })]);
  const path = "/graph/0/expectedGain";

  it.each(["ensembleGaussian", "knn", "nestedMonteCarlo"])("wants the samples of %s", async (estimator) => {
    expect(await of(gain(1, { estimator }))).toEqual([said("FBK-010", path, { estimator })]);
    expect(await of(gain(1, { estimator, samples: 40 }))).toEqual([]);
  });

  it.each([
    ["dfs", "bit", "one"],
    ["varianceReduction", "nat", "one"],
    ["evoi", "nat", "currency"],
  ])("knows the unit of %s", async (measure, gainUnit, expected) => {
    expect(await of(gain(1, { measure, gainUnit }))).toEqual([
      said("FBK-010", path, { measure, gainUnit, expected }, "unit"),
    ]);
    expect(await of(gain(1, { measure, gainUnit: expected, currency: "JPY" }))).toEqual([]);
  });

  it("wants the currency of money", async () => {
    expect(await of(gain(1, { measure: "evoi", gainUnit: "currency" }))).toEqual([
      said("FBK-010", path, {}, "currency"),
    ]);
  });

  it.each(["kl", "mutualInformation"])("wants no negative %s", async (measure) => {
    expect(await of(gain(0, { measure }))).toEqual([]);
    expect(await of(gain(-0.1, { measure }))).toEqual([said("FBK-011", `${path}/value`, { measure, value: -0.1 })]);
  });

  it("lets entropy rise", async () => {
    expect(await of(gain(-0.9867, { measure: "entropyReduction" }))).toEqual([]);
  });
});

describe("FBK-012 dfs-bound", () => {
  const dfs = (value: number) => gain(value, { measure: "dfs", gainUnit: "one" });
  const of = (value: number, innovation: object) =>
    findingsOf([dfsBound], [assimilating("run", { innovation, realisedGain: dfs(value) })]);
  const path = "/graph/0/assimilation/realisedGain/value";

  it("counts the observations used", async () => {
    expect(await of(12, { count: 12 })).toEqual([]);
    expect(await of(12.1, { count: 12 })).toEqual([said("FBK-012", path, { value: 12.1, count: 12 })]);
    expect(await of(11, { count: 12, rejectedCount: 2 })).toEqual([said("FBK-012", path, { value: 11, count: 10 })]);
    expect(await of(11, { count: 12, usedCount: 11 })).toEqual([]);
  });

  it("looks at the run that an evaluation is about", async () => {
    const graph = (value: number) => [
      evaluation("e", { evaluates: `${DATA}/run`, realisedGain: dfs(value) }),
      assimilating("run"),
    ];
    expect(await findingsOf([dfsBound], graph(12))).toEqual([]);
    expect(await findingsOf([dfsBound], graph(13))).toEqual([
      said("FBK-012", "/graph/0/realisedGain/value", { value: 13, count: 12 }),
    ]);
  });
});

describe("FBK-013 gaussian-estimator", () => {
  const of = (values: readonly number[], range: object, estimator = "gaussian") =>
    findingsOf(
      [gaussianEstimator],
      [
        action("a", { actionKind: "observe", expectedGain: gain(1, { estimator, prior: `${DATA}/b` }) }),
        belief("b", { data: `${DATA}/values`, fields: [{ ...levelSpec, range }] }),
        levels(
          "values",
          values,
          values.map(() => 0.5),
        ),
        utc,
      ],
    );
  const fault = (value: number, bound: number, distance: number) =>
    said("FBK-013", "/graph/0/expectedGain", { value, bound, distance });

  it("looks at the value nearest to the one bound", async () => {
    expect(await of([3, 1], { min: 0 })).toEqual([]);
    expect(await of([3, 0.9], { min: 0 })).toEqual([fault(0.9, 0, 1.8)]);
    expect(await of([3, 0.9], { max: 3.5 })).toEqual([fault(3, 3.5, 1)]);
    expect(await of([3, 0.9], { min: 0, max: 9 })).toEqual([]);
    expect(await of([3, 0.9], { min: 0 }, "grid")).toEqual([]);
  });
});

describe("FBK-030 closed-cycle-evaluated", () => {
  const of = (status: string, acted: Members, evaluated: string, evaluations = [`${DATA}/e`]) =>
    findingsOf(
      [closedCycleEvaluated],
      [
        cycle(1, { status, intervene: ["d:act"], evaluations }),
        action("act", acted),
        evaluation("e", { evaluates: evaluated }),
      ],
      prefixes,
    );
  const fault = [said("FBK-030", "/graph/0/intervene/0", { action: "d:act" })];

  it("wants what was executed evaluated, however it ended", async () => {
    expect(await of("closed", DONE, `${DATA}/act`)).toEqual([]);
    expect(await of("closed", DONE, `${KNOWN}/else`)).toEqual(fault);
    expect(await of("closed", { ...DONE, status: "aborted" }, `${KNOWN}/else`)).toEqual(fault);
    expect(await of("closed", {}, `${KNOWN}/else`)).toEqual([]);
    expect(await of("degraded", DONE, `${KNOWN}/else`)).toEqual([]);
  });

  it("says nothing while an evaluation is not at hand", async () => {
    expect(await of("closed", DONE, `${KNOWN}/else`, [`${DATA}/e`, `${KNOWN}/e`])).toEqual([]);
  });
});

describe("FBK-031 gains-comparable", () => {
  const of = (expectedGain: object, realisedGain: object) =>
    findingsOf([gainsComparable], [evaluation("e", { expectedGain, realisedGain })], {
      prefixes: { k: `${KNOWN}/` },
    });
  const path = "/graph/0/realisedGain";

  it("compares measure, unit and subject, then the estimator", async () => {
    expect(await of(gain(1), gain(2, { about: "k:prop/level" }))).toEqual([]);
    expect(await of(gain(1), gain(2, { gainUnit: "bit", estimator: "knn" }))).toEqual([
      said("FBK-031", path, { member: "gainUnit", found: "bit", expected: "nat" }),
    ]);
    expect(await of(gain(1), gain(2, { estimator: "knn" }))).toEqual([
      said("FBK-031", path, { found: "knn", expected: "grid" }, "estimator"),
    ]);
  });
});

describe("FBK-032 to FBK-035 and FBK-039, conclusions", () => {
  const rules = [contributionCounterfactual, contributionEffect, contributionIndependent, inconclusiveReason];
  const effect = { measure: "crps difference", value: -0.2, interval: [-0.3, -0.1] };
  const whole = { conclusion: "contributed", counterfactual: { method: "fsoi" }, effect };
  const of = (members: Members) => findingsOf(rules, [evaluation("e", members)]);

  it("asks of a contribution a counterfactual, an effect and independence", async () => {
    expect(await of(whole)).toEqual([]);
    expect(await of({ conclusion: "contributed", independence: "unknown" })).toEqual([
      said("FBK-032", "/graph/0"),
      said("FBK-033", "/graph/0"),
      said("FBK-034", "/graph/0/independence", { independence: "unknown" }),
    ]);
    expect(await of({ ...whole, counterfactual: { method: "none" } })).toEqual([
      said("FBK-032", "/graph/0", {}, "none"),
    ]);
    expect(await of({ conclusion: "notContributed", independence: "shared" })).toEqual([]);
  });

  it.each([
    [-0.3, 0],
    [0, 0.2],
    [-0.1, 0.1],
    [0.1, -0.1],
  ])("finds 0 in [%d, %d]", async (a, b) => {
    const zero = { lower: Math.min(a, b), upper: Math.max(a, b) };
    expect(await of({ ...whole, effect: { ...effect, interval: [a, b] } })).toEqual([
      said("FBK-033", "/graph/0/effect", zero, "zero"),
    ]);
  });

  it("wants a reason when nothing can be told", async () => {
    expect(await of({ conclusion: "inconclusive" })).toEqual([said("FBK-039", "/graph/0")]);
    expect(await of({ conclusion: "inconclusive", reason: { en: "One case only." } })).toEqual([]);
  });

  it("finds each result of the action among the verification", async () => {
    const graph = [
      evaluation("e", { evaluates: `${DATA}/act`, verification: [`${KNOWN}/other`, "d:obs"] }),
      action("act", { results: [`${DATA}/obs`] }),
    ];
    expect(await findingsOf([notSelfVerified], graph, prefixes)).toEqual([
      said("FBK-035", "/graph/0/verification/1", { verification: "d:obs", action: `${DATA}/act` }),
    ]);
  });
});

describe("FBK-036 gain-without-skill", () => {
  const baseline = evaluation("base", { evaluates: `${KNOWN}/climate`, scores: [score("crps", { value: 1 })] });
  const of = (count: number, scoreOf: (n: number) => object, gainOf: (n: number) => number = () => 1) => {
    const turns = Array.from({ length: count }, (_, k) =>
      evaluation(`e/${k}`, { evaluates: `${KNOWN}/a/${k}`, realisedGain: gain(gainOf(k)), scores: [scoreOf(k)] }),
    );
    const closing = cycle(1, { evaluations: turns.map(({ id }) => id) });
    return findingsOf([gainWithoutSkill], [baseline, ...turns, closing]);
  };
  const worse = (reference: string) => (n: number) => score("crps", { value: 1 + n, baseline: reference });
  const fault = (k: number) => [said("FBK-036", `/graph/${k}`, { count: 5 })];

  it("looks at the last five", async () => {
    expect(await of(5, worse(baseline.id))).toEqual(fault(5));
    expect(await of(4, worse(baseline.id))).toEqual([]);
    expect(await of(6, (n) => score("crps", { value: n === 0 ? 0.5 : 2, baseline: baseline.id }))).toEqual(fault(6));
    expect(await of(6, (n) => score("crps", { value: n === 3 ? 0.5 : 2, baseline: baseline.id }))).toEqual([]);
    expect(await of(5, worse(baseline.id), (n) => (n === 2 ? 0 : 1))).toEqual([]);
  });

  it("finds the score of the baseline through what it evaluates, in the same measure and unit", async () => {
    expect(await of(5, worse(`${KNOWN}/climate`))).toEqual(fault(5));
    expect(await of(5, worse(`${KNOWN}/unknown`))).toEqual([]);
    expect(await of(5, () => score("crps", { value: 2, unit: "m", baseline: baseline.id }))).toEqual([]);
    expect(await of(5, () => score("brier", { value: 2, baseline: baseline.id }))).toEqual([]);
  });

  it("knows which way is better", async () => {
    const oriented = (orientation: string, value: number) =>
      of(5, () => score("crps", { orientation, value, baseline: baseline.id }));
    expect(await oriented("higher", 1)).toEqual(fault(5));
    expect(await oriented("higher", 1.1)).toEqual([]);
    expect(await oriented("zero", -1)).toEqual(fault(5));
    expect(await oriented("zero", -0.9)).toEqual([]);
  });
});

describe("FBK-037 planner-calibrated", () => {
  const twin = resource("Entity", "twin", { entityTypes: ["jk:Twin"] });
  const of = (
    count: number,
    realised: (expected: number) => number,
    members: Members = {},
    expectedOf = (k: number) => k + 1,
  ) => {
    const numbers = Array.from({ length: count }, (_, k) => k);
    const turns = numbers.map((k) =>
      evaluation(`e/${k}`, {
        evaluates: `${DATA}/a/${k}`,
        expectedGain: gain(expectedOf(k)),
        realisedGain: gain(realised(expectedOf(k)), members),
      }),
    );
    const actions = numbers.map((k) => action(`a/${k}`));
    return findingsOf(
      [plannerCalibrated],
      [twin, ...actions, ...turns, cycle(1, { evaluations: turns.map(({ id }) => id) })],
    );
  };
  const fault = (slope: number) => [said("FBK-037", "/graph/0", { count: 20, slope })];

  it("takes the slope of twenty actions", async () => {
    expect(await of(20, (x) => 0.4 * x + 3)).toEqual(fault(0.4));
    expect(await of(20, (x) => 2.5 * x)).toEqual(fault(2.5));
    expect(await of(20, (x) => 0.5 * x)).toEqual([]);
    expect(await of(20, (x) => 2 * x)).toEqual([]);
    expect(await of(19, (x) => 0.4 * x)).toEqual([]);
  });

  it("takes the last twenty of one measure and unit", async () => {
    expect(await of(40, (x) => (x <= 20 ? 9 * x : x))).toEqual([]);
    expect(await of(20, (x) => 0.4 * x, { gainUnit: "bit" })).toEqual([]);
    expect(
      await of(
        20,
        (x) => 0.4 * x,
        {},
        () => 1,
      ),
    ).toEqual([]);
  });
});

describe("FBK-040 to FBK-042 and FBK-044, cycles", () => {
  it("counts by one", async () => {
    const of = (n: number) =>
      findingsOf([sequence, cycleNotSelf], [cycle(n, { previous: `${DATA}/cycle/7` }), cycle(7)]);
    expect(await of(8)).toEqual([]);
    expect(await of(9)).toEqual([said("FBK-040", "/graph/0/sequence", { sequence: 9, previous: 7 })]);
    expect(await of(6)).toHaveLength(1);
  });

  it("reports a cycle before itself once, however it is written", async () => {
    expect(await findingsOf([sequence, cycleNotSelf], [cycle(7, { previous: "d:cycle/7" })], prefixes)).toEqual([
      said("FBK-042", "/graph/0/previous"),
    ]);
  });

  it("compares durations, as far as they can be", async () => {
    const of = (elapsed: string, status = "closed") =>
      findingsOf([lateNotClosed], [cycle(1, { status, elapsed, deadline: "PT10M" })]);
    expect(await of("PT600S")).toEqual([]);
    expect(await of("PT600.1S")).toEqual([
      said("FBK-041", "/graph/0/status", { elapsed: "PT600.1S", deadline: "PT10M" }),
    ]);
    expect(await of("PT11M", "degraded")).toEqual([]);
    expect(await of("P1M")).toHaveLength(1);
  });

  it("names every part that a closed cycle lacks", async () => {
    const parts = {
      observe: [`${KNOWN}/o`],
      assimilate: `${KNOWN}/a`,
      predict: `${KNOWN}/p`,
      decide: `${KNOWN}/d`,
      evaluations: [`${KNOWN}/e`],
    };
    const of = (members: Members) => findingsOf([closedComplete], [cycle(1, { status: "closed", ...members })]);
    expect(await of(parts)).toEqual([]);
    expect(await of({ observe: parts.observe, decide: parts.decide })).toEqual([
      said("FBK-044", "/graph/0", { members: ["assimilate", "predict", "evaluations"] }),
    ]);
  });
});
