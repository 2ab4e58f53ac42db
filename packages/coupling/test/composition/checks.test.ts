// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Composition, FieldSpec, Model, PropertyFacets, TemporalSupport } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { checkComposition, checkFields, messageOfFacet, toldOfFault, worded } from "../../src/index.js";
import { complete, look as systems } from "../facets/vectors.js";

interface Words {
  readonly given?: FieldSpec;
  readonly wanted?: FieldSpec;
  readonly source?: Partial<Model>;
  readonly target?: Partial<Model>;
  readonly whole?: Partial<Composition>;
}

/** English messages on two joined models, by code. */
function told(code: string, { given = complete, wanted = complete, source, target, whole }: Words): readonly string[] {
  const model = (id: string, role: "input" | "output", field: FieldSpec, more: Partial<Model> = {}) =>
    ({ id, type: "Model", modelKind: "mechanistic", ports: [{ name: "p", role, field }], ...more }) as unknown;
  const models = new Map<string | undefined, unknown>([
    ["m:a", model("m:a", "output", given, source)],
    ["m:b", model("m:b", "input", wanted, target)],
  ]);
  const composition = {
    id: "https://data.example.org/composition",
    type: "Composition",
    components: ["a", "b"].map((name) => ({ name, model: { id: `m:${name}` } })),
    connections: [{ name: "k", from: "a.p", to: "b.p" }],
    schedule: { strategy: "dataflow" },
    ...whole,
  } as Composition;
  const resolve = (ref: string | undefined) => (models.get(ref) as AnyResource | undefined) ?? systems.resolve(ref);
  const { connections, faults } = checkComposition(composition, { ...systems, resolve });
  const all = [...connections.flatMap((connection) => connection.faults), ...faults];
  return all.filter((fault) => fault.code === code).map((fault) => worded(toldOfFault(fault)).message.en);
}

describe("CPL-062, the trained range", () => {
  const learned = (limit: object, validity: object = {}): Partial<Model> =>
    ({
      modelKind: "dataDriven",
      validity: { limits: [{ port: "p", ...limit }], outside: "flag", ...validity },
    }) as Partial<Model>;
  const facing = (positive: PropertyFacets["positive"], range: FieldSpec["range"]) =>
    ({ ...complete, inlineProperty: { ...complete.inlineProperty, positive }, range }) as FieldSpec;

  it("leaves out an end that is open", () => {
    const given = { ...complete, range: { min: 260 } };
    expect(told("CPL-062", { given, target: learned({ max: 300, unit: "K" }) })).toEqual([
      'Values of 260– K exceed the limit –300 K of "p".',
    ]);
  });

  it("is compared with the sign of the target", () => {
    const target = learned({ min: -20, max: -10, unit: "K" });
    const [down, up] = [facing("down", { min: 10, max: 20 }), facing("up", { min: -20, max: -10 })];
    expect(told("CPL-062", { given: down, wanted: up, target })).toEqual([]);
    expect(told("CPL-062", { given: facing("up", { min: 10, max: 20 }), wanted: up, target })).toEqual([
      'Values of 10–20 K exceed the limit -20–-10 K of "p".',
    ]);
  });
});

describe("CPL-075, the deadline", () => {
  const taking = (value: number, unit: string): Partial<Model> => ({
    costs: [{ measure: "wallTime", per: "step", value, unit }],
  });
  const until = (deadline: string): Partial<Composition> => ({ schedule: { strategy: "dataflow", deadline } });

  it("is kept by steps that fill it", () => {
    expect(told("CPL-075", { source: taking(0.1, "s"), target: taking(0.2, "s"), whole: until("PT0.3S") })).toEqual([]);
  });

  it("shows the sum without the rounding", () => {
    const late = { source: taking(20, "s"), target: taking(10_001, "ms"), whole: until("PT30S") };
    expect(told("CPL-075", late)).toEqual(["The steps take 30.001 s; the deadline is PT30S."]);
  });
});

describe("CPL-081, balances", () => {
  const concept = "https://example.org/air-temperature";

  it.each<readonly [Partial<TemporalSupport>, string]>([
    [{ kind: "interval", method: "maximum" }, "maximum"],
    [{ kind: "instant", method: "point" }, "instant"],
    [{ kind: "interval", method: undefined as never }, "undeclared"],
  ])("%o is told as %s", (time, words) => {
    const given = { ...complete, time: { ...complete.time, ...time } as TemporalSupport };
    const whole = { conserves: [concept] };
    expect(told("CPL-081", { given, whole })).toEqual([`Port "p" gives ${concept} as ${words}.`]);
  });
});

describe("CPL-013, units", () => {
  it("does not say of logarithms in two units that the units do not convert", () => {
    const given = { ...complete, unit: "mK", inlineProperty: { ...complete.inlineProperty, nature: "logarithmic" } };
    const { facets } = checkFields(given as FieldSpec, complete, systems);
    const unit = facets.find(({ code }) => code === "CPL-013");
    expect(unit && messageOfFacet(unit).en).toBe("Logarithms are not converted by themselves: mK → K.");
  });
});
