// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { type CityParts, city, column, SQUARE, used } from "./city-text.js";
import { brief, decode } from "./run-adapter.js";

const building = (members: string): CityParts => ({ objects: `"b":{"type":"Building",${members}}` });
const surface = (geometry: string): CityParts => building(`"geometry":[${geometry}]`);

describe("a sound document", () => {
  it("has no finding", async () => {
    const decoded = await decode(city({}));
    expect(decoded.findings).toEqual([]);
    expect(decoded.end.outcome).toBe("complete");
  });
});

/** Name, document, code, pointer, the text at whose column the finding must be. */
const FAULTS: readonly (readonly [name: string, parts: CityParts, code: string, pointer: string, at: string])[] = [
  [
    "vertex index out of range",
    surface('{"type":"MultiSurface","lod":"1","boundaries":[[[0,1,2,44]]]}'),
    "CTY-012",
    "/CityObjects/b/geometry/0/boundaries/0/0/3",
    "44",
  ],
  [
    "negative vertex index",
    surface('{"type":"MultiSurface","lod":"1","boundaries":[[[0,1,2,-44]]]}'),
    "CTY-012",
    "/CityObjects/b/geometry/0/boundaries/0/0/3",
    "-44",
  ],
  [
    "index that is no whole number",
    surface('{"type":"MultiSurface","lod":"1","boundaries":[[[0,1,2,3.5]]]}'),
    "CTY-017",
    "/CityObjects/b/geometry/0/boundaries/0/0/3",
    "3.5",
  ],
  [
    "boundaries too shallow",
    surface('{"type":"MultiSurface","lod":"1","boundaries":[[0,1,2,33]]}'),
    "CTY-017",
    "/CityObjects/b/geometry/0/boundaries/0/0",
    "0,1,2,33",
  ],
  [
    "boundaries missing",
    surface('{"type":"MultiSurface","lod":"1"}'),
    "CTY-016",
    "/CityObjects/b/geometry/0",
    '{"type":"MultiSurface"',
  ],
  [
    "lod missing",
    surface('{"type":"MultiSurface","boundaries":[[[0,1,2,3]]]}'),
    "CTY-016",
    "/CityObjects/b/geometry/0",
    '{"type":"MultiSurface"',
  ],
  [
    "lod as number in 2.0",
    surface('{"type":"MultiSurface","lod":17,"boundaries":[[[0,1,2,3]]]}'),
    "CTY-017",
    "/CityObjects/b/geometry/0/lod",
    "17",
  ],
  [
    "unknown geometry type",
    surface('{"type":"Cube","lod":"1","boundaries":[]}'),
    "CTY-015",
    "/CityObjects/b/geometry/0/type",
    '"Cube"',
  ],
  ["geometry without type", surface('{"lod":"1","boundaries":[]}'), "CTY-016", "/CityObjects/b/geometry/0", '{"lod"'],
  ["geometry that is no object", surface('"cube"'), "CTY-017", "/CityObjects/b/geometry/0", '"cube"'],
  ["geometry that is no array", building('"geometry":{}'), "CTY-017", "/CityObjects/b/geometry", "{}}"],
  [
    "ring that repeats its first vertex",
    surface('{"type":"MultiSurface","lod":"1","boundaries":[[[3,0,1,2,3]]]}'),
    "CTY-024",
    "/CityObjects/b/geometry/0/boundaries/0/0/4",
    "3]]]",
  ],
  [
    "template that does not exist",
    surface(
      '{"type":"GeometryInstance","template":9,"boundaries":[0],"transformationMatrix":[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1]}',
    ),
    "CTY-019",
    "/CityObjects/b/geometry/0/template",
    '9,"boundaries"',
  ],
  ["attributes that are no object", used(',"attributes":[]'), "CTY-017", "/CityObjects/b/attributes", "[]"],
  [
    "extent of four numbers",
    used(',"geographicalExtent":[0,0,7,7]'),
    "CTY-017",
    "/CityObjects/b/geographicalExtent",
    "[0,0,7,7]",
  ],
  [
    "parents that are no array",
    { objects: `"b":{"type":"Building",${SQUARE},"parents":"x"}` },
    "CTY-017",
    "/CityObjects/b/parents",
    '"x"',
  ],
  ["unknown type", { objects: `"b":{"type":"Bilding",${SQUARE}}` }, "CTY-015", "/CityObjects/b/type", '"Bilding"'],
  ["city object without type", { objects: `"b":{${SQUARE}}` }, "CTY-016", "/CityObjects/b", '{"geometry"'],
  ["type that is no text", { objects: `"b":{"type":7,${SQUARE}}` }, "CTY-017", "/CityObjects/b/type", '7,"geometry"'],
  [
    "extension type without declaration",
    { objects: `"b":{"type":"+Bunker",${SQUARE}}` },
    "CTY-010",
    "/CityObjects/b/type",
    '"+Bunker"',
  ],
  [
    "extension attribute without declaration",
    used(',"attributes":{"+depth":3.25}'),
    "CTY-010",
    "/CityObjects/b/attributes/+depth",
    "3.25",
  ],
  [
    "part without parent",
    { objects: `"b":{"type":"BuildingPart",${SQUARE}}` },
    "CTY-023",
    "/CityObjects/b",
    '{"type":"BuildingPart"',
  ],
  [
    "child that does not name its parent",
    { objects: `"b":{"type":"Building",${SQUARE},"children":["c"]},"c":{"type":"Building"}` },
    "CTY-014",
    "/CityObjects/b/children",
    '"c"]',
  ],
  [
    "child that is not there",
    { objects: `"b":{"type":"Building",${SQUARE},"children":["none"]}` },
    "CTY-014",
    "/CityObjects/b/children",
    '"none"',
  ],
  [
    "parent that does not name its child",
    { objects: `"b":{"type":"Building",${SQUARE}},"c":{"type":"BuildingPart","parents":["b"]}` },
    "CTY-014",
    "/CityObjects/c/parents",
    '"b"]',
  ],
  [
    "city object that is no object",
    { objects: `"b":{"type":"Building",${SQUARE}},"c":"house"` },
    "CTY-017",
    "/CityObjects",
    '"house"',
  ],
  [
    "roles that do not match",
    {
      objects: `"g":{"type":"CityObjectGroup",${SQUARE},"children":["h"],"children_roles":[]},"h":{"type":"Building","parents":["g"]}`,
    },
    "CTY-017",
    "/CityObjects/g/children_roles",
    '[]},"h"',
  ],
  [
    "semantic value out of range",
    surface('{"type":"MultiSurface","lod":"1","boundaries":[[[0,1,2,3]]],"semantics":{"surfaces":[],"values":[5]}}'),
    "CTY-018",
    "/CityObjects/b/geometry/0/semantics/values",
    "[5]",
  ],
  [
    "too many semantic values",
    surface(
      '{"type":"MultiSurface","lod":"1","boundaries":[[[0,1,2,3]]],"semantics":{"surfaces":[{"type":"RoofSurface"}],"values":[0,0]}}',
    ),
    "CTY-018",
    "/CityObjects/b/geometry/0/semantics/values",
    "[0,0]",
  ],
  [
    "semantic values too shallow",
    {
      objects:
        '"b":{"type":"Building","geometry":[{"type":"Solid","lod":"1","boundaries":[[[[0,1,2,3]]]],"semantics":{"surfaces":[],"values":[66]}}]}',
    },
    "CTY-018",
    "/CityObjects/b/geometry/0/semantics/values/0",
    "66",
  ],
  [
    "unused semantic object",
    surface(
      '{"type":"MultiSurface","lod":"1","boundaries":[[[0,1,2,3]]],"semantics":{"surfaces":[{"type":"Door"}],"values":[null]}}',
    ),
    "CTY-025",
    "/CityObjects/b/geometry/0/semantics/surfaces/0",
    '{"type":"Door"}',
  ],
  [
    "unknown semantic type",
    surface(
      '{"type":"MultiSurface","lod":"1","boundaries":[[[0,1,2,3]]],"semantics":{"surfaces":[{"type":"Dor"}],"values":[0]}}',
    ),
    "CTY-015",
    "/CityObjects/b/geometry/0/semantics/surfaces/0/type",
    '"Dor"',
  ],
  [
    "semantics without surfaces",
    surface('{"type":"MultiSurface","lod":"1","boundaries":[[[0,1,2,3]]],"semantics":{"values":[null]}}'),
    "CTY-017",
    "/CityObjects/b/geometry/0/semantics/surfaces",
    '{"values"',
  ],
  [
    "year that stands for unknown",
    used(',"attributes":{"yearOfConstruction":9999}'),
    "AD-110",
    "/CityObjects/b/attributes/yearOfConstruction",
    "9999",
  ],
  [
    "date that stands for unknown",
    used(',"attributes":{"creationDate":"0001-01-01"}'),
    "AD-110",
    "/CityObjects/b/attributes/creationDate",
    '"0001',
  ],
  [
    "invisible character in a key",
    { objects: `"b\\u202ec":{"type":"Building",${SQUARE}}` },
    "AD-116",
    "/CityObjects/b\u202ec",
    '"b\\u202e',
  ],
  [
    "vertex of two numbers",
    { vertices: "[[0,0,0],[1000,0,0],[1000,1000,0],[0,1000,0],[77,8]]" },
    "CTY-017",
    "/vertices/4",
    "[77,8]",
  ],
  [
    "vertex that is no array",
    { vertices: '[[0,0,0],[1000,0,0],[1000,1000,0],[0,1000,0],"v"]' },
    "CTY-017",
    "/vertices/4",
    '"v"',
  ],
  [
    "fraction among quantised vertices",
    { vertices: "[[0,0,0],[1000,0,0],[1000,1000,0],[0,1000.5,0]]" },
    "CTY-021",
    "/vertices/3",
    "[0,1000.5",
  ],
  [
    "transform malformed",
    { transform: '"transform":{"scale":[1,1],"translate":[0,0,0]}' },
    "CTY-017",
    "/transform",
    '{"scale"',
  ],
  [
    "scale of zero",
    { transform: '"transform":{"scale":[1,0,1],"translate":[0,0,0]}' },
    "CTY-017",
    "/transform",
    '{"scale"',
  ],
  ["vertices that are no array", { vertices: "{}", objects: "" }, "CTY-017", "/vertices", "{}}"],
  [
    "reference system that is no text",
    { tail: ',"metadata":{"referenceSystem":7415}' },
    "CTY-017",
    "/metadata/referenceSystem",
    "7415",
  ],
  [
    "reference system that cannot be read",
    { tail: ',"metadata":{"referenceSystem":"Amersfoort"}' },
    "CTY-020",
    "/metadata/referenceSystem",
    '"Amersfoort"',
  ],
  ["title that is no text", { tail: ',"metadata":{"title":["a"]}' }, "CTY-017", "/metadata/title", '["a"]'],
  ["metadata that is no object", { tail: ',"metadata":"none"' }, "CTY-017", "/metadata", '"none"'],
  ["version with patch level", { head: '"type":"CityJSON","version":"2.0.1"' }, "AD-106", "/version", '"2.0.1"'],
];

describe("faults of the format", () => {
  it.each(FAULTS)("%s", async (_name, parts, code, pointer, at) => {
    const text = city(parts);
    const { findings, end } = await decode(text);
    expect(brief(findings)).toEqual([`${code} 1:${column(text, at)} ${pointer}`]);
    expect(end.outcome).toBe(findings[0]!.severity === "error" ? "invalid" : "complete");
    expect(findings[0]!.location.file).toBe("city.json");
    for (const words of [findings[0]!.message, findings[0]!.fix])
      expect(`${words.en} ${words.ja}`).not.toMatch(/\{\w+\}/);
  });

  it("counts unused vertices once", async () => {
    const text = city({ vertices: "[[0,0,0],[1000,0,0],[1000,1000,0],[0,1000,0],[5,5,5],[6,6,6]]" });
    const { findings, end } = await decode(text);
    expect(findings.map((f) => f.message.en)).toEqual([
      "2 of 6 vertices belong to no geometry; the first is vertex 4.",
    ]);
    expect(end.outcome).toBe("complete");
  });

  it("tells heights of zero once, in a file with a reference system", async () => {
    const zero = {
      transform: '"transform":{"scale":[1,1,1],"translate":[0,0,0]}',
      ...surface(
        '{"type":"MultiSurface","lod":"0","boundaries":[[[0,1,2,3]]]},{"type":"MultiSurface","lod":"0.1","boundaries":[[[0,1,2,3]]]}',
      ),
    };
    const declared = city({
      ...zero,
      tail: ',"metadata":{"referenceSystem":"https://www.opengis.net/def/crs/EPSG/0/7415"}',
    });
    expect((await decode(declared)).findings.map((f) => [f.code, f.message.en.slice(0, 12)])).toEqual([
      ["CTY-006", "2 flat geome"],
    ]);
    expect((await decode(city(zero))).findings).toEqual([]);
  });

  it("leaves a parent that is not there to the reference rule", async () => {
    const { findings } = await decode(city({ objects: `"b":{"type":"BuildingPart",${SQUARE},"parents":["none"]}` }));
    expect(findings).toEqual([]);
  });

  it("misses required members of the root", async () => {
    expect(brief((await decode('{"type":"CityJSON","version":"1.0"}')).findings)).toEqual([
      "CTY-016 undefined:undefined ",
      "CTY-016 undefined:undefined ",
    ]);
    expect(
      (await decode('{"type":"CityJSON","version":"2.0","CityObjects":{},"vertices":[]}')).findings.map(
        (f) => f.message.en,
      ),
    ).toEqual(['"transform" is missing here.']);
    expect((await decode(city({ head: '"version":"2.0"' }))).findings.map((f) => f.message.en)).toEqual([
      '"type" is missing here.',
    ]);
  });
});
