// SPDX-License-Identifier: Apache-2.0
import { createSha256, type DecodeEvent, type DecodeRun } from "@jiku/adapter";
import { nativeAsset } from "../native-asset.js";
import { undetermined } from "../undetermined.js";
import { liftOnnx } from "./lift-onnx.js";
import { externalFindings, openFindings, structureFindings } from "./onnx-findings.js";
import { ONNX_MEDIA_TYPE, ONNX_SPECIFICATION, SIDECAR_KEY } from "./onnx-names.js";
import { readSidecar } from "./read-sidecar.js";
import { scanOnnx } from "./scan-onnx.js";

const FACETS = {
  en: "quantity, unit, space, time, state, uncertainty and domain",
  ja: "量、単位、空間、時間、状態、不確かさ、妥当領域",
};

/** All events of an ONNX model but `end`: its Model and its Asset, or the package of its sidecar. */
export async function* readOnnx(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const { primary } = run.input;
  const root = { kind: "text", byte: 0 } as const;
  if (primary.size === 0) return yield run.report.shared("AD-122", {}, root);
  const { description, events, complete } = await scanOnnx(run);
  yield* events;
  if (!complete) return;
  yield* structureFindings(description, run);
  if (description.graph === undefined) return;
  yield* externalFindings(description.graph, run);
  if (description.graph.initializers.size > 0) run.unread.push({ kind: "text", byte: description.graph.start });
  const digest = await digestOf(run);
  const { model, places } = liftOnnx(description, digest, run.options.base);
  const entry = description.metadata.find(({ key }) => key === SIDECAR_KEY);
  const sidecar = entry === undefined ? undefined : await readSidecar(entry, model, description, run);
  yield* sidecar?.events ?? [];
  const source = { kind: "text", byte: description.graph.start } as const;
  if (entry !== undefined && sidecar?.resources !== undefined) {
    const at = { kind: "text", byte: entry.start } as const;
    for (const resource of sidecar.resources) yield { kind: "resource", resource, source: at };
    return;
  }
  yield undetermined(run.report, "ONNX", FACETS, root);
  yield* openFindings(description, description.graph.name ?? "", run);
  yield { kind: "resource", resource: model, source, places };
  const asset = nativeAsset(run, digest, ONNX_MEDIA_TYPE, ONNX_SPECIFICATION);
  yield { kind: "resource", resource: asset, source: root };
}

async function digestOf(run: DecodeRun): Promise<string> {
  const sha256 = createSha256();
  for await (const chunk of run.input.primary.stream()) {
    run.options.signal?.throwIfAborted();
    sha256.update(chunk);
  }
  return sha256.hex();
}
