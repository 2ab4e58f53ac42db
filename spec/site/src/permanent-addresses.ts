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

function leadTo(from: string, to: string): string {
  const way = relative(from, to);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Jiku</title><meta http-equiv="refresh" content="0; url=${way}"><link rel="canonical" href="${way}"></head>
<body><p><a href="${way}">${way}</a></p></body></html>
`;
}
