// SPDX-License-Identifier: Apache-2.0
import { rounded } from "../../lib/random.mjs";
import { CREST, MEMBERS } from "../forecast.mjs";
import { at, fields, on } from "./specs.mjs";

/** Risks, terms of use, the card of the canal model and the statement on what ran. @param sign puts a proof to an attestation */
export function trust(found, { canal, onnx }, sign) {
  return [...risks(found), policy(), card(canal), attestation(canal, onnx, sign)];
}

function risks({ risk, quick }) {
  const window = { start: on("02:10"), end: on("04:00"), bounds: "[]" };
  const stated = { issuedAt: on("02:08:00"), validUntil: on("02:20:00") };
  const exceedances = quick.peaks.filter((peak) => peak > CREST).length;
  const sorted = [...quick.peaks].sort((a, b) => b - a);
  const bounds = shareInterval(exceedances, MEMBERS);
  return [
    {
      id: at("risk/crest"),
      type: "RiskStatement",
      event: {
        field: fields.peak,
        comparison: ">",
        threshold: { value: CREST, unit: "m" },
        region: at("place/gate"),
        window,
        combine: "single",
      },
      probability: { lower: rounded(bounds[0], 3), upper: rounded(bounds[1], 3), value: rounded(risk.canal, 3) },
      measures: [
        { measure: "VaR", level: 0.9, value: sorted[4], unit: "m" },
        { measure: "CVaR", level: 0.9, value: rounded(risk.worstTenth, 3), unit: "m" },
      ],
      contributions: [{ belief: at("belief/peak"), twin: at("twin/canal"), eventProbability: rounded(risk.canal, 3) }],
      dependence: { kind: "jointSamples", correlationRef: at("field/peak") },
      tail: { method: "empirical", sampleSize: MEMBERS, exceedances },
      ...stated,
    },
    {
      id: at("risk/town"),
      type: "RiskStatement",
      event: { window, combine: "any" },
      probability: { lower: rounded(risk.either.lower, 3), upper: rounded(risk.either.upper, 3) },
      contributions: [
        { belief: at("belief/peak"), twin: at("twin/canal"), eventProbability: rounded(risk.canal, 3) },
        { belief: at("belief/underpass"), twin: at("twin/sewer"), eventProbability: rounded(risk.underpass, 3) },
      ],
      dependence: { kind: "unknown" },
      ...stated,
    },
  ];
}

/** The middle 90 % for a share counted in few members (Wilson 1927). */
function shareInterval(count, of) {
  const z = 1.6449;
  const share = count / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return [(middle - half) / (1 + (z * z) / of), (middle + half) / (1 + (z * z) / of)];
}

function policy() {
  return {
    id: at("policy/canal-model"),
    type: "Policy",
    policyType: "offer",
    targets: [at("model/canal")],
    permissions: [{ action: "odrl:use", modelParts: ["output"] }],
  };
}

function card(canal) {
  return {
    id: at("card/canal"),
    type: "Card",
    about: { id: at("model/canal"), digest: canal },
    intendedUses: ["level at the diversion gate up to 2 h ahead"],
    outOfScope: ["design of dikes", "tidal backwater"],
    limitations: ["uniform slope and width", "no sewers"],
    affected: ["people in the lower town"],
    oversight: {
      safeguards: ["the duty officer approves every opening of the gate"],
      stop: "https://data.example.org/flood/td/gate#actions/stop",
    },
    evaluations: [at("evaluation/open")],
    contact: at("agent/city"),
    reviewBy: "2027-03-31",
  };
}

function attestation(canal, { digest }, sign) {
  return sign({
    id: at("attestation/models"),
    type: "Attestation",
    subjects: [
      { id: at("model/canal"), digest: canal },
      { id: at("asset/surrogate"), digest },
    ],
    claimType: "https://w3id.org/jiku/ns#integrity",
    issuer: at("agent/city"),
    issuedAt: "2026-08-01T00:00:00Z",
  });
}
