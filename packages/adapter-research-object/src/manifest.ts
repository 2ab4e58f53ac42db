// SPDX-License-Identifier: Apache-2.0
import { type AdapterManifest, type Direction, type FormatEntry, sharedFindings } from "@jiku/adapter";
import { LOSS_CONCEPTS } from "./encode/losses.js";
import { OBJECT_LIMITS } from "./limits.js";
import { OWN_FINDINGS } from "./own-findings.js";

const shared = sharedFindings([
  ...(["AD-101", "AD-102", "AD-103", "AD-104", "AD-105", "AD-106", "AD-107", "AD-108", "AD-112"] as const),
  ...(["AD-114", "AD-115", "AD-117", "AD-118", "AD-119", "AD-120", "AD-121", "AD-122"] as const),
]);

const READ: readonly Direction[] = ["decode"];

const FORMATS: readonly FormatEntry[] = [
  {
    id: "dcat-jsonld",
    title: { en: "DCAT in JSON-LD", ja: "DCAT(JSON-LD)" },
    versions: ["2", "3"],
    mediaTypes: ["application/ld+json"],
    extensions: [".jsonld", ".json"],
    container: "file",
  },
  {
    id: "dcat-turtle",
    title: { en: "DCAT in Turtle", ja: "DCAT(Turtle)" },
    versions: ["2", "3"],
    mediaTypes: ["text/turtle"],
    extensions: [".ttl"],
    container: "file",
  },
  {
    id: "ro-crate",
    title: { en: "RO-Crate", ja: "RO-Crate" },
    versions: ["1.1", "1.2", "1.3"],
    mediaTypes: ["application/ld+json"],
    extensions: ["-metadata.json", ".jsonld", ".json"],
    container: "file",
  },
  {
    id: "datacite-json",
    title: { en: "DataCite in JSON", ja: "DataCite(JSON)" },
    versions: ["4"],
    mediaTypes: ["application/vnd.datacite.datacite+json"],
    extensions: [".json"],
    container: "file",
    directions: READ,
  },
  {
    id: "datacite-xml",
    title: { en: "DataCite in XML", ja: "DataCite(XML)" },
    versions: ["4"],
    mediaTypes: ["application/vnd.datacite.datacite+xml"],
    extensions: [".xml"],
    container: "file",
    directions: READ,
  },
  {
    id: "jpcoar",
    title: { en: "JPCOAR", ja: "JPCOARスキーマ" },
    versions: ["1.0", "2.0"],
    mediaTypes: ["application/xml"],
    extensions: [".xml"],
    container: "file",
    directions: READ,
  },
  {
    id: "croissant",
    title: { en: "Croissant", ja: "Croissant" },
    versions: ["1.0", "1.1"],
    mediaTypes: ["application/ld+json"],
    extensions: [".json", ".jsonld"],
    container: "file",
    directions: READ,
  },
  {
    id: "schema-org",
    title: { en: "schema.org data set or work", ja: "schema.orgのデータセットと著作物" },
    versions: [],
    mediaTypes: ["application/ld+json"],
    extensions: [".jsonld", ".json"],
    container: "file",
    directions: READ,
  },
];

/** The content of `jiku-adapter.json`. */
export const manifest: AdapterManifest = {
  jikuAdapter: "1",
  id: "research-object",
  version: "0.1.0",
  jiku: "1.0",
  title: { en: "RO-Crate, DCAT, DataCite, JPCOAR and Croissant", ja: "RO-Crate、DCAT、DataCite、JPCOAR、Croissant" },
  formats: FORMATS,
  directions: ["decode", "encode"],
  concepts: Object.fromEntries(LOSS_CONCEPTS.map((concept) => [concept, "lossy" as const])),
  findings: [...OWN_FINDINGS, ...shared],
  limits: {
    detectBytes: OBJECT_LIMITS.detectBytes,
    depth: OBJECT_LIMITS.depth,
    memoryMiB: 512,
    secondsPerMiB: 2,
    maxBytes: OBJECT_LIMITS.bytes,
  },
  needs: { network: false, clock: false, random: false, reader: "inline" },
  claims: ["core"],
  samples: [
    {
      path: "samples/river-crate/ro-crate-metadata.json",
      format: "ro-crate",
      parts: ["samples/river-crate/levels.csv"],
    },
    { path: "samples/wells.ttl", format: "dcat-turtle" },
    { path: "samples/rain.datacite.xml", format: "datacite-xml" },
    { path: "samples/rain.datacite.json", format: "datacite-json" },
    { path: "samples/survey.jpcoar.xml", format: "jpcoar" },
    { path: "samples/gauges.croissant.json", format: "croissant" },
  ],
};
