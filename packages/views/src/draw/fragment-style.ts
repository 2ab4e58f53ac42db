// SPDX-License-Identifier: Apache-2.0
import { darkColours, lightColours, pictureStyle } from "./picture-style.js";
import { scrolledStyle } from "./scrolled.js";
import { viewStyle } from "./view-style.js";

const SCOPE = ".jiku-view";

/** Light or dark as the page chooses by `data-theme` on its root, else as the reader's system does. */
const colours = [
  `${SCOPE}{${lightColours}}`,
  `@media(prefers-color-scheme:dark){:root:not([data-theme=light]) ${SCOPE}{${darkColours}}}`,
  `:root[data-theme=dark] ${SCOPE}{${darkColours}}`,
].join("");

/** One of the two languages, that of the page. */
const languages = `:root[lang|=en] ${SCOPE} [lang=ja],:root[lang|=ja] ${SCOPE} [lang=en]{display:none}`;

/** The style of fragments on a page of somebody else: no rule reaches beyond elements of class `jiku-view`. */
export const fragmentStyle: string = [
  colours,
  scoped([pictureStyle, viewStyle, scrolledStyle].join("\n")),
  languages,
].join("\n");

function scoped(css: string): string {
  return css.replace(/([^{}]+)\{([^{}]*)\}/g, (_, selectors: string, body: string) => {
    const own = selectors.trim().split(",");
    return `${own.map((selector) => `${SCOPE} ${selector.trim()}`).join(",")}{${body}}`;
  });
}
