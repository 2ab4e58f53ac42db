// SPDX-License-Identifier: Apache-2.0

/** One row of the table: milliseconds of each round. */
export interface Row {
  readonly name: string;
  readonly rounds: readonly number[];
}

/** Runs the candidates round by round (A B C A B C), after one round that is not counted. */
export async function interleave(
  candidates: Readonly<Record<string, () => Promise<void> | void>>,
  rounds: number,
): Promise<readonly Row[]> {
  const rows = Object.keys(candidates).map((name) => ({ name, rounds: [] as number[] }));
  for (let round = -1; round < rounds; round++) {
    for (const row of rows) {
      const begin = performance.now();
      await candidates[row.name]?.();
      if (round >= 0) row.rounds.push(performance.now() - begin);
    }
  }
  return rows;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Ratio of medians, and whether a round-by-round ratio strays from it by more than 30 %. */
export function ratio(base: Row, row: Row): { readonly value: number; readonly steady: boolean } {
  const value = median(base.rounds) / median(row.rounds);
  const each = base.rounds.map((b, i) => b / (row.rounds[i] as number));
  return { value, steady: Math.max(...each) / Math.min(...each) <= 1.3 };
}
