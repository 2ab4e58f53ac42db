// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { manifest } from "../src/index.js";
import { codes, decode, encode } from "./run-adapter.js";

const HEAD = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix spdx: <http://spdx.org/rdf/terms#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
`;
const turtle = (body: string) => `${HEAD}<https://a.example.org/d> a dcat:Dataset ; dcterms:title "A"@en ; ${body} .\n`;

const crate = (...nodes: readonly object[]) =>
  JSON.stringify({
    "@context": "https://w3id.org/ro/crate/1.2/context",
    "@graph": [
      {
        "@id": "ro-crate-metadata.json",
        "@type": "CreativeWork",
        conformsTo: { "@id": "https://w3id.org/ro/crate/1.2" },
        about: { "@id": "./" },
      },
      ...nodes,
    ],
  });
const root = (part: string) => ({ "@id": "./", "@type": "Dataset", name: "A", hasPart: [{ "@id": part }] });
const file = (id: string) => ({ "@id": id, "@type": "File", encodingFormat: "text/csv" });

const record = (change: object) =>
  JSON.stringify({
    doi: "10.1234/a",
    creators: [{ name: "Mizuno, Hana", nameType: "Personal" }],
    titles: [{ title: "A" }],
    publisher: "B",
    publicationYear: 2025,
    types: { resourceTypeGeneral: "Dataset" },
    schemaVersion: "http://datacite.org/schema/kernel-4",
    ...change,
  });

const CASES: readonly (readonly [
  code: string,
  name: string,
  text: string,
  files?: Readonly<Record<string, string>>,
])[] = [
  ["RO-003", "x/ro-crate-metadata.json", crate(root("../b.csv"), file("../b.csv")), { "b.csv": "" }],
  ["RO-004", "a.json", record({ dates: [{ date: "2025-01-01", dateType: "Other" }] })],
  ["RO-005", "a.ttl", turtle(`dcterms:temporal "Heian"@en`)],
  ["RO-006", "a.ttl", `${HEAD}<https://a.example.org/d> a dcat:Dataset .`],
  ["RO-007", "a.json", record({ titles: [{ title: "A" }, { title: "あ" }] })],
  ["RO-009", "a.json", record({ creators: [{ name: "Somebody" }] })],
  ["RO-010", "a.ttl", turtle(`dcat:distribution [ a dcat:Distribution ; dcterms:format "csv" ]`)],
  ["RO-011", "a.ttl", turtle("dcat:distribution [ a dcat:Distribution ; dcat:downloadURL <https://a.example.org/x> ]")],
  ["RO-012", "a.ttl", turtle(`dcterms:issued "soon"`)],
  ["RO-013", "a.ttl", turtle(`dcterms:spatial [ a dcterms:Location ; dcat:bbox "POLYGON((1 2" ]`)],
  [
    "RO-014",
    "a.ttl",
    turtle(
      `dcat:distribution [ a dcat:Distribution ; dcat:mediaType "text/csv" ; dcat:downloadURL <https://a.example.org/x> ; spdx:checksum [ spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue "12" ] ]`,
    ),
  ],
  ["RO-015", "a.json", record({ subjects: "water" })],
  ["RO-016", "a.json", record({ publisher: null })],
  ["RO-017", "ro-crate-metadata.json", crate(root("b.csv")), { "b.csv": "" }],
  ["RO-018", "a.ttl", `${HEAD}<https://a.example.org/d> a dcat:Catalogue ; dcterms:title "A"@en .`],
  ["RO-019", "a.ttl", turtle(`dcterms:issued "2025-01-01"^^<https://a.example.org/day>`)],
  ["RO-020", "a.ttl", turtle(`dcterms:temporal [ a dcterms:PeriodOfTime ; dcat:startDate "2025" ; foaf:name "A" ]`)],
  ["RO-020", "a.ttl", turtle("a dcterms:Location")],
  [
    "RO-020",
    "a.ttl",
    `${turtle("foaf:page <https://a.example.org/p>")}<https://a.example.org/p> a <http://www.w3.org/ns/odrl/2/Set> ; <http://www.w3.org/ns/odrl/2/permission> [ foaf:name "A" ] .`,
  ],
  [
    "RO-020",
    "a.ttl",
    turtle("<http://www.w3.org/ns/dqv#hasQualityMeasurement> [ <http://www.w3.org/ns/dqv#value> 'x5' ]"),
  ],
  [
    "RO-020",
    "a.ttl",
    turtle(
      "<http://www.w3.org/ns/adms#identifier> [ <http://www.w3.org/2004/02/skos/core#notation> '1' ; foaf:name 'A' ]",
    ),
  ],
  [
    "RO-014",
    "a.ttl",
    turtle(
      `dcat:distribution [ a dcat:Distribution ; dcat:mediaType "text/csv" ; dcat:downloadURL <https://a.example.org/x> ; spdx:checksum [ spdx:checksumValue "12" ] ]`,
    ),
  ],
  ["RO-013", "a.ttl", turtle("dcterms:spatial [ a dcterms:Location ]")],
  ["RO-013", "a.ttl", turtle(`dcterms:spatial [ dcat:bbox "POINT(1e400 35.7)" ]`)],
  ["RO-013", "a.ttl", turtle(`dcterms:spatial [ dcat:centroid "POINT(9007199254740993 35.7)" ]`)],
  ["RO-015", "a.json", record({ creators: [{ name: "Mizuno, Hana", nameType: "Personalx" }] })],
  ["RO-015", "ro-crate-metadata.json", crate({ ...root("./"), name: { "@value": "A", odd: 1 } })],
  ["RO-015", "ro-crate-metadata.json", crate(root("./")).replace("CreativeWork", "Creative")],
  [
    "RO-023",
    "a.json",
    record({
      alternateIdentifiers: [{ alternateIdentifier: "https://ror.org/0123abc45", alternateIdentifierType: "R" }],
    }),
  ],
];

describe("one fault, one finding", () => {
  it.each(CASES)("%s", async (code, name, text, files = {}) => {
    const { findings } = await decode(name, text, { files });
    expect(codes(findings)).toEqual([code]);
  });

  it("RO-021 and RO-022 are told while writing a crate", async () => {
    const set = (id: string) => ({ type: "Dataset", id: `https://a.example.org/${id}`, title: { en: id } }) as const;
    const two = await encode([set("a"), set("b")], { format: "ro-crate" });
    expect([codes(two.findings), two.end.outcome, two.text]).toEqual([["RO-021"], "refused", undefined]);
    const one = await encode([set("a")], { format: "ro-crate" });
    expect([codes(one.findings), one.end.outcome]).toEqual([["RO-022", "RO-022"], "complete"]);
  });

  it("leaves none out", () => {
    const own = manifest.findings.map(({ code }) => code).filter((code) => code.startsWith("RO-"));
    expect([...new Set([...CASES.map(([code]) => code), "RO-021", "RO-022"])].sort()).toEqual([...own].sort());
  });
});

it("a part outside the data root is AD-119 and not read", async () => {
  const { findings, end, resources } = await decode(
    "ro-crate-metadata.json",
    crate(root("../b.csv"), file("../b.csv")),
  );
  expect(codes(findings)).toEqual(["AD-119"]);
  expect(end.unread).toHaveLength(1);
  expect(resources.some(({ type, id }) => type === "Asset" && !id.endsWith("_/asset"))).toBe(false);
});

it("a part that is listed and absent is AD-108", async () => {
  const { findings } = await decode("ro-crate-metadata.json", crate(root("b.csv"), file("b.csv")));
  expect(codes(findings)).toEqual(["AD-108"]);
});

it("a context that is not embedded is AD-118", async () => {
  const text = crate(root("b.csv"), file("b.csv")).replace(
    '"https://w3id.org/ro/crate/1.2/context"',
    '["https://w3id.org/ro/crate/1.2/context", "https://a.example.org/own.jsonld"]',
  );
  const { findings } = await decode("ro-crate-metadata.json", text, { files: { "b.csv": "" } });
  expect(codes(findings)).toEqual(["AD-118"]);
});
