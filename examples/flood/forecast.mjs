// SPDX-License-Identifier: Apache-2.0
import {
  crpsOfEnsemble,
  ensembleGain,
  frechetBounds,
  linearGaussianUpdate,
  quantileScore,
  thresholdWeightedCrps,
} from "@jiku/coupling";
import { centredNormals, deviationOf, meanOf, normal, rounded, uniform } from "../lib/random.mjs";
import { canalLevels } from "./models/canal.mjs";
import { excessRain } from "./models/losses.mjs";
import { underpassDepths } from "./models/sewer.mjs";
import { hourlyRain, isInside, surrogatePeak } from "./models/surrogate.mjs";
import { gaugeRain, radarRain, SEEN, STEP_MINUTES, STEPS, trueRain } from "./world.mjs";

export const MEMBERS = 40;
/** Standard uncertainty of an hour of the gauge as a statement on its cell, in mm/h. */
export const GAUGE_ERROR = 2;
/** Crest of the low bank at the gate above the datum, and depth at which the underpass is closed, in metres. */
export const CREST = 2.1;
export const CLOSED = 0.4;
/** The step that begins at 02:10, when the diversion gate opens. */
export const OPENED = 13;

/** Members before the gauge is read: how much the radar misses, how fast the rain leaves, how the ground answers. */
function drawMembers() {
  const [missed, ground] = [centredNormals(MEMBERS, 7), centredNormals(MEMBERS, 11)];
  const next = uniform(13);
  return missed.map((z, at) => ({
    factor: 1.15 * Math.exp(0.18 * z - 0.0162),
    leaving: 3 + 1.2 * next(),
    lag: 18 * Math.exp(0.1 * ground[at]),
  }));
}

/** The radar's rain in the eyes of a member: corrected to 02:00, and leaving within `leaving` steps afterwards. In mm/h as `[step][cell]`. */
function rainOf({ factor, leaving }, radar) {
  const last = radar[SEEN - 1];
  return Array.from({ length: STEPS }, (_, step) =>
    (radar[step] ?? last).map(
      (rain) => rain * factor * (step < SEEN ? 1 : Math.exp(-(((step - SEEN + 1) / leaving) ** 2))),
    ),
  );
}

/** Mean over 01:00 to 02:00 in each cell. */
function hourOf(rain) {
  return rain[0].map((_, cell) => rounded(meanOf(rain.slice(6, SEEN).map((cells) => cells[cell])), 2));
}

/** Times at which the gate acts on the level, 02:20 to 03:10, among those from 02:10 on. */
const ACTING = [1, 7];

function whileOpen(members) {
  return members.map((levels) => levels.slice(...ACTING));
}

/** The whole turn, from the radar's rain to the scores. @param carry takes excess rain from mm/h to what the canal model takes */
export function forecast(surrogate, carry) {
  const radar = radarRain();
  const gauge = gaugeRain();
  const before = drawMembers();
  const background = before.map((member) => hourOf(rainOf(member, radar)));
  const atGauge = background.map((cells) => cells[4]);
  const prior = { mean: meanOf(atGauge), variance: deviationOf(atGauge) ** 2 };
  const update = linearGaussianUpdate(prior, gauge, GAUGE_ERROR ** 2);
  const shrunk = Math.sqrt(update.posterior.variance / prior.variance);
  const after = before.map((member, at) => {
    const hour = update.posterior.mean + shrunk * (atGauge[at] - prior.mean);
    return { ...member, factor: (member.factor * hour) / atGauge[at] };
  });
  const analysis = after.map((member) => hourOf(rainOf(member, radar)));
  const levels = (members, openFrom) =>
    members.map((member) => levelsOf(rainOf(member, radar), member, openFrom, carry));
  const runs = {
    denied: levels(before, OPENED),
    assimilated: levels(after, OPENED),
    unopened: levels(after, Infinity),
  };
  const quick = quickPeaks(after, runs.unopened, radar, surrogate.network);
  const depths = after.map((member) =>
    Math.max(
      ...underpassDepths(
        rainOf(member, radar).map((cells) => cells[4]),
        STEP_MINUTES,
      ).slice(SEEN),
    ),
  );
  const measured = measuredLevels(carry);
  return {
    radar,
    gauge,
    background,
    analysis,
    innovation: { mean: gauge - prior.mean, expectedVariance: prior.variance + GAUGE_ERROR ** 2 },
    expectedGain: update.expectedGain,
    realisedGain: ensembleGain(
      atGauge,
      analysis.map((cells) => cells[4]),
    ).kl,
    runs,
    quick,
    depths: depths.map((depth) => rounded(depth, 3)),
    risk: riskOf(quick.peaks, depths),
    measured,
    denial: compared(runs.denied, runs.assimilated, measured),
    gate: compared(...[runs.unopened, runs.assimilated].map(whileOpen), measured.slice(...ACTING)),
    effect: effectOf(runs),
  };
}

/** Levels at the gate every 10 min from 02:10 to 04:00, in metres. */
function levelsOf(rain, { lag }, openFrom, carry) {
  const excess = carry(excessRain(rain, STEP_MINUTES));
  return canalLevels(excess, STEP_MINUTES, { lag, openFrom })
    .slice(SEEN)
    .map((level) => rounded(level, 3));
}

/** Peaks by the surrogate where it has learned, by the canal model elsewhere; which of them is kept beside. */
function quickPeaks(members, levels, radar, network) {
  const found = members.map((member, at) => {
    const hours = hourlyRain(rainOf(member, radar));
    return isInside(hours) ? [surrogatePeak(network, hours), 0] : [Math.max(...levels[at]), 1];
  });
  return { peaks: found.map(([peak]) => rounded(peak, 3)), makers: found.map(([, maker]) => maker) };
}

/** Probability of either trouble; nothing is said of how the two hang together. */
function riskOf(peaks, depths) {
  const share = (values, limit) => values.filter((value) => value > limit).length / values.length;
  const canal = share(peaks, CREST);
  const underpass = share(depths, CLOSED);
  const worst = [...peaks].sort((a, b) => b - a).slice(0, 4);
  return { canal, underpass, either: frechetBounds([canal, underpass], "any"), worstTenth: meanOf(worst) };
}

/** What the level gauge at the canal reads: the real rain, ground and gate, and an error of a centimetre. */
function measuredLevels(carry) {
  const excess = carry(excessRain(trueRain(), STEP_MINUTES));
  const noise = normal(5);
  return canalLevels(excess, STEP_MINUTES, { lag: 19, roughness: 0.0285, openFrom: OPENED })
    .slice(SEEN)
    .map((level) => rounded(level + 0.01 * noise(), 2));
}

/** Scores of two forecasts of the same levels, the one without and the one with what is evaluated. */
function compared(without, having, measured) {
  const at = (members, time) => members.map((levels) => levels[time]);
  const score = (measure) => (members) => measured.map((level, time) => measure(at(members, time), level));
  const crps = score((members, level) => crpsOfEnsemble(members, level, true));
  const tail = score((members, level) => thresholdWeightedCrps(members, level, CREST));
  const high = score((members, level) => quantileScore(quantileOf(members, 0.9), 0.9, level));
  const differences = crps(having).map((value, time) => value - crps(without)[time]);
  return {
    crps: [meanOf(crps(without)), meanOf(crps(having))],
    tail: [meanOf(tail(without)), meanOf(tail(having))],
    high: [meanOf(high(without)), meanOf(high(having))],
    difference: meanOf(differences),
    interval: blockInterval(differences, 3, 17),
  };
}

function quantileOf(members, level) {
  const sorted = [...members].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(level * sorted.length))];
}

/** The middle 95 % of the mean when blocks of neighbouring values are drawn again, since neighbours hang together. */
function blockInterval(values, length, seed) {
  const next = uniform(seed);
  const blocks = values.length / length;
  const means = Array.from({ length: 2000 }, () => {
    const drawn = Array.from({ length: blocks }, () => Math.floor(next() * (values.length - length + 1)));
    return meanOf(drawn.flatMap((from) => values.slice(from, from + length)));
  }).sort((a, b) => a - b);
  return [means[50], means[1949]];
}

/** How much lower the peak after 02:20 is with the gate open, over the members. */
function effectOf({ unopened, assimilated }) {
  const drops = assimilated.map((levels, at) => Math.max(...levels.slice(1)) - Math.max(...unopened[at].slice(1)));
  const sorted = [...drops].sort((a, b) => a - b);
  return { value: meanOf(drops), interval: [sorted[1], sorted[MEMBERS - 2]] };
}
