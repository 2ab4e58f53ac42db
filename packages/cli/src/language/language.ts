// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";

/** The language of the text that a command writes; `both` prints English and Japanese. */
export type Language = "en" | "ja" | "both";

export const LANGUAGES: readonly Language[] = ["en", "ja", "both"];

/** The word that follows `--lang` on the command line, whatever it is. */
export function askedLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf("--");
  const words = end < 0 ? argv : argv.slice(0, end);
  const at = words.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  return at < 0 ? undefined : words[at] === "--lang" ? words[at + 1] : words[at]?.slice("--lang=".length);
}

/** The language of an adapter that `certify init --lang` names: the last word there that is no language of the text. */
export function codeLanguage(argv: readonly string[]): string | undefined {
  return langWords(argv).findLast((word) => !LANGUAGES.some((one) => one === word));
}

/** The language of the text where `certify init --lang` may name that of the adapter as well. */
export function spokenLanguage(argv: readonly string[]): string | undefined {
  const isInit = argv.includes("certify") && argv.includes("init");
  return isInit ? langWords(argv).findLast((word) => LANGUAGES.some((one) => one === word)) : askedLanguage(argv);
}

function langWords(argv: readonly string[]): readonly string[] {
  return argv.flatMap((word, n) => {
    if (argv[n - 1] === "--lang") return [word];
    return word.startsWith("--lang=") ? [word.slice("--lang=".length)] : [];
  });
}

/** `--lang` of the command line, else the first of LC_ALL, LC_MESSAGES and LANG that is set; English when it is not Japanese. */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const word = spokenLanguage(argv);
  const asked = LANGUAGES.find((language) => language === word);
  if (asked !== undefined) return asked;
  const locale = [env.LC_ALL, env.LC_MESSAGES, env.LANG].find((value) => value !== undefined && value !== "");
  return /^ja(?:$|[_.@-])/i.test(locale ?? "") ? "ja" : "en";
}

/** A text in the asked language; both are joined by a slash. */
export function pick(text: Bilingual, language: Language): string {
  if (language !== "both") return text[language];
  return text.en === text.ja ? text.en : `${text.en} / ${text.ja}`;
}

/** A text as the lines to print: one, or with `both` the English and then the Japanese one. */
export function pickLines(text: Bilingual, language: Language): readonly string[] {
  if (language !== "both") return [text[language]];
  return text.en === text.ja ? [text.en] : [text.en, text.ja];
}
