// SPDX-License-Identifier: Apache-2.0

/** How long a subject is waited for, milliseconds. */
export interface Patience {
  /** From its start to its answer to `hello`. */
  readonly start: number;
  /** For a call, beside what the manifest asks for by MiB. */
  readonly call: number;
  /** For its answer to `bye`. */
  readonly bye: number;
  /** Between asking it to end and ending it. */
  readonly grace: number;
}

/** Conformance.md, 4. */
export const PATIENCE: Patience = { start: 30_000, call: 2000, bye: 5000, grace: 2000 };
