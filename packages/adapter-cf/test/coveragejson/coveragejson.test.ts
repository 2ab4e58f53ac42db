// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Field, Property } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { allOf, codes, decode, errorCodes, validated } from "../run-adapter.js";

const TEXT = readFileSync(join(import.meta.dirname, "../fixtures/bay-grid.covjson"), "utf8");
/** The parsed text, to be spoilt. */
// biome-ignore lint/suspicious/noExplicitAny: a document that is spoilt has no type
type Draft = any;

const changed = (change: (document: Draft) => void) => {
  const document = JSON.parse(TEXT);
  change(document);
  return decode("a.covjson", JSON.stringify(document));
};

describe("a coverage", () => {
  it("becomes a field whose facets are those of the file", async () => {
    const decoded = await decode("bay-grid.covjson", TEXT);
    expect([codes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    const [field] = allOf<Field>(decoded, "Field");
    expect(field).toMatchObject({
      sameAs: ["https://data.example.org/bay/grid"],
      domain: { domainType: "Grid", axes: { x: { kind: "regular", count: 3 }, z: { bounds: [0, 10] } } },
      variables: { temp: { unit: "Cel" } },
      ranges: { temp: { kind: "real", shape: [1, 2, 3] }, bed: { kind: "integer" } },
    });
    expect(field?.domain.referencing?.[0]).toEqual({
      coordinates: ["x", "y"],
      rs: "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
    });
    const [temperature, bed] = allOf<Property>(decoded, "Property");
    expect(temperature).toMatchObject({ unit: "Cel", label: { en: "Sea water temperature", ja: "海水温" } });
    expect(bed).toMatchObject({
      valueType: "category",
      categories: { 1: { en: "sand" }, 2: { en: "mud" }, 3: { en: "mud" } },
    });
    expect(errorCodes(await validated(decoded))).toEqual([]);
  });

  it.each([
    ["/domain/axes/x/extra", (d: Draft) => Object.assign(d.domain.axes.x, { extra: 1 })],
    ["/domain/referencing/0/extra", (d: Draft) => Object.assign(d.domain.referencing[0], { extra: 1 })],
    ["/parameters/temp/unit/label", (d: Draft) => Object.assign(d.parameters.temp.unit, { label: { en: "degree" } })],
    [
      "/parameters/temp/observedProperty/extra",
      (d: Draft) => Object.assign(d.parameters.temp.observedProperty, { extra: 1 }),
    ],
    ["/parameters/spare", (d: Draft) => Object.assign(d.parameters, { spare: d.parameters.temp })],
  ] as const)("%s, which is not read, is told as lost", async (pointer, change) => {
    const { events } = await changed(change);
    const losses = events.flatMap((event) => (event.kind === "loss" ? [event.loss.at] : []));
    expect(losses).toContainEqual(expect.objectContaining({ kind: "json", pointer }));
  });

  it.each([
    ["/type", "Coverage"],
    ["/domain/type", "Domain"],
    ["/parameters/temp/type", "Parameter"],
  ])("bytes that are no UTF-8 in %s are AD-114 where they stand", async (_, word) => {
    const bytes = new TextEncoder().encode(TEXT.replace(`"${word}"`, `"\u0001"`));
    const at = bytes.indexOf(1);
    bytes[at] = 0xff;
    const { findings } = await decode("a.covjson", bytes);
    expect(findings[0]).toMatchObject({ code: "AD-114", location: { native: { kind: "text", byte: at } } });
  });

  it("a wrong number of values is told at its range by the rule of the area", async () => {
    const decoded = await changed((document) => document.ranges.bed.values.pop());
    const found = (await validated(decoded)).find(({ code }) => code === "FD-01");
    expect(found?.location?.native).toMatchObject({ kind: "json", pointer: "/ranges/bed" });
  });

  it.each([
    [
      "CF-040",
      "/domain/axes/y/values",
      (d: Draft) => {
        d.domain.axes.y.values = [34.5, "north"];
      },
    ],
    [
      "CF-040",
      "/ranges/bed/values",
      (d: Draft) => {
        d.ranges.bed.values[0] = "sand";
      },
    ],
    [
      "CF-040",
      "/ranges/bed/shape",
      (d: Draft) => {
        d.ranges.bed.shape = [2];
      },
    ],
    ["CF-041", "", (d: Draft) => void delete d.domain],
    ["CF-041", "/parameters/temp", (d: Draft) => void delete d.parameters.temp.observedProperty],
    [
      "CF-042",
      "/domain/referencing/2/system",
      (d: Draft) => {
        d.domain.referencing[2].system.calendar = "Mayan";
      },
    ],
    ["CF-043", "/ranges/bed", (d: Draft) => void delete d.parameters.bed],
    [
      "CF-036",
      "/ranges/bed",
      (d: Draft) => {
        d.ranges.bed = "https://data.example.org/bed.covjson";
      },
    ],
    [
      "AD-119",
      "/ranges/bed",
      (d: Draft) => {
        d.ranges.bed = "../../bed.covjson";
      },
    ],
    [
      "AD-108",
      "/ranges/bed",
      (d: Draft) => {
        d.ranges.bed = "bed.covjson";
      },
    ],
    [
      "AD-112",
      "/parameters/temp/unit",
      (d: Draft) => {
        d.parameters.temp.unit.symbol = "furlong-ish";
      },
    ],
  ] as const)("%s at %s", async (code, pointer, change) => {
    const { findings } = await changed(change);
    expect(findings.map((one) => [one.code, one.path])).toContainEqual([code, pointer]);
  });

  it("a range in a file beside it is read", async () => {
    const document = JSON.parse(TEXT);
    const bed = JSON.stringify(document.ranges.bed);
    document.ranges.bed = "parts/bed.covjson";
    const decoded = await decode("a.covjson", JSON.stringify(document), { files: { "parts/bed.covjson": bed } });
    expect(codes(decoded.findings)).toEqual([]);
    expect(allOf<Field>(decoded, "Field")[0]?.ranges["bed"]).toMatchObject({ values: [1, 2, 3, 1, 1, 2] });
  });

  it("tiles beside it are put together", async () => {
    const document = JSON.parse(TEXT);
    document.ranges.bed = {
      type: "TiledNdArray",
      dataType: "integer",
      axisNames: ["y", "x"],
      shape: [2, 3],
      tileSets: [{ tileShape: [null, 2], urlTemplate: "tiles/{x}.covjson" }],
    };
    const tile = (shape: number[], values: number[]) =>
      JSON.stringify({ type: "NdArray", dataType: "integer", axisNames: ["y", "x"], shape, values });
    const decoded = await decode("a.covjson", JSON.stringify(document), {
      files: { "tiles/0.covjson": tile([2, 2], [1, 2, 1, 1]), "tiles/1.covjson": tile([2, 1], [3, 2]) },
    });
    expect(codes(decoded.findings)).toEqual([]);
    expect(allOf<Field>(decoded, "Field")[0]?.ranges["bed"]).toMatchObject({ values: [1, 2, 3, 1, 1, 2] });
  });
});

describe("bad text", () => {
  it("every prefix is told and never complete", async () => {
    const bytes = new TextEncoder().encode(TEXT.trimEnd());
    for (let length = 1; length < bytes.length; length += 3) {
      const { end, findings } = await decode("a.covjson", bytes.subarray(0, length));
      expect([end.outcome, errorCodes(findings).length > 0], String(length)).toEqual(["invalid", true]);
    }
  }, 20_000);

  it.each([
    ["a domain", `{"type": "Domain", "axes": {"x": {"values": [1]}}}`],
    ["an array", `{"type": "NdArray", "dataType": "float", "axisNames": [], "shape": [], "values": [1]}`],
    ["a parameter", `{"type": "Parameter", "observedProperty": {"label": {"en": "a"}}}`],
    [
      "a schema",
      `{"$schema": "http://json-schema.org/draft-07/schema", "$id": "https://schemas.opengis.net/covjson/1.0/coveragejson.json"}`,
    ],
  ])("%s is refused by name", async (_what, text) => {
    const { findings, end, resources } = await decode("a.json", text);
    expect([codes(findings), end.outcome, resources]).toEqual([["AD-104"], "refused", []]);
  });
});
