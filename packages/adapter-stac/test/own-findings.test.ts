// SPDX-License-Identifier: Apache-2.0
import type { Dataset } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { manifest } from "../src/index.js";
import { codes, decode, encode } from "./run-adapter.js";

type Json = Readonly<Record<string, unknown>>;

const RANGE = { datetime: null, start_datetime: "2025-01-01T00:00:00Z", end_datetime: "2025-01-02T00:00:00Z" };
const CSV = { href: "./a.csv", type: "text/csv" };
const SELF = [{ rel: "self", href: "https://stac.example.org/a.json" }];
const FILE = ["https://stac-extensions.github.io/file/v2.1.0/schema.json"];
const EMPTY_SHA256 = "1220e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

function item(properties: Json, top: Json = {}): string {
  return JSON.stringify({
    type: "Feature",
    stac_version: "1.1.0",
    stac_extensions: [],
    id: "a",
    geometry: null,
    properties: { ...RANGE, ...properties },
    links: SELF,
    assets: {},
    ...top,
  });
}

const asset = (one: Json, extensions: readonly string[] = []) =>
  item({}, { assets: { a: one }, stac_extensions: extensions });
const footprint = (coordinates: unknown, bbox: readonly number[] = [170, -1, -170, 1]) =>
  item({}, { geometry: { type: "LineString", coordinates }, bbox });
const page = (link: Json) =>
  JSON.stringify({ type: "FeatureCollection", features: [JSON.parse(item({}))], links: [link] });
const PROJECTION = ["https://stac-extensions.github.io/projection/v2.0.0/schema.json"];

/** Per code: the fault alone, and the same document mended. */
const CASES: readonly (readonly [code: string, bad: string, good: string])[] = [
  ["STC-001", item({ datetime: "2026-01-01T00:00:00Z" }), item({ datetime: "2025-01-02T00:00:00Z" })],
  ["STC-002", item({ end_datetime: undefined }), item({})],
  [
    "STC-004",
    item({ "proj:epsg": 32654 }, { stac_extensions: PROJECTION }),
    item({ "proj:code": "EPSG:32654" }, { stac_extensions: PROJECTION }),
  ],
  ["STC-005", asset({ ...CSV, href: "s3://bucket/a.csv" }), asset({ ...CSV, href: "https://data.example.org/a.csv" })],
  ["STC-006", item({ "proj:shape": [2, 2] }), item({ "proj:shape": [2, 2] }, { stac_extensions: PROJECTION })],
  [
    "STC-008",
    footprint([
      [170, 0],
      [-170, 0],
    ]),
    footprint([
      [170, 0],
      [180, 0],
    ]),
  ],
  ["STC-010", item({}, { links: undefined }), item({})],
  ["STC-011", item({ start_datetime: "yesterday", datetime: "2025-01-01T00:00:00Z" }), item({})],
  [
    "STC-012",
    item({ start_datetime: undefined, end_datetime: undefined, datetime: "2025-01-01T00:00:00Z" }),
    item({ datetime: "2025-01-01T00:00:00Z" }),
  ],
  [
    "STC-013",
    footprint(
      [
        [10, 0],
        [10, 91],
      ],
      [10, 0, 10, 90],
    ),
    footprint(
      [
        [10, 0],
        [10, 90],
      ],
      [10, 0, 10, 90],
    ),
  ],
  ["STC-014", asset({ href: "./a.csv" }), asset(CSV)],
  [
    "STC-015",
    asset({ ...CSV, "file:checksum": "1114da39a3ee5e6b4b0d3255bfef95601890afd80709" }, FILE),
    asset({ ...CSV, "file:checksum": EMPTY_SHA256 }, FILE),
  ],
  ["STC-017", page({ rel: "next", href: "https://stac.example.org/?page=2" }), page({ rel: "root", href: "/" })],
];

describe.each(CASES)("%s", (code, bad, good) => {
  it("is the one finding of its counterexample", async () => {
    expect([...new Set(codes((await decode("a.json", bad)).findings))]).toEqual([code]);
  });

  it("is silent on the mended document", async () => {
    const { findings, end } = await decode("a.json", good);
    expect([codes(findings), end.outcome]).toEqual([[], "complete"]);
  });
});

describe("STC-016", () => {
  const stated = asset({ ...CSV, "file:checksum": EMPTY_SHA256 }, FILE);

  it("compares the file beside the document", async () => {
    const { findings, end } = await decode("a.json", stated, { files: { "a.csv": "x\n" } });
    expect([codes(findings), end.outcome]).toEqual([["STC-016"], "invalid"]);
    expect(findings[0]!.path).toBe("/assets/a/file:checksum");
  });

  it("is silent when the digest is right", async () => {
    const { findings } = await decode("a.json", stated, { files: { "a.csv": "" } });
    expect(codes(findings)).toEqual([]);
  });
});

describe("writing", () => {
  const bare: Dataset = { type: "Dataset", id: "https://data.example.org/d", title: { en: "D" } };
  const box = { type: "Box", bbox: [139, 35, 140, 36], rs: "OGC:CRS84", role: "bounding" } as const;

  it.each([
    ["STC-020", "stac-collection", [bare]],
    ["STC-021", "stac-item", [{ ...bare, spatial: [box] }]],
    ["STC-022", "stac-item", [bare, { ...bare, id: "https://data.example.org/e" }]],
  ] as const)("%s refuses", async (code, format, resources) => {
    const { findings, end, text } = await encode(resources, { format });
    expect([codes(findings), end.outcome, text]).toEqual([[code], "refused", undefined]);
  });
});

it("has a case for each code", () => {
  const elsewhere = ["STC-016", "STC-020", "STC-021", "STC-022"];
  const own = manifest.findings.map(({ code }) => code).filter((code) => code.startsWith("STC-"));
  expect([...CASES.map(([code]) => code), ...elsewhere].sort()).toEqual([...own].sort());
});
