// SPDX-License-Identifier: Apache-2.0
import type { ProfileName } from "@jiku/model";
import type { SpillStore, ValidateOptions } from "@jiku/validate";
import type { JudgeOptions } from "../options/options.js";
import type { OwnRules } from "./own-rules.js";

/** Bytes of an id in the index: slots, a third of them free, and what sorting them takes. */
const BYTES_AN_ID = 48;

/** The options of a run as the engine takes them; equal in all threads that share the work. */
export function validateOptions(
  { maxFindings, maxDepth, maxRecord, indexMemory }: JudgeOptions,
  own: OwnRules,
  profile: ProfileName,
  spill: SpillStore,
): ValidateOptions & { readonly indexLimit: number } {
  return {
    profile: own.profile ?? profile,
    ...(own.extensions === undefined ? {} : { extensions: own.extensions }),
    maxFindings,
    maxDepth,
    maxRecord,
    indexLimit: Math.max(2, Math.floor(indexMemory / BYTES_AN_ID)),
    spill,
  };
}
