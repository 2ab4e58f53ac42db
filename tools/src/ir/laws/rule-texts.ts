// SPDX-License-Identifier: Apache-2.0
import type { Problem } from "../../read/problem.js";
import type { Bilingual, Rule, Wording } from "../ir.js";
import { breach, type Law, missingLanguages, placeholders } from "./law.js";

function wordings(rule: Rule): readonly (readonly [string, Wording])[] {
  return [["", rule], ...Object.entries(rule.cases).map(([name, wording]) => [`case ${name}: `, wording] as const)];
}

/** Every text of a rule is there in both languages, a fix beside every message. */
export const ruleTexts: Law = (ir) =>
  ir.rules.flatMap((rule) => {
    const texts: readonly (readonly [string, Bilingual])[] = [
      ...(["title", "text", "why", "at"] as const).map((key) => [key, rule[key]] as const),
      ...wordings(rule).flatMap(([name, { message, fix }]) => [
        [`${name}message`, message] as const,
        [`${name}fix`, fix] as const,
      ]),
    ];
    return texts.flatMap(([what, text]) =>
      missingLanguages(text).map((language) =>
        breach("rule-texts", rule, `${rule.code}: ${what} is missing in ${language}`),
      ),
    );
  });

/** A placeholder stands in both languages or in neither. */
export const samePlaceholders: Law = (ir) =>
  ir.rules.flatMap((rule) =>
    wordings(rule).flatMap(([name, wording]) =>
      (["message", "fix"] as const).flatMap((key): readonly Problem[] => {
        const [en, ja] = [placeholders(wording[key].en).join(" "), placeholders(wording[key].ja).join(" ")];
        return en === ja
          ? []
          : [breach("placeholders", rule, `${rule.code}: ${name}${key} has {${en}} in en and {${ja}} in ja`)];
      }),
    ),
  );

/** No two rules say the same. */
export const sameText: Law = (ir) => {
  const first = new Map<string, Rule>();
  return ir.rules.flatMap((rule) =>
    (["text", "message"] as const).flatMap((key) =>
      (["en", "ja"] as const).flatMap((language): readonly Problem[] => {
        const text = rule[key][language];
        const before = first.get(`${key} ${text}`);
        if (before === undefined) first.set(`${key} ${text}`, rule);
        if (text === "" || before === undefined || before === rule) return [];
        return [breach("same-text", rule, `${rule.code}: ${key} in ${language} is that of ${before.code}`)];
      }),
    ),
  );
};
