// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, DecodeRun } from "@jiku/adapter";
import { createByteWindow } from "./byte-window.js";
import type { OnnxDescription } from "./onnx-description.js";
import { ONNX_LIMITS } from "./onnx-limits.js";
import { scanEntry, scanGraph } from "./scan-graph.js";
import { fieldsOf, readInteger, readText, roomFor, type ScanState } from "./scan-state.js";
import type { WireField, WireType } from "./wire.js";

/** Fields of `ModelProto` and their wire types. */
export const MODEL_FIELDS: Readonly<Record<number, WireType>> = {
  1: 0,
  2: 2,
  3: 2,
  4: 2,
  5: 0,
  6: 2,
  7: 2,
  8: 2,
  14: 2,
  20: 2,
  25: 2,
  26: 2,
};

const TEXTS = { 2: "producerName", 3: "producerVersion", 4: "domain", 6: "docString" } as const;

/** What was read of a file, and what was found; incomplete after a fault. */
export interface OnnxScan {
  readonly description: OnnxDescription;
  readonly events: readonly DecodeEvent[];
  readonly complete: boolean;
}

/** Walks over a `ModelProto`. Weights and other data are skipped by their length; what is held does not grow with them. */
export async function scanOnnx(run: DecodeRun): Promise<OnnxScan> {
  const window = createByteWindow(run.input.primary);
  const state: ScanState = { window, run, events: [], stopped: false };
  const description: OnnxDescription = { opsets: [], metadata: [], training: 0, functions: 0 };
  for await (const field of fieldsOf(state, 0, window.size, MODEL_FIELDS)) {
    run.options.signal?.throwIfAborted();
    await scanField(state, field, description);
  }
  return { description, events: state.events, complete: !state.stopped };
}

async function scanField(state: ScanState, field: WireField, model: OnnxDescription): Promise<void> {
  switch (field.number) {
    case 1:
      model.irVersion = await readInteger(state, field);
      return;
    case 5:
      model.modelVersion = await readInteger(state, field);
      return;
    case 2:
    case 3:
    case 4:
    case 6: {
      const text = await readText(state, field, ONNX_LIMITS.textBytes);
      if (text !== undefined && text !== "") model[TEXTS[field.number]] = text;
      return;
    }
    case 7:
      model.graph ??= {
        start: field.start,
        inputs: [],
        outputs: [],
        initializers: new Set(),
        external: new Map(),
        describesOnly: false,
      };
      return scanGraph(state, field, model.graph);
    case 8:
      return scanOpset(state, field, model);
    case 14:
      if (roomFor(state, model.metadata.length, ONNX_LIMITS.count, field.start)) {
        const entry = await scanEntry(state, field, ONNX_LIMITS.metadataBytes);
        model.metadata.push({ ...entry, start: field.start, end: field.end });
      }
      return;
    case 20:
      model.training++;
      return;
    case 25:
      model.functions++;
      return;
  }
}

async function scanOpset(state: ScanState, message: WireField, model: OnnxDescription): Promise<void> {
  const opset = { domain: "", version: 0 };
  for await (const field of fieldsOf(state, message.value, message.end, { 1: 2, 2: 0 })) {
    if (field.number === 1) opset.domain = (await readText(state, field, ONNX_LIMITS.textBytes)) ?? "";
    if (field.number === 2) opset.version = await readInteger(state, field);
  }
  if (roomFor(state, model.opsets.length, ONNX_LIMITS.count, message.start)) model.opsets.push(opset);
}
