// SPDX-License-Identifier: Apache-2.0

/** The three words of a list that take the fewest edits to become `text` (Levenshtein distance, then alphabet). */
export function nearestWords(text: string, words: readonly string[]): readonly string[] {
  const short = text.slice(0, 64);
  const ranked = words.map((word) => ({ word, distance: distance(short.toLowerCase(), word.toLowerCase()) }));
  ranked.sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1));
  return ranked.slice(0, 3).map(({ word }) => word);
}

function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (previous[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    previous = row;
  }
  return previous[b.length] as number;
}
