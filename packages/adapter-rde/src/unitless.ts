// SPDX-License-Identifier: Apache-2.0

/** The code that the rules of the areas give to numbers without a unit. */
export const UNITLESS = "QU-15";
