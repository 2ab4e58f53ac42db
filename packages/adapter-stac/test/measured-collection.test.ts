// SPDX-License-Identifier: Apache-2.0
import type { Asset, Dataset, Entity, Observation, Property, ReferenceSystem, Resource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { codes, encode } from "./run-adapter.js";

const D = "https://data.example.org/d";
const temperature: Property = {
  type: "Property",
  id: `${D}#temperature`,
  label: { en: "Temperature" },
  description: { en: "Of the air" },
  valueType: "real",
};
const place = (id: string, coordinates: readonly number[], rs = "OGC:CRS84"): Entity => ({
  type: "Entity",
  id: `${D}#${id}`,
  entityTypes: ["sosa:FeatureOfInterest"],
  geometries: [{ type: "Point", coordinates, rs, role: "location" }],
});
const observation = (id: string, at: string, unit = "Cel"): Observation => ({
  type: "Observation",
  id: `${D}#${id}`,
  observedProperty: temperature.id,
  featureOfInterest: `${D}#quay`,
  phenomenonTime: { at },
  result: { kind: "quantity", value: 18, unit },
});
const stream = (id: string, title: string): Dataset => ({
  type: "Dataset",
  id: `${D}#${id}`,
  title: { en: title },
  members: [`${D}#o1`],
  relations: [{ predicate: "sosa:observedProperty", object: temperature.id }],
});
const file: Asset = { type: "Asset", id: `${D}#_/asset`, href: "data/quay.json" };
const measured: readonly Resource[] = [
  temperature,
  place("quay", [139.7, 35.6]),
  place("buoy", [35.2, 140.1], "EPSG:4326"),
  observation("o1", "2025-06-01T09:30:00+09:00"),
  observation("o2", "2025-06-01T01:00:00Z"),
];
const written = async (resources: readonly Resource[]) => {
  const { text, findings, losses, end } = await encode(resources, { format: "stac-collection" });
  return { collection: text === undefined ? undefined : JSON.parse(text), findings, losses, end };
};

describe("a collection of what was measured", () => {
  it("covers Observations and places without a data set, and names their variables with units", async () => {
    const { collection, losses } = await written([file, ...measured]);
    expect(collection).toEqual({
      type: "Collection",
      stac_version: "1.1.0",
      stac_extensions: ["https://stac-extensions.github.io/datacube/v2.2.0/schema.json"],
      id: "quay",
      description: "quay",
      license: "other",
      extent: {
        spatial: { bbox: [[139.7, 35.2, 140.1, 35.6]] },
        temporal: { interval: [["2025-06-01T09:30:00+09:00", "2025-06-01T01:00:00Z"]] },
      },
      "cube:dimensions": {
        feature: { type: "geometry", axes: ["x", "y"], bbox: [139.7, 35.2, 140.1, 35.6] },
        time: { type: "temporal", extent: ["2025-06-01T09:30:00+09:00", "2025-06-01T01:00:00Z"] },
      },
      "cube:variables": {
        Temperature: { type: "data", dimensions: ["feature", "time"], description: "Of the air", unit: "Cel" },
      },
      links: [],
    });
    const lost = losses.map(({ at, change }) => [at.kind === "resource" ? at.id + at.path : "", change]);
    for (const one of ["#o1", "#o2", "#quay", "#buoy", "#temperature/valueType"])
      expect(lost).toContainEqual([D + one, "dropped"]);
    expect(lost).not.toContainEqual([temperature.id, "dropped"]);
  });

  it("joins the data sets of a station, and links to none of their observations", async () => {
    const { collection, losses } = await written([...measured, stream("a", "Quay"), stream("b", "Mast")]);
    expect(collection).toMatchObject({ id: "collection", description: "Quay; Mast", links: [] });
    expect(losses.filter(({ change }) => change === "merged").map(({ at }) => "id" in at && at.id)).toEqual([
      `${D}#a`,
      `${D}#b`,
    ]);
    const one = await written([...measured, stream("a", "Quay")]);
    expect(one.collection).toMatchObject({ title: "Quay", links: [] });
    expect(one.losses.map(({ at }) => "path" in at && at.path)).toContain("/members");
  });

  it("takes a leap second with an offset, and a day that is none, as they are written", async () => {
    for (const at of ["2016-12-31T15:59:60-08:00", "2025-02-30T00:00:00+09:00"]) {
      const { collection } = await written([...measured.slice(0, 2), observation("o", at)]);
      expect(collection.extent.temporal.interval).toEqual([[at, at]]);
    }
  });

  it("gives no unit where two are told", async () => {
    const { collection, losses } = await written([...measured, observation("o3", "2025-06-01T02:00:00Z", "K")]);
    expect(collection["cube:variables"].Temperature).not.toHaveProperty("unit");
    expect(losses.map(({ at }) => "path" in at && at.path)).toContain("/unit");
  });

  it("takes the horizontal part of a system with a height of its own, and nothing of a system that is not WGS 84", async () => {
    const rs: ReferenceSystem = {
      type: "ReferenceSystem",
      id: `${D}#rs`,
      kind: "compound",
      componentSystems: ["OGC:CRS84", `${D}#height`],
    };
    const { collection } = await written([rs, place("a", [10, 20, 5], rs.id)]);
    expect(collection.extent.spatial).toEqual({ bbox: [[10, 20, 10, 20]] });
    const { findings, end } = await written([place("a", [1, 2], "EPSG:6677")]);
    expect([codes(findings), end.outcome]).toEqual([["AD-104"], "refused"]);
  });
});
