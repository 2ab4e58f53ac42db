// SPDX-License-Identifier: Apache-2.0
import { type AdapterManifest, sharedFindings } from "@jiku/adapter";
import { LOSS_CONCEPTS } from "./encode-losses.js";
import { GML_VERSIONS } from "./gml/gml-root.js";
import { CITY_LIMITS } from "./limits.js";
import { OWN_FINDINGS } from "./own-findings.js";
import { TABLE_VERSIONS } from "./spatial-id/table-header.js";
import { CITY_VERSIONS } from "./versions.js";

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
  "AD-111",
  "AD-112",
  "AD-113",
  "AD-114",
  "AD-115",
  "AD-116",
  "AD-117",
  "AD-118",
  "AD-120",
  "AD-121",
  "AD-122",
]);

/** The content of `jiku-adapter.json`. */
export const manifest: AdapterManifest = {
  jikuAdapter: "1",
  id: "cityjson",
  version: "0.1.0",
  jiku: "1.0",
  title: { en: "CityJSON, CityGML (PLATEAU) and spatial ID", ja: "CityJSON、CityGML(PLATEAU)、空間ID" },
  formats: [
    {
      id: "cityjson",
      versions: [...CITY_VERSIONS],
      mediaTypes: ["application/city+json"],
      extensions: [".city.json", ".json"],
      container: "file",
    },
    {
      id: "cityjsonseq",
      versions: ["1.1", "2.0"],
      mediaTypes: ["application/city+json-seq"],
      extensions: [".city.jsonl", ".jsonl"],
      container: "file",
    },
    {
      id: "citygml",
      title: { en: "CityGML with the i-UR extension of PLATEAU", ja: "CityGML(PLATEAUのi-UR拡張を含む)" },
      versions: [...GML_VERSIONS],
      mediaTypes: ["application/gml+xml"],
      extensions: [".gml", ".xml"],
      container: "file",
      directions: ["decode"],
    },
    {
      id: "spatialid",
      title: { en: "Tables and catalogues of spatial IDs", ja: "空間IDの表と目録" },
      versions: [...TABLE_VERSIONS],
      mediaTypes: ["text/csv", "application/json"],
      extensions: [".csv", ".json"],
      container: "file",
      directions: ["decode"],
    },
    {
      id: "plateau-lod",
      title: { en: "Linked data of PLATEAU (JSON-LD)", ja: "PLATEAUのリンクトデータ(JSON-LD)" },
      versions: [],
      mediaTypes: ["application/ld+json"],
      extensions: [".jsonld"],
      container: "file",
      directions: ["decode"],
    },
  ],
  directions: ["decode", "encode"],
  concepts: {
    ...Object.fromEntries(LOSS_CONCEPTS.map((concept) => [concept, "lossy" as const])),
    "metadata.digest": "full",
    "space.axis-order": "full",
    "space.height-datum": "full",
    "space.crs": "lossy",
  },
  findings: [...OWN_FINDINGS, ...shared],
  limits: {
    detectBytes: CITY_LIMITS.detectBytes,
    depth: CITY_LIMITS.depth,
    memoryMiB: 512,
    secondsPerMiB: 2,
    maxBytes: Number.MAX_SAFE_INTEGER,
  },
  needs: { network: false, clock: false, random: false, reader: "inline" },
  claims: ["core", "stream", "secure"],
  samples: [
    { path: "samples/house.city.json", format: "cityjson" },
    { path: "samples/road-1.1.city.json", format: "cityjson" },
    { path: "samples/sheds.city.jsonl", format: "cityjsonseq" },
    { path: "samples/zones_6697.gml", format: "citygml", parts: ["samples/codelists/Building_usage.xml"] },
    { path: "samples/voxels.csv", format: "spatialid" },
    { path: "samples/building.jsonld", format: "plateau-lod" },
  ],
};
