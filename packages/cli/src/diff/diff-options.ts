// SPDX-License-Identifier: Apache-2.0
import type { Language } from "../language/language.js";
import type { Bump } from "./change.js";

export const DIFF_FORMATS = ["text", "json", "github"] as const;
export const DIFF_FAIL_ON = ["major", "minor"] as const;

export interface DiffOptions {
  readonly format: (typeof DIFF_FORMATS)[number];
  readonly language: Language;
  /** Absent: a change never fails. */
  readonly failOn?: (typeof DIFF_FAIL_ON)[number];
  readonly verbose: boolean;
}

/** What a report of a comparison is made of, beside the changes. */
export interface DiffCounts {
  readonly schemas: number;
  readonly rules: number;
  readonly profiles: number;
  readonly packs: number;
}

/** The gravest bump of all, or that there is none. */
export type Required = Bump | "none";
