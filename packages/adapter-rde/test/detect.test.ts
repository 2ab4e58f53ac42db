// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { fixture, type Part } from "./decode-rde.js";

const detect = (text: string, name = "a.json") => adapter.detect(new TextEncoder().encode(text), { name });

describe("by content", () => {
  it.each(["invoice", "template", "definitions", "metadata", "catalog"] as readonly Part[])("knows %s", (part) => {
    expect(detect(fixture(part))).toEqual({ format: "rde", version: "2020-12", confidence: 3 });
  });

  it("knows the schema of an old host, and that of the parts that all invoices share", () => {
    const id = "https://dice.nims.go.jp/rde/dataset-templates/X/invoice.schema.json";
    const draft = "https://json-schema.org/draft/2020-12/schema";
    expect(detect(JSON.stringify({ $schema: draft, $id: id })).confidence).toBe(3);
    expect(detect(JSON.stringify({ $schema: draft, properties: { datasetId: {}, basic: {} } })).confidence).toBe(3);
  });

  it("says nothing of other JSON", () => {
    for (const text of [
      "[]",
      "5",
      "{}",
      '{"type":"FeatureCollection","features":[]}',
      '{"jiku":"1.0","graph":[]}',
      '{"constant":5,"variable":[]}',
      '{"a":{"name":"x"}}',
      '{"catalog":{"type":"Catalog"}}',
      '{"$schema":"https://json-schema.org/draft/2020-12/schema","properties":{"custom":{}}}',
    ])
      expect(detect(text).confidence, text).toBe(0);
  });
});

it("goes by the name only while the content says nothing", () => {
  expect(detect("{", "data/invoice/invoice.json").confidence).toBe(1);
  expect(detect('{"type":"Feature"}', "metadata.json").confidence).toBe(0);
  expect(detect('{"datasetId":"x"}', "invoice.json").confidence).toBe(2);
  expect(detect("<xml/>", "invoice.json").confidence).toBe(0);
});

it("knows a folder by the names of its files", () => {
  const of = (...entries: string[]) => adapter.detect(new Uint8Array(0), { name: "data", entries }).confidence;
  expect(of("data.csv", "invoice/invoice.json")).toBe(2);
  expect(of("tasksupport/metadata-def.json")).toBe(2);
  expect(of("metadata.json", "catalog.json")).toBe(0);
});
