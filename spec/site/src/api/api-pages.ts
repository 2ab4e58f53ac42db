// SPDX-License-Identifier: Apache-2.0
import { existsSync } from "node:fs";
import { join } from "node:path";
import { table } from "../draws/table.js";
import { LANGUAGES, type Language, type Page, pageFile, relative } from "../page.js";
import { commentMarkdown } from "./doc-comment.js";
import type { DoorSheet, Exported } from "./exports.js";
import { signatureHtml } from "./signature.js";

const WORDS = {
  title: { en: "Packages", ja: "パッケージ" },
  lead: {
    en: "What each package of this edition gives out, read from its compiled declarations and their doc comments. This part is informative. The address of a name is `https://w3id.org/jiku/api/<package>#<name>`.",
    ja: "この版の各パッケージが公開する名前を、コンパイル済みの宣言とその文書コメントから集めたものである。この部分は参考である。名前の番地は`https://w3id.org/jiku/api/<パッケージ>#<名前>`である。",
  },
  english: {
    en: "",
    ja: "文書コメントはソースコードと同じく英語で書いてあり、訳さずに載せる。モデルの型の説明だけは両言語がある。",
  },
  more: { en: "Declaration, {count} lines", ja: "宣言({count}行)" },
  page: { en: "Described in the model", ja: "モデルでの説明" },
  bare: { en: "No doc comment.", ja: "文書コメントはない。" },
} as const;

const HEAD = { en: ["Import", "What it is", "Gives out"], ja: ["読込名", "内容", "公開"] };

const KINDS = {
  function: { en: "function", ja: "関数" },
  class: { en: "class", ja: "クラス" },
  interface: { en: "interface", ja: "インタフェース" },
  type: { en: "type", ja: "型" },
  constant: { en: "constant", ja: "定数" },
} as const satisfies Record<Exported["kind"], Record<Language, string>>;

/** A page for every door of every package, and one that lists them, a language. */
export function apiPages(root: string, doors: readonly DoorSheet[]): readonly Page[] {
  const places = placesOf(doors);
  return LANGUAGES.flatMap((language) => [
    {
      language,
      address: "api/packages",
      part: "api" as const,
      file: `spec/gen/${language}/api.md`,
      markdown: overview(language, doors),
    },
    ...doors.map((door) => ({
      language,
      address: `api/${door.address}`,
      part: "api" as const,
      markdown: doorPage(root, language, door, places),
    })),
  ]);
}

function overview(language: Language, doors: readonly DoorSheet[]): string {
  const here = pageFile({ language, address: "api/packages" });
  const rows = doors.map(({ specifier, address, description, exports }) => [
    `<a href="${relative(here, pageFile({ language, address: `api/${address}` }))}">${specifier}</a>`,
    `<span lang="en">${description}</span>`,
    language === "ja" ? `${exports.length}個` : `${exports.length} ${exports.length === 1 ? "name" : "names"}`,
  ]);
  return [
    `# ${WORDS.title[language]} {#packages}`,
    WORDS.lead[language],
    WORDS.english[language],
    table(HEAD[language], rows),
  ].join("\n\n");
}

/** Where each declared thing stands: the pages that have it, by key. */
function placesOf(doors: readonly DoorSheet[]): ReadonlyMap<string, readonly (readonly [string, string])[]> {
  const places = new Map<string, (readonly [string, string])[]>();
  for (const { address, exports } of doors) {
    for (const { key, name } of exports) places.set(key, [...(places.get(key) ?? []), [`api/${address}`, name]]);
  }
  return places;
}

function doorPage(root: string, language: Language, door: DoorSheet, places: ReturnType<typeof placesOf>): string {
  const address = `api/${door.address}`;
  const here = pageFile({ language, address });
  const linkTo = (key: string): string | undefined => {
    const all = places.get(key) ?? [];
    const [page, name] = all.find(([at]) => at === address) ?? all[0] ?? [];
    if (page === undefined) return undefined;
    return page === address ? `#${name}` : `${relative(here, pageFile({ language, address: page }))}#${name}`;
  };
  const sections = door.exports.map((item) => {
    const page = modelPage(root, language, item, here);
    return [
      `## \`${item.name}\` {#${item.name}}`,
      `<p class="kind">${KINDS[item.kind][language]}${page === undefined ? "" : ` · <a href="${page}">${WORDS.page[language]}</a>`}</p>`,
      signatureHtml(item, linkTo, WORDS.more[language]),
      item.comment === undefined
        ? WORDS.bare[language]
        : `<div lang="en">\n\n${commentMarkdown(item.comment, language)}\n\n</div>`,
    ].join("\n\n");
  });
  return [
    `# ${door.specifier} {#door}`,
    `<p lang="en">${door.description}.</p>`,
    WORDS.english[language],
    `\`\`\`ts\nimport { … } from "${door.specifier}";\n\`\`\``,
    ...sections,
  ].join("\n\n");
}

/** The page of a class or value type that the name is generated from. */
function modelPage(root: string, language: Language, { key, name }: Exported, here: string): string | undefined {
  if (!key.startsWith("packages/model/dist/gen/types/")) return undefined;
  const page = name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, "-").toLowerCase();
  if (!existsSync(join(root, `spec/gen/${language}/${page}.md`))) return undefined;
  return relative(here, pageFile({ language, address: `model/${page}` }));
}
