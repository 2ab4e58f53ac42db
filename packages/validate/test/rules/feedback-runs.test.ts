// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { analysisGenerated } from "../../src/rules/feedback/analysis-generated.js";
import { assimilationGiven } from "../../src/rules/feedback/assimilation-given.js";
import { backgroundAnalysisTime } from "../../src/rules/feedback/background-analysis-time.js";
import { innovationConsistent } from "../../src/rules/feedback/innovation-consistent.js";
import { innovationCount } from "../../src/rules/feedback/innovation-count.js";
import { obsErrorAndQc } from "../../src/rules/feedback/obs-error-and-qc.js";
import { observationOnce } from "../../src/rules/feedback/observation-once.js";
import { observeOperator } from "../../src/rules/feedback/observe-operator.js";
import { simToReal } from "../../src/rules/feedback/sim-to-real.js";
import { spreadCollapse } from "../../src/rules/feedback/spread-collapse.js";
import { findingsOf, said } from "./findings-of.js";
import {
  assimilating,
  assimilation,
  at,
  belief,
  cycle,
  DATA,
  evaluation,
  KNOWN,
  LEARNED,
  LEVEL,
  levelSpec,
  levels,
  model,
  observed,
  resource,
  run,
  span,
  utc,
} from "./loop-resources.js";

const prefixes = { prefixes: { d: `${DATA}/` } };

describe("FBK-001 obs-error-and-qc", () => {
  const of = (observation: object) =>
    findingsOf([obsErrorAndQc], [assimilating("run", { observations: [`${DATA}/obs`] }), observation, utc]);
  const fault = [said("FBK-001", "/graph/0/assimilation/observations/0", { observation: `${DATA}/obs` })];

  it("takes an uncertainty or flags of an observation", async () => {
    expect(await of(observed("obs", undefined))).toEqual(fault);
    expect(await of(observed("obs", 0.1))).toEqual([]);
    expect(await of(observed("obs", undefined, { flags: [{ scheme: `${KNOWN}/qc`, code: "1" }] }))).toEqual([]);
  });

  it("takes an uncertainty, a spread or a flag in a field", async () => {
    expect(await of(levels("obs", [1], undefined))).toEqual(fault);
    expect(await of(levels("obs", [1], [0.1]))).toEqual([]);
    const variables = { level: { property: LEVEL, unit: "m", uncertainty: { kind: "standard" } } };
    expect(await of(levels("obs", [1], undefined, { variables }))).toEqual([]);
  });

  it("follows a result that is a field", async () => {
    const pointing = observed("obs", undefined, { result: { kind: "field", field: `${DATA}/values` } });
    const over = (field: object) =>
      findingsOf([obsErrorAndQc], [assimilating("run", { observations: [`${DATA}/obs`] }), pointing, field, utc]);
    expect(await over(levels("values", [1], undefined))).toEqual(fault);
    expect(await over(levels("values", [1], [0.1]))).toEqual([]);
  });
});

describe("FBK-003 background-analysis-time", () => {
  const of = (before: object, after: object, window?: object) =>
    findingsOf(
      [backgroundAnalysisTime],
      [
        assimilating("run", { background: `${DATA}/b`, analysis: `${DATA}/a`, ...(window && { window }) }),
        belief("b", { validTime: before }),
        belief("a", { validTime: after }),
      ],
    );
  const six = { at: at("06") };
  const path = "/graph/0/assimilation/analysis";

  it("compares instants, not texts", async () => {
    expect(await of({ at: "2026-07-04T15:00:00+09:00" }, six)).toEqual([]);
    expect(await of({ at: at("05") }, six)).toEqual([
      said("FBK-003", path, { background: at("05"), analysis: at("06") }),
    ]);
    expect(await of(span("05", "06"), six)).toHaveLength(1);
    expect(await of({ at: "2026-07-04T06:00:00" }, six)).toEqual([]);
  });

  it("lets both lie anywhere in the window", async () => {
    expect(await of({ at: at("05") }, six, span("05", "06", { bounds: "[]" }))).toEqual([]);
    expect(await of({ at: at("05") }, six, span("05", "06"))).toEqual([
      said("FBK-003", path, { background: at("05"), analysis: at("06") }, "window"),
    ]);
    expect(await of(six, six, span("01", "02"))).toEqual([]);
  });
});

describe("FBK-004 analysis-generated", () => {
  const of = (members: Readonly<Record<string, unknown>>, own: Readonly<Record<string, unknown>> = {}) =>
    findingsOf(
      [analysisGenerated],
      [assimilating("run", { analysis: `${DATA}/a` }, own), belief("a", members)],
      prefixes,
    );
  const path = "/graph/0/assimilation/analysis";

  it("wants this run, however it is written", async () => {
    expect(await of({ generatedBy: `${DATA}/run` })).toEqual([]);
    expect(await of({ generatedBy: "d:run" })).toEqual([]);
    expect(await of({ generatedBy: `${KNOWN}/run` })).toEqual([
      said("FBK-004", path, { analysis: `${DATA}/a`, maker: `${KNOWN}/run` }),
    ]);
  });

  it("lets the run name what it generated", async () => {
    expect(await of({})).toEqual([said("FBK-004", path, { analysis: `${DATA}/a` }, "absent")]);
    expect(await of({}, { generated: ["d:a"] })).toEqual([]);
    expect(await of({ generatedBy: `${KNOWN}/run` }, { generated: ["d:a"] })).toHaveLength(1);
  });
});

describe("FBK-005 observe-operator", () => {
  const of = (other: object) =>
    findingsOf([observeOperator], [assimilating("run", { observationOperator: { id: `${DATA}/h` } }), other]);
  const path = "/graph/0/assimilation/observationOperator";
  const operator = (operation: string) =>
    resource("Operator", "h", { modelKind: "declared", operation, changes: ["support"] });

  it("wants an operator that observes", async () => {
    expect(await of(operator("observe"))).toEqual([]);
    expect(await of(operator("sample"))).toEqual([
      said("FBK-005", path, { operator: `${DATA}/h`, operation: "sample" }),
    ]);
  });

  it("leaves what is no operator to the rule on classes", async () => {
    expect(await of(model("h"))).toEqual([]);
  });
});

describe("FBK-006 innovation-consistent", () => {
  const innovation = (variance: number, expectedVariance = 1) => ({
    innovation: { count: 1, variance, expectedVariance },
  });
  const of = (variance: number, expected?: number) =>
    findingsOf([innovationConsistent], [assimilating("run", innovation(variance, expected))]);
  const warned = (k: number, ratio: number) => said("FBK-006", `/graph/${k}/assimilation/innovation`, { ratio });

  it.each([0.25, 1, 4])("lets a ratio of %d be", async (ratio) => expect(await of(ratio)).toEqual([]));

  it.each([0.24, 4.01, 40])("warns of a ratio of %d", async (ratio) =>
    expect(await of(ratio)).toEqual([warned(0, ratio)]),
  );

  it("says nothing where nothing was expected", async () => {
    expect(await of(1, 0)).toEqual([]);
    expect(await findingsOf([innovationConsistent], [assimilating("run", { innovation: { count: 1 } })])).toEqual([]);
  });

  const turns = (numbers: readonly number[], ratios: readonly number[], twins: readonly string[] = []) =>
    findingsOf(
      [innovationConsistent],
      [
        ...numbers.map((n, k) => assimilating(`run/${n}`, innovation(ratios[k] ?? 9))),
        ...numbers
          .map((n, k) => cycle(n, { assimilate: `${DATA}/run/${n}`, twin: twins[k] ?? `${KNOWN}/twin` }))
          .reverse(),
      ],
    );
  const repeated = (k: number, count: number) =>
    said("FBK-006", `/graph/${k}/assimilation/innovation`, { ratio: 9, count }, "repeated");

  it("makes the fifth of a twin in a row an error, and what follows", async () => {
    expect(await turns([1, 2, 3, 4], [])).toEqual([0, 1, 2, 3].map((k) => warned(k, 9)));
    expect(await turns([1, 2, 3, 4, 5, 6], [])).toEqual([
      ...[0, 1, 2, 3].map((k) => warned(k, 9)),
      repeated(4, 5),
      repeated(5, 6),
    ]);
  });

  it("begins anew after a good one, a gap, and for another twin", async () => {
    expect(await turns([1, 2, 3, 4, 5], [9, 9, 1])).toHaveLength(4);
    expect(await turns([1, 2, 3, 4, 6], [])).toEqual([0, 1, 2, 3, 4].map((k) => warned(k, 9)));
    expect(await turns([1, 2, 3, 4, 5], [], [`${KNOWN}/other`])).toEqual([0, 1, 2, 3, 4].map((k) => warned(k, 9)));
  });
});

describe("FBK-007 innovation-count", () => {
  const of = (innovation: object) => findingsOf([innovationCount], [assimilating("run", { innovation })]);

  it("adds up what is given", async () => {
    expect(await of({ count: 12, usedCount: 10, rejectedCount: 2 })).toEqual([]);
    expect(await of({ count: 12, usedCount: 10 })).toEqual([]);
    expect(await of({ count: 12, usedCount: 11, rejectedCount: 2 })).toEqual([
      said("FBK-007", "/graph/0/assimilation/innovation", { used: 11, rejected: 2, sum: 13, count: 12 }),
    ]);
  });
});

describe("FBK-008 spread-collapse", () => {
  const of = (spread: readonly (number | null)[], members: object = {}, fields: readonly object[] = [levelSpec]) =>
    findingsOf(
      [spreadCollapse],
      [
        assimilating("run", { analysis: `${DATA}/a`, observations: [`${DATA}/obs`], ...members }),
        belief("a", { data: `${DATA}/values`, fields }),
        levels(
          "values",
          spread.map(() => 1),
          spread,
        ),
        observed("obs", 0.05),
        utc,
      ],
    );
  const fault = [said("FBK-008", "/graph/0", { spread: "0.03 m", error: "0.05 m" })];

  it("compares root mean squares, holes left out", async () => {
    expect(await of([0.03])).toEqual(fault);
    expect(await of([0.03, null])).toEqual(fault);
    expect(await of([0.05])).toEqual([]);
    expect(await of([0.01, 0.08])).toEqual([]);
  });

  it("converts the units", async () => {
    const inCentimetres = observed("obs", undefined, {
      result: { kind: "quantity", value: 180, unit: "cm", uncertainty: { kind: "standard", value: 5 } },
    });
    const found = await findingsOf(
      [spreadCollapse],
      [
        assimilating("run", { analysis: `${DATA}/a`, observations: [`${DATA}/obs`] }),
        belief("a", { data: `${DATA}/values` }),
        levels("values", [1], [0.03]),
        inCentimetres,
        utc,
      ],
    );
    expect(found).toEqual(fault);
  });

  it("is satisfied by inflation or a model error", async () => {
    expect(await of([0.03], { inflation: 1.02 })).toEqual([]);
    const sources = (source: string) => [{ ...levelSpec, uncertainty: { kind: "standard", sources: [source] } }];
    expect(await of([0.03], {}, sources("structural"))).toEqual([]);
    expect(await of([0.03], {}, sources("measurement"))).toEqual(fault);
  });
});

describe("FBK-009 observation-once", () => {
  const obs = `${DATA}/obs`;
  const use = (path: string, window: object, startedAt?: string) =>
    assimilating(path, { observations: [`${KNOWN}/obs`, obs], window }, startedAt === undefined ? {} : { startedAt });
  const of = (first: object, second: object, ...others: readonly object[]) =>
    findingsOf(
      [observationOnce],
      [
        first,
        second,
        ...(others.length > 0
          ? others
          : [cycle(1, { assimilate: `${DATA}/a` }), cycle(2, { assimilate: `${DATA}/b` })]),
      ],
    );
  const fault = (k: number, other: string, index = 1, observation = obs) =>
    said("FBK-009", `/graph/${k}/assimilation/observations/${index}`, { observation, run: `${DATA}/${other}` });

  it("wants windows that overlap", async () => {
    expect(await of(use("a", span("05", "07")), use("b", span("06", "08")))).toEqual([
      fault(1, "a", 0, `${KNOWN}/obs`),
      fault(1, "a"),
    ]);
    expect(await of(use("a", span("05", "06")), use("b", span("06", "07")))).toEqual([]);
    const closed = { bounds: "[]" };
    expect(await of(use("a", span("05", "06", closed)), use("b", span("06", "07", closed)))).toHaveLength(2);
  });

  it("names the run that started later", async () => {
    const [late, early] = [use("a", span("05", "07"), at("08")), use("b", span("05", "07"), at("07"))];
    expect(await of(late, early)).toContain(fault(0, "b"));
  });

  it("wants one twin, of cycles or of a composition", async () => {
    const [a, b] = [use("a", span("05", "07")), use("b", span("05", "07"))];
    const other = cycle(2, { assimilate: `${DATA}/b`, twin: `${KNOWN}/twin` });
    expect(await of(a, b, cycle(1, { assimilate: `${DATA}/a` }), other)).toEqual([]);
    expect(await of(a, b, cycle(1))).toEqual([]);
    const composition = resource("Composition", "c", {
      components: [{ name: "river", model: { id: `${KNOWN}/model` } }],
      schedule: { strategy: "jacobi" },
      twin: `${DATA}/twin`,
    });
    const composed = (run: object) => ({ ...run, procedure: { id: `${DATA}/c` } });
    expect(await of(composed(a), composed(b), composition)).toHaveLength(2);
  });
});

describe("FBK-014 assimilation-given", () => {
  it("ties the member to the kind of run", async () => {
    const found = await findingsOf(
      [assimilationGiven],
      [run("a", { runKind: "assimilation" }), run("b", { assimilation: assimilation() }), run("c"), assimilating("d")],
    );
    expect(found).toEqual([said("FBK-014", "/graph/0"), said("FBK-014", "/graph/1", { kind: "forecast" }, "reverse")]);
  });
});

describe("FBK-043 sim-to-real", () => {
  const simulated = levels("sim", [1], undefined, { origin: "simulated" });
  const set = (path: string, members: readonly string[]) =>
    resource("Dataset", path, { title: { en: "Levels" }, members });
  const of = (trainedOn: readonly string[], ...others: readonly object[]) =>
    findingsOf(
      [simToReal],
      [
        run("run", { procedure: { id: `${DATA}/m` }, used: [`${DATA}/obs`] }),
        observed("obs", 0.1),
        model("m", { ...LEARNED, trainedOn }),
        simulated,
        utc,
        ...others,
      ],
    );
  const fault = [said("FBK-043", "/graph/0", { model: `${DATA}/m`, observation: `${DATA}/obs` })];

  it("fires where everything it learned from is simulated", async () => {
    expect(await of([`${DATA}/sim`])).toEqual(fault);
    expect(await of([`${DATA}/set`], set("set", [`${DATA}/sim`]))).toEqual(fault);
    expect(await of([`${DATA}/sim`, `${DATA}/obs`])).toEqual([]);
    expect(await of([`${DATA}/set`], set("set", [`${DATA}/sim`, `${KNOWN}/more`]))).toEqual([]);
    expect(await of([`${KNOWN}/set`])).toEqual([]);
  });

  it("is satisfied by an evaluation of the model, of its run or of a belief against measured data", async () => {
    const verified = (evaluates: string, verification = `${DATA}/obs`) =>
      evaluation("e", { evaluates, verification: [verification] });
    expect(await of([`${DATA}/sim`], verified(`${DATA}/m`))).toEqual([]);
    expect(await of([`${DATA}/sim`], verified(`${DATA}/run`))).toEqual([]);
    const made = belief("b", { generatedBy: `${DATA}/run` });
    expect(await of([`${DATA}/sim`], verified(made.id), made)).toEqual([]);
    expect(await of([`${DATA}/sim`], verified(`${DATA}/m`, `${DATA}/sim`))).toEqual(fault);
    expect(await of([`${DATA}/sim`], verified(`${KNOWN}/other`))).toEqual(fault);
  });
});
