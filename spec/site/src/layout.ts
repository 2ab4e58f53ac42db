// SPDX-License-Identifier: Apache-2.0
import { escapeHtml } from "./highlight.js";
import { type Page, pageFile, relative } from "./page.js";
import { POLICY } from "./policy.js";
import type { Rendered } from "./render.js";
import { text } from "./texts.js";

export interface Layout {
  readonly page: Page;
  readonly body: Rendered;
  readonly navigation: string;
  /** What changed on this page since the last version, as HTML; empty when nothing did. */
  readonly changes: string;
  readonly version: string;
}

/** A whole page of the site. */
export function layout(parts: Layout): string {
  const { page, body, version } = parts;
  const { language } = page;
  const way = (to: string): string => relative(pageFile(page), to);
  const other = language === "en" ? "ja" : "en";
  return `<!doctype html>
<html lang="${language}" data-root="${way("index.html").slice(0, -"index.html".length)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(body.title)} · ${text("title", language)}</title>
<link rel="stylesheet" href="${way("assets/site.css")}">
<link rel="icon" href="${way("assets/icon.svg")}" type="image/svg+xml">
<link rel="alternate" hreflang="${other}" href="${way(pageFile({ ...page, language: other }))}">
<script src="${way("assets/theme.js")}"></script>
<script src="${way("assets/site.js")}" defer></script>
${page.script === undefined ? "" : `<script src="${way(`assets/${page.script}`)}" type="module"></script>\n`}</head>
<body${page.script === undefined ? "" : ' class="tool"'}>
<a class="skip" href="#text">${text("skip", language)}</a>
${header(page, way)}
<div class="frame">
<nav class="contents" id="contents" aria-label="${text("menu", language)}">${parts.navigation}</nav>
<main id="text" tabindex="-1">
${parts.changes}${body.html}
<footer><p>${text("normative", language)}</p><p>${escapeHtml(version)} · <a class="report" href="${reportLink(page)}" rel="external">${text("report", language)}</a></p></footer>
</main>
${outline(parts)}
</div>
</body>
</html>
`;
}

function header({ language, ...page }: Page, way: (to: string) => string): string {
  const other = language === "en" ? "ja" : "en";
  return `<header class="bar">
<button type="button" class="menu" aria-controls="contents" aria-expanded="false">${text("menu", language)}</button>
<a class="name" href="${way(`${language}/introduction.html`)}"><span aria-hidden="true">時空</span> Jiku</a>
<div class="search" role="search"><label class="hidden" for="query">${text("search", language)}</label>
<input id="query" type="search" autocomplete="off" placeholder="${text("searchHint", language)}" role="combobox" aria-expanded="false" aria-controls="results" aria-autocomplete="list">
<ul id="results" role="listbox" aria-label="${text("search", language)}" data-none="${text("noResult", language)}" hidden></ul></div>
<a class="switch" lang="${other}" hreflang="${other}" href="${way(pageFile({ ...page, language: other }))}">${text("other", language)}</a>
<button type="button" class="theme" aria-label="${text("theme", language)}"><span aria-hidden="true">◐</span></button>
</header>`;
}

/** The headings of the page, second level only. */
function outline({ body, page }: Layout): string {
  const items = body.headings.filter(({ level }) => level === 2);
  if (items.length < 2) return "";
  const list = items.map(({ id, text: words }) => `<li><a href="#${id}">${escapeHtml(words)}</a></li>`).join("");
  return `<nav class="outline" aria-label="${text("onThisPage", page.language)}"><h2>${text("onThisPage", page.language)}</h2><ul>${list}</ul></nav>`;
}

/** An address of the project that leads to the tracker, with the id of the page filled in. */
function reportLink({ address, language }: Page): string {
  const id = address.slice(address.lastIndexOf("/") + 1);
  return `https://w3id.org/jiku/report?id=${encodeURIComponent(id)}&amp;lang=${language}`;
}
