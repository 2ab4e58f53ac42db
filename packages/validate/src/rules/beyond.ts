// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** What a rule on many resources did not keep, once it held as many facts as it may; plain data, as every memo. */
export interface Beyond {
  /** Ordinal of the first resource that was left out; -1 while none was. */
  first: number;
  count: number;
}

export function nothingBeyond(): Beyond {
  return { first: -1, count: 0 };
}

/** Notes that one more was left out. */
export function leaveBeyond(beyond: Beyond, ordinal: number): void {
  if (beyond.count === 0) beyond.first = ordinal;
  beyond.count++;
}

/** Adds what the next part of the set left out, after those of its facts that find no room any more. */
export function mergeBeyond(beyond: Beyond, noRoom: readonly number[], next: Beyond): void {
  for (const ordinal of noRoom) leaveBeyond(beyond, ordinal);
  if (next.count === 0) return;
  if (beyond.count === 0) beyond.first = next.first;
  beyond.count += next.count;
}

/** Why they were not checked: the rule keeps `limit` of `what` at most. */
export function whyBeyond({ count }: Beyond, limit: number, what: Bilingual): Bilingual {
  return {
    en: `The rule keeps at most ${limit} ${what.en}; ${count} more were not compared.`,
    ja: `この規則が保持する${what.ja}は${limit}件までであり、残る${count}件は照合していない。`,
  };
}
