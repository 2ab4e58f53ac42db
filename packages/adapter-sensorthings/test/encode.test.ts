// SPDX-License-Identifier: Apache-2.0
import { memorySink } from "@jiku/adapter";
import type { Observation, Resource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { codes, decode, encode, fixture } from "./run-adapter.js";

const FILE = "datastreams.json";

interface Entity {
  readonly [member: string]: unknown;
}

async function page(resources: readonly Resource[]) {
  const encoded = await encode(resources, {});
  const text = new TextDecoder().decode(encoded.files.get(FILE));
  return { ...encoded, text, value: (JSON.parse(text) as { readonly value: readonly Entity[] }).value };
}

const lossesOf = (losses: Awaited<ReturnType<typeof page>>["losses"]) =>
  losses.map(({ at, change }) => (at.kind === "resource" ? `${at.path} ${change}` : "?"));

const MEASURED: Observation = {
  type: "Observation",
  id: "https://data.example.org/o/1",
  origin: "measured",
  observedProperty: "https://data.example.org/p/level",
  featureOfInterest: "https://data.example.org/f/1",
  phenomenonTime: { start: "2025-01-01T00:00:00Z", end: "2025-01-01T01:00:00Z" },
  result: {
    kind: "quantity",
    value: 2.5,
    unit: "m",
    uncertainty: { kind: "standard", value: 0.1, unit: "m" },
  },
};

describe("a page that was read", () => {
  it("comes back as the same resources", async () => {
    const first = await decode({ "page.json": fixture("station-page.json") });
    const { text, losses, end } = await page(first.resources);
    expect(end).toMatchObject({ outcome: "complete", resources: 10 });
    const second = await decode({ "page.json": text });
    const lifted = (all: readonly Resource[]) =>
      all.filter(({ id }) => !id.endsWith("_/asset")).sort((a, b) => (a.id < b.id ? -1 : 1));
    // Only the observed area is lost, and the thing's geometry is that of its location.
    const known = lifted(first.resources).map((one) => {
      const { spatial: _, ...rest } = one as Resource & { readonly spatial?: unknown };
      return rest;
    });
    expect(lifted(second.resources)).toEqual(known);
    expect(lossesOf(losses)).toEqual(["/spatial dropped", " dropped"]);
  });

  it("is written expanded, each entity within its datastream", async () => {
    const { resources } = await decode({ "page.json": fixture("station-page.json") });
    const { value } = await page(resources);
    expect(value[0]).toMatchObject({
      "@iot.id": 7,
      unitOfMeasurement: { definition: "http://qudt.org/vocab/unit/DEG_C" },
      Thing: { "@iot.id": "quay-3", Locations: [{ location: { coordinates: [139.77, 35.62, 3.2] } }] },
      Sensor: { encodingType: "application/pdf" },
      ObservedProperty: { definition: "http://vocab.nerc.ac.uk/standard_name/air_temperature/" },
      Observations: [{ result: 18.4, resultTime: "2025-06-01T00:10:02Z" }, { result: null }],
    });
  });
});

describe("resources of another origin", () => {
  it("lose what a page cannot hold, each with its place", async () => {
    const { value, losses } = await page([MEASURED]);
    expect(value[0]).toMatchObject({
      observationType: "http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Measurement",
      unitOfMeasurement: { symbol: "m", definition: "http://www.opengis.net/def/uom/UCUM/m" },
      Observations: [{ "@iot.id": MEASURED.id, phenomenonTime: "2025-01-01T00:00:00Z/2025-01-01T01:00:00Z" }],
    });
    expect(lossesOf(losses)).toEqual([
      "/result/uncertainty dropped",
      "/origin dropped",
      "/sta:Datastream defaulted",
      "/@context defaulted",
      "/result/native defaulted",
    ]);
  });

  it("come back with their ids", async () => {
    const { text } = await page([MEASURED]);
    const { resources, findings } = await decode({ "page.json": text });
    expect(codes(findings)).toEqual([]);
    const observation = resources.find(({ type }) => type === "Observation");
    expect(observation).toMatchObject({
      id: MEASURED.id,
      observedProperty: MEASURED.observedProperty,
      featureOfInterest: MEASURED.featureOfInterest,
      phenomenonTime: MEASURED.phenomenonTime,
      result: { kind: "quantity", value: 2.5, unit: "m" },
    });
  });

  it("write a unit anew that was changed since the file was read", async () => {
    const { resources } = await decode({ "page.json": fixture("station-page.json") });
    const kelvin = resources.map((one) =>
      one.type === "Observation" ? { ...one, result: { kind: "quantity", value: 291.55, unit: "K" } } : one,
    );
    const { value } = await page(kelvin);
    expect(value[0]!["unitOfMeasurement"]).toMatchObject({ symbol: "K" });
  });

  it("never write coordinates of another system as GeoJSON", async () => {
    const place = (rs?: string): Resource =>
      ({
        type: "Entity",
        id: MEASURED.featureOfInterest,
        entityTypes: ["sosa:FeatureOfInterest"],
        geometries: [{ type: "Point", coordinates: [1, 2], ...(rs === undefined ? {} : { rs }) }],
      }) as Resource;
    const projected = await page([MEASURED, place("EPSG:6677")]);
    expect(lossesOf(projected.losses)).toContain("/geometries/0 dropped");
    expect(projected.text).not.toContain('"feature"');
    const bare = await page([MEASURED, place()]);
    expect(bare.value[0]).toMatchObject({
      Observations: [{ FeatureOfInterest: { encodingType: "application/json", feature: { coordinates: [1, 2] } } }],
    });
  });

  it("without an observation make an empty page and are told as lost", async () => {
    const { end, losses, findings, text } = await page([{ type: "Procedure", id: "https://data.example.org/x" }]);
    expect([end.outcome, codes(findings), losses.length]).toEqual(["complete", [], 1]);
    expect(JSON.parse(text)).toEqual({ "@iot.count": 0, value: [] });
    const back = await decode({ "page.json": text });
    expect([back.end.outcome, back.resources.map(({ type }) => type)]).toEqual(["complete", ["Asset"]]);
  });

  it("are refused in a version that is not written", () => {
    const options = { format: "sensorthings", version: "2.0", sidecar: false, canonical: false };
    expect(() => adapter.encode!((async function* () {})(), memorySink(), options)).toThrow(/cannot write version 2.0/);
  });

  it("give equal bytes whatever their order, when asked", async () => {
    const { resources } = await decode({ "page.json": fixture("station-page.json") });
    const one = await encode(resources, { canonical: true });
    const other = await encode([...resources].reverse(), { canonical: true });
    expect(one.files.get(FILE)).toEqual(other.files.get(FILE));
  });
});
