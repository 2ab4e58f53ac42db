// SPDX-License-Identifier: Apache-2.0
import type { NotChecked, Rule, SetRule } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { bytesSource, jsonDocument, validate } from "../../src/index.js";
import { createAmounts } from "../../src/rules/entity/amounts.js";
import { partsSumToWhole } from "../../src/rules/entity/parts-sum-to-whole.js";
import { measuredIsMeasured } from "../../src/rules/observation/measured-is-measured.js";
import { sampleChain } from "../../src/rules/observation/sample-chain.js";
import { equalVectorOtherKind } from "../../src/rules/quantity/equal-vector-other-kind.js";
import { createPartObservations } from "../../src/rules/quantity/part-observations.js";
import { conservedAcrossScales } from "../../src/rules/space/conserved-across-scales.js";
import { createFrames, frameConnected } from "../../src/rules/space/frame-connected.js";

const DATA = "https://data.example.org";
const CUBIC = { unit: "m3" };

/** What two documents, judged as one set with one rule, report as not checked; the second is the last. */
async function leftOut(rule: Rule | SetRule, first: readonly object[], second: readonly object[]) {
  const documents = [first, second].map((graph, i) => {
    const text = JSON.stringify({ jiku: "1.0", external: [`${DATA}/known/`], graph });
    return jsonDocument(bytesSource(`${i}.json`, new TextEncoder().encode(text)));
  });
  const reports = await validate(documents, { profile: "coupling", rules: [rule] });
  for (const { findings } of reports) expect(findings.filter(({ code }) => code.startsWith("schema/"))).toEqual([]);
  return reports.map(({ notChecked }): readonly NotChecked[] => notChecked.filter(({ what }) => what === rule.code));
}

const property = {
  id: `${DATA}/volume`,
  type: "Property",
  nature: "extensive",
  concept: `${DATA}/water`,
  quantityKind: "quantitykind:Volume",
  ...CUBIC,
};

const entity = (name: string, more: object = {}) => ({
  id: `${DATA}/${name}`,
  type: "Entity",
  entityTypes: [`${DATA}/Pond`],
  ...more,
});

const part = entity("part", {
  relations: [
    {
      predicate: "obo:BFO_0000050",
      object: `${DATA}/whole`,
      scaleRelation: { operation: "aggregate", conserves: ["quantitykind:Volume"] },
    },
  ],
});

const observation = (name: string, feature: string) => ({
  id: `${DATA}/${name}`,
  type: "Observation",
  origin: "measured",
  featureOfInterest: `${DATA}/${feature}`,
  observedProperty: property.id,
  phenomenonTime: { at: "2026-09-01T00:00:00Z" },
  support: { time: { kind: "instant", method: "point" } },
  result: { kind: "quantity", value: 2, ...CUBIC },
});

const why = (limit: number, en: string, ja: string, more = 1): NotChecked["why"] => ({
  en: `The rule keeps at most ${limit} ${en}; ${more} more were not compared.`,
  ja: `この規則が保持する${ja}は${limit}件までであり、残る${more}件は照合していない。`,
});
const ADDING = ["observations that may add up", "加算できる観測"] as const;

describe.each<readonly [string, SetRule, (limit: number) => unknown, readonly [string, string]]>([
  ["EN-06", partsSumToWhole as SetRule, (limit) => ({ amounts: createAmounts(limit), wholes: new Map() }), ADDING],
  [
    "SC-05",
    conservedAcrossScales as SetRule,
    (limit) => ({ amounts: createAmounts(limit), balances: new Map() }),
    ADDING,
  ],
  ["QU-14", equalVectorOtherKind as SetRule, createPartObservations, ["observations of numbers", "数値の観測"]],
])("%s keeps only so many observations", (code, rule, start, [en, ja]) => {
  const known = [property, part, entity("whole"), observation("a", "part"), observation("b", "whole")];
  const at = (limit: number): SetRule => ({ ...rule, start: () => start(limit) });

  it("and says so in the document of the first that was left out", async () => {
    const said = { what: code, why: why(2, en, ja) };
    expect(await leftOut(at(2), known, [observation("c", "part")])).toEqual([[], [said]]);
  });

  it("and is silent within the bound, and where nothing has parts", async () => {
    expect(await leftOut(at(3), known, [observation("c", "part")])).toEqual([[], []]);
    const apart = [property, entity("part"), observation("a", "part"), observation("b", "part")];
    expect(await leftOut(at(1), apart, [observation("c", "part")])).toEqual([[], []]);
  });
});

describe("SP-09 keeps only so many references to one frame", () => {
  const frame = (id: string) => ({
    id,
    type: "ReferenceSystem",
    kind: "engineering",
    axes: [
      { name: "x", unit: "m" },
      { name: "y", unit: "m" },
    ],
  });
  const at = (name: string, rs: string) =>
    entity(name, { geometries: [{ type: "Point", role: "location", rs, coordinates: [1, 2] }] });
  const capped = { ...frameConnected, start: () => createFrames(2) } as SetRule;
  const [one, other] = [`${DATA}/one`, `${DATA}/other`];

  it("and says so in the document of the first that was left out", async () => {
    const first = [frame(one), frame(other), at("a", one), at("b", one), at("c", other)];
    const said = { what: "SP-09", why: why(2, "references to one system", "1つの参照系への参照") };
    expect(await leftOut(capped, first, [at("d", other)])).toEqual([[], []]);
    expect(await leftOut(capped, first, [at("d", one)])).toEqual([[], [said]]);
  });

  it("and is silent when a transform joins it", async () => {
    const join = { id: `${DATA}/join`, type: "Transform", sourceRs: one, targetRs: other, method: "identity" };
    const first = [frame(one), frame(other), at("a", one), at("b", one), at("c", one)];
    expect(await leftOut(capped, first, [join])).toEqual([[], []]);
  });
});

describe("a rule that follows a chain", () => {
  const cut = {
    en: "A chain of more than 1000 resources was not followed to its end.",
    ja: "1000件を超える資源の連鎖は、終わりまで追っていない。",
  };

  it("of samples says where it gave up", async () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, i) => ({
        id: `${DATA}/sample/${i}`,
        type: "Sample",
        sampleKind: "material",
        sampleOf: [i + 1 < length ? `${DATA}/sample/${i + 1}` : `${DATA}/known/lake`],
      }));
    const made = {
      ...observation("a", "sample/0"),
      ultimateFeatureOfInterest: `${DATA}/known/sea`,
    };
    const rule = sampleChain as unknown as Rule;
    expect(await leftOut(rule, chain(900), [made])).toEqual([[], []]);
    expect(await leftOut(rule, chain(1100), [made])).toEqual([[], [{ what: "OB-03", why: cut }]]);
  });

  it("of activities says where it gave up", async () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, i) => [
        { ...entity(`thing/${i}`), generatedBy: `${DATA}/act/${i}` },
        {
          id: `${DATA}/act/${i}`,
          type: "Activity",
          ...(i + 1 < length ? { used: [`${DATA}/thing/${i + 1}`] } : {}),
        },
      ]).flat();
    const made = { ...observation("a", "known/lake"), generatedBy: `${DATA}/act/0` };
    const rule = measuredIsMeasured as unknown as Rule;
    expect(await leftOut(rule, chain(400), [made])).toEqual([[], []]);
    expect(await leftOut(rule, chain(600), [made])).toEqual([[], [{ what: "OB-10", why: cut }]]);
  });
});
