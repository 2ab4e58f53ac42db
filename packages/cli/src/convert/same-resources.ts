// SPDX-License-Identifier: Apache-2.0
import { createHashIndex, type Hash64, hashBytes } from "@jiku/adapter";

/** What a resource is to those before it: the same again, another one of its id in an earlier input or in its own. */
export type Sameness = "new" | "again" | "otherInput" | "ownInput";

export type SameResources = (id: string, file: number, content: () => string) => Sameness;

/** Ids that are known; later ones count as new. As many as the validator knows. */
const MOST = 2_000_000;

/**
 * Knows resources by id and content, in some 28 bytes each: the same one in two inputs is written once, two different
 * ones of one id cannot stand in one output.
 * @param limit ids that are kept
 */
export function createSameResources(limit = MOST): SameResources {
  const encoder = new TextEncoder();
  const index = createHashIndex();
  const hash: Hash64 = { high: 0, low: 0 };
  let facts = new Int32Array(192);
  const hashOf = (text: string): void => {
    const bytes = encoder.encode(text);
    hashBytes(bytes, 0, bytes.length, hash);
  };
  return (id, file, content) => {
    hashOf(id);
    const isFull = index.size >= limit;
    const known = isFull ? index.find(hash.high, hash.low) : -1;
    if (isFull && known < 0) return "new";
    const number = isFull ? -1 - known : index.add(hash.high, hash.low);
    if (number >= 0) {
      hashOf(content());
      if (3 * number + 2 >= facts.length) {
        const larger = new Int32Array(facts.length * 2);
        larger.set(facts);
        facts = larger;
      }
      facts.set([file, hash.high, hash.low], 3 * number);
      return "new";
    }
    const at = 3 * (-1 - number);
    if (facts[at] === file) return "ownInput";
    hashOf(content());
    return facts[at + 1] === hash.high && facts[at + 2] === hash.low ? "again" : "otherInput";
  };
}
