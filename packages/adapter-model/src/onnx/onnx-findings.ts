// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeRun, safePath } from "@jiku/adapter";
import type { Bilingual, NativeLocation } from "@jiku/model";
import {
  KNOWN_IR_VERSION,
  type OnnxDescription,
  type OnnxGraph,
  type OnnxType,
  type OnnxValue,
} from "./onnx-description.js";
import { elementName, valueTypeOf } from "./onnx-types.js";

const FORMAT = "ONNX";
const A_SIZE: Bilingual = { en: "a number of elements", ja: "要素の数" };
const A_TYPE: Bilingual = { en: "a type of element", ja: "要素の型" };
const LICENCE: Bilingual = { en: "licence", ja: "ライセンス" };
const AUTHOR: Bilingual = { en: "author", ja: "作成者" };
const BOTH: Bilingual = { en: "licence and author", ja: "ライセンスと作成者" };

function byteAt(byte: number): NativeLocation {
  return { kind: "text", byte };
}

/** Faults of the parts that the format demands (ONNX IR, "Models" and "Graphs"). */
export function* structureFindings(model: OnnxDescription, { report }: DecodeRun): Generator<DecodeEvent> {
  const { irVersion, graph, opsets } = model;
  const missing = (part: string, byte: number) => report.own("MDL-010", { part, format: FORMAT }, byteAt(byte));
  if (irVersion === undefined) yield missing("ir_version", 0);
  else if (irVersion < 1 || irVersion > KNOWN_IR_VERSION) {
    const known = `1 – ${KNOWN_IR_VERSION}`;
    yield report.shared("AD-106", { version: `IR ${irVersion}`, format: FORMAT, known }, byteAt(0));
  }
  if (opsets.length === 0 && (irVersion ?? 3) >= 3) yield missing("opset_import", 0);
  if (graph === undefined) return yield missing("graph", 0);
  if (graph.name === undefined) yield missing("graph.name", graph.start);
  yield* entryFindings(model, report);
  for (const list of [graph.inputs, graph.outputs]) yield* valueFindings(list, model, report);
}

function* entryFindings({ metadata }: OnnxDescription, report: DecodeRun["report"]): Generator<DecodeEvent> {
  const seen = new Set<string>();
  for (const { key, start } of metadata) {
    if (seen.has(key)) yield report.shared("AD-113", { id: key }, byteAt(start), { case: "no-line" });
    seen.add(key);
  }
}

function* valueFindings(
  values: readonly OnnxValue[],
  { irVersion = 0 }: OnnxDescription,
  report: DecodeRun["report"],
): Generator<DecodeEvent> {
  const seen = new Set<string>();
  for (const { name, type, start } of values) {
    if (name === undefined) yield report.own("MDL-010", { part: "name", format: FORMAT }, byteAt(start));
    else if (seen.has(name)) yield report.shared("AD-113", { id: name }, byteAt(start), { case: "no-line" });
    seen.add(name ?? "");
    const unknown = unknownElement(type);
    if (unknown !== undefined && irVersion <= KNOWN_IR_VERSION) {
      const values = { attribute: "elem_type", value: unknown, expected: A_TYPE, format: FORMAT };
      yield report.own("MDL-011", values, byteAt(start));
    }
    for (const { value } of type?.shape ?? []) {
      if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) continue;
      yield report.own("MDL-011", { attribute: "dim_value", value, expected: A_SIZE, format: FORMAT }, byteAt(start));
    }
  }
}

function unknownElement(type: OnnxType | undefined): number | undefined {
  if (type?.kind !== "tensor" && type?.kind !== "sparse") return undefined;
  const name = elementName(type.element);
  return name === undefined || name === "UNDEFINED" ? (type.element ?? 0) : undefined;
}

/** Files beside this one that hold weights: AD-119 when their path leaves the folder, AD-108 when they are not there. */
export async function* externalFindings(graph: OnnxGraph, run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const folder = run.input.primary.path.replace(/[^/]*$/, "");
  for (const [path, byte] of graph.external) {
    const safe = path.startsWith("/") ? undefined : safePath(folder + path);
    if (safe === undefined) yield run.report.shared("AD-119", { path }, byteAt(byte));
    else if ((await run.input.open(safe)) === undefined)
      yield run.report.shared("AD-108", { part: path }, byteAt(byte));
    else run.unread.push({ kind: "text", file: safe, byte: 0 });
  }
}

/** What the format cannot tell: units, the domain, the meaning of axes; and what this file leaves out. */
export function* openFindings(model: OnnxDescription, name: string, run: DecodeRun): Generator<DecodeEvent> {
  const { graph, metadata } = model;
  if (graph === undefined) return;
  const at = byteAt(graph.start);
  const values = [...graph.inputs, ...graph.outputs];
  const real = values.filter(({ type }) => valueTypeOf(type) === "real");
  const [first] = real;
  if (first !== undefined) {
    const counts = { count: real.length, total: real.length, model: name, first: first.name ?? "" };
    yield run.report.own("MDL-001", counts, byteAt(first.start));
  }
  const keys = new Set(metadata.map(({ key }) => key));
  const missing = [keys.has("model_license"), keys.has("model_author")];
  if (!missing.every(Boolean)) {
    const what = missing[0] ? AUTHOR : missing[1] ? LICENCE : BOTH;
    yield run.report.own("MDL-004", { model: name, missing: what }, byteAt(0));
  }
  if (graph.initializers.size > 0) yield run.report.own("MDL-005", { model: name }, at);
  for (const value of values) {
    const axes = unnamedAxes(value.type);
    if (axes.length > 0) yield run.report.own("MDL-006", { port: value.name ?? "", axes }, byteAt(value.start));
  }
}

/** Indices of the axes of a tensor without denotation (ONNX, "Type Denotation", "Dimension Denotation"). */
function unnamedAxes(type: OnnxType | undefined): readonly number[] {
  return (type?.shape ?? []).flatMap(({ denotation }, i) => (denotation === undefined ? [i] : []));
}
