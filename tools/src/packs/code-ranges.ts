// SPDX-License-Identifier: Apache-2.0

/** The codes that a text such as `4267 6669-6687` names, in its order. @throws Error on a word that is neither a number nor a range */
export function codeRanges(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((word) => word !== "")
    .flatMap((word) => {
      const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(word) ?? [];
      if (first === undefined || Number(last) < Number(first))
        throw new Error(`"${word}" is neither a code nor a range of codes`);
      return Array.from({ length: Number(last) - Number(first) + 1 }, (_, offset) => String(Number(first) + offset));
    });
}
