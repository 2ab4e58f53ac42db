// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, jsonAt, textAt } from "@jiku/adapter";
import { type DecodeRun, digestedChunks } from "./decode-run.js";
import { createDocumentScan, type DocumentScan } from "./document-scan.js";
import { closeContext, openContext } from "./lift-file.js";
import { liftSequence } from "./lift-sequence.js";
import { liftUnit } from "./lift-unit.js";
import { readRoot } from "./root-values.js";
import { textFindings } from "./scan-findings.js";
import { CITY_VERSIONS, type CityVersion, readVersion } from "./versions.js";

const FORMAT = "CityJSON";
const MEDIA_TYPES = { document: "application/city+json", sequence: "application/city+json-seq" } as const;

/** Root members that are read as a whole whatever their length. */
const NAMED: ReadonlySet<string> = new Set(["metadata", "extensions", "transform", "geometry-templates"]);
/** Root members that are not read as values. */
const APART: ReadonlySet<string> = new Set(["", "type", "version", "CityObjects", "vertices", "appearance"]);

/** All events of a file but `end`. */
export async function* readCityFile(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const chunks = digestedChunks(run);
  try {
    yield* readChunks(chunks, run);
  } finally {
    await chunks.return(undefined);
  }
}

async function* readChunks(chunks: AsyncIterator<Uint8Array>, run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const { report } = run;
  const scan = createDocumentScan();
  const rest = await scanFirstValue(scan, chunks);
  if (!looksLikeObject(scan)) {
    yield report.shared("AD-101", { format: FORMAT }, textAt(scan.scanner.faults[0]?.at ?? scan.scanner.end()), {
      case: "unknown",
    });
    return;
  }
  yield* textFindings(scan, report);
  if (scan.scanner.faults.some((fault) => fault.fatal)) return;
  const { second } = scan.scanner;
  if (second !== undefined && (rest[0] !== 0x7b || second.line === scan.lastLine)) {
    yield report.shared(
      "AD-102",
      { format: FORMAT, line: second.line, column: second.column, reason: TRAILING },
      textAt(second),
    );
    return;
  }
  if (!(yield* checkType(scan, run))) return;
  const version = yield* checkVersion(scan, run);
  if (version !== undefined) yield* liftAll(scan, version, rest, chunks, run);
}

const TRAILING = { en: "the text goes on after its end", ja: "終わりの後に文が続く" };

/** Reads up to the end of the first value; returns what was read beyond it. */
async function scanFirstValue(scan: DocumentScan, chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const { scanner } = scan;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) {
    const taken = scanner.push(next.value);
    if (scanner.second !== undefined) return next.value.subarray(taken);
    if (scanner.stopped) break;
  }
  scanner.finish();
  return new Uint8Array(0);
}

/** Text that does not even begin as an object is another format, or none; an empty file has its own finding. */
function looksLikeObject(scan: DocumentScan): boolean {
  const fault = scan.scanner.faults.find((f) => f.fatal);
  return scan.isObject || fault?.kind === "empty" || fault?.kind === "encoding";
}

function* checkType(scan: DocumentScan, run: DecodeRun): Generator<DecodeEvent, boolean> {
  const { report } = run;
  const type = scan.members.get("type");
  if (type?.value === FORMAT) return true;
  const at = jsonAt("/type", type?.place);
  if (type?.value === "CityJSONFeature") {
    yield report.own("CTY-027", {}, at);
    return false;
  }
  if (type === undefined && scan.members.has("CityObjects")) {
    yield report.own("CTY-016", { member: "type" }, { kind: "json", pointer: "" });
    return true;
  }
  if (typeof type?.value === "string") yield report.shared("AD-101", { format: FORMAT, found: type.value }, at);
  else yield report.shared("AD-101", { format: FORMAT }, { kind: "json", pointer: "" }, { case: "unknown" });
  return false;
}

/** The version by whose rules the file is read; undefined when it is not read. */
function* checkVersion(scan: DocumentScan, run: DecodeRun): Generator<DecodeEvent, CityVersion | undefined> {
  const { report } = run;
  const newest = CITY_VERSIONS[CITY_VERSIONS.length - 1] as CityVersion;
  const native = scan.members.get("version");
  if (native === undefined) {
    yield report.shared("AD-106", { format: FORMAT }, { kind: "json", pointer: "" }, { case: "absent" });
    return newest;
  }
  const found = typeof native.value === "string" ? readVersion(native.value) : undefined;
  if (found?.exact !== true) {
    const version = native.kind === "scalar" ? String(native.value) : native.kind;
    yield report.shared(
      "AD-106",
      { version, format: FORMAT, known: [...CITY_VERSIONS] },
      jsonAt("/version", native.place),
    );
  }
  if (found === undefined) run.refused = true;
  return found?.version;
}

async function* liftAll(
  scan: DocumentScan,
  version: CityVersion,
  rest: Uint8Array,
  chunks: AsyncIterator<Uint8Array>,
  run: DecodeRun,
): AsyncGenerator<DecodeEvent> {
  const { report, file } = run;
  const read = (offset: number, length: number): Promise<Uint8Array> => file.read(offset, length);
  const members = new Map([...scan.members].filter(([member]) => !APART.has(member)));
  const { values, tooLong } = await readRoot(read, members, (member) => NAMED.has(member));
  for (const { member, at, limit } of tooLong) {
    run.unread.push(at);
    if (NAMED.has(member)) yield report.shared("AD-105", { limit }, at, { case: "size" });
    else yield report.loss({ at, concept: "metadata.provenance", change: "dropped", recovery: "none" });
  }
  const nameless = scan.members.get("");
  if (nameless !== undefined) {
    const at = jsonAt("/", nameless.place);
    yield report.loss({ at, concept: "metadata.provenance", change: "dropped", recovery: "none" });
  }
  const appearance = scan.members.get("appearance");
  if (appearance !== undefined) {
    run.unread.push(jsonAt("/appearance", appearance.place));
    yield report.loss({
      at: jsonAt("/appearance", appearance.place),
      concept: "space.geometry",
      change: "dropped",
      recovery: "none",
    });
  }
  const { second } = scan.scanner;
  const events: DecodeEvent[] = [];
  const context = openContext({ version, values }, run, (event) => void events.push(event));
  yield* events;
  yield* liftUnit(scan, read, context, run);
  if (second !== undefined) yield* liftSequence(rest, chunks, second, scan, context, run);
  yield* closeContext(context, values, MEDIA_TYPES[second === undefined ? "document" : "sequence"], run);
}
