// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, encodeIriPart } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { validLength } from "@jiku/syntax/xml";
import { type DecodeRun, digestedChunks } from "../decode-run.js";
import { CITY_LIMITS } from "../limits.js";
import { readLines, type SequenceLine } from "../line-reader.js";
import { type CellCollector, createCollector } from "./collect-cells.js";
import { faultyLine, isConfiguration, TABLE_VERSIONS, type TableHeader, tableHeader } from "./table-header.js";

const FORMAT = "Spatial ID CSV";
const MEDIA_TYPE = "text/csv";
/** Characters of one row. */
const ROW = 64 * 1024;

/** All events of a table of spatial IDs but `end`: an Entity for each run of rows of one object, then the file. */
export async function* readTable(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const chunks = digestedChunks(run);
  const head: SequenceLine[] = [];
  let header: TableHeader | undefined;
  let collector: CellCollector | undefined;
  let rows = 0;
  try {
    for await (const line of readLines(new Uint8Array(0), chunks, { offset: 0, line: 1, column: 1 }, ROW)) {
      run.options.signal?.throwIfAborted();
      if (header === undefined) {
        head.push(line);
        if (line.bytes === undefined || textOf(line) === undefined) {
          yield badText(line, run);
          return;
        }
        const texts = head.map(textOf);
        header = tableHeader(texts[0] ?? "", texts[1]);
        if (header === undefined && head.length < 2) continue;
        if (header === undefined) {
          yield noTable(head, run);
          return;
        }
        yield* headFindings(header, run);
        collector = createCollector(run, header);
        if (head.length === header.lines) continue;
      }
      rows++;
      if (collector !== undefined) yield* row(line, header, collector, run);
    }
  } finally {
    await chunks.return(undefined);
  }
  if (collector === undefined) {
    const at = { kind: "text", byte: run.file.size } as const;
    if (run.file.size === 0) yield run.report.shared("AD-122", {}, at);
    else if (header === undefined && head.length > 0 && /^PLATEAU/.test(textOf(head[0] as SequenceLine) ?? ""))
      yield run.report.shared("AD-103", { size: run.file.size, format: FORMAT }, at, { case: "size" });
    else yield run.report.shared("AD-101", { format: FORMAT }, at, { case: "unknown" });
    return;
  }
  if (rows === 0) yield run.report.shared("AD-122", {}, { kind: "text", line: head.length });
  if (header?.version !== undefined && !(await endsLine(run)))
    yield run.report.shared("AD-103", { size: run.file.size, format: FORMAT }, atEnd(run), { case: "size" });
  yield* collector.close(MEDIA_TYPE);
}

const CONFIGURATION = { en: "the configuration of a tool (no spatial IDs)", ja: "ツールの設定(空間IDなし)" };

/** Another table: refused by name when it is the tool's own. */
function noTable(head: readonly SequenceLine[], run: DecodeRun): DecodeEvent {
  const texts = head.map((line) => textOf(line) ?? "");
  if (!isConfiguration(texts)) {
    const line = head[faultyLine(texts[0] ?? "")] as SequenceLine;
    return run.report.shared("AD-101", { format: FORMAT }, placeOf(line), { case: "unknown" });
  }
  run.refused = true;
  run.refusals = 1;
  return run.report.shared("AD-104", { feature: CONFIGURATION, format: FORMAT }, { kind: "text", line: 1 });
}

function atEnd({ file }: DecodeRun): NativeLocation {
  return { kind: "text", byte: file.size };
}

/** The tool ends each row with a line feed; a table without the last one was cut short. */
async function endsLine({ file }: DecodeRun): Promise<boolean> {
  return (await file.read(Math.max(file.size - 1, 0), 1))[0] === 0x0a;
}

function* headFindings(
  { version, columns, object, cell, zoom = 0 }: TableHeader,
  run: DecodeRun,
): Generator<DecodeEvent> {
  if (!Number.isInteger(zoom) || zoom < 0 || zoom > 35) {
    const expected = { en: "a zoom from 0 to 35, or -1", ja: "0から35まで、または-1のズーム" };
    yield run.report.own("CTY-017", { member: "zoom", expected }, { kind: "text", line: 1 });
  }
  for (const [column, name] of columns.entries())
    if (column !== object && column !== cell)
      yield run.report.loss({
        at: { kind: "table", column: name },
        concept: "observation.result",
        change: "dropped",
        recovery: "none",
      });
  if (version === undefined || (TABLE_VERSIONS as readonly string[]).includes(version)) return;
  yield run.report.shared("AD-106", { version, format: FORMAT, known: [...TABLE_VERSIONS] }, { kind: "table", row: 0 });
}

const decoder = new TextDecoder("utf-8", { fatal: true });

function textOf({ bytes }: SequenceLine): string | undefined {
  try {
    return bytes === undefined ? undefined : decoder.decode(bytes).replace(/\r$/, "");
  } catch {
    return undefined;
  }
}

/** A line that is too long, or no UTF-8. */
function badText(line: SequenceLine, { report }: DecodeRun): DecodeEvent {
  const { bytes, place } = line;
  if (bytes === undefined) return report.shared("AD-105", { limit: ROW }, placeOf(line), { case: "size" });
  const offset = place.offset + validLength(bytes, "utf-8");
  return report.shared("AD-114", { offset }, { kind: "text", byte: offset, line: place.line });
}

function placeOf({ place }: SequenceLine): NativeLocation {
  return { kind: "text", byte: place.offset, line: place.line, column: place.column };
}

/** One row: id of the object and spatial ID. */
function* row(
  line: SequenceLine,
  header: TableHeader,
  collector: CellCollector,
  run: DecodeRun,
): Generator<DecodeEvent> {
  const { report } = run;
  const at = placeOf(line);
  if (line.bytes === undefined) {
    yield report.shared("AD-105", { limit: ROW }, at, { case: "size" });
    return;
  }
  const text = textOf(line);
  if (text === undefined) {
    yield badText(line, run);
    return;
  }
  if (text.trim() === "") return;
  const cells = text.split(",").map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  const object = cells[header.object];
  const id = cells[header.cell];
  if (object === undefined || object === "" || id === undefined || cells.length !== header.columns.length) {
    const count = header.columns.length;
    const expected = {
      en: `a row of ${count} cells with object and spatial ID`,
      ja: `対象と空間IDのある${count}列の行`,
    };
    yield report.own("CTY-017", { member: encodeIriPart(text.slice(0, 40)), expected }, at);
    return;
  }
  yield* collector.add(object.slice(0, CITY_LIMITS.names), id, at);
}
