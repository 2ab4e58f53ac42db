// SPDX-License-Identifier: Apache-2.0
import type { OnnxGraph } from "./onnx-description.js";
import { ONNX_LIMITS } from "./onnx-limits.js";
import { INTERFACE_DOMAIN } from "./onnx-names.js";
import { fieldsOf, readInteger, readText, roomFor, type ScanState, stopAtLimit } from "./scan-state.js";
import { scanValue } from "./scan-type.js";
import type { WireField } from "./wire.js";

const GRAPH = { 1: 2, 2: 2, 5: 2, 10: 2, 11: 2, 12: 2, 13: 2, 14: 2, 15: 2, 16: 2 } as const;
const NODE = { 1: 2, 2: 2, 3: 2, 4: 2, 5: 2, 6: 2, 7: 2, 8: 2, 9: 2, 10: 2 } as const;
const ATTRIBUTE = { 1: 2, 3: 0, 4: 2, 5: 2, 6: 2, 9: 2, 10: 2, 11: 2, 13: 2, 14: 2, 15: 2, 20: 0, 21: 2 } as const;
const TENSOR = { 1: 0, 2: 0, 3: 2, 6: 2, 8: 2, 9: 2, 12: 2, 13: 2, 14: 0, 16: 2 } as const;
const SPARSE = { 1: 2, 2: 2, 3: 0 } as const;
const EXTERNAL = 1;

/** Reads the interface of the outermost graph into `graph`; of the rest only the structure is followed. */
export async function scanGraph(state: ScanState, message: WireField, graph: OnnxGraph): Promise<void> {
  for await (const field of fieldsOf(state, message.value, message.end, GRAPH)) {
    if (field.number === 1) {
      await scanNode(state, field, graph, 1);
    } else if (field.number === 2 || field.number === 10) await scanText(state, field, graph);
    else if (field.number === 5) await scanInitializer(state, field, graph, true);
    else if (field.number === 15) await scanSparse(state, field, graph);
    else if (field.number === 11 || field.number === 12) {
      const list = field.number === 11 ? graph.inputs : graph.outputs;
      if (roomFor(state, list.length, ONNX_LIMITS.count, field.start)) list.push(await scanValue(state, field));
    }
  }
}

async function scanText(state: ScanState, field: WireField, graph: OnnxGraph): Promise<void> {
  const text = await readText(state, field, ONNX_LIMITS.textBytes);
  if (text === undefined || text === "") return;
  if (field.number === 2) graph.name = text;
  else graph.docString = text;
}

/** Follows a node down to the graphs and tensors among its attributes. */
async function scanNode(state: ScanState, message: WireField, graph: OnnxGraph, depth: number): Promise<void> {
  for await (const field of fieldsOf(state, message.value, message.end, NODE)) {
    if (field.number === 7 && depth === 1) {
      const domain = await readText(state, field, ONNX_LIMITS.textBytes);
      graph.describesOnly ||= domain === INTERFACE_DOMAIN;
    }
    if (field.number !== 5) continue;
    for await (const part of fieldsOf(state, field.value, field.end, ATTRIBUTE)) {
      if (part.number === 6 || part.number === 11) await scanSubgraph(state, part, graph, depth + 1);
      if (part.number === 5 || part.number === 10) await scanInitializer(state, part, graph, false);
    }
  }
}

async function scanSubgraph(state: ScanState, message: WireField, graph: OnnxGraph, depth: number): Promise<void> {
  if (depth > ONNX_LIMITS.depth) return stopAtLimit(state, ONNX_LIMITS.depth, message.start);
  for await (const field of fieldsOf(state, message.value, message.end, GRAPH)) {
    if (field.number === 1) await scanNode(state, field, graph, depth);
    if (field.number === 5) await scanInitializer(state, field, graph, false);
  }
}

/** Name and side file of a tensor; its data are skipped. */
async function scanInitializer(state: ScanState, message: WireField, graph: OnnxGraph, named: boolean): Promise<void> {
  let location: string | undefined;
  let isExternal = false;
  for await (const field of fieldsOf(state, message.value, message.end, TENSOR)) {
    if (field.number === 8 && named) {
      const name = await readText(state, field, ONNX_LIMITS.textBytes);
      if (name !== undefined && roomFor(state, graph.initializers.size, ONNX_LIMITS.count, field.start))
        graph.initializers.add(name);
    }
    if (field.number === 13) {
      const { key, value } = await scanEntry(state, field, ONNX_LIMITS.textBytes);
      if (key === "location") location = value;
    }
    if (field.number === 14) isExternal = (await readInteger(state, field)) === EXTERNAL;
  }
  if (isExternal && location !== undefined && !graph.external.has(location))
    if (roomFor(state, graph.external.size, ONNX_LIMITS.count, message.start))
      graph.external.set(location, message.start);
}

async function scanSparse(state: ScanState, message: WireField, graph: OnnxGraph): Promise<void> {
  for await (const field of fieldsOf(state, message.value, message.end, SPARSE)) {
    if (field.number === 1) await scanInitializer(state, field, graph, true);
    if (field.number === 2) await scanInitializer(state, field, graph, false);
  }
}

/** A `StringStringEntryProto`; an absent member is an empty text. */
export async function scanEntry(
  state: ScanState,
  message: WireField,
  limit: number,
): Promise<{ readonly key: string; readonly value: string }> {
  let key = "";
  let value = "";
  for await (const field of fieldsOf(state, message.value, message.end, { 1: 2, 2: 2 })) {
    if (field.number === 1) key = (await readText(state, field, ONNX_LIMITS.textBytes)) ?? "";
    if (field.number === 2) value = (await readText(state, field, limit)) ?? "";
  }
  return { key, value };
}
