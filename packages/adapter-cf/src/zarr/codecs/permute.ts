// SPDX-License-Identifier: Apache-2.0

/**
 * Undoes a transposition: elements that lie in the order of `order` come back into row-major order.
 * @param shape of the array before it was transposed
 * @param order the axis of the array that stands at each place of the transposed one
 */
export function permute(
  bytes: Uint8Array,
  size: number,
  shape: readonly number[],
  order: readonly number[],
): Uint8Array {
  const out = new Uint8Array(bytes.length);
  eachPlace(shape, order, (from, to) => out.set(bytes.subarray(from * size, from * size + size), to * size));
  return out;
}

/** As `permute`, for texts. */
export function permuteTexts(texts: readonly string[], shape: readonly number[], order: readonly number[]): string[] {
  const out = new Array<string>(texts.length);
  eachPlace(shape, order, (from, to) => {
    out[to] = texts[from] as string;
  });
  return out;
}

function eachPlace(
  shape: readonly number[],
  order: readonly number[],
  visit: (from: number, to: number) => void,
): void {
  const strides = stridesOf(shape);
  const stored = order.map((axis) => shape[axis] as number);
  const steps = order.map((axis) => strides[axis] as number);
  const index = stored.map(() => 0);
  const total = stored.reduce((product, one) => product * one, 1);
  let to = 0;
  for (let from = 0; from < total; from++) {
    visit(from, to);
    for (let axis = stored.length - 1; axis >= 0; axis--) {
      to += steps[axis] as number;
      index[axis] = (index[axis] as number) + 1;
      if ((index[axis] as number) < (stored[axis] as number)) break;
      to -= (steps[axis] as number) * (stored[axis] as number);
      index[axis] = 0;
    }
  }
}

/** Elements from one index to the next along each axis, row-major. */
export function stridesOf(shape: readonly number[]): readonly number[] {
  const strides: number[] = new Array(shape.length);
  let step = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis] = step;
    step *= shape[axis] as number;
  }
  return strides;
}

/** A permutation of `rank` axes as metadata write it: a list, or `F` for all axes turned round. Undefined when it is none. */
export function orderOf(value: readonly number[] | string | undefined, rank: number): readonly number[] | undefined {
  const axes = Array.from({ length: rank }, (_, i) => i);
  if (value === "C") return axes;
  if (value === "F") return axes.reverse();
  if (typeof value !== "object" || value.length !== rank) return undefined;
  return axes.every((axis) => value.includes(axis)) ? value : undefined;
}
