// SPDX-License-Identifier: Apache-2.0
import {
  createSha256,
  type DecodeRun,
  type EncodeEvent,
  type EncodeOptions,
  type NativeInput,
  type NativeSink,
  type Outcome,
  startRun,
} from "@jiku/adapter";
import { isJikuError, type Resource } from "@jiku/model";
import { gather } from "../gather.js";
import { OWN_FINDINGS } from "../own-findings.js";
import { modelsOf, sidecarField } from "./encode-onnx.js";
import type { OnnxEntry } from "./onnx-description.js";
import { structureFindings } from "./onnx-findings.js";
import { onnxLosses } from "./onnx-losses.js";
import { SIDECAR_KEY } from "./onnx-names.js";
import { scanOnnx } from "./scan-onnx.js";

/** How a sidecar is written. */
export type OnnxSidecarOptions = Pick<EncodeOptions, "canonical" | "signal">;

/**
 * Copies an ONNX file byte by byte and puts a package behind it, as the entry `jiku` of `metadata_props`; an older entry of
 * that name is left out. The file stays a model that every reader of ONNX takes. A faulty file gives findings and `invalid`.
 * @param input the file; the copy has its path
 */
export async function* appendOnnxSidecar(
  input: NativeInput,
  resources: AsyncIterable<Resource>,
  sink: NativeSink,
  options: OnnxSidecarOptions,
): AsyncGenerator<EncodeEvent> {
  let outcome: Outcome = "aborted";
  let count = 0;
  try {
    const { resources: all } = await gather(resources, options.signal);
    count = all.length;
    outcome = yield* appendAll(input, all, sink, options);
  } catch (error) {
    outcome = "aborted";
    if (options.signal?.aborted !== true && !isJikuError(error, "unreadable-input")) throw error;
  } finally {
    if (outcome !== "complete") await sink.discard();
  }
  yield { kind: "end", outcome, resources: count };
}

async function* appendAll(
  input: NativeInput,
  all: readonly Resource[],
  sink: NativeSink,
  options: OnnxSidecarOptions,
): AsyncGenerator<EncodeEvent, Outcome> {
  const run = runOn(input, options);
  const { description, events, complete } = await scanOnnx(run);
  yield* (complete ? [...structureFindings(description, run)] : events) as readonly EncodeEvent[];
  if (run.report.errors > 0) return "invalid";
  for (const model of modelsOf(all).slice(0, 1)) yield* onnxLosses(all, model, "sidecar");
  const older = description.metadata.filter(({ key }) => key === SIDECAR_KEY);
  const { path } = input.primary;
  const writer = (await sink.create(path)).getWriter();
  const sha256 = createSha256();
  let bytes = 0;
  for await (const part of partsOf(input, older, sidecarField(all, options.canonical), options)) {
    sha256.update(part);
    bytes += part.length;
    await writer.write(part);
  }
  await writer.close();
  yield { kind: "written", path, bytes, sha256: sha256.hex() };
  return "complete";
}

function runOn(input: NativeInput, { signal }: OnnxSidecarOptions): DecodeRun {
  const options = {
    base: "",
    arrays: "reference",
    inlineLimit: 0,
    ...(signal === undefined ? {} : { signal }),
  } as const;
  return startRun(OWN_FINDINGS, input, options);
}

async function* partsOf(
  { primary }: NativeInput,
  leftOut: readonly OnnxEntry[],
  field: Uint8Array,
  { signal }: OnnxSidecarOptions,
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for await (const chunk of primary.stream()) {
    signal?.throwIfAborted();
    let from = 0;
    for (const { start, end } of leftOut) {
      if (end <= at + from || start >= at + chunk.length) continue;
      if (start > at + from) yield chunk.subarray(from, start - at);
      from = Math.min(end - at, chunk.length);
    }
    if (from < chunk.length) yield chunk.subarray(from);
    at += chunk.length;
  }
  yield field;
}
