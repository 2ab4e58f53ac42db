// SPDX-License-Identifier: Apache-2.0
import { rounded } from "../../lib/random.mjs";
import { CREST, MEMBERS } from "../forecast.mjs";
import { at, fields, on } from "./specs.mjs";

const HOUR = { start: on("01:00"), end: on("02:00") };
const AHEAD = { start: on("02:10"), end: on("04:00"), bounds: "[]" };

/** One turn of the twin: what ran, what was believed, what was decided and done, and whether it helped. */
export function turn(found) {
  return [...runs(found), ...beliefs(), ...decisions(), ...actions(found), ...evaluations(found), ...cycles()];
}

function run(name, runKind, procedure, used, [startedAt, endedAt], more = {}) {
  return {
    id: at(`run/${name}`),
    type: "Run",
    startedAt: on(startedAt),
    endedAt: on(endedAt),
    used: used.map(at),
    procedure: { id: at(procedure) },
    runKind,
    ...more,
  };
}

function runs(found) {
  const whole = "comp/forecast";
  return [
    {
      id: at("run/storms"),
      type: "Run",
      startedAt: "2026-07-01T00:00:00Z",
      endedAt: "2026-07-01T00:10:00Z",
      procedure: { id: at("model/canal") },
      runKind: "hindcast",
      seed: 41,
    },
    {
      id: at("run/learning"),
      type: "Run",
      startedAt: "2026-07-02T00:00:00Z",
      endedAt: "2026-07-02T00:01:00Z",
      used: [at("dataset/train")],
      generated: [at("model/surrogate")],
      runKind: "training",
    },
    run("background", "nowcast", "model/radar", ["field/radar"], ["02:00:40", "02:01:10"], { seed: 7 }),
    run(
      "analysis",
      "assimilation",
      "op/gauge-hour",
      ["belief/background", "obs/rain-gauge"],
      ["02:03:40", "02:04:00"],
      {
        assimilation: assimilation(found),
      },
    ),
    run("closed", "forecast", whole, ["belief/analysis"], ["02:04:10", "02:05:40"]),
    run("quick", "forecast", "model/surrogate", ["belief/analysis"], ["02:05:50", "02:05:55"], {
      informedBy: [at("run/closed")],
      domainStatus: "fallbackUsed",
    }),
    run("sewer", "forecast", "model/sewer", ["belief/analysis"], ["02:04:10", "02:04:30"]),
    run("open", "whatIf", whole, ["belief/analysis"], ["02:06:00", "02:07:30"]),
    run("denied", "whatIf", whole, ["belief/background"], ["05:00:00", "05:01:30"]),
  ];
}

function assimilation({ innovation, realisedGain }) {
  return {
    background: at("belief/background"),
    observations: [at("obs/rain-gauge")],
    observationOperator: { id: at("op/gauge-hour") },
    observationError: at("obs/rain-gauge"),
    method: "etkf",
    window: { ...HOUR, bounds: "[]" },
    analysis: at("belief/analysis"),
    innovation: {
      count: 1,
      usedCount: 1,
      rejectedCount: 0,
      mean: rounded(innovation.mean, 3),
      expectedVariance: rounded(innovation.expectedVariance, 3),
    },
    realisedGain: gain(realisedGain),
  };
}

/** What the reading told of the rain of the hour, in nats. */
function gain(value) {
  return {
    measure: "kl",
    gainUnit: "nat",
    about: at("prop/rain"),
    value: rounded(value, 4),
    estimator: "ensembleGaussian",
    samples: MEMBERS,
    prior: at("belief/background"),
  };
}

function belief(name, beliefRole, field, validTime, issuedAt, data, more = {}) {
  return {
    id: at(`belief/${name}`),
    type: "Belief",
    generatedBy: at(`run/${more.by ?? name}`),
    beliefRole,
    fields: [field],
    validTime,
    issuedAt: on(issuedAt),
    horizon: more.horizon,
    data: at(`field/${data}`),
  };
}

function beliefs() {
  const twoHours = { horizon: "PT2H" };
  return [
    belief("background", "background", fields.hourInCells, HOUR, "02:01:10", "rain-background"),
    belief("analysis", "analysis", fields.hourInCells, HOUR, "02:04:00", "rain-analysis"),
    belief("closed", "forecast", fields.level, AHEAD, "02:05:40", "level-closed", twoHours),
    belief("peak", "forecast", fields.peak, AHEAD, "02:05:55", "peak", { ...twoHours, by: "quick" }),
    belief("underpass", "forecast", fields.depth, AHEAD, "02:04:30", "depth", { ...twoHours, by: "sewer" }),
    belief("open", "scenario", fields.level, AHEAD, "02:07:30", "level-open", twoHours),
    belief("denied", "scenario", fields.level, AHEAD, "05:01:30", "level-denied", twoHours),
  ];
}

function decisions() {
  const decided = { decidedBy: at("agent/officer"), mode: "humanApproved" };
  return [
    {
      id: at("decision/poll"),
      type: "Decision",
      basedOn: [at("belief/background")],
      alternatives: [at("action/wait"), at("action/poll")],
      criterion: { kind: "maxInformation", utility: "expected gain per cost" },
      chosen: at("action/poll"),
      ...decided,
      decidedAt: on("02:02:00"),
      validUntil: on("02:10:00"),
      rationale: {
        en: "The radar weakens in heavy rain; one reading is worth more than a nat.",
        ja: "強い雨でレーダは弱く見る。1回の読みが1 natを超えて効く見込み。",
      },
    },
    {
      id: at("decision/gate"),
      type: "Decision",
      basedOn: [at("belief/peak"), at("risk/crest"), at("risk/town")],
      alternatives: [at("action/keep-closed"), at("action/open")],
      criterion: { kind: "riskConstrained", riskMeasure: "probability above the crest below 0.1" },
      chosen: at("action/open"),
      ...decided,
      decidedAt: on("02:09:00"),
      validUntil: on("02:20:00"),
      rationale: {
        en: "More than a quarter of the members pass the crest; with the gate open none does after 02:20.",
        ja: "標本の4分の1強が堤防高を超える。分水門を開けば02:20以降に超える標本はない。",
      },
    },
  ];
}

function actions({ expectedGain }) {
  const none = (name) => ({ id: at(`action/${name}`), type: "Action", actionKind: "none", status: "rejected" });
  const done = { status: "done", authorisedBy: at("agent/officer") };
  return [
    none("wait"),
    {
      id: at("action/poll"),
      type: "Action",
      actionKind: "observe",
      actsOn: at("system/rain-gauge"),
      parameters: { reading: "hour to 02:00", instead: "telegram at 02:30" },
      ...done,
      executedAt: on("02:02:30"),
      results: [at("obs/rain-gauge")],
      expectedGain: gain(expectedGain),
      cost: { amount: 40, currency: "JPY" },
    },
    none("keep-closed"),
    {
      id: at("action/open"),
      type: "Action",
      actionKind: "actuate",
      actsOn: at("place/gate"),
      affordance: "https://data.example.org/flood/td/gate#actions/open",
      parameters: { opening: 1 },
      window: { start: on("02:10"), end: on("04:00") },
      ...done,
      executedAt: on("02:10:00"),
      expectedEffect: at("belief/open"),
      cost: { amount: 180000, currency: "JPY" },
      risk: at("risk/town"),
      safety: {
        reversible: true,
        interlock: true,
        envelope: at("proc/gate-envelope"),
        failSafe: "closes under its own weight",
      },
    },
  ];
}

function scores({ crps, tail, high }, sampleSize, baseline) {
  const lower = { orientation: "lower", unit: "m", sampleSize, baseline: at(baseline) };
  const weighting = { kind: "threshold", threshold: { value: CREST, unit: "m" }, declaredAt: "2026-06-01T00:00:00Z" };
  return [
    { measure: "crps", value: rounded(crps[1], 5), ...lower },
    { measure: "twcrps", value: rounded(tail[1], 5), ...lower, weighting },
    { measure: "quantile", value: rounded(high[1], 5), ...lower },
  ];
}

function evaluations({ denial, gate, effect, expectedGain, realisedGain }) {
  const both = (list) => list.map((value) => rounded(value, 4));
  const judged = {
    verification: [at("field/level-measured")],
    independence: "independent",
    conclusion: "contributed",
    evaluatedAt: on("06:00:00"),
    evaluator: at("agent/city"),
  };
  const { independence, verification, ...closing } = judged;
  return [
    {
      id: at("evaluation/poll"),
      type: "Evaluation",
      evaluates: at("action/poll"),
      verification,
      independence,
      scores: scores(denial, 12, "belief/denied"),
      expectedGain: gain(expectedGain),
      realisedGain: gain(realisedGain),
      counterfactual: { method: "dataDenial", baseline: at("belief/denied") },
      effect: { measure: "crps difference", value: rounded(denial.difference, 4), interval: both(denial.interval) },
      ...closing,
    },
    {
      id: at("evaluation/open"),
      type: "Evaluation",
      evaluates: at("action/open"),
      verification,
      independence,
      scores: scores(gate, 6, "belief/closed"),
      counterfactual: { method: "modelCounterfactual", baseline: at("belief/closed") },
      effect: {
        measure: "difference of the peak in m",
        value: rounded(effect.value, 4),
        interval: both(effect.interval),
      },
      ...closing,
    },
  ];
}

function cycles() {
  const twin = at("twin/canal");
  return [
    { id: at("cycle/41"), type: "Cycle", twin, sequence: 41, status: "degraded" },
    {
      id: at("cycle/42"),
      type: "Cycle",
      twin,
      sequence: 42,
      previous: at("cycle/41"),
      observe: [at("field/radar"), at("obs/rain-gauge")],
      assimilate: at("run/analysis"),
      predict: at("run/quick"),
      decide: at("decision/gate"),
      intervene: [at("action/poll"), at("action/open")],
      evaluations: [at("evaluation/poll"), at("evaluation/open")],
      deadline: "PT15M",
      elapsed: "PT9M30S",
      status: "closed",
    },
  ];
}
