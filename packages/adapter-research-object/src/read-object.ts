// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, faultEvent, fileAsset, fileId, isFault, readWhole, type WholeFile } from "@jiku/adapter";
import type { Asset, NativeLocation } from "@jiku/model";
import { beginsWith, jsonPlace, readJson } from "@jiku/syntax/json";
import type { DecodeRun } from "./decode-run.js";
import { OBJECT_LIMITS } from "./limits.js";
import { readDatacite } from "./read-datacite.js";
import { readGraph } from "./read-graph.js";
import { readRdfText } from "./read-rdf-text.js";
import { readRecords } from "./read-records.js";
import { type JsonSort, sortOf } from "./sort.js";

const FAMILY = {
  en: "RO-Crate, DCAT, DataCite, JPCOAR or Croissant",
  ja: "RO-Crate、DCAT、DataCite、JPCOAR、Croissant",
};

/** All events of a document but `end`. */
export async function* readObject(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const head = await run.input.primary.read(0, 4096);
  if (
    run.input.primary.size > 0 &&
    beginsWith(head, "<") &&
    !/^\s*<(?:https?|urn|#|\.|\/)[^>\s]*>\s/.test(textOfHead(head))
  ) {
    yield* readRecords(run);
    return;
  }
  const file = await readWhole(run.input.primary, OBJECT_LIMITS.bytes, run.options.signal);
  if (isFault(file)) {
    yield faultEvent(file, run.report);
    return;
  }
  let lifted = 0;
  const isJson = beginsWith(file.bytes, "{", "[");
  for await (const event of isJson ? readJsonText(run, file) : readRdfText(run, file)) {
    if (event.kind === "resource") lifted++;
    yield event;
  }
  if (run.refused || lifted === 0) return;
  const asset = { ...assetOf(run, file, isJson), ...run.about };
  yield { kind: "resource", resource: asset, source: START };
}

const START: NativeLocation = { kind: "text", line: 1, column: 1 };

function textOfHead(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 200));
}

async function* readJsonText(run: DecodeRun, { bytes }: WholeFile): AsyncGenerator<DecodeEvent> {
  const { root, events } = readJson(bytes, run.report, { format: "JSON", depth: OBJECT_LIMITS.depth });
  yield* events;
  if (root === undefined) return;
  const sort: JsonSort = sortOf(root);
  const at = jsonPlace("", root.at);
  if (sort.kind === "other") {
    yield faultEvent({ code: "AD-101", values: { format: FAMILY }, at, case: "unknown" }, run.report);
    return;
  }
  if (sort.kind === "refused") {
    run.refused = true;
    yield run.report.shared("AD-104", { feature: sort.feature, format: sort.format }, at);
    return;
  }
  if (sort.kind === "datacite") yield* readDatacite(run, root, sort);
  else yield* readGraph(run, root, sort.kind);
}

function assetOf(run: DecodeRun, { bytes, digest }: WholeFile, isJson: boolean): Asset {
  const mediaType = isJson ? "application/ld+json" : "text/turtle";
  return fileAsset(
    fileId({ run }, "asset"),
    { path: run.input.primary.path, size: bytes.length },
    { mediaType, digest },
  );
}
