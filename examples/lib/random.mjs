// SPDX-License-Identifier: Apache-2.0

/** Numbers from 0 up to 1 in an order that depends on the seed alone (mulberry32). */
export function uniform(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Numbers of the standard normal distribution, by Box and Muller. */
export function normal(seed) {
  const next = uniform(seed);
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}

/** `count` normal numbers whose mean is 0 and whose variance is 1 to rounding, so that small ensembles are unbiased. */
export function centredNormals(count, seed) {
  const next = normal(seed);
  const drawn = Array.from({ length: count }, next);
  const mean = meanOf(drawn);
  const deviation = Math.sqrt(drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (count - 1));
  return drawn.map((x) => (x - mean) / deviation);
}

export function meanOf(values) {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}

export function deviationOf(values) {
  const mean = meanOf(values);
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1));
}

/** A number cut to a few decimals: what is written is what was computed with afterwards. */
export function rounded(value, decimals) {
  return Number(value.toFixed(decimals)) + 0;
}
