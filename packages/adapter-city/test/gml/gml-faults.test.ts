// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entity } from "@jiku/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapter } from "../../src/index.js";
import { byId, decode } from "../run-adapter.js";
import { building, dictionary, model, multiSurface, polygon, SRS } from "./gml-text.js";

const read = (text: string, name = "city.gml", beside: Readonly<Record<string, string>> = {}) =>
  decode(text, { name, files: beside });
const told = async (text: string, name?: string, beside?: Readonly<Record<string, string>>) =>
  (await read(text, name, beside)).findings.map(({ code, severity }) => `${code} ${severity}`);
const id = (notation: string) =>
  `<uro:buildingIDAttribute><uro:BuildingIDAttribute><uro:buildingID>${notation}</uro:buildingID></uro:BuildingIDAttribute></uro:buildingIDAttribute>`;
const spatialId = (cell: string) =>
  `<uro:bldgSpatialID><uro:BuildingSpatialIDAttribute><uro:spatialID>${cell}</uro:spatialID></uro:BuildingSpatialIDAttribute></uro:bldgSpatialID>`;
const usage = '<bldg:usage codeSpace="list.xml">402</bldg:usage>';

/** [what is wrong, text, what is told, name of the file, files beside it]. */
const FAULTS: readonly (readonly [string, string, readonly string[], string?, Readonly<Record<string, string>>?])[] = [
  ["a code list that is not at hand", model(building(usage)), ["AD-108 warning"]],
  ["a code list outside the folder", model(building(usage.replace("list", "../../list"))), ["AD-108 warning"]],
  [
    "a code that its list lacks",
    model(building(usage)),
    ["CTY-005 warning"],
    undefined,
    { "list.xml": dictionary({ "411": "x" }) },
  ],
  [
    "a height filler",
    model(building(`<bldg:lod0FootPrint>${multiSurface(polygon(0))}</bldg:lod0FootPrint>`)),
    ["CTY-006 warning"],
  ],
  [
    "a namespace without schema",
    model(building('<x:a xmlns:x="https://data.example.org/x">1</x:a>')),
    ["CTY-010 warning"],
  ],
  ["one thing as two objects", model(building(id("7")) + building(id("7"), "b2")), ["CTY-011 warning"]],
  [
    "a coordinate that is none",
    model(building(`<bldg:lod0FootPrint>${multiSurface(polygon("x"))}</bldg:lod0FootPrint>`)),
    ["CTY-028 error"],
  ],
  [
    "a hole in the coordinates",
    model(building(`<bldg:lod0FootPrint>${multiSurface(polygon("3 3"))}</bldg:lod0FootPrint>`)),
    ["CTY-029 error"],
  ],
  ["a spatial ID that is none", model(building(spatialId("20/0/9999999/1"))), ["CTY-030 error"]],
  [
    "a member that is no object",
    model("<core:cityObjectMember><gml:Point/></core:cityObjectMember>"),
    ["CTY-031 error"],
  ],
  [
    "a geometry with a link out",
    model(
      building(
        '<bldg:lod1Solid><gml:Solid><gml:exterior><gml:CompositeSurface><gml:surfaceMember xlink:href="#no"/></gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod1Solid>',
      ),
    ),
    ["CTY-032 info"],
  ],
  [
    "a geometry without positions",
    model(building("<bldg:lod0FootPrint><gml:MultiSurface/></bldg:lod0FootPrint>")),
    ["CTY-017 error"],
  ],
  ["a sentinel date", model(building("<core:creationDate>0001-01-01</core:creationDate>")), ["AD-110 warning"]],
  ["a sentinel year", model(building("<bldg:yearOfConstruction>0001</bldg:yearOfConstruction>")), ["AD-110 warning"]],
  [
    "a sentinel number",
    model(building('<bldg:measuredHeight uom="m">-9999</bldg:measuredHeight>')),
    ["AD-110 warning"],
  ],
  [
    "a unit without meaning",
    model(building('<bldg:measuredHeight uom="zz">3</bldg:measuredHeight>')),
    ["AD-112 warning"],
  ],
  [
    "a measure that is no number",
    model(building('<bldg:measuredHeight uom="m">high</bldg:measuredHeight>')),
    ["CTY-017 error"],
  ],
  ["an id twice", model(building("") + building("")), ["AD-113 error"]],
  ["a name of another system", model(""), ["AD-111 warning"], "533915_urf_6668_op.gml"],
  ["a system that cannot be read", model(building(""), { srsName: "urn:adv:crs:DE_DHDN" }), ["CTY-020 warning"]],
  ["another format", "<html/>", ["AD-101 error"]],
  ["no markup", "<<<", ["AD-101 error"]],
  ["nothing", "", ["AD-122 error"]],
  ["an unknown version", '<c:CityModel xmlns:c="http://www.opengis.net/citygml/3.5"/>', ["AD-106 error"]],
  ["a DTD", `<!DOCTYPE x [<!ENTITY a "aaaa">]>${model("")}`, ["AD-120 error"]],
  ["an external entity", `<!DOCTYPE x SYSTEM "file:///etc/passwd">${model("")}`, ["AD-120 error"]],
  ["an undefined entity", model("&x;"), ["AD-120 error"]],
  ["an unbound prefix", model("<nope:x/>"), ["AD-102 error"]],
  ["an end too early", model("").slice(0, -20), ["AD-103 error"]],
  ["nesting without end", model("<gml:name>".repeat(300)), ["AD-105 error"]],
];

describe("faults", () => {
  it.each(FAULTS)("%s", async (_title, text, expected, name, beside) => {
    expect(await told(text, name, beside)).toEqual(expected);
  });

  it("refuses by name what carries no city model", async () => {
    for (const text of [
      dictionary({ "1": "a" }),
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.opengis.net/citygml/2.0"/>',
      '<b:Building xmlns:b="http://www.opengis.net/citygml/building/2.0"/>',
    ]) {
      const { end, findings } = await read(text);
      expect([end.outcome, findings.map(({ code }) => code)]).toEqual(["refused", ["AD-104"]]);
      expect(adapter.detect(new TextEncoder().encode(text), {})).toMatchObject({ format: "citygml", confidence: 2 });
    }
  });

  it("names the place by path and line", async () => {
    const { findings } = await read(model(building('<bldg:measuredHeight uom="m">high</bldg:measuredHeight>')));
    expect(findings[0]!.location).toMatchObject({
      file: "city.gml",
      line: 5,
      native: { path: "/core:CityModel/core:cityObjectMember[1]/bldg:Building[1]/bldg:measuredHeight[1]" },
    });
  });

  it("points to what breaks the first tag, whatever the name of the file", async () => {
    const bytes = Buffer.from(`<?xml version="1.0"?>\n${model("")}`);
    bytes[bytes.indexOf("core:CityModel")] = 0xff;
    const { findings } = await decode(bytes, { name: "data" });
    expect(findings.map(({ code, location }) => [code, location.native])).toMatchObject([["AD-114", { byte: 23 }]]);
    const unbound = await read(
      `<?xml version="1.0"?>\n\n${model("").replace("core:CityModel", "city:CityModel")}`,
      "data",
    );
    expect(unbound.findings.map(({ code, location }) => `${code} ${location.line}`)).toEqual(["AD-101 3"]);
  });

  it("tells once that geometries lose their ids", async () => {
    const footprint = (id: string) => `<bldg:lod0FootPrint>${multiSurface(polygon(3, id))}</bldg:lod0FootPrint>`;
    const { findings, losses } = await read(model(building(footprint("p1")) + building(footprint("p2"), "b2")));
    expect(findings).toEqual([]);
    expect(losses).toMatchObject([
      { at: { kind: "xml", path: expect.stringMatching(/gml:Polygon\[1\]\/@gml:id$/), line: 5 }, change: "dropped" },
    ]);
    expect((await read(model(building(footprint(""))))).losses).toEqual([]);
  });

  it("keeps the meaning of a sentinel date: known to be unknown", async () => {
    const zone = `<core:cityObjectMember><urf:UseDistrict gml:id="u1"><urf:validFrom>0001-01-01</urf:validFrom><urf:lod1MultiSurface>${multiSurface(polygon())}</urf:lod1MultiSurface></urf:UseDistrict></core:cityObjectMember>`;
    const decoded = await read(model(zone));
    expect(byId<Entity>(decoded, "u1").geometries).toMatchObject([
      { validTime: { unknown: ["start"], native: { start: "0001-01-01" } } },
    ]);
  });

  it("does not open what the network holds", async () => {
    const text = model(building(usage.replace("list.xml", "http://data.example.org/list.xml")));
    const { findings, end } = await read(text);
    expect([findings, end.unread?.length]).toEqual([[], 1]);
  });
});

describe("size", () => {
  it("leaves a geometry in the file that links make too large", async () => {
    const level = (n: number) =>
      `<gml:MultiSurface gml:id="m${n}">${`<gml:surfaceMember xlink:href="#m${n + 1}"/>`.repeat(20)}</gml:MultiSurface>`;
    const levels = Array.from(
      { length: 8 },
      (_, n) => `<bldg:lod${n % 4}MultiSurface>${level(n)}</bldg:lod${n % 4}MultiSurface>`,
    );
    const text = model(
      building(
        `${levels.join("")}<bldg:lod0FootPrint>${multiSurface(polygon()).replace(">", ' gml:id="m8">')}</bldg:lod0FootPrint>`,
      ),
    );
    const decoded = await read(text);
    expect(decoded.findings.map(({ code }) => code)).toEqual(["CTY-032"]);
    expect(byId<Entity>(decoded, "b1").geometries).toContainEqual(
      expect.objectContaining({ type: "External", fragment: "m0" }),
    );
  });

  it("leaves a surface of very many triangles in the file", async () => {
    const triangle = polygon().replace(/gml:Polygon/g, "gml:Triangle");
    const tin = `<dem:tin><gml:TriangulatedSurface gml:id="t1"><gml:trianglePatches>${triangle.repeat(33_000)}</gml:trianglePatches></gml:TriangulatedSurface></dem:tin>`;
    const relief = `<core:cityObjectMember><dem:TINRelief gml:id="r1"><dem:lod>1</dem:lod>${tin}</dem:TINRelief></core:cityObjectMember>`;
    const decoded = await read(model(relief + building("")));
    expect(byId<Entity>(decoded, "r1").geometries).toMatchObject([
      { type: "External", fragment: "t1", lod: "1", rs: expect.any(String) },
    ]);
    expect(decoded.losses).toHaveLength(1);
    expect(byId<Entity>(decoded, "b1").type).toBe("Entity");
  });

  it("refuses one object that is too large, and reads the next", async () => {
    const decoded = await read(
      model(building("<bldg:function>1</bldg:function>".repeat(263_000)) + building("", "b2")),
    );
    expect(decoded.findings.map(({ code }) => code)).toEqual(["AD-105"]);
    expect(byId<Entity>(decoded, "b2").type).toBe("Entity");
  });
});

describe("broken files", () => {
  const sample = readFileSync(join(import.meta.dirname, "../../samples/zones_6697.gml"));

  it("tells every end that comes too early", async () => {
    const text = model(building(`<gml:name>a</gml:name>${usage}`));
    const whole = text.trimEnd().length;
    for (let end = 0; end < whole; end++) {
      const { end: last, findings } = await read(text.slice(0, end));
      expect([end, last.outcome, findings.some(({ severity }) => severity === "error")]).toEqual([
        end,
        "invalid",
        true,
      ]);
    }
  });

  it("reads any partition of the bytes alike", async () => {
    const whole = await decode(sample, { name: "a_6697.gml" });
    const bytewise = await decode(sample, { name: "a_6697.gml", chunkSize: 1 });
    expect(bytewise.events).toEqual(whole.events);
    expect(whole.findings.map(({ code }) => code)).toEqual(["AD-108"]);
  });

  it("gives a report for any change of bytes", async () => {
    const edit = fc.record({
      at: fc.nat(sample.length - 1),
      remove: fc.nat(6),
      insert: fc.uint8Array({ maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(edit, async ({ at, remove, insert }) => {
        const bytes = new Uint8Array([...sample.subarray(0, at), ...insert, ...sample.subarray(at + remove)]);
        const { end, findings } = await decode(bytes, { name: "a.gml" });
        if (end.outcome === "complete") expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
        else expect(findings.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 20_000);

  it("knows a file of another encoding", async () => {
    const text = `<?xml version="1.0" encoding="Shift_JIS"?>${model(building("<gml:name>abc</gml:name>"))}`;
    expect((await read(text)).end.outcome).toBe("complete");
    const bad = new Uint8Array([...new TextEncoder().encode(model("")), 0xff]);
    expect((await decode(bad, { name: "a.gml" })).findings.map(({ code }) => code)).toEqual(["AD-114"]);
    expect(SRS).toContain("6697");
  });
});
