// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Entity, Observation, Property, ReferenceSystem, System } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { BASE, byId, codes, decode, fixture, only, validatorErrors } from "./run-adapter.js";

const SERVICE = "https://sta.example.org/v1.1/";

describe("a page of expanded datastreams", () => {
  const page = () => decode({ "page.json": fixture("station-page.json") });

  it("keeps the three times apart", async () => {
    const observation = byId<Observation>(await page(), `${SERVICE}Observations(11)`);
    expect(observation.phenomenonTime).toEqual({ start: "2025-06-01T00:00:00Z", end: "2025-06-01T00:10:00Z" });
    expect(observation.resultTime).toBe("2025-06-01T00:10:02Z");
    expect(observation.validTime).toEqual({ start: "2025-06-01T00:00:00Z", end: "2025-07-01T00:00:00Z" });
    expect(observation.origin).toBeUndefined();
  });

  it("reads the unit by its definition and keeps its text", async () => {
    const decoded = await page();
    expect(byId<Observation>(decoded, `${SERVICE}Observations(11)`).result).toEqual({
      kind: "quantity",
      value: 18.4,
      unit: "Cel",
      native: { unit: "http://qudt.org/vocab/unit/DEG_C" },
    });
    expect(byId<Observation>(decoded, `${SERVICE}Observations(12)`).result).toMatchObject({ missing: "unknown" });
  });

  it("links what an observation refers to", async () => {
    const decoded = await page();
    expect(byId<Observation>(decoded, `${SERVICE}Observations(12)`)).toMatchObject({
      featureOfInterest: `${SERVICE}FeaturesOfInterest(9)`,
      observedProperty: `${SERVICE}ObservedProperties(5)`,
      madeBySystem: `${SERVICE}Sensors(4)`,
      "sta:Datastream": `${SERVICE}Datastreams(7)`,
    });
    expect(only<Property>(decoded, "Property").concept).toBe("http://vocab.nerc.ac.uk/standard_name/air_temperature/");
    expect(only<System>(decoded, "System")).toMatchObject({ roles: ["sensor"], label: { und: "T-200" } });
    expect(only<Dataset>(decoded, "Dataset").members).toHaveLength(2);
    const thing = byId<Entity>(decoded, `${SERVICE}Things('quay-3')`);
    expect(thing.geometries?.[0]).toMatchObject({ rs: "OGC:CRS84h", role: "location" });
    expect(thing.relations).toEqual([{ predicate: "prov:atLocation", object: `${SERVICE}Locations(3)` }]);
  });

  it("tells the further page and what is not followed", async () => {
    const { findings, end } = await page();
    expect(codes(findings)).toEqual(["STA-014"]);
    expect(end).toMatchObject({ outcome: "complete", resources: 10 });
    expect(end.unread?.map((at) => (at.kind === "json" ? at.pointer : at.kind))).toEqual([
      "/@iot.nextLink",
      "/@iot.count",
      "/value/0/Sensor/metadata",
      "/value/0/Thing/HistoricalLocations@iot.navigationLink",
    ]);
  });

  it("has the place of each member in the file, in any partition into chunks", async () => {
    const whole = await page();
    const places = whole.sources.get(`${SERVICE}Observations(11)`)!;
    expect(places.source).toEqual({ kind: "json", pointer: "/value/0/Observations/0", line: 53, column: 9 });
    expect(places.places).toContainEqual([
      "/result",
      { kind: "json", pointer: "/value/0/Observations/0/result", line: 59, column: 21 },
    ]);
    const small = await decode({ "page.json": fixture("station-page.json") }, { chunkSize: 1 });
    expect(small.events).toEqual(whole.events);
  });

  it("is sound for the validator", async () => {
    expect(await validatorErrors(await page())).toEqual([]);
  });
});

it("reads result values in rows, each with the place of its cell", async () => {
  const decoded = await decode({ "rows.json": fixture("rows.json") });
  expect(decoded.end.outcome).toBe("complete");
  const row = byId<Observation>(decoded, `${SERVICE}Observations(22)`);
  expect(row).toMatchObject({
    observedProperty: `${SERVICE}Datastreams(7)/ObservedProperty`,
    featureOfInterest: `${SERVICE}FeaturesOfInterest(9)`,
    result: { kind: "quantity", value: 18 },
  });
  expect(row.result).not.toHaveProperty("unit");
  const { places } = decoded.sources.get(row.id)!;
  expect(places[0]).toMatchObject(["/result", { pointer: "/value/0/dataArray/1/2" }]);
});

describe("a thing with its past places and several results", () => {
  const thing = () => decode({ "thing.json": fixture("moving-thing.json") });

  it("has a trajectory, whose heights have no declared datum", async () => {
    const decoded = await thing();
    const [shape] = byId<Entity>(decoded, `${BASE}Things(1)`).geometries!;
    expect(shape).toMatchObject({
      type: "MovingPoint",
      times: ["2025-06-01T00:00:00Z", "2025-06-01T06:00:00Z"],
      coordinates: [
        [141, 38, 0],
        [141.1, 38.1, 0],
      ],
    });
    const system = byId<ReferenceSystem>(decoded, (shape as { rs: string }).rs);
    expect(system.componentSystems?.[0]).toBe("OGC:CRS84");
    expect(await validatorErrors(decoded)).toEqual([]);
  });

  it("gives an observation for each component", async () => {
    const decoded = await thing();
    expect(byId<Observation>(decoded, `${BASE}Observations(5)/result/0`)).toMatchObject({
      observedProperty: `${BASE}ObservedProperties(1)`,
      result: { kind: "quantity", value: 6.5, unit: "m/s" },
    });
    expect(byId<Observation>(decoded, `${BASE}Observations(5)/result/1`).result).toEqual({ kind: "count", count: 2 });
  });
});

describe("what the file does not declare", () => {
  const place = `{"name":"p","description":"d","encodingType":"text/wkt","location":{"type":"Point","coordinates":[1,2]}}`;

  it("stays undeclared: no WGS 84 for an unknown encoding", async () => {
    const entity = only<Entity>(await decode({ "a.json": place }), "Entity");
    expect(entity.geometries).toEqual([{ type: "Point", coordinates: [1, 2], role: "location" }]);
  });

  it("is filled by what the user declares, and told", async () => {
    const decoded = await decode({ "a.json": place }, { declared: { crs: "EPSG:6668" } });
    expect(codes(decoded.findings)).toEqual(["STA-004", "AD-109"]);
    expect(only<Entity>(decoded, "Entity").geometries?.[0]).toMatchObject({ rs: "EPSG:6668" });
  });

  it("stays undeclared: no unit where all of it is null", async () => {
    const text = `{"name":"n","description":"d","observationType":"http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Measurement",
      "unitOfMeasurement":{"name":null,"symbol":null,"definition":null},"Observations":[{"phenomenonTime":"2025-01-01","result":1}]}`;
    const decoded = await decode({ "a.json": text });
    expect(codes(decoded.findings)).toEqual([]);
    expect(only<Observation>(decoded, "Observation").result).toEqual({ kind: "quantity", value: 1 });
  });
});

it("refuses the root of a service and tasking by name", async () => {
  const root = `{"value":[{"name":"Things","url":"https://sta.example.org/v1.1/Things"}],"serverSettings":{}}`;
  for (const text of [root, `{"name":"t","description":"d","taskingParameters":{}}`]) {
    const { findings, end } = await decode({ "a.json": text });
    expect([codes(findings), end.outcome]).toEqual([["AD-104"], "refused"]);
  }
});
