// SPDX-License-Identifier: Apache-2.0
import {
  type ArrayChunk,
  DECODE_DEFAULTS,
  type IndexRange,
  type NativeInput,
  type Selection,
  startRun,
} from "@jiku/adapter";
import { type ArrayRef, JikuError } from "@jiku/model";
import type { DecodeRun } from "./decode-run.js";
import { detectCf } from "./detect.js";
import { FORMAT_READERS, type FormatId } from "./formats.js";
import { CF_LIMITS } from "./limits.js";
import { OWN_FINDINGS } from "./own-findings.js";
import type { ArraySource, SourceChunk, SourceGroup, SourceVariable } from "./source/array-source.js";
import { folderEntries } from "./source/folder-entries.js";

/**
 * The values behind a reference of this adapter's, chunk by chunk, as stored: neither unpacked nor freed of fill values. Texts
 * are in UTF-8, each after its length in 4 bytes.
 * @throws JikuError "unreadable-input" when the array is not there or cannot be read, "bad-option" for a range out of bounds
 */
export async function* readArray(ref: ArrayRef, selection: Selection, input: NativeInput): AsyncGenerator<ArrayChunk> {
  const source = await openSource(input);
  if (source === undefined) throw new JikuError("unreadable-input", `no arrays in ${input.primary.path}`);
  try {
    const variable = find(source.root, ref.path ?? "");
    if (variable === undefined) throw new JikuError("unreadable-input", `no array ${ref.path ?? ""}`);
    if (!fits(selection, variable.shape)) throw new JikuError("bad-option", `a range beyond ${ref.path ?? ""}`);
    const box = {
      start: selection.map(({ start }) => start),
      count: selection.map(({ start, stop }) => stop - start),
    };
    if (box.count.includes(0)) return;
    for await (const chunk of variable.read(box)) {
      const thinned = thin(chunk, selection);
      if (thinned !== undefined)
        yield { ...thinned, dataType: ref.dataType ?? variable.type, bytes: bytesOf(thinned.values) };
    }
  } finally {
    source.close();
  }
}

async function openSource(input: NativeInput): Promise<ArraySource | undefined> {
  const entries = await folderEntries(input);
  const head = await input.primary.read(0, CF_LIMITS.detectBytes);
  const { format } = detectCf(head, { name: input.primary.path, ...(entries === undefined ? {} : { entries }) });
  const reader = format === undefined ? undefined : await FORMAT_READERS[format as FormatId]();
  if (reader?.kind !== "arrays") return undefined;
  const run: DecodeRun = {
    ...startRun(OWN_FINDINGS, input, { ...DECODE_DEFAULTS, base: "#" }),
    untried: true,
  };
  return reader.open(run, () => undefined);
}

function find(group: SourceGroup, path: string): SourceVariable | undefined {
  const plain = path.replace(/^\//, "");
  const prefix = group.path === "" ? "" : `${group.path}/`;
  const own = group.variables.find(({ name }) => prefix + name === plain);
  if (own !== undefined) return own;
  for (const one of group.groups) {
    const found = plain.startsWith(`${one.path}/`) ? find(one, plain) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function fits(selection: Selection, shape: readonly number[]): boolean {
  const whole = (one: IndexRange) => [one.start, one.stop, one.step ?? 1].every(Number.isSafeInteger);
  return (
    selection.length === shape.length &&
    selection.every((one, axis) => {
      const { start, stop, step = 1 } = one;
      return whole(one) && start >= 0 && stop >= start && stop <= (shape[axis] as number) && step >= 1;
    })
  );
}

/** The elements of a chunk that the steps of the selection take, with their place in the selection. */
function thin(chunk: SourceChunk, selection: Selection): SourceChunk | undefined {
  const picks = chunk.shape.map((count, axis) => {
    const { start, step = 1 } = selection[axis] as IndexRange;
    const from = (chunk.start[axis] as number) - start;
    const first = Math.ceil(from / step);
    return { first, skip: first * step - from, step, count: Math.ceil((count - (first * step - from)) / step) };
  });
  if (picks.some(({ count }) => count <= 0)) return undefined;
  const start = picks.map(({ first }) => first);
  const shape = picks.map(({ count }) => count);
  if (picks.every(({ step }) => step === 1)) return { start, shape, values: chunk.values };
  const total = shape.reduce((product, one) => product * one, 1);
  const places = Array.from({ length: total }, (_, i) => {
    let [rest, at, stride] = [i, 0, 1];
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const { skip, step, count } = picks[axis] as (typeof picks)[number];
      at += (skip + (rest % count) * step) * stride;
      rest = Math.floor(rest / count);
      stride *= chunk.shape[axis] as number;
    }
    return at;
  });
  return { start, shape, values: picked(chunk.values, places) };
}

function picked(values: SourceChunk["values"], places: readonly number[]): SourceChunk["values"] {
  if (!ArrayBuffer.isView(values)) return places.map((place) => values[place]) as SourceChunk["values"];
  const out = (values as Float64Array).slice(0, places.length);
  for (const [i, place] of places.entries()) out[i] = (values as Float64Array)[place] as number;
  return out;
}

function bytesOf(values: SourceChunk["values"]): Uint8Array {
  if (ArrayBuffer.isView(values)) return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const encoder = new TextEncoder();
  const parts = Array.from(values as ArrayLike<unknown>, (one) => encoder.encode(String(one)));
  const bytes = new Uint8Array(parts.reduce((total, part) => total + 4 + part.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const part of parts) {
    view.setUint32(at, part.length, true);
    bytes.set(part, at + 4);
    at += 4 + part.length;
  }
  return bytes;
}
