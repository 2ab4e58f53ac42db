// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { city, column, SQUARE, used } from "./city-text.js";
import { decode } from "./run-adapter.js";

describe("versions", () => {
  it("refuses one that is not known", async () => {
    const { findings, end, resources } = await decode(city({ head: '"type":"CityJSON","version":"3.1"' }));
    expect(findings.map((f) => f.code)).toEqual(["AD-106"]);
    expect([end.outcome, resources.length]).toEqual(["refused", 0]);
  });

  it("reads on when none is stated", async () => {
    const { findings, end } = await decode(city({ head: '"type":"CityJSON"' }));
    expect(findings.map((f) => [f.code, f.severity])).toEqual([["AD-106", "warning"]]);
    expect(end.outcome).toBe("complete");
  });
});

describe("faults of the text", () => {
  const sound = city({});
  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ["nothing", "", "AD-122 1:1"],
    ["white space", " \n ", "AD-122 2:2"],
    ["XML", "<CityModel/>", "AD-101 1:undefined"],
    ["an array", "[1,2]", "AD-101 1:6"],
    ["another JSON", '{"type":"FeatureCollection","features":[]}', "AD-101 1:9"],
    ["JSON without type", '{"a":1}', "AD-101 undefined:undefined"],
    ["a missing comma", sound.replace(',"vertices"', '"vertices"'), `AD-102 1:${column(sound, ',"vertices"')}`],
    ["a text that goes on", `${sound}]`, `AD-102 1:${sound.length + 1}`],
    ["a second value on the same line", `${sound} {}`, `AD-102 1:${sound.length + 2}`],
    ["a text cut short", sound.slice(0, 100), "AD-103 1:101"],
    ["a key twice", city({ tail: ',"version":"2.0"' }), `AD-115 1:${city({}).length + 1}`],
    [
      "a city object twice",
      city({ objects: `"b":{"type":"Building",${SQUARE}},"b":{"type":"Road"}` }),
      `AD-115 1:${column(city({ objects: `"b":{"type":"Building",${SQUARE}},"b":{"type":"Road"}` }), '"b":{"type":"Road"')}`,
    ],
    ["a reserved key", city({ tail: ',"__proto__":{}' }), `AD-117 1:${sound.length + 1}`],
    [
      "an integer beyond 2^53",
      city({ vertices: "[[0,0,0],[9007199254740993,0,0],[1000,1000,0],[0,1000,0]]" }),
      `AD-107 1:${sound.indexOf("[1000,0,0]") + 2}`,
    ],
    [
      "a number beyond a double",
      city(used(',"attributes":{"x":1e999}')),
      `AD-107 1:${column(city(used(',"attributes":{"x":1e999}')), "1e999")}`,
    ],
    [
      "bytes that are no UTF-8",
      Uint8Array.from([...new TextEncoder().encode(sound.slice(0, 20)), 0xff, 0xfe]),
      "AD-114 1:21",
    ],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x7b, 0x00]), "AD-114 1:1"],
    [
      "nesting beyond the limit",
      `${city({}).slice(0, -1)},"x":${"[".repeat(300)}${"]".repeat(300)}}`,
      `AD-105 1:${sound.length + 5 + 255}`,
    ],
  ];

  it.each(cases)("%s", async (_name, content, expected) => {
    const { findings, end } = await decode(content);
    expect(findings.map((f) => `${f.code} ${f.location.line}:${f.location.column}`)).toEqual([expected]);
    expect(findings[0]!.severity).toBe("error");
    expect(end.outcome).toBe("invalid");
    for (const words of [findings[0]!.message, findings[0]!.fix])
      expect(`${words.en} ${words.ja}`).not.toMatch(/\{\w+\}/);
  });

  it("warns of a byte order mark and reads on", async () => {
    const { findings, end } = await decode(`\ufeff${sound}`);
    expect(findings.map((f) => [f.code, f.severity])).toEqual([["AD-114", "warning"]]);
    expect(end.outcome).toBe("complete");
  });

  it("warns of half a surrogate pair in a text, and refuses it in a key", async () => {
    const inText = await decode(city(used(',"attributes":{"x":"\\ud800"}')));
    expect(inText.findings.map((f) => [f.code, f.severity])).toEqual([["AD-114", "warning"]]);
    const inKey = await decode(city({ objects: `"\\ud800":{"type":"Building",${SQUARE}}` }));
    expect(inKey.findings.map((f) => [f.code, f.severity])).toEqual([["AD-114", "error"]]);
  });

  it("emits a repeated city object once", async () => {
    const { resources } = await decode(city({ objects: `"b":{"type":"Building",${SQUARE}},"b":{"type":"Road"}` }));
    expect(
      resources.filter((r) => r.type === "Entity").map((r) => (r as { entityTypes?: unknown }).entityTypes),
    ).toEqual([["http://www.opengis.net/citygml/building/3.0/Building"]]);
  });
});

describe("faults of a sequence", () => {
  const header =
    '{"type":"CityJSON","version":"2.0","transform":{"scale":[1,1,1],"translate":[0,0,0]},"CityObjects":{},"vertices":[]}';
  const feature = (id: string, more = "") =>
    `{"type":"CityJSONFeature","id":"${id}","CityObjects":{"${id}":{"type":"Building"}},"vertices":[]${more}}`;

  it("reads the lines after a bad one", async () => {
    const { findings, resources, end } = await decode(
      [header, feature("a"), '{"type":"CityJSONFeature","id":', feature("b")].join("\n"),
    );
    expect(findings.map((f) => `${f.code} ${f.location.line}:${f.location.column}`)).toEqual(["AD-103 3:32"]);
    expect(resources.filter((r) => r.type === "Entity")).toHaveLength(2);
    expect(end.outcome).toBe("invalid");
  });

  it("finds an id that stood in an earlier line", async () => {
    const { findings } = await decode([header, feature("a"), feature("a")].join("\n"));
    expect(findings.map((f) => `${f.code} ${f.location.line} ${f.related[0]?.location?.line}`)).toEqual(["AD-113 3 2"]);
  });

  it.each([
    ["another type", '{"type":"CityJSON","version":"2.0"}', "CTY-022"],
    ["no type", '{"id":"x"}', "CTY-022"],
    ["an id without city object", feature("a").replace('"id":"a"', '"id":"z"'), "CTY-026"],
    ["no id", feature("a").replace('"id":"a",', ""), "CTY-016"],
    ["more than one value", `${feature("a")} 1`, "AD-102"],
    ["no vertices", '{"type":"CityJSONFeature","id":"a","CityObjects":{"a":{"type":"Building"}}}', "CTY-016"],
  ])("finds %s", async (_name, line, code) => {
    const { findings } = await decode(`${header}\r\n${line}\r\n`);
    expect(findings.map((f) => [f.code, f.location.line ?? 2])).toEqual([[code, 2]]);
  });

  it("needs the header", async () => {
    const { findings, end } = await decode(`${feature("a")}\n${feature("b")}\n`);
    expect(findings.map((f) => f.code)).toEqual(["CTY-027"]);
    expect(end.outcome).toBe("invalid");
  });
});
