// SPDX-License-Identifier: Apache-2.0

/**
 * Exponents of amount of substance (A), electric current (E), length (L), luminous intensity (I), mass (M),
 * thermodynamic temperature (H) and time (T), in this order. QUDT's eighth place, D, is dropped.
 */
export type DimensionVector = readonly [A: number, E: number, L: number, I: number, M: number, H: number, T: number];

export const DIMENSIONLESS: DimensionVector = [0, 0, 0, 0, 0, 0, 0];

const QUDT_VECTOR = /^A(-?[\d.]+)E(-?[\d.]+)L(-?[\d.]+)I(-?[\d.]+)M(-?[\d.]+)H(-?[\d.]+)T(-?[\d.]+)$/;

/** Reads "A0E0L1I0M0H0T-1"; undefined when the text is no such vector. */
export function dimensionOf(text: string): DimensionVector | undefined {
  const [, A, E, L, I, M, H, T] = QUDT_VECTOR.exec(text) ?? [];
  return A === undefined ? undefined : [Number(A), Number(E), Number(L), Number(I), Number(M), Number(H), Number(T)];
}

/** `a + n·b`. */
export function addDimension(a: DimensionVector, b: DimensionVector, n: number): DimensionVector {
  return [
    a[0] + n * b[0],
    a[1] + n * b[1],
    a[2] + n * b[2],
    a[3] + n * b[3],
    a[4] + n * b[4],
    a[5] + n * b[5],
    a[6] + n * b[6],
  ];
}

export function sameDimension(a: DimensionVector, b: DimensionVector): boolean {
  return (
    a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3] && a[4] === b[4] && a[5] === b[5] && a[6] === b[6]
  );
}
