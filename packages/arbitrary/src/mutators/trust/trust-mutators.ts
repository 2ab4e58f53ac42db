// SPDX-License-Identifier: Apache-2.0
import type { Mutator } from "../../mutation.js";
import { approximationVoid } from "./approximation-void.js";
import { attestationOrder } from "./attestation-order.js";
import { authenticatedActuation } from "./authenticated-actuation.js";
import { boundHasTest } from "./bound-has-test.js";
import { cardComplete } from "./card-complete.js";
import { cardReview } from "./card-review.js";
import { extrapolationNotAutomatic } from "./extrapolation-not-automatic.js";
import { fallbackOther } from "./fallback-other.js";
import { frechet } from "./frechet.js";
import { highRiskOversight } from "./high-risk-oversight.js";
import { independenceRefuted } from "./independence-refuted.js";
import { intendedUse } from "./intended-use.js";
import { irreversibleEnvelope } from "./irreversible-envelope.js";
import { modelGrounded } from "./model-grounded.js";
import { noOutcomeConditioning } from "./no-outcome-conditioning.js";
import { noOutcomeOutliers } from "./no-outcome-outliers.js";
import { overrideLogged } from "./override-logged.js";
import { partPermission } from "./part-permission.js";
import { probabilityOrder } from "./probability-order.js";
import { properScore } from "./proper-score.js";
import { queryBudget } from "./query-budget.js";
import { revokedAttestation } from "./revoked-attestation.js";
import { riskNotExpired } from "./risk-not-expired.js";
import { subjectBytes } from "./subject-bytes.js";
import { surrogateCheaper } from "./surrogate-cheaper.js";
import { surrogateSpread } from "./surrogate-spread.js";
import { tailExceedances } from "./tail-exceedances.js";
import { tailSkill } from "./tail-skill.js";
import { testDisjoint } from "./test-disjoint.js";
import { thresholdBefore } from "./threshold-before.js";
import { trainingAttested } from "./training-attested.js";
import { twcrpsThreshold } from "./twcrps-threshold.js";
import { varWithCvar } from "./var-with-cvar.js";

/** A mutator for each rule of area trust that one document can break, in the order of rules.yaml. */
export const trustMutators: readonly Mutator[] = [
  boundHasTest,
  testDisjoint,
  extrapolationNotAutomatic,
  fallbackOther,
  surrogateSpread,
  approximationVoid,
  surrogateCheaper,
  riskNotExpired,
  highRiskOversight,
  overrideLogged,
  irreversibleEnvelope,
  properScore,
  noOutcomeConditioning,
  noOutcomeOutliers,
  twcrpsThreshold,
  thresholdBefore,
  tailSkill,
  probabilityOrder,
  frechet,
  independenceRefuted,
  tailExceedances,
  varWithCvar,
  cardComplete,
  intendedUse,
  cardReview,
  subjectBytes,
  authenticatedActuation,
  partPermission,
  queryBudget,
  revokedAttestation,
  trainingAttested,
  modelGrounded,
  attestationOrder,
];
