// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import {
  type Adapter,
  type AdapterManifest,
  type DecodeEvent,
  type DecodeOptions,
  type Detection,
  type Hint,
  type NativeInput,
  type Outcome,
  sharedFinding,
} from "@jiku/adapter";
import type { Resource } from "@jiku/model";
import { readLines } from "./lines.js";
import { type Fault, readHead, readRecord } from "./read-line.js";

const FORMAT = "{{id}}";

const manifest = JSON.parse(readFileSync(new URL("../jiku-adapter.json", import.meta.url), "utf8")) as AdapterManifest;

/** Content decides; the name is a hint for an empty file only. */
function detect(head: Uint8Array, { name = "" }: Hint): Detection {
  const [line = "", ...more] = new TextDecoder().decode(head).split("\n");
  const fields = line.split(",");
  if (fields[0] === FORMAT && fields.length === 3 && more.length > 0)
    return fields[1] === "1" ? { format: FORMAT, version: "1", confidence: 3 } : { format: FORMAT, confidence: 2 };
  return head.length === 0 && name.endsWith(`.${FORMAT}`) ? { format: FORMAT, confidence: 1 } : { confidence: 0 };
}

/** Bad input is told by findings, each at its line; reading goes on with the next one. */
async function* decode(input: NativeInput, options: DecodeOptions): AsyncIterable<DecodeEvent> {
  let outcome: Outcome = "complete";
  let resources = 0;
  for await (const event of read(input, options)) {
    if (event.kind === "resource") resources++;
    else if (event.kind === "finding" && event.finding.code === "AD-106") outcome = "refused";
    else if (event.kind === "finding" && event.finding.severity === "error") outcome = "invalid";
    yield event;
  }
  yield { kind: "end", outcome, resources };
}

/** What is known while a file is read. */
interface State {
  readonly file: string;
  readonly options: DecodeOptions;
  /** Line of each id. */
  readonly ids: Map<string, number>;
  property: string;
  isEnded: boolean;
}

async function* read(input: NativeInput, options: DecodeOptions): AsyncIterable<DecodeEvent> {
  const state: State = { file: input.primary.path, options, ids: new Map(), property: "", isEnded: false };
  let last = 0;
  for await (const { number, text, badByte, isWhole } of readLines(input.primary)) {
    last = number;
    if (!isWhole) break;
    const fields = text.split(",");
    const head = number === 1 && badByte === undefined ? readHead(FORMAT, fields) : undefined;
    if (badByte !== undefined) yield told(state, number, { code: "AD-114", values: { offset: badByte } });
    else if (head === undefined) yield* readLine(state, number, fields);
    else if ("code" in head) yield told(state, 1, head);
    else {
      state.property = head.property;
      yield given({ id: head.property, type: "Property" }, 1);
    }
    if (number === 1 && state.property === "") return;
  }
  if (last === 0) yield told(state, 1, { code: "AD-122" });
  else if (!state.isEnded) yield told(state, last, { code: "AD-103" });
}

function* readLine(state: State, line: number, fields: readonly string[]): Iterable<DecodeEvent> {
  const { ids, property, options } = state;
  const [id = "", stated = ""] = fields;
  const first = ids.get(id);
  if (state.isEnded) yield told(state, line, { code: "AD-102", case: "trailing" });
  else if (id === "end" && fields.length === 2) {
    state.isEnded = true;
    if (stated !== String(line - 2))
      yield told(state, line, { code: "AD-102", values: { found: stated }, case: "near" });
  } else if (first !== undefined) yield told(state, line, { code: "AD-113", values: { id, line: first } });
  else {
    const record = readRecord(fields, property, options.base);
    if ("code" in record) return yield told(state, line, record);
    ids.set(id, line);
    const declared = record.result.unit === undefined ? options.declared?.["unit"] : undefined;
    if (declared === undefined) return yield given({ ...record }, line);
    yield told(state, line, { code: "AD-109", values: { concept: "unit", value: declared } });
    yield given({ ...record, result: { ...record.result, unit: declared } }, line);
  }
}

function given(resource: Resource & Readonly<Record<string, unknown>>, line: number): DecodeEvent {
  return { kind: "resource", resource, source: { kind: "text", line } };
}

function told({ file }: State, line: number, { code, values = {}, case: wording, column }: Fault): DecodeEvent {
  const at = { kind: "text", line, ...(column === undefined ? {} : { column }) } as const;
  const options = wording === undefined ? {} : { case: wording };
  return { kind: "finding", finding: sharedFinding(code, values, { file, at }, options) };
}

export const adapter: Adapter = { manifest, detect, decode };
