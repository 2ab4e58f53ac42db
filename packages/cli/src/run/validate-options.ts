// SPDX-License-Identifier: Apache-2.0
import { couplingRules } from "@jiku/coupling";
import type { ProfileName, Rule, SetRule } from "@jiku/model";
import { coreRules, type SpillStore, type ValidateOptions } from "@jiku/validate";
import type { JudgeOptions } from "../options/options.js";
import type { OwnRules } from "./own-rules.js";

/** Bytes of an id in the index: slots, a third of them free, and what sorting them takes. */
const BYTES_AN_ID = 48;

/** The rules of the areas, and of the coupling checker. */
export const judgingRules: readonly (Rule | SetRule)[] = [...coreRules, ...couplingRules];

/** The options of a run as the engine takes them; equal in all threads that share the work. */
export function validateOptions(
  { asOf, maxFindings, maxDepth, maxRecord, indexMemory }: JudgeOptions,
  own: OwnRules,
  profile: ProfileName,
  spill: SpillStore,
): ValidateOptions & { readonly indexLimit: number; readonly rules: readonly (Rule | SetRule)[] } {
  return {
    profile: own.profile ?? profile,
    ...(own.extensions === undefined ? {} : { extensions: own.extensions }),
    ...(asOf === undefined ? {} : { asOf }),
    rules: judgingRules,
    maxFindings,
    maxDepth,
    maxRecord,
    indexLimit: Math.max(2, Math.floor(indexMemory / BYTES_AN_ID)),
    spill,
  };
}
