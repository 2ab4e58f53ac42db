// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Observation, Property, Sample, System } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { BASE, byId, codes, decode, decodeFolder, entry, fixture, validatorCodes } from "./decode-rde.js";

const SAMPLE = "sample/7d4c8a52-1be1-4c0c-a2a4-6a4f3f9f3e33";

describe("an entry as a folder", async () => {
  const decoded = await decodeFolder(entry());

  it("is one input that the validator finds sound", async () => {
    expect(decoded.end).toMatchObject({ outcome: "complete", resources: decoded.resources.length });
    expect(await validatorCodes(decoded)).toEqual([]);
    expect(new Set(decoded.resources.map(({ id }) => id)).size).toBe(decoded.resources.length);
  });

  it("keeps ids as RDE issued them", () => {
    expect(byId<Sample>(decoded, SAMPLE).identifiers).toEqual([
      { scheme: "https://rde.nims.go.jp/rde/#sampleId", notation: "7d4c8a52-1be1-4c0c-a2a4-6a4f3f9f3e33" },
    ]);
    expect(byId<System>(decoded, "instrument/c2f1f0a0-6a53-4c3b-8f58-3b1a8b6f2d22").identifiers![0]!.scheme).toMatch(
      /#instrumentId$/,
    );
    expect(byId<Property>(decoded, "term/11111111-2222-4333-8444-555555555555").identifiers).toEqual([
      { scheme: "https://rde.nims.go.jp/rde/#termId", notation: "11111111-2222-4333-8444-555555555555" },
    ]);
  });

  it("joins the data to the dataset that the catalogue describes", () => {
    const data = byId<Dataset>(decoded, "data");
    expect(data.title).toEqual({ und: "Hardness of plate 7" });
    const registered = decoded.resources.find(({ id }) => id === data.inSeries) as Dataset;
    expect(registered).toMatchObject({
      title: { und: "Hardness of quenched plates" },
      "rde:data_creator": "Materials test group",
    });
    expect(registered.license).toBeUndefined();
    expect(registered.accessRights).toBeUndefined();
  });

  it("takes the day of submission as the time of the record and as nothing else", () => {
    const data = byId<Dataset>(decoded, "data");
    expect(data.native).toEqual({ recordedFrom: "2026-05-14" });
    expect(data.issued).toBeUndefined();
    expect(JSON.stringify(decoded.resources)).not.toMatch(/phenomenonTime|resultTime/);
  });

  it("keeps labels in both languages", () => {
    expect(byId<Property>(decoded, "item/hv.load").label).toEqual({ ja: "試験力", en: "Test load" });
    expect(byId<Property>(decoded, "custom/test_temperature").label).toEqual({
      ja: "試験温度",
      en: "Test temperature",
    });
  });

  it("follows the pointer of a unit in each record by itself", () => {
    const results = [0, 1].map((index) => byId<Observation>(decoded, `record/${index}/hv.load`).result);
    expect(results).toEqual([
      { kind: "quantity", value: 9.807, unit: "N", native: { unit: "$LoadUnit" } },
      { kind: "quantity", value: 1, unit: "kN", native: { unit: "$LoadUnit" } },
    ]);
    expect(byId<Property>(decoded, "item/hv.load").unit).toBeUndefined();
    expect(byId<Property>(decoded, "item/hv.load").native).toEqual({ unit: "$LoadUnit" });
  });

  it("takes the unit of the definition where a record states none", () => {
    expect(byId<Observation>(decoded, "record/1/hv.diagonal").result).toEqual({
      kind: "quantity",
      value: 61.9,
      unit: "um",
    });
  });

  it("gives the records their sample, instrument, template and the form as conditions", () => {
    const record = byId<Observation>(decoded, "record/0/hv.load");
    expect(record).toMatchObject({
      featureOfInterest: BASE + SAMPLE,
      madeBySystem: `${BASE}instrument/c2f1f0a0-6a53-4c3b-8f58-3b1a8b6f2d22`,
      usedProcedure: `${BASE}template/EXAMPLE_HARDNESS`,
    });
    expect(record.conditions).toContainEqual({
      property: `${BASE}custom/test_temperature`,
      quantity: { value: 296.5, unit: "K" },
    });
    expect(record.conditions).toContainEqual({ property: `${BASE}custom/atmosphere`, category: "air" });
    expect(record.origin).toBeUndefined();
  });

  it("makes an attribute of the sample an asserted Observation, and nothing of an empty one", () => {
    expect(byId<Observation>(decoded, `${SAMPLE}/term/11111111-2222-4333-8444-555555555555`)).toMatchObject({
      origin: "asserted",
      featureOfInterest: BASE + SAMPLE,
      result: { kind: "text", text: "quenched" },
    });
    const of = decoded.resources.filter((r) => r.type === "Observation" && r.id.includes("66666666"));
    expect(of).toEqual([]);
  });

  it("names the file, the line and the pointer of each place", () => {
    expect(decoded.sources.get(`${BASE}record/1/hv.load`)?.source).toEqual({
      kind: "json",
      file: "meta/metadata.json",
      pointer: "/variable/1/hv.load/value",
      line: 14,
      column: 29,
    });
    expect(decoded.findings.find(({ code }) => code === "RDE-001")?.location).toMatchObject({
      file: "tasksupport/metadata-def.json",
      line: 5,
    });
  });
});

describe("a file alone", () => {
  it("reads metadata with what lies beside, and lifts of that only what the records refer to", async () => {
    const decoded = await decode(entry("metadata", "definitions", "invoice", "template"));
    expect(decoded.end.outcome).toBe("complete");
    expect(byId<Observation>(decoded, "record/1/hv.load").result).toMatchObject({ unit: "kN" });
    expect(byId<Observation>(decoded, "record/1/hv.load").featureOfInterest).toBe(BASE + SAMPLE);
    expect(decoded.resources.some(({ type }) => type === "Dataset" || type === "Activity")).toBe(false);
    expect(await validatorCodes(decoded)).toEqual([]);
  });

  it("reads metadata without definitions: keys stand for themselves, units are as the records state them", async () => {
    const decoded = await decode(entry("metadata"));
    expect(byId<Property>(decoded, "item/hv.diagonal")).toEqual({
      type: "Property",
      id: `${BASE}item/hv.diagonal`,
      label: { und: "hv.diagonal" },
    });
    expect(byId<Observation>(decoded, "record/0/hv.diagonal").result).toMatchObject({ unit: "um" });
    expect(byId<Observation>(decoded, "record/1/hv.diagonal").result).toEqual({ kind: "quantity", value: 61.9 });
    expect(await validatorCodes(decoded)).toEqual([]);
  });

  it.each(["invoice", "definitions", "catalog"] as const)("reads %s", async (part) => {
    const decoded = await decode(entry(part));
    expect(decoded.end.outcome).toBe("complete");
    expect(await validatorCodes(decoded)).toEqual([]);
  });

  it("gives the same in any partition into chunks", async () => {
    const whole = await decode(entry());
    for (const size of [1, 7, 64]) expect((await decode(entry(), { chunkSize: size })).events).toEqual(whole.events);
  });
});

it("refuses a schema by its name, and does not call it broken", async () => {
  const { end, findings } = await decode(entry("template"));
  expect(end).toMatchObject({ outcome: "refused", resources: 0 });
  expect(codes(findings)).toEqual(["AD-104"]);
  expect(findings[0]).toMatchObject({ severity: "warning", message: { en: expect.stringContaining("JSON Schema") } });
});

it("keeps entries apart that lie in one folder", async () => {
  const second = fixture("invoice").replace("plate 7", "plate 8");
  const files = {
    ...entry(),
    "divided/0001/invoice/invoice.json": second,
    "divided/0001/meta/metadata.json": fixture("metadata"),
  };
  const decoded = await decodeFolder(files);
  expect(byId<Dataset>(decoded, "divided/0001/data").title).toEqual({ und: "Hardness of plate 8" });
  expect(byId<Observation>(decoded, "divided/0001/record/1/hv.load").result).toMatchObject({ unit: "kN" });
  expect(await validatorCodes(decoded)).toEqual([]);
});

it("follows nothing and runs nothing that comes from outside, and says so", async () => {
  const template = fixture("template")
    .replace('"maxLength": 40', '"pattern": "^(a+)+$"')
    .replace('"type": "boolean"', '"$ref": "https://data.example.org/flag.json"');
  const invoice = fixture("invoice").replace('"lubricated": null', '"lubricated": true');
  const { end } = await decode({ "invoice.json": invoice, "invoice.schema.json": template });
  expect(end.outcome).toBe("complete");
  expect(end.unread?.map((at) => (at.kind === "json" ? at.pointer : at.kind))).toEqual([
    "/properties/custom/properties/operator_remark/pattern",
    "/properties/custom/properties/lubricated/$ref",
    "/sample/referenceUrl",
  ]);
});

it("a stream is read as a file although its size and name are not known", async () => {
  const bytes = new TextEncoder().encode(fixture("invoice"));
  const primary = {
    path: "input",
    size: 0,
    async *stream() {
      yield bytes.slice(0, 5);
      yield bytes.slice(5);
    },
    read: async (offset: number, length: number) => bytes.slice(offset, offset + length),
  };
  const input = { primary, open: () => Promise.resolve(undefined), async *list() {} };
  const events = [];
  for await (const event of adapter.decode!(input, { base: BASE, arrays: "reference", inlineLimit: 4096 }))
    events.push(event);
  expect(events.at(-1)).toMatchObject({ kind: "end", outcome: "complete" });
  expect(events.filter(({ kind }) => kind === "resource").length).toBeGreaterThan(1);
});
