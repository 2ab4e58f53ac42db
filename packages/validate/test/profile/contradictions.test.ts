// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { compileProfile } from "../../src/profile.js";
import { faultText, profileOf } from "./compile.js";

function together(a: object, b: object, ...more: readonly object[]): readonly string[] {
  const files = [a, b, ...more].map((restriction, index) => {
    const name = String.fromCharCode(97 + index);
    return profileOf({ name, restrictions: [restriction] }, `${name}.yaml`);
  });
  return compileProfile(files).findings.map(faultText);
}

const RS = "https://data.example.org/rs";

/** Pairs that leave nothing, and a neighbour of the second that leaves something. */
const PAIRS: readonly (readonly [string, object, object, object])[] = [
  [
    "disjoint enums",
    { on: "Observation", member: "origin", enum: ["measured"] },
    { on: "Observation", member: "origin", enum: ["forecast", "simulated"] },
    { on: "Observation", member: "origin", enum: ["forecast", "measured"] },
  ],
  [
    "const and enum",
    { on: "Observation", member: "origin", const: "measured" },
    { on: "Observation", member: "origin", enum: ["forecast"] },
    { on: "Observation", member: "origin", enum: ["forecast", "measured"] },
  ],
  [
    "two constants",
    { on: "Flag", member: "usable", const: true },
    { on: "Flag", member: "usable", const: false },
    { on: "Flag", member: "usable", const: true },
  ],
  [
    "disjoint ranges",
    { on: "Quantity", member: "value", maximum: 1 },
    { on: "Quantity", member: "value", minimum: 1.5 },
    { on: "Quantity", member: "value", minimum: 1 },
  ],
  [
    "enum and range",
    { on: "SpatialSupport", member: "dims", enum: [0, 1] },
    { on: "SpatialSupport", member: "dims", minimum: 2 },
    { on: "SpatialSupport", member: "dims", minimum: 1 },
  ],
  [
    "enum and pattern",
    { on: "Identifier", member: "notation", enum: ["A-1", "A-2"] },
    { on: "Identifier", member: "notation", pattern: "^B" },
    { on: "Identifier", member: "notation", pattern: "2$" },
  ],
  [
    "enum and code list",
    { on: "Variable", member: "companionOf", enum: ["a"] },
    { on: "Variable", member: "companionOf", codeLists: [{ scheme: `${RS}/s`, codes: ["b"] }] },
    { on: "Variable", member: "companionOf", codeLists: [{ scheme: `${RS}/s`, codes: ["b", "a"] }] },
  ],
  [
    "disjoint units",
    { on: "Quantity", member: "unit", units: ["m/s"] },
    { on: "Quantity", member: "unit", units: ["km/h"] },
    { on: "Quantity", member: "unit", units: ["m.s-1"] },
  ],
  [
    "units that do not convert",
    { on: "Quantity", member: "unit", units: ["m/s"] },
    { on: "Quantity", member: "unit", commensurable: ["m"] },
    { on: "Quantity", member: "unit", commensurable: ["km/h"] },
  ],
  [
    "two dimensions",
    { on: "Ucum", commensurable: ["m", "s"] },
    { on: "Ucum", commensurable: ["Cel"] },
    { on: "Ucum", commensurable: ["h"] },
  ],
  [
    "units of a kind",
    { on: "Ucum", unitsByKind: { "quantitykind:Temperature": ["Cel"] } },
    { on: "Ucum", unitsByKind: { "quantitykind:Temperature": ["K"] } },
    { on: "Ucum", unitsByKind: { "quantitykind:Temperature": ["K", "Cel"], "quantitykind:Length": ["m"] } },
  ],
  [
    "a unit against its kind",
    { on: "Ucum", units: ["K"] },
    { on: "Ucum", unitsByKind: { "quantitykind:Temperature": ["Cel"] } },
    { on: "Ucum", unitsByKind: { "quantitykind:Length": ["m"] } },
  ],
  [
    "reference systems",
    { on: "Geometry", member: "rs", referenceSystems: ["EPSG:6697"] },
    { on: "Geometry", member: "rs", referenceSystems: ["EPSG:6668"] },
    { on: "Geometry", member: "rs", referenceSystems: ["urn:ogc:def:crs:EPSG::6697"] },
  ],
  [
    "a reference system and a constant",
    { on: "Geometry", member: "rs", referenceSystems: ["EPSG:6697"] },
    { on: "Geometry", member: "rs", const: "EPSG:6668" },
    { on: "Geometry", member: "rs", const: `${RS}/local` },
  ],
  [
    "codes of one scheme",
    { on: "Flag", member: "code", codeLists: [{ scheme: `${RS}/s`, codes: ["1"] }] },
    { on: "Flag", member: "code", codeLists: [{ scheme: `${RS}/s`, codes: ["2"] }] },
    { on: "Flag", member: "code", codeLists: [{ scheme: `${RS}/t`, codes: ["2"] }] },
  ],
  [
    "target classes",
    { on: "Observation", member: "featureOfInterest", classes: ["Entity"] },
    { on: "Observation", member: "featureOfInterest", classes: ["Sample"] },
    { on: "Observation", member: "featureOfInterest", classes: ["Sample", "Entity"] },
  ],
  [
    "from outside and from inside",
    { on: "Observation", member: "result/unit", units: ["m"] },
    { on: "Ucum", units: ["Cel"] },
    { on: "Ucum", units: ["Cel", "m"] },
  ],
  [
    "union and variant",
    { on: "Result", member: "unit", units: ["m"] },
    { on: "ResultVector", member: "unit", units: ["km"] },
    { on: "UncertaintyStandard", member: "unit", units: ["km"] },
  ],
  [
    "base and class",
    { on: "PropertyFacets", member: "rank", const: 0 },
    { on: "Property", member: "rank", const: 1 },
    { on: "Property", member: "rank", const: 0 },
  ],
  [
    "base of all and class",
    { on: "Resource", member: "version", pattern: "^v" },
    { on: "Dataset", member: "version", enum: ["1", "2"] },
    { on: "Dataset", member: "version", enum: ["1", "v2"] },
  ],
];

describe("two profiles given together that contradict each other are reported with the pair", () => {
  it.each(PAIRS)("%s", (_, a, b, neighbour) => {
    for (const [first, second] of [
      [a, b],
      [b, a],
    ] as const) {
      const { profile, findings } = compileProfile([
        profileOf({ name: "a", restrictions: [first] }, "a.yaml"),
        profileOf({ name: "b", restrictions: [second] }, "b.yaml"),
      ]);
      expect(profile).toBeUndefined();
      expect(findings.map(({ code }) => code)).toEqual(["PRF-13"]);
      expect(findings[0]?.location.file).toBe("b.yaml");
      expect(findings[0]?.related.map(({ location }) => location?.file)).toEqual(["a.yaml"]);
      expect(findings[0]?.message.en).toMatch(/"a: \w+ \(a\.yaml:\d+\)" and "b: \w+ \(b\.yaml:\d+\)"/);
    }
    expect(together(a, neighbour)).toEqual([]);
  });

  it("names the place, both profiles and both lines", () => {
    expect(
      together({ on: "Quantity", member: "unit", units: ["m"] }, { on: "Quantity", member: "unit", units: ["s"] }),
    ).toEqual([
      'PRF-13 /restrictions/0/units | No value of "Quantity unit" satisfies both "a: units (a.yaml:12)" and "b: units (b.yaml:12)".',
    ]);
  });

  it("finds three that exclude each other only together", () => {
    const at = (values: readonly string[]) => ({ on: "Observation", member: "origin", enum: values });
    expect(
      together(at(["measured", "simulated"]), at(["simulated", "forecast"]), at(["forecast", "measured"])),
    ).toEqual([expect.stringMatching(/^PRF-13 .* "b: enum \(b\.yaml:\d+\)" and "c: enum/)]);
  });

  it("finds them within one file and through what it extends", () => {
    const one = { on: "Flag", member: "usable", const: true };
    const other = { on: "Flag", member: "usable", const: false };
    expect(compileProfile([profileOf({ restrictions: [one, other] })]).findings.map(({ code }) => code)).toEqual([
      "PRF-13",
    ]);
    const base = JSON.stringify({ name: "base", title: { en: "B", ja: "基" }, extends: "core", restrictions: [one] });
    const { findings } = compileProfile([profileOf({ extends: "base.yaml", restrictions: [other] })], {
      read: () => new TextEncoder().encode(base),
    });
    expect(findings.map((f) => `${f.code} ${f.location.file} ${f.related[0]?.location?.file}`)).toEqual([
      "PRF-13 own.yaml base.yaml",
    ]);
  });

  it("finds a restriction that excludes itself", () => {
    const { findings } = compileProfile([
      profileOf({ restrictions: [{ on: "SpatialSupport", member: "dims", enum: [0, 1], minimum: 2 }] }),
    ]);
    expect(findings.map(faultText)).toEqual([
      'PRF-13 /restrictions/0/minimum | No value of "SpatialSupport dims" satisfies both "own: enum (own.yaml:12)" and "own: minimum (own.yaml:16)".',
    ]);
  });

  it("finds allowed classes that have nothing in common", () => {
    const files = [
      profileOf({ name: "a", classes: ["Entity"] }, "a.yaml"),
      profileOf({ name: "b", classes: ["Observation"] }, "b.yaml"),
    ];
    expect(compileProfile(files).findings.map(({ code, path }) => `${code} ${path}`)).toEqual(["PRF-13 /classes"]);
  });

  it("says nothing of two places that never meet", () => {
    expect(
      together(
        { on: "ResultQuantity", member: "unit", units: ["m"] },
        { on: "ResultVector", member: "unit", units: ["s"] },
      ),
    ).toEqual([]);
    expect(
      together({ on: "Quantity", member: "unit", units: ["m"] }, { on: "MeasuredRange", member: "unit", units: ["s"] }),
    ).toEqual([]);
  });

  it("counts a file that two profiles extend once", () => {
    const base = JSON.stringify({
      name: "base",
      title: { en: "B", ja: "基" },
      extends: "core",
      restrictions: [{ on: "Entity", required: ["label"] }],
    });
    const read = () => new TextEncoder().encode(base);
    const files = [
      profileOf({ name: "a", extends: "base.yaml" }, "a.yaml"),
      profileOf({ name: "b", extends: "base.yaml" }, "b.yaml"),
    ];
    expect(compileProfile(files, { read }).profile?.rules).toHaveLength(1);
  });
});
