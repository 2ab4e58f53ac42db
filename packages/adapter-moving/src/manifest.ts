// SPDX-License-Identifier: Apache-2.0
import { type AdapterManifest, type FormatEntry, sharedFindings } from "@jiku/adapter";
import { LOSS_CONCEPTS } from "./encode/losses.js";
import { MOVING_LIMITS } from "./limits.js";
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
  "AD-113",
  "AD-114",
  "AD-115",
  "AD-117",
  "AD-121",
  "AD-122",
]);

const FORMATS: readonly FormatEntry[] = [
  {
    id: "mf-json",
    title: { en: "Moving Features JSON", ja: "Moving Features JSON" },
    versions: ["1.0"],
    mediaTypes: ["application/geo+json", "application/json"],
    extensions: [".json", ".mfjson"],
    container: "file",
  },
  {
    id: "geopose",
    title: { en: "GeoPose", ja: "GeoPose" },
    versions: ["1.0"],
    mediaTypes: ["application/json"],
    extensions: [".json"],
    container: "file",
  },
];

/** The content of `jiku-adapter.json`. */
export const manifest: AdapterManifest = {
  jikuAdapter: "1",
  id: "moving",
  version: "0.1.0",
  jiku: "1.0",
  title: { en: "Moving Features and GeoPose", ja: "Moving FeaturesとGeoPose" },
  formats: FORMATS,
  directions: ["decode", "encode"],
  concepts: {
    ...Object.fromEntries(LOSS_CONCEPTS.map((concept) => [concept, "lossy" as const])),
    "metadata.digest": "full",
    "time.position": "full",
  },
  findings: [...OWN_FINDINGS, { code: "QU-15", rule: "quantity/unit-declared" }, ...shared],
  limits: {
    detectBytes: MOVING_LIMITS.detectBytes,
    depth: MOVING_LIMITS.depth,
    memoryMiB: 512,
    secondsPerMiB: 2,
    maxBytes: MOVING_LIMITS.bytes,
  },
  needs: { network: false, clock: false, random: false, reader: "inline" },
  claims: ["core", "stream", "secure"],
  samples: [
    { path: "samples/ferry.json", format: "mf-json" },
    { path: "samples/walk.json", format: "mf-json" },
    { path: "samples/camera.json", format: "geopose" },
    { path: "samples/gimbal.json", format: "geopose" },
  ],
};
