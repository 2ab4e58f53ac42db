// SPDX-License-Identifier: Apache-2.0
import type { Dataset, LangText, Rule } from "@jiku/model";

const MEMBERS = ["label", "title"] as const;
const LANGUAGES = ["ja", "en"] as const;

/** The name of what is published is there in both languages. */
export const jaAndEn: Rule<"Dataset" | "Property"> = {
  code: "LG-02",
  on: ["Dataset", "Property"],
  check(resource, report) {
    for (const member of MEMBERS) {
      const text: LangText | undefined = (resource as Partial<Pick<Dataset, (typeof MEMBERS)[number]>>)[member];
      if (text === undefined) continue;
      const tags = Object.keys(text).map((tag) => tag.toLowerCase());
      const missing = LANGUAGES.filter(
        (language) => !tags.some((tag) => tag === language || tag.startsWith(`${language}-`)),
      );
      if (missing.length > 0) report(`/${member}`, { member, class: resource.type, languages: missing });
    }
  },
};
