// SPDX-License-Identifier: Apache-2.0
import { CF_LIMITS } from "../limits.js";
import type { ArrayNumber, SourceAttribute } from "../source/array-source.js";
import type { H5Library } from "./h5-library.js";
import type { H5Metadata } from "./h5-module.js";
import { elementType } from "./h5-type.js";

/** All attributes of an object. Values of other types than texts and numbers, and values beyond the limit, are undefined. */
export function readAttributes(library: H5Library, file: bigint, path: string): ReadonlyMap<string, SourceAttribute> {
  const names = [...library.module.get_attribute_names(file, path)];
  return new Map(names.slice(0, CF_LIMITS.entries).map((name) => [name, readAttribute(library, file, path, name)]));
}

function readAttribute({ wasm }: H5Library, file: bigint, path: string, name: string): SourceAttribute {
  const attribute = new wasm.Attribute(file, path, name);
  const metadata = attribute.metadata as H5Metadata;
  const type = elementType(metadata);
  if (type === "other") return { name, type, value: undefined };
  if (metadata.shape === null) return { name, type, value: type === "text" ? "" : [] };
  if (metadata.total_size * metadata.size > CF_LIMITS.attributeBytes) return { name, type, value: undefined };
  const { value } = attribute;
  if (type === "text")
    return { name, type, value: metadata.shape.length === 0 ? String([value].flat()[0] ?? "") : texts(value) };
  return { name, type, value: numbers(value) };
}

function texts(value: unknown): readonly string[] {
  return ([value].flat(8) as readonly unknown[]).map(String);
}

function numbers(value: unknown): readonly ArrayNumber[] {
  if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<ArrayNumber>);
  return ([value].flat(8) as readonly (ArrayNumber | boolean)[]).map((one) => (typeof one === "boolean" ? +one : one));
}
