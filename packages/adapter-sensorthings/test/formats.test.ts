// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Entity, Observation, Property } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { BASE, byId, codes, decode, fixture, only, validatorErrors } from "./run-adapter.js";

const detect = (text: string) => adapter.detect(new TextEncoder().encode(text), {});

describe("detection by content", () => {
  it.each([
    ["station-page.json", "sensorthings", "1.1", 3],
    ["moving-thing.json", "sensorthings", undefined, 2],
    ["level-oms.json", "oms-json", "3.0", 2],
    ["series-omsf.json", "oms-json", "OMSF 1.0", 3],
    ["room-ngsi.jsonld", "ngsi-ld", "1.8", 3],
    ["stream-cs.json", "connected-systems", "1.0", 3],
  ])("%s is %s", (name, format, version, confidence) => {
    expect(detect(fixture(name))).toEqual({ format, confidence, ...(version === undefined ? {} : { version }) });
  });

  it("is not sure of NGSI-LD whose version nothing states", () => {
    const text = `{"id":"urn:ngsi-ld:Room:1","type":"Room","name":{"type":"Property","value":"x"}}`;
    expect(detect(text)).toEqual({ format: "ngsi-ld", confidence: 2 });
  });

  it.each([
    "",
    "{}",
    "[]",
    "nothing",
    `{"type":"Feature","stac_version":"1.0.0","id":"a"}`,
    `{"type":"CityJSON","version":"2.0"}`,
    `{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object"}`,
  ])("%j is none of them", (text) => {
    expect(detect(text).confidence).toBe(0);
  });
});

describe("OMS JSON", () => {
  it("keeps the three times apart and reads links, names and the unit", async () => {
    const decoded = await decode({ "a.json": fixture("level-oms.json") });
    expect(only<Observation>(decoded, "Observation")).toMatchObject({
      id: "https://data.example.org/observations/level-1",
      phenomenonTime: { start: "2025-06-01T00:00:00Z", end: "2025-06-01T00:10:00Z" },
      resultTime: "2025-06-01T00:11:00Z",
      validTime: { start: "2025-06-01T00:00:00Z", end: "2025-06-08T00:00:00Z" },
      featureOfInterest: "https://data.example.org/rivers/sumida/km-4",
      ultimateFeatureOfInterest: "https://data.example.org/rivers/sumida",
      usedProcedure: "https://data.example.org/procedures/radar",
      madeBySystem: `${BASE}_/sensor/gauge%2012`,
      result: { kind: "quantity", value: 2.31, unit: "m" },
    });
    expect(decoded.end.unread).toHaveLength(4);
    expect(await validatorErrors(decoded)).toEqual([]);
  });

  it("gives an observation for each step of a series", async () => {
    const decoded = await decode({ "a.json": fixture("series-omsf.json") });
    expect(byId<Observation>(decoded, `${BASE}series-1/1`)).toMatchObject({
      phenomenonTime: { at: "2025-06-01T01:00:00Z" },
      geometry: { rs: "OGC:CRS84" },
      result: { value: 1012.9, unit: "hPa" },
    });
    expect(await validatorErrors(decoded)).toEqual([]);
  });
});

describe("Connected Systems", () => {
  it("reads observations by the schema of their datastream", async () => {
    const decoded = await decode({ "a.json": fixture("stream-cs.json") });
    expect(byId<Observation>(decoded, `${BASE}observations/o1/temp`).result).toEqual({
      kind: "quantity",
      value: 21.5,
      unit: "Cel",
    });
    expect(only<Dataset>(decoded, "Dataset").title).toEqual({ und: "Thermometer" });
    expect(await validatorErrors(decoded)).toEqual([]);
  });

  it("refuses its other documents by name", async () => {
    const { findings, end } = await decode({ "a.json": `{"type":"Quantity","label":"T","uom":{"code":"K"}}` });
    expect([findings[0]!.message.en.includes("SWE Common component Quantity"), end.outcome]).toEqual([true, "refused"]);
  });
});

describe("NGSI-LD", () => {
  const room = () => decode({ "a.jsonld": fixture("room-ngsi.jsonld") });

  it("makes a value with a time an observation, without a time an assertion", async () => {
    const decoded = await room();
    const timed = byId<Observation>(decoded, "urn:ngsi-ld:Room:r1/attribute/temperature");
    expect(timed).toMatchObject({
      phenomenonTime: { at: "2025-06-01T00:00:00Z" },
      featureOfInterest: "urn:ngsi-ld:Room:r1",
      "ngsi:accuracy": { type: "Property", value: 0.2 },
    });
    expect(timed.origin).toBeUndefined();
    const plain = byId<Observation>(decoded, "urn:ngsi-ld:Room:r1/attribute/door");
    expect(plain).toMatchObject({ origin: "asserted", result: { kind: "text", text: "closed" } });
    expect(plain.phenomenonTime).toBeUndefined();
  });

  it("never reads a code of UN/CEFACT as UCUM", async () => {
    const decoded = await room();
    expect(codes(decoded.findings)).toEqual(["AD-112"]);
    expect(byId<Observation>(decoded, "urn:ngsi-ld:Room:r1/attribute/temperature").result).toEqual({
      kind: "quantity",
      value: 4.5,
      native: { unit: "CEL" },
    });
  });

  it("reads languages, relationships, geometries, data sets and inline terms", async () => {
    const decoded = await room();
    const entity = byId<Entity>(decoded, "urn:ngsi-ld:Room:r1");
    expect(entity).toMatchObject({
      entityTypes: ["https://vocab.example.org/Room"],
      label: { en: "Cold room", ja: "冷蔵室" },
      recordedFrom: "2025-06-01T00:05:00Z",
      geometries: [{ type: "Point", rs: "OGC:CRS84", role: "location" }],
      relations: [{ object: "urn:ngsi-ld:Building:b1", validTime: { at: "2025-01-01T00:00:00Z" } }],
      "ngsi:address": { value: { city: "Tokyo" } },
    });
    expect(byId<Property>(decoded, `${BASE}_/property/temperature`).concept).toBe(
      "https://vocab.example.org/temperature",
    );
    byId<Observation>(decoded, "urn:ngsi-ld:Room:r1/attribute/humidity/urn:ngsi-ld:Dataset:b");
    expect(await validatorErrors(decoded)).toEqual([]);
  });

  it("reads the concise, the simplified and the GeoJSON representation alike", async () => {
    const head = { id: "urn:ngsi-ld:Room:1", type: "Room" };
    const context = "https://uri.etsi.org/ngsi-ld/v1/ngsi-ld-core-context.jsonld";
    const point = { type: "Point", coordinates: [139, 35] };
    const forms = [
      {
        ...head,
        n: { type: "Property", value: 3 },
        location: { type: "GeoProperty", value: point },
        "@context": context,
      },
      { ...head, n: { value: 3 }, location: { value: point }, "@context": context },
      { ...head, n: 3, location: point, "@context": context },
      {
        id: head.id,
        type: "Feature",
        geometry: point,
        properties: { type: "Room", n: { type: "Property", value: 3 } },
        "@context": context,
      },
    ];
    const lifted = await Promise.all(forms.map((form) => decode({ "a.jsonld": JSON.stringify(form) })));
    for (const { findings, resources } of lifted) {
      expect(codes(findings)).toEqual([]);
      expect(resources.filter(({ type }) => type !== "Asset").map(({ "@context": _, ...rest }) => rest)).toEqual(
        lifted[0]!.resources.filter(({ type }) => type !== "Asset"),
      );
    }
  });
});

it("reads NGSI-v2, whose own attributes say when the record was made", async () => {
  const text = JSON.stringify({
    id: "room-1",
    type: "Room",
    temperature: {
      type: "Number",
      value: 4.5,
      metadata: { unitCode: { value: "CEL" }, timestamp: { type: "DateTime", value: "2025-06-01T00:00:00Z" } },
    },
    dateModified: { type: "DateTime", value: "2025-06-01T00:05:00Z" },
  });
  const decoded = await decode({ "a.json": text });
  expect(byId<Entity>(decoded, `${BASE}room-1`)).toMatchObject({
    recordedFrom: "2025-06-01T00:05:00Z",
    native: { id: "room-1" },
  });
  expect(byId<Observation>(decoded, `${BASE}room-1/attribute/temperature`)).toMatchObject({
    phenomenonTime: { at: "2025-06-01T00:00:00Z" },
    result: { value: 4.5, native: { unit: "CEL" } },
  });
});
