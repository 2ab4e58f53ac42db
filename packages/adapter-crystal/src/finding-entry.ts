// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import type { Severity } from "@jiku/model";

type Texts = readonly [en: string, ja: string];

/** A finding of this adapter's own, each text in English and Japanese. */
export function entry(code: string, slug: string, severity: Severity, text: Texts, fix: Texts): ManifestFinding {
  return {
    code,
    rule: `crystal/${slug}`,
    severity,
    text: { en: text[0], ja: text[1] },
    fix: { en: fix[0], ja: fix[1] },
  };
}
