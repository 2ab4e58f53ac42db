// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Rule, RuleContext, SetRule } from "@jiku/model";
import type { CompiledExtensions } from "../extensions/compiled-extensions.js";
import type { ProfileChoice } from "../profile/compiled-profile.js";
import type { SpillStore } from "../references/spill-store.js";

/** How documents are judged. A limit that is met is told in the report. */
export interface ValidateOptions {
  /** A built-in profile by name, or profiles of users. */
  readonly profile?: ProfileChoice;
  /** Packages whose prefixed keys are judged. */
  readonly extensions?: CompiledExtensions;
  /** Findings kept in full a document; the rest is counted. */
  readonly maxFindings?: number;
  readonly maxDepth?: number;
  /** Bytes of one record. */
  readonly maxRecord?: number;
  /** Ids kept in memory, some 50 bytes each; more than so many are put aside. */
  readonly indexLimit?: number;
  /** Where they are put aside; in memory, packed more tightly, when the host gives no other place. */
  readonly spill?: SpillStore;
  readonly rules?: readonly (Rule | SetRule)[];
  /** The date of validation, `YYYY-MM-DD`; rules on terms and reviews are not checked without one. */
  readonly asOf?: string;
  /** Called about once a MiB, with the bytes done and those in all. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Called for every structurally sound resource. */
  readonly onResource?: (resource: AnyResource, context: RuleContext) => void;
}

/** What holds where an option is absent; sizes in bytes. */
export const VALIDATE_DEFAULTS = {
  profile: "core",
  maxFindings: 1000,
  maxDepth: 256,
  maxRecord: 64 * 1024 * 1024,
  indexLimit: 699_050,
} as const satisfies ValidateOptions;

export type Limits = Required<
  Pick<ValidateOptions, "profile" | "maxFindings" | "maxDepth" | "maxRecord" | "indexLimit">
>;
