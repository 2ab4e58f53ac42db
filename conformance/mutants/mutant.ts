// SPDX-License-Identifier: Apache-2.0
import type { Adapter } from "@jiku/adapter";
import type { Bilingual } from "@jiku/model";

/** A broken adapter: the control with one small change. A law is proved by the mutants that it kills. */
export interface Mutant {
  /** Kebab case; unique, and never used again for another change. */
  readonly id: string;
  /** The control that is changed. */
  readonly base: "gauge";
  /** What is wrong with it, one sentence. */
  readonly change: Bilingual;
  /** Slugs of the laws each of which kills it on every seed; the first is the one that it was made for. */
  readonly killedBy: readonly string[];
  /** Judged as a process: where a thread shares what the law looks at. */
  readonly process?: true;
  make(control: Adapter): Adapter;
}

/** A mutant of the gauge codec. */
export function gauge(
  id: string,
  killedBy: readonly string[],
  en: string,
  ja: string,
  make: Mutant["make"],
  more: Pick<Mutant, "process"> = {},
): Mutant {
  return { id, base: "gauge", change: { en, ja }, killedBy, make, ...more };
}
