// SPDX-License-Identifier: Apache-2.0
import { type AdapterManifest, type ConceptId, type FormatEntry, sharedFindings } from "@jiku/adapter";
import { LOSS_CONCEPTS } from "./encode/losses.js";
import { TABLE_LIMITS } from "./limits.js";
import { OWN_FINDINGS } from "./own-findings.js";

const shared = sharedFindings([
  "AD-101",
  "AD-102",
  "AD-103",
  "AD-104",
  "AD-105",
  "AD-106",
  "AD-107",
  "AD-108",
  "AD-109",
  "AD-110",
  "AD-112",
  "AD-113",
  "AD-114",
  "AD-115",
  "AD-117",
  "AD-119",
  "AD-121",
  "AD-122",
]);

/** What rows and sidecar carry, as far as the resource stands in a table. */
const CARRIED: readonly ConceptId[] = [
  "metadata.licence",
  "metadata.publisher",
  "metadata.title",
  "observation.origin",
  "observation.sample",
  "quantity.kind",
  "quantity.missing",
  "quantity.native-text",
  "space.crs",
  "time.result",
];

const DECODE_ONLY = { directions: ["decode"], container: "file" } as const;

const FORMATS: readonly FormatEntry[] = [
  {
    id: "csv",
    title: { en: "CSV and TSV", ja: "CSVとTSV" },
    versions: ["RFC 4180"],
    mediaTypes: ["text/csv", "text/tab-separated-values"],
    extensions: [".csv", ".tsv", ".tab"],
    container: "file",
  },
  {
    id: "parquet",
    title: { en: "Parquet", ja: "Parquet" },
    versions: ["1", "2"],
    mediaTypes: ["application/vnd.apache.parquet"],
    extensions: [".parquet"],
    container: "file",
    isolate: true,
  },
  {
    id: "geoparquet",
    title: { en: "GeoParquet", ja: "GeoParquet" },
    versions: ["1.0.0", "1.1.0"],
    mediaTypes: ["application/vnd.apache.parquet"],
    extensions: [".geoparquet", ".parquet"],
    isolate: true,
    ...DECODE_ONLY,
  },
  {
    id: "arrow",
    title: { en: "Arrow IPC file and stream", ja: "Arrow IPCのファイルとストリーム" },
    versions: ["V5"],
    mediaTypes: ["application/vnd.apache.arrow.file", "application/vnd.apache.arrow.stream"],
    extensions: [".feather", ".arrows", ".arrow"],
    isolate: true,
    ...DECODE_ONLY,
  },
  {
    id: "table-sidecar",
    title: { en: "sidecar of a table", ja: "表の付属記述" },
    versions: ["1"],
    mediaTypes: ["application/json"],
    extensions: [".jiku.json"],
    ...DECODE_ONLY,
  },
  {
    id: "csvw",
    title: { en: "CSV on the Web metadata", ja: "CSVWのメタデータ" },
    versions: ["1.0"],
    mediaTypes: ["application/csvm+json"],
    extensions: ["-metadata.json"],
    ...DECODE_ONLY,
  },
  {
    id: "data-package",
    title: { en: "Frictionless Data Package", ja: "Frictionless Data Package" },
    versions: ["1", "2"],
    mediaTypes: ["application/vnd.datapackage+json"],
    extensions: ["datapackage.json"],
    ...DECODE_ONLY,
  },
];

/** The content of `jiku-adapter.json`. */
export const manifest: AdapterManifest = {
  jikuAdapter: "1",
  id: "table",
  version: "0.1.0",
  jiku: "1.0",
  title: { en: "Tables", ja: "表" },
  formats: FORMATS,
  directions: ["decode", "encode"],
  concepts: Object.fromEntries([...LOSS_CONCEPTS, ...CARRIED].sort().map((concept) => [concept, "lossy" as const])),
  findings: [
    ...OWN_FINDINGS,
    { code: "QU-15", rule: "quantity/unit-declared" },
    { code: "TM-15", rule: "time/zone-declared" },
    ...shared,
  ],
  limits: {
    detectBytes: TABLE_LIMITS.detectBytes,
    depth: TABLE_LIMITS.depth,
    memoryMiB: 1024,
    secondsPerMiB: 2,
    maxBytes: 64 * 1024 * 1024 * 1024,
  },
  needs: { network: false, clock: false, random: false, reader: "inline" },
  claims: ["core"],
  samples: [
    { path: "samples/stations.csv", format: "csv", parts: ["samples/stations.csv.jiku.json"] },
    { path: "samples/river.csv", format: "csv", parts: ["samples/river.csv.jiku.json"] },
  ],
};
