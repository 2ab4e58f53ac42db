// SPDX-License-Identifier: Apache-2.0

/**
 * Successive coordinates of a periodic axis with whole turns added, so that no step is longer than half a turn: 179, −179 is 179, 181.
 * The first value stays as it is.
 * @param period length of one turn; undefined = the axis is not periodic and the values stay as they are
 */
export function unwrap(values: readonly number[], period: number | undefined): readonly number[] {
  if (period === undefined) return values;
  let turns = 0;
  let last = values[0] ?? 0;
  return values.map((value) => {
    turns -= Math.round((value - last) / period);
    last = value;
    return value + turns * period;
  });
}
