// SPDX-License-Identifier: Apache-2.0
import { type AdapterManifest, type FormatEntry, sharedFindings } from "@jiku/adapter";
import { SENSOR_LIMITS } from "./limits.js";
import { LOSS_CONCEPTS } from "./losses.js";
import { OWN_FINDINGS } from "./own-findings.js";

const shared = sharedFindings([
  "AD-101",
  "AD-102",
  "AD-103",
  "AD-104",
  "AD-105",
  "AD-107",
  "AD-109",
  "AD-112",
  "AD-114",
  "AD-115",
  "AD-117",
  "AD-121",
  "AD-122",
]);

const FORMATS: readonly FormatEntry[] = [
  {
    id: "sensorthings",
    title: { en: "SensorThings", ja: "SensorThings" },
    versions: ["1.0", "1.1"],
    mediaTypes: ["application/json"],
    extensions: [".json"],
    container: "file",
  },
  {
    id: "oms-json",
    title: { en: "Observations as JSON (OMS)", ja: "JSONの観測(OMS)" },
    directions: ["decode"],
    versions: ["3.0", "OMSF 1.0"],
    mediaTypes: ["application/json", "application/geo+json"],
    extensions: [".json", ".geojson"],
    container: "file",
  },
  {
    id: "connected-systems",
    title: {
      en: "OGC API Connected Systems: observations and datastreams",
      ja: "OGC API Connected Systemsの観測とデータストリーム",
    },
    directions: ["decode"],
    versions: ["1.0"],
    mediaTypes: ["application/json"],
    extensions: [".json"],
    container: "file",
  },
  {
    id: "ngsi-ld",
    title: { en: "NGSI-LD", ja: "NGSI-LD" },
    directions: ["decode"],
    versions: ["1.3", "1.4", "1.5", "1.6", "1.7", "1.8"],
    mediaTypes: ["application/ld+json", "application/json", "application/geo+json"],
    extensions: [".jsonld", ".json"],
    container: "file",
  },
  {
    id: "ngsi-v2",
    title: { en: "NGSI-v2", ja: "NGSI-v2" },
    directions: ["decode"],
    versions: ["2"],
    mediaTypes: ["application/json"],
    extensions: [".json"],
    container: "file",
  },
];

/** The content of `jiku-adapter.json`. */
export const manifest: AdapterManifest = {
  jikuAdapter: "1",
  id: "sensorthings",
  version: "0.1.0",
  jiku: "1.0",
  title: { en: "Observations of sensors", ja: "センサの観測" },
  formats: FORMATS,
  directions: ["decode", "encode"],
  concepts: {
    "entity.identity": "lossy",
    ...Object.fromEntries(LOSS_CONCEPTS.map((concept) => [concept, "lossy" as const])),
    "metadata.digest": "full",
  },
  findings: [...OWN_FINDINGS, ...shared],
  limits: {
    detectBytes: SENSOR_LIMITS.detectBytes,
    depth: SENSOR_LIMITS.depth,
    memoryMiB: 512,
    secondsPerMiB: 2,
    maxBytes: 8_589_934_592,
  },
  needs: { network: false, clock: false, random: false, reader: "inline" },
  claims: ["core", "secure", "stream"],
  samples: [
    { path: "samples/station-page.json", format: "sensorthings" },
    { path: "samples/moving-thing.json", format: "sensorthings" },
    { path: "samples/level-oms.json", format: "oms-json" },
    { path: "samples/series-omsf.json", format: "oms-json" },
    { path: "samples/stream-cs.json", format: "connected-systems" },
    { path: "samples/room-ngsi.jsonld", format: "ngsi-ld" },
    { path: "samples/rows.json", format: "sensorthings" },
  ],
};
