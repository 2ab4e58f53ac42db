// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Binding, Model, Place, Port } from "@jiku/model";
import { assetId } from "../native-asset.js";
import type { OnnxDescription, OnnxValue } from "./onnx-description.js";
import { INTERFACE_DOMAIN, ONNX_CONTEXT, ONNX_SPECIFICATION, SIDECAR_KEY } from "./onnx-names.js";
import { nativeOf, valueTypeOf } from "./onnx-types.js";

/** The model of a file and the places of its ports. */
export interface LiftedOnnx {
  readonly model: Model;
  readonly places: readonly Place[];
}

/**
 * The Model that an ONNX file describes. Inputs with a value in the file are parameters. It rests on data when it holds
 * weights, else it is only declared. Units, space, time and domain stay undeclared: the format has none.
 * @param digest SHA-256 of the file, 64 hexadecimal digits
 */
export function liftOnnx(description: OnnxDescription, digest: string, base: string): LiftedOnnx {
  const { graph } = description;
  const inputs = graph?.inputs ?? [];
  const outputs = graph?.outputs ?? [];
  const values = [...inputs, ...outputs];
  const ports = [
    ...inputs.map((value) => liftPort(value, graph?.initializers.has(value.name ?? "") ? "parameter" : "input")),
    ...outputs.map((value) => liftPort(value, "output")),
  ];
  const extras = extrasOf(description);
  const model: Model = {
    type: "Model",
    id: modelId(base),
    ...(Object.keys(extras).length === 0 ? {} : { "@context": ONNX_CONTEXT }),
    ...(graph?.name === undefined ? {} : { label: { und: graph.name } }),
    ...descriptionOf(description),
    ...(description.modelVersion ? { version: String(description.modelVersion) } : {}),
    conformsTo: [ONNX_SPECIFICATION],
    modelKind: graph !== undefined && graph.initializers.size > 0 ? "dataDriven" : "declared",
    digest: `sha256:${digest}`,
    ...(ports.length === 0 ? {} : { ports }),
    bindings: [bindingOf(description, base)],
    ...extras,
  };
  return { model, places: values.map(({ start }, i) => [`/ports/${i}`, { kind: "text", byte: start }]) };
}

/** Id of the model of a file. */
export function modelId(base: string): string {
  return `${base}model`;
}

function descriptionOf({ docString, graph }: OnnxDescription): Pick<Model, "description"> {
  const text = docString ?? graph?.docString;
  return text === undefined ? {} : { description: { und: text } };
}

function liftPort({ name = "", docString, type }: OnnxValue, role: Port["role"]): Port {
  const valueType = valueTypeOf(type);
  return {
    name,
    role,
    field: valueType === undefined ? {} : { valueType },
    nativeKey: name,
    ...(type === undefined && docString === undefined
      ? {}
      : {
          native: {
            ...(type === undefined ? {} : nativeOf(type)),
            ...(docString === undefined ? {} : { doc_string: docString }),
          },
        }),
  };
}

function bindingOf({ irVersion = 0, opsets }: OnnxDescription, base: string): Binding {
  const sets = opsets
    .filter(({ domain }) => domain !== INTERFACE_DOMAIN)
    .map(({ domain, version }) => `${domain === "" ? "ai.onnx" : domain} ${version}`);
  return {
    protocol: "onnx",
    protocolVersion: [`IR ${irVersion}`, ...sets].join(", "),
    artifact: assetId(base),
    capabilities: ["initialize", "step"],
  };
}

/** Producer, domain and free metadata, under their names in the file. */
function extrasOf({
  producerName,
  producerVersion,
  domain,
  metadata,
}: OnnxDescription): Record<`onnx:${string}`, string> {
  const extras: Record<`onnx:${string}`, string> = {};
  if (producerName !== undefined) extras["onnx:producer_name"] = producerName;
  if (producerVersion !== undefined) extras["onnx:producer_version"] = producerVersion;
  if (domain !== undefined) extras["onnx:domain"] = domain;
  for (const { key, value } of metadata)
    if (key !== SIDECAR_KEY && key !== "") extras[`onnx:metadata_props/${encodeIriPart(key)}`] = value;
  return extras;
}
