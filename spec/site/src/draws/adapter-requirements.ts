// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Language } from "../page.js";
import { table } from "./table.js";

type Bilingual = Readonly<Record<Language, string>>;

interface AdapterRequirement {
  readonly code: string;
  readonly slug: string;
  readonly level: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  readonly class: string;
  readonly testedBy: string;
  readonly notTested: { readonly reason: string; readonly detail: Bilingual } | null;
}

const HEAD = {
  en: ["Code", "Level", "Class", "Requirement", "Test"],
  ja: ["コード", "水準", "クラス", "要件", "試験"],
};
const UNTESTED_HEAD = { en: ["Code", "Requirement", "Why it is not tested"], ja: ["コード", "要件", "試験しない理由"] };

/** The requirements on adapters of every class, in the order of their codes. */
export function readAdapterRequirements(root: string): readonly AdapterRequirement[] {
  const folder = join(root, "conformance/requirements/adapter");
  return readdirSync(folder)
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      return (parse(text) as { readonly requirements: readonly AdapterRequirement[] }).requirements;
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The abstract test suite: every requirement on adapters, with the address of its test. */
export function adapterRequirements(root: string, language: Language): string {
  const rows = readAdapterRequirements(root).map((item) => [
    `<a id="adapter-${item.slug}"></a>${item.code}`,
    item.level,
    item.class,
    `**${item.title[language]}.** ${item.text[language]}`,
    item.notTested === null ? `\`conf/adapter/${item.slug}\`` : "–",
  ]);
  return table(HEAD[language], rows);
}

/** What no machine tests, with the reason. */
export function untested(root: string, language: Language): string {
  const rows = readAdapterRequirements(root).flatMap(({ code, slug, title, notTested }) =>
    notTested === null
      ? []
      : [[`[${code}](19-annex-a-tests.md#adapter-${slug})`, title[language], notTested.detail[language]]],
  );
  return table(UNTESTED_HEAD[language], rows);
}
