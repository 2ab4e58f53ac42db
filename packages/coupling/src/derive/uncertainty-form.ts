// SPDX-License-Identifier: Apache-2.0
import type { Uncertainty, UncertaintySpec } from "@jiku/model";

const FORM = ["coverageFactor", "level", "family", "memberIdentity", "sources", "character"] as const;

/** The form of the uncertainty of a value, without its numbers. */
export function formOf(uncertainty: Uncertainty): UncertaintySpec {
  const given = uncertainty as Partial<Record<(typeof FORM)[number], unknown>>;
  const kept = FORM.flatMap((member) => (given[member] === undefined ? [] : [[member, given[member]] as const]));
  const count = uncertainty.kind === "ensemble" ? { memberCount: uncertainty.values.length } : {};
  return { kind: uncertainty.kind, ...Object.fromEntries(kept), ...count };
}
