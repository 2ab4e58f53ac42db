// SPDX-License-Identifier: Apache-2.0

/** A cantilever of 1.2 m, 40 mm wide and 60 mm high, whose root lies 3 m above the datum; 24 equal parts. */
export const LENGTH = 1.2;
export const WIDTH = 0.04;
export const HEIGHT = 0.06;
export const ROOT = 3;
export const PARTS = 24;

/**
 * Height of the tip above the datum in metres, by Euler and Bernoulli: the moment of the load, divided by E I, integrated twice.
 * @param modulus in Pa @param load in N/m on each part @param isLoaded which parts carry it
 */
export function tipHeight(modulus, load, isLoaded) {
  const step = LENGTH / PARTS;
  const stiffness = (modulus * WIDTH * HEIGHT ** 3) / 12;
  const centres = load.map((_, part) => (part + 0.5) * step);
  const moment = (x) =>
    load.reduce(
      (sum, force, part) => (isLoaded[part] && centres[part] > x ? sum + force * step * (centres[part] - x) : sum),
      0,
    );
  let [slope, deflection] = [0, 0];
  for (const x of centres) {
    const turned = (moment(x) / stiffness) * step;
    deflection += (slope + turned / 2) * step;
    slope += turned;
  }
  return ROOT - deflection;
}
