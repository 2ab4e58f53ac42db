// SPDX-License-Identifier: Apache-2.0

import type { Bilingual } from "@jiku/model";

/** The seed on which laws are judged that say the same on every seed, or that measure. */
export const FIRST = 1;

/** What one thread is to do. */
export interface Share {
  readonly seeds: readonly number[];
  /** Mutants that this thread judges by all laws, on its first seed. */
  readonly tabled: readonly string[];
  /** Only these mutants, where any are named. */
  readonly only: readonly string[];
}

/** A control that a law did not pass. */
export interface Alarm {
  readonly control: "typescript" | "python";
  readonly law: string;
  readonly seed: number;
  readonly verdict: string;
  readonly reason: string;
}

/** An input that kills a mutant. */
export interface Example {
  readonly law: string;
  readonly mutant: string;
  /** JSON, as `jiku certify replay` takes it. */
  readonly input: unknown;
  readonly message: Bilingual;
}

/** What one thread found. */
export interface Found {
  readonly alarms: readonly Alarm[];
  /** Seeds on which each control was judged. */
  readonly controls: Readonly<Record<"typescript" | "python", readonly number[]>>;
  /** Claims that did not hold: a law that a mutant names did not kill it. */
  readonly survivals: readonly { readonly mutant: string; readonly law: string; readonly seed: number }[];
  /** Of the tabled mutants: all laws that kill each, in order of code. */
  readonly table: readonly { readonly mutant: string; readonly seed: number; readonly laws: readonly string[] }[];
  /** The smallest input that was found of each law that a tabled mutant names. */
  readonly examples: readonly Example[];
  readonly milliseconds: Readonly<Record<string, number>>;
}
