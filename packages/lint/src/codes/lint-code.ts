// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Severity } from "@jiku/model";

/** What is said of one fault; `{name}` stands for a value of it. */
export interface LintWording {
  readonly message: Bilingual;
  readonly fix: Bilingual;
}

/** One lint rule as it is told to people. The code is permanent. */
export interface LintCode extends LintWording {
  readonly code: string;
  /** `lint/<slug>`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  /** Other wordings of the code by name. */
  readonly cases: Readonly<Record<string, LintWording>>;
}

type Texts = readonly [en: string, ja: string];

function bilingual([en, ja]: Texts): Bilingual {
  return { en, ja };
}

export function wording(message: Texts, fix: Texts): LintWording {
  return { message: bilingual(message), fix: bilingual(fix) };
}

/** One entry of the table. */
export function lintCode(
  code: string,
  slug: string,
  title: Texts,
  usual: LintWording,
  cases: Readonly<Record<string, LintWording>> = {},
  severity: Severity = "error",
): readonly [string, LintCode] {
  return [slug, { code, rule: `lint/${slug}`, severity, title: bilingual(title), ...usual, cases }];
}
