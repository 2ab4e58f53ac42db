// SPDX-License-Identifier: Apache-2.0
import type { Agent, Asset, Dataset, Model, Property } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { allOf, BASE, codes, decode, errorCodes, fixture, only, validated } from "./run-adapter.js";

const FLOOD = "https://stac.example.org/floods/flood-2025.json";

describe("an item", () => {
  const read = () => decode("flood-item.json", fixture("flood-item.json"));

  it("keeps catalogue time, phenomenon time and record time apart", async () => {
    const dataset = only<Dataset>(await read(), "Dataset");
    expect(dataset.temporal).toEqual([{ start: "2025-09-01T00:00:00Z", end: "2025-09-03T00:00:00Z", bounds: "[]" }]);
    expect(dataset["stac:datetime"]).toBe("2025-09-03T00:00:00Z");
    expect(dataset.recordedFrom).toBe("2025-09-05T10:00:00Z");
  });

  it("has its footprint in WGS 84 and that of the data in their own system", async () => {
    const { spatial, conformsTo } = only<Dataset>(await read(), "Dataset");
    expect(spatial!.map(({ type, rs, role }) => [type, rs, role])).toEqual([
      ["Polygon", "OGC:CRS84", "footprint"],
      ["Box", "OGC:CRS84", "bounding"],
      ["Box", "EPSG:32654", "bounding"],
    ]);
    expect(conformsTo).toContain("EPSG:32654");
  });

  it("has identity, licence, agents and provenance", async () => {
    const decoded = await read();
    const dataset = only<Dataset>(decoded, "Dataset");
    const [office, house] = allOf<Agent>(decoded, "Agent");
    expect(dataset).toMatchObject({
      id: FLOOD,
      license: "https://spdx.org/licenses/CC-BY-4.0",
      creators: [office!.id],
      publisher: house!.id,
      derivedFrom: ["https://stac.example.org/gauges/2025.json"],
      inSeries: "https://stac.example.org/floods/collection.json",
    });
    expect(dataset.relations).toContainEqual({ predicate: "dcterms:rightsHolder", object: office!.id });
    expect(dataset.relations).toContainEqual({
      predicate: "http://www.iana.org/assignments/relation/cite-as",
      object: "https://doi.example.org/10.1/flood",
    });
    expect(office).toMatchObject({ agentType: "organization", label: { und: "River Office" } });
  });

  it("has assets with address, media type, size and digest", async () => {
    const asset = allOf<Asset>(await read(), "Asset").find(({ id }) => id === `${FLOOD}#assets/depth`);
    expect(asset).toMatchObject({
      href: "https://stac.example.org/floods/depth.csv",
      native: { href: "./depth.csv" },
      mediaType: "text/csv",
      byteSize: 12,
      digest: "sha256:36b1a99a9b3ec4b5bfdbb1b02a5ca76a7e9b2a6cf1de2f8a58f1b0e5c1f2d7aa",
      "stac:roles": ["data", "mlm:model"],
    });
  });

  it("has its variables and the ports of its model", async () => {
    const decoded = await read();
    const [depth, stage] = allOf<Property>(decoded, "Property");
    expect([depth!.unit, depth!.native, stage!.unit]).toEqual(["m", { unit: "m" }, undefined]);
    const model = only<Model>(decoded, "Model");
    expect(model.ports!.map(({ name, role, field }) => [name, role, field.unit, field.valueType])).toEqual([
      ["input/0/depth", "input", "m", "real"],
      ["input/0/stage", "input", undefined, "real"],
      ["output/0", "output", undefined, "integer"],
    ]);
    expect(model.derivedFrom).toEqual([FLOOD, `${FLOOD}#assets/depth`]);
  });

  it("is sound in draft; a variable without unit is told at its place", async () => {
    const decoded = await read();
    expect(decoded.findings.map(({ code, path, location }) => `${code} ${path} ${location.line}`)).toEqual([
      "STC-004 /properties/cube:dimensions/x/reference_system 34",
      "QU-15 /properties/cube:variables/stage 44",
    ]);
    expect(errorCodes(await validated(decoded))).toEqual([]);
    const { places } = decoded.sources.get(FLOOD)!;
    expect(places).toContainEqual([
      "/temporal/0/start",
      { kind: "json", pointer: "/properties/start_datetime", line: 27, column: 23 },
    ]);
  });

  it("tells what names the network as not checked", async () => {
    const { end } = await read();
    expect(end.unread!.map((at) => at.kind === "json" && at.pointer)).toEqual([
      "/links/1/href",
      "/links/2/href",
      "/links/3/href",
      "/links/4/href",
      "/assets/depth/href",
    ]);
  });
});

describe("a YAML item", () => {
  const read = () => decode("heat-item.yaml", fixture("heat-item.yaml"));

  it("is read with the places of its lines", async () => {
    const decoded = await read();
    expect(decoded.end.outcome).toBe("complete");
    expect(decoded.findings.map(({ code, location }) => `${code} ${location.line}`)).toEqual([
      "STC-004 37",
      "QU-15 45",
      "STC-005 54",
    ]);
    expect(errorCodes(await validated(decoded))).toEqual([]);
  });

  it("has units by their code and the credentials undeclared", async () => {
    const decoded = await read();
    expect(allOf<Property>(decoded, "Property").map(({ unit, native }) => [unit, native?.["unit"]])).toEqual([
      ["m.s-1", "m s**-1"],
      [undefined, undefined],
    ]);
    const [store] = allOf<Asset>(decoded, "Asset");
    expect(store!.access).toBeUndefined();
    expect(only<Dataset>(decoded, "Dataset").temporal).toEqual([
      { start: "1990-01-01T00:00:00Z", end: "2024-12-31T23:00:00Z", bounds: "[]" },
    ]);
  });
});

it("a collection has members, an open end, and the address of its licence", async () => {
  const decoded = await decode("c.json", fixture("heat-collection.json"));
  expect(only<Dataset>(decoded, "Dataset")).toMatchObject({
    id: "https://stac.example.org/heat/collection.json",
    members: ["https://stac.example.org/heat/a.json"],
    license: "https://stac.example.org/terms",
    native: { license: "proprietary" },
    temporal: [{ start: "2020-01-01T00:00:00Z", end: "..", bounds: "[]" }],
    "stac:summaries": { platform: ["tower"] },
  });
  expect(errorCodes(await validated(decoded))).toEqual([]);
});

it("a page has its items, heights above the ellipsoid, and a next page that is not read", async () => {
  const decoded = await decode("page.json", fixture("page.json"));
  const [a, b] = allOf<Dataset>(decoded, "Dataset");
  expect([a!.id, b!.id]).toEqual([`${BASE}c/a`, `${BASE}c/b`]);
  expect(b!.spatial![0]).toMatchObject({ type: "Point", rs: "http://www.opengis.net/def/crs/OGC/0/CRS84h" });
  expect(codes(decoded.findings)).toEqual(["STC-017", "STC-012", "STC-012"]);
  expect(decoded.end).toMatchObject({ outcome: "complete", resources: 3 });
});

describe("the forecast extension", () => {
  it("gives the valid time out of reference time, horizon and duration", async () => {
    const properties = {
      datetime: "2025-01-01T00:00:00Z",
      "forecast:reference_datetime": "2025-01-01T00:00:00Z",
      "forecast:horizon": "PT6H",
      "forecast:duration": "PT1H",
    };
    const text = JSON.stringify({
      type: "Feature",
      stac_version: "1.1.0",
      stac_extensions: ["https://stac-extensions.github.io/forecast/v0.2.0/schema.json"],
      id: "f",
      geometry: null,
      properties,
      links: [],
      assets: {},
    });
    const dataset = only<Dataset>(await decode("f.json", text), "Dataset");
    expect(dataset.temporal).toEqual([{ start: "2025-01-01T06:00:00Z", end: "2025-01-01T07:00:00Z" }]);
    expect(dataset["forecast:reference_datetime"]).toBe("2025-01-01T00:00:00Z");
  });
});

describe("what is put into a document", () => {
  const unread = async (name: string, edit: (text: string) => string) => {
    const { end } = await decode(name, edit(fixture(name)));
    return (end.unread ?? []).flatMap((at) => (at.kind === "json" ? [at.pointer] : []));
  };

  it("beside the items of a page, and in a geometry, is listed as not read", async () => {
    const page = await unread("page.json", (text) => text.replace("{", '{"more": 1,'));
    expect(page).toEqual(expect.arrayContaining(["/more", "/numberMatched", "/links"]));
    const item = await unread("flood-item.json", (text) =>
      text.replace('"type": "Polygon"', '"type": "Polygon", "crs": {}'),
    );
    expect(item).toContain("/geometry/crs");
  });

  it("in the extent of a collection is kept", async () => {
    const text = fixture("heat-collection.json").replace('"spatial": {', '"spatial": { "more": 1,');
    const { spatial } = only<Dataset>(await decode("a.json", text), "Dataset")["stac:extent"] as { spatial: object };
    expect(spatial).toMatchObject({ more: 1 });
  });

  it.each([
    ["heat-collection.json", '"type": "Collection"', '"type": "Collections"'],
    ["flood-item.json", '"file:size": 12', '"file:size": 12.5'],
    ["flood-item.json", '"file:size": 12', '"file:size": -1'],
  ])("of another form is told: %s, %s", async (name, good, bad) => {
    const { findings } = await decode(name, fixture(name).replace(good, bad), {
      files: { "depth.csv": "0123456789ab" },
    });
    expect(codes(findings)).toContain("STC-011");
  });
});

it("the size of a stream is counted, not asked", async () => {
  const bytes = new TextEncoder().encode(fixture("heat-collection.json"));
  const primary = {
    path: "input",
    size: 0,
    async *stream() {
      yield bytes.slice(0, 7);
      yield bytes.slice(7);
    },
    read: () => Promise.reject(new Error("a stream has no places")),
  };
  const input = { primary, open: () => Promise.resolve(undefined), async *list() {} };
  const events = [];
  for await (const event of adapter.decode!(input, { base: BASE, arrays: "reference", inlineLimit: 4096 }))
    events.push(event);
  expect(events.at(-1)).toMatchObject({ outcome: "complete" });
  const own = events.flatMap((event) =>
    event.kind === "resource" && event.resource.type === "Asset" ? [event.resource] : [],
  );
  expect(own).toMatchObject([{ byteSize: bytes.length }]);
});
