// SPDX-License-Identifier: Apache-2.0
import { createReport, type EncodeEvent, type EncodeOptions, type NativeSink, type Outcome } from "@jiku/adapter";
import type { Model, Resource } from "@jiku/model";
import { gather } from "../gather.js";
import { OWN_FINDINGS } from "../own-findings.js";
import { sidecarPackage } from "../sidecar-package.js";
import { writeFile } from "../write-file.js";
import { describeModel } from "./describe-model.js";
import { onnxLosses } from "./onnx-losses.js";
import { SIDECAR_KEY } from "./onnx-names.js";
import { writeMetadataField, writeModel } from "./write-model.js";

const PATH = "model.onnx";

/**
 * Writes the interface of one model as an ONNX file without its graph and weights, which resources do not hold: one node
 * of a domain of its own stands for them, so that every tool of ONNX can look at the file and none can run it. To put a sidecar into a file that has them, use `appendOnnxSidecar`. With more or fewer models than one the outcome is `refused`.
 */
export async function* encodeOnnx(
  resources: AsyncIterable<Resource>,
  sink: NativeSink,
  options: EncodeOptions,
): AsyncGenerator<EncodeEvent> {
  let outcome: Outcome = "aborted";
  let count = 0;
  try {
    const { resources: all } = await gather(resources, options.signal);
    count = all.length;
    outcome = yield* encodeAll(all, sink, options);
  } catch (error) {
    outcome = "aborted";
    if (options.signal?.aborted !== true) throw error;
  } finally {
    if (outcome !== "complete") await sink.discard();
  }
  yield { kind: "end", outcome, resources: count };
}

async function* encodeAll(
  all: readonly Resource[],
  sink: NativeSink,
  options: EncodeOptions,
): AsyncGenerator<EncodeEvent, Outcome> {
  const [model, second] = modelsOf(all);
  if (model === undefined || second !== undefined) {
    const feature = model === undefined ? "graph without Model" : "several Models";
    const report = createReport(OWN_FINDINGS, PATH);
    yield report.shared("AD-104", { feature, format: "ONNX" }, { kind: "json", pointer: "" }) as EncodeEvent;
    return "refused";
  }
  yield* onnxLosses(all, model, options.sidecar ? "sidecar" : "none");
  const body = writeModel(describeModel(model));
  yield await writeFile(sink, PATH, options.sidecar ? join(body, sidecarField(all, options.canonical)) : body);
  return "complete";
}

function join(a: Uint8Array, b: Uint8Array): Uint8Array {
  const whole = new Uint8Array(a.length + b.length);
  whole.set(a);
  whole.set(b, a.length);
  return whole;
}

/** The entry of `metadata_props` that holds these resources. */
export function sidecarField(resources: readonly Resource[], canonical: boolean): Uint8Array {
  const ordered = canonical ? [...resources].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)) : resources;
  return writeMetadataField(SIDECAR_KEY, sidecarPackage(ordered));
}

/** The models that ONNX runs or, when none says so, all models. */
export function modelsOf(resources: readonly Resource[]): readonly Model[] {
  const models = resources.filter((resource): resource is Model => resource.type === "Model");
  const run = models.filter(({ bindings }) => bindings?.some(({ protocol }) => protocol === "onnx"));
  return run.length > 0 ? run : models;
}
