// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { validateValue } from "../../src/index.js";
import { approximationVoid } from "../../src/rules/trust/approximation-void.js";
import { authenticatedActuation } from "../../src/rules/trust/authenticated-actuation.js";
import { boundHasTest } from "../../src/rules/trust/bound-has-test.js";
import { extrapolationNotAutomatic } from "../../src/rules/trust/extrapolation-not-automatic.js";
import { fallbackOther } from "../../src/rules/trust/fallback-other.js";
import { modelGrounded } from "../../src/rules/trust/model-grounded.js";
import { partPermission } from "../../src/rules/trust/part-permission.js";
import { queryBudget } from "../../src/rules/trust/query-budget.js";
import { surrogateCheaper } from "../../src/rules/trust/surrogate-cheaper.js";
import { surrogateSpread } from "../../src/rules/trust/surrogate-spread.js";
import { testDisjoint } from "../../src/rules/trust/test-disjoint.js";
import { findingsOf, said } from "./findings-of.js";
import {
  ACTUATE,
  action,
  belief,
  DATA,
  DONE,
  decision,
  KNOWN,
  LEARNED,
  levelSpec,
  model,
  resource,
  run,
} from "./loop-resources.js";
import { ONE, policy, surrogate, TWO, uses } from "./trust-resources.js";

type Members = Readonly<Record<string, unknown>>;
const prefixes = { prefixes: { d: `${DATA}/` } };

describe("TRU-001 bound-has-test, TRU-006 approximation-void", () => {
  const path = "/graph/0/approximates/0";

  it("asks a test of what was found by testing", async () => {
    const of = (members: Members) => findingsOf([boundHasTest], [surrogate({}, members)]);
    const testedOn = [`${KNOWN}/test`];
    expect(await of({})).toEqual([]);
    expect(await of({ kind: "empirical" })).toEqual([said("TRU-001", path, { kind: "empirical" })]);
    expect(await of({ kind: "empirical", testedOn })).toEqual([]);
    expect(await of({ kind: "statistical", testedOn })).toEqual([
      said("TRU-001", path, { kind: "statistical" }, "size"),
    ]);
    expect(await of({ kind: "statistical", testedOn, sampleSize: 90 })).toEqual([]);
  });

  it("compares digests where both are there", async () => {
    const of = (pinned?: string, found?: string) =>
      findingsOf(
        [approximationVoid],
        [
          surrogate({}, { reference: { id: `${DATA}/ref`, ...(pinned && { digest: pinned }) } }),
          model("ref", { digest: found }),
        ],
      );
    expect(await of(ONE, TWO)).toEqual([
      said("TRU-006", `${path}/reference/digest`, { reference: `${DATA}/ref`, pinned: ONE, found: TWO }),
    ]);
    expect(await of(ONE, ONE)).toEqual([]);
    expect(await of(ONE)).toEqual([]);
    expect(await of(undefined, TWO)).toEqual([]);
  });
});

describe("TRU-002 test-disjoint", () => {
  const set = (path: string, derivedFrom?: readonly string[]) =>
    resource("Dataset", path, { title: { en: path }, ...(derivedFrom && { derivedFrom }) });
  const of = (tested: string, trained: string, ...sets: readonly object[]) =>
    findingsOf([testDisjoint], [surrogate({ trainedOn: [trained] }, { testedOn: [tested] }), ...sets], prefixes);
  const path = "/graph/0/approximates/0/testedOn";
  const derived = (test: string, train: string) => [said("TRU-002", path, { test, train }, "derived")];

  it("compares absolute identifiers", async () => {
    expect(await of("d:x", `${DATA}/x`, set("x"))).toEqual([said("TRU-002", path, { test: "d:x" })]);
    expect(await of("d:x", "d:y", set("x"), set("y"))).toEqual([]);
  });

  it("follows derivation both ways, over steps, and round a cycle", async () => {
    const [x, y, z] = [`${DATA}/x`, `${DATA}/y`, `${DATA}/z`] as const;
    expect(await of(x, z, set("x", [y]), set("y", [z]), set("z"))).toEqual(derived(x, z));
    expect(await of(z, x, set("x", [y]), set("y", [z]), set("z"))).toEqual(derived(z, x));
    expect(await of(x, `${KNOWN}/t`, set("x", [y]), set("y", [x]))).toEqual([]);
  });

  it("lets two parts of one source be", async () => {
    const whole = [`${DATA}/whole`];
    expect(await of(`${DATA}/x`, `${DATA}/y`, set("x", whole), set("y", whole), set("whole"))).toEqual([]);
  });

  it("prefers what the approximation says it learned from", async () => {
    const own = { testedOn: [`${KNOWN}/dataset`], trainedOn: [`${KNOWN}/own`] };
    expect(await findingsOf([testDisjoint], [surrogate({}, own)])).toEqual([]);
  });
});

describe("TRU-003 extrapolation-not-automatic", () => {
  it("asks learned models for their domain", async () => {
    const of = (members: Members, ran: Members = {}) =>
      findingsOf(
        [extrapolationNotAutomatic],
        [run("run", { procedure: { id: `${DATA}/m` }, ...ran }), model("m", members)],
      );
    expect(await of({})).toEqual([]);
    expect(await of(LEARNED)).toEqual([said("TRU-003", "/graph/0", { model: `${DATA}/m`, kind: "dataDriven" })]);
    expect(await of(LEARNED, { domainStatus: "unknown" })).toEqual([]);
  });

  it("keeps machines from deciding alone on an extrapolation", async () => {
    const of = (mode: string, domainStatus: string) =>
      findingsOf(
        [extrapolationNotAutomatic],
        [
          decision("x", { mode, basedOn: [`${DATA}/b`] }),
          belief("b", { generatedBy: `${DATA}/run` }),
          run("run", { domainStatus }),
        ],
      );
    expect(await of("automatic", "extrapolating")).toEqual([
      said("TRU-003", "/graph/0/basedOn/0", { belief: `${DATA}/b` }, "automatic"),
    ]);
    expect(await of("supervised", "extrapolating")).toEqual([]);
    expect(await of("automatic", "fallbackUsed")).toEqual([]);
  });
});

describe("TRU-004, TRU-005 and TRU-007, surrogates", () => {
  it("wants another model to fall back on", async () => {
    const of = (validity: object) => findingsOf([fallbackOther], [model("m", { ...LEARNED, validity })], prefixes);
    expect(await of({ outside: "fallback" })).toEqual([said("TRU-004", "/graph/0/validity")]);
    expect(await of({ outside: "fallback", fallback: { id: "d:m" } })).toEqual([
      said("TRU-004", "/graph/0/validity", { model: "d:m" }, "self"),
    ]);
    expect(await of({ outside: "fallback", fallback: { id: `${KNOWN}/m` } })).toEqual([]);
    expect(await of({ outside: "clip" })).toEqual([]);
  });

  it("judges a domain that stands in no model", async () => {
    expect(await validateValue("ValidityDomain", { outside: "fallback", fallback: { id: `${KNOWN}/m` } })).toEqual([]);
  });

  const ports = (kind: string | undefined, role = "output") => [
    { name: "level", role, field: { ...levelSpec, uncertainty: kind === undefined ? undefined : { kind } } },
  ];

  it("lets a surrogate be no surer than its reference", async () => {
    const of = (own: string | undefined, other: string | undefined, on?: readonly string[]) =>
      findingsOf(
        [surrogateSpread],
        [surrogate({ ports: ports(own) }, on && { on }), model("ref", { ports: ports(other) })],
      );
    const values = { port: "level", reference: `${DATA}/ref`, kind: "standard" };
    expect(await of("none", "standard")).toEqual([said("TRU-005", "/graph/0/ports/0", values)]);
    expect(await of("none", "standard", ["other"])).toEqual([]);
    expect(await of("none", "none")).toEqual([]);
    expect(await of("none", "unknown")).toEqual([]);
    expect(await of("none", undefined)).toEqual([]);
    expect(await of("standard", "standard")).toEqual([]);
  });

  it("compares costs of one measure and one piece of work", async () => {
    const cost = (value: number, unit: string, per = "run") => [{ measure: "wallTime", per, value, unit }];
    const of = (own: object, other: object) =>
      findingsOf([surrogateCheaper], [surrogate({ costs: own }), model("ref", { costs: other })]);
    expect(await of(cost(119, "s"), cost(2, "min"))).toEqual([]);
    expect(await of(cost(120, "s"), cost(2, "min"))).toEqual([
      said("TRU-007", "/graph/0/costs", {
        measure: "wallTime",
        cost: "120 s",
        expected: "2 min",
        reference: `${DATA}/ref`,
      }),
    ]);
    expect(await of(cost(120, "s", "step"), cost(2, "min"))).toEqual([]);
    expect(await of(cost(120, "J"), cost(2, "min"))).toEqual([]);
  });
});

describe("TRU-053 authenticated-actuation", () => {
  const of = (acted: Members, binding: Members = {}, nativeKey = `${KNOWN}/td#actions/open`) =>
    findingsOf(
      [authenticatedActuation],
      [
        model("m", {
          ports: [{ name: "opening", role: "input", field: { property: `${KNOWN}/p`, unit: "m" }, nativeKey }],
          bindings: [
            { protocol: "wot", capabilities: ["step"], security: ["oauth2"] },
            { protocol: "wot", capabilities: ["step"], ...binding },
          ],
        }),
        action("act", { ...ACTUATE, ...DONE, ...acted }),
      ],
    );
  const fault = [said("TRU-053", "/graph/0/bindings/1", { action: `${DATA}/act`, port: "opening" })];

  it("finds the port by its key, by key and endpoint, or by a parameter", async () => {
    expect(await of({})).toEqual(fault);
    expect(await of({}, {}, "/actions/open")).toEqual([]);
    expect(await of({}, { endpoint: `${KNOWN}/td` }, "/actions/open")).toEqual(fault);
    expect(await of({ actsOn: `${DATA}/m`, affordance: `${KNOWN}/x` })).toEqual([]);
    expect(await of({ actsOn: `${DATA}/m`, affordance: `${KNOWN}/x`, parameters: { opening: 0.4 } })).toEqual(fault);
  });

  it("asks only of what was executed, and of bindings without security", async () => {
    expect(await of({ status: "approved", executedAt: undefined })).toEqual([]);
    expect(await of({ actionKind: "observe" })).toEqual([]);
    expect(await of({}, { security: ["basic"] })).toEqual([]);
  });
});

describe("TRU-054 part-permission, TRU-055 query-budget", () => {
  const governed = (members: Members = {}) => model("m", { policy: `${DATA}/policy`, ...members });
  const weights = { model: `${DATA}/m`, part: "weights", policy: `${DATA}/policy` };

  it("wants a permission for the weights of a model that is tuned", async () => {
    const of = (rules: Members, runKind = "training") =>
      findingsOf([partPermission], [run("run", { runKind, used: [`${DATA}/m`] }), governed(), policy(rules)]);
    const fault = [said("TRU-054", "/graph/0/used/0", weights)];
    expect(await of({ permissions: [uses("output")] })).toEqual(fault);
    expect(await of({ permissions: [uses("output")] }, "forecast")).toEqual([]);
    expect(await of({ permissions: [uses("output"), uses("weights")] })).toEqual([]);
    expect(await of({ permissions: [uses()] })).toEqual([]);
    expect(await of({ permissions: [uses()], prohibitions: [uses("weights")] })).toEqual(fault);
    expect(await of({ permissions: [uses("description")] })).toEqual([]);
  });

  it("wants a permission for the state that is connected", async () => {
    const ports = [{ name: "store", role: "state", field: { property: `${KNOWN}/p`, unit: "m" } }];
    const of = (to: string) =>
      findingsOf(
        [partPermission],
        [
          resource("Composition", "c", {
            components: [
              { name: "a", model: { id: `${DATA}/m` } },
              { name: "b", model: { id: `${KNOWN}/m` } },
            ],
            connections: [{ name: "x", from: "b.out", to }],
            schedule: { strategy: "jacobi" },
          }),
          governed({ ports }),
          policy({ permissions: [uses("output")] }),
        ],
      );
    expect(await of("a.store")).toEqual([
      said("TRU-054", "/graph/0/components/0/model/id", { ...weights, part: "state" }),
    ]);
    expect(await of("a.in")).toEqual([]);
  });

  it("wants a count where the weights are kept", async () => {
    const of = (leftOperand?: string) => {
      const constraint = { leftOperand, operator: "odrl:lteq", rightValue: "1000" };
      const permission = { ...uses("output"), ...(leftOperand && { constraints: [constraint] }) };
      return findingsOf(
        [queryBudget],
        [policy({ permissions: [uses("description"), permission], prohibitions: [uses("weights")] })],
      );
    };
    expect(await of("odrl:count")).toEqual([]);
    expect(await of("http://www.w3.org/ns/odrl/2/count")).toEqual([]);
    expect(await of("odrl:dateTime")).toEqual([said("TRU-055", "/graph/0/permissions/1")]);
    expect(await of()).toEqual([said("TRU-055", "/graph/0/permissions/1")]);
  });
});

describe("TRU-058 model-grounded", () => {
  const of = (members: Members) => findingsOf([modelGrounded], [resource("Model", "m", members)]);
  const parts = (count: number) =>
    Array.from({ length: count }, (_, k) => ({ model: { id: `${KNOWN}/${k}` }, role: "part" }));
  const hybrid = { modelKind: "hybrid", validity: { outside: "flag" } };

  it("asks each kind for its ground", async () => {
    expect(await of({ modelKind: "declared" })).toEqual([]);
    expect(await of({ modelKind: "mechanistic" })).toEqual([said("TRU-058", "/graph/0")]);
    expect(await of({ modelKind: "mechanistic", equations: [{ format: "text", expression: "dh/dt = q" }] })).toEqual(
      [],
    );
    expect(await of({ modelKind: "dataDriven", trainedOn: [`${KNOWN}/d`] })).toEqual([
      said("TRU-058", "/graph/0", { kind: "dataDriven" }, "validity"),
    ]);
    expect(await of({ modelKind: "dataDriven", validity: { outside: "flag" } })).toEqual([
      said("TRU-058", "/graph/0", {}, "training"),
    ]);
    expect(await of({ ...hybrid })).toEqual([said("TRU-058", "/graph/0", { count: 0 }, "parts")]);
    expect(await of({ ...hybrid, hybrid: { pattern: "residual", parts: parts(1) } })).toHaveLength(1);
    expect(await of({ ...hybrid, hybrid: { pattern: "residual", parts: parts(2) } })).toEqual([]);
  });

  it("asks operators too", async () => {
    const operator = resource("Operator", "o", { modelKind: "mechanistic", operation: "regrid", changes: ["support"] });
    expect(await findingsOf([modelGrounded], [operator])).toEqual([said("TRU-058", "/graph/0")]);
  });
});
