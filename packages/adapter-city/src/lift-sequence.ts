// SPDX-License-Identifier: Apache-2.0
import {
  createHashIndex,
  createNumberColumn,
  type DecodeEvent,
  type JsonPlace,
  jsonAt,
  jsonPointer,
  textAt,
} from "@jiku/adapter";
import type { DecodeRun } from "./decode-run.js";
import { createDocumentScan, type DocumentScan } from "./document-scan.js";
import { keyLookup } from "./key-lookup.js";
import type { FileContext } from "./lift-context.js";
import { liftUnit, type UnitOptions } from "./lift-unit.js";
import { CITY_LIMITS } from "./limits.js";
import { readLines, type SequenceLine } from "./line-reader.js";
import { readRoot } from "./root-values.js";
import { textFindings } from "./scan-findings.js";

const FORMAT = "CityJSON";

/** Members of a feature that resources are made of. */
const PLACED: ReadonlySet<string> = new Set(["type", "id", "CityObjects", "vertices", "appearance"]);

type Refuse = NonNullable<UnitOptions["refuse"]>;

/**
 * Lifts the features of a sequence, each line on its own: a bad line does not hide the next.
 * @param rest bytes from `start` on that have been read already
 * @param header the first record, whose city objects count as used ids
 */
export async function* liftSequence(
  rest: Uint8Array,
  chunks: AsyncIterator<Uint8Array>,
  start: JsonPlace,
  header: DocumentScan,
  file: FileContext,
  run: DecodeRun,
): AsyncGenerator<DecodeEvent> {
  const refuse = uniqueKeys(header, file);
  for await (const line of readLines(rest, chunks, start, CITY_LIMITS.recordBytes))
    yield* liftLine(line, refuse, file, run);
}

/** Refuses a city object whose key stood in an earlier line; keys take about 40 bytes each, outside the heap. */
function uniqueKeys(header: DocumentScan, file: FileContext): Refuse {
  const seen = createHashIndex();
  const lines = createNumberColumn();
  const lookup = keyLookup(header.objects);
  return (key, { line, column }) => {
    const { high, low } = lookup.hash(key);
    const found = lookup.has(key) ? -1 : seen.add(high, low);
    if (found >= 0) {
      lines.push(line);
      return undefined;
    }
    const first = lookup.has(key) ? 1 : lines.at(-1 - found);
    const related = [{ location: { line: first, native: { kind: "text", line: first } as const } }];
    return file.report.shared(
      "AD-113",
      { id: key, line: first },
      jsonAt(jsonPointer("CityObjects", key), { offset: 0, line, column }),
      { related },
    );
  };
}

async function* liftLine(
  line: SequenceLine,
  refuse: Refuse,
  file: FileContext,
  run: DecodeRun,
): AsyncGenerator<DecodeEvent> {
  const { report } = run;
  const { bytes, place } = line;
  if (bytes === undefined) {
    yield report.shared("AD-105", { limit: CITY_LIMITS.recordBytes }, textAt(place), { case: "size" });
    return;
  }
  const scan = createDocumentScan(place);
  scan.scanner.push(bytes);
  scan.scanner.finish();
  yield* textFindings(scan, report);
  if (scan.scanner.faults.some((fault) => fault.fatal)) return;
  const { second } = scan.scanner;
  if (second !== undefined) {
    yield report.shared(
      "AD-102",
      { format: FORMAT, line: second.line, column: second.column, reason: TRAILING },
      textAt(second),
    );
  }
  const type = scan.members.get("type");
  if (type?.value !== "CityJSONFeature") {
    const found = type?.kind === "scalar" ? String(type.value) : "–";
    yield report.own("CTY-022", { type: found }, type === undefined ? textAt(place) : jsonAt("/type", type.place));
    run.unread.push(textAt(place));
    return;
  }
  yield* liftFeature(scan, bytes, place, refuse, file, run);
}

const TRAILING = { en: "the line goes on after the record", ja: "レコードの後に行が続く" };

async function* liftFeature(
  scan: DocumentScan,
  bytes: Uint8Array,
  place: JsonPlace,
  refuse: Refuse,
  file: FileContext,
  run: DecodeRun,
): AsyncGenerator<DecodeEvent> {
  const { report } = run;
  const read = (offset: number, length: number): Promise<Uint8Array> =>
    Promise.resolve(bytes.subarray(offset - place.offset, offset - place.offset + length));
  const id = scan.members.get("id");
  const appearance = scan.members.get("appearance");
  if (appearance !== undefined)
    yield report.loss({
      at: jsonAt("/appearance", appearance.place),
      concept: "space.geometry",
      change: "dropped",
      recovery: "none",
    });
  const key = typeof id?.value === "string" && keyLookup(scan.objects).has(id.value) ? id.value : undefined;
  if (id === undefined) yield report.own("CTY-016", { member: "id" }, textAt(place));
  else if (key === undefined) yield report.own("CTY-026", { id: String(id.value) }, jsonAt("/id", id.place));
  const others = new Map([...scan.members].filter(([member]) => !PLACED.has(member)));
  const { values, tooLong } = await readRoot(read, others, () => false);
  for (const { at } of tooLong)
    yield report.loss({ at, concept: "metadata.provenance", change: "dropped", recovery: "none" });
  const members = new Map([...values].map(([member, { value }]) => [member, value]));
  yield* liftUnit(scan, read, file, run, { refuse, ...(key === undefined ? {} : { extras: { key, members } }) });
}
