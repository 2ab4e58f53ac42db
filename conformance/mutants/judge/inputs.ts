// SPDX-License-Identifier: Apache-2.0

import fc from "fast-check";
import type { Bench } from "../../dist/bench.js";
import type { Law } from "../../dist/law.js";
import { seedOf } from "../../dist/run.js";

/** The inputs that a law draws on a seed, drawn once for all subjects of one manifest. */
export interface Drawn {
  at(n: number): unknown;
}

const FIRST = 32;

/** Draws as `judgeLaw` does: the same seed gives the same inputs in the same order. Undefined where the law draws none. */
export function drawnInputs(law: Law, bench: Bench): Drawn | undefined {
  const arbitrary = law.drawn?.(bench);
  if (arbitrary === undefined) return undefined;
  let inputs: readonly unknown[] = [];
  return {
    at(n) {
      if (n >= inputs.length) {
        const numRuns = Math.max(FIRST, 2 * n);
        inputs = fc.sample(arbitrary, { seed: seedOf(bench.seed, law), numRuns });
      }
      return structuredClone(inputs[n]);
    },
  };
}

/** The law with those inputs in place of its own drawing. */
export function replaying(law: Law, drawn: Drawn | undefined): Law {
  if (drawn === undefined) return { ...law, drawn: () => undefined };
  return { ...law, drawn: () => new Replayed(drawn) };
}

class Replayed extends fc.Arbitrary<unknown> {
  readonly #drawn: Drawn;
  #next = 0;

  constructor(drawn: Drawn) {
    super();
    this.#drawn = drawn;
  }

  generate(): fc.Value<unknown> {
    return new fc.Value(this.#drawn.at(this.#next++), undefined);
  }

  canShrinkWithoutContext(_: unknown): _ is unknown {
    return false;
  }

  shrink(): fc.Stream<fc.Value<unknown>> {
    return fc.Stream.nil();
  }
}
