// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { codes, decode, errorCodes, sample } from "./run-adapter.js";

const encoder = new TextEncoder();
const WHOLE = ["river-crate/ro-crate-metadata.json", "rain.datacite.xml", "rain.datacite.json", "survey.jpcoar.xml"];
WHOLE.push("gauges.croissant.json");

const SMALL: readonly (readonly [name: string, text: string])[] = [
  [
    "ro-crate-metadata.json",
    `{"@context":"https://w3id.org/ro/crate/1.2/context","@graph":[{"@id":"ro-crate-metadata.json","@type":"CreativeWork","about":{"@id":"./"},"conformsTo":{"@id":"https://w3id.org/ro/crate/1.2"}},{"@id":"./","@type":"Dataset","name":"川"}]}`,
  ],
  [
    "a.jsonld",
    `{"@context":{"dcat":"http://www.w3.org/ns/dcat#","dct":"http://purl.org/dc/terms/"},"@id":"https://a.example.org/d","@type":"dcat:Dataset","dct:title":{"@value":"井戸","@language":"ja"}}`,
  ],
  [
    "a.json",
    `{"doi":"10.1234/a","creators":[{"name":"Mizuno, Hana"}],"titles":[{"title":"雨"}],"publisher":"B","publicationYear":2025,"types":{},"schemaVersion":"http://datacite.org/schema/kernel-4"}`,
  ],
  [
    "a.xml",
    `<jpcoar:jpcoar xmlns:jpcoar="https://github.com/JPCOAR/schema/blob/master/2.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title xml:lang="ja">井戸</dc:title><dc:type>dataset</dc:type><jpcoar:identifier identifierType="URI">https://a.example.org/1</jpcoar:identifier></jpcoar:jpcoar>`,
  ],
];

describe.each(SMALL)("every prefix of %s", (name, text) => {
  it("is told and never complete, and the whole is sound", async () => {
    const bytes = encoder.encode(text);
    for (let length = 0; length < bytes.length; length++) {
      const { end, findings } = await decode(name, bytes.subarray(0, length));
      expect(end.outcome, String(length)).toBe("invalid");
      expect(errorCodes(findings).length, String(length)).toBeGreaterThan(0);
    }
    expect((await decode(name, bytes)).end.outcome).toBe("complete");
  }, 30_000);
});

it.each(WHOLE)(
  "prefixes of %s, one in every 37, are told",
  async (name) => {
    const bytes = encoder.encode(sample(name).trimEnd());
    for (let length = 1; length < bytes.length; length += 37)
      expect((await decode(name, bytes.subarray(0, length))).end.outcome, String(length)).toBe("invalid");
  },
  30_000,
);

it("every prefix of a Turtle text is told, but one that ends with a statement", async () => {
  const bytes = encoder.encode(sample("wells.ttl").slice(0, 1500));
  for (let length = 0; length < bytes.length; length++) {
    const { end, findings } = await decode("a.ttl", bytes.subarray(0, length));
    const text = new TextDecoder().decode(bytes.subarray(0, length)).trimEnd();
    if (end.outcome === "invalid") expect(errorCodes(findings).length, String(length)).toBeGreaterThan(0);
    else expect(text.endsWith("."), String(length)).toBe(true);
  }
}, 30_000);

it.each(["wells.ttl", "survey.jpcoar.xml", "gauges.croissant.json"])(
  "any partition of %s gives the same events",
  async (name) => {
    const text = sample(name);
    expect((await decode(name, text, { chunkSize: 1 })).events).toEqual((await decode(name, text)).events);
  },
);

const CRATE = `"@context": "https://w3id.org/ro/crate/1.2/context"`;

describe("bad text", () => {
  it.each([
    ["AD-122", "a.json", ""],
    ["AD-122", "a.ttl", "  \n"],
    ["AD-102", "a.json", `{${CRATE},, "@graph": []}`],
    ["AD-115", "a.json", `{${CRATE}, ${CRATE}, "@graph": []}`],
    ["AD-117", "a.json", `{${CRATE}, "__proto__": 1, "@graph": []}`],
    ["AD-107", "a.json", `{${CRATE}, "@graph": [{"@id": "a", "x": 1e999}]}`],
    ["AD-105", "a.json", `{${CRATE}, "x": ${"[".repeat(300)}`],
    ["AD-103", "a.ttl", `@prefix dcat: <http://www.w3.org/ns/dcat#> .\n<a> dcat:x ${"[ dcat:x ".repeat(20_000)}`],
    [
      "AD-102",
      "a.ttl",
      "@prefix dcat: <http://www.w3.org/ns/dcat#> .\n<a> dcat:x dcat:y dcat:z .\n<b> a dcat:Dataset .\n",
    ],
    ["AD-114", "a.ttl", "@prefix dcat: <http://www.w3.org/ns/dcat#> .\u0000"],
    ["AD-120", "a.xml", `<!DOCTYPE resource [<!ENTITY a "b">]><resource xmlns="http://datacite.org/schema/kernel-4"/>`],
    ["AD-120", "a.xml", `<resource xmlns="http://datacite.org/schema/kernel-4"><titles>&evil;</titles></resource>`],
    ["AD-101", "a.json", `{"type": "Topology"}`],
    ["AD-101", "a.xml", "<svg/>"],
    ["RO-016", "a.json", `{${CRATE}, "@graph": []}`],
  ])("%s in %s", async (code, name, text) => {
    const { findings, end } = await decode(name, text);
    expect(codes(findings)).toContain(code);
    expect(end.outcome).toBe("invalid");
  });

  it("bytes that are no UTF-8", async () => {
    const bytes = new Uint8Array([
      ...encoder.encode("@prefix dcat: <http://www.w3.org/ns/dcat#> .\n# "),
      0xff,
      0x0a,
      0x20,
    ]);
    expect(codes((await decode("a.ttl", bytes)).findings)).toEqual(["AD-114"]);
  });
});

describe("refused by name", () => {
  it.each([
    ["a JSON Schema", `{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "DataCite"}`],
    ["a context alone", `{"@context": {"dcat": "http://www.w3.org/ns/dcat#"}}`],
    ["a message", `{"@context": ["https://w3id.org/dspace/2025/1/context.jsonld"], "@type": "CatalogErrorMessage"}`],
    [
      "an answer without record",
      `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><error code="idDoesNotExist"/></OAI-PMH>`,
    ],
    ["licences", `@prefix dct: <http://purl.org/dc/terms/> .\n<https://a.example.org/l> a dct:LicenseDocument .`],
  ])("%s", async (_what, text) => {
    const { findings, end, resources } = await decode("a", text);
    expect([codes(findings), end.outcome, resources]).toEqual([["AD-104"], "refused", []]);
  });
});

it("a deleted record is listed as unread", async () => {
  const text = `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><header status="deleted"><identifier>a</identifier></header></record></ListRecords></OAI-PMH>`;
  const { end } = await decode("a.xml", text);
  expect(end).toMatchObject({ outcome: "complete", resources: 0, unread: [{ kind: "xml" }] });
});

it("an abort ends the run", async () => {
  const { end } = await decode("a.ttl", sample("wells.ttl"), { signal: AbortSignal.abort() });
  expect(end.outcome).toBe("aborted");
});

describe("detection", () => {
  it.each([
    ["river-crate/ro-crate-metadata.json", "ro-crate", "1.2"],
    ["wells.ttl", "dcat-turtle", "3"],
    ["rain.datacite.xml", "datacite-xml", "4"],
    ["rain.datacite.json", "datacite-json", "4"],
    ["survey.jpcoar.xml", "jpcoar", "2.0"],
    ["gauges.croissant.json", "croissant", "1.0"],
  ])("%s is %s", (name, format, version) => {
    expect(adapter.detect(encoder.encode(sample(name)), {})).toEqual({ format, version, confidence: 3 });
  });

  it.each(["", "{}", "plain text", "<svg/>", `{"@context": "https://a.example.org/own.jsonld"}`, "\u0000{"])(
    "not %j",
    (text) => {
      expect(adapter.detect(encoder.encode(text), { name: "ro-crate-metadata.json" }).confidence).toBe(0);
    },
  );
});
