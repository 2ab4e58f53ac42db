// SPDX-License-Identifier: Apache-2.0
import type { ArrayNumber, ElementType } from "../source/array-source.js";

/** An external type of the classic formats (NetCDF Classic Format Specification, nc_type). */
export interface NcType {
  readonly element: ElementType;
  readonly bytes: 1 | 2 | 4 | 8;
  /** Value of elements that were never written (netcdf.h, NC_FILL_...). */
  readonly fill: ArrayNumber | string;
}

const FLOAT_FILL = 9.969209968386869e36;

const TYPES: readonly (NcType | undefined)[] = [
  undefined,
  { element: "int8", bytes: 1, fill: -127 },
  { element: "text", bytes: 1, fill: "\0" },
  { element: "int16", bytes: 2, fill: -32767 },
  { element: "int32", bytes: 4, fill: -2147483647 },
  { element: "float32", bytes: 4, fill: FLOAT_FILL },
  { element: "float64", bytes: 8, fill: FLOAT_FILL },
  { element: "uint8", bytes: 1, fill: 255 },
  { element: "uint16", bytes: 2, fill: 65535 },
  { element: "uint32", bytes: 4, fill: 4294967295 },
  { element: "int64", bytes: 8, fill: -9223372036854775806n },
  { element: "uint64", bytes: 8, fill: 18446744073709551614n },
];

/** The type of a code; those from 7 on are of CDF-5 only. */
export function ncType(code: number, version: 1 | 2 | 5): NcType | undefined {
  return code > 6 && version !== 5 ? undefined : TYPES[code];
}

/** The value that an element of this type has when it was never written (netcdf.h). */
export function defaultFill(element: ElementType): ArrayNumber | string | undefined {
  return TYPES.find((type) => type?.element === element)?.fill;
}
