// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { escaped, type Markup, pageStyle } from "@jiku/views";

/** A page that needs no network and runs no script, in both languages with a switch; `first` is shown at the start. */
export function htmlPage(title: string, first: "en" | "ja", main: Markup): Markup {
  return [
    "<!DOCTYPE html>",
    `<html lang="${first}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy(pageStyle)}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
    `<title>${escaped(title)}</title><style>${pageStyle}</style></head><body>`,
    languageSwitch(first),
    `<main>${main}</main>`,
    "</body></html>\n",
  ].join("\n");
}

/** Nothing is fetched and nothing runs; the one style is known by its digest. */
function policy(style: string): string {
  const digest = createHash("sha256").update(style, "utf8").digest("base64");
  return `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
}

function languageSwitch(first: "en" | "ja"): Markup {
  const radio = (id: "en" | "ja") =>
    `<input class="language" type="radio" name="language" id="${id}"${id === first ? " checked" : ""}>`;
  return `${radio("en")}${radio("ja")}<nav><label for="en" lang="en">English</label><label for="ja" lang="ja">日本語</label></nav>`;
}
