// SPDX-License-Identifier: Apache-2.0
import { type AdapterManifest, type FormatEntry, sharedFindings } from "@jiku/adapter";
import { LOSS_CONCEPTS } from "./encode/losses.js";
import { CRYSTAL_LIMITS } from "./limits.js";
import { OWN_FINDINGS } from "./own-findings.js";

const shared = sharedFindings([
  "AD-101",
  "AD-102",
  "AD-103",
  "AD-104",
  "AD-105",
  "AD-106",
  "AD-107",
  "AD-110",
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
    id: "cif",
    title: { en: "CIF", ja: "CIF" },
    versions: ["1.1", "2.0"],
    mediaTypes: ["chemical/x-cif"],
    extensions: [".cif"],
    container: "file",
    endMark: false,
  },
  {
    id: "mmcif",
    title: { en: "mmCIF and ModelCIF", ja: "mmCIFとModelCIF" },
    versions: ["1.1", "2.0"],
    mediaTypes: ["chemical/x-mmcif"],
    extensions: [".mmcif", ".cif"],
    container: "file",
    directions: ["decode"],
    endMark: false,
  },
  {
    id: "optimade",
    title: { en: "OPTIMADE answer", ja: "OPTIMADEの応答" },
    versions: ["1.0", "1.1", "1.2"],
    mediaTypes: ["application/vnd.api+json", "application/json"],
    extensions: [".json"],
    container: "file",
  },
  {
    id: "optimade-jsonl",
    title: { en: "OPTIMADE JSON Lines", ja: "OPTIMADEのJSON Lines" },
    versions: ["1.2"],
    mediaTypes: ["application/jsonl"],
    extensions: [".jsonl"],
    container: "file",
  },
];

/** The content of `jiku-adapter.json`. */
export const manifest: AdapterManifest = {
  jikuAdapter: "1",
  id: "crystal",
  version: "0.1.0",
  jiku: "1.0",
  title: { en: "OPTIMADE and CIF", ja: "OPTIMADEとCIF" },
  formats: FORMATS,
  directions: ["decode", "encode"],
  concepts: {
    ...Object.fromEntries(LOSS_CONCEPTS.map((concept) => [concept, "lossy" as const])),
    "metadata.digest": "full",
    "quantity.missing": "full",
    "quantity.unit": "lossy",
  },
  findings: [
    ...OWN_FINDINGS,
    { code: "QU-15", rule: "quantity/unit-declared" },
    { code: "OB-11", rule: "observation/origin-declared" },
    ...shared,
  ],
  limits: {
    detectBytes: CRYSTAL_LIMITS.detectBytes,
    depth: CRYSTAL_LIMITS.depth,
    memoryMiB: 512,
    secondsPerMiB: 2,
    maxBytes: 4 * 1024 * 1024 * 1024,
  },
  needs: { network: false, clock: false, random: false, reader: "inline" },
  claims: ["core", "stream", "secure"],
  samples: [
    { path: "samples/salt.cif", format: "cif" },
    { path: "samples/quartz.cif", format: "cif" },
    { path: "samples/peptide.cif", format: "mmcif" },
    { path: "samples/ions.cif", format: "mmcif" },
    { path: "samples/structures.json", format: "optimade" },
    { path: "samples/graphite.json", format: "optimade" },
    { path: "samples/structures.jsonl", format: "optimade-jsonl" },
    { path: "samples/references.jsonl", format: "optimade-jsonl" },
  ],
};
