// SPDX-License-Identifier: Apache-2.0
import type { Law } from "../law.js";
import { codecLaws } from "./codec-laws.js";
import { coreLaws } from "./core-laws.js";
import { facetLaws } from "./facet-laws.js";

/** Every law of the suite, in the order of their codes. */
export const laws: readonly Law[] = [...codecLaws, ...coreLaws, ...facetLaws].sort((a, b) =>
  a.code < b.code ? -1 : 1,
);
