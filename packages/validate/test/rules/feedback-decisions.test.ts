// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { actAfterDecision } from "../../src/rules/feedback/act-after-decision.js";
import { actInTime } from "../../src/rules/feedback/act-in-time.js";
import { actuationGiven } from "../../src/rules/feedback/actuation-given.js";
import { basisBeforeDecision } from "../../src/rules/feedback/basis-before-decision.js";
import { basisHasUncertainty } from "../../src/rules/feedback/basis-has-uncertainty.js";
import { basisNotStale } from "../../src/rules/feedback/basis-not-stale.js";
import { chosenInAlternatives } from "../../src/rules/feedback/chosen-in-alternatives.js";
import { doNothingConsidered } from "../../src/rules/feedback/do-nothing-considered.js";
import { effectPredictedBefore } from "../../src/rules/feedback/effect-predicted-before.js";
import { observeHasGain } from "../../src/rules/feedback/observe-has-gain.js";
import { updateMakesVersion } from "../../src/rules/feedback/update-makes-version.js";
import { findingsOf, said } from "./findings-of.js";
import {
  ACTUATE,
  action,
  at,
  belief,
  DATA,
  DONE,
  decision,
  gain,
  KNOWN,
  LEARNED,
  levelSpec,
  model,
  run,
} from "./loop-resources.js";

const prefixes = { prefixes: { d: `${DATA}/` } };

describe("FBK-015 actuation-given", () => {
  const of = (members: Readonly<Record<string, unknown>>) => findingsOf([actuationGiven], [action("act", members)]);
  const { safety: _safety, ...unguarded } = ACTUATE;
  const { affordance: _handle, ...unhandled } = ACTUATE;

  it("wants the handle and the guard of an actuation", async () => {
    expect(await of(ACTUATE)).toEqual([]);
    expect(await of(unguarded)).toEqual([said("FBK-015", "/graph/0", { member: "safety" })]);
    expect(await of(unhandled)).toEqual([said("FBK-015", "/graph/0", { member: "affordance" })]);
    expect(await of({ ...unguarded, actionKind: "observe" })).toEqual([]);
  });

  it.each(["executing", "done", "failed", "aborted"])("wants the record of one that is %s", async (status) => {
    expect(await of({ ...DONE, status })).toEqual([]);
    expect(await of({ status, authorisedBy: `${KNOWN}/officer` })).toEqual([
      said("FBK-015", "/graph/0", { member: "executedAt", status }, "record"),
    ]);
    expect(await of({ status, executedAt: at("06") })).toEqual([
      said("FBK-015", "/graph/0", { member: "authorisedBy", status }, "record"),
    ]);
  });

  it.each(["proposed", "approved", "rejected"])("wants none of one that is %s", async (status) => {
    expect(await of({ status })).toEqual([]);
  });
});

describe("FBK-020 chosen-in-alternatives, FBK-021 do-nothing-considered", () => {
  it("compares absolute identifiers", async () => {
    expect(await findingsOf([chosenInAlternatives], [decision("x", { chosen: "d:act" })], prefixes)).toEqual([]);
    expect(await findingsOf([chosenInAlternatives], [decision("x", { chosen: "d:else" })], prefixes)).toEqual([
      said("FBK-020", "/graph/0/chosen", { chosen: "d:else" }),
    ]);
  });

  const of = (members: Readonly<Record<string, unknown>>, ...actions: readonly object[]) =>
    findingsOf([doNothingConsidered], [decision("x", members), ...actions], prefixes);

  it("counts each alternative once", async () => {
    expect(await of({ alternatives: ["d:act", `${DATA}/act`] })).toEqual([
      said("FBK-021", "/graph/0/alternatives", { count: 1 }, "few"),
    ]);
  });

  it("wants one that does nothing, as far as all are known", async () => {
    expect(await of({}, action("wait", { actionKind: "none" }), action("act"))).toEqual([]);
    expect(await of({}, action("wait"), action("act"))).toEqual([
      said("FBK-021", "/graph/0/alternatives", { count: 2 }),
    ]);
    expect(await of({ alternatives: ["d:act", `${KNOWN}/wait`] }, action("act"))).toEqual([]);
  });
});

describe("FBK-022 to FBK-024, the basis of a decision", () => {
  const basis = `${DATA}/basis`;
  const of = (members: Readonly<Record<string, unknown>>) =>
    findingsOf(
      [basisBeforeDecision, basisHasUncertainty, basisNotStale],
      [decision("x", { basedOn: [`${KNOWN}/belief`, basis] }), belief("basis", members)],
    );
  const path = "/graph/0/basedOn/1";
  const decided = at("06:10");

  it("compares times across zones, equal ones included", async () => {
    expect(await of({ issuedAt: decided, validUntil: decided })).toEqual([]);
    expect(await of({ issuedAt: "2026-07-04T15:11:00+09:00" })).toEqual([
      said("FBK-022", path, { basis, issued: "2026-07-04T15:11:00+09:00", decided }),
    ]);
    expect(await of({ validUntil: at("06:09") })).toEqual([
      said("FBK-024", path, { basis, until: at("06:09"), decided }),
    ]);
  });

  it("wants one field that tells its uncertainty", async () => {
    const field = (kind?: string) => ({ ...levelSpec, uncertainty: kind === undefined ? undefined : { kind } });
    expect(await of({ fields: [field("none"), field("unknown"), field()] })).toEqual([
      said("FBK-023", path, { basis }),
    ]);
    expect(await of({ fields: [field("none"), field("set")] })).toEqual([]);
  });
});

describe("FBK-025 act-after-decision, FBK-026 act-in-time", () => {
  const of = (executedAt: string, ...decisions: readonly object[]) =>
    findingsOf([actAfterDecision, actInTime], [action("act", { ...DONE, executedAt }), ...decisions], prefixes);
  const path = "/graph/0/executedAt";

  it("lets the ends be", async () => {
    const one = decision("x", { chosen: "d:act", decidedAt: at("06"), validUntil: at("07") });
    expect(await of(at("06"), one)).toEqual([]);
    expect(await of(at("07"), one)).toEqual([]);
    expect(await of(at("05:59"), one)).toEqual([
      said("FBK-025", path, { executed: at("05:59"), decision: `${DATA}/x`, decided: at("06") }),
    ]);
    expect(await of(at("07:01"), one)).toEqual([
      said("FBK-026", path, { executed: at("07:01"), decision: `${DATA}/x`, until: at("07") }),
    ]);
  });

  it("is satisfied by one of several decisions", async () => {
    const [early, late] = [
      decision("x", { decidedAt: at("05"), validUntil: at("06") }),
      decision("y", { decidedAt: at("08"), validUntil: at("09") }),
    ];
    expect(await of(at("08:30"), early, late)).toEqual([]);
    expect(await of(at("05:30"), early, late)).toEqual([]);
    expect(await of(at("04"), early, late)).toHaveLength(1);
    expect(await of(at("10"), early, late)).toHaveLength(1);
    expect(await of(at("10"), early, decision("y", { decidedAt: at("08") }))).toEqual([]);
  });

  it("says nothing of an action that nobody chose", async () => {
    expect(await of(at("04"), decision("x", { chosen: `${DATA}/wait` }))).toEqual([]);
  });
});

describe("FBK-028 effect-predicted-before", () => {
  const effect = `${DATA}/effect`;
  const of = (members: Readonly<Record<string, unknown>>, ...others: readonly object[]) =>
    findingsOf(
      [effectPredictedBefore],
      [action("act", { ...DONE, expectedEffect: effect }), belief("effect", members), ...others],
    );
  const path = "/graph/0/expectedEffect";
  const whatIf = run("r", { runKind: "whatIf" });

  it("wants a prediction no later than the action", async () => {
    expect(await of({ issuedAt: at("06:20"), generatedBy: `${DATA}/r` }, whatIf)).toEqual([]);
    expect(await of({ issuedAt: at("06:21"), generatedBy: `${DATA}/r` }, whatIf)).toEqual([
      said("FBK-028", path, { effect, issued: at("06:21"), executed: at("06:20") }),
    ]);
  });

  it("wants a what-if run, unless the run is not at hand", async () => {
    expect(await of({})).toEqual([said("FBK-028", path, { effect }, "maker")]);
    expect(await of({ generatedBy: `${DATA}/r` }, run("r"))).toEqual([said("FBK-028", path, { effect }, "maker")]);
    expect(await of({ generatedBy: `${KNOWN}/r` })).toEqual([]);
  });
});

describe("FBK-029 observe-has-gain, FBK-038 update-makes-version", () => {
  it("wants a gain of observing only", async () => {
    const found = await findingsOf(
      [observeHasGain],
      [
        action("a", { actionKind: "observe" }),
        action("b", { actionKind: "observe", expectedGain: gain(1) }),
        action("c", { actionKind: "actuate" }),
      ],
    );
    expect(found).toEqual([said("FBK-029", "/graph/0")]);
  });

  const whole = {
    ...LEARNED,
    digest: `sha256:${"a".repeat(64)}`,
    approximates: [{ reference: { id: `${KNOWN}/m` }, metric: `${KNOWN}/rmse`, value: 1, kind: "proven" }],
  };
  const of = (members: Readonly<Record<string, unknown>>, ...models: readonly object[]) =>
    findingsOf([updateMakesVersion], [action("up", { ...DONE, actionKind: "update", ...members }), ...models]);
  const results = [`${DATA}/m`];

  it("wants a model with all three", async () => {
    expect(await of({ results }, model("m", whole))).toEqual([]);
    for (const member of ["digest", "trainedOn", "approximates"])
      expect(await of({ results }, model("m", { ...whole, [member]: undefined }))).toEqual([
        said("FBK-038", "/graph/0/results"),
      ]);
    expect(await of({})).toEqual([said("FBK-038", "/graph/0")]);
    expect(await of({ results: [...results, `${KNOWN}/m`] }, model("m"))).toEqual([]);
  });

  it("leaves an update alone that was not done", async () => {
    expect(await of({ status: "failed" })).toEqual([]);
  });
});
