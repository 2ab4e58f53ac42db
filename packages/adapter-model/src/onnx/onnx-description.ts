// SPDX-License-Identifier: Apache-2.0

/** What an ONNX file says of its interface (onnx.proto3 of ONNX 1.20). Offsets are bytes of the file. */
export interface OnnxDescription {
  irVersion?: number;
  producerName?: string;
  producerVersion?: string;
  domain?: string;
  modelVersion?: number;
  docString?: string;
  readonly opsets: OnnxOpset[];
  readonly metadata: OnnxEntry[];
  graph?: OnnxGraph;
  /** Messages `training_info` and local functions. */
  training: number;
  functions: number;
}

export interface OnnxOpset {
  domain: string;
  version: number;
}

/** An entry of `metadata_props`. */
export interface OnnxEntry {
  key: string;
  value: string;
  readonly start: number;
  readonly end: number;
}

export interface OnnxGraph {
  name?: string;
  docString?: string;
  readonly start: number;
  readonly inputs: OnnxValue[];
  readonly outputs: OnnxValue[];
  readonly initializers: Set<string>;
  /** Files beside this one that hold weights, and where the first of them is named. */
  readonly external: Map<string, number>;
  /** The one node stands for a model that is not in the file. */
  describesOnly: boolean;
}

/** An input or output. */
export interface OnnxValue {
  name?: string;
  docString?: string;
  type?: OnnxType;
  readonly start: number;
}

export interface OnnxType {
  kind?: "tensor" | "sparse" | "sequence" | "map" | "optional" | "opaque";
  /** Of a tensor: number of `TensorProto.DataType`; of a map: type of the keys. */
  element?: number;
  /** Of a tensor; absent = rank unknown. */
  shape?: readonly OnnxDimension[];
  /** Of a sequence, an optional value, the values of a map. */
  inner?: OnnxType;
  denotation?: string;
}

export interface OnnxDimension {
  value?: number;
  param?: string;
  denotation?: string;
}

/** Names of `TensorProto.DataType` by number. */
export const ELEMENT_NAMES: readonly string[] = [
  "UNDEFINED",
  "FLOAT",
  "UINT8",
  "INT8",
  "UINT16",
  "INT16",
  "INT32",
  "INT64",
  "STRING",
  "BOOL",
  "FLOAT16",
  "DOUBLE",
  "UINT32",
  "UINT64",
  "COMPLEX64",
  "COMPLEX128",
  "BFLOAT16",
  "FLOAT8E4M3FN",
  "FLOAT8E4M3FNUZ",
  "FLOAT8E5M2",
  "FLOAT8E5M2FNUZ",
  "UINT4",
  "INT4",
  "FLOAT4E2M1",
  "FLOAT8E8M0",
  "UINT2",
  "INT2",
  "FLOAT6E2M3",
  "FLOAT6E3M2",
];

/** The greatest `ir_version` that is known (ONNX 1.20). */
export const KNOWN_IR_VERSION = 14;
