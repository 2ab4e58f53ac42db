// SPDX-License-Identifier: Apache-2.0
import type { JikuResource } from "@jiku/model";

const CLASSES: Readonly<Record<JikuResource["type"], true>> = {
  ReferenceSystem: true,
  Transform: true,
  Entity: true,
  Observation: true,
  Procedure: true,
  Property: true,
  Sample: true,
  System: true,
  Field: true,
  Activity: true,
  Agent: true,
  Asset: true,
  Dataset: true,
  Policy: true,
  Model: true,
  Operator: true,
  Composition: true,
  Run: true,
  Belief: true,
  Decision: true,
  Action: true,
  Evaluation: true,
  Cycle: true,
  RiskStatement: true,
  Attestation: true,
  Card: true,
};

/** Names of the identified classes; the compiler holds the list to the generated types. */
export const classNames: readonly string[] = Object.keys(CLASSES);
