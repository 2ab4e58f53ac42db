// SPDX-License-Identifier: Apache-2.0

/** Numbers are float64 unless `type` says otherwise; text is text. */
export interface BuiltAttribute {
  readonly type: "char" | "byte" | "short" | "int" | "float" | "double";
  readonly value: string | readonly number[];
}

export type Attributes = Readonly<Record<string, string | number | readonly number[] | BuiltAttribute>>;

export interface BuiltVariable {
  readonly dimensions: readonly string[];
  readonly type?: BuiltAttribute["type"];
  readonly attributes?: Attributes;
  readonly values?: readonly number[] | string;
}

export interface BuiltFile {
  readonly version?: 1 | 2 | 5;
  /** Length 0 = the record dimension; its length is `records`. */
  readonly dimensions?: Readonly<Record<string, number>>;
  readonly records?: number;
  readonly attributes?: Attributes;
  readonly variables?: Readonly<Record<string, BuiltVariable>>;
}

const CODES = { byte: 1, char: 2, short: 3, int: 4, float: 5, double: 6 } as const;
const WIDTHS = { byte: 1, char: 1, short: 2, int: 4, float: 4, double: 8 } as const;

/** A classic NetCDF file in memory, for tests. */
export function buildNetcdf(file: BuiltFile): Uint8Array {
  const { version = 1, dimensions = {}, records = 0, attributes = {}, variables = {} } = file;
  const names = Object.keys(dimensions);
  const big = version === 5;
  const shapes = Object.values(variables).map((v) => v.dimensions.map((d) => dimensions[d]!));
  const slabs = Object.values(variables).map((v, i) => {
    const inner = shapes[i]![0] === 0 ? shapes[i]!.slice(1) : shapes[i]!;
    return inner.reduce((a, b) => a * b, 1) * WIDTHS[v.type ?? "double"];
  });
  const isRecord = (i: number): boolean => shapes[i]!.length > 0 && shapes[i]![0] === 0;
  const count = shapes.filter((_, i) => isRecord(i)).length;
  const padded = (i: number): number =>
    isRecord(i) && count === 1 ? slabs[i]! : slabs[i]! + ((4 - (slabs[i]! % 4)) % 4);
  const header = (begins: readonly number[]): number[] => {
    const out: number[] = [0x43, 0x44, 0x46, version];
    const u32 = (n: number): void => void out.push((n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255);
    const n = (value: number): void => {
      if (big) u32(0);
      u32(value);
    };
    const name = (text: string): void => {
      const bytes = [...new TextEncoder().encode(text)];
      n(bytes.length);
      out.push(...bytes, ...new Array((4 - (bytes.length % 4)) % 4).fill(0));
    };
    const list = (tag: number, length: number): void => {
      u32(length === 0 ? 0 : tag);
      n(length);
    };
    const atts = (all: Attributes): void => {
      list(12, Object.keys(all).length);
      for (const [key, given] of Object.entries(all)) {
        const { type, value } = attributeOf(given);
        name(key);
        u32(CODES[type]);
        const bytes = encode(type, value);
        n(bytes.length / WIDTHS[type]);
        out.push(...bytes, ...new Array((4 - (bytes.length % 4)) % 4).fill(0));
      }
    };
    n(records);
    list(10, names.length);
    for (const one of names) {
      name(one);
      n(dimensions[one]!);
    }
    atts(attributes);
    list(11, Object.keys(variables).length);
    Object.entries(variables).forEach(([key, v], i) => {
      name(key);
      n(v.dimensions.length);
      for (const d of v.dimensions) n(names.indexOf(d));
      atts(v.attributes ?? {});
      u32(CODES[v.type ?? "double"]);
      n(padded(i));
      if (version !== 1) u32(0);
      u32(begins[i]!);
    });
    return out;
  };
  const size = header(slabs.map(() => 0)).length;
  const begins: number[] = [];
  let at = size;
  slabs.forEach((_, i) => {
    if (isRecord(i)) return;
    begins[i] = at;
    at += padded(i);
  });
  const recordStart = at;
  let stride = 0;
  slabs.forEach((_, i) => {
    if (!isRecord(i)) return;
    begins[i] = recordStart + stride;
    stride += padded(i);
  });
  const bytes = new Uint8Array(recordStart + stride * records);
  bytes.set(header(begins));
  Object.values(variables).forEach((v, i) => {
    const values = encode(v.type ?? "double", v.values ?? []);
    if (!isRecord(i)) bytes.set(values, begins[i]!);
    else
      for (let r = 0; r < records; r++)
        bytes.set(values.slice(r * slabs[i]!, (r + 1) * slabs[i]!), begins[i]! + r * stride);
  });
  return bytes;
}

function attributeOf(given: Attributes[string]): BuiltAttribute {
  if (typeof given === "string") return { type: "char", value: given };
  if (typeof given === "number") return { type: "double", value: [given] };
  return Array.isArray(given) ? { type: "double", value: given } : (given as BuiltAttribute);
}

function encode(type: BuiltAttribute["type"], value: string | readonly number[]): number[] {
  if (typeof value === "string") return [...new TextEncoder().encode(value)];
  const view = new DataView(new ArrayBuffer(value.length * WIDTHS[type]));
  value.forEach((one, i) => {
    if (type === "double") view.setFloat64(i * 8, one);
    else if (type === "float") view.setFloat32(i * 4, one);
    else if (type === "int") view.setInt32(i * 4, one);
    else if (type === "short") view.setInt16(i * 2, one);
    else view.setInt8(i, one);
  });
  return [...new Uint8Array(view.buffer)];
}
