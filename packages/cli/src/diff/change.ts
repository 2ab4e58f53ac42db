// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { At } from "./edition/edition.js";

/**
 * Whom a change concerns. `writer`: a document of the old edition is refused by the new schemas. `reader`: the other way
 * round. `semantic`: the same document means something else. `types`: generated TypeScript changes. `conformance`: rules,
 * profiles and promises change.
 */
export type Category = "writer" | "reader" | "semantic" | "types" | "conformance";

export const CATEGORIES: readonly Category[] = ["writer", "reader", "semantic", "types", "conformance"];

/** The part of the version that a change must raise, least first. */
export type Bump = "patch" | "minor" | "major";

export const BUMPS: readonly Bump[] = ["patch", "minor", "major"];

/** One kind of change. The code is permanent. */
export interface ChangeRule {
  readonly code: string;
  /** `diff/<slug>`. */
  readonly rule: string;
  readonly bump: Bump;
  readonly categories: readonly Category[];
  readonly message: Bilingual;
  /** What those concerned have to do. */
  readonly fix: Bilingual;
}

/** A change as the comparison finds it. */
export interface ChangeDraft {
  readonly slug: string;
  /** What changed: `Observation.result`, `TM-01`, `profile core`. */
  readonly subject: string;
  readonly before?: string;
  readonly after?: string;
  /** Place in the old and in the new edition; that of the holder where the thing itself is not there. */
  readonly old?: At;
  readonly new?: At;
  readonly values?: Readonly<Record<string, string | Bilingual>>;
  /** Categories beside those of its rule. */
  readonly more?: readonly Category[];
  /** Equal for one change seen in several holders of the same member; the draft of the owner stands for all. */
  readonly group?: { readonly key: string; readonly holder: string; readonly isOwner: boolean };
}

/** Where a change stands. Lines and columns from 1. */
export interface ChangePlace {
  readonly edition: "old" | "new";
  /** From the folder that holds `schemas/`. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One change between two editions. */
export interface Change {
  readonly rule: string;
  readonly code: string;
  readonly bump: Bump;
  readonly categories: readonly Category[];
  readonly subject: string;
  readonly before?: string;
  readonly after?: string;
  /** Other types that have the changed member from the same source. */
  readonly also: readonly string[];
  /** In the new edition where there is one, else in the old. */
  readonly location: ChangePlace;
  readonly message: Bilingual;
  readonly fix: Bilingual;
}
