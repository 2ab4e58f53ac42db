// SPDX-License-Identifier: Apache-2.0
import type { ProfileName } from "@jiku/model";
import type { JsonPackage, Mutator, RandomBelow } from "../mutation.js";

/** A document with a fault, and where the fault stands. */
export interface Fault {
  readonly path: string;
  readonly document: JsonPackage;
  readonly note: string;
  readonly asOf?: string;
}

/** One way to break a rule; undefined when the package has no place for it. */
export type Way = (document: JsonPackage, random: RandomBelow) => Fault | undefined;

/**
 * The mutator of a rule out of the ways to break it, tried from a random one on.
 * @param profile the lowest profile that reports the rule, where that is not core
 */
export function ruleMutator(code: string, ways: readonly Way[], profile?: ProfileName): Mutator {
  return {
    code,
    mutate(document, random) {
      const first = random(ways.length);
      for (const [i] of ways.entries()) {
        const fault = ways[(first + i) % ways.length]?.(document, random);
        if (fault !== undefined) return { code, ...fault, ...(profile === undefined ? {} : { profile }) };
      }
      return undefined;
    },
  };
}
