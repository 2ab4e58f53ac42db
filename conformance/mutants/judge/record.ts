// SPDX-License-Identifier: Apache-2.0

import { measuring } from "./judge-share.js";
import type { JudgedLaw } from "./judged-laws.js";
import type { Proof } from "./proofs.js";
import type { Example } from "./share.js";

/** What `spec/gen/mutants.json` holds; the same for the same suite, on every machine. */
export function recordOf(required: readonly JudgedLaw[], { laws, rows, examples }: Proof, seeds: readonly number[]) {
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
        ...exampleOf(slug, examples),
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

/** The smallest input that kills a mutant which names the law. */
function exampleOf(slug: string, examples: readonly Example[]) {
  const own = examples.filter(({ law }) => law === slug);
  const size = ({ input }: Example): number => JSON.stringify(input).length;
  const [smallest] = own.sort((a, b) => size(a) - size(b) || (a.mutant < b.mutant ? -1 : 1));
  if (smallest === undefined) return {};
  const { mutant, input, message } = smallest;
  return { counterexample: { mutant, input, message } };
}
