// SPDX-License-Identifier: Apache-2.0
import { rounded } from "../../lib/random.mjs";
import { CLEARANCE } from "../chain.mjs";
import { MEMBERS } from "../models/potential.mjs";
import { at, fields } from "./specs.mjs";

const SERVICE = { start: "2026-06-10T00:00:00Z", end: "2026-06-10T06:00:00Z" };

/** A day and a time of it. */
function on(day, time) {
  return `2026-${day}T${time}:00Z`;
}

/** From the fit to the beam, the decision to test the metal, and whether the test told anything. */
export function turn(found) {
  return [
    ...runs(found),
    ...beliefs(),
    ...decisions(),
    ...actions(found),
    ...risks(found),
    evaluation(found),
    ...cycles(),
  ];
}

function run(name, runKind, procedure, used, [startedAt, endedAt], more = {}) {
  return {
    id: at(`run/${name}`),
    type: "Run",
    startedAt,
    endedAt,
    used: used.length === 0 ? undefined : used.map(at),
    procedure: procedure && { id: at(procedure) },
    runKind,
    ...more,
  };
}

function runs(found) {
  const during = (day, from, until) => [on(day, from), on(day, until)];
  const beam = (name, belief, times) => run(name, "forecast", "comp/chain", [belief, "field/load"], times);
  return [
    run("fit", "training", undefined, ["dataset/train"], during("05-02", "01:00", "01:01"), {
      generated: [at("model/potential")],
    }),
    run("rest", "hindcast", "model/potential", [], during("05-02", "02:00", "02:01"), { domainStatus: "inside" }),
    run("dynamics", "hindcast", "model/dynamics", [], during("05-02", "03:00", "03:05"), {
      seed: 2,
      informedBy: [at("run/rest")],
    }),
    run("homogenise", "hindcast", "op/voigt-reuss-hill", ["field/stiffness"], during("05-02", "04:00", "04:01"), {
      seed: 47,
    }),
    beam("first", "belief/modulus-before", during("05-10", "01:00", "01:01")),
    beam("second", "belief/modulus-before", during("05-10", "01:02", "01:03")),
    run(
      "update",
      "assimilation",
      "op/tensile",
      ["belief/modulus-before", "obs/tensile"],
      during("05-20", "10:00", "10:01"),
      {
        assimilation: {
          background: at("belief/modulus-before"),
          observations: [at("obs/tensile")],
          observationOperator: { id: at("op/tensile") },
          observationError: at("obs/tensile"),
          method: "kalman",
          analysis: at("belief/modulus-after"),
          innovation: {
            count: 1,
            usedCount: 1,
            rejectedCount: 0,
            mean: rounded(found.innovation.mean, 3),
            expectedVariance: rounded(found.innovation.expectedVariance, 3),
          },
          realisedGain: gain(found.realisedGain),
        },
      },
    ),
    beam("tested", "belief/modulus-after", during("05-20", "11:00", "11:01")),
  ];
}

/** What the test told of the modulus, in nats. */
function gain(value) {
  return {
    measure: "kl",
    gainUnit: "nat",
    about: at("prop/modulus"),
    value: rounded(value, 4),
    estimator: "ensembleGaussian",
    samples: MEMBERS,
    prior: at("belief/modulus-before"),
  };
}

function beliefs() {
  const belief = (name, beliefRole, field, issuedAt, run, validTime) => ({
    id: at(`belief/${name}`),
    type: "Belief",
    generatedBy: at(`run/${run}`),
    beliefRole,
    fields: [field],
    validTime,
    issuedAt,
    data: at(`field/${name}`),
  });
  const year = { start: "2026-05-01T00:00:00Z", end: "2027-05-01T00:00:00Z" };
  return [
    belief("modulus-before", "background", fields.modulus, on("05-02", "04:01"), "homogenise", year),
    belief("modulus-after", "analysis", fields.modulus, on("05-20", "10:01"), "update", year),
    belief("tip-first", "forecast", fields.tip, on("05-10", "01:01"), "first", SERVICE),
    belief("tip-second", "forecast", fields.tip, on("05-10", "01:03"), "second", SERVICE),
    belief("tip-tested", "forecast", fields.tip, on("05-20", "11:01"), "tested", SERVICE),
  ];
}

function risks({ shares, either }) {
  const contribution = (name, share) => ({
    belief: at(`belief/tip-${name}`),
    twin: at("twin/beam"),
    eventProbability: rounded(share, 4),
  });
  return [
    {
      id: at("risk/touching"),
      type: "RiskStatement",
      event: {
        field: fields.tip,
        comparison: "<",
        threshold: { value: CLEARANCE, unit: "m" },
        region: at("thing/beam"),
        window: SERVICE,
        combine: "any",
      },
      probability: { lower: rounded(either.lower, 4), upper: rounded(either.upper, 4) },
      contributions: [contribution("first", shares[0]), contribution("second", shares[1])],
      dependence: { kind: "unknown" },
      issuedAt: on("05-11", "00:00"),
      validUntil: on("06-10", "00:00"),
    },
  ];
}

function decisions() {
  return [
    {
      id: at("decision/test"),
      type: "Decision",
      basedOn: [at("belief/modulus-before"), at("risk/touching")],
      alternatives: [at("action/trust-the-computation"), at("action/tensile-test")],
      criterion: { kind: "maxInformation", utility: "expected gain per cost" },
      chosen: at("action/tensile-test"),
      decidedBy: at("agent/engineer"),
      mode: "human",
      decidedAt: on("05-12", "05:00"),
      rationale: {
        en: "The directions of the grains leave a wide band between Voigt and Reuss; one test narrows it.",
        ja: "結晶粒の向きにより、フォークトとロイスの上下限の幅が広い。1回の試験で狭まる見込み。",
      },
    },
  ];
}

/** Testing the metal, or not. */
function actions({ expectedGain }) {
  return [
    { id: at("action/trust-the-computation"), type: "Action", actionKind: "none", status: "rejected" },
    {
      id: at("action/tensile-test"),
      type: "Action",
      actionKind: "observe",
      actsOn: at("thing/bar"),
      parameters: { specimens: 1, standard: "invented" },
      status: "done",
      executedAt: on("05-20", "08:30"),
      authorisedBy: at("agent/engineer"),
      results: [at("obs/tensile")],
      expectedGain: gain(expectedGain),
      cost: { amount: 60000, currency: "JPY" },
    },
  ];
}

function evaluation({ expectedGain, realisedGain, scores, effect }) {
  return {
    id: at("evaluation/test"),
    type: "Evaluation",
    evaluates: at("action/tensile-test"),
    verification: [at("obs/tip")],
    independence: "independent",
    scores: [
      {
        measure: "crps",
        orientation: "lower",
        value: rounded(scores[1] * 1000, 4),
        unit: "mm",
        sampleSize: 1,
        baseline: at("belief/tip-first"),
      },
    ],
    expectedGain: gain(expectedGain),
    realisedGain: gain(realisedGain),
    counterfactual: { method: "dataDenial", baseline: at("belief/tip-first") },
    effect: {
      measure: "difference of the absolute error of the tip in mm",
      value: rounded(effect.value * 1000, 4),
      interval: effect.interval.map((value) => rounded(value * 1000, 4)),
    },
    conclusion: "contributed",
    evaluatedAt: on("06-11", "00:00"),
    evaluator: at("agent/institute"),
  };
}

function cycles() {
  const twin = at("twin/beam");
  return [
    {
      id: at("cycle/1"),
      type: "Cycle",
      twin,
      sequence: 1,
      observe: [at("obs/tensile")],
      assimilate: at("run/update"),
      predict: at("run/tested"),
      decide: at("decision/test"),
      intervene: [at("action/tensile-test")],
      evaluations: [at("evaluation/test")],
      status: "closed",
    },
  ];
}

/** The card of the beam model, and the statement on which programs ran. @param sign puts a proof to an attestation */
export function trust(pins, sign) {
  const card = {
    id: at("card/beam"),
    type: "Card",
    about: { id: at("model/beam"), digest: pins.beam },
    intendedUses: ["height of the tip of a slender cantilever"],
    outOfScope: ["impact", "plastic bending"],
    limitations: ["small slopes", "no shear"],
    evaluations: [at("evaluation/test")],
    contact: at("agent/institute"),
    reviewBy: "2027-06-30",
  };
  const attestation = {
    id: at("attestation/models"),
    type: "Attestation",
    subjects: ["potential", "dynamics", "beam"].map((name) => ({ id: at(`model/${name}`), digest: pins[name] })),
    claimType: "https://w3id.org/jiku/ns#integrity",
    issuer: at("agent/institute"),
    issuedAt: "2026-05-01T00:00:00Z",
  };
  return [card, sign(attestation)];
}
