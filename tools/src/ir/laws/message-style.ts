// SPDX-License-Identifier: Apache-2.0
import type { Rule, Wording } from "../ir.js";
import { breach, type Law } from "./law.js";

const LONGEST = { en: 100, ja: 50 } as const;
const STOP = { en: ".", ja: "。" } as const;
const FORBIDDEN = /!|\bplease\b|！|ください|must match|oneOf|unevaluated|[０-９]/i;

/** Quoted values and placeholders do not count. */
function counted(text: string): number {
  return [...text.replace(/"[^"]*"|「[^」]*」|\{[^}]*\}/g, "")].length;
}

function faults(wording: Wording): readonly string[] {
  return (["message", "fix"] as const).flatMap((key) =>
    (["en", "ja"] as const).flatMap((language) => {
      const text = wording[key][language];
      if (text === "") return [];
      const length = counted(text);
      return [
        ...(length > LONGEST[language]
          ? [`${key} in ${language} has ${length} characters, more than ${LONGEST[language]}`]
          : []),
        ...(text.endsWith(STOP[language]) ? [] : [`${key} in ${language} has no full stop`]),
        ...(FORBIDDEN.test(text) ? [`${key} in ${language} has ${FORBIDDEN.exec(text)?.[0]}`] : []),
      ];
    }),
  );
}

/** Messages and fixes are short, end in a full stop, and neither beg, shout nor quote a validator. */
export const messageStyle: Law = (ir) =>
  ir.rules.flatMap((rule: Rule) =>
    [rule, ...Object.values(rule.cases)].flatMap((wording) =>
      faults(wording).map((fault) => breach("message-style", rule, `${rule.code}: ${fault}`)),
    ),
  );
