// SPDX-License-Identifier: Apache-2.0
import { Arbitrary, type Random, Stream, Value } from "fast-check";
import type { Draw } from "./draw.js";

type Build<T> = (draw: Draw) => T;

/** Replays choices; those that are out of range are cut to it, those that are missing are 0. */
function replay<T>(
  build: Build<T>,
  choices: readonly number[],
): { readonly value: T; readonly made: readonly number[] } {
  const made: number[] = [];
  const value = build((n) => {
    const choice = n <= 1 ? 0 : Math.min(choices[made.length] ?? 0, n - 1);
    made.push(choice);
    return choice;
  });
  return { value, made };
}

/** Shorter is simpler; of equal length, the one with the first lower choice. */
function isSimpler(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex((choice, index) => choice !== b[index]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
}

function* candidates(choices: readonly number[]): Generator<readonly number[]> {
  for (let size = choices.length; size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < choices.length; at += size) {
      const rest = choices.slice(at + size);
      if (choices.slice(at, at + size).some((choice) => choice > 0))
        yield [...choices.slice(0, at), ...choices.slice(at, at + size).fill(0), ...rest];
      yield [...choices.slice(0, at), ...rest];
    }
  }
  for (const [at, choice] of choices.entries()) {
    for (let lower = choice >> 1; choice - lower >= 1 && choice > 0; lower += (choice - lower) >> 1 || 1)
      yield [...choices.slice(0, at), lower, ...choices.slice(at + 1)];
  }
}

/**
 * An arbitrary of whatever a function builds out of choices. It shrinks the choices and builds anew, so that a shrunk
 * value is as valid as a generated one, whatever holds its parts together.
 */
class ChoiceArbitrary<T> extends Arbitrary<T> {
  readonly #build: Build<T>;

  constructor(build: Build<T>) {
    super();
    this.#build = build;
  }

  override generate(random: Random): Value<T> {
    const made: number[] = [];
    const value = this.#build((n) => {
      const choice = n <= 1 ? 0 : random.nextInt(0, n - 1);
      made.push(choice);
      return choice;
    });
    return new Value(value, made);
  }

  override canShrinkWithoutContext(_value: unknown): _value is T {
    return false;
  }

  override shrink(_value: T, context: unknown): Stream<Value<T>> {
    if (!Array.isArray(context)) return Stream.nil();
    return new Stream(this.#simpler(context));
  }

  *#simpler(choices: readonly number[]): IterableIterator<Value<T>> {
    for (const candidate of candidates(choices)) {
      const { value, made } = replay(this.#build, candidate);
      if (isSimpler(made, choices)) yield new Value(value, made);
    }
  }
}

/** An arbitrary of what `build` makes; it never reads anything but its choices. */
export function choiceArbitrary<T>(build: Build<T>): Arbitrary<T> {
  return new ChoiceArbitrary(build);
}
