// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { fixture } from "./run-adapter.js";

const detect = (text: string | Uint8Array, name?: string) =>
  adapter.detect(typeof text === "string" ? new TextEncoder().encode(text) : text, name === undefined ? {} : { name });

it.each([
  ["plain-1.0.city.json", "cityjson", "1.0"],
  ["house-1.1.city.json", "cityjson", "1.1"],
  ["district-2.0.city.json", "cityjson", "2.0"],
  ["sequence-2.0.city.jsonl", "cityjsonseq", "2.0"],
])("recognises %s by its content", (name, format, version) => {
  expect(detect(fixture(name))).toEqual({ format, version, confidence: 3 });
});

it("recognises a file whose type stands beyond the head by its members", () => {
  const text = fixture("house-1.1.city.json");
  expect(detect(text.slice(0, text.indexOf('"transform"')))).toEqual({ format: "cityjson", confidence: 2 });
  expect(detect(text.slice(0, 400))).toEqual({ format: "cityjson", confidence: 2 });
});

it("takes the name only where the content says nothing", () => {
  expect(detect("", "a.city.json")).toEqual({ format: "cityjson", confidence: 1 });
  expect(detect("", "a.city.jsonl")).toEqual({ format: "cityjsonseq", confidence: 1 });
  expect(detect('{"type":"FeatureCollection"}', "a.city.json")).toEqual({ confidence: 0 });
  expect(detect("<CityModel/>", "a.city.json")).toEqual({ confidence: 0 });
});

it("takes a first line that is longer than the head as a sequence where the name says so", () => {
  const line = '{"type":"CityJSON","version":"2.0","CityObjects":{},';
  expect(detect(line, "a.city.jsonl").format).toBe("cityjsonseq");
  expect(detect(line, "a.city.json").format).toBe("cityjson");
});

it("knows a feature and an unknown version with less confidence", () => {
  expect(detect('{"type":"CityJSONFeature","id":"a"}')).toEqual({ format: "cityjsonseq", confidence: 2 });
  expect(detect('{"type":"CityJSON","version":"9.0"}')).toEqual({ format: "cityjson", version: "9.0", confidence: 2 });
});

it.each([
  "{}",
  "[]",
  "null",
  '{"type":"CityJSONExtension"}',
  '{"CityObjects":1}',
  '{"jiku":"1.0","graph":[]}',
  "\u0000\u0001",
])("does not claim %j", (text) => {
  expect(detect(text).confidence).toBe(0);
});

it("never reads beyond its limit, and never throws", () => {
  const head = new Uint8Array(200_000).fill(0x20);
  head.set(new TextEncoder().encode('{"type":"CityJSON"}'), 100_000);
  expect(detect(head).confidence).toBe(0);
  expect(detect(Uint8Array.from([0xff, 0xd8, 0xff])).confidence).toBe(0);
});
