// SPDX-License-Identifier: Apache-2.0
import type { Mutator } from "../../mutation.js";
import { algebraicLoop } from "./algebraic-loop.js";
import { assumptions } from "./assumptions.js";
import { claimedResolution } from "./claimed-resolution.js";
import { closingCheck } from "./closing-check.js";
import { conservedNeedsInterval } from "./conserved-needs-interval.js";
import { conservingOperator } from "./conserving-operator.js";
import { correlatedSum } from "./correlated-sum.js";
import { correlationKept } from "./correlation-kept.js";
import { coverage } from "./coverage.js";
import { deadline } from "./deadline.js";
import { declaredVerdict } from "./declared-verdict.js";
import { deprecatedTerm } from "./deprecated-term.js";
import { determinism } from "./determinism.js";
import { difference } from "./difference.js";
import { dims } from "./dims.js";
import { doubleCounting } from "./double-counting.js";
import { dynamics } from "./dynamics.js";
import { endpointExists } from "./endpoint-exists.js";
import { exchangePath } from "./exchange-path.js";
import { extensiveIntensive } from "./extensive-intensive.js";
import { factorLevel } from "./factor-level.js";
import { fidelity } from "./fidelity.js";
import { fluxOwnership } from "./flux-ownership.js";
import { frame } from "./frame.js";
import { grid } from "./grid.js";
import { intervalLabel } from "./interval-label.js";
import { issueTimes } from "./issue-times.js";
import { latency } from "./latency.js";
import { mask } from "./mask.js";
import { medium } from "./medium.js";
import { members } from "./members.js";
import { modelHasPort } from "./model-has-port.js";
import { nonCommuting } from "./non-commuting.js";
import { particles } from "./particles.js";
import { pinsMatch } from "./pins-match.js";
import { policyIntersection } from "./policy-intersection.js";
import { policyPermits } from "./policy-permits.js";
import { portDirection } from "./port-direction.js";
import { property } from "./property.js";
import { quantityKind } from "./quantity-kind.js";
import { range } from "./range.js";
import { rankBasis } from "./rank-basis.js";
import { resolution } from "./resolution.js";
import { rollback } from "./rollback.js";
import { scaleSeparation } from "./scale-separation.js";
import { sign } from "./sign.js";
import { singleInstance } from "./single-instance.js";
import { singleWriter } from "./single-writer.js";
import { stepMultiple } from "./step-multiple.js";
import { steps } from "./steps.js";
import { timeMethod } from "./time-method.js";
import { timeScaleCalendar } from "./time-scale-calendar.js";
import { trainedRange } from "./trained-range.js";
import { uncertainty } from "./uncertainty.js";
import { unit } from "./unit.js";
import { valueType } from "./value-type.js";
import { vertical } from "./vertical.js";

/** A mutator for each rule of area coupling that one document can break, in the order of rules.yaml. */
export const couplingMutators: readonly Mutator[] = [
  portDirection,
  singleWriter,
  valueType,
  dynamics,
  declaredVerdict,
  endpointExists,
  modelHasPort,
  property,
  medium,
  quantityKind,
  unit,
  difference,
  sign,
  rankBasis,
  extensiveIntensive,
  frame,
  vertical,
  grid,
  coverage,
  mask,
  dims,
  particles,
  resolution,
  scaleSeparation,
  nonCommuting,
  claimedResolution,
  timeScaleCalendar,
  timeMethod,
  steps,
  latency,
  intervalLabel,
  issueTimes,
  uncertainty,
  members,
  factorLevel,
  correlatedSum,
  correlationKept,
  range,
  assumptions,
  trainedRange,
  fidelity,
  doubleCounting,
  fluxOwnership,
  exchangePath,
  algebraicLoop,
  rollback,
  determinism,
  singleInstance,
  deadline,
  stepMultiple,
  conservingOperator,
  conservedNeedsInterval,
  closingCheck,
  policyPermits,
  pinsMatch,
  policyIntersection,
  deprecatedTerm,
];
