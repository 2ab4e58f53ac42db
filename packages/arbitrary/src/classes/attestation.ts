// SPDX-License-Identifier: Apache-2.0
import { digestOf } from "../digest.js";
import { chance, pick, several } from "../draw.js";
import type { Facts } from "../facts.js";
import { type Fixed, fill, wantsMember } from "../fill.js";
import { type Made, optionalTarget, type Scope, target, written } from "../scope.js";
import { distantMoment, nextMoment } from "../values/moments.js";
import { digestFor, pinnedTo } from "../values/pinned-ref.js";
import { finishResource, startResource } from "./resource.js";

const CLAIMS = [
  "https://vocab.example.org/provenance",
  "https://in-toto.io/attestation/vulns",
  "jk:Attestation",
] as const;

/** Something attested, with the digest that it has. */
function subject(scope: Scope, about: Facts): Fixed {
  return fill(scope, "AttestedSubject", {
    id: written(scope, about.id),
    digest: digestFor(scope, about.id) ?? digestOf(about.id),
  });
}

/** Something attested that may live anywhere. */
export function attestedSubject(scope: Scope): Fixed {
  const found = chance(scope.draw, 60) ? optionalTarget(scope, ["*"]) : undefined;
  return found === undefined
    ? fill(scope, "AttestedSubject", { id: undefined, digest: digestOf(scope.serial) })
    : subject(scope, found);
}

export interface AttestationWish {
  /** What it is about in any case. */
  readonly about?: Facts;
  /** Not revoked. */
  readonly inForce?: boolean;
}

/** What somebody stands for, until it ends or is revoked. */
export function makeAttestation(scope: Scope, type: string, { about, inForce = false }: AttestationWish = {}): Made {
  const start = startResource(scope, type);
  const subjects = [
    ...(about === undefined ? [] : [subject(scope, about)]),
    ...(about === undefined || chance(scope.draw, 30) ? several(scope.draw, 2, () => attestedSubject(scope)) : []),
  ];
  const issuer = target(scope, ["Agent"]);
  const issuedAt = nextMoment(scope);
  return finishResource(scope, type, start, {
    subjects,
    claimType: pick(scope.draw, CLAIMS),
    issuer: written(scope, issuer.id),
    issuedAt,
    validUntil: wantsMember(scope, type, "validUntil") ? distantMoment(scope) : undefined,
    revokedAt: !inForce && wantsMember(scope, type, "revokedAt", 20) ? nextMoment(scope) : undefined,
  });
}

const OUT_OF_SCOPE = ["military use", "evacuation of hospitals", "単独での避難判断"] as const;

/** What a model or dataset is for, and what it is not for. */
export function makeCard(scope: Scope, type: string): Made {
  const { draw } = scope;
  const start = startResource(scope, type);
  const about = target(scope, ["Model", "Dataset", "Composition"]);
  const evaluation = target(scope, ["Evaluation"]);
  const riskClass = wantsMember(scope, type, "riskClass", 50)
    ? fill(scope, "RiskClass", { riskGrade: pick(draw, ["minimal", "limited", "high"]) })
    : undefined;
  const isHigh = riskClass?.["riskGrade"] === "high";
  const stop = "https://data.example.org/stop";
  return finishResource(scope, type, start, {
    about: pinnedTo(scope, about),
    outOfScope: [pick(draw, OUT_OF_SCOPE)],
    evaluations: [written(scope, evaluation.id)],
    riskClass,
    ...(isHigh ? { oversight: fill(scope, "Oversight", { stop }) } : {}),
  });
}
