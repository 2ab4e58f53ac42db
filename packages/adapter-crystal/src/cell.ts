// SPDX-License-Identifier: Apache-2.0

/** Lengths a, b, c and angles alpha, beta, gamma in degrees. */
export type CellParameters = readonly [number, number, number, number, number, number];
export type Vector = readonly [number, number, number];
/** Rows are the vectors a, b, c. */
export type Basis = readonly [Vector, Vector, Vector];

/**
 * The vectors of a cell: a along x, b in the plane of x and y (CIF, _atom_sites_Cartn_transform_axes of the PDB).
 * @returns undefined for parameters that span no volume
 */
export function basisOfCell([a, b, c, alpha, beta, gamma]: CellParameters): Basis | undefined {
  const [ca, cb, cg] = [cosine(alpha), cosine(beta), cosine(gamma)];
  const sg = sine(gamma);
  const y = (ca - cb * cg) / sg;
  const z2 = 1 - cb * cb - y * y;
  if (![a, b, c].every((one) => one > 0) || !(sg > 0) || !(z2 > 1e-12)) return undefined;
  return [
    [a, 0, 0],
    [clean(b * cg), clean(b * sg), 0],
    [clean(c * cb), clean(c * y), clean(c * Math.sqrt(z2))],
  ];
}

/** Lengths and angles of three vectors. */
export function cellOfBasis([a, b, c]: Basis): CellParameters {
  return [norm(a), norm(b), norm(c), angle(b, c), angle(a, c), angle(a, b)];
}

/** Position in the frame of the vectors. */
export function cartesianOf([u, v, w]: Vector, [a, b, c]: Basis): Vector {
  return [u * a[0] + v * b[0] + w * c[0], u * a[1] + v * b[1] + w * c[1], u * a[2] + v * b[2] + w * c[2]];
}

/** Position as parts of the vectors. */
export function fractionalOf(position: Vector, [a, b, c]: Basis): Vector {
  const volume = dot(a, cross(b, c));
  return [
    dot(position, cross(b, c)) / volume,
    dot(position, cross(c, a)) / volume,
    dot(position, cross(a, b)) / volume,
  ];
}

/** The homogeneous matrix from parts of the vectors to positions: its columns are the vectors. */
export function matrixOfBasis(basis: Basis): readonly (readonly number[])[] {
  return [...[0, 1, 2].map((row) => [...basis.map((vector) => vector[row] as number), 0]), [0, 0, 0, 1]];
}

function cosine(degrees: number): number {
  return degrees === 90 ? 0 : degrees === 60 ? 0.5 : degrees === 120 ? -0.5 : Math.cos((degrees * Math.PI) / 180);
}

function sine(degrees: number): number {
  return degrees === 90 ? 1 : Math.sin((degrees * Math.PI) / 180);
}

function clean(value: number): number {
  return Math.abs(value) < 1e-12 ? 0 : value;
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

function norm(a: Vector): number {
  return Math.hypot(...a);
}

function angle(a: Vector, b: Vector): number {
  return (Math.acos(Math.max(-1, Math.min(1, dot(a, b) / (norm(a) * norm(b))))) * 180) / Math.PI;
}
