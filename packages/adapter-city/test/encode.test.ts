// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { memorySink, memorySpool } from "@jiku/adapter";
import type { Dataset, Entity, Observation, Property, Resource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { encodeCity } from "../src/index.js";
import { BASE, coordinatesOf, type Decoded, decode, encode, fixture } from "./run-adapter.js";

/** Resources by id, without those that speak of the bytes of the file; sets of references in order. */
function contents(decoded: Decoded): Readonly<Record<string, unknown>> {
  const entries = decoded.resources
    .filter((r) => r.type !== "Asset")
    .map((r) => [r.id, r.type === "Dataset" ? sorted(r as Dataset) : r]);
  return Object.fromEntries(entries);
}

function sorted(dataset: Dataset): Dataset {
  return dataset.members === undefined ? dataset : { ...dataset, members: [...dataset.members].sort() };
}

const lossPaths = (losses: readonly { readonly at: object; readonly change: string }[]) =>
  losses.map(
    (l) => `${l.change} ${(l.at as { id?: string }).id?.replace(BASE, "")}${(l.at as { path?: string }).path}`,
  );
const ASSET = "defaulted _/asset";

describe("decode, encode, decode", () => {
  it.each([
    ["house-1.1.city.json", "cityjson", "1.1"],
    ["house-1.1.city.json", "cityjsonseq", "1.1"],
    ["sequence-2.0.city.jsonl", "cityjson", "2.0"],
  ])("%s as %s loses nothing but the asset, and members of features", async (name, format, version) => {
    const first = await decode(fixture(name));
    const written = await encode(first.resources, { format, version });
    const again = await decode(written.text!);
    expect(again.end.outcome).toBe("complete");
    const lost = lossPaths(written.losses);
    if (name.startsWith("sequence")) {
      expect(lost).toEqual([ASSET, "dropped a/cityjson:feature~1links"]);
      const feature = first.resources.find((r) => r.id === `${BASE}a`) as unknown as Record<string, unknown>;
      delete feature["cityjson:feature/links"];
      delete feature["@context"];
    } else expect(lost).toEqual([ASSET]);
    expect(contents(again)).toEqual(contents(first));
  });

  it("keeps the district but for the template, whose coordinates are on no grid of their own", async () => {
    const first = await decode(fixture("district-2.0.city.json"));
    const written = await encode(first.resources);
    expect(lossPaths(written.losses)).toEqual([ASSET]);
    expect(contents(await decode(written.text!))).toEqual(contents(first));
  });

  it("declares what a newer version changes in a file of 1.0", async () => {
    const first = await decode(fixture("plain-1.0.city.json"));
    const written = await encode(first.resources);
    expect(lossPaths(written.losses)).toEqual([
      ASSET,
      "defaulted _/dataset/conformsTo/0",
      "defaulted _/dataset/cityjson:transform",
      "defaulted _/reference-system/native/definition",
      "merged block/relations/0",
    ]);
    const again = await decode(written.text!);
    expect(again.findings).toEqual([]);
    const house = (decoded: Decoded) => decoded.resources.find((r) => r.id === `${BASE}house-1`) as Entity;
    expect(house(again).geometries).toEqual(house(first).geometries);
    expect(house(again).relations).toEqual([{ predicate: "obo:BFO_0000050", object: `${BASE}block` }]);
  });

  it("writes equal bytes a second time, and in any order of the input when canonical", async () => {
    const first = await decode(fixture("district-2.0.city.json"));
    const once = await encode(first.resources, { canonical: true });
    const again = await encode((await decode(once.text!)).resources, { canonical: true });
    expect(again.text).toBe(once.text);
    const reversed = await encode([...first.resources].reverse(), { canonical: true });
    expect(JSON.parse(reversed.text!).CityObjects).toEqual(JSON.parse(once.text!).CityObjects);
  });
});

describe("resources made elsewhere", () => {
  const house: Entity = {
    type: "Entity",
    id: "https://data.example.org/bldg/7",
    entityTypes: ["http://www.opengis.net/citygml/building/2.0/Building"],
    label: { en: "Hall" },
    existence: { start: "1988-04-01", end: ".." },
    geometries: [
      {
        type: "Polygon",
        rs: "EPSG:7415",
        lod: "1",
        coordinates: [
          [
            [100.0004, 200, 5],
            [110, 200, 5],
            [110, 210, 5],
            [100.0004, 200, 5],
          ],
        ],
      },
      { type: "CellSet", rs: "EPSG:7415", cells: ["20/0/1/1"] },
    ],
    relations: [{ predicate: "obo:BFO_0000050", object: "https://data.example.org/city/1" }],
    "uro:surveyYear": "2020",
  };
  const wall: Entity = {
    type: "Entity",
    id: "https://data.example.org/bldg/7-wall",
    entityTypes: ["http://www.opengis.net/citygml/building/2.0/WallSurface"],
    geometries: [
      {
        type: "MultiPolygon",
        rs: "EPSG:7415",
        coordinates: [coordinatesOf<number[][][]>(house.geometries![0])],
      },
    ],
    relations: [{ predicate: "obo:BFO_0000050", object: house.id }],
  };
  const property: Property = { type: "Property", id: "https://data.example.org/prop/flood-depth", unit: "m" };
  const observation: Observation = {
    type: "Observation",
    id: "https://data.example.org/obs/1",
    origin: "simulated",
    featureOfInterest: house.id,
    observedProperty: property.id,
    phenomenonTime: { at: "2026-09-01" },
    result: { kind: "quantity", value: 1.8, unit: "m", uncertainty: { kind: "standard", value: 0.2 } },
  };

  it("writes what CityJSON can hold and declares the rest", async () => {
    const { text, losses, end } = await encode([house, wall, property, observation]);
    expect(end).toEqual({ kind: "end", outcome: "complete", resources: 4 });
    const city = JSON.parse(text!);
    expect(city.metadata).toEqual({ referenceSystem: "https://www.opengis.net/def/crs/EPSG/0/7415" });
    expect(city.transform).toEqual({ scale: [0.001, 0.001, 0.001], translate: [100, 200, 5] });
    expect(city.CityObjects).toEqual({
      "7": {
        type: "Building",
        attributes: { "flood-depth": { value: 1.8, uom: "m" }, yearOfConstruction: 1988 },
        geometry: [
          {
            type: "MultiSurface",
            lod: "1",
            boundaries: [[[0, 1, 2]]],
            semantics: { surfaces: [{ type: "WallSurface" }], values: [0] },
          },
        ],
      },
    });
    const lost = losses.map(
      (l) =>
        `${l.change} ${(l.at as { id: string }).id.split("/").at(-1)} ${(l.at as { path: string }).path} ${l.concept}`,
    );
    expect(lost.sort()).toEqual(
      [
        "defaulted 7 /id entity.identity",
        "dropped 7 /label entity.label",
        "dropped 7 /uro:surveyYear metadata.provenance",
        "rounded 7 /existence/start time.existence",
        "dropped 7 /existence/end time.existence",
        "rounded 7 /geometries/0/coordinates space.geometry",
        "widened 7 /geometries/0/type space.geometry",
        "defaulted 7 /geometries/0/role space.geometry-role",
        "dropped 7 /geometries/1 space.geometry",
        "dropped 7 /relations/0 entity.relation",
        "dropped 1 /result/uncertainty quantity.uncertainty",
        "defaulted 1 /origin observation.origin",
        "dropped 1 /phenomenonTime time.phenomenon",
      ].sort(),
    );
    expect(losses.find((l) => l.change === "rounded" && l.concept === "space.geometry")!.bound!.abs).toBeCloseTo(
      0.0004,
      9,
    );
    expect((await decode(text!)).end.outcome).toBe("complete");
  });

  it("steps by a billionth of a degree where the axes are degrees", async () => {
    const point: Entity = {
      type: "Entity",
      id: "https://data.example.org/tree/1",
      entityTypes: ["http://www.opengis.net/citygml/vegetation/3.0/SolitaryVegetationObject"],
      geometries: [{ type: "Point", rs: "EPSG:6697", coordinates: [35.123456789, 139.5, 3.25] }],
    };
    const { text } = await encode([point]);
    expect(JSON.parse(text!).transform).toEqual({ scale: [1e-9, 1e-9, 0.001], translate: [35, 139, 3] });
    expect(JSON.parse(text!).vertices).toEqual([[123456789, 500000000, 250]]);
  });

  it("refuses geometries in more than one reference system", async () => {
    const other: Entity = {
      ...house,
      id: "https://data.example.org/bldg/8",
      geometries: [{ type: "MultiPoint", rs: "EPSG:6697", coordinates: [[35, 139, 1]] }],
    };
    const { events, text, end } = await encode([house, other]);
    expect(end.outcome).toBe("refused");
    expect(events.filter((e) => e.kind === "finding").map((e) => e.finding.code)).toEqual(["AD-104"]);
    expect(text).toBeUndefined();
  });

  it("drops what is no thing in a city, whole", async () => {
    const scenario: Entity = { type: "Entity", id: "https://data.example.org/s", entityTypes: ["jk:Scenario"] };
    const stray: Observation = { ...observation, id: "https://data.example.org/obs/2", featureOfInterest: scenario.id };
    const { text, losses } = await encode([
      scenario,
      stray,
      { type: "Policy", id: "https://data.example.org/p" } as Resource,
    ]);
    expect(JSON.parse(text!).CityObjects).toEqual({});
    expect(losses.map((l) => [(l.at as { id: string }).id.split("/").at(-1), l.concept])).toEqual([
      ["s", "entity.type"],
      ["p", "metadata.policy"],
      ["2", "observation.result"],
    ]);
  });
});

describe("the sink", () => {
  it("gets nothing when a city object misses its parent", async () => {
    const part: Entity = {
      type: "Entity",
      id: `${BASE}p`,
      entityTypes: ["http://www.opengis.net/citygml/building/3.0/BuildingPart"],
    };
    const { text, end } = await encode([part]);
    expect([text, end.outcome]).toEqual([undefined, "invalid"]);
  });

  it("gets nothing when the reader stops, the signal says so, or the stream breaks", async () => {
    const { resources } = await decode(fixture("house-1.1.city.json"));
    const options = { format: "cityjson", sidecar: false, canonical: false };
    const stopped = memorySink();
    for await (const _event of encodeCity(stream(resources), stopped, options)) break;
    expect(stopped.files.size).toBe(0);
    const abort = new AbortController();
    abort.abort();
    const aborted = memorySink();
    const events = [];
    for await (const event of encodeCity(stream(resources), aborted, { ...options, signal: abort.signal }))
      events.push(event);
    expect(events).toEqual([{ kind: "end", outcome: "aborted", resources: 0 }]);
    const broken = memorySink();
    const run = async () => {
      for await (const _event of encodeCity(failing(resources), broken, options));
    };
    await expect(run()).rejects.toThrow("the source broke");
    expect(broken.files.size).toBe(0);
  });

  it("says how many bytes it got, and their digest", async () => {
    const { events, text } = await encode((await decode(fixture("house-1.1.city.json"))).resources);
    const bytes = new TextEncoder().encode(text);
    expect(events.find((e) => e.kind === "written")).toEqual({
      kind: "written",
      path: "model.city.json",
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    });
  });

  it("takes a spool of the host and closes it", async () => {
    let closed = 0;
    const spool = memorySpool();
    const make = () => Promise.resolve({ ...spool, close: () => Promise.resolve(void closed++) });
    for await (const _event of encodeCity(
      stream([]),
      memorySink(),
      { format: "cityjson", sidecar: false, canonical: false },
      make,
    ));
    expect(closed).toBe(1);
  });

  it("is not asked for a format or version that is not written", async () => {
    await expect(encode([], { format: "citygml" })).rejects.toMatchObject({ code: "bad-option" });
    await expect(encode([], { version: "1.0" })).rejects.toMatchObject({ code: "bad-option" });
  });

  it("does not change what it is given", async () => {
    const { resources } = await decode(fixture("district-2.0.city.json"));
    const frozen = resources.map((r) => freeze(structuredClone(r)));
    const { end } = await encode(frozen);
    expect(end.outcome).toBe("complete");
  });
});

async function* stream(resources: readonly Resource[]) {
  yield* resources;
}

async function* failing(resources: readonly Resource[]) {
  yield resources[0]!;
  throw new Error("the source broke");
}

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null)
    for (const child of Object.values(Object.freeze(value))) freeze(child);
  return value;
}
