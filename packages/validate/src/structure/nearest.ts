// SPDX-License-Identifier: Apache-2.0

/**
 * The names nearest to a text by edit distance (Damerau, adjacent swaps count one), letter case aside; at most `most`,
 * nearest first. A name farther than a third of the longer text is no neighbour.
 */
export function nearestNames(text: string, names: readonly string[], most = 3): readonly string[] {
  const ranked: { readonly name: string; readonly distance: number }[] = [];
  const wanted = text.slice(0, 64).toLowerCase();
  for (const name of names) {
    const distance = editDistance(wanted, name.toLowerCase());
    if (distance <= Math.max(wanted.length, name.length) / 3) ranked.push({ name, distance });
  }
  ranked.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return ranked.slice(0, most).map((r) => r.name);
}

function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] as number) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] as number;
}
