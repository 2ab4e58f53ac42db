// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import type { AnyResource, Assimilation, RuleContext, Run } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { feedbackCouplingRules } from "../../src/rules/feedback-rules.js";
import { operatorFitsObservation } from "../../src/rules/operator-fits-observation.js";

type Members = Readonly<Record<string, unknown>>;

const DATA = "https://data.example.org";
const NOW = { kind: "instant", method: "point", timeScale: "UTC", calendar: "proleptic_gregorian" };
const SPREAD = { kind: "ensemble", memberCount: 40 };

/** What the rule reports on the assimilation of the one run of a package. */
function judged(graph: readonly object[]): readonly string[] {
  const byId = new Map(graph.map((one) => [(one as AnyResource).id, one as AnyResource]));
  const run = graph.find((one) => "assimilation" in one) as Run;
  const context: RuleContext = {
    resource: run as unknown as AnyResource,
    holders: [run],
    key: "assimilation",
    document: { prefixes: new Map(), external: [], context: undefined },
    resolve: (ref) => (ref === undefined ? undefined : byId.get(ref)),
    expand: (iri) => iri,
  };
  const found: string[] = [];
  operatorFitsObservation.check(
    run.assimilation as Assimilation,
    (path, values, options) => {
      const { port, codes } = values as { port: string; codes: readonly string[] };
      found.push([path, options?.case ?? "", port, codes.join(", ")].join(" | "));
    },
    context,
  );
  return found;
}

function property(name: string, quantityKind: string, unit: string): object {
  return {
    id: `${DATA}/${name}`,
    type: "Property",
    quantityKind: `quantitykind:${quantityKind}`,
    unit,
    nature: "intensive",
  };
}

function spec(name: string, unit: string, members: Members = {}): object {
  return { property: `${DATA}/${name}`, unit, time: NOW, uncertainty: SPREAD, ...members };
}

const properties = [property("level", "Depth", "m"), property("speed", "Velocity", "m/s")];

function observation(name: string, unit: string, members: Members = {}): object {
  return {
    id: `${DATA}/obs`,
    type: "Observation",
    observedProperty: `${DATA}/${name}`,
    support: { time: NOW },
    result: { kind: "quantity", value: 1, unit, uncertainty: { kind: "standard", value: 0.1 } },
    ...members,
  };
}

function operator(ports: readonly object[] | undefined): object {
  const changes = ["support", "location"];
  const members = { modelKind: "declared", operation: "observe", changes };
  return { id: `${DATA}/h`, type: "Operator", ...members, ...(ports && { ports }) };
}

const input = (field: object) => ({ name: "state", role: "input", field });
const output = (field: object) => ({ name: "reading", role: "output", field });

function background(...fields: readonly object[]): object {
  return { id: `${DATA}/b`, type: "Belief", fields };
}

const run = {
  id: `${DATA}/run`,
  type: "Run",
  assimilation: {
    background: `${DATA}/b`,
    observations: [`${DATA}/obs`],
    observationOperator: { id: `${DATA}/h` },
  },
};

const LEVEL = spec("level", "m");
const SPEED = spec("speed", "m/s");

describe("FBK-002 operator-fits-observation", () => {
  const of = (...others: readonly object[]) => judged([run, ...properties, ...others]);
  const path = "/observationOperator";

  it("lets an operator be that fits, losses and units included", () => {
    const fitting = [operator([input(LEVEL), output(LEVEL)]), background(SPEED, LEVEL)];
    expect(of(...fitting, observation("level", "m"))).toEqual([]);
    expect(of(...fitting, observation("level", "cm"))).toEqual([]);
  });

  it("names the port and the facets that do not fit the observation", () => {
    const found = of(operator([output(SPEED)]), background(LEVEL), observation("level", "m"));
    expect(found).toEqual([`${path} |  | reading | CPL-012 quantity, CPL-013 unit`]);
  });

  it("takes the best of several outputs and of several variables", () => {
    const two = operator([output(SPEED), { ...output(LEVEL), name: "other" }]);
    expect(of(two, background(LEVEL), observation("level", "m"))).toEqual([]);
    const axes = { t: { kind: "text", values: ["2026-07-04T06:00:00Z"] } };
    const range = { kind: "real", shape: [1], axisNames: ["t"], values: [1] };
    const variable = (name: string, unit: string) => ({ property: `${DATA}/${name}`, unit, support: { time: NOW } });
    const field = (variables: Members) => ({
      id: `${DATA}/obs`,
      type: "Field",
      domain: { axes },
      variables,
      ranges: Object.fromEntries(Object.keys(variables).map((name) => [name, range])),
    });
    const both = field({ v: variable("speed", "m/s"), h: variable("level", "m") });
    expect(of(operator([output(LEVEL)]), background(LEVEL), both)).toEqual([]);
    expect(of(operator([output(LEVEL)]), background(LEVEL), field({ v: variable("speed", "m/s") }))).toHaveLength(1);
  });

  it("wants each input in the background", () => {
    const fault = [`${path} | background | state | CPL-012 quantity, CPL-013 unit`];
    const observed = observation("level", "m");
    expect(of(operator([input(LEVEL), output(LEVEL)]), background(SPEED), observed)).toEqual(fault);
    expect(of(operator([input(LEVEL), output(LEVEL)]), observed)).toEqual([]);
  });

  it("does not judge an operator without typed ports, nor what is not at hand", () => {
    expect(of(operator(undefined), background(SPEED), observation("level", "m"))).toEqual([]);
    const untyped = { ...spec("level", "m"), property: undefined };
    expect(of(operator([output(untyped)]), background(SPEED), observation("level", "m"))).toEqual([]);
    expect(of(operator([output(SPEED)]), background(LEVEL))).toEqual([]);
    expect(of(background(LEVEL), observation("level", "m"))).toEqual([]);
  });

  it("ends where a result names no field", () => {
    const circular = observation("level", "m", { result: { kind: "field", field: `${DATA}/obs` } });
    expect(of(operator([output(SPEED)]), background(LEVEL), circular)).toEqual([]);
  });

  it.each(["other-quantity", "other-background"])("finds the fault of counterexample %s", (name) => {
    const file = new URL(`../../../../schemas/feedback/counterexamples/FBK-002.${name}.json`, import.meta.url);
    const { graph } = JSON.parse(readFileSync(file, "utf8")) as { readonly graph: readonly object[] };
    expect(judged(graph)).toHaveLength(1);
  });

  it("is one of the rules of the package", () => {
    expect(feedbackCouplingRules).toContain(operatorFitsObservation);
  });
});
