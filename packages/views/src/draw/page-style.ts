// SPDX-License-Identifier: Apache-2.0
import { darkColours, lightColours, pictureStyle } from "./picture-style.js";
import { scrolledStyle } from "./scrolled.js";
import { viewStyle } from "./view-style.js";

/** What a page of its own has beside pictures: its ground, its headings, the switch between two languages. */
const frameStyle = `
*{box-sizing:border-box}
html{background:var(--ground);color:var(--text);font:15px/1.55 system-ui,-apple-system,"Segoe UI","Hiragino Sans","Noto Sans CJK JP","Noto Sans JP","Yu Gothic UI",sans-serif}
body{margin:0 auto;padding:16px;max-width:1400px;overflow-wrap:break-word}h1,h3,li,p,code{overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:.2em 0 .4em}
h2{font-size:1.2rem;margin:1.8em 0 .5em;border-bottom:1px solid var(--line);padding-bottom:.2em}
.language{position:absolute;width:1px;height:1px;opacity:0}
nav{text-align:right;font-size:.9em}nav label{display:inline-block;padding:.2em .7em;border:1px solid var(--line);cursor:pointer}
nav label:first-of-type{border-radius:6px 0 0 6px}nav label:last-of-type{border-radius:0 6px 6px 0;border-left:0}
#en:checked~nav [for=en],#ja:checked~nav [for=ja]{background:var(--text);color:var(--ground)}
.language:focus-visible~nav{outline:2px solid var(--mediatedExact);outline-offset:2px}
#en:checked~main [lang=ja],#ja:checked~main [lang=en]{display:none}
@media print{nav{display:none}}
@media(max-width:760px){body{padding:10px}}
`;

const colours = `:root{color-scheme:light dark;${lightColours}}@media(prefers-color-scheme:dark){:root{${darkColours}}}`;

/** The style of a page that has nothing but what this package draws. */
export const pageStyle: string = [colours, frameStyle, pictureStyle, viewStyle, scrolledStyle].join("\n");
