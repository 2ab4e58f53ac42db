// SPDX-License-Identifier: Apache-2.0
import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { exampleTabs } from "./example-tabs.js";
import { escapeHtml, highlight } from "./highlight.js";
import type { Language, Page } from "./page.js";
import { text } from "./texts.js";

export interface Heading {
  readonly level: number;
  readonly id: string;
  /** Without markup. */
  readonly text: string;
}

export interface Rendered {
  readonly html: string;
  readonly title: string;
  readonly headings: readonly Heading[];
}

/** Where a link of a page goes, relative to the page's own file; undefined leaves the link as it is written. */
export type ResolveLink = (href: string) => string | undefined;

const ID = / *\{#([A-Za-z0-9._-]+)\}$/;

/** A page's Markdown as HTML: headings with their own anchors, examples in tabs (in print: as written), links to other pages of the site. */
export function render(page: Page, resolve: ResolveLink, form: "tabs" | "print" = "tabs"): Rendered {
  const markdown = new MarkdownIt({ html: true, linkify: false });
  const tokens = markdown.parse(withoutMark(page.markdown), {});
  const headings: Heading[] = [];
  tokens.forEach((token, at) => {
    if (token.type === "heading_open") headings.push(nameHeading(token, tokens[at + 1], headings.length));
    for (const child of token.children ?? []) linkTo(child, resolve);
  });
  if (form === "tabs") {
    setFences(markdown, page.language);
    setHeadings(markdown, page.language);
  }
  const html = markdown.renderer.render(tokens, markdown.options, {});
  // Rows of a long table stand under each other on a narrow screen; those of a short one keep their heads.
  const wide = html
    .replace(/<table>[\s\S]*?<\/table>/g, (table) => {
      const kind = table.split("<tr>").length > 3 ? "wide long" : "wide";
      return `<div class="${kind}" tabindex="0" role="group">${withProfiles(table)}</div>`;
    })
    .replace(/<p>(?=<img [^>]*><\/p>)/g, '<p class="diagram" tabindex="0">');
  return { html: wide, title: titleOf(tokens) ?? page.address, headings };
}

const PROFILES: ReadonlySet<string> = new Set(["draft", "core", "exchange", "coupling"]);

/** Cells below the name of a profile keep that name for narrow screens, where the heads of long tables are not shown. */
function withProfiles(table: string): string {
  const heads = [...table.matchAll(/<th>([^<]*)<\/th>/g)].map(([, head = ""]) => head);
  if (!heads.some((head) => PROFILES.has(head))) return table;
  return table.replace(/<tr>(?=\s*<td)[\s\S]*?<\/tr>/g, (row) => {
    let at = 0;
    return row.replace(/<td>/g, (cell) => {
      const head = heads[at++] ?? "";
      return PROFILES.has(head) ? `<td data-head="${head}">` : cell;
    });
  });
}

/** The line that says where a generated file comes from. */
function withoutMark(markdown: string): string {
  return markdown.replace(/^<!-- @generated [^>]*-->\s*/, "");
}

function nameHeading(open: Token, inline: Token | undefined, count: number): Heading {
  const children = inline?.children ?? [];
  const last = children.at(-1);
  const id = (last?.type === "text" ? ID.exec(last.content)?.[1] : undefined) ?? `section-${count}`;
  if (last?.type === "text") last.content = last.content.replace(ID, "");
  open.attrSet("id", id);
  const words = children.map((child) => child.content).join("");
  return { level: Number(open.tag.slice(1)), id, text: words };
}

/** The words of the first heading, without the name of the class that stands beside them as code. */
function titleOf(tokens: readonly Token[]): string | undefined {
  const inline = tokens[tokens.findIndex(({ type }) => type === "heading_open") + 1];
  const children = inline?.children ?? [];
  const plain = children.filter(({ type }) => type !== "code_inline").map(({ content }) => content);
  const words = plain.join("").trim();
  return words === "" ? inline?.content : words;
}

function linkTo(token: Token, resolve: ResolveLink): void {
  const name = token.type === "link_open" ? "href" : token.type === "image" ? "src" : undefined;
  const written = name === undefined ? null : token.attrGet(name);
  if (name === undefined || written === null) return;
  const found = resolve(written);
  if (found !== undefined) token.attrSet(name, found);
}

function setFences(markdown: MarkdownIt, language: Language): void {
  let count = 0;
  markdown.renderer.rules.fence = (tokens, at) => {
    const { info, content } = tokens[at] as Token;
    const name = info.trim();
    if (name === "json") return exampleTabs(content, count++, language);
    return `<pre class="code" tabindex="0"><code>${highlight(content, name)}</code></pre>\n`;
  };
}

function setHeadings(markdown: MarkdownIt, language: Language): void {
  const label = escapeHtml(text("copy", language));
  markdown.renderer.rules.heading_close = (tokens, at) => {
    const open = tokens[at - 2];
    const id = open?.attrGet("id") ?? "";
    return `<a class="permalink" href="#${id}" aria-label="${label}"><span aria-hidden="true">#</span></a></${tokens[at]?.tag}>\n`;
  };
}
