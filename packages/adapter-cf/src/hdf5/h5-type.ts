// SPDX-License-Identifier: Apache-2.0
import type { ElementType } from "../source/array-source.js";
import type { H5Metadata } from "./h5-module.js";

/** Classes of datatypes (H5Tpublic.h, H5T_class_t). */
export const H5_CLASS = { integer: 0, float: 1, string: 3, bitfield: 4, reference: 7, enum: 8, vlen: 9 } as const;

/** The element type of a datatype; compound, opaque, reference, array, sequence and half precision are `other`. */
export function elementType(
  metadata: Pick<H5Metadata, "type" | "size" | "signed" | "enum_type">,
): ElementType | "other" {
  const { type, size, signed, enum_type } = metadata;
  if (type === H5_CLASS.string) return "text";
  if (type === H5_CLASS.float) return size === 4 ? "float32" : size === 8 ? "float64" : "other";
  if (type === H5_CLASS.enum && isBoolean(enum_type)) return "bool";
  if (type !== H5_CLASS.integer && type !== H5_CLASS.enum && type !== H5_CLASS.bitfield) return "other";
  if (size !== 1 && size !== 2 && size !== 4 && size !== 8) return "other";
  const bits = (size * 8) as 8 | 16 | 32 | 64;
  return signed && type !== H5_CLASS.bitfield ? `int${bits}` : `uint${bits}`;
}

function isBoolean(type: H5Metadata["enum_type"]): boolean {
  const names = Object.keys(type?.members ?? {});
  return names.length === 2 && names.includes("FALSE") && names.includes("TRUE");
}
