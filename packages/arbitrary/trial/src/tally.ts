// SPDX-License-Identifier: Apache-2.0

/** What came of the mutants of one code. */
export interface CodeCount {
  readonly made: number;
  readonly caught: number;
}

/** What a share of the trial found; plain data, so that it passes between threads. */
export interface Tally {
  readonly codes: Readonly<Record<string, CodeCount>>;
  readonly coverage: Readonly<Record<string, number>>;
  readonly packages: number;
  /** Packages with a finding of severity error or warning, told apart by seed. */
  readonly faulty: readonly string[];
  readonly missed: readonly string[];
}

export const NOTHING: Tally = { codes: {}, coverage: {}, packages: 0, faulty: [], missed: [] };

function sums(
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> {
  if (Object.keys(b).length === 0) return a;
  const sum = { ...a };
  for (const [key, count] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + count;
  return sum;
}

export function added(a: Tally, b: Tally): Tally {
  const codes = { ...a.codes };
  for (const [code, { made, caught }] of Object.entries(b.codes)) {
    const known = codes[code];
    codes[code] = { made: made + (known?.made ?? 0), caught: caught + (known?.caught ?? 0) };
  }
  return {
    codes,
    coverage: sums(a.coverage, b.coverage),
    packages: a.packages + b.packages,
    faulty: [...a.faulty, ...b.faulty],
    missed: [...a.missed, ...b.missed],
  };
}
