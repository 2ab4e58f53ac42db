// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Binding, Composition, Model, NotChecked, RuleContext } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { checkComposition, couplingRules } from "../../src/index.js";

const D = "https://data.example.org/";
const field = { inlineProperty: { quantityKind: "quantitykind:Length", valueType: "real" }, unit: "m" };

function model(name: string, bindings?: readonly Binding[]): Model {
  const ports = [
    { name: "in", role: "input", field },
    { name: "out", role: "output", field, feedthrough: ["nothing"] },
  ];
  return { id: D + name, type: "Model", modelKind: "declared", ports, ...(bindings ? { bindings } : {}) } as Model;
}

const bmi: readonly Binding[] = [{ protocol: "bmi", capabilities: ["step"] }];
const composition: Composition = {
  id: `${D}composition`,
  type: "Composition",
  components: ["a", "b"].map((name) => ({ name, model: { id: D + name } })),
  connections: [
    { name: "ab", from: "a.out", to: "b.in" },
    { name: "aa", from: "a.out", to: "a.in" },
  ],
  schedule: { strategy: "jacobi" },
};

function contextOf(models: readonly Model[], notChecked: NotChecked[]): RuleContext {
  const byId = new Map<string, AnyResource>(models.map((one) => [one.id, one]));
  return {
    resolve: (ref: string | undefined) => byId.get(ref ?? ""),
    expand: (iri: string) => iri,
    notChecked: (one: NotChecked) => void notChecked.push(one),
  } as unknown as RuleContext;
}

describe("CPL-070", () => {
  it.each([
    ["both bound", bmi, bmi, undefined],
    ["one unbound", bmi, undefined, "No bindings are declared by b."],
    ["none bound", undefined, undefined, "No bindings are declared by a, b."],
  ] as const)("%s: says what it could not ask", (_case, a, b, expected) => {
    const models = [model("a", a), model("b", b)];
    const said: NotChecked[] = [];
    const context = contextOf(models, said);
    expect(checkComposition(composition, context).notChecked[0]?.why.en).toBe(expected);
    for (const rule of couplingRules) {
      if (!("check" in rule) || rule.on !== "Composition") continue;
      rule.check({ ...composition, id: `${D}${_case}` } as never, () => {}, context);
    }
    const own = said.filter(({ what }) => what === "CPL-070");
    expect([...new Set(own.map(({ why }) => why.en))]).toEqual(expected === undefined ? [] : [expected]);
  });
});
