// SPDX-License-Identifier: Apache-2.0

/** How many letters one must insert, leave out, change or swap with the next to turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const change = Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same);
      line.push(swapped ? Math.min(change, (before[column - 2] ?? 0) + 1) : change);
    }
    [before, above] = [above, line];
  }
  return above[b.length] ?? 0;
}
