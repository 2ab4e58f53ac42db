// SPDX-License-Identifier: Apache-2.0
import { isJikuError } from "@jiku/model";
import type { SourceChunk } from "../source/array-source.js";
import { elementsOf } from "../source/slabs.js";
import { numberAttribute, numbersAttribute } from "./attributes.js";
import { type LiftContext, placeOf } from "./lift-context.js";
import type { CfVariable } from "./survey.js";

/** Values that were read whole: numbers unpacked, with null for a missing one; or texts. */
export type ReadValues =
  | { readonly kind: "numbers"; readonly values: readonly (number | null)[]; readonly inexact: boolean }
  | { readonly kind: "texts"; readonly values: readonly string[] };

/** Number of values that a variable stands for: a text of single characters counts once. */
export function valueCount({ source }: CfVariable): number {
  return elementsOf(source.characters === true ? source.shape.slice(0, -1) : source.shape);
}

/** All values of a variable; undefined when there are more than `limit`, or they cannot be read, which is a finding. */
export async function readValues(
  context: LiftContext,
  variable: CfVariable,
  limit: number,
): Promise<ReadValues | undefined> {
  const { source } = variable;
  if (source.elsewhere === true || source.type === "other" || valueCount(variable) > limit) return undefined;
  const length = source.characters === true ? (source.shape.at(-1) ?? 1) : 1;
  if (elementsOf(source.shape) > limit * Math.max(256, length)) return undefined;
  const chunks: SourceChunk[] = [];
  try {
    for await (const chunk of source.read()) {
      context.run.options.signal?.throwIfAborted();
      chunks.push(chunk);
    }
  } catch (error) {
    if (!isJikuError(error, "unreadable-input")) throw error;
    context.emit(context.run.report.shared("AD-121", { reason: error.message }, placeOf(variable)));
    return undefined;
  }
  const raw = gather(chunks, source.shape);
  if (source.type === "text") {
    const texts = raw as readonly string[];
    return { kind: "texts", values: source.characters === true ? joined(texts, length) : texts };
  }
  return numbersOf(context, variable, raw as readonly (number | bigint)[]);
}

/** Chunks of any order as one row-major list. */
function gather(chunks: readonly SourceChunk[], shape: readonly number[]): readonly (number | bigint | string)[] {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined && only.shape.every((n, i) => n === shape[i]))
    return Array.from(only.values as ArrayLike<number | bigint | string>);
  const all = new Array<number | bigint | string>(elementsOf(shape));
  const strides = shape.map((_, i) => elementsOf(shape.slice(i + 1)));
  for (const { start, shape: part, values } of chunks) {
    const inner = part.map((_, i) => elementsOf(part.slice(i + 1)));
    for (let k = 0; k < values.length; k++) {
      let at = 0;
      for (let i = 0; i < part.length; i++) {
        const index = Math.floor(k / (inner[i] as number)) % (part[i] as number);
        at += ((start[i] as number) + index) * (strides[i] as number);
      }
      all[at] = values[k] as number | bigint | string;
    }
  }
  return all;
}

const decoder = new TextDecoder();

/** Single bytes as texts of a fixed length, without padding. */
function joined(bytes: readonly string[], length: number): readonly string[] {
  if (length === 0) return [];
  return Array.from({ length: bytes.length / length }, (_, i) => {
    const codes = bytes.slice(i * length, (i + 1) * length).map((one) => one.charCodeAt(0) || 0);
    const end = codes.indexOf(0);
    return decoder.decode(Uint8Array.from(end < 0 ? codes : codes.slice(0, end))).trimEnd();
  });
}

/** What stands for a missing value among the stored ones. */
export function missingValues({ attributes, source }: CfVariable): readonly number[] {
  const own = ["_FillValue", "missing_value"].flatMap((name) => numbersAttribute({ attributes }, name) ?? []);
  return source.fill === undefined || typeof source.fill === "string" ? own : [...own, Number(source.fill)];
}

/** Scale and offset of packed values (CF 8.1). */
export function packing(variable: CfVariable): { readonly scale: number; readonly offset: number } {
  return {
    scale: numberAttribute(variable, "scale_factor") ?? 1,
    offset: numberAttribute(variable, "add_offset") ?? 0,
  };
}

/** What the NetCDF library puts where nothing was ever written (netcdf.h, NC_FILL_...); one of 8 or 16 bits may be a value. */
const UNWRITTEN: Readonly<Record<string, number>> = {
  float32: 9.969209968386869e36,
  float64: 9.969209968386869e36,
  int32: -2147483647,
};

/** The default fill value, where nothing is declared to be missing and it occurs: AD-110, and read as missing. */
function unwritten(
  { format, told, emit, run }: LiftContext,
  variable: CfVariable,
  raw: readonly unknown[],
): readonly number[] {
  const value = format.startsWith("netcdf") ? UNWRITTEN[variable.source.type] : undefined;
  if (value === undefined || missingValues(variable).length > 0 || !raw.includes(value)) return [];
  const key = `AD-110 ${variable.path}`;
  if (!told.has(key)) emit(run.report.shared("AD-110", { value, member: variable.path }, placeOf(variable)));
  told.add(key);
  return [value];
}

function numbersOf(context: LiftContext, variable: CfVariable, raw: readonly (number | bigint)[]): ReadValues {
  const missing = new Set([...missingValues(variable), ...unwritten(context, variable, raw)]);
  const { scale, offset } = packing(variable);
  const packed = scale !== 1 || offset !== 0;
  let inexact = false;
  const values = raw.map((one) => {
    const number = Number(one);
    if (typeof one === "bigint" && BigInt(number) !== one) inexact = true;
    if (missing.has(number) || !Number.isFinite(number)) return null;
    return packed ? number * scale + offset : number;
  });
  return { kind: "numbers", values, inexact };
}
