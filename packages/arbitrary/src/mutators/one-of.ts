// SPDX-License-Identifier: Apache-2.0
import type { RandomBelow } from "../mutation.js";

/** A random one of the values, of which there is at least one. */
export function oneOf<const T>(values: readonly T[], random: RandomBelow): T {
  return values[random(values.length)] as T;
}
