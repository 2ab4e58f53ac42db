// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, ProfileName } from "@jiku/model";

/** A package document: the JSON form in which resources are exchanged. */
export interface JsonPackage {
  readonly "@context": unknown;
  /** The version of the data model. */
  readonly jiku: string;
  /** IRIs, or beginnings of IRIs, known to live elsewhere. */
  readonly external?: readonly string[];
  readonly graph: readonly AnyResource[];
}

/** One document with exactly one fault. */
export interface Mutant {
  /** The code of the finding to expect. */
  readonly code: string;
  /** JSON Pointer (RFC 6901) into the document. */
  readonly path: string;
  readonly document: JsonPackage;
  /** What was changed, for a reader of a failing test. */
  readonly note: string;
  /** The lowest profile that reports the fault; absent = core. The package it was made from should have no error in that profile. */
  readonly profile?: ProfileName;
  /** The date of validation to give (YYYY-MM-DD), without which the fault is not found; absent = none is needed. */
  readonly asOf?: string;
}

/** A seeded source of whole numbers from 0 to below `n`. */
export type RandomBelow = (n: number) => number;

/** Makes the fault of one rule in a valid package. */
export interface Mutator {
  readonly code: string;
  /** The given document stays as it is; undefined when the package has no place for the fault. */
  mutate(document: JsonPackage, random: RandomBelow): Mutant | undefined;
}
