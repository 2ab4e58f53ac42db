// SPDX-License-Identifier: Apache-2.0
import { jsonPlace, member, numberOf, readJson } from "@jiku/syntax/json";
import type { OpenArrays } from "../formats.js";
import { JSON_TEXT } from "../limits.js";
import { readReferences, strayReferences } from "./kerchunk-references.js";
import { kerchunkStore } from "./kerchunk-store.js";
import { openStore } from "./open-store.js";
import { ZARR_LIMITS } from "./zarr-limits.js";

const FORMAT = "kerchunk";

/** A reference file of kerchunk, version 0 (keys at the top) or 1 (`refs`, `templates`, `gen`). */
export const openKerchunk: OpenArrays = async (run, emit) => {
  const { report, input } = run;
  if (input.primary.size > ZARR_LIMITS.metadataBytes) {
    emit(report.shared("AD-105", { limit: ZARR_LIMITS.metadataBytes }, { kind: "text", byte: 0 }, { case: "size" }));
    return undefined;
  }
  const { root, events } = readJson(await input.primary.read(0, input.primary.size), report, JSON_TEXT);
  for (const event of events) emit(event);
  if (root === undefined) return undefined;
  const version = member(root, "version");
  const number = numberOf(version);
  if (version !== undefined && number !== 0 && number !== 1) {
    run.refused = true;
    const at = jsonPlace("/version", version.at);
    emit(report.shared("AD-106", { version: String(number ?? "-"), format: FORMAT, known: "0, 1" }, at));
    return undefined;
  }
  const references = readReferences(root, report, emit);
  run.unread.push(...strayReferences(references));
  return openStore(run, kerchunkStore(run, references, emit), emit);
};
