// SPDX-License-Identifier: Apache-2.0

const ISO_639_2: Readonly<Record<string, string>> = {
  eng: "en",
  jpn: "ja",
  fra: "fr",
  fre: "fr",
  deu: "de",
  ger: "de",
};

/** A language tag with the letter case that BCP 47, 2.1.1, recommends, such as `ja-Kana`; `und` for no tag. */
export function languageTag(text: string | undefined): string {
  const tag = text?.trim().replace(/_/g, "-") ?? "";
  if (!/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag)) return "und";
  const [first = "", ...rest] = tag.toLowerCase().split("-");
  const tail = rest.map((part) =>
    part.length === 4 && /^[a-z]/.test(part)
      ? part[0]?.toUpperCase() + part.slice(1)
      : part.length === 2 && rest.indexOf("x") < 0
        ? part.toUpperCase()
        : part,
  );
  return [ISO_639_2[first] ?? first, ...tail].join("-");
}
