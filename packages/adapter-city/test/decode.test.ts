// SPDX-License-Identifier: Apache-2.0
import type { Agent, Asset, Dataset, Entity, Observation, Property, ReferenceSystem } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { BASE, byId, coordinatesOf, decode, fixture } from "./run-adapter.js";

const count = (resources: readonly { readonly type: string }[], type: string) =>
  resources.filter((r) => r.type === type).length;

describe("CityJSON 1.0", async () => {
  const decoded = await decode(fixture("plain-1.0.city.json"), { name: "plain.city.json" });

  it("reads without transform, real coordinates as they stand", () => {
    expect(decoded.end).toEqual({ kind: "end", outcome: "complete", resources: decoded.resources.length });
    expect(decoded.findings).toEqual([]);
    const house = byId<Entity>(decoded, "house-1");
    expect(house.entityTypes).toEqual(["http://www.opengis.net/citygml/building/3.0/Building"]);
    expect(house.identifiers).toEqual([{ scheme: "https://www.cityjson.org/specs/#CityObjects", notation: "house-1" }]);
    const [solid] = house.geometries!;
    expect(solid).toMatchObject({ type: "Polyhedron", role: "shape", lod: "1", rs: `${BASE}_/reference-system` });
    const [shell] = coordinatesOf<number[][][][][]>(solid);
    expect(shell).toHaveLength(6);
    expect(shell![0]![0]).toEqual([
      [84710.1, 446846.25, 0.5],
      [84710.1, 446856.25, 0.5],
      [84720.1, 446856.25, 0.5],
      [84720.1, 446846.25, 0.5],
      [84710.1, 446846.25, 0.5],
    ]);
  });

  it("normalises the reference system and keeps its text", () => {
    expect(byId<ReferenceSystem>(decoded, "_/reference-system")).toEqual({
      type: "ReferenceSystem",
      id: `${BASE}_/reference-system`,
      kind: "compound",
      definition: "EPSG:7415",
      native: { definition: "urn:ogc:def:crs:EPSG::7415" },
    });
  });

  it("takes the year of construction as existence, and members of a group as members", () => {
    expect(byId<Entity>(decoded, "house-1").existence).toEqual({ start: "1987" });
    expect(byId<Entity>(decoded, "block").relations).toEqual([
      { predicate: "obo:RO_0002351", object: `${BASE}house-1` },
    ]);
  });

  it("reads the names that 1.0 has for metadata", () => {
    const dataset = byId<Dataset>(decoded, "_/dataset");
    expect(dataset.title).toEqual({ und: "Sample quarter, first survey" });
    expect(dataset["cityjson:referenceDate"]).toBe("2019-03-01");
    expect(dataset["cityjson:metadata/geographicLocation"]).toBe("Sample town");
    expect(dataset.conformsTo).toEqual(["https://www.cityjson.org/specs/1.0.3/"]);
  });

  it("resolves the location of an address", () => {
    expect(byId<Entity>(decoded, "house-1")["cityjson:address"]).toMatchObject({
      location: { coordinates: [[84710.1, 446846.25, 0.5]] },
    });
  });
});

/** Native location of the value that begins with `start`, of which there is one in the text. */
function where(text: string, pointer: string, start: string, skip = 0) {
  const lines = text.slice(0, text.indexOf(start) + skip).split("\n");
  return { kind: "json", pointer, line: lines.length, column: lines.at(-1)!.length + 1 };
}

describe("CityJSON 1.1", async () => {
  const text = fixture("house-1.1.city.json");
  const decoded = await decode(text);
  const house = byId<Entity>(decoded, "%E5%AE%B6%2F1~a");
  const partId = `${BASE}%E5%AE%B6%2F1~a-part`;

  it("reads members in any order and keys of any characters", () => {
    expect(decoded.end.outcome).toBe("complete");
    expect(house.identifiers![0]!.notation).toBe("家/1~a");
    const { source, places } = decoded.sources.get(house.id)!;
    expect(source).toEqual(where(text, "/CityObjects/家~11~0a", '"家/1~a": ', 9));
    expect(places).toContainEqual([
      "/existence/start",
      where(text, "/CityObjects/家~11~0a/attributes/yearOfConstruction", "1998"),
    ]);
    expect(places).toContainEqual([
      "/geometries/0",
      where(text, "/CityObjects/家~11~0a/geographicalExtent", "[35.69, 139.75, 3.0"),
    ]);
  });

  it("writes record times in UTC and keeps what is no instant as text", () => {
    expect(house.recordedFrom).toBe("2024-03-14T23:30:00Z");
    expect(house.recordedUntil).toBeUndefined();
    expect(house.native).toEqual({ recordedFrom: "2024-03-15T08:30:00+09:00", recordedUntil: "2025-01-01" });
  });

  it("makes an observation of each single value, without time and without invented unit", () => {
    const value = (name: string) => {
      const observation = decoded.resources.find(
        (r) => r.id === `${house.id}/attribute/${encodeURIComponent(name)}`,
      ) as Observation;
      expect(observation).toMatchObject({ origin: "asserted", featureOfInterest: house.id });
      expect(observation).not.toHaveProperty("phenomenonTime");
      return observation.result;
    };
    expect(value("storeysAboveGround")).toEqual({ kind: "count", count: 2 });
    expect(value("measuredHeight")).toEqual({ kind: "quantity", value: 6.25 });
    expect(value("延べ面積")).toEqual({ kind: "quantity", value: 120.5, unit: "m2" });
    expect(value("敷地")).toEqual({ kind: "quantity", value: 2, native: { unit: "tsubo-like" } });
    expect(value("isLandmark")).toEqual({ kind: "truth", truth: false });
    expect(value("owner")).toEqual({ kind: "text", missing: "unknown" });
    expect(value("usage")).toEqual({ kind: "text", text: "401" });
    expect(decoded.findings.map((f) => [f.code, f.path])).toEqual([
      ["AD-112", "/CityObjects/家~11~0a/attributes/敷地"],
    ]);
  });

  it("emits one Property for each name, before its first use", () => {
    const names = decoded.resources.filter((r): r is Property => r.type === "Property").map((p) => p.label!["und"]);
    expect(new Set(names).size).toBe(names.length);
    const order = decoded.resources.map((r) => r.id);
    for (const r of decoded.resources) {
      if (r.type === "Observation")
        expect(order.indexOf((r as Observation).observedProperty)).toBeLessThan(order.indexOf(r.id));
    }
  });

  it("keeps arrays and objects under the prefix, with the context that declares it", () => {
    expect(house["cityjson:attributes/materials"]).toEqual(["wood", "tile"]);
    expect(house["cityjson:attributes/survey"]).toEqual({ by: "team 4", year: 2020 });
    expect(house["@context"]).toEqual([
      "https://w3id.org/jiku/v1/context.jsonld",
      { cityjson: "https://www.cityjson.org/specs/#" },
    ]);
  });

  it("makes entities of semantic objects, with their faces, their parent and their attributes", () => {
    const door = decoded.resources.find((r) => r.id === `${partId}/geometry/0/surface/3`) as Entity;
    expect(door.entityTypes).toEqual(["http://www.opengis.net/citygml/construction/3.0/DoorSurface"]);
    expect(door.relations).toEqual([
      { predicate: "obo:BFO_0000050", object: partId },
      { predicate: "obo:BFO_0000050", object: `${partId}/geometry/0/surface/2` },
    ]);
    expect(door.geometries).toHaveLength(1);
    expect(coordinatesOf<unknown[]>(door.geometries![0])).toHaveLength(1);
    const wall = decoded.resources.find((r) => r.id === `${partId}/geometry/0/surface/2`) as Entity;
    expect(coordinatesOf<unknown[]>(wall.geometries![0])).toHaveLength(2);
    expect(decoded.resources.find((r) => r.id === `${door.id}/attribute/colour`)).toMatchObject({
      result: { kind: "text", text: "blue" },
    });
    expect(decoded.sources.get(door.id)!.source).toEqual(
      where(text, "/CityObjects/家~11~0a-part/geometry/0/semantics/surfaces/3", '{ "type": "Door"'),
    );
  });

  it("dequantises without noise in the last digits", () => {
    const part = decoded.resources.find((r) => r.id === partId) as Entity;
    const [first] = coordinatesOf<number[][][][]>(part.geometries![1]);
    expect(first![0]).toEqual([
      [35.69, 139.75, 3],
      [35.69, 139.7501, 3],
      [35.6901, 139.7501, 3],
      [35.6901, 139.75, 3],
      [35.69, 139.75, 3],
    ]);
  });
});

describe("CityJSON 2.0", async () => {
  const decoded = await decode(fixture("district-2.0.city.json"));

  it("takes heights of a two-dimensional system as undeclared", () => {
    expect(byId<ReferenceSystem>(decoded, "_/reference-system")).toMatchObject({
      kind: "compound",
      componentSystems: ["EPSG:28992", `${BASE}_/height`],
    });
    expect(byId<ReferenceSystem>(decoded, "_/height")).toEqual({
      type: "ReferenceSystem",
      id: `${BASE}_/height`,
      kind: "vertical",
      axes: [{ name: "height", direction: "up" }],
    });
  });

  it("resolves a template by its matrix and reference point", () => {
    const tree = byId<Entity>(decoded, "tree");
    expect(tree.geometries).toEqual([
      {
        type: "MultiPolygon",
        rs: `${BASE}_/reference-system`,
        role: "shape",
        lod: "2",
        coordinates: [
          [
            [
              [84713, 446848.5, 9.25],
              [84715, 446848.5, 9.25],
              [84715, 446850.5, 9.25],
              [84713, 446848.5, 9.25],
            ],
          ],
          [
            [
              [84713, 446848.5, 9.25],
              [84715, 446850.5, 9.25],
              [84713, 446850.5, 9.25],
              [84713, 446848.5, 9.25],
            ],
          ],
        ],
      },
    ]);
    expect(byId<Entity>(decoded, "tree/geometry/0/surface/0").entityTypes).toEqual([
      "https://www.cityjson.org/specs/#+Crown",
    ]);
  });

  it("maps every geometry type", () => {
    const shed = byId<Entity>(decoded, "shed");
    expect(shed.geometries!.map((g) => g.type)).toEqual([
      "MultiPolyhedron",
      "MultiLineString",
      "MultiPoint",
      "MultiPolygon",
    ]);
    expect(shed["cityjson:composites"]).toEqual([
      [0, "CompositeSolid"],
      [3, "CompositeSurface"],
    ]);
    const holed = coordinatesOf<number[][][][]>(shed.geometries![3])[0];
    expect(holed).toHaveLength(2);
    expect(coordinatesOf<number[][][]>(shed.geometries![1])).toEqual([
      [
        [84710, 446846.5, -1.25],
        [84720, 446846.5, -1.25],
      ],
      [
        [84720, 446846.5, -1.25],
        [84720, 446856.5, -1.25],
        [84720, 446856.5, 8.75],
      ],
    ]);
  });

  it("declares what it drops and what it does not read", () => {
    expect(decoded.losses.map((l) => [l.change, (l.at as { pointer: string }).pointer])).toEqual([
      ["dropped", "/appearance"],
      ["merged", "/geometry-templates"],
      ["dropped", "/CityObjects/shed/geometry/0/material"],
    ]);
    expect(decoded.end.unread).toMatchObject([{ pointer: "/appearance" }, { pointer: "/extensions/Noise" }]);
  });

  it("keeps extensions, roles and other members", () => {
    const wall = byId<Entity>(decoded, "wall");
    expect(wall.entityTypes).toEqual(["https://www.cityjson.org/specs/#+NoiseBarrier"]);
    expect(wall["cityjson:+noise-source"]).toBe("road");
    expect(byId<Entity>(decoded, "quarter")["cityjson:children_roles"]).toEqual({ tree: "green", shed: null });
    expect(byId<Dataset>(decoded, "_/dataset")).toMatchObject({
      "cityjson:+census": { inhabitants: 12 },
      "cityjson:metadata/lineage": "drawn by hand",
      conformsTo: ["https://www.cityjson.org/specs/2.0.1/", "https://data.example.org/noise.ext.json"],
    });
  });

  it("describes the contact, the file and its members", () => {
    expect(byId<Agent>(decoded, "_/contact")).toMatchObject({
      agentType: "organization",
      label: { und: "Sample survey office" },
    });
    const dataset = byId<Dataset>(decoded, "_/dataset");
    expect(dataset.publisher).toBe(`${BASE}_/contact`);
    expect(dataset.members).toHaveLength(4);
    expect(dataset.spatial).toMatchObject([{ type: "Box", bbox: [84710, 446846.5, -1.25, 84720, 446856.5, 8.75] }]);
    expect(dataset.identifiers![0]!.notation).toBe("9b1d7a52-0f3e-4a6e-8a53-5d3e2f6c7a10");
    expect(byId<Asset>(decoded, "_/asset")).toMatchObject({
      href: "city.json",
      mediaType: "application/city+json",
      byteSize: new TextEncoder().encode(fixture("district-2.0.city.json")).length,
    });
    expect(byId<Asset>(decoded, "_/asset").digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });
});

describe("CityJSONSeq", async () => {
  const decoded = await decode(fixture("sequence-2.0.city.jsonl"), { name: "two.city.jsonl" });

  it("reads each feature with its own vertices", () => {
    expect(decoded.end.outcome).toBe("complete");
    expect(count(decoded.resources, "Entity")).toBe(3);
    const road = byId<Entity>(decoded, "b");
    expect(coordinatesOf<unknown>(road.geometries![0])).toEqual([
      [
        [100.57, 200.33, -2.91],
        [100.67, 200.43, -2.81],
      ],
    ]);
    expect(decoded.sources.get(road.id)!.source).toMatchObject({ pointer: "/CityObjects/b", line: 4 });
    expect(byId<Asset>(decoded, "_/asset").mediaType).toBe("application/city+json-seq");
  });

  it("keeps members of a feature on its city object", () => {
    expect(byId<Entity>(decoded, "a")["cityjson:feature/links"]).toEqual([{ href: "a.html" }]);
  });
});

describe("options", () => {
  const bare =
    '{"type":"CityJSON","version":"2.0","transform":{"scale":[1,1,1],"translate":[0,0,0]},"CityObjects":{},"vertices":[]}';

  it("uses the reference system that the user declares, and says so", async () => {
    const decoded = await decode(bare, { declared: { crs: "EPSG:6697" } });
    expect(decoded.findings.map((f) => [f.code, f.severity])).toEqual([["AD-109", "info"]]);
    expect(byId<ReferenceSystem>(decoded, "_/reference-system").definition).toBe("EPSG:6697");
  });

  it("prefers what the file declares", async () => {
    const own = bare.replace(
      '"CityObjects"',
      '"metadata":{"referenceSystem":"https://www.opengis.net/def/crs/EPSG/0/7415"},"CityObjects"',
    );
    const decoded = await decode(own, { declared: { crs: "EPSG:6697" } });
    expect(decoded.findings).toEqual([]);
    expect(byId<ReferenceSystem>(decoded, "_/reference-system").definition).toBe("EPSG:7415");
  });

  it("declares no reference system of its own", async () => {
    const decoded = await decode(bare);
    expect(decoded.resources.map((r) => r.type)).toEqual(["Dataset", "Asset"]);
  });

  it("stops when the signal says so", async () => {
    const abort = new AbortController();
    abort.abort();
    const decoded = await decode(bare, { signal: abort.signal });
    expect(decoded.events).toEqual([{ kind: "end", outcome: "aborted", resources: 0 }]);
  });
});

it("lists the members of the Dataset only while they are few", async () => {
  const objects = (n: number) => Array.from({ length: n }, (_, i) => `"b${i}":{"type":"Building"}`).join(",");
  const city = (n: number) =>
    `{"type":"CityJSON","version":"2.0","transform":{"scale":[1,1,1],"translate":[0,0,0]},"CityObjects":{${objects(n)}},"vertices":[]}`;
  expect(byId<Dataset>(await decode(city(1000)), "_/dataset").members).toHaveLength(1000);
  expect(byId<Dataset>(await decode(city(1001)), "_/dataset").members).toBeUndefined();
});
