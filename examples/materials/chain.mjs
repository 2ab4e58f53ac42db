// SPDX-License-Identifier: Apache-2.0
import { crpsOfEnsemble, ensembleGain, frechetBounds, linearGaussianUpdate } from "@jiku/coupling";
import { centredNormals, deviationOf, meanOf, rounded, uniform } from "../lib/random.mjs";
import { PARTS, tipHeight } from "./models/beam.mjs";
import { equilibrium, stiffnessAtRest } from "./models/crystal.mjs";
import { stressOf } from "./models/dynamics.mjs";
import { voigtReussHill } from "./models/homogenise.mjs";
import { fitPotential, MEMBERS } from "./models/potential.mjs";
import { MEASURED_TIP, TENSILE } from "./points.mjs";

const STRAIN = 0.01;
/** Lowest height of the tip that clears the rail below, in metres above the datum. */
export const CLEARANCE = 2.9977;
/** Load of the two beams in N/m, on the outer three quarters. */
export const LOADS = { first: 940, second: 900 };
export const LOADED = Array.from({ length: PARTS }, (_, part) => part >= PARTS / 4);

/** From energies of the electrons to the height of a beam's tip. @param carry takes a modulus from GPa to what the beam takes */
export function chain(carry) {
  const { pair, error, members } = fitPotential();
  const rest = stiffnessAtRest(pair);
  const warm = warmStiffness(pair);
  const noise = [37, 41, 43].map((seed) => centredNormals(MEMBERS, seed));
  const stiffness = members.map((member, at) =>
    stiffnessAtRest(member).map((value, k) =>
      rounded((value / rest[k]) * warm.values[k] + warm.uncertainties[k] * noise[k][at], 2),
    ),
  );
  const texture = uniform(47);
  const bounds = stiffness.map(voigtReussHill);
  const before = bounds.map(({ voigt, reuss }) => rounded(reuss + (voigt - reuss) * texture(), 2));
  const prior = { mean: meanOf(before), variance: deviationOf(before) ** 2 };
  const update = linearGaussianUpdate(prior, TENSILE.value, TENSILE.uncertainty ** 2);
  const shrunk = Math.sqrt(update.posterior.variance / prior.variance);
  const after = before.map((value) => rounded(update.posterior.mean + shrunk * (value - prior.mean), 2));
  const tips = (moduli, load) =>
    carry(moduli).map((modulus) =>
      rounded(
        tipHeight(
          modulus,
          LOADED.map(() => load),
          LOADED,
        ),
        6,
      ),
    );
  const heights = {
    first: tips(before, LOADS.first),
    second: tips(before, LOADS.second),
    tested: tips(after, LOADS.first),
  };
  const share = (values) => values.filter((height) => height < CLEARANCE).length / values.length;
  const shares = [share(heights.first), share(heights.second)];
  return {
    pair,
    error,
    rest,
    warm,
    stiffness,
    bounds: { voigt: meanOf(bounds.map(({ voigt }) => voigt)), reuss: meanOf(bounds.map(({ reuss }) => reuss)) },
    before,
    after,
    heights,
    shares,
    either: frechetBounds(shares, "any"),
    innovation: { mean: TENSILE.value - prior.mean, expectedVariance: prior.variance + TENSILE.uncertainty ** 2 },
    expectedGain: update.expectedGain,
    realisedGain: ensembleGain(before, after).kl,
    scores: [heights.first, heights.tested].map((list) => crpsOfEnsemble(list, MEASURED_TIP, true)),
    effect: effectOf(heights),
  };
}

/** Elastic constants at 300 K: slopes of the stress over opposite strains, at the lattice constant that leaves no pressure. */
function warmStiffness(pair) {
  const cold = equilibrium(pair);
  const [tight, wide] = [cold, cold * 1.006].map((constant) =>
    meanStress(stressOf(pair, constant, { seed: 2 }).blocks),
  );
  const pressure = ([xx, yy]) => -(xx + yy) / 2;
  const constant = rounded(cold * (1 + (0.006 * pressure(tight)) / (pressure(tight) - pressure(wide))), 5);
  const runs = [{ strain: STRAIN }, { strain: -STRAIN }, { shear: STRAIN }, { shear: -STRAIN }];
  const found = runs.map((deformed) => stressOf(pair, constant, { ...deformed, seed: 2 }));
  const slope = (up, down, k) => {
    const differences = found[up].blocks.map((block, at) => (block[k] - found[down].blocks[at][k]) / (2 * STRAIN));
    return [rounded(meanOf(differences), 2), rounded(deviationOf(differences) / Math.sqrt(differences.length), 2)];
  };
  const slopes = [slope(0, 1, 0), slope(0, 1, 1), slope(2, 3, 2)];
  return {
    constant,
    values: slopes.map(([value]) => value),
    uncertainties: slopes.map(([, uncertainty]) => uncertainty),
    nearest: rounded(Math.min(...found.map(({ nearest }) => nearest)), 3),
  };
}

function meanStress(blocks) {
  return [0, 1, 2].map((k) => meanOf(blocks.map((block) => block[k])));
}

/** How much nearer the forecast of the tip came by the test, member by member, in metres. */
function effectOf({ first, tested }) {
  const changes = tested.map((height, at) => Math.abs(height - MEASURED_TIP) - Math.abs(first[at] - MEASURED_TIP));
  const next = uniform(53);
  const means = Array.from({ length: 2000 }, () =>
    meanOf(changes.map(() => changes[Math.floor(next() * changes.length)])),
  ).sort((a, b) => a - b);
  return { value: meanOf(changes), interval: [means[50], means[1949]] };
}
