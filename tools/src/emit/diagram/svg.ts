// SPDX-License-Identifier: Apache-2.0
import { kebabCase } from "../../ir/names.js";
import type { Language } from "../pages/words.js";
import { HEAD, LINE, PAD, type Placed, type PlacedArrow, type PlacedBox, type Point } from "./place.js";

const STYLE = [
  "text{font:12px ui-monospace,'DejaVu Sans Mono','Noto Sans Mono CJK JP',monospace;fill:#1b1f24}",
  ".title{font:600 14px system-ui,'Noto Sans','Noto Sans CJK JP',sans-serif}",
  ".area{font:600 18px system-ui,'Noto Sans','Noto Sans CJK JP',sans-serif}",
  ".small{font-size:11px;fill:#57606a}",
  ".type{fill:#57606a;text-anchor:end}",
  ".outside{fill:#8250df}",
  ".box{fill:#fff;stroke:#57606a}",
  ".head{fill:#eaeef2;stroke:#57606a}",
  ".class .head{fill:#ddf4ff}",
  ".union .head{fill:#fff1d6}",
  ".base .head{fill:#dafbe1}",
  "path{fill:none;stroke:#57606a;stroke-width:1.2}",
  ".reference{stroke-dasharray:5 3}",
  "marker path{stroke:#57606a;stroke-dasharray:none}",
].join("");

const MARKERS =
  '<marker id="open" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9" orient="auto-start-reverse"><path d="M1 1 9 5 1 9"/></marker>' +
  '<marker id="hollow" viewBox="0 0 12 12" refX="11" refY="6" markerWidth="11" markerHeight="11" orient="auto-start-reverse"><path d="M1 1 11 6 1 11Z" style="fill:#fff"/></marker>';

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function textAt(x: number, y: number, kind: string, text: string): string {
  const style = kind === "" ? "" : ` class="${kind}"`;
  return `<text x="${x}" y="${y}"${style}>${escapeXml(text)}</text>`;
}

function boxText({ box, x, y, width, height, variantLines }: PlacedBox, sort: string, language: Language): string {
  const right = x + width - PAD;
  const firstLine = y + HEAD + LINE - 2;
  const lines = [
    `<rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="4"/>`,
    `<path class="head" d="M${x} ${y + HEAD}V${y + 4}q0 -4 4 -4H${x + width - 4}q4 0 4 4V${y + HEAD}Z"/>`,
    textAt(x + PAD, y + 17, "title", box.title),
    textAt(x + PAD, y + 32, "small", box.name),
    textAt(right, y + 32, "small type", box.sort),
    ...variantLines.map((text, at) => textAt(x + PAD, firstLine + at * LINE, "small", text)),
    ...box.rows.flatMap((row, at) => {
      const line = firstLine + (variantLines.length + at) * LINE;
      return [
        textAt(x + PAD, line, "", row.name),
        textAt(right, line, row.isOutside ? "type outside" : "type", row.type),
      ];
    }),
  ];
  return `<a href="../${language}/${kebabCase(box.name)}.md"><g class="${sort}">\n${lines.join("\n")}\n</g></a>`;
}

function curve(from: Point, to: Point): string {
  const reach = Math.max(24, Math.abs(to.x - from.x) / 2);
  return `C${from.x + reach} ${from.y} ${to.x - reach} ${to.y} ${to.x} ${to.y}`;
}

function arrowText({ way, stretches }: PlacedArrow): string {
  const { arrow, isReversed } = way;
  const [first, ...rest] = stretches;
  if (first === undefined) return "";
  let at = first[1];
  const parts = [`M${at.x} ${at.y}`];
  for (const [from, to] of rest) {
    parts.push(curve(at, from));
    if (to.x !== from.x) parts.push(`L${to.x} ${to.y}`);
    at = to;
  }
  const marker = arrow.kind === "base" ? "hollow" : "open";
  return `<path class="${arrow.kind}" d="${parts.join("")}" marker-${isReversed ? "start" : "end"}="url(#${marker})"/>`;
}

/** The placed diagram as a picture. `sortOf` gives the sort of a type by its name, whatever the language. */
export function svgText(
  placed: Placed,
  words: { readonly mark: string; readonly title: string; readonly legend: string },
  language: Language,
  sortOf: (name: string) => string,
): string {
  const { width, height } = placed;
  return [
    `<!-- ${words.mark} -->`,
    "<!-- SPDX-License-Identifier: CC-BY-4.0 -->",
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${language}">`,
    `<title>${escapeXml(words.title)}</title>`,
    `<style>${STYLE}</style>`,
    `<defs>${MARKERS}</defs>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    textAt(24, 26, "area", words.title),
    textAt(24, 44, "small", words.legend),
    ...placed.arrows.map(arrowText),
    ...placed.boxes.map((item) => boxText(item, sortOf(item.box.name), language)),
    "</svg>\n",
  ].join("\n");
}
