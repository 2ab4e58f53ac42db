// SPDX-License-Identifier: Apache-2.0
import type { NativeFile } from "@jiku/adapter";
import { JikuError } from "@jiku/model";
import { CF_LIMITS } from "../limits.js";
import type { SourceChunk, SourceVariable } from "../source/array-source.js";
import { advance, boxOf, elementsOf, type Slab, slabsOf } from "../source/slabs.js";
import type { VariableLayout } from "./classic-layout.js";
import { decodeValues } from "./decode-values.js";

/** Bytes that are read at once, gaps included. */
const SPAN = 1 << 20;

/** The values of a box, in slabs of bounded size. @throws JikuError "unreadable-input" when the file ends early */
export async function* readBox(
  file: NativeFile,
  layout: VariableLayout,
  box: Parameters<SourceVariable["read"]>[0],
): AsyncGenerator<SourceChunk> {
  for (const slab of slabsOf(boxOf(layout.shape, box), CF_LIMITS.chunkElements)) {
    const bytes = await slabBytes(file, layout, slab);
    yield { start: slab.start, shape: slab.count, values: decodeValues(bytes, layout.variable.type) };
  }
}

async function slabBytes(file: NativeFile, layout: VariableLayout, slab: Slab): Promise<Uint8Array> {
  const { type } = layout.variable;
  const bytes = new Uint8Array(elementsOf(slab.count) * type.bytes);
  const { length, offsets } = runsOf(layout, slab);
  let written = 0;
  let group: number[] = [];
  const flush = async (): Promise<void> => {
    const first = group[0] as number;
    const span = (group[group.length - 1] as number) + length - first;
    const read = await file.read(first, span);
    if (read.length < span) throw new JikuError("unreadable-input", `the file ends within ${layout.variable.name}`);
    for (const offset of group) {
      bytes.set(read.subarray(offset - first, offset - first + length), written);
      written += length;
    }
    group = [];
  };
  for (const offset of offsets) {
    if (group.length > 0 && offset + length - (group[0] as number) > SPAN) await flush();
    group.push(offset);
  }
  if (group.length > 0) await flush();
  return bytes;
}

/** The unbroken runs of bytes of a slab: their common length, and where each begins. */
function runsOf(
  { variable, shape, isRecord, inner, stride, begin }: VariableLayout,
  { start, count }: Slab,
): { readonly length: number; readonly offsets: Iterable<number> } {
  const width = variable.type.bytes;
  const first = isRecord ? 1 : 0;
  let whole = shape.length;
  while (whole > first && count[whole - 1] === shape[whole - 1]) whole--;
  const runFrom = Math.max(first, whole - 1);
  const length = elementsOf(count.slice(runFrom)) * width;
  const strides = shape.map((_, i) => (i < first ? stride : elementsOf(inner.slice(i - first + 1)) * width));
  const origin = Number(begin) + start.reduce((sum, s, i) => sum + s * (strides[i] as number), 0);
  return { length, offsets: offsetsOf(origin, strides, count.slice(0, runFrom)) };
}

function* offsetsOf(origin: number, strides: readonly number[], count: readonly number[]): Generator<number> {
  const index = count.map(() => 0);
  do yield index.reduce((sum, at, i) => sum + at * (strides[i] as number), origin);
  while (advance(index, count));
}
