// SPDX-License-Identifier: Apache-2.0
import type { Entity, Observation, Property } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { decode, fixture, only } from "./run-adapter.js";

async function unreadOf(text: string): Promise<readonly string[]> {
  const { end } = await decode({ "a.json": text });
  expect(end.outcome).toBe("complete");
  return (end.unread ?? []).map((at) => (at.kind === "json" ? at.pointer : at.kind));
}

const observation = { phenomenonTime: "2025-01-01T00:00:00Z", result: 1 };

describe("what no reader asks for is listed as not read", () => {
  it.each([
    ["station-page.json", "/value/0/Thing", "/value/0/Observations/0/FeatureOfInterest/feature"],
    ["moving-thing.json", "", "/MultiDatastreams/0/ObservedProperties/1"],
    ["level-oms.json", "", "/phenomenonTime"],
    ["series-omsf.json", "/properties", "/geometry"],
    ["stream-cs.json", "/items/0/schema/resultSchema/fields/0", "/items/0"],
    ["room-ngsi.jsonld", "/location/value", "/@context/0/Room"],
    ["rows.json", "", "/value/0"],
  ])("in %s", async (name, ...holders) => {
    const before = await unreadOf(fixture(name));
    for (const holder of holders) {
      const root = JSON.parse(fixture(name)) as object;
      const tokens = holder.split("/").slice(1);
      const at = tokens.reduce<Record<string, unknown>>((one, key) => one[key] as never, root as never);
      at["unheardOf"] = 1;
      const more = (await unreadOf(JSON.stringify(root))).filter((pointer) => !before.includes(pointer));
      expect(more).toEqual([`${holder}/unheardOf`]);
    }
  });

  it("a hundred times for the same member of as many records", async () => {
    const value = Array.from({ length: 150 }, () => ({ ...observation, unheardOf: 1 }));
    expect(await unreadOf(JSON.stringify({ value }))).toHaveLength(100);
  });

  it("a column of rows too", async () => {
    const rows = { components: ["result", "depth"], dataArray: [[1, 2]] };
    const text = JSON.stringify({
      value: [{ ...rows, "Datastream@iot.navigationLink": "https://a.example/Datastreams(1)" }],
    });
    const { end } = await decode({ "a.json": text });
    expect(end.unread).toContainEqual(expect.objectContaining({ pointer: "/value/0/dataArray/0/1" }));
  });

  it("a link to itself of another form, and a type that is none", async () => {
    expect(await unreadOf(JSON.stringify({ ...observation, "@iot.selfLink": "Observations/1" }))).toEqual([
      "/@iot.selfLink",
    ]);
    const room = { id: "urn:ngsi-ld:Room:1", type: "Room", name: { type: "Texte", value: "x" } };
    expect(await unreadOf(JSON.stringify(room))).toContain("/name/type");
  });
});

it("the type of an observation, and of a component, is kept", async () => {
  const oms = await decode({ "a.json": fixture("level-oms.json") });
  expect(only<Observation>(oms, "Observation")).toMatchObject({ "oms:type": "Measurement" });
  const stream = await decode({ "a.json": fixture("stream-cs.json") });
  const properties = stream.resources.filter(({ type }) => type === "Property") as Property[];
  expect(properties.map(({ valueType }) => valueType)).toEqual(["real", "text"]);
});

it("a time of the record that is no date makes none", async () => {
  const text = fixture("room-ngsi.jsonld").replace("2025-06-01T00:05:00Z", "2025-13-01T00:05:00Z");
  const entity = only<Entity>(await decode({ "a.jsonld": text }), "Entity");
  expect(entity.recordedFrom).toBeUndefined();
  expect(entity["ngsi:modifiedAt"]).toBe("2025-13-01T00:05:00Z");
});
