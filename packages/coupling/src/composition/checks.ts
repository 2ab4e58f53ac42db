// SPDX-License-Identifier: Apache-2.0
import { algebraicLoop } from "./checks/algebraic-loop.js";
import { assumptions } from "./checks/assumptions.js";
import { claimedResolution } from "./checks/claimed-resolution.js";
import { closingCheck } from "./checks/closing-check.js";
import { conservedNeedsInterval } from "./checks/conserved-needs-interval.js";
import { conservingOperator } from "./checks/conserving-operator.js";
import { correlatedSum } from "./checks/correlated-sum.js";
import { deadline } from "./checks/deadline.js";
import { deprecatedTerm } from "./checks/deprecated-term.js";
import { determinism } from "./checks/determinism.js";
import { doubleCounting } from "./checks/double-counting.js";
import { exchangePath } from "./checks/exchange-path.js";
import { fidelity } from "./checks/fidelity.js";
import { fluxOwnership } from "./checks/flux-ownership.js";
import { nonCommuting } from "./checks/non-commuting.js";
import { pinsMatch } from "./checks/pins-match.js";
import { policyIntersection } from "./checks/policy-intersection.js";
import { policyPermits } from "./checks/policy-permits.js";
import { portDirection } from "./checks/port-direction.js";
import { rollback } from "./checks/rollback.js";
import { scaleSeparation } from "./checks/scale-separation.js";
import { singleInstance } from "./checks/single-instance.js";
import { singleWriter } from "./checks/single-writer.js";
import { stepMultiple } from "./checks/step-multiple.js";
import { trainedRange } from "./checks/trained-range.js";
import type { LinkCheck, SceneCheck } from "./link.js";

/** What is asked of every connection beside its facets, in the order of the codes. */
export const linkChecks: readonly LinkCheck[] = [
  portDirection,
  singleWriter,
  scaleSeparation,
  nonCommuting,
  correlatedSum,
  assumptions,
  trainedRange,
  fidelity,
  doubleCounting,
  fluxOwnership,
  conservingOperator,
  conservedNeedsInterval,
  policyPermits,
  pinsMatch,
];

/** What is told of a connection and does not change its verdict (model 4.3, step 4). */
export const noteChecks: readonly LinkCheck[] = [exchangePath, closingCheck, deprecatedTerm];

/** What is asked of the composition as a whole. */
export const sceneChecks: readonly SceneCheck[] = [
  claimedResolution,
  algebraicLoop,
  rollback,
  determinism,
  singleInstance,
  deadline,
  stepMultiple,
  policyIntersection,
];
