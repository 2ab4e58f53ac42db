// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Field, Observation } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { allOf, codes, decode, errorCodes, fixture, only, validated } from "./run-adapter.js";

const RIVER = new TextDecoder().decode(fixture("samples/river.csv"));
const SIDECAR = new TextDecoder().decode(fixture("samples/river.csv.jiku.json"));
const beside = { files: { "river.csv.jiku.json": SIDECAR } };

function utf16(text: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, !big);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), !big);
  return bytes;
}

const values = (decoded: Awaited<ReturnType<typeof decode>>) =>
  allOf<Observation>(decoded, "Observation").map(({ id, result }) => [id, result]);

describe.each([
  ["UTF-16, little end first", false],
  ["UTF-16, big end first", true],
])("%s", (_name, big) => {
  it("says the same as UTF-8, in pieces of any size", async () => {
    const plain = await decode("river.csv", RIVER, beside);
    const bytes = utf16(RIVER, big);
    expect(adapter.detect(bytes, {})).toMatchObject({ format: "csv", confidence: 2 });
    for (const chunkSize of [1, 3, 1000, 1 << 20]) {
      const wide = await decode("river.csv", bytes, { ...beside, chunkSize });
      expect([errorCodes(wide.findings), wide.end.outcome]).toEqual([[], "complete"]);
      expect(values(wide)).toEqual(values(plain));
    }
  });

  it("cut within a character is told", async () => {
    const { findings, end } = await decode("river.csv", utf16(RIVER, big).slice(0, -1), beside);
    expect([errorCodes(findings), end.outcome]).toEqual([["AD-103"], "invalid"]);
  });
});

it("two spoilt bytes that look like a mark of UTF-16 are told at their place", async () => {
  const bytes = new Uint8Array([0xff, 0xfe, ...new TextEncoder().encode(RIVER)]);
  for (const chunkSize of [1, 7, 1 << 20]) {
    const { findings, end } = await decode("river.csv", bytes, { ...beside, chunkSize });
    expect([codes(findings), end.outcome]).toEqual([["AD-114"], "invalid"]);
    expect(findings[0]?.location?.native).toMatchObject({ kind: "text", byte: 0 });
  }
});

describe("Shift_JIS", () => {
  // 水位,値 / 橋,2.5
  const bytes = new Uint8Array([
    0x90, 0x85, 0x88, 0xca, 0x2c, 0x92, 0x6c, 0x0a, 0x8b, 0xb4, 0x2c, 0x32, 0x2e, 0x35, 0x0a,
  ]);
  const names = (decoded: Awaited<ReturnType<typeof decode>>) => Object.keys(only<Field>(decoded, "Field").variables);

  it("undeclared is told as bytes that are no UTF-8, and nothing is guessed", async () => {
    const { findings, end, resources } = await decode("a.csv", bytes);
    expect([codes(findings), end.outcome, resources]).toEqual([["AD-114"], "invalid", []]);
  });

  it("declared by the sidecar or by the user is read", async () => {
    const sidecar = {
      jikuTable: "1",
      rows: "array",
      dialect: { encoding: "shift_jis" },
      columns: { 水位: {}, 値: { unit: "m" } },
    };
    const described = await decode("a.csv", bytes, { files: { "a.csv.jiku.json": JSON.stringify(sidecar) } });
    expect([errorCodes(described.findings), names(described)]).toEqual([[], ["水位", "値"]]);
    const stated = await decode("a.csv", bytes, { declared: { encoding: "shift_jis" } });
    expect(codes(stated.findings)).toContain("AD-109");
    expect(names(stated)).toEqual(["水位", "値"]);
  });

  it("cut within a character, or spoilt, is told with the name of the set", async () => {
    const options = { declared: { encoding: "shift_jis" } };
    expect(errorCodes((await decode("a.csv", bytes.slice(0, 9), options)).findings)).toEqual(["AD-103"]);
    const bad = Uint8Array.from(bytes, (byte, i) => (i === 9 ? 0xff : byte));
    const { findings } = await decode("a.csv", bad, options);
    expect(errorCodes(findings)).toEqual(["AD-114"]);
    expect(findings.at(-1)?.message.en).toContain("shift_jis");
  });
});

describe("CSVW as the primary file", () => {
  const csvw = {
    "@context": "http://www.w3.org/ns/csvw",
    url: "river.csv",
    "dc:title": { "@value": "Levels", "@language": "en" },
    tableSchema: {
      columns: [
        { name: "time", titles: "time", datatype: "string" },
        { name: "station", titles: "station", datatype: "string" },
        { name: "level", titles: "level", datatype: "double", "schema:unitCode": "m" },
        { name: "level_std", titles: "level_std", datatype: "double", "schema:unitCode": "m" },
        { name: "temperature", titles: "temperature", datatype: "double", "schema:unitCode": "Cel" },
        { name: "state", titles: "state", datatype: "string" },
      ],
    },
  };
  const read = (description: object, files: Readonly<Record<string, string>> = { "river.csv": RIVER }) =>
    decode("river.csv-metadata.json", JSON.stringify(description), { files });

  it("gives its table, with title, units and places in it", async () => {
    const decoded = await read(csvw);
    expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(only<Dataset>(decoded, "Dataset").title).toEqual({ en: "Levels" });
    const { variables } = only<Field>(decoded, "Field");
    expect([variables["level"]?.unit, variables["temperature"]?.unit]).toEqual(["m", "Cel"]);
    expect(errorCodes(await validated(decoded))).toEqual([]);
  });

  it("tells a table that is absent, on the network or outside, and a column that is not there", async () => {
    expect(codes((await read(csvw, {})).findings)).toEqual(["AD-108"]);
    expect((await read({ ...csvw, url: "https://data.example.org/a.csv" })).end.unread).toHaveLength(1);
    expect(codes((await read({ ...csvw, url: "../river.csv" })).findings)).toEqual(["AD-119"]);
    const columns = [...csvw.tableSchema.columns, { name: "depth", titles: "depth", datatype: "double" }];
    expect(codes((await read({ ...csvw, tableSchema: { columns } })).findings)).toContain("TBL-008");
  });

  it("every prefix of it is told", async () => {
    const text = JSON.stringify(csvw);
    for (let length = 0; length < text.length; length += 3) {
      const { end } = await decode("river.csv-metadata.json", text.slice(0, length), { files: { "river.csv": RIVER } });
      expect(end.outcome, String(length)).toBe("invalid");
    }
  });
});

describe("numbers that a double does not hold", () => {
  const stations = new TextDecoder().decode(fixture("samples/stations.csv"));
  const files = { "stations.csv.jiku.json": fixture("samples/stations.csv.jiku.json") };

  it.each(["9007199254740993", "1e-400", "3.14159265358979323846264"])("%s as a coordinate is AD-107", async (put) => {
    const { findings } = await decode("stations.csv", stations.replace("35.4437", put), { files });
    expect(findings.map(({ code, severity, location }) => [code, severity, location.line])).toEqual([
      ["AD-107", "warning", 2],
    ]);
  });

  it("keep their text beside a value, and are told of a column of numbers and of a geometry", async () => {
    const kept = await decode("stations.csv", stations.replace("12.5", "9007199254740993"), { files });
    expect(codes(kept.findings)).toEqual([]);
    expect(JSON.stringify(kept.resources)).toContain('"9007199254740993"');
    const column = { jikuTable: "1", rows: "array", columns: { a: { unit: "m" } } };
    const wide = await decode("t.csv", "a\n9007199254740993\n", {
      files: { "t.csv.jiku.json": JSON.stringify(column) },
    });
    expect(codes(wide.findings)).toEqual(["AD-107"]);
    const shape = { jikuTable: "1", rows: "feature", columns: { a: { role: "key" }, g: { role: "geometry" } } };
    const point = await decode("t.csv", "a,g\nx,POINT (9007199254740993 1)\n", {
      files: { "t.csv.jiku.json": JSON.stringify(shape) },
    });
    expect(codes(point.findings)).toEqual(["AD-107"]);
  });
});

describe("detection by content", () => {
  const detect = (text: string, name?: string) =>
    adapter.detect(new TextEncoder().encode(text), name === undefined ? {} : { name }).confidence;

  it("takes lines of equally many fields below a line of names", () => {
    expect([detect(RIVER), detect(RIVER, "data.bin"), detect(RIVER, "river.csv")]).toEqual([2, 2, 2]);
    expect(detect("x\n1\n", "x.csv")).toBe(1);
  });

  it.each([
    "The quick brown fox.\n",
    "One, two.\nThree, four, five.\n",
    "1,2\n3,4\n",
    "a,a\n1,2\n",
    '{"a": 1,\n"b": 2}\n',
    "gml_id,spatial_id\nb1,20/0/1/2\n",
  ])("does not take %j", (text) => expect(detect(text)).toBe(0));
});
