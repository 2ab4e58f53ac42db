// SPDX-License-Identifier: Apache-2.0
import type { Dataset, LangText, Rule } from "@jiku/model";

const MEMBERS = ["label", "title", "description"] as const;

/** A name or text for people is there in Japanese, in English, or without language (BCP 47). */
export const jaOrEn: Rule<"Resource"> = {
  code: "LG-01",
  on: "Resource",
  check(resource, report) {
    for (const member of MEMBERS) {
      const text = (resource as Partial<Pick<Dataset, (typeof MEMBERS)[number]>>)[member];
      if (text !== undefined && !isReadable(text)) report(`/${member}`, { member, languages: Object.keys(text) });
    }
  },
};

function isReadable(text: LangText): boolean {
  for (const tag in text)
    if (tag === "en" || tag === "ja" || tag === "und" || /^(?:en|ja)-/i.test(tag) || /^(?:en|ja)$/i.test(tag))
      return true;
  return false;
}
