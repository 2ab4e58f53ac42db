// SPDX-License-Identifier: Apache-2.0

/** Invented first-principles energies of an invented metal: lattice constant in ångström, energy per atom in eV. */
export const TRAINING = [
  [3.2, -0.591],
  [3.3, -1.16],
  [3.38, -1.446],
  [3.46, -1.628],
  [3.54, -1.701],
  [3.6, -1.732],
  [3.66, -1.724],
  [3.74, -1.704],
  [3.84, -1.618],
  [3.96, -1.512],
];

export const TEST = [
  [3.34, -1.328],
  [3.5, -1.667],
  [3.63, -1.724],
  [3.7, -1.719],
  [3.9, -1.569],
];

/** Standard uncertainty of such an energy (numerical convergence), in eV. */
export const POINT_ERROR = 0.006;

/** Modulus that the tensile test gave, and its standard uncertainty, in GPa; height of the tip measured afterwards, in m. */
export const TENSILE = { value: 144, uncertainty: 2.5 };
export const MEASURED_TIP = 2.99771;
