// SPDX-License-Identifier: Apache-2.0

/** A finding that is known, `count` times. */
export interface KnownFinding {
  readonly fingerprint: string;
  readonly code: string;
  readonly file: string;
  /** Id of the resource, where there is one; else the JSON Pointer. For the reader: the fingerprint holds it. */
  readonly resource?: string;
  readonly path?: string;
  readonly count: number;
}

/** A file that could not be read, or not to its end, is never hidden: nobody knows what else it holds. */
export const NEVER_KNOWN: ReadonlySet<string> = new Set(["AD-103", "AD-105", "AD-119", "AD-121", "AD-122"]);

export const BASELINE_SCHEMA = "https://w3id.org/jiku/schema/cli/baseline";
