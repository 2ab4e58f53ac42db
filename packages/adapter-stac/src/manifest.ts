// SPDX-License-Identifier: Apache-2.0
import { type AdapterManifest, type FormatEntry, sharedFindings } from "@jiku/adapter";
import { LOSS_CONCEPTS } from "./encode/losses.js";
import { STAC_LIMITS } from "./limits.js";
import { OWN_FINDINGS } from "./own-findings.js";
import { STAC_VERSIONS } from "./versions.js";

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
  "AD-119",
  "AD-120",
  "AD-121",
  "AD-122",
]);

function format(id: string, title: FormatEntry["title"], mediaType: string): FormatEntry {
  return {
    id,
    ...(title === undefined ? {} : { title }),
    versions: STAC_VERSIONS,
    mediaTypes: [mediaType, "application/yaml"],
    extensions: [".json", ".yaml", ".yml"],
    container: "file",
  };
}

const FORMATS: readonly FormatEntry[] = [
  format("stac-items", { en: "page of STAC items", ja: "STACのアイテムのページ" }, "application/geo+json"),
  format("stac-item", { en: "STAC item", ja: "STACのアイテム" }, "application/geo+json"),
  format("stac-collection", { en: "STAC collection", ja: "STACのコレクション" }, "application/json"),
  format("stac-catalog", { en: "STAC catalog", ja: "STACのカタログ" }, "application/json"),
  {
    ...format(
      "stac-collections",
      { en: "page of STAC collections", ja: "STACのコレクションのページ" },
      "application/json",
    ),
    directions: ["decode"],
  },
];

/** The content of `jiku-adapter.json`. */
export const manifest: AdapterManifest = {
  jikuAdapter: "1",
  id: "stac",
  version: "0.1.0",
  jiku: "1.0",
  title: { en: "STAC", ja: "STAC" },
  formats: FORMATS,
  directions: ["decode", "encode"],
  concepts: {
    "entity.identity": "lossy",
    ...Object.fromEntries(LOSS_CONCEPTS.map((concept) => [concept, "lossy" as const])),
    "metadata.digest": "full",
    "metadata.title": "full",
  },
  findings: [...OWN_FINDINGS, { code: "QU-15", rule: "quantity/unit-declared" }, ...shared],
  limits: {
    detectBytes: STAC_LIMITS.detectBytes,
    depth: STAC_LIMITS.depth,
    memoryMiB: 512,
    secondsPerMiB: 2,
    maxBytes: STAC_LIMITS.bytes,
  },
  needs: { network: false, clock: false, random: false, reader: "inline" },
  claims: ["core", "secure"],
  samples: [
    { path: "samples/heat-collection.json", format: "stac-collection" },
    { path: "samples/flood-item.json", format: "stac-item" },
    { path: "samples/page.json", format: "stac-items" },
  ],
};
