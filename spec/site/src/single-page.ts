// SPDX-License-Identifier: Apache-2.0
import { type Language, type Page, pageFile, relative } from "./page.js";
import { POLICY } from "./policy.js";
import type { Rendered } from "./render.js";
import { text } from "./texts.js";

interface Finished {
  readonly page: Page;
  readonly body: Rendered;
}

/** Without the packages, which are no part of the text and change with each release of theirs. */
const ORDER: readonly Page["part"][] = ["chapter", "model", "report", "rule"];

/** Everything in one page, for printing and for the PDF: anchors get the address of their page before them. */
export function singlePage(language: Language, pages: readonly Finished[]): string {
  const here = { language, address: "all" };
  const ordered = ORDER.flatMap((part) => pages.filter(({ page }) => page.part === part));
  const names = new Map(ordered.map(({ page }) => [pageFile(page), anchorOf(page)]));
  const contents = ordered
    .filter(({ page }) => page.part === "chapter" || page.part === "model")
    .map(({ page, body }) => `<li><a href="#${anchorOf(page)}">${body.title}</a></li>`);
  const articles = ordered.map(
    ({ page, body }) => `<article id="${anchorOf(page)}">${within(page, body.html, names)}</article>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${text("title", language)}</title><link rel="stylesheet" href="${relative(pageFile(here), "assets/site.css")}"></head>
<body class="single"><main><h1>${text("title", language)}</h1><p>${text("normative", language)}</p>
<nav class="toc"><h2>${text("menu", language)}</h2><ol>${contents.join("")}</ol></nav>
${articles.join("\n")}
</main></body></html>
`;
}

function anchorOf(page: Pick<Page, "address">): string {
  return page.address.replaceAll("/", "-");
}

/** The page's HTML with ids and links of its own place in the whole. */
function within(page: Page, html: string, names: ReadonlyMap<string, string>): string {
  const own = anchorOf(page);
  const base = new URL(pageFile(page), "site:///");
  return html
    .replace(
      / (id|aria-controls|aria-labelledby)="([^"]+)"/g,
      (_, name: string, id: string) => ` ${name}="${own}--${id}"`,
    )
    .replace(/ href="#([^"]+)"/g, (_, id: string) => ` href="#${own}--${id}"`)
    .replace(/ (href|src)="(?!#|https?:|mailto:|data:)([^"]+)"/g, (_, name: string, href: string) => {
      const target = new URL(href, base);
      const file = target.pathname.slice(1);
      const there = names.get(file);
      if (there === undefined) return ` ${name}="${relative(`${page.language}/all.html`, file)}${target.hash}"`;
      return ` ${name}="#${target.hash === "" ? there : `${there}--${target.hash.slice(1)}`}"`;
    });
}
