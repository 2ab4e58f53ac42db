// SPDX-License-Identifier: Apache-2.0
import type { OnnxDimension, OnnxType, OnnxValue } from "./onnx-description.js";
import { ONNX_LIMITS } from "./onnx-limits.js";
import { fieldsOf, readInteger, readText, roomFor, type ScanState, stopAtLimit } from "./scan-state.js";
import type { WireField } from "./wire.js";

const KINDS: Readonly<Record<number, NonNullable<OnnxType["kind"]>>> = {
  1: "tensor",
  4: "sequence",
  5: "map",
  7: "opaque",
  8: "sparse",
  9: "optional",
};

/** Reads a `ValueInfoProto`. */
export async function scanValue(state: ScanState, message: WireField): Promise<OnnxValue> {
  const value: OnnxValue = { start: message.start };
  for await (const field of fieldsOf(state, message.value, message.end, { 1: 2, 2: 2, 3: 2, 4: 2 })) {
    if (field.number === 1) Object.assign(value, textMember("name", await text(state, field)));
    if (field.number === 2) value.type = { ...value.type, ...(await scanType(state, field, 1)) };
    if (field.number === 3) Object.assign(value, textMember("docString", await text(state, field)));
  }
  return value;
}

function text(state: ScanState, field: WireField): Promise<string | undefined> {
  return readText(state, field, ONNX_LIMITS.textBytes);
}

function textMember(name: string, value: string | undefined): Record<string, string> {
  return value === undefined || value === "" ? {} : { [name]: value };
}

async function scanType(state: ScanState, message: WireField, depth: number): Promise<OnnxType> {
  const type: OnnxType = {};
  if (depth > ONNX_LIMITS.depth) {
    stopAtLimit(state, ONNX_LIMITS.depth, message.start);
    return type;
  }
  const types = { 1: 2, 4: 2, 5: 2, 6: 2, 7: 2, 8: 2, 9: 2 } as const;
  for await (const field of fieldsOf(state, message.value, message.end, types)) {
    if (field.number === 6) Object.assign(type, textMember("denotation", await text(state, field)));
    const kind = KINDS[field.number];
    if (kind === undefined) continue;
    type.kind = kind;
    if (kind === "tensor" || kind === "sparse") await scanTensor(state, field, type);
    if (kind === "sequence" || kind === "optional" || kind === "map") await scanContainer(state, field, type, depth);
  }
  return type;
}

async function scanTensor(state: ScanState, message: WireField, type: OnnxType): Promise<void> {
  for await (const field of fieldsOf(state, message.value, message.end, { 1: 0, 2: 2 })) {
    if (field.number === 1) type.element = await readInteger(state, field);
    if (field.number === 2) type.shape = [...(type.shape ?? []), ...(await scanShape(state, field))];
  }
}

/** A sequence and an optional value have their type in field 1; a map has its key there and its value in field 2. */
async function scanContainer(state: ScanState, message: WireField, type: OnnxType, depth: number): Promise<void> {
  const inner = type.kind === "map" ? 2 : 1;
  const types = type.kind === "map" ? ({ 1: 0, 2: 2 } as const) : ({ 1: 2 } as const);
  for await (const field of fieldsOf(state, message.value, message.end, types)) {
    if (field.number === inner) type.inner = await scanType(state, field, depth + 1);
    else if (field.number === 1) type.element = await readInteger(state, field);
  }
}

async function scanShape(state: ScanState, message: WireField): Promise<readonly OnnxDimension[]> {
  const shape: OnnxDimension[] = [];
  for await (const field of fieldsOf(state, message.value, message.end, { 1: 2 })) {
    if (field.number !== 1 || !roomFor(state, shape.length, ONNX_LIMITS.rank, field.start)) continue;
    const dimension: OnnxDimension = {};
    for await (const part of fieldsOf(state, field.value, field.end, { 1: 0, 2: 2, 3: 2 })) {
      if (part.number === 1) dimension.value = await readInteger(state, part);
      if (part.number === 2) Object.assign(dimension, textMember("param", await text(state, part)));
      if (part.number === 3) Object.assign(dimension, textMember("denotation", await text(state, part)));
    }
    shape.push(dimension);
  }
  return shape;
}
