// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, Report } from "@jiku/adapter";
import { jsonFinding, jsonTree } from "@jiku/syntax/json";
import type { DecodeRun } from "./decode-run.js";
import { detectCf } from "./detect.js";
import { FORMAT_READERS, type FormatId, type OpenArrays } from "./formats.js";
import { liftArrays } from "./lift/lift-arrays.js";
import { CF_LIMITS, JSON_TEXT } from "./limits.js";
import { folderEntries } from "./source/folder-entries.js";

/** All events of an input but `end`. */
export async function* readFormat(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const { primary } = run.input;
  const entries = await folderEntries(run.input);
  const head = await primary.read(0, CF_LIMITS.detectBytes);
  if (head.length === 0 && (entries ?? []).length === 0) {
    yield run.report.shared("AD-122", {}, { kind: "text", byte: 0 });
    return;
  }
  const { format } = detectCf(head, { name: primary.path, ...(entries === undefined ? {} : { entries }) });
  const reader = format === undefined ? undefined : await FORMAT_READERS[format as FormatId]();
  if (reader === undefined) {
    const faults = faultsOfText(head, run.report);
    if (faults.length > 0) yield* faults;
    else yield run.report.shared("AD-101", { format: "NetCDF" }, { kind: "text", byte: 0 }, { case: "unknown" });
    return;
  }
  if (reader.kind === "events") yield* reader.decode(run);
  else yield* readArrays(run, reader.open, format as FormatId);
}

/** What is wrong with a JSON text of which nothing can be told, maybe for that reason. */
function faultsOfText(head: Uint8Array, report: Report): readonly DecodeEvent[] {
  const first = head.find((byte) => byte > 0x20);
  if (first !== 0x7b && first !== 0xef) return [];
  const whole = head.length < CF_LIMITS.detectBytes;
  const { faults } = jsonTree(head, CF_LIMITS.depth).scanner;
  return faults
    .filter(({ kind }) => whole || kind !== "truncated")
    .map((fault) => jsonFinding(fault, report, JSON_TEXT));
}

async function* readArrays(run: DecodeRun, open: OpenArrays, format: FormatId): AsyncGenerator<DecodeEvent> {
  const events: DecodeEvent[] = [];
  const source = await open(run, (event) => void events.push(event));
  yield* events.splice(0);
  if (source === undefined) return;
  try {
    yield* liftArrays(run, source, format);
  } finally {
    source.close();
  }
}
