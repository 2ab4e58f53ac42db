// SPDX-License-Identifier: Apache-2.0

import { measuring } from "./judge-share.js";
import type { JudgedLaw } from "./judged-laws.js";
import type { Proof } from "./proofs.js";

/** What `spec/gen/mutants.json` holds; the same for the same suite, on every machine. */
export function recordOf(required: readonly JudgedLaw[], { laws, rows }: Proof, seeds: readonly number[]) {
  return {
    seeds,
    laws: laws.map(({ slug, mutants, alone, reason }) => {
      const { law, requirement } = required.find((one) => one.law.slug === slug) as (typeof required)[number];
      return {
        code: law.code,
        slug,
        samples: requirement.minSamples.dev,
        ...(measuring.has(slug) ? { measuring: true } : {}),
        mutants,
        alone,
        ...(reason === undefined ? {} : { reason }),
      };
    }),
    mutants: rows.map(({ mutant: { id, base, change, killedBy }, laws: killers }) => ({
      id,
      base,
      change,
      killedBy,
      alsoKilledBy: killers.filter((slug) => !killedBy.includes(slug)),
    })),
  };
}
