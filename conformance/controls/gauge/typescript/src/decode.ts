// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeOptions, NativeInput, Outcome } from "@jiku/adapter";
import type { Resource } from "@jiku/model";
import { iriOf, type Lifted, lift } from "./lift.js";
import { type Line, readLines } from "./lines.js";
import { readRecord } from "./read-record.js";
import type { GaugeRecord } from "./records.js";
import { readSidecar } from "./sidecar.js";
import { createTold, type Told } from "./told.js";

/** Reads a gauge log: findings as the lines come, the resources once the file is known to be whole. */
export async function* decode(input: NativeInput, options: DecodeOptions): AsyncIterable<DecodeEvent> {
  const told = createTold(input.primary.path);
  const records: GaugeRecord[] = [];
  let refused = false;
  const state: Reading = { begun: false, lines: 0, stated: undefined, last: undefined };
  for await (const line of readLines(input.primary)) {
    if (options.signal?.aborted === true) {
      yield { kind: "end", outcome: "aborted", resources: 0 };
      return;
    }
    const next = takeLine(line, state, records, told);
    yield* told.events.splice(0);
    if (next === "stop") break;
    if (next === "refuse") refused = true;
    if (refused) break;
  }
  if (!refused && state.last === undefined) ending(state, told);
  const lifted = liftAll(records, options, told);
  yield* told.events.splice(0);
  const resources = await readSidecar(input, lifted, told);
  yield* told.events.splice(0);
  for (const { resource, source, places } of resources)
    yield { kind: "resource", resource: resource as Resource, source, places };
  const outcome: Outcome = refused ? "refused" : told.failed ? "invalid" : "complete";
  yield { kind: "end", outcome, resources: resources.length };
}

interface Reading {
  /** The first line was read, and is right. */
  begun: boolean;
  lines: number;
  stated: string | undefined;
  last: "bad start" | "end" | undefined;
}

/** What ends the reading of lines. */
type Step = "stop" | "refuse" | undefined;

function takeLine(line: Line, state: Reading, records: GaugeRecord[], told: Told): Step {
  const { number } = line;
  if (state.last === "end") {
    told.shared("AD-102", {}, number, { case: "trailing" });
    return "stop";
  }
  if (line.kind === "cut") return "stop";
  if (line.kind === "encoding") {
    told.shared("AD-114", { offset: line.offset }, number, line.mark ? { case: "mark" } : {});
    if (number === 1) {
      state.last = "bad start";
      return "stop";
    }
    state.lines++;
    return undefined;
  }
  const { text, ended } = line;
  if (number === 1) return start(text, ended, state, told);
  if (text === "end" || text.startsWith("end\t")) {
    state.last = "end";
    state.stated = text.slice(4);
    if (!/^(0|[1-9][0-9]*)$/.test(state.stated))
      told.own("GLG-003", { field: "count", value: state.stated, expected: "a number of lines" }, number, 5);
    else if (Number(state.stated) !== state.lines)
      told.own("GLG-004", { stated: state.stated, count: state.lines }, number);
  } else {
    state.lines++;
    const record = readRecord(text, number, told);
    if (record !== undefined) records.push(record);
  }
  return undefined;
}

function start(text: string, ended: boolean, state: Reading, told: Told): Step {
  const [magic, ...version] = text.split("\t");
  if (!ended && "gauge\t1".startsWith(text)) {
    state.last = "bad start";
    told.shared("AD-103", {}, 1);
    return "stop";
  }
  if (magic !== "gauge") {
    state.last = "bad start";
    told.shared("AD-101", { format: "gauge" }, 1, { case: "unknown" });
    return "stop";
  }
  if (version.length !== 1 || version[0] !== "1") {
    told.shared("AD-106", { format: "gauge", version: version.join("\t"), known: "1" }, 1);
    return "refuse";
  }
  state.begun = true;
  return undefined;
}

/** There was no end line. */
function ending({ lines, begun }: Reading, told: Told): void {
  if (begun) told.shared("AD-103", {}, lines + 2);
  else told.shared("AD-122", {}, 1);
}

function liftAll(records: readonly GaugeRecord[], options: DecodeOptions, told: Told): readonly Lifted[] {
  const own = distinct(records, options, told);
  const ids = new Set(own.map(({ id }) => iriOf(id, options.base)));
  const labels = groups(records, "label", ids, options, told);
  const stations = new Set(own.filter(({ kind }) => kind === "station").map(({ id }) => iriOf(id, options.base)));
  const aliases = groups(records, "alias", stations, options, told);
  const types = groups(records, "type", stations, options, told);
  const isTyped = ({ kind, id, line, columns }: GaugeRecord): boolean => {
    if (kind !== "station" || types.has(iriOf(id, options.base))) return true;
    told.own("GLG-008", { id }, line, columns[0]);
    return false;
  };
  return own.filter(isTyped).map((record) => {
    const iri = iriOf(record.id, options.base);
    const own = { labels: labels.get(iri) ?? [], aliases: aliases.get(iri) ?? [], types: types.get(iri) ?? [] };
    return lift(record, own, options, told);
  });
}

/** The records that make resources, the first of each id. */
function distinct(records: readonly GaugeRecord[], { base }: DecodeOptions, told: Told): readonly GaugeRecord[] {
  const seen = new Map<string, number>();
  return records.filter(({ kind, id, line, columns }) => {
    if (kind === "label" || kind === "alias" || kind === "type") return false;
    const iri = iriOf(id, base);
    const first = seen.get(iri);
    if (first === undefined) seen.set(iri, line);
    else told.shared("AD-113", { id, line: first }, line, { column: columns[0] as number });
    return first === undefined;
  });
}

function groups(
  records: readonly GaugeRecord[],
  kind: "label" | "alias" | "type",
  ids: ReadonlySet<string>,
  { base }: DecodeOptions,
  told: Told,
): ReadonlyMap<string, readonly GaugeRecord[]> {
  const byId = new Map<string, GaugeRecord[]>();
  for (const record of records) {
    if (record.kind !== kind) continue;
    const { id, fields } = record;
    const language = fields[1] as string;
    const iri = iriOf(id, base);
    const before = byId.get(iri) ?? [];
    if (!ids.has(iri)) told.own("GLG-006", { id }, record.line, record.columns[0]);
    else if (kind === "label" && before.some((other) => other.fields[1] === language))
      told.own("GLG-007", { id, language }, record.line, record.columns[1]);
    else byId.set(iri, [...before, record]);
  }
  return byId;
}
