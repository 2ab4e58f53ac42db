// SPDX-License-Identifier: Apache-2.0
import type { Facet, Operator, Verdict } from "@jiku/model";
import { better, rankOf } from "./verdict.js";

/**
 * The verdict of a facet once the operators on the way are counted in: they mend what they change, exactly when all that
 * change it are exact (model 4.3, step 2).
 */
export function lifted(verdict: Verdict, facet: Facet, via: readonly Operator[]): Verdict {
  if (via.length === 0) return verdict;
  const changing = via.filter(({ changes }) => changes.includes(facet));
  if (changing.length === 0) return verdict;
  const mended: Verdict = changing.every(({ exact }) => exact === true) ? "mediatedExact" : "mediatedLossy";
  return rankOf(verdict) <= rankOf("mediatedLossy") ? better(verdict, mended) : mended;
}
