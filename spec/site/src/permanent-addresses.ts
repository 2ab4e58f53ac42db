// SPDX-License-Identifier: Apache-2.0
import { type Page, pageFile, relative } from "./page.js";
import { readRequirements } from "./requirements.js";

/** Pages at the permanent addresses, for servers that know no redirection: each leads on to where the text stands today. */
export function permanentAddresses(
  root: string,
  pages: readonly { readonly page: Page }[],
): ReadonlyMap<string, string> {
  const known = new Set(pages.map(({ page }) => pageFile(page)));
  const found = new Map<string, string>([["index.html", leadTo("index.html", "en/introduction.html")]]);
  found.set("ns/index.html", leadTo("ns/index.html", "en/model/terms.html"));
  for (const [address, target] of apiAddresses(pages)) {
    found.set(`${address}/index.html`, leadTo(`${address}/index.html`, target));
  }
  for (const [address, target] of requirementAddresses(root, known)) {
    found.set(`${address}/index.html`, leadTo(`${address}/index.html`, target));
  }
  return found;
}

/** `req/<area>/<slug>` and the page and anchor of its text. */
export function requirementAddresses(root: string, known: ReadonlySet<string>): readonly (readonly [string, string])[] {
  return readRequirements(root).map(({ id, code, rule, area }) => {
    const page = `en/model/rules/${code}.html`;
    const table = `en/${area === "schema" ? "conformance" : area}.html#${rule.replace("/", "-")}`;
    return [id.replace("https://w3id.org/jiku/", ""), known.has(page) ? page : table] as const;
  });
}

/** `api/<package>` and its page in English; the name of what it gives out is the anchor. */
export function apiAddresses(
  pages: readonly { readonly page: Pick<Page, "language" | "address" | "part"> }[],
): readonly (readonly [string, string])[] {
  return pages
    .filter(({ page }) => page.part === "api" && page.language === "en")
    .map(({ page }) => [page.address, pageFile(page)] as const);
}

/** With a script that keeps the anchor; without scripts the page itself is reached. */
function leadTo(from: string, to: string): string {
  const way = relative(from, to);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Jiku</title><meta http-equiv="refresh" content="0; url=${way}"><link rel="canonical" href="${way}"><script src="${relative(from, "assets/lead.js")}"></script></head>
<body><p><a href="${way}">${way}</a></p></body></html>
`;
}
