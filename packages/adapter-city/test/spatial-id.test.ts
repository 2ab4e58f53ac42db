// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Entity } from "@jiku/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { byId, decode } from "./run-adapter.js";

const HEAD = "PLATEAU_3D-Spatial-ID_CSV,0100,20,0\ngml_id,spatial_id\n";
const CELL = "20/0/931434/412811";
const codes = async (text: string, name = "a.csv") =>
  (await decode(text, { name })).findings.map(({ code, severity }) => `${code} ${severity}`);

describe("a table", () => {
  it("gives an object with its cells, and says what the floors lack", async () => {
    const decoded = await decode(`${HEAD}b1,${CELL}\nb1,20/-1/931434/412811\nb2,${CELL}\nb1,20/1/931434/412811\n`, {
      name: "a.csv",
    });
    expect(decoded.findings).toEqual([]);
    expect(byId<Entity>(decoded, "b1")).toMatchObject({
      identifiers: [{ notation: "b1" }],
      geometries: [{ type: "CellSet", cells: [CELL, "20/-1/931434/412811", "20/1/931434/412811"] }],
    });
    const systems = decoded.resources.filter(({ type }) => type === "ReferenceSystem");
    expect(systems).toMatchObject([{ gridSystem: "jk:ZFXY" }, { kind: "vertical", axes: [{ direction: "up" }] }]);
  });

  it.each([
    ["tiles where the head says 3D", `${HEAD}b1,20/931434/412811\n`, ["CTY-007 warning"]],
    ["another zoom than the head", `${HEAD}b1,21/0/931434/412811\n`, ["CTY-007 warning"]],
    ["larger cells of a merged table", `${HEAD.replace(",0\n", ",1\n")}b1,19/0/31434/12811\n`, []],
    ["two kinds of ID", `gml_id,spatial_id\nb1,${CELL}\nb1,20/931434/412811\n`, ["CTY-007 warning"]],
    ["an ID out of range", `${HEAD}b1,20/0/9999999/412811\n`, ["CTY-030 error"]],
    ["a row without ID", `${HEAD}b1\n`, ["CTY-017 error"]],
    ["no rows", HEAD, ["AD-122 error"]],
    ["an unknown version", `${HEAD.replace("0100", "0200")}b1,${CELL}\n`, ["AD-106 warning"]],
    ["a last row without end", `${HEAD}b1,${CELL}`, ["AD-103 error"]],
    ["a column too many", `${HEAD}b1,${CELL},x\n`, ["CTY-017 error"]],
    ["a head without columns", HEAD.slice(0, 36), ["AD-103 error"]],
    ["a table of something else", "a,b\n1,2\n", ["AD-101 error"]],
    ["a catalogue of something else", '{"spatial_ids": 3}', ["CTY-030 error"]],
  ])("%s", async (_title, text, expected) => {
    expect(await codes(text)).toEqual(expected);
  });

  it.each([
    ["the first line, where the zoom is none", HEAD.replace(",20,", ",x20,"), 1],
    ["the first line, where the mark of merging is none", HEAD.replace(",0\n", ",0x\n"), 1],
    ["the second line, where it names no columns", HEAD.replace("spatial_id\n", "spatial_idx\n"), 2],
  ])("points to %s", async (_title, head, line) => {
    const { findings } = await decode(`${head}b1,${CELL}\n`, { name: "a.csv" });
    expect(findings.map(({ code, location }) => `${code} ${location.line}`)).toEqual([`AD-101 ${line}`]);
  });

  it("refuses the configuration of the tool by name", async () => {
    const { end, findings } = await decode("Bridge,uro,bridge\nRoad,uro,road\n", { name: "a.csv" });
    expect([end.outcome, findings[0]!.code]).toEqual(["refused", "AD-104"]);
  });

  it("gives a report for any bytes after the head", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (tail) => {
        const bytes = new Uint8Array([...new TextEncoder().encode(`${HEAD}b1,${CELL}\n`), ...tail]);
        const { end, findings } = await decode(bytes, { name: "a.csv" });
        expect(findings.some(({ severity }) => severity === "error")).toBe(end.outcome === "invalid");
      }),
      { numRuns: 100 },
    );
  });
});

it("reads a catalogue in JSON", async () => {
  const text = JSON.stringify({
    features: [
      { gml_id: "b1", spatialId: [CELL, "20/0/931435/412811"] },
      { gml_id: "b2", spatialId: "x" },
    ],
  });
  expect(adapter.detect(new TextEncoder().encode(text), {})).toMatchObject({ format: "spatialid" });
  const decoded = await decode(text, { name: "a.json" });
  expect(byId<Entity>(decoded, "b1").geometries).toMatchObject([{ cells: [CELL, "20/0/931435/412811"] }]);
  expect(decoded.findings.map(({ code, path }) => `${code} ${path}`)).toEqual(["CTY-030 /features/1/spatialId"]);
});

const samples = join(import.meta.dirname, "../../../../shared/samples");
const present = existsSync(join(samples, "PROVENANCE.tsv"));
if (!present) console.warn("spatial-id.test.ts: sample files skipped, their folder is absent");

describe.skipIf(!present)("sample files", () => {
  it.each([
    ["spatialid_urf_yoto_sample_zl20_3D.csv", "complete", []],
    ["spatialid_urf_yoto_sample_zl20.csv", "complete", ["CTY-007"]],
    ["resources_spatial_id.csv", "refused", ["AD-104"]],
  ])("%s", async (name, outcome, expected) => {
    const bytes = readFileSync(join(samples, "spatialid", `PLATEAU-generator-for-spatialid__${name}`));
    const decoded = await decode(bytes, { name });
    expect([decoded.end.outcome, decoded.findings.map(({ code }) => code)]).toEqual([outcome, expected]);
    const rows = bytes
      .toString("utf8")
      .split("\n")
      .filter((line) => line.startsWith("urf_")).length;
    const cells = decoded.resources.flatMap((r) => (r.type === "Entity" ? ((r as Entity).geometries ?? []) : []));
    expect(cells.reduce((sum, one) => sum + (one.type === "CellSet" ? one.cells.length : 0), 0)).toBe(rows);
  });
});
