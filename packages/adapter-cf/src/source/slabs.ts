// SPDX-License-Identifier: Apache-2.0

/** A part of an array: start and count for each dimension. */
export interface Slab {
  readonly start: readonly number[];
  readonly count: readonly number[];
}

/** Number of elements of a shape. */
export function elementsOf(shape: readonly number[]): number {
  return shape.reduce((product, length) => product * length, 1);
}

/** The whole of an array, or the box that was asked for. */
export function boxOf(shape: readonly number[], box: Slab | undefined): Slab {
  return box ?? { start: shape.map(() => 0), count: shape };
}

/**
 * Cuts a box into slabs of at most `limit` elements in row-major order, whole rows where they fit.
 * @param align lengths that cuts along the outermost cut dimension are brought to where possible, such as those of chunks
 */
export function* slabsOf(box: Slab, limit: number, align?: readonly number[]): Generator<Slab> {
  const { start, count } = box;
  if (count.some((length) => length === 0)) return;
  let inner = count.length;
  let size = 1;
  while (inner > 0 && size * (count[inner - 1] as number) <= limit) size *= count[--inner] as number;
  if (inner === 0) {
    yield box;
    return;
  }
  const cut = inner - 1;
  const unit = align?.[cut] ?? 1;
  const most = Math.max(1, Math.floor(limit / size));
  const step = most >= unit ? most - (most % unit) : most;
  const index = count.slice(0, cut).map(() => 0);
  do {
    for (let at = 0; at < (count[cut] as number); at += step)
      yield {
        start: start.map((s, i) => s + (i < cut ? (index[i] as number) : i === cut ? at : 0)),
        count: count.map((c, i) => (i < cut ? 1 : i === cut ? Math.min(step, c - at) : c)),
      };
  } while (advance(index, count));
}

/** Moves an index on in row-major order; false after the last. */
export function advance(index: number[], count: readonly number[]): boolean {
  for (let i = index.length - 1; i >= 0; i--) {
    index[i] = (index[i] as number) + 1;
    if ((index[i] as number) < (count[i] as number)) return true;
    index[i] = 0;
  }
  return false;
}
