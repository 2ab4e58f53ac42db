// SPDX-License-Identifier: Apache-2.0
export type { Adapter, Confidence, Detection, Hint } from "./adapter.js";
export { areaFinding } from "./area-finding.js";
export type { ArrayChunk, IndexRange, Selection } from "./array-access.js";
export { DECODE_DEFAULTS, type DecodeEvent, type DecodeOptions, type EndEvent, type Outcome } from "./decode.js";
export { type DecodeRun, errorsFirst, runDecode, startRun } from "./decode-run.js";
export type { EncodeEvent, EncodeOptions, WrittenEvent } from "./encode.js";
export { type Fault, faultEvent, isFault } from "./fault.js";
export { type FileFacts, fileAsset, fileId, hrefOf, partId } from "./file-asset.js";
export { type FindingPlace, nativeLocation } from "./finding-place.js";
export type { FindingValue, FindingValues } from "./finding-values.js";
export { decodeIriPart, defaultBase, encodeIriPart } from "./iri.js";
export { isExactNumber } from "./json/exact-number.js";
export { createHashIndex, type Hash64, type HashIndex, hashBytes } from "./json/hash-index.js";
export type { JsonPlace } from "./json/json-place.js";
export { createJsonScanner, JSON_LIMITS, type JsonScanner } from "./json/json-scanner.js";
export { locateJson } from "./json/locate-json.js";
export { jsonAt, textAt } from "./json/native-place.js";
export { createNumberColumn, type NumberColumn } from "./json/number-column.js";
export type { JsonEvents, JsonFault, JsonFaultKind, JsonLimits } from "./json/scan-state.js";
export {
  cursorAt,
  cursorPlace,
  type JsonCursor,
  readKey,
  skipSpace,
  skipValue,
  type WalkTree,
  walkJson,
} from "./json/walk-json.js";
export type { ConceptId, Loss, LossChange, ResourcePlace } from "./loss.js";
export type {
  AdapterLimits,
  AdapterManifest,
  ConceptSupport,
  Direction,
  FormatEntry,
  ManifestFinding,
  ManifestSample,
} from "./manifest.js";
export { type MemoryInputOptions, memoryInput } from "./memory-input.js";
export { type MemorySink, memorySink } from "./memory-sink.js";
export type { ModelPort, PortValues } from "./model-port.js";
export type { NativeFile, NativeInput, NativeSink } from "./native.js";
export { ownFinding } from "./own-finding.js";
export { jsonPointer, pointerTokens } from "./pointer.js";
export { readWhole, type WholeFile } from "./read-whole.js";
export { createReport, type FindingExtras, type Report, type ReportEvent, type Tally } from "./report.js";
export { safePath } from "./safe-path.js";
export { createSha256, type Sha256 } from "./sha256.js";
export {
  type SharedCode,
  type SharedFindingOptions,
  sharedFinding,
  sharedFindings,
  sharedRule,
} from "./shared-finding.js";
export { memorySpool, type Spool } from "./spool.js";
