// SPDX-License-Identifier: Apache-2.0
import { PbfWriter } from "pbf";

export interface TensorShape {
  readonly element: number;
  /** A size, the name of a size, or nothing known; with a denotation as a pair. */
  readonly shape?: readonly (number | string | null | readonly [number | string | null, string])[];
}

export interface OnnxFile {
  readonly ir?: number;
  readonly opsets?: readonly (readonly [string, number])[];
  readonly producer?: string;
  readonly version?: number;
  readonly doc?: string;
  readonly graphName?: string;
  readonly inputs?: readonly (readonly [string, TensorShape])[];
  readonly outputs?: readonly (readonly [string, TensorShape])[];
  readonly weights?: readonly (readonly [name: string, bytes: Uint8Array])[];
  /** Name and path of a weight in a side file. */
  readonly external?: readonly (readonly [name: string, location: string])[];
  /** Graphs within graphs below the one node. */
  readonly nesting?: number;
  readonly metadata?: readonly (readonly [string, string])[];
  readonly nodes?: number;
}

/** The bytes of a model, its fields in the order of their numbers, as the library of ONNX writes them. */
export function onnxFile(file: OnnxFile): Uint8Array<ArrayBuffer> {
  const pbf = new PbfWriter();
  pbf.writeVarintField(1, file.ir ?? 10);
  if (file.producer !== undefined) pbf.writeStringField(2, file.producer);
  if (file.version !== undefined) pbf.writeVarintField(5, file.version);
  if (file.doc !== undefined) pbf.writeStringField(6, file.doc);
  pbf.writeMessage(7, writeGraph, file);
  for (const [domain, version] of file.opsets ?? [["", 21]])
    pbf.writeMessage(
      8,
      (_: null, p: PbfWriter) => {
        if (domain !== "") p.writeStringField(1, domain);
        p.writeVarintField(2, version);
      },
      null,
    );
  for (const [key, value] of file.metadata ?? []) pbf.writeMessage(14, writePair, [key, value] as const);
  return new Uint8Array(pbf.finish());
}

function writePair([key, value]: readonly [string, string], pbf: PbfWriter): void {
  pbf.writeStringField(1, key);
  pbf.writeStringField(2, value);
}

function writeGraph(file: OnnxFile, pbf: PbfWriter): void {
  for (let i = 0; i < (file.nodes ?? 1); i++) pbf.writeMessage(1, writeNode, file.nesting ?? 0);
  pbf.writeStringField(2, file.graphName ?? "surge");
  for (const [name, bytes] of file.weights ?? [])
    pbf.writeMessage(
      5,
      (_: null, p: PbfWriter) => {
        p.writePackedVarint(1, [bytes.length / 4]);
        p.writeVarintField(2, 1);
        p.writeStringField(8, name);
        p.writeBytesField(9, bytes);
      },
      null,
    );
  for (const [name, location] of file.external ?? [])
    pbf.writeMessage(
      5,
      (_: null, p: PbfWriter) => {
        p.writeVarintField(2, 1);
        p.writeStringField(8, name);
        p.writeMessage(13, writePair, ["location", location] as const);
        p.writeVarintField(14, 1);
      },
      null,
    );
  for (const value of file.inputs ?? []) pbf.writeMessage(11, writeValue, value);
  for (const value of file.outputs ?? []) pbf.writeMessage(12, writeValue, value);
}

/** An Identity node, or an If whose branch holds the next one. */
function writeNode(nesting: number, pbf: PbfWriter): void {
  pbf.writeStringField(1, "rain");
  pbf.writeStringField(2, "level");
  pbf.writeStringField(4, nesting > 0 ? "If" : "Identity");
  if (nesting === 0) return;
  pbf.writeMessage(
    5,
    (_: null, p: PbfWriter) => {
      p.writeStringField(1, "then_branch");
      p.writeMessage(6, (inner: number, q: PbfWriter) => q.writeMessage(1, writeNode, inner), nesting - 1);
      p.writeVarintField(20, 5);
    },
    null,
  );
}

function writeValue([name, { element, shape }]: readonly [string, TensorShape], pbf: PbfWriter): void {
  pbf.writeStringField(1, name);
  pbf.writeMessage(
    2,
    (_: null, type: PbfWriter) =>
      type.writeMessage(
        1,
        (__: null, tensor: PbfWriter) => {
          tensor.writeVarintField(1, element);
          if (shape !== undefined) tensor.writeMessage(2, writeShape, shape);
        },
        null,
      ),
    null,
  );
}

function writeShape(shape: NonNullable<TensorShape["shape"]>, pbf: PbfWriter): void {
  for (const dimension of shape)
    pbf.writeMessage(
      1,
      (_: null, p: PbfWriter) => {
        const [size, denotation] = Array.isArray(dimension) ? dimension : [dimension, undefined];
        if (typeof size === "number") p.writeVarintField(1, size);
        if (typeof size === "string") p.writeStringField(2, size);
        if (denotation !== undefined) p.writeStringField(3, denotation);
      },
      null,
    );
}

/** A surrogate of a storm surge: two inputs, one of them with a default, one output. */
export const SURGE: OnnxFile = {
  producer: "surge-trainer",
  version: 3,
  doc: "Surge along the coast.",
  inputs: [
    ["wind", { element: 1, shape: [["batch", "DATA_BATCH"], 2, null] }],
    ["drag", { element: 11, shape: [] }],
  ],
  outputs: [["level", { element: 1, shape: ["batch", 24] }]],
  weights: [
    ["w0", new Uint8Array(32).fill(7)],
    ["drag", new Uint8Array(8)],
  ],
  nesting: 1,
};
