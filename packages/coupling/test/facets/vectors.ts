// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, FieldSpec, Operator, PropertyFacets, Verdict } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { tables } from "../../src/gen/decision-tables.js";
import { type CheckOptions, checkFields, type FacetVerdict, type Look } from "../../src/index.js";

/** A pair that is in one case of a decision table. */
export interface Vector {
  /** `CPL-003 equal`. */
  readonly of: string;
  readonly verdict: Verdict;
  readonly source?: Patch;
  readonly target?: Patch;
  readonly options?: CheckOptions;
}

/** What differs from the complete description; `undefined` takes a member away. */
export interface Patch {
  readonly property?: Partial<Record<keyof PropertyFacets, unknown>>;
  readonly space?: Readonly<Record<string, unknown>> | null;
  readonly time?: Readonly<Record<string, unknown>> | null;
  readonly unit?: string | undefined;
  readonly valueType?: string;
  readonly uncertainty?: Readonly<Record<string, unknown>>;
  readonly range?: Readonly<Record<string, unknown>>;
}

const D = "https://data.example.org/";
const SYSTEMS = new Map<string, unknown>(
  [
    { id: `${D}plane-a`, kind: "projected", definition: "EPSG:6677" },
    { id: `${D}plane-b`, kind: "projected", definition: "EPSG:6678" },
    { id: `${D}plane-a-again`, kind: "projected", definition: "EPSG:6677" },
    { id: `${D}robot`, kind: "engineering" },
    { id: `${D}moving`, kind: "geodetic", dynamic: true },
    { id: `${D}sphere`, kind: "geodetic", definition: "OGC:CRS84" },
  ].map((system) => [system.id, { type: "ReferenceSystem", axes: [{ name: "X" }, { name: "Y" }], ...system }]),
);

export const look: Look = {
  resolve: (ref) => SYSTEMS.get(ref ?? "") as AnyResource | undefined,
  expand: (iri) => iri.replace(/^quantitykind:/, "http://qudt.org/vocab/quantitykind/"),
};

/** Every facet declared; compatible with itself. */
export const complete: FieldSpec = {
  inlineProperty: {
    concept: "https://example.org/air-temperature",
    quantityKind: "quantitykind:Temperature",
    valueType: "real",
    nature: "intensive",
    medium: "https://example.org/air",
    additive: true,
  },
  unit: "K",
  space: {
    kind: "grid",
    dims: 2,
    rs: `${D}plane-a`,
    grid: { id: `${D}grid`, digest: `sha256:${"a".repeat(64)}` },
    location: "face",
    resolution: { min: 100, max: 100, unit: "m" },
    bbox: [0, 0, 1000, 1000],
    mask: `${D}mask`,
  },
  time: {
    kind: "interval",
    method: "mean",
    period: "PT1H",
    intervalLabel: "end",
    step: "PT1H",
    timeScale: "UTC",
    calendar: "proleptic_gregorian",
    latency: "PT10M",
  },
  uncertainty: { kind: "standard", required: true },
  range: { min: 250, max: 320 },
};

export function patched({ property, space, time, ...rest }: Patch = {}): FieldSpec {
  const spec: Record<string, unknown> = {
    ...complete,
    inlineProperty: { ...complete.inlineProperty, ...property },
    space: space === null ? undefined : { ...complete.space, ...space },
    time: time === null ? undefined : { ...complete.time, ...time },
    ...rest,
  };
  return JSON.parse(JSON.stringify(spec)) as FieldSpec;
}

export function operator(changes: readonly string[], more: Partial<Operator> = {}): Operator {
  return {
    id: `${D}operator`,
    type: "Operator",
    modelKind: "declared",
    operation: "regrid",
    changes: changes as Operator["changes"],
    ...more,
  } as Operator;
}

export function facetOf({ of, source, target, options }: Vector): FacetVerdict | undefined {
  const { facets } = checkFields(patched(source), patched(target), look, options);
  return facets.find(({ code }) => code === of.split(" ")[0]);
}

/** Walks the vectors of a group, and holds them to every case of the tables of these codes. */
export function walkVectors(codes: readonly string[], vectors: readonly Vector[]): void {
  it.each(vectors.map((vector) => [vector.of, vector.verdict, vector] as const))("%s is %s", (of, verdict, vector) => {
    const facet = facetOf(vector);
    expect(`${facet?.code} ${facet?.name}`).toBe(of);
    expect(facet?.bare).toBe(verdict);
  });
  describe("the tables", () => {
    const cases = tables
      .filter(({ code }) => codes.includes(code))
      .flatMap(({ code, cases: rows }) => Object.keys(rows).map((name) => `${code} ${name}`));
    it.each(cases)("reach %s", (name) => {
      expect(vectors.map(({ of }) => of)).toContain(name);
    });
  });
}
