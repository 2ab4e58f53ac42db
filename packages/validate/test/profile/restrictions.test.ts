// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { compileProfile } from "../../src/profile.js";
import { fieldOf, observationOf, PROPERTY } from "../rules/resources.js";
import { goodProfile, profileOf, restrictionOf } from "./compile.js";
import { broken, findingsUnder } from "./judged.js";

const KNOWN = "https://data.example.org/known";
const SCHEME = "https://data.example.org/scheme";

const entity = (members: object = {}): object => ({
  id: `${KNOWN}/e`,
  type: "Entity",
  entityTypes: ["sosa:FeatureOfInterest"],
  ...members,
});
const level = (value: number, unit = "m", members: object = {}) =>
  observationOf({ kind: "quantity", value, unit }, members);
const point = (rs: string): object => ({ type: "Point", coordinates: [35.7, 139.7], rs });

describe("required", () => {
  it("reports each missing member at its own place, and says who asks for it", async () => {
    const profile = goodProfile([restrictionOf({ on: "Observation", required: ["resultTime", "support", "result"] })]);
    const findings = (await findingsUnder(profile, [level(1)])).filter(({ code }) => code === "PRF-20");
    expect(findings.map(({ path, message }) => `${path} | ${message.en}`)).toEqual([
      '/graph/0/resultTime | "resultTime" is missing; profile "own" requires it in this Observation.',
      '/graph/0/support | "support" is missing; profile "own" requires it in this Observation.',
    ]);
    expect(findings[0]).toMatchObject({
      rule: "profile/member-required",
      severity: "error",
      location: { file: "package.json", line: 1 },
      message: { ja: "プロファイル「own」がこのObservationに求める「resultTime」がない。" },
      related: [{ path: "/restrictions/0", location: { file: "own.yaml", line: 9 } }],
    });
  });

  it("goes into values, lists and maps, and only where they are", async () => {
    const at = { on: "Entity", member: "identifiers", required: ["usedFrom"] };
    const identifier = { scheme: `${SCHEME}/a`, notation: "1" };
    expect(await broken(at, entity())).toEqual([]);
    expect(await broken(at, entity({ identifiers: [{ ...identifier, usedFrom: "2020-01-01" }, identifier] }))).toEqual([
      'PRF-20 /graph/0/identifiers/1/usedFrom | "usedFrom" is missing; profile "own" requires it in this Identifier.',
    ]);
    const variables = { level: { property: PROPERTY, unit: "m" }, flow: { property: PROPERTY } };
    expect(await broken({ on: "Field", member: "variables", required: ["unit"] }, fieldOf(variables))).toEqual([
      'PRF-20 /graph/0/variables/flow/unit | "unit" is missing; profile "own" requires it in this Variable.',
    ]);
  });

  it("asks a variant of a union only for what it can have", async () => {
    expect(
      await broken(
        { on: "Result", required: ["unit"] },
        observationOf({ kind: "text", text: "x" }),
        observationOf({ kind: "quantity", value: 1 }),
      ),
    ).toEqual(['PRF-20 /graph/1/result/unit | "unit" is missing; profile "own" requires it in this Result.']);
    expect(
      await broken({ on: "ResultVector", required: ["unit"] }, observationOf({ kind: "quantity", value: 1 })),
    ).toEqual([]);
  });

  it("names keys of a text by language, and the class of the resource that a base stands on", async () => {
    expect(
      await broken(
        { on: "Resource", member: "label", required: ["ja"] },
        entity({ label: { en: "Pump" } }),
        entity({ id: `${KNOWN}/f`, label: { ja: "ポンプ" } }),
      ),
    ).toEqual(['PRF-20 /graph/0/label/ja | "ja" is missing; profile "own" requires it in this Resource.']);
    expect(await broken({ on: "Resource", required: ["label"] }, entity())).toEqual([
      'PRF-20 /graph/0/label | "label" is missing; profile "own" requires it in this Entity.',
    ]);
  });
});

describe("enum and const", () => {
  it("lets through what is listed", async () => {
    const at = { on: "Observation", member: "origin", enum: ["measured", "simulated"] };
    expect(await broken(at, level(1))).toEqual([]);
    expect(await broken(at, level(1, "m", { origin: "asserted" }))).toEqual([
      'PRF-21 /graph/0/origin | Profile "own" allows "measured", "simulated" for "origin"; "asserted" is given.',
    ]);
    expect(
      await broken(
        { on: "Flag", member: "usable", const: true },
        level(1, "m", { flags: [{ scheme: SCHEME, code: "1", usable: false }] }),
      ),
    ).toEqual(['PRF-21 /graph/0/flags/0/usable | Profile "own" fixes "usable" to "true"; "false" is given.']);
  });

  it("compares IRIs written out, and reference systems in every registered spelling", async () => {
    const at = { on: "Entity", member: "entityTypes", enum: ["sosa:FeatureOfInterest"] };
    expect(await broken(at, entity({ entityTypes: ["http://www.w3.org/ns/sosa/FeatureOfInterest"] }))).toEqual([]);
    expect(await broken(at, entity({ entityTypes: ["sosa:FeatureOfInterest", "sosa:Sensor"] }))).toHaveLength(1);
    const rs = { on: "Geometry", member: "rs", const: "EPSG:6668" };
    expect(await broken(rs, entity({ geometries: [point("urn:ogc:def:crs:EPSG::6668")] }))).toEqual([]);
  });

  it("limits the variants of a union by their tag", async () => {
    const at = { on: "Observation", member: "result/kind", enum: ["quantity"] };
    expect(await broken(at, level(1), observationOf({ kind: "text", text: "x" }))).toEqual([
      'PRF-21 /graph/1/result/kind | Profile "own" allows "quantity" for "kind"; "text" is given.',
    ]);
  });

  it("names the nearest of a long list", async () => {
    const names = "alpha bravo charlie delta echo foxtrot golf hotel india".split(" ");
    expect(
      await broken({ on: "ResultText", member: "text", enum: names }, observationOf({ kind: "text", text: "charly" })),
    ).toEqual([
      'PRF-21 /graph/0/result/text | "charly" is outside the values of "own" for "text"; nearest is "charlie".',
    ]);
  });
});

describe("minimum and maximum", () => {
  const at = { on: "ResultQuantity", member: "value", minimum: -5, maximum: 20 };

  it.each([[-5], [0], [20]])("takes %d", async (value) => {
    expect(await broken(at, level(value))).toEqual([]);
  });

  it.each([
    [-5.001, "-5.001 is below the minimum -5"],
    [20.001, "20.001 is above the maximum 20"],
  ])("refuses %d", async (value, message) => {
    expect(await broken(at, level(value))).toEqual([
      `PRF-22 /graph/0/result/value | ${message} of profile "own" for "value".`,
    ]);
  });

  it("looks at every number of a list, holes left out, and stops at 100 reports", async () => {
    const range = { on: "RangeReal", member: "values", maximum: 10 };
    const field = (values: readonly (number | null)[]) => ({
      ...fieldOf({ level: { property: PROPERTY, unit: "m" } }),
      ranges: { level: { kind: "real", shape: [values.length], axisNames: ["t"], values } },
    });
    expect(await broken(range, field([1, null, 11]))).toEqual([
      'PRF-22 /graph/0/ranges/level/values/2 | 11 is above the maximum 10 of profile "own" for "values".',
    ]);
    expect(await broken(range, field(Array.from({ length: 5000 }, () => 11)))).toHaveLength(100);
  });
});

describe("units", () => {
  it("are equal in any spelling", async () => {
    const at = { on: "Result", member: "unit", units: ["m/s", "cm/s"] };
    expect(await broken(at, level(1, "m.s-1"), level(1, "cm/s"))).toEqual([]);
    expect(await broken(at, level(1, "km/h"))).toEqual([
      'PRF-23 /graph/0/result/unit | Unit "km/h" is not one that profile "own" allows: "m/s", "cm/s".',
    ]);
  });

  it("convert to one of the given ones", async () => {
    const at = { on: "Ucum", commensurable: ["m/s"] };
    expect(await broken(at, level(1, "km/h"))).toEqual([]);
    expect(await broken(at, level(1, "km"))).toEqual([
      'PRF-23 /graph/0/result/unit | Unit "km" does not convert to what profile "own" allows: "m/s".',
    ]);
  });

  it("are judged by the kind whose dimension they have", async () => {
    const at = { on: "Ucum", unitsByKind: { "quantitykind:Temperature": ["Cel"], "quantitykind:Length": ["m", "cm"] } };
    expect(await broken(at, level(1, "cm"), level(1, "Cel"), level(1, "s"), level(1, "m/s"))).toEqual([]);
    expect(await broken(at, level(1, "K"), level(1, "km"))).toEqual([
      'PRF-23 /graph/0/result/unit | Profile "own" writes quantitykind:Temperature in "Cel", not in "K".',
      'PRF-23 /graph/1/result/unit | Profile "own" writes quantitykind:Length in "m", "cm", not in "km".',
    ]);
  });

  it("that do not parse are left to the core", async () => {
    const profile = goodProfile([
      restrictionOf({ on: "Ucum", units: ["m"], commensurable: ["m"], unitsByKind: { "quantitykind:Length": ["m"] } }),
    ]);
    expect(
      (await findingsUnder(profile, [level(1, "mm/hr")]))
        .map(({ code }) => code)
        .filter((code) => /^(?:PRF|QU-01)/.test(code)),
    ).toEqual(["QU-01"]);
  });
});

describe("referenceSystems", () => {
  const at = { on: "Geometry", member: "rs", referenceSystems: ["EPSG:6668", "EPSG:6697"] };
  const own = (definition: string): object => ({
    id: "https://data.example.org/rs/own",
    type: "ReferenceSystem",
    kind: "geodetic",
    definition,
  });

  it.each(["EPSG:6668", "http://www.opengis.net/def/crs/EPSG/0/6697", "urn:ogc:def:crs:EPSG::6668"])(
    "takes %s",
    async (rs) => {
      expect(await broken(at, entity({ geometries: [point(rs)] }))).toEqual([]);
    },
  );

  it("refuses another system", async () => {
    expect(await broken(at, entity({ geometries: [point("EPSG:4326")] }))).toEqual([
      'PRF-24 /graph/0/geometries/0/rs | Profile "own" allows "EPSG:6668", "EPSG:6697" for "rs"; "EPSG:4326" is another system.',
    ]);
  });

  it("follows the definition of a system of one's own, before or after its use", async () => {
    const user = entity({ geometries: [point("https://data.example.org/rs/own")] });
    for (const graph of [
      [user, own("EPSG:6668")],
      [own("EPSG:6668"), user],
    ])
      expect(await broken(at, ...graph)).toEqual([]);
    for (const graph of [
      [user, own("EPSG:4326")],
      [own("EPSG:4326"), user],
    ])
      expect(await broken(at, ...graph)).toHaveLength(1);
  });
});

describe("codeLists", () => {
  const lists = [
    { scheme: `${SCHEME}/a`, codes: ["good", "bad"] },
    { scheme: `${SCHEME}/b`, codes: ["1"] },
  ];
  const flagged = (scheme: string, code: string) => level(1, "m", { flags: [{ scheme, code }] });

  it("judge a code by the list of its scheme, and no other scheme", async () => {
    const at = { on: "Flag", member: "code", codeLists: lists };
    expect(
      await broken(at, flagged(`${SCHEME}/a`, "good"), flagged(`${SCHEME}/b`, "1"), flagged(`${SCHEME}/c`, "anything")),
    ).toEqual([]);
    expect(await broken(at, flagged(`${SCHEME}/a`, "1"), flagged(`${SCHEME}/a`, "goood"))).toEqual([
      `PRF-25 /graph/0/flags/0/code | The code "1" is not in the list of "${SCHEME}/a" that profile "own" uses.`,
      `PRF-25 /graph/1/flags/0/code | The list of "${SCHEME}/a" in "own" has no "goood"; nearest is "good".`,
    ]);
  });

  it("together where no scheme stands beside the code", async () => {
    const at = { on: "ResultCategory", member: "category", codeLists: lists };
    expect(
      await broken(
        at,
        observationOf({ kind: "category", category: "1" }),
        observationOf({ kind: "category", category: "good" }),
      ),
    ).toEqual([]);
    expect(await broken(at, observationOf({ kind: "category", category: "x" }))).toHaveLength(1);
  });
});

describe("pattern", () => {
  const notation = (text: string) => entity({ identifiers: [{ scheme: `${SCHEME}/a`, notation: text }] });
  const at = { on: "Identifier", member: "notation", pattern: "^[0-9]{4}$" };

  it.each(["0000", "1234"])("takes %s", async (text) => {
    expect(await broken(at, notation(text))).toEqual([]);
  });

  it.each(["123", "12345", "1234\n", "１２３４", ""])("refuses %j", async (text) => {
    expect(await broken(at, notation(text))).toHaveLength(1);
  });

  it("is found anywhere, in Unicode, with the escapes of JSON Schema", async () => {
    expect(await broken({ ...at, pattern: "川$" }, notation("多摩川"))).toEqual([]);
    expect(await broken({ ...at, pattern: "\\u5ddd" }, notation("多摩川"))).toEqual([]);
    expect(await broken({ ...at, pattern: "^.$" }, notation("😀"))).toEqual([]);
  });

  it("looks at up to 10,000 characters", async () => {
    expect(await broken({ ...at, pattern: "^a+$" }, notation("a".repeat(10_000)))).toEqual([]);
    expect(await broken({ ...at, pattern: "^a+$" }, notation("a".repeat(10_001)))).toEqual([
      'PRF-26 /graph/0/identifiers/0/notation | The text of "notation" is longer than 10000 characters; profile "own" asks for a form.',
    ]);
  });

  it("reads references too, pinned ones at their id", async () => {
    const activity = { id: `${KNOWN}/a`, type: "Activity", procedure: { id: `${KNOWN}/p` } };
    expect(await broken({ on: "Activity", member: "procedure", pattern: "^urn:" }, activity)).toEqual([
      `PRF-26 /graph/0/procedure/id | "${KNOWN}/p" does not have the form "^urn:" that profile "own" asks of "procedure".`,
    ]);
  });
});

describe("classes", () => {
  it("of a reference count classes below, and wait for resources that come later", async () => {
    const at = { on: "Observation", member: "featureOfInterest", classes: ["Entity"] };
    const id = "https://data.example.org/sample/1";
    const sample = { id, type: "Sample", sampleKind: "spatial", sampleOf: [`${KNOWN}/river/12`] };
    const seen = level(1, "m", { featureOfInterest: id });
    for (const graph of [
      [sample, seen],
      [seen, sample],
    ]) {
      expect(await broken(at, ...graph)).toEqual([
        `PRF-28 /graph/${graph.indexOf(seen)}/featureOfInterest | "featureOfInterest" leads to a resource of class Sample; profile "own" allows "Entity".`,
      ]);
    }
    expect(await broken(at, level(1))).toEqual([]);
  });

  it("of a profile judge every resource", async () => {
    const profile = goodProfile([profileOf({ classes: ["Observation"] })]);
    const findings = await findingsUnder(profile, [level(1), entity()]);
    expect(
      findings.filter(({ code }) => code === "PRF-27").map(({ path, message }) => `${path} | ${message.en}`),
    ).toEqual([
      '/graph/1/type | Profile "own" has no place for a resource of class Entity; allowed are "Observation".',
    ]);
  });
});

describe("maxItems", () => {
  it("counts the entries of the list", async () => {
    const at = { on: "Entity", member: "entityTypes", maxItems: 2 };
    const types = ["sosa:Sensor", "sosa:Platform", "sosa:Sample"];
    expect(await broken(at, entity({ entityTypes: types.slice(0, 2) }))).toEqual([]);
    expect(await broken(at, entity({ entityTypes: types }))).toEqual([
      'PRF-29 /graph/0/entityTypes | "entityTypes" has 3 entries; profile "own" allows at most 2.',
    ]);
  });
});

describe("members", () => {
  it("close an object", async () => {
    const at = { on: "Entity", members: ["label", "entityTypes"] };
    expect(await broken(at, entity({ label: { en: "Gate" } }))).toEqual([]);
    expect(await broken(at, entity({ "dcterms:subject": "x", frame: "https://data.example.org/f" }))).toEqual([
      'PRF-30 /graph/0/dcterms:subject | Profile "own" has no place for "dcterms:subject" in this Entity.',
      'PRF-30 /graph/0/frame | Profile "own" has no place for "frame" in this Entity.',
    ]);
  });

  it("close the variants of a union, whose tag is always allowed", async () => {
    const at = { on: "Result", members: ["value", "unit"] };
    expect(await broken(at, level(1))).toEqual([]);
    expect(await broken({ on: "ResultQuantity", members: ["value", "unit"] }, level(1))).toEqual([]);
    expect(await broken({ on: "Result", members: ["unit"] }, level(1))).toEqual([
      'PRF-30 /graph/0/result/value | Profile "own" has no place for "value" in this Result.',
    ]);
  });
});

describe("profiles in a run", () => {
  it("raise the severity of the core's rules, and name themselves in the report", async () => {
    const { profile } = compileProfile([profileOf({ severities: { "QU-16": "error" } })]);
    const property = { id: PROPERTY, type: "Property", unit: "m" };
    const findings = await findingsUnder(profile!, [property]);
    expect(findings.filter(({ code }) => code === "QU-16").map(({ severity }) => severity)).toEqual(["error"]);
  });

  it("of two profiles each reports its own limit", async () => {
    const a = profileOf({ name: "a", restrictions: [{ on: "Entity", required: ["label"] }] }, "a.yaml");
    const b = profileOf({ name: "b", restrictions: [{ on: "Entity", required: ["existence"] }] }, "b.yaml");
    const findings = await findingsUnder(compileProfile([a, b]).profile!, [entity()]);
    expect(
      findings
        .filter(({ code }) => code === "PRF-20")
        .map(({ message, related }) => [message.en.match(/profile "(\w)"/)?.[1], related[0]?.location?.file]),
    ).toEqual([
      ["a", "a.yaml"],
      ["b", "b.yaml"],
    ]);
  });
});
