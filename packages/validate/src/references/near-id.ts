// SPDX-License-Identifier: Apache-2.0

/** Edits (insert, remove, replace) between two texts, or undefined when there are more than two. */
export function fewEdits(a: string, b: string): number | undefined {
  if (Math.abs(a.length - b.length) > 2) return undefined;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const edits = Math.max(endA - start, endB - start);
  return edits <= 2 ? edits : undefined;
}

/** The id that is at most two edits in one place away from `iri`, the nearest and first of them; undefined when none is. */
export function nearId(iri: string, ids: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = 3;
  for (const id of ids) {
    const edits = fewEdits(iri, id);
    if (edits !== undefined && edits < least) {
      least = edits;
      best = id;
    }
  }
  return best;
}
