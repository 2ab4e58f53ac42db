// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Finding } from "@jiku/model";
import { bilingual } from "../language/say.js";
import { entryOf, matchWording } from "./match-wording.js";

/**
 * The finding without the values of the data: each is replaced by its type and length. Where the wording is not known
 * the whole message is replaced. Place, path and id stay.
 */
export function redactFinding({ edit: _edit, ...finding }: Finding): Finding {
  const entry = entryOf(finding.code);
  const matched = entry === undefined ? undefined : matchWording(entry, finding.message.en);
  const related = finding.related.map(({ message: _message, ...rest }) => rest);
  if (matched === undefined)
    return {
      ...finding,
      related,
      message: bilingual("redactedMessage"),
      fix: bilingual("redactedFix", { code: finding.code }),
    };
  const { wording, values } = matched;
  return { ...finding, related, message: fill(wording.message, values), fix: fill(wording.fix, values) };
}

function fill(text: Bilingual, values: ReadonlyMap<string, string>): Bilingual {
  const inLanguage = (language: "en" | "ja") =>
    text[language].replace(/\{(\w+)\}/g, (_whole, name: string) => describe(values.get(name))[language]);
  return { en: inLanguage("en"), ja: inLanguage("ja") };
}

function describe(value: string | undefined): Bilingual {
  if (value !== undefined && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(value)) return bilingual("redactedNumber");
  return bilingual("redactedText", { count: [...(value ?? "")].length });
}
