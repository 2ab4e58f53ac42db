// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Field, Observation, Rule, RuleContext } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { computedConditions } from "../../src/rules/observation/computed-conditions.js";
import { deployedThen } from "../../src/rules/observation/deployed-then.js";
import { makerDeclared } from "../../src/rules/observation/maker-declared.js";
import { measuredIsMeasured } from "../../src/rules/observation/measured-is-measured.js";
import { originNeedsMaker } from "../../src/rules/observation/origin-needs-maker.js";
import { procedureFits } from "../../src/rules/observation/procedure-fits.js";
import { systemObserves } from "../../src/rules/observation/system-observes.js";
import { findingsOf, said } from "./findings-of.js";
import { fieldOf, observationOf, PROPERTY } from "./resources.js";

const DATA = "https://data.example.org";

const KNOWN = `${DATA}/known`;

const NUMBER = { kind: "quantity", value: 3.5, unit: "m" };

const UTC = {
  id: `${DATA}/rs/utc`,
  type: "ReferenceSystem",
  kind: "temporal",
  calendar: "proleptic_gregorian",
  timeScale: "UTC",
};

function system(name: string, members: object): object {
  return { id: `${DATA}/${name}`, type: "System", roles: ["sensor"], ...members };
}

/** Runs a rule on one resource, with classes of later areas in the closed set. */
function direct(rule: Rule<"Observation" | "Field">, resource: object, others: readonly object[]): readonly string[] {
  const byId = new Map(others.map((other) => [(other as AnyResource).id, other as AnyResource]));
  const context: RuleContext = {
    resource: resource as AnyResource,
    holders: [],
    key: "",
    document: { prefixes: new Map(), external: [], context: undefined },
    resolve: (ref) => (ref === undefined ? undefined : byId.get(ref)),
    expand: (iri) => iri,
    notChecked() {},
  };
  const found: string[] = [];
  rule.check(
    resource as Observation | Field,
    (path, values, options) => found.push(`${path} ${options?.case ?? ""} ${JSON.stringify(values)}`),
    context,
  );
  return found;
}

describe("OB-04 origin-needs-maker", () => {
  it.each(["simulated", "assimilated", "forecast", "inferred"])("%s", async (origin) => {
    const at = (members: object) =>
      findingsOf(
        [originNeedsMaker],
        [observationOf(NUMBER, { origin, ...members }), fieldOf({ v: {} }, { origin, ...members })],
      );
    expect(await at({})).toEqual([
      said("OB-04", "/graph/0", { class: "Observation", origin }),
      said("OB-04", "/graph/1", { class: "Field", origin }),
    ]);
    expect(await at({ usedProcedure: `${KNOWN}/model` })).toEqual([]);
    expect(await at({ generatedBy: `${KNOWN}/run` })).toEqual([]);
  });

  it.each(["measured", "derived", "asserted", undefined])("leaves %s alone", async (origin) => {
    expect(await findingsOf([originNeedsMaker], [observationOf(NUMBER, { origin })])).toEqual([]);
  });
});

describe("OB-05 system-observes", () => {
  const madeBySystem = `${DATA}/thermometer`;
  const thermometer = system("thermometer", { observes: [`${DATA}/prop/temperature`, "d:prop/pressure"] });
  const prefixes = { prefixes: { d: `${DATA}/` } };

  it("looks for the property, written as IRI or as CURIE", async () => {
    const at = (observedProperty: string) =>
      findingsOf([systemObserves], [observationOf(NUMBER, { madeBySystem, observedProperty }), thermometer], prefixes);
    expect(await at(`${DATA}/prop/temperature`)).toEqual([]);
    expect(await at("d:prop/temperature")).toEqual([]);
    expect(await at(`${DATA}/prop/pressure`)).toEqual([]);
    expect(await at(`${DATA}/prop/humidity`)).toEqual([
      said("OB-05", "/graph/0/madeBySystem", { system: madeBySystem, property: `${DATA}/prop/humidity` }),
    ]);
  });

  it("looks at each value of a field, not at companions", async () => {
    const good = {
      t: { property: `${DATA}/prop/temperature` },
      q: { property: `${DATA}/prop/quality`, role: "flag", companionOf: "t" },
    };
    expect(await findingsOf([systemObserves], [fieldOf(good, { madeBySystem }), thermometer], prefixes)).toEqual([]);
    const bad = { ...good, h: { property: `${DATA}/prop/humidity`, role: "value" } };
    expect(await findingsOf([systemObserves], [fieldOf(bad, { madeBySystem }), thermometer], prefixes)).toEqual([
      said(
        "OB-05",
        "/graph/0/madeBySystem",
        { system: madeBySystem, property: `${DATA}/prop/humidity`, variable: "h" },
        "variable",
      ),
    ]);
  });

  it("says nothing of a system that does not tell what it observes", async () => {
    expect(
      await findingsOf([systemObserves], [observationOf(NUMBER, { madeBySystem }), system("thermometer", {})]),
    ).toEqual([]);
    expect(await findingsOf([systemObserves], [observationOf(NUMBER)])).toEqual([]);
  });
});

describe("OB-06 deployed-then", () => {
  const madeBySystem = `${DATA}/gauge`;
  const gauge = (...spans: readonly object[]) =>
    system("gauge", { deployments: spans.map((during) => ({ platform: `${KNOWN}/bridge`, during })) });
  const at = (phenomenonTime: object, ...spans: readonly object[]) =>
    findingsOf([deployedThen], [observationOf(NUMBER, { madeBySystem, phenomenonTime }), gauge(...spans)]);
  const AUGUST = { start: "2026-08-01T00:00:00Z", end: "2026-09-01T00:00:00Z" };

  it("wants one deployment that covers the time", async () => {
    expect(await at({ at: "2026-08-01T00:00:00Z" }, AUGUST)).toEqual([]);
    expect(await at({ at: "2026-09-01T00:00:00Z" }, AUGUST)).toEqual([
      said("OB-06", "/graph/0/madeBySystem", {
        system: madeBySystem,
        start: "2026-09-01T00:00:00Z",
        end: "2026-09-01T00:00:00Z",
      }),
    ]);
    expect(await at({ at: "2026-09-01T00:00:00Z" }, { ...AUGUST, bounds: "[]" })).toEqual([]);
    expect(await at({ at: "2026-07-31T23:59:59Z" }, AUGUST)).toHaveLength(1);
    expect(await at({ start: "2026-08-31T00:00:00Z", end: "2026-09-01T00:00:00Z" }, AUGUST)).toEqual([]);
    expect(await at({ start: "2026-08-31T00:00:00Z", end: "2026-09-01T00:00:01Z" }, AUGUST)).toHaveLength(1);
    expect(await at({ at: "2026-09-15T00:00:00Z" }, AUGUST, { start: "2026-09-10T00:00:00Z", end: ".." })).toEqual([]);
    expect(await at({ at: "2026-09-05T00:00:00Z" }, AUGUST, { start: "2026-09-10T00:00:00Z", end: ".." })).toHaveLength(
      1,
    );
  });

  it("says nothing where an end is not known", async () => {
    expect(await at({ at: "2026-09-15T00:00:00Z" }, { start: "2026-08-01T00:00:00Z" })).toEqual([]);
    expect(await at({ at: "2026-09-15T00:00:00Z" }, { start: "2026-08-01T00:00:00Z", unknown: ["end"] })).toEqual([]);
    expect(await at({ at: "2026-07-15T00:00:00Z" }, { start: "2026-08-01T00:00:00Z", unknown: ["end"] })).toHaveLength(
      1,
    );
    expect(await at({ at: "2026-07-15T00:00:00Z", trs: `${KNOWN}/rs` }, AUGUST)).toEqual([]);
    expect(await findingsOf([deployedThen], [observationOf(NUMBER, { madeBySystem }), system("gauge", {})])).toEqual(
      [],
    );
  });

  it("wants the time axis of a field to overlap a deployment", async () => {
    const field = fieldOf({ v: {} }, { madeBySystem });
    const over = (span: object) => findingsOf([deployedThen], [field, gauge(span), UTC]);
    expect(await over({ start: "2026-08-01T02:00:00Z", end: ".." })).toEqual([]);
    expect(await over({ start: "2026-08-01T02:00:01Z", end: ".." })).toEqual([
      said(
        "OB-06",
        "/graph/0/madeBySystem",
        { system: madeBySystem, start: "2026-08-01T00:00:00Z", end: "2026-08-01T02:00:00Z" },
        "field",
      ),
    ]);
    expect(await findingsOf([deployedThen], [field, gauge({ start: "2027-01-01T00:00:00Z", end: ".." })])).toEqual([]);
  });

  it("reads a numeric axis downwards too", async () => {
    const days = { ...UTC, id: `${DATA}/rs/days`, unit: "d", timeOrigin: "2026-01-01" };
    const field = (values: readonly number[]) =>
      fieldOf(
        { v: {} },
        {
          madeBySystem,
          domain: { axes: { t: { kind: "numeric", values } }, referencing: [{ coordinates: ["t"], rs: days.id }] },
        },
      );
    const span = { start: "40", end: "50", trs: days.id };
    expect(await findingsOf([deployedThen], [field([60, 45, 30]), gauge(span), days])).toEqual([]);
    expect(await findingsOf([deployedThen], [field([60, 51]), gauge(span), days])).toEqual([
      said("OB-06", "/graph/0/madeBySystem", { system: madeBySystem, start: 51, end: 60 }, "field"),
    ]);
  });

  it("reads all positions of a trajectory", async () => {
    const column = (values: readonly string[]) =>
      fieldOf(
        { v: {} },
        {
          madeBySystem,
          domain: {
            axes: { c: { kind: "composite", columns: { t: { kind: "text", values } } } },
            referencing: [{ coordinates: ["t"], rs: UTC.id }],
          },
          ranges: { v: { kind: "real", shape: [3], axisNames: ["c"], values: [1, 2, 3] } },
        },
      );
    const [before, within, after] = ["2026-07-01T00:00:00Z", "2026-08-15T00:00:00Z", "2026-10-01T00:00:00Z"] as const;
    expect(await findingsOf([deployedThen], [column([before, within, before]), gauge(AUGUST), UTC])).toEqual([]);
    expect(await findingsOf([deployedThen], [column([after, after, after]), gauge(AUGUST), UTC])).toHaveLength(1);
  });
});

describe("OB-07 procedure-fits", () => {
  const model = (...ports: readonly object[]) => ({ id: "m", type: "Model", ports });
  const level = { id: PROPERTY, type: "Property", quantityKind: "quantitykind:Depth", concept: "cf:level" };
  const made = observationOf(NUMBER, { usedProcedure: "m" });

  it("accepts an output or state of the property, by id or by kind and concept", () => {
    for (const role of ["output", "state"]) {
      expect(direct(procedureFits, made, [model({ role, field: { property: PROPERTY } }), level])).toEqual([]);
      const inlineProperty = { quantityKind: "quantitykind:Depth", concept: "cf:level" };
      expect(direct(procedureFits, made, [model({ role, field: { inlineProperty } }), level])).toEqual([]);
    }
  });

  it("reports a model that gives other things", () => {
    const expected = [`/usedProcedure  ${JSON.stringify({ procedure: "m", property: PROPERTY })}`];
    const foreign: readonly (readonly object[])[] = [
      [],
      [{ role: "input", field: { property: PROPERTY } }],
      [{ role: "output", field: { inlineProperty: { quantityKind: "quantitykind:Depth" } } }],
      [{ role: "output", field: { property: "flow" } }],
    ];
    const flow = { id: "flow", type: "Property", quantityKind: "quantitykind:VolumeFlowRate" };
    for (const ports of foreign) expect(direct(procedureFits, made, [model(...ports), level, flow])).toEqual(expected);
    expect(direct(procedureFits, made, [{ ...model(), type: "Operator" }, level])).toEqual(expected);
  });

  it("reports the first value of a field that the model does not give", () => {
    const field = fieldOf(
      { v: { property: PROPERTY }, q: { property: "flow", role: "flag" }, i: { inlineProperty: { concept: "cf:x" } } },
      { usedProcedure: "m" },
    );
    const port = { role: "output", field: { property: PROPERTY } };
    expect(direct(procedureFits, field, [model(port), level])).toEqual([
      `/usedProcedure  ${JSON.stringify({ procedure: "m", property: "i" })}`,
    ]);
  });

  it("says nothing where a property is not there, or the procedure is no model", () => {
    expect(direct(procedureFits, made, [model({ role: "output", field: { property: "elsewhere" } }), level])).toEqual(
      [],
    );
    expect(direct(procedureFits, made, [{ id: "m", type: "Procedure" }, level])).toEqual([]);
    expect(direct(procedureFits, made, [level])).toEqual([]);
  });
});

describe("OB-10 measured-is-measured", () => {
  const procedure = (name: string, procedureType: string) => ({
    id: `${DATA}/${name}`,
    type: "Procedure",
    procedureType,
  });
  const activity = (name: string, by: string | undefined, ...used: readonly string[]) => ({
    id: `${DATA}/${name}`,
    type: "Activity",
    ...(by === undefined ? {} : { procedure: { id: `${DATA}/${by}` } }),
    ...(used.length === 0 ? {} : { used: used.map((ref) => `${DATA}/${ref}`) }),
  });
  const asset = (name: string, by: string) => ({
    id: `${DATA}/${name}`,
    type: "Asset",
    href: "data.csv",
    mediaType: "text/csv",
    generatedBy: `${DATA}/${by}`,
  });
  const measured = observationOf(NUMBER, { generatedBy: `${DATA}/act` });

  it.each(["simulation", "assimilation", "inference"])("refuses a procedure of type %s", async (type) => {
    expect(await findingsOf([measuredIsMeasured], [measured, activity("act", "p"), procedure("p", type)])).toEqual([
      said("OB-10", "/graph/0/origin", { procedure: `${DATA}/p`, type }),
    ]);
  });

  it("accepts measurement and processing, and other origins", async () => {
    for (const type of ["measurement", "processing", "sampling"]) {
      expect(await findingsOf([measuredIsMeasured], [measured, activity("act", "p"), procedure("p", type)])).toEqual(
        [],
      );
    }
    const simulated = observationOf(NUMBER, { origin: "simulated", generatedBy: `${DATA}/act` });
    expect(
      await findingsOf([measuredIsMeasured], [simulated, activity("act", "p"), procedure("p", "simulation")]),
    ).toEqual([]);
  });

  it("follows what was used, in any order of the document and through cycles", async () => {
    const chain = [
      activity("act", "smooth", "raw", "log"),
      procedure("smooth", "processing"),
      asset("raw", "older"),
      asset("log", "act"),
    ];
    const end = [activity("older", "p", "raw"), procedure("p", "simulation")];
    for (const graph of [
      [measured, ...chain, ...end],
      [...end, ...chain, measured],
    ]) {
      expect(await findingsOf([measuredIsMeasured], graph)).toHaveLength(1);
    }
    expect(await findingsOf([measuredIsMeasured], [measured, ...chain, activity("older", undefined, "raw")])).toEqual(
      [],
    );
  });

  it("gives every value of one activity the same answer", async () => {
    const values = [
      measured,
      observationOf(NUMBER, { generatedBy: `${DATA}/act` }),
      fieldOf({ v: {} }, { generatedBy: `${DATA}/act` }),
    ];
    expect(
      await findingsOf([measuredIsMeasured], [...values, activity("act", "p"), procedure("p", "inference")]),
    ).toHaveLength(3);
    expect(
      await findingsOf([measuredIsMeasured], [activity("act", "p"), procedure("p", "measurement"), ...values]),
    ).toEqual([]);
  });

  it("knows runs and models", () => {
    const made = observationOf(NUMBER, { generatedBy: "a" });
    expect(direct(measuredIsMeasured, made, [{ id: "a", type: "Run" }])).toEqual(['/origin run {"run":"a"}']);
    const act = { id: "a", type: "Activity", procedure: { id: "m" } };
    expect(direct(measuredIsMeasured, made, [act, { id: "m", type: "Model" }])).toEqual([
      '/origin  {"procedure":"m","type":"Model"}',
    ]);
    expect(direct(measuredIsMeasured, made, [{ ...act }, { id: "m", type: "Operator" }])).toEqual([]);
    expect(
      direct(measuredIsMeasured, made, [
        { ...act, used: ["r"] },
        { id: "r", type: "Run" },
        { id: "m", type: "Operator" },
      ]),
    ).toHaveLength(1);
  });
});

describe("OB-13 maker-declared", () => {
  it("wants an instrument or a procedure of what was measured", async () => {
    const at = (members: object) =>
      findingsOf([makerDeclared], [observationOf(NUMBER, { madeBySystem: undefined, ...members })]);
    expect(await at({})).toEqual([said("OB-13", "/graph/0", { class: "Observation" })]);
    expect(await at({ madeBySystem: `${KNOWN}/s` })).toEqual([]);
    expect(await at({ usedProcedure: `${KNOWN}/p` })).toEqual([]);
    expect(await at({ origin: "derived" })).toEqual([]);
    expect(await at({ origin: undefined })).toEqual([]);
    expect(await findingsOf([makerDeclared], [fieldOf({ v: {} }, { madeBySystem: undefined })])).toHaveLength(1);
  });
});

describe("OB-15 computed-conditions", () => {
  const p = `${DATA}/p`;
  const simulated = (members: object) =>
    observationOf(NUMBER, { origin: "simulated", madeBySystem: undefined, ...members });
  const at = (members: object, ...others: readonly object[]) =>
    findingsOf([computedConditions], [simulated(members), ...others]);
  const conditions = [{ property: `${KNOWN}/p`, text: "PBE" }];

  it("wants the level of theory, or conditions", async () => {
    const bare = { id: p, type: "Procedure" };
    expect(await at({ usedProcedure: p }, bare)).toEqual([
      said("OB-15", "/graph/0", { procedure: p, class: "Observation" }),
    ]);
    expect(await at({ usedProcedure: p }, { ...bare, levelOfTheory: "PBE" })).toEqual([]);
    expect(await at({ usedProcedure: p, conditions }, bare)).toEqual([]);
    expect(await at({ usedProcedure: p, origin: "measured" }, bare)).toEqual([]);
    expect(await at({ usedProcedure: `${KNOWN}/p` })).toEqual([]);
  });

  it("takes the procedure of the activity when none is named", async () => {
    const act = { id: `${DATA}/act`, type: "Activity" };
    expect(await at({})).toEqual([said("OB-15", "/graph/0", { class: "Observation" }, "unnamed")]);
    expect(await at({ generatedBy: act.id }, act)).toHaveLength(1);
    expect(
      await at({ generatedBy: act.id }, { ...act, procedure: { id: p } }, { id: p, type: "Procedure" }),
    ).toHaveLength(1);
    expect(
      await at(
        { generatedBy: act.id },
        { ...act, procedure: { id: p } },
        { id: p, type: "Procedure", levelOfTheory: "PBE" },
      ),
    ).toEqual([]);
    expect(await at({ generatedBy: `${KNOWN}/act` })).toEqual([]);
  });

  it("is content with a model or a run", () => {
    expect(direct(computedConditions, simulated({ usedProcedure: "m" }), [{ id: "m", type: "Model" }])).toEqual([]);
    expect(direct(computedConditions, simulated({ generatedBy: "r" }), [{ id: "r", type: "Run" }])).toEqual([]);
  });
});
