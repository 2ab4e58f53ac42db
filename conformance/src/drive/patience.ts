// SPDX-License-Identifier: Apache-2.0
import { availableParallelism, loadavg } from "node:os";

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

const MOST_STRAIN = 10;

/**
 * How much longer than alone a sound subject may take on this machine now: the processes that want each processor, 1 to 10. A limit
 * in wall time would otherwise judge what else the machine does.
 */
export function strain(load = loadavg()[0] ?? 0, processors = availableParallelism()): number {
  return Math.min(MOST_STRAIN, Math.max(1, load / processors));
}
