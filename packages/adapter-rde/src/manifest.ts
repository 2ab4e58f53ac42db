// SPDX-License-Identifier: Apache-2.0
import { type AdapterManifest, sharedFindings } from "@jiku/adapter";
import { RDE_LIMITS } from "./limits.js";
import { OWN_FINDINGS } from "./own-findings.js";
import { UNITLESS } from "./unitless.js";

const shared = sharedFindings([
  "AD-101",
  "AD-102",
  "AD-103",
  "AD-104",
  "AD-105",
  "AD-107",
  "AD-110",
  "AD-112",
  "AD-114",
  "AD-115",
  "AD-116",
  "AD-117",
  "AD-121",
  "AD-122",
]);

/** The content of `jiku-adapter.json`. */
export const manifest: AdapterManifest = {
  jikuAdapter: "1",
  id: "rde",
  version: "0.1.0",
  jiku: "1.0",
  title: { en: "RDE entry (ARIM, NIMS)", ja: "RDEの登録データ(ARIM、NIMS)" },
  formats: [
    {
      id: "rde",
      versions: ["2020-12"],
      mediaTypes: ["application/json"],
      extensions: [".json"],
      container: "file",
    },
    {
      id: "rde-entry",
      title: { en: "RDE entry as a folder", ja: "RDEの登録データ(フォルダー)" },
      versions: ["2020-12"],
      mediaTypes: [],
      extensions: [],
      container: "directory",
    },
  ],
  directions: ["decode"],
  concepts: {
    "entity.identity": "full",
    "entity.identifier": "full",
    "entity.label": "full",
    "field.values": "lossy",
    "metadata.digest": "full",
    "metadata.provenance": "lossy",
    "observation.condition": "lossy",
    "observation.property": "full",
    "observation.procedure": "lossy",
    "quantity.native-text": "lossy",
    "quantity.unit": "lossy",
    "time.recorded": "lossy",
  },
  findings: [...OWN_FINDINGS, ...shared, { code: UNITLESS, rule: "quantity/unit-declared" }],
  limits: {
    detectBytes: RDE_LIMITS.detectBytes,
    depth: RDE_LIMITS.depth,
    memoryMiB: 512,
    secondsPerMiB: 2,
    maxBytes: RDE_LIMITS.documentBytes,
  },
  needs: { network: false, clock: false, random: false, reader: "inline" },
  claims: ["core", "stream", "secure"],
  samples: [
    { path: "samples/invoice/invoice.json", format: "rde" },
    { path: "samples/meta/metadata.json", format: "rde" },
    { path: "samples/tasksupport/invoice.schema.json", format: "rde" },
    { path: "samples/tasksupport/metadata-def.json", format: "rde" },
    { path: "samples/catalog.json", format: "rde" },
  ],
};
