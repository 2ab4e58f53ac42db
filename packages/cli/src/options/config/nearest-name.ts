// SPDX-License-Identifier: Apache-2.0

/** The one of `names` that a text is most likely meant to be, by letter case, hyphens and edit distance; undefined when none is near. */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  const wanted = folded(text);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const name of names) {
    const distance = editDistance(wanted, folded(name));
    if (distance < least && distance <= Math.max(wanted.length, name.length) / 3) {
      least = distance;
      best = name;
    }
  }
  return best;
}

function folded(text: string): string {
  return text.slice(0, 40).toLowerCase().replace(/[-_]/g, "");
}

/** Letters put in, taken out or exchanged (Levenshtein). */
function editDistance(a: string, b: string): number {
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same));
    }
    last = row;
  }
  return last[b.length] ?? 0;
}
