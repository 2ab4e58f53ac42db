// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, textAt } from "@jiku/adapter";
import type { DecodeRun } from "../decode-run.js";
import { SENSOR_LIMITS } from "../limits.js";
import type { JsonNode } from "./json-node.js";
import { headNode, recordNode } from "./json-record.js";
import { type FileScan, scanFile } from "./scan-file.js";
import { textFinding } from "./scan-findings.js";

/** A file that a scan has found to be sound JSON. */
export interface JsonFile {
  readonly scan: FileScan;
  /** The root object, its list of records empty; absent when the file is a list. */
  readonly head?: JsonNode;
}

/** Judges the text of the file; its faults are yielded, and undefined means that nothing can be lifted. */
export async function* openJson(run: DecodeRun, format: string): AsyncGenerator<DecodeEvent, JsonFile | undefined> {
  const { report, input } = run;
  const scan = await scanFile(input.primary, run.options.signal);
  const { scanner } = scan;
  for (const fault of scanner.faults) {
    const found = fault.kind === "syntax" ? await excerpt(run, fault.at.offset) : "";
    yield textFinding(fault, found, format, report);
  }
  if (scanner.faults.some(({ fatal }) => fatal)) return undefined;
  if (scanner.second !== undefined) {
    yield report.shared("AD-102", {}, textAt(scanner.second), { case: "trailing" });
    return undefined;
  }
  if (scanner.faults.some(({ kind }) => kind === "reservedKey" || kind === "duplicateKey")) return undefined;
  for (const at of (scan.list?.others ?? []).slice(0, 20))
    yield report.own("STA-011", { member: scan.list?.pointer.slice(1) ?? "", expected: OBJECTS, value: "" }, at);
  if (!scan.isObject) {
    if (scan.list !== undefined) return { scan };
    yield report.shared("AD-101", { format }, textAt(scan.whole.start), { case: "unknown" });
    return undefined;
  }
  const head = yield* readHead(run, scan);
  return head === undefined ? undefined : { scan, head };
}

const OBJECTS = { en: "a list of objects", ja: "オブジェクトの並び" };

async function excerpt({ input }: DecodeRun, offset: number): Promise<string> {
  const bytes = await input.primary.read(offset, 40);
  return (new TextDecoder().decode(bytes).split(/\r?\n/)[0] ?? "").slice(0, 30);
}

async function* readHead(run: DecodeRun, { whole, list }: FileScan): AsyncGenerator<DecodeEvent, JsonNode | undefined> {
  const { primary } = run.input;
  const from = whole.start.offset;
  const length = whole.length - (list?.span.length ?? 0);
  if (length > SENSOR_LIMITS.recordBytes) {
    yield run.report.shared("AD-105", { limit: SENSOR_LIMITS.recordBytes }, textAt(whole.start), { case: "record" });
    return undefined;
  }
  if (list === undefined) return recordNode(await primary.read(from, whole.length), whole.start, "");
  const before = await primary.read(from, list.span.start.offset - from);
  const after = await primary.read(list.close.offset, from + whole.length - list.close.offset);
  return headNode(before, after, whole.start, list);
}

/** The records of the list one after the other; one that is too long is AD-105 and left out. */
export async function* readRecords(
  run: DecodeRun,
  { list }: FileScan,
): AsyncGenerator<{ readonly node: JsonNode } | { readonly event: DecodeEvent }> {
  const { primary } = run.input;
  const { recordBytes } = SENSOR_LIMITS;
  for (const [i, { start, length }] of (list?.items ?? []).entries()) {
    run.options.signal?.throwIfAborted();
    if (length > recordBytes)
      yield { event: run.report.shared("AD-105", { limit: recordBytes }, textAt(start), { case: "record" }) };
    else yield { node: recordNode(await primary.read(start.offset, length), start, `${list?.pointer ?? ""}/${i}`) };
  }
}
