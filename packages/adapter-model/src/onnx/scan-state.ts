// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeRun } from "@jiku/adapter";
import type { Bilingual } from "@jiku/model";
import { PbfReader } from "pbf";
import type { ByteWindow } from "./byte-window.js";
import { isWireFault, readWireField, type WireFaultKind, type WireField, type WireType } from "./wire.js";

/** One walk over a file. The first fault ends it: after it no field of a protobuf can be trusted. */
export interface ScanState {
  readonly window: ByteWindow;
  readonly run: DecodeRun;
  readonly events: DecodeEvent[];
  stopped: boolean;
}

/** Wire type that each known field must have. */
export type FieldTypes = Readonly<Record<number, WireType>>;

const REASONS: Readonly<Record<Exclude<WireFaultKind, "cut">, Bilingual>> = {
  varint: { en: "a number is longer than 10 bytes", ja: "数が10バイトを超える" },
  "wire-type": { en: "a wire type is not known", ja: "ワイヤー型が不明である" },
  "field-number": { en: "a field number is out of range", ja: "フィールド番号が範囲外である" },
  length: { en: "a length leads beyond its message", ja: "長さがメッセージの外に達する" },
};
const WRONG_TYPE: Bilingual = { en: "a field has the wrong wire type", ja: "フィールドのワイヤー型が違う" };
const NO_TEXT: Bilingual = { en: "a text is not UTF-8", ja: "文字列がUTF-8でない" };

/** The fields of a message, in order; ends early, with a finding, at the first fault. */
export async function* fieldsOf(
  state: ScanState,
  start: number,
  end: number,
  types: FieldTypes,
): AsyncGenerator<WireField> {
  for (let at = start; at < end && !state.stopped; ) {
    const field = await readWireField(state.window, at, end);
    if (isWireFault(field)) return stopAt(state, field.kind, field.at);
    const type = types[field.number];
    // A repeated number may be packed (Protocol Buffers, Packed Repeated Fields).
    if (type !== undefined && type !== field.type && !(type === 0 && field.type === 2))
      return refuse(state, WRONG_TYPE, field.start);
    yield field;
    at = field.end;
  }
}

function stopAt(state: ScanState, kind: WireFaultKind, at: number): void {
  if (kind !== "cut") {
    refuse(state, REASONS[kind], at);
    return;
  }
  state.stopped = true;
  const values = { size: state.window.size, format: "ONNX" };
  state.events.push(state.run.report.shared("AD-103", values, { kind: "text", byte: at }, { case: "size" }));
}

/** Ends the walk with AD-102. */
export function refuse(state: ScanState, reason: Bilingual, at: number): void {
  state.stopped = true;
  const values = { format: "ONNX", offset: at, reason };
  state.events.push(state.run.report.shared("AD-102", values, { kind: "text", byte: at }, { case: "bytes" }));
}

/** Ends the walk with AD-105. */
export function stopAtLimit(state: ScanState, limit: number, at: number, wording?: "record" | "count"): void {
  state.stopped = true;
  const options = wording === undefined ? {} : { case: wording };
  state.events.push(state.run.report.shared("AD-105", { limit }, { kind: "text", byte: at }, options));
}

/** Counts against a bound. */
export function roomFor(state: ScanState, count: number, limit: number, at: number): boolean {
  if (count < limit) return true;
  stopAtLimit(state, limit, at, "count");
  return false;
}

/** The UTF-8 text of a field; undefined, with a finding, when it is too long or no UTF-8. */
export async function readText(state: ScanState, field: WireField, limit: number): Promise<string | undefined> {
  const length = field.end - field.value;
  if (length > limit) {
    stopAtLimit(state, limit, field.start, "record");
    return undefined;
  }
  const bytes = await state.window.take(field.value, length);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    refuse(state, NO_TEXT, field.value);
    return undefined;
  }
}

/** The numbers of a field, one or packed, as signed 64-bit integers; beyond 2^53 the nearest double. */
export async function readIntegers(state: ScanState, field: WireField): Promise<readonly number[]> {
  const length = field.end - field.value;
  if (length > 10 * 65_536) {
    stopAtLimit(state, 65_536, field.start, "count");
    return [];
  }
  const bytes = await state.window.take(field.value, length);
  // Each number ends with a byte below 128; the reader is not asked for one that the field cuts.
  if (length > 0 && (bytes[length - 1] as number) >= 0x80) {
    refuse(state, REASONS.varint, field.start);
    return [];
  }
  const reader = new PbfReader(bytes.slice());
  const numbers: number[] = [];
  try {
    while (reader.pos < length) numbers.push(reader.readVarint(true));
  } catch {
    refuse(state, REASONS.varint, field.start);
  }
  return numbers;
}

/** The number of a field that holds one. */
export async function readInteger(state: ScanState, field: WireField): Promise<number> {
  return (await readIntegers(state, field)).at(-1) ?? 0;
}
