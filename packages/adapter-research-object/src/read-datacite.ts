// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { excerpt, member, type Node } from "@jiku/syntax/json";
import type { DecodeRun } from "./decode-run.js";
import { createGraph } from "./graph/graph.js";
import type { Kind } from "./lift/kinds.js";
import { droppedAt, tell } from "./lift/lift-context.js";
import { liftGraph, openLift } from "./lift/lift-graph.js";
import { dataciteJson } from "./records/datacite-json.js";
import { type ObjectRecord, partyKind } from "./records/object-record.js";
import { recordToGraph } from "./records/record-to-graph.js";
import type { JsonSort } from "./sort.js";

const FORMAT = "DataCite";
const KINDS = { en: "Personal or Organizational", ja: "PersonalかOrganizational" };

/** Lifts a record of DataCite in JSON. */
export async function* readDatacite(
  run: DecodeRun,
  root: Node,
  { pointer, version }: Extract<JsonSort, { kind: "datacite" }>,
): AsyncGenerator<DecodeEvent> {
  const node = pointer === "" ? root : (member(member(root, "data"), "attributes") ?? root);
  const queue: DecodeEvent[] = [];
  const record = dataciteJson(node, pointer, (name, part, at, expected) =>
    queue.push(run.report.own("RO-015", { member: name, value: excerpt(part), expected }, at)),
  );
  yield* queue;
  yield* dataciteVersion(run, version, record.at);
  yield* liftRecord(run, record, "", DATACITE_PARTS);
}

/** Kernel 4 is read; the ones before are deprecated (AD-106), and a record without version is told. */
export function* dataciteVersion(
  { report }: DecodeRun,
  version: string | undefined,
  at: NativeLocation,
): Generator<DecodeEvent> {
  if (version === undefined) yield report.shared("AD-106", { format: FORMAT }, at, { case: "absent" });
  else if (/^[23](?:\.|$)/.test(version))
    yield report.shared("AD-106", { version, format: FORMAT, expected: "4" }, at, { case: "deprecated" });
  else if (!/^4(?:\.|$)/.test(version)) yield report.shared("AD-106", { version, format: FORMAT, known: ["4"] }, at);
}

/** Parts that a record must have, with what has to be there. */
export type RequiredParts = readonly (readonly [name: string, has: (record: ObjectRecord) => boolean])[];

/** DataCite 4.6, mandatory properties. */
export const DATACITE_PARTS: RequiredParts = [
  ["identifier", ({ identifiers }) => identifiers.length > 0],
  ["creators", ({ creators }) => creators.length > 0],
  ["titles", ({ titles }) => titles.length > 0],
  ["publisher", ({ publishers }) => publishers.length > 0],
  ["publicationYear", ({ year }) => year !== undefined],
];

/** Lifts one record. @param key tells the records of one file apart */
export async function* liftRecord(
  run: DecodeRun,
  record: ObjectRecord,
  key: string,
  parts: RequiredParts,
): AsyncGenerator<DecodeEvent> {
  for (const at of record.unread) yield run.report.loss(droppedAt(at));
  for (const { stated } of [...record.creators, ...record.contributors])
    if (stated !== undefined && partyKind(stated.text) === undefined)
      yield run.report.own(
        "RO-015",
        { member: "nameType", value: stated.text.slice(0, 80), expected: KINDS },
        stated.at,
      );
  for (const [part, has] of parts) if (!has(record)) yield run.report.own("RO-016", { part }, record.at);
  const graph = createGraph();
  const queue: DecodeEvent[] = [];
  const emit = (event: DecodeEvent) => void queue.push(event);
  const subject = recordToGraph(graph, record, key, ({ text, type = "", at }) => {
    queue.push(run.report.own("RO-004", { value: text.slice(0, 80), kind: type === "" ? "?" : type.slice(0, 40) }, at));
  });
  const kinds = new Map<string, Kind>([[subject, "dataset"]]);
  const options = { isCrate: false, works: false, skip: new Set<string>(), kinds };
  const context = openLift(run, graph, emit, options);
  for (const party of [...record.creators, ...record.contributors]) {
    const id = [...graph.nodes.values()].find((node) => node.at === party.at)?.id;
    if (id !== undefined && !["agent"].includes(context.kinds.get(id) ?? ""))
      tell(context, "RO-009", { name: (party.names[0]?.text ?? "").slice(0, 80) }, party.at);
  }
  yield* liftGraph(context, options, queue);
  yield* queue.splice(0);
}
