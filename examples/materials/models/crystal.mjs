// SPDX-License-Identifier: Apache-2.0

/** Distance in ångström at which the pair potential and its slope have come to nothing. */
export const CUTOFF = 5.2;
/** 1 eV/Å3 in GPa. */
export const GPA = 160.21766;

/** The corners of face-centred cubic cells, `count` along each side, as fractions of the block. */
export function fccSites(count) {
  const base = [
    [0, 0, 0],
    [0, 0.5, 0.5],
    [0.5, 0, 0.5],
    [0.5, 0.5, 0],
  ];
  const cells = Array.from({ length: count ** 3 }, (_, k) => [
    k % count,
    Math.floor(k / count) % count,
    Math.floor(k / count ** 2),
  ]);
  return cells.flatMap((cell) => base.map((site) => site.map((x, axis) => (x + cell[axis]) / count)));
}

/** Vectors from an atom to its neighbours within the cutoff, in units of the lattice constant, for constants from `least` on. */
function neighbours(least) {
  const reach = Math.ceil((CUTOFF / least) * 2);
  const found = [];
  for (let i = -reach; i <= reach; i++)
    for (let j = -reach; j <= reach; j++)
      for (let k = -reach; k <= reach; k++)
        if ((i + j + k) % 2 === 0 && (i !== 0 || j !== 0 || k !== 0)) found.push([i / 2, j / 2, k / 2]);
  return found;
}

const NEIGHBOURS = neighbours(3.2);

/**
 * Sums of the repulsive and of the attractive term over the neighbours of one atom; the energy per atom is linear in them.
 * @param constant of the lattice in ångström @param strain rows of the matrix that deforms it
 */
export function latticeSums(
  constant,
  strain = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
) {
  let [repulsive, attractive] = [0, 0];
  for (const site of NEIGHBOURS) {
    const [x, y, z] = strain.map((row) => constant * (row[0] * site[0] + row[1] * site[1] + row[2] * site[2]));
    const distance = Math.sqrt(x * x + y * y + z * z);
    if (distance >= CUTOFF) continue;
    repulsive += cutTerm(distance, 8) / 2;
    attractive += cutTerm(distance, 4) / 2;
  }
  return [repulsive, attractive];
}

/** r^-n for n = 4 or 8, shifted so that value and slope vanish at the cutoff. */
export function cutTerm(distance, power) {
  const there = inverse(CUTOFF, power);
  return inverse(distance, power) - there + ((power * there) / CUTOFF) * (distance - CUTOFF);
}

/** Written as products, which every machine rounds alike. */
export function inverse(distance, power) {
  const square = 1 / (distance * distance);
  const fourth = square * square;
  return power === 4 ? fourth : fourth * fourth;
}

/** Energy per atom in eV. @param pair coefficients of the repulsive and the attractive term */
export function energyPerAtom([repulsion, attraction], constant, strain) {
  const [repulsive, attractive] = latticeSums(constant, strain);
  return repulsion * repulsive - attraction * attractive;
}

/** The lattice constant of least energy, in ångström, by halving the bracket of the slope. */
export function equilibrium(pair) {
  let [low, high] = [3.3, 4];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (energyPerAtom(pair, middle + 1e-4) > energyPerAtom(pair, middle - 1e-4)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

/** Elastic constants C11, C12, C44 in GPa at rest, from the energy of small strains. */
export function stiffnessAtRest(pair) {
  const constant = equilibrium(pair);
  const perVolume = (4 / constant ** 3) * GPA;
  const e = 0.004;
  const curvature = (strain) => {
    const at = (x) => energyPerAtom(pair, constant, strain(x));
    return ((at(e) - 2 * at(0) + at(-e)) / (e * e)) * perVolume;
  };
  const c11 = curvature((x) => [
    [1 + x, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
  const both = curvature((x) => [
    [1 + x, 0, 0],
    [0, 1 + x, 0],
    [0, 0, 1],
  ]);
  const c44 = curvature((x) => [
    [1, x, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]);
  return [c11, both / 2 - c11, c44];
}
