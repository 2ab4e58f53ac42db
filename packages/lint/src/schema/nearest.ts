// SPDX-License-Identifier: Apache-2.0

/** The name that differs least from a word, when it differs by no more than a third of its letters. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((name) => [distance(word.toLowerCase(), name.toLowerCase()), name] as const)
    .sort((a, b) => a[0] - b[0]);
  return best !== undefined && best[0] <= Math.max(1, Math.floor(best[1].length / 3)) ? best[1] : undefined;
}

/** All names when they are few, else the three that differ least. */
export function fewOf(word: string, names: readonly string[]): readonly string[] {
  if (names.length <= MOST_LISTED) return names;
  const near = names.map((name) => [distance(word.toLowerCase(), name.toLowerCase()), name] as const);
  return near
    .sort((a, b) => a[0] - b[0])
    .slice(0, 3)
    .map(([, name]) => name);
}

const MOST_LISTED = 8;

/** Letters to insert, drop, replace, or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_none, at) => at)];
  const cost = (i: number, j: number): number => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const replaced = cost(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? cost(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(replaced, swapped, cost(i - 1, j) + 1, cost(i, j - 1) + 1));
    }
  }
  return cost(a.length, b.length);
}
