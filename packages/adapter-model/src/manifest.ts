// SPDX-License-Identifier: Apache-2.0
import { type AdapterManifest, type FormatEntry, sharedFindings } from "@jiku/adapter";
import { MODEL_LIMITS } from "./limits.js";
import { LOSS_CONCEPTS } from "./losses.js";
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
  "AD-112",
  "AD-113",
  "AD-114",
  "AD-115",
  "AD-117",
  "AD-118",
  "AD-119",
  "AD-120",
  "AD-121",
  "AD-122",
]);

/** A description is of one model, or of one system. */
const MODEL = ["Model", "Operator"];
const SYSTEM = ["Composition"];

const FORMATS: readonly FormatEntry[] = [
  {
    id: "fmi",
    title: { en: "FMI model description", ja: "FMIのモデル記述" },
    versions: ["2.0", "3.0"],
    mediaTypes: ["application/xml"],
    extensions: [".xml"],
    container: "file",
    record: MODEL,
  },
  {
    id: "fmu",
    title: { en: "FMU", ja: "FMU" },
    versions: ["2.0", "3.0"],
    mediaTypes: ["application/zip"],
    extensions: [".fmu"],
    container: "archive",
    record: MODEL,
  },
  {
    id: "ssd",
    title: { en: "SSP system structure", ja: "SSPのシステム構造" },
    versions: ["1.0", "2.0"],
    mediaTypes: ["application/xml"],
    extensions: [".ssd"],
    container: "file",
    record: SYSTEM,
  },
  {
    id: "ssp",
    title: { en: "SSP archive", ja: "SSPのアーカイブ" },
    versions: ["1.0", "2.0"],
    mediaTypes: ["application/zip"],
    extensions: [".ssp"],
    container: "archive",
    record: SYSTEM,
  },
  {
    id: "onnx",
    title: { en: "ONNX", ja: "ONNX" },
    versions: ["1.0"],
    mediaTypes: ["application/onnx"],
    extensions: [".onnx"],
    container: "file",
    record: ["Model"],
    isolate: true,
  },
  {
    id: "bmi",
    title: { en: "BMI variable list", ja: "BMIの変数一覧" },
    directions: ["decode"],
    versions: ["2.0"],
    mediaTypes: ["application/yaml", "application/json"],
    extensions: [".bmi.yaml", ".bmi.json"],
    container: "file",
    endMark: false,
  },
  {
    id: "cwl",
    title: { en: "CWL tool or workflow", ja: "CWLのツールとワークフロー" },
    directions: ["decode"],
    versions: ["v1.0", "v1.1", "v1.2"],
    mediaTypes: ["application/cwl+yaml", "application/cwl+json"],
    extensions: [".cwl"],
    container: "file",
    endMark: false,
  },
  {
    id: "ymmsl",
    title: { en: "yMMSL", ja: "yMMSL" },
    directions: ["decode"],
    versions: ["v0.1", "v0.2"],
    mediaTypes: ["application/yaml"],
    extensions: [".ymmsl"],
    container: "file",
    endMark: false,
  },
];

/** The content of `jiku-adapter.json`. */
export const manifest: AdapterManifest = {
  jikuAdapter: "1",
  id: "model",
  version: "0.1.0",
  jiku: "1.0",
  title: { en: "Descriptions of models", ja: "モデルの記述" },
  formats: FORMATS,
  directions: ["decode", "encode"],
  concepts: {
    "entity.identity": "lossy",
    ...Object.fromEntries(LOSS_CONCEPTS.map((concept) => [concept, "lossy" as const])),
    "metadata.digest": "full",
  },
  findings: [...OWN_FINDINGS, ...shared],
  limits: {
    detectBytes: MODEL_LIMITS.detectBytes,
    depth: MODEL_LIMITS.depth,
    memoryMiB: 512,
    secondsPerMiB: 2,
    maxBytes: MODEL_LIMITS.archive.totalBytes,
  },
  needs: { network: false, clock: false, random: false, reader: "inline" },
  claims: ["core", "stream", "secure"],
  samples: [
    { path: "samples/heater-3.0.xml", format: "fmi" },
    { path: "samples/valve-2.0.xml", format: "fmi" },
    { path: "samples/plant-2.0.ssd", format: "ssd" },
    { path: "samples/river.bmi.yaml", format: "bmi" },
    { path: "samples/pond.bmi.json", format: "bmi" },
    { path: "samples/flood-map.cwl", format: "cwl" },
    { path: "samples/rate.cwl", format: "cwl" },
    { path: "samples/river-basin.ymmsl", format: "ymmsl" },
    { path: "samples/tidal-flat.ymmsl", format: "ymmsl" },
  ],
};
