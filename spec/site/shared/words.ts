// SPDX-License-Identifier: Apache-2.0

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;

/** Words to search by: Latin words and codes as they are, Japanese as pairs of characters, so that no dictionary is needed. */
export function words(value: string): string[] {
  const text = value.normalize("NFKC").toLowerCase();
  const latin = text.replace(CJK, " ").match(/[\p{L}\p{N}]+(?:[-./][\p{L}\p{N}]+)*/gu) ?? [];
  const parts = latin.flatMap((word) => (/[-./]/.test(word) ? [word, ...word.split(/[-./]/)] : [word]));
  const pairs = (text.match(CJK) ?? []).flatMap((run) =>
    run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...parts, ...pairs];
}
