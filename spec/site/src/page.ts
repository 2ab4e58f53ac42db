// SPDX-License-Identifier: Apache-2.0

export const LANGUAGES = ["en", "ja"] as const;
export type Language = (typeof LANGUAGES)[number];

/** One page of the site before it is laid out. The same address under both languages holds the same anchors. */
export interface Page {
  readonly language: Language;
  /** Below the folder of the language, without ending: `model/time-extent`. */
  readonly address: string;
  readonly part: "chapter" | "model" | "rule" | "report" | "api" | "tool";
  readonly markdown: string;
  /** The Markdown file that links are relative to, from the root of the repository; absent on a page without one. */
  readonly file?: string;
  /** A script of the page's own in `assets`. */
  readonly script?: string;
}

/** Address of a page's file below the root of the site. */
export function pageFile(page: Pick<Page, "language" | "address">): string {
  return `${page.language}/${page.address}.html`;
}

/** The way from one file of the site to another, so that the site works below any folder. */
export function relative(from: string, to: string): string {
  const [path = "", anchor] = to.split("#");
  const here = from.split("/").slice(0, -1);
  const there = path.split("/");
  let same = 0;
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
  const way = [...here.slice(same).map(() => ".."), ...there.slice(same)].join("/");
  return anchor === undefined ? way : `${way}#${anchor}`;
}
