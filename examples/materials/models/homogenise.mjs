// SPDX-License-Identifier: Apache-2.0

/**
 * Young's modulus of grains in all directions out of the elastic constants of one cubic crystal: the bounds of Voigt (equal
 * strain) and Reuss (equal stress), and Hill's mean of the two. All in the unit of the constants.
 */
export function voigtReussHill([c11, c12, c44]) {
  const bulk = (c11 + 2 * c12) / 3;
  const anisotropy = c11 - c12;
  const upperShear = (anisotropy + 3 * c44) / 5;
  const lowerShear = (5 * anisotropy * c44) / (4 * c44 + 3 * anisotropy);
  const young = (shear) => (9 * bulk * shear) / (3 * bulk + shear);
  return { voigt: young(upperShear), reuss: young(lowerShear), hill: young((upperShear + lowerShear) / 2) };
}
