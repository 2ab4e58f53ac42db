// SPDX-License-Identifier: Apache-2.0
import type { ClassicHeader, ClassicVariable } from "./classic-header.js";

/** Where the elements of a variable lie. */
export interface VariableLayout {
  readonly variable: ClassicVariable;
  readonly shape: readonly number[];
  readonly isRecord: boolean;
  /** Elements of one record, or of the whole. */
  readonly inner: readonly number[];
  /** Bytes from a record to the next. */
  readonly stride: number;
  readonly begin: bigint;
  /** Byte behind its last one. */
  readonly end: bigint;
}

/** Layout of all variables, and the number of records. */
export interface ClassicLayout {
  readonly records: number;
  readonly variables: readonly VariableLayout[];
}

/**
 * Where data lie (NetCDF Classic Format Specification, "vsize", "record size"): a record holds one slab of each record
 * variable, padded to 4 bytes unless there is only one such variable. Products are taken in BigInt.
 */
export function layoutOf(header: ClassicHeader, fileSize: number): ClassicLayout {
  const recordVariables = header.variables.filter((v) => isRecord(header, v));
  const alone = recordVariables.length === 1;
  const sizes = recordVariables.map((v) => padded(slabBytes(header, v), alone));
  const stride = sizes.reduce((sum, size) => sum + size, 0n);
  const records = header.records ?? streamed(recordVariables, stride, fileSize);
  const variables = header.variables.map((variable): VariableLayout => {
    const record = isRecord(header, variable);
    const lengths = variable.dimensions.map((id) => header.dimensions[id]?.length as number);
    const inner = record ? lengths.slice(1) : lengths;
    const size = slabBytes(header, variable);
    const span = record ? (records === 0 ? 0n : BigInt(records - 1) * stride + size) : size;
    const shape = record ? [records, ...inner] : lengths;
    const { begin } = variable;
    return { variable, shape, isRecord: record, inner, stride: Number(stride), begin, end: begin + span };
  });
  return { records, variables };
}

function isRecord(header: ClassicHeader, { dimensions }: ClassicVariable): boolean {
  const [first] = dimensions;
  return first !== undefined && header.dimensions[first]?.length === 0;
}

function slabBytes(header: ClassicHeader, variable: ClassicVariable): bigint {
  const lengths = variable.dimensions.map((id) => BigInt(header.dimensions[id]?.length as number));
  const inner = isRecord(header, variable) ? lengths.slice(1) : lengths;
  return inner.reduce((product, length) => product * length, BigInt(variable.type.bytes));
}

function padded(size: bigint, alone: boolean): bigint {
  return alone ? size : size + ((4n - (size % 4n)) % 4n);
}

/** Whole records in a file whose writer did not close it. */
function streamed(variables: readonly ClassicVariable[], stride: bigint, fileSize: number): number {
  if (stride === 0n) return 0;
  const begins = [...variables.map(({ begin }) => begin), BigInt(fileSize)].sort((a, b) => (a < b ? -1 : 1));
  const first = begins[0] as bigint;
  return Number((BigInt(fileSize) - first) / stride);
}
