// SPDX-License-Identifier: Apache-2.0
import type { NativeText, ValueType } from "@jiku/model";
import { ELEMENT_NAMES, type OnnxDimension, type OnnxType } from "./onnx-description.js";
import { ONNX_LIMITS } from "./onnx-limits.js";

const KINDS: ReadonlySet<string> = new Set(["tensor", "sparse", "sequence", "map", "optional", "opaque"]);

/** What one value of a type is; undefined of maps, opaque and unknown types. */
export function valueTypeOf(type: OnnxType | undefined): ValueType | undefined {
  if (type?.kind === "sequence" || type?.kind === "optional") return valueTypeOf(type.inner);
  if (type?.kind !== "tensor" && type?.kind !== "sparse") return undefined;
  const name = elementName(type.element);
  if (name === undefined || name === "UNDEFINED") return undefined;
  if (/^(B?FLOAT|DOUBLE)/.test(name)) return "real";
  if (/^U?INT/.test(name)) return "integer";
  if (name.startsWith("COMPLEX")) return "complex";
  return name === "BOOL" ? "boolean" : "text";
}

/** The name of `TensorProto.DataType`; undefined of an unknown number. */
export function elementName(element: number | undefined): string | undefined {
  return ELEMENT_NAMES[element ?? 0];
}

/** A tensor as `elementType` and `shape`, another type as `type`, in JSON; `axes` and `denotation` where they are stated. */
export function nativeOf(type: OnnxType): NativeText {
  const { denotation } = type;
  const word = denotation === undefined ? {} : { denotation };
  if (type.kind !== "tensor") return { type: JSON.stringify(plainType(type)), ...word };
  const axes = type.shape?.map((dimension) => dimension.denotation ?? null) ?? [];
  return {
    elementType: elementName(type.element) ?? String(type.element),
    ...(type.shape === undefined ? {} : { shape: JSON.stringify(type.shape.map(plainDimension)) }),
    ...(axes.some((axis) => axis !== null) ? { axes: JSON.stringify(axes) } : {}),
    ...word,
  };
}

/** A size, the name of a size, or null when neither is stated. */
function plainDimension({ value, param }: OnnxDimension): number | string | null {
  return value ?? param ?? null;
}

function plainType(type: OnnxType): unknown {
  const { kind, element, shape, inner } = type;
  return {
    kind,
    ...(element === undefined ? {} : { elementType: elementName(element) ?? String(element) }),
    ...(shape === undefined ? {} : { shape: shape.map(plainDimension) }),
    ...(inner === undefined ? {} : { of: plainType(inner) }),
  };
}

/** The type that `nativeOf` told; undefined when the texts are none of its. */
export function typeOfNative(native: NativeText | undefined): OnnxType | undefined {
  if (native === undefined) return undefined;
  const element = ELEMENT_NAMES.indexOf(native["elementType"] ?? "");
  if (element < 1) return typeOfPlain(parseJson(native["type"]), native["denotation"], 0);
  const shape = jsonList(native["shape"]);
  const axes = jsonList(native["axes"]) ?? [];
  const { denotation } = native;
  return {
    kind: "tensor",
    element,
    ...(shape === undefined ? {} : { shape: shape.map((size, i) => dimensionOf(size, axes[i])) }),
    ...(denotation === undefined ? {} : { denotation }),
  };
}

function dimensionOf(size: unknown, axis: unknown): OnnxDimension {
  return {
    ...(typeof size === "number" ? { value: size } : typeof size === "string" ? { param: size } : {}),
    ...(typeof axis === "string" ? { denotation: axis } : {}),
  };
}

/** The way back from `plainType`; bounded, since the text may come from anywhere. */
function typeOfPlain(plain: unknown, denotation: string | undefined, depth: number): OnnxType | undefined {
  if (typeof plain !== "object" || plain === null || depth > ONNX_LIMITS.depth) return undefined;
  const { kind, elementType, shape, of } = plain as Readonly<Record<string, unknown>>;
  if (typeof kind !== "string" || !KINDS.has(kind)) return undefined;
  const element = typeof elementType === "string" ? ELEMENT_NAMES.indexOf(elementType) : -1;
  const inner = typeOfPlain(of, undefined, depth + 1);
  return {
    kind: kind as NonNullable<OnnxType["kind"]>,
    ...(element < 1 ? {} : { element }),
    ...(Array.isArray(shape) ? { shape: shape.map((size) => dimensionOf(size, undefined)) } : {}),
    ...(inner === undefined ? {} : { inner }),
    ...(denotation === undefined ? {} : { denotation }),
  };
}

function jsonList(text: string | undefined): readonly unknown[] | undefined {
  const list = parseJson(text);
  return Array.isArray(list) ? list : undefined;
}

function parseJson(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
