// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { arrowBytes, geoParquet, plainParquet } from "./parquet-file.js";
import { codes, decode, errorCodes, fixture } from "./run-adapter.js";

const encoder = new TextEncoder();
const BINARY: readonly (readonly [string, Uint8Array])[] = [
  ["t.parquet", plainParquet()],
  ["g.parquet", geoParquet()],
  ["t.arrow", arrowBytes("file")],
  ["t.arrows", arrowBytes("stream")],
];

describe.each(BINARY)("every prefix of %s", (name, bytes) => {
  it("is told and never complete", async () => {
    for (let length = 0; length < bytes.length; length++) {
      const { end, findings } = await decode(name, bytes.slice(0, length));
      expect(end.outcome, String(length)).toBe("invalid");
      expect(errorCodes(findings).length, String(length)).toBeGreaterThan(0);
    }
    expect((await decode(name, bytes)).end.outcome).toBe("complete");
  }, 20_000);
});

/** A prefix of a CSV file is a whole CSV file where it ends with a whole row. */
function isWhole(text: string): boolean {
  const lines = text.split("\n").filter((line) => line !== "");
  const width = lines[0]?.split(",").length ?? 0;
  return lines.length > 0 && lines.every((line) => line.split(",").length === width);
}

it.each(["samples/river.csv", "samples/stations.csv"])(
  "every prefix of %s is told unless it is whole",
  async (name) => {
    const bytes = fixture(name);
    const sidecar = new TextDecoder().decode(fixture(`${name}.jiku.json`));
    const short = name.slice(8);
    for (let length = 0; length < bytes.length; length++) {
      const part = bytes.subarray(0, length);
      const { end, findings } = await decode(short, part, { files: { [`${short}.jiku.json`]: sidecar } });
      if (isWhole(new TextDecoder().decode(part)) && end.outcome === "complete") continue;
      expect(errorCodes(findings).length, String(length)).toBeGreaterThan(0);
      expect(end.outcome, String(length)).toBe("invalid");
    }
  },
  20_000,
);

it("every prefix of a sidecar as the primary file is told", async () => {
  const bytes = fixture("samples/river.csv.jiku.json");
  const files = { "river.csv": fixture("samples/river.csv") };
  const text = new TextDecoder().decode(bytes).trimEnd();
  for (let length = 0; length < encoder.encode(text).length; length += 3) {
    const { end } = await decode("river.csv.jiku.json", bytes.subarray(0, length), { files });
    expect(end.outcome, String(length)).toBe("invalid");
  }
}, 20_000);

it("any partition of the bytes gives the same events", async () => {
  for (const name of ["river.csv", "stations.csv"]) {
    const files = { [`${name}.jiku.json`]: fixture(`samples/${name}.jiku.json`) };
    const content = fixture(`samples/${name}`);
    const whole = await decode(name, content, { files });
    expect((await decode(name, content, { files, chunkSize: 1 })).events).toEqual(whole.events);
    expect((await decode(name, content, { files, chunkSize: 7 })).events).toEqual(whole.events);
  }
});

describe("bad text", () => {
  it.each<readonly [string, string | Uint8Array]>([
    ["AD-122", ""],
    ["AD-103", 'a,b\n1,"2\n'],
    ["AD-102", 'a,b\n1,"2"x\n'],
    ["AD-114", new Uint8Array([0x61, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0xff, 0x0a])],
    ["AD-114", "a,b\n1,\0\n"],
    ["AD-103", new Uint8Array([0x61, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0xe6, 0xb0])],
  ])("%s", async (code, content) => {
    const { findings, end } = await decode("t.csv", content);
    expect(errorCodes(findings)).toEqual([code]);
    expect(end.outcome).toBe("invalid");
  });

  it("names the line of a bad row and the byte of a bad character", async () => {
    const { findings } = await decode("t.csv", "a,b\n1,2\n3\n");
    expect(findings.find(({ code }) => code === "TBL-011")?.location).toMatchObject({ file: "t.csv", line: 3 });
    const bad = await decode("t.csv", new Uint8Array([0x61, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0xff, 0x0a]));
    expect(bad.findings.at(-1)?.location?.native).toMatchObject({ kind: "text", byte: 6 });
  });

  it("a record without end is AD-105, and little is held", async () => {
    const { findings, end } = await decode("t.csv", `a,b\n1,"${"x".repeat(5_000_000)}`, { chunkSize: 1 << 19 });
    expect([errorCodes(findings), end.outcome]).toEqual([["AD-105"], "invalid"]);
  }, 20_000);
});

it("one long line is no name of a column", async () => {
  const { findings, end } = await decode("t.csv", "a".repeat(200_000));
  expect([errorCodes(findings), end.outcome]).toEqual([["AD-105"], "invalid"]);
});

it.each(["<a><a><a>", '<?xml version="1.0"?>\n<a/>', "<!DOCTYPE html><html>"])("%s is no table", async (text) => {
  const { findings, end } = await decode("t.csv", text);
  expect([errorCodes(findings), end.outcome]).toEqual([["AD-101"], "invalid"]);
  expect((await decode("t.csv", "<TICKER>,<CLOSE>\na,b\n")).end.outcome).toBe("complete");
});

describe("bad binary files", () => {
  it("a wrong magic is AD-101, an encrypted footer and Feather 1 are refused by name", async () => {
    expect(codes((await decode("t.parquet", "PK\u0003\u0004 this is a zip")).findings)).toEqual(["AD-101"]);
    for (const content of ["PARE0000000000000000PARE", "FEA1000000000000"]) {
      const { findings, end } = await decode("t.bin", content);
      expect([codes(findings), end.outcome]).toEqual([["AD-104"], "refused"]);
    }
  });

  it("bit flips give findings or another table, never an exception", async () => {
    // Those of Arrow are flipped in arrow-check.test.ts.
    for (const [name, bytes] of BINARY.filter(([one]) => one.endsWith(".parquet")))
      for (let i = 0; i < bytes.length; i += 3) {
        const bad = bytes.slice();
        bad[i] = (bad[i] as number) ^ (1 << (i % 8));
        const { end, findings } = await decode(name, bad);
        if (end.outcome !== "complete") expect(errorCodes(findings).length, `${name} ${i}`).toBeGreaterThan(0);
      }
  }, 60_000);
});

describe("refused by name", () => {
  it.each([
    ["metadata of GeoParquet", `{"geo": {"primary_column": "g", "columns": {"g": {"encoding": "WKB"}}}}`],
    ["a table schema", `{"fields": [{"name": "a", "type": "string"}]}`],
    ["a JSON Schema", `{"$schema": "https://json-schema.org/draft/2020-12/schema"}`],
  ])("%s", async (_what, text) => {
    const { findings, end, resources } = await decode("a.json", text);
    expect([codes(findings), end.outcome, resources]).toEqual([["AD-104"], "refused", []]);
  });
});

describe("paths of a description", () => {
  const group = (path: string) => JSON.stringify({ name: "p", resources: [{ name: "r", path }] });

  it("one outside the folder is refused, one on the network is not followed, a missing one is told", async () => {
    const read = async (path: string) => {
      const { findings, end } = await decode("datapackage.json", group(path));
      return [codes(findings), end.unread?.length];
    };
    expect(await read("../../secret.csv")).toEqual([["AD-119"], 1]);
    expect(await read("https://data.example.org/a.csv")).toEqual([[], 1]);
    expect(await read("absent.csv")).toEqual([["AD-108"], 1]);
  });
});

it("judges any head without throwing", () => {
  for (const [, bytes] of BINARY)
    for (let length = 0; length < bytes.length; length += 5) adapter.detect(bytes.subarray(0, length), {});
});
