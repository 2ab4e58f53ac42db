// SPDX-License-Identifier: Apache-2.0
import { partId } from "@jiku/adapter";
import type { NativeText, ReferenceSystem, Transform } from "@jiku/model";
import { type Basis, matrixOfBasis } from "./cell.js";
import { ANGSTROM } from "./names.js";

/** Id of the lattice of a structure. */
export const latticeId = (structure: string): string => partId(structure, "lattice");

/** Id of the Cartesian frame of a structure. */
export const frameId = (structure: string): string => partId(structure, "cartesian");

/** The lattice of a structure: fractions of the vectors of its cell. */
export function latticeOf(
  structure: string,
  basis: Basis,
  periodic: readonly boolean[],
  native: NativeText,
): ReferenceSystem {
  return {
    type: "ReferenceSystem",
    id: latticeId(structure),
    kind: "lattice",
    latticeBasis: basis,
    unit: ANGSTROM,
    periodicDirections: periodic,
    attachedTo: structure,
    axes: ["a", "b", "c"].map((name) => ({ name, unit: "1" })),
    ...(Object.keys(native).length === 0 ? {} : { native }),
  };
}

/** The Cartesian frame of a structure, in ångström; its origin and orientation are those of its file. */
export function frameOf(structure: string): ReferenceSystem {
  return {
    type: "ReferenceSystem",
    id: frameId(structure),
    kind: "engineering",
    attachedTo: structure,
    axes: ["x", "y", "z"].map((name) => ({ name, unit: ANGSTROM })),
  };
}

/** From fractions to Cartesian positions. */
export function latticeToFrame(structure: string, basis: Basis): Transform {
  return {
    type: "Transform",
    id: partId(structure, "orthogonalisation"),
    sourceRs: latticeId(structure),
    targetRs: frameId(structure),
    method: "affine",
    matrix: matrixOfBasis(basis),
  };
}
