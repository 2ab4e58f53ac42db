// SPDX-License-Identifier: Apache-2.0
import { swapped } from "./codecs/number-filters.js";
import { permute, permuteTexts } from "./codecs/permute.js";
import { readByteTexts, readTexts, readUcs4 } from "./codecs/texts.js";
import { type Element, type NumberArray, numbersOf as numbersIn } from "./element.js";

/** Decoded values in row-major order. */
export type Values = NumberArray | readonly string[];

/** Sizes that do not agree. */
export interface SizeError extends Error {
  readonly sizes: { readonly size: number; readonly expected: number };
}

/**
 * The values of the bytes of a chunk.
 * @param order axes as they are stored; absent = row-major
 * @throws SizeError when the bytes are not as many as the shape demands
 */
export function chunkValues(
  bytes: Uint8Array,
  element: Element,
  shape: readonly number[],
  bigEndian: boolean,
  order: readonly number[] | undefined,
): Values {
  const count = product(shape);
  if (element.kind === "text") {
    const texts = readTexts(bytes, count);
    return order === undefined ? texts : permuteTexts(texts, shape, order);
  }
  const expected = element.size * count;
  if (bytes.length !== expected) throw sizeError(bytes.length, expected);
  const unit = element.kind === "ucs4" ? 4 : element.kind === "bytes" ? 1 : element.size;
  const native = bigEndian ? swapped(bytes, unit) : bytes;
  const placed = order === undefined ? native : permute(native, element.size, shape, order);
  if (element.kind === "ucs4") return readUcs4(placed, element.length);
  return element.kind === "bytes" ? readByteTexts(placed, element.length) : numbersIn(placed, element.type);
}

/** An error that tells the size found and the size declared. */
export function sizeError(size: number, expected: number): SizeError {
  return Object.assign(new Error(`${size} bytes, not ${expected}`), { sizes: { size, expected } });
}

/** Whether an error tells sizes. */
export function isSizeError(error: unknown): error is SizeError {
  return error instanceof Error && "sizes" in error;
}

/** Product of sizes. */
export function product(shape: readonly number[]): number {
  return shape.reduce((total, one) => total * one, 1);
}
