// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { compileProfile } from "../../src/profile.js";
import { faultsIn, faultText, goodProfile, profileOf, restrictionOf } from "./compile.js";

const AT = "/restrictions/0";

/** Restrictions that widen, or speak of what the core has not. */
const REFUSED: readonly (readonly [string, object, string])[] = [
  [
    "an unknown type",
    { on: "Obsevation", required: ["resultTime"] },
    `PRF-05 ${AT}/on | "Obsevation" is not a type of the model; nearest is "Observation".`,
  ],
  [
    "a type with a name of the runtime",
    { on: "constructor", required: ["name"] },
    `PRF-05 ${AT}/on | "constructor" is not a type of the model.`,
  ],
  ["the package", { on: "Package", required: ["external"] }, `PRF-05 ${AT}/on | "Package" is not a type of the model.`],
  [
    "an unknown member",
    { on: "Observation", member: "resultt", required: ["kind"] },
    `PRF-06 ${AT}/member | Observation has no member "resultt" to restrict; nearest is "result".`,
  ],
  [
    "a member of no variant",
    { on: "Observation", member: "result/rs", enum: ["EPSG:6697"] },
    `PRF-06 ${AT}/member | "rs" is not a member of Result, so it cannot be restricted.`,
  ],
  [
    "a step into a text",
    { on: "Observation", member: "origin/kind", enum: ["x"] },
    `PRF-06 ${AT}/member | "kind" is asked of a value that has no members of its own.`,
  ],
  [
    "a required non-member",
    { on: "Observation", required: ["depth"] },
    `PRF-06 ${AT}/required/0 | "depth" is not a member of Observation, so it cannot be restricted.`,
  ],
  [
    "a required key that no language tag is",
    { on: "Entity", member: "label", required: ["x y"] },
    `PRF-06 ${AT}/required/0 | "x y" cannot be a key of this map.`,
  ],
  [
    "a value outside an enumeration",
    { on: "Resource", member: "type", enum: ["Observation", "Observatio"] },
    `PRF-08 ${AT}/enum/1 | The core has no "Observatio" for "type"; nearest is "Observation".`,
  ],
  [
    "a value outside a primitive",
    { on: "Dataset", member: "issued", enum: ["1 May"] },
    `PRF-08 ${AT}/enum/0 | "1 May" has not the form that the core asks of "issued".`,
  ],
  [
    "a fixed value outside",
    { on: "Observation", member: "result/kind", const: "number" },
    `PRF-08 ${AT}/const | "number" is not a value that the core allows for "kind": "quantity", "vector", "count", "category", "truth", "text", "field".`,
  ],
  [
    "a number for a text",
    { on: "Identifier", member: "notation", const: 13101 },
    `PRF-08 ${AT}/const | "13101" has not the form that the core asks of "notation".`,
  ],
  [
    "a fraction for a whole number",
    { on: "SpatialSupport", member: "dims", enum: [1.5] },
    `PRF-08 ${AT}/enum/0 | "1.5" has not the form that the core asks of "dims".`,
  ],
  [
    "a number beyond the core's range",
    { on: "SpatialSupport", member: "dims", enum: [4] },
    `PRF-08 ${AT}/enum/0 | "4" has not the form that the core asks of "dims".`,
  ],
  [
    "a CURIE of no published prefix",
    { on: "Dataset", member: "license", enum: ["lic:cc-by"] },
    `PRF-10 ${AT}/enum/0 | The prefix of "lic:cc-by" is not one of the published context.`,
  ],
  [
    "a minimum below the core's",
    { on: "Source", member: "line", minimum: 0 },
    `PRF-09 ${AT}/minimum | "minimum" 0 is wider than the minimum 1 of the core for "line".`,
  ],
  [
    "a maximum above the core's",
    { on: "SpatialSupport", member: "dims", maximum: 4 },
    `PRF-09 ${AT}/maximum | "maximum" 4 is wider than the maximum 3 of the core for "dims".`,
  ],
  [
    "an empty range",
    { on: "Quantity", member: "value", minimum: 2, maximum: 1 },
    `PRF-09 ${AT}/maximum | The minimum 2 is above the maximum 1; nothing can lie between.`,
  ],
  [
    "fewer entries than the core asks for",
    { on: "ReferenceSystem", member: "monthLengths", maxItems: 11 },
    `PRF-09 ${AT}/maxItems | The core asks for at least 12 entries in "monthLengths"; 11 is less.`,
  ],
  [
    "more entries than the core allows",
    { on: "ReferenceSystem", member: "monthLengths", maxItems: 13 },
    `PRF-09 ${AT}/maxItems | "maxItems" 13 is wider than the maxItems 12 of the core for "monthLengths".`,
  ],
  [
    "a unit that is none",
    { on: "Quantity", member: "unit", units: ["mm/hr"] },
    `PRF-10 ${AT}/units/0 | "mm/hr" in the profile is not a UCUM code; nearest is "mm/h".`,
  ],
  [
    "a unit that nothing is near",
    { on: "Ucum", commensurable: ["qqq"] },
    `PRF-10 ${AT}/commensurable/0 | "qqq" in the profile is not a UCUM code.`,
  ],
  [
    "a kind that is none",
    { on: "Ucum", unitsByKind: { "quantitykind:Nope": ["m"] } },
    `PRF-10 ${AT}/unitsByKind/quantitykind:Nope | "quantitykind:Nope" is not a quantity kind with a dimension.`,
  ],
  [
    "a unit of another kind",
    { on: "Ucum", unitsByKind: { "quantitykind:Length": ["s"] } },
    `PRF-10 ${AT}/unitsByKind/quantitykind:Length/0 | The unit "s" does not have the dimension of quantitykind:Length.`,
  ],
  [
    "units on a number",
    { on: "Quantity", member: "value", units: ["m"] },
    `PRF-07 ${AT}/units | "units" does not fit "value".`,
  ],
  [
    "a range on a text",
    { on: "Identifier", member: "notation", minimum: 1 },
    `PRF-07 ${AT}/minimum | "minimum" does not fit "notation".`,
  ],
  ["a range on a unit", { on: "Ucum", maximum: 1 }, `PRF-07 ${AT}/maximum | "maximum" does not fit "Ucum".`],
  ["an enumeration of units", { on: "Ucum", enum: ["m"] }, `PRF-07 ${AT}/enum | "enum" does not fit "Ucum".`],
  [
    "reference systems on another reference",
    { on: "Observation", member: "madeBySystem", referenceSystems: ["EPSG:6697"] },
    `PRF-07 ${AT}/referenceSystems | "referenceSystems" does not fit "madeBySystem".`,
  ],
  [
    "a pattern on a number",
    { on: "Quantity", member: "value", pattern: "1" },
    `PRF-07 ${AT}/pattern | "pattern" does not fit "value".`,
  ],
  [
    "a code list on an IRI",
    { on: "Iri", codeLists: [{ scheme: "https://data.example.org/s", codes: ["1"] }] },
    `PRF-07 ${AT}/codeLists | "codeLists" does not fit "Iri".`,
  ],
  [
    "classes on a text",
    { on: "Identifier", member: "notation", classes: ["Entity"] },
    `PRF-07 ${AT}/classes | "classes" does not fit "notation".`,
  ],
  [
    "maxItems on no list",
    { on: "Entity", member: "frame", maxItems: 1 },
    `PRF-07 ${AT}/maxItems | "maxItems" does not fit "frame".`,
  ],
  [
    "required on a text",
    { on: "Identifier", member: "notation", required: ["x"] },
    `PRF-07 ${AT}/required | "required" does not fit "notation".`,
  ],
  [
    "a target class that is none",
    { on: "Ref", classes: ["Building"] },
    `PRF-05 ${AT}/classes/0 | "Building" is not a class of resources.`,
  ],
  [
    "a target class that is a value type",
    { on: "Ref", classes: ["Quantity"] },
    `PRF-05 ${AT}/classes/0 | "Quantity" is not a class of resources.`,
  ],
  [
    "a target class that the core never allows",
    { on: "Observation", member: "featureOfInterest", classes: ["Property"] },
    `PRF-05 ${AT}/classes/0 | "featureOfInterest" never refers to a "Property"; it refers to "Entity", "Sample".`,
  ],
  [
    "no reference system at all",
    { on: "Geometry", member: "rs", referenceSystems: ["JGD2011"] },
    `PRF-10 ${AT}/referenceSystems/0 | The prefix of "JGD2011" is not one of the published context.`,
  ],
  [
    "look-around",
    { on: "Identifier", member: "notation", pattern: "a(?=b)" },
    `PRF-11 ${AT}/pattern | The pattern "a(?=b)" is not one that RE2 can run: invalid or unsupported Perl syntax: \`(?=\`.`,
  ],
  [
    "a back-reference",
    { on: "Identifier", member: "notation", pattern: "(a)\\1" },
    `PRF-11 ${AT}/pattern | The pattern "(a)\\1" is not one that RE2 can run: invalid escape sequence: \`\\1\`.`,
  ],
  [
    "a pattern of 1,001 characters",
    { on: "Identifier", member: "notation", pattern: "a".repeat(1001) },
    `PRF-11 ${AT}/pattern | The pattern has more than 1000 characters.`,
  ],
  [
    "a pattern that unrolls",
    { on: "Identifier", member: "notation", pattern: "(?:a?){1000}(?:b?){1000}(?:c?){1000}" },
    `PRF-11 ${AT}/pattern | The pattern needs more than 4000 program steps.`,
  ],
];

describe("what widens the core, or is not in it, is refused with the reason", () => {
  it.each(REFUSED)("%s", (_, restriction, expected) => {
    const { profile, rules, findings } = compileProfile([restrictionOf(restriction)]);
    expect(profile).toBeUndefined();
    expect(rules).toEqual([]);
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fix.ja).toMatch(/。$/);
    expect(findings[0]?.location).toMatchObject({ file: "own.yaml" });
    expect(faultText(findings[0]!)).toBe(expected);
  });

  it("refuses a profile with one bad restriction among good ones as a whole", () => {
    const good = { on: "Entity", required: ["label"] };
    const { profile, findings } = compileProfile([
      profileOf({ restrictions: [good, { on: "Entity", required: ["x"] }] }),
    ]);
    expect(profile).toBeUndefined();
    expect(findings.map((f) => f.path)).toEqual(["/restrictions/1/required/0"]);
  });

  it("points at line and column of the entry", () => {
    const { findings } = compileProfile([restrictionOf({ on: "Entity", required: ["label", "nam"] })]);
    expect(findings[0]?.location).toEqual({ file: "own.yaml", line: 13, column: 5 });
  });
});

describe("what lies within the core is taken", () => {
  it.each([
    [{ on: "Source", member: "line", minimum: 1 }],
    [{ on: "SpatialSupport", member: "dims", minimum: 0, maximum: 3 }],
    [{ on: "Quantity", member: "value", minimum: 1, maximum: 1 }],
    [{ on: "ReferenceSystem", member: "monthLengths", maxItems: 12 }],
    [{ on: "Identifier", member: "notation", pattern: "a".repeat(1000) }],
    [{ on: "DomainAxis", member: "values", minimum: 0 }],
    [{ on: "Field", member: "variables/unit", units: ["m"] }],
    [{ on: "Resource", member: "type", enum: ["Observation", "Property"] }],
    [{ on: "Entity", member: "label", required: ["ja", "en-GB"] }],
    [{ on: "Activity", member: "procedure", classes: ["Procedure"] }],
    [{ on: "PropertyFacets", required: ["quantityKind"] }],
    [{ on: "GeometryPolygon", required: ["rs"] }],
    [{ on: "MissingReason", enum: ["unknown"] }],
  ])("%j", (restriction) => {
    expect(goodProfile([restrictionOf(restriction)]).rules.length).toBeGreaterThan(0);
  });

  it("takes a code of a register that the pack has not, with a warning", () => {
    const { profile, findings } = compileProfile([
      restrictionOf({ on: "Geometry", member: "rs", referenceSystems: ["EPSG:99999"] }),
    ]);
    expect(profile?.rules).toHaveLength(1);
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(["PRF-10 warning"]);
  });
});

describe("classes of a profile", () => {
  it("are classes of the model", () => {
    expect(faultsIn([profileOf({ classes: ["Observation", "Observatio", "Quantity"] })])).toEqual([
      'PRF-05 /classes/1 | "Observatio" is not a type of the model; nearest is "Observation".',
      'PRF-05 /classes/2 | "Quantity" is not a class of resources.',
    ]);
  });
});
