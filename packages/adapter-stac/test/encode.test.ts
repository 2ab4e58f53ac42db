// SPDX-License-Identifier: Apache-2.0
import type { Agent, Asset, Dataset, Resource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { codes, decode, encode, fixture } from "./run-adapter.js";

const D = "https://data.example.org/d";
const box = { type: "Box", bbox: [139, 35, 140, 36], rs: "OGC:CRS84", role: "bounding" } as const;
const dataset: Dataset = {
  type: "Dataset",
  id: D,
  title: { en: "Town heat", ja: "街の暑さ" },
  license: "https://spdx.org/licenses/CC-BY-4.0",
  publisher: `${D}#office`,
  spatial: [box],
  temporal: [{ start: "2025-01-01T00:00:00Z", end: "2025-02-01T00:00:00Z" }],
  distributions: [`${D}#table`],
  version: "2",
};
const office: Agent = { type: "Agent", id: `${D}#office`, agentType: "organization", label: { en: "Office" } };
const table: Asset = {
  type: "Asset",
  id: `${D}#table`,
  href: "table.csv",
  mediaType: "text/csv",
  byteSize: 3,
  digest: `sha256:${"ab".repeat(32)}`,
  storageRegions: ["JP"],
};
const told = (losses: Awaited<ReturnType<typeof encode>>["losses"]) =>
  losses.map(({ at, change }) => `${at.kind === "resource" ? `${at.id.replace(D, "")} ${at.path}` : ""} ${change}`);

describe("an item out of resources of another origin", () => {
  it("holds what STAC can hold and tells the rest as lost", async () => {
    const { text, losses, end } = await encode([dataset, office, table]);
    expect(end).toMatchObject({ outcome: "complete", resources: 3 });
    expect(JSON.parse(text!)).toEqual({
      type: "Feature",
      stac_version: "1.1.0",
      stac_extensions: ["https://stac-extensions.github.io/file/v2.1.0/schema.json"],
      id: "d",
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [139, 35],
            [140, 35],
            [140, 36],
            [139, 36],
            [139, 35],
          ],
        ],
      },
      bbox: [139, 35, 140, 36],
      properties: {
        title: "Town heat",
        license: "CC-BY-4.0",
        providers: [{ name: "Office", roles: ["host"] }],
        datetime: null,
        start_datetime: "2025-01-01T00:00:00Z",
        end_datetime: "2025-02-01T00:00:00Z",
      },
      links: [{ rel: "self", href: D }],
      assets: {
        table: {
          href: "table.csv",
          type: "text/csv",
          "file:size": 3,
          "file:checksum": `1220${"ab".repeat(32)}`,
        },
      },
    });
    expect(told(losses).sort()).toEqual([
      " /spatial widened",
      " /temporal/0/bounds widened",
      " /title dropped",
      " /version dropped",
      "#table /storageRegions dropped",
    ]);
  });

  it("puts latitude-longitude in the order of GeoJSON and tells other systems as lost", async () => {
    const spatial = [
      { type: "Point", coordinates: [35.5, 139.5, 40], rs: "EPSG:4979", role: "location" },
      { type: "Point", coordinates: [-10, 20], rs: "EPSG:6677", role: "location" },
    ] as const;
    const { text, losses } = await encode([{ ...dataset, spatial }, office, table]);
    expect((JSON.parse(text!) as { geometry: unknown }).geometry).toEqual({
      type: "Point",
      coordinates: [139.5, 35.5, 40],
    });
    expect(told(losses)).toContain(" /spatial/1 dropped");
  });

  it("cuts a box at the antimeridian", async () => {
    const spatial = [{ ...box, bbox: [170, -5, -170, 5] }];
    const { text } = await encode([{ ...dataset, spatial }, office, table]);
    const { geometry, bbox } = JSON.parse(text!) as { geometry: { type: string }; bbox: number[] };
    expect([geometry.type, bbox]).toEqual(["MultiPolygon", [170, -5, -170, 5]]);
    const again = await decode("a.json", text!);
    expect(codes(again.findings)).toEqual([]);
  });

  it("does not tell a time without zone as one with", async () => {
    const { end, findings } = await encode([{ ...dataset, temporal: [{ start: "2025-01-01", end: "2025-02-01" }] }]);
    expect([codes(findings), end.outcome]).toEqual([["STC-021"], "refused"]);
  });
});

describe("a collection", () => {
  it("has the extent of the data set, and the losses", async () => {
    const { text, losses } = await encode([dataset, office, table], { format: "stac-collection" });
    expect(JSON.parse(text!)).toMatchObject({
      type: "Collection",
      description: "Town heat",
      license: "CC-BY-4.0",
      extent: {
        spatial: { bbox: [[139, 35, 140, 36]] },
        temporal: { interval: [["2025-01-01T00:00:00Z", "2025-02-01T00:00:00Z"]] },
      },
    });
    expect(told(losses)).toContain(" /description defaulted");
  });

  it("has the extent of observations where the data set states none", async () => {
    const bare: Dataset = { type: "Dataset", id: D, description: { en: "Stations" } };
    const observation = {
      type: "Observation",
      id: `${D}#o`,
      phenomenonTime: { start: "2025-03-01T00:00:00Z", end: "2025-03-02T00:00:00Z" },
    } as unknown as Resource;
    const entity = {
      type: "Entity",
      id: `${D}#e`,
      geometries: [{ type: "Point", coordinates: [139.1, 35.2], rs: "OGC:CRS84" }],
    } as unknown as Resource;
    const { text, losses } = await encode([observation, bare, entity], { format: "stac-collection" });
    expect(JSON.parse(text!)).toMatchObject({
      license: "other",
      extent: {
        spatial: { bbox: [[139.1, 35.2, 139.1, 35.2]] },
        temporal: { interval: [["2025-03-01T00:00:00Z", "2025-03-02T00:00:00Z"]] },
      },
    });
    expect(told(losses)).toEqual([" /license defaulted", "#o  dropped", "#e  dropped"]);
  });
});

it("an item written as a collection tells what only an item has", async () => {
  const { resources } = await decode("flood-item.json", fixture("flood-item.json"));
  const { losses } = await encode(resources, { format: "stac-collection" });
  expect(losses.map(({ at, change }) => `${at.kind === "resource" && at.path} ${change}`)).toEqual([
    "/spatial widened",
    "/stac:top~1collection dropped",
    "/stac:datetime dropped",
  ]);
});

it("a catalog has links to its members", async () => {
  const catalog: Dataset = { type: "Dataset", id: D, description: { en: "All" }, members: [`${D}/one`] };
  const { text } = await encode([catalog], { format: "stac-catalog" });
  expect(JSON.parse(text!)).toMatchObject({
    type: "Catalog",
    links: [{ rel: "self" }, { rel: "item", href: `${D}/one` }],
  });
});

describe("coming back", () => {
  it.each([
    ["flood-item.json", "stac-item"],
    ["heat-item.yaml", "stac-item"],
    ["heat-collection.json", "stac-collection"],
    ["page.json", "stac-items"],
  ])("%s gives the same resources without loss", async (name, format) => {
    const first = await decode(name, fixture(name));
    const { text, losses } = await encode(first.resources, {
      format,
      version: name.includes("collection") ? "1.0.0" : "1.1.0",
    });
    expect(losses).toEqual([]);
    const again = await decode("again.json", text!);
    const contents = (list: readonly Resource[]) => list.filter(({ id }) => !id.endsWith("#_/asset"));
    expect(contents(again.resources)).toEqual(contents(first.resources));
  });
});

it("a caller that has taken the contexts off loses nothing", async () => {
  const { resources } = await decode("flood-item.json", fixture("flood-item.json"));
  const bare = resources.map(({ "@context": _context, ...rest }) => rest as Resource);
  const written = await encode(bare);
  expect(written.losses).toEqual([]);
  expect(written.text).toBe((await encode(resources)).text);
});

it.each(["stac-item", "stac-collection", "stac-catalog"])("refuses %s without data set", async (format) => {
  const { findings, end, text } = await encode([office], { format });
  expect([codes(findings), end.outcome, text]).toEqual([["AD-104"], "refused", undefined]);
});

it("a page of nothing is a page without items, and what is no data set is lost", async () => {
  const { text, losses, end } = await encode([office], { format: "stac-items" });
  expect([JSON.parse(text!), end.outcome]).toEqual([
    { type: "FeatureCollection", features: [], links: [] },
    "complete",
  ]);
  expect(told(losses)).toEqual(["#office  dropped"]);
  const back = await decode("items.json", text!);
  expect([back.end.outcome, back.resources.map(({ type }) => type)]).toEqual(["complete", ["Asset"]]);
});

it("throws on a format or version that it does not write", async () => {
  await expect(encode([dataset], { format: "stac-collections" })).rejects.toThrow(/cannot write the format/);
  await expect(encode([dataset], { version: "0.9.0" })).rejects.toThrow(/cannot write version/);
});
