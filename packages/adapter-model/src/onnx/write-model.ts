// SPDX-License-Identifier: Apache-2.0
import { PbfWriter } from "pbf";
import type { OnnxDimension, OnnxType } from "./onnx-description.js";
import { INTERFACE_DOMAIN, INTERFACE_OPERATOR } from "./onnx-names.js";

/** What is written of a model: its interface, without its graph and weights. */
export interface WrittenModel {
  readonly irVersion: number;
  readonly opsets: readonly { readonly domain: string; readonly version: number }[];
  readonly producerName?: string;
  readonly producerVersion?: string;
  readonly domain?: string;
  readonly modelVersion?: number;
  readonly docString?: string;
  readonly graphName: string;
  readonly inputs: readonly WrittenValue[];
  readonly outputs: readonly WrittenValue[];
  readonly metadata: readonly (readonly [key: string, value: string])[];
}

export interface WrittenValue {
  readonly name: string;
  readonly docString?: string;
  readonly type?: OnnxType;
}

const INTERFACE_OPSET = { domain: INTERFACE_DOMAIN, version: 1 } as const;
const KIND_FIELDS = { tensor: 1, sequence: 4, map: 5, opaque: 7, sparse: 8, optional: 9 } as const;

/** The bytes of a `ModelProto` whose one node stands for the model; its fields in the order of their numbers; equal models give equal bytes. */
export function writeModel(model: WrittenModel): Uint8Array {
  const pbf = new PbfWriter();
  pbf.writeVarintField(1, model.irVersion);
  writeText(pbf, 2, model.producerName);
  writeText(pbf, 3, model.producerVersion);
  writeText(pbf, 4, model.domain);
  if (model.modelVersion !== undefined) pbf.writeVarintField(5, model.modelVersion);
  writeText(pbf, 6, model.docString);
  pbf.writeMessage(7, writeGraph, model);
  for (const opset of [...model.opsets, INTERFACE_OPSET]) pbf.writeMessage(8, writeOpset, opset);
  for (const entry of model.metadata) pbf.writeMessage(14, writeEntry, entry);
  return pbf.finish().slice();
}

/** One entry of `metadata_props` as a field of `ModelProto`, to be put behind the bytes of a model. */
export function writeMetadataField(key: string, value: string): Uint8Array {
  const pbf = new PbfWriter();
  pbf.writeMessage(14, writeEntry, [key, value] as const);
  return pbf.finish().slice();
}

function writeText(pbf: PbfWriter, field: number, text: string | undefined): void {
  if (text !== undefined) pbf.writeStringField(field, text);
}

function writeGraph(model: WrittenModel, pbf: PbfWriter): void {
  const { graphName, inputs, outputs } = model;
  pbf.writeMessage(1, writeNode, model);
  pbf.writeStringField(2, graphName);
  for (const value of inputs) pbf.writeMessage(11, writeValue, value);
  for (const value of outputs) pbf.writeMessage(12, writeValue, value);
}

/** Every output of a graph must be the output of a node. */
function writeNode({ inputs, outputs }: WrittenModel, pbf: PbfWriter): void {
  for (const { name } of inputs) pbf.writeStringField(1, name);
  for (const { name } of outputs) pbf.writeStringField(2, name);
  pbf.writeStringField(4, INTERFACE_OPERATOR);
  pbf.writeStringField(7, INTERFACE_DOMAIN);
}

function writeValue({ name, docString, type }: WrittenValue, pbf: PbfWriter): void {
  pbf.writeStringField(1, name);
  if (type !== undefined) pbf.writeMessage(2, writeType, type);
  writeText(pbf, 3, docString);
}

function writeType(type: OnnxType, pbf: PbfWriter): void {
  if (type.kind !== undefined) pbf.writeMessage(KIND_FIELDS[type.kind], writeKind, type);
  writeText(pbf, 6, type.denotation);
}

function writeKind({ kind, element, shape, inner }: OnnxType, pbf: PbfWriter): void {
  if (element !== undefined) pbf.writeVarintField(1, element);
  if (shape !== undefined) pbf.writeMessage(2, writeShape, shape);
  if (inner !== undefined) pbf.writeMessage(kind === "map" ? 2 : 1, writeType, inner);
}

function writeShape(shape: readonly OnnxDimension[], pbf: PbfWriter): void {
  for (const dimension of shape) pbf.writeMessage(1, writeDimension, dimension);
}

function writeDimension({ value, param, denotation }: OnnxDimension, pbf: PbfWriter): void {
  if (value !== undefined) pbf.writeVarintField(1, value);
  else writeText(pbf, 2, param);
  writeText(pbf, 3, denotation);
}

function writeOpset({ domain, version }: WrittenModel["opsets"][number], pbf: PbfWriter): void {
  if (domain !== "") pbf.writeStringField(1, domain);
  pbf.writeVarintField(2, version);
}

function writeEntry([key, value]: readonly [string, string], pbf: PbfWriter): void {
  pbf.writeStringField(1, key);
  pbf.writeStringField(2, value);
}
