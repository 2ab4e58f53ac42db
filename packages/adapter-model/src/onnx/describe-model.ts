// SPDX-License-Identifier: Apache-2.0
import { decodeIriPart } from "@jiku/adapter";
import type { Model, Port, ValueType } from "@jiku/model";
import { ELEMENT_NAMES, type OnnxType } from "./onnx-description.js";
import { typeOfNative } from "./onnx-types.js";
import type { WrittenModel, WrittenValue } from "./write-model.js";

/** Versions that are written when the model states none: those of ONNX 1.16. */
const DEFAULT_VERSIONS = { irVersion: 10, opsets: [{ domain: "", version: 21 }] } as const;
const DEFAULT_ELEMENTS: Readonly<Partial<Record<ValueType, string>>> = {
  real: "DOUBLE",
  integer: "INT64",
  complex: "COMPLEX128",
  boolean: "BOOL",
  text: "STRING",
};
const METADATA = "onnx:metadata_props/";

/** What an ONNX file can hold of a model. States have no place in it. */
export function describeModel(model: Model): WrittenModel {
  const ports = model.ports ?? [];
  const extra = (key: `onnx:${string}`): string | undefined => {
    const value = model[key];
    return typeof value === "string" ? value : undefined;
  };
  const members = {
    producerName: extra("onnx:producer_name"),
    producerVersion: extra("onnx:producer_version"),
    domain: extra("onnx:domain"),
    modelVersion: /^\d{1,15}$/.test(model.version ?? "") ? Number(model.version) : undefined,
    docString: model.description?.["und"] ?? Object.values(model.description ?? {})[0],
  };
  const given = Object.entries(members).filter(([, value]) => value !== undefined);
  return {
    ...versionsOf(model),
    ...(Object.fromEntries(given) as Partial<WrittenModel>),
    graphName: model.label?.["und"] ?? Object.values(model.label ?? {})[0] ?? "model",
    inputs: ports.filter(({ role }) => role === "input" || role === "parameter").map(valueOfPort),
    outputs: ports.filter(({ role }) => role === "output").map(valueOfPort),
    metadata: Object.entries(model).flatMap(([key, value]) =>
      key.startsWith(METADATA) && typeof value === "string"
        ? [[decodeIriPart(key.slice(METADATA.length)), value] as const]
        : [],
    ),
  };
}

function versionsOf(model: Model): Pick<WrittenModel, "irVersion" | "opsets"> {
  const stated = model.bindings?.find(({ protocol }) => protocol === "onnx")?.protocolVersion ?? "";
  const [, ir] = /^IR (\d{1,9})(?:,|$)/.exec(stated) ?? [];
  if (ir === undefined) return DEFAULT_VERSIONS;
  const sets = stated
    .split(", ")
    .slice(1)
    .map((text) => /^(.+) (\d{1,15})$/.exec(text));
  const opsets = sets.flatMap((set) =>
    set === null ? [] : [{ domain: set[1] === "ai.onnx" ? "" : (set[1] as string), version: Number(set[2]) }],
  );
  return { irVersion: Number(ir), opsets };
}

function valueOfPort(port: Port): WrittenValue {
  const type = typeOfPort(port);
  const docString = port.native?.["doc_string"];
  return {
    name: port.nativeKey ?? port.name,
    ...(type === undefined ? {} : { type }),
    ...(docString === undefined ? {} : { docString }),
  };
}

/** The native type where it is kept, else the widest type of its kind of value. */
export function typeOfPort({ native, field }: Port): OnnxType | undefined {
  const kept = typeOfNative(native);
  const element = ELEMENT_NAMES.indexOf(DEFAULT_ELEMENTS[field.valueType ?? "binary"] ?? "");
  return kept ?? (element < 1 ? undefined : { kind: "tensor", element });
}
