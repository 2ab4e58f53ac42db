// SPDX-License-Identifier: Apache-2.0

import { worded as verdictWorded } from "../coupling/coupling-words.js";
import { markSvg } from "../coupling/marks.js";
import { round } from "../draw/edge-route.js";
import { bilingual, escaped, type Markup } from "../text/html-text.js";
import { measured } from "./scale-axes.js";
import type { Reach } from "./scale-boxes.js";
import { type BoxPicture, type LinkPicture, type ScalePicture, shareOf } from "./scale-picture.js";
import { worded } from "./scale-words.js";

/** From here on boxes are drawn faintly. */
const MANY = 20;

/** The chart as SVG. `name` tells apart the drawings of one page. */
export function scaleSvg(picture: ScalePicture, name: string): Markup {
  const { width, height, boxes, links } = picture;
  const [title, desc] = [worded("chartTitle"), worded("chartDesc")];
  return [
    `<svg class="chart${boxes.length > MANY ? " dense" : ""}" role="img" aria-labelledby="${name}-t ${name}-d" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="${name}-t">${escaped(`${title.en} / ${title.ja}`)}</title><desc id="${name}-d">${escaped(`${desc.en} / ${desc.ja}`)}</desc>`,
    frameSvg(picture),
    ...boxes.map(boxSvg),
    ...links.map(linkSvg),
    ...boxes.map(labelSvg),
    "</svg>",
  ].join("\n");
}

function frameSvg({ plot, length, time, height }: ScalePicture): Markup {
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const across = length.ticks.map(({ value, label }) => {
    const y = round(bottom - shareOf(value, length) * plot.height);
    return `<path class="grid" d="M${plot.x} ${y}H${right}"/>${bilingual(label, "text", `class="tick end" x="${plot.x - 6}" y="${y + 4}"`)}`;
  });
  const up = time.ticks.map(({ value, label }) => {
    const x = round(plot.x + shareOf(value, time) * plot.width);
    return `<path class="grid" d="M${x} ${plot.y}V${bottom}"/>${bilingual(label, "text", `class="tick mid" x="${x}" y="${bottom + 16}"`)}`;
  });
  const marks = length.marks.map(({ value, label }) => {
    const y = round(bottom - shareOf(value, length) * plot.height);
    return `<path class="grid" d="M${right} ${y}h4"/>${bilingual(label, "text", `class="landmark" x="${right + 6}" y="${y + 4}"`)}`;
  });
  const middle = plot.y + plot.height / 2;
  return [
    ...across,
    ...up,
    ...marks,
    `<rect class="frame" x="${plot.x}" y="${plot.y}" width="${plot.width}" height="${plot.height}"/>`,
    bilingual(worded("time"), "text", `class="axis mid" x="${round(plot.x + plot.width / 2)}" y="${height - 8}"`),
    bilingual(worded("length"), "text", `class="axis mid" transform="translate(14 ${round(middle)}) rotate(-90)"`),
  ].join("");
}

function boxSvg({ x, y, width, height, number, box, open }: BoxPicture): Markup {
  const [left, top, right, bottom] = [x, y, x + width, y + height].map(round) as [number, number, number, number];
  const title = `${number} ${box.name}: ${reachText(box.length, "length")}, ${reachText(box.time, "time")}`;
  const arrows = [
    ...(open.time ? [`<path class="open" d="M${right} ${round((top + bottom) / 2)}h14m-4-4 4 4-4 4"/>`] : []),
    ...(open.length ? [`<path class="open" d="M${round((left + right) / 2)} ${top}v-14m-4 4 4-4 4 4"/>`] : []),
  ];
  return `<g class="scale s-${number % 6}"><title>${escaped(title)}</title><rect x="${left}" y="${top}" width="${round(width)}" height="${round(height)}" rx="2"/>${arrows.join("")}</g>`;
}

function labelSvg({ label, number }: BoxPicture): Markup {
  if (label === undefined) return "";
  return `<text class="scale-name s-${number % 6}" x="${round(label.x + 3)}" y="${round(label.y)}">${escaped(label.text)}</text>`;
}

function linkSvg({ ends, verdict, gap }: LinkPicture): Markup {
  const [x1, y1, x2, y2] = ends.map(round) as [number, number, number, number];
  const mark = markSvg(verdict, round((x1 + x2) / 2), round((y1 + y2) / 2));
  const told =
    gap === undefined ? "" : bilingual(gap.text, "text", `class="gap" x="${round(gap.x)}" y="${round(gap.y)}"`);
  const { en, ja } = verdictWorded(verdict);
  return `<g><title>${escaped(`${en} / ${ja}`)}</title><path class="edge v-${verdict}" d="M${x1} ${y1}L${x2} ${y2}"/>${mark}${told}</g>`;
}

/** A reach in words; an end that is not known is a question mark. */
export function reachText({ low, high }: Reach, kind: "length" | "time", language: "en" | "ja" = "en"): string {
  const text = (value: number | undefined) => (value === undefined ? "?" : measured(value, kind)[language]);
  return low === undefined && high === undefined ? "?" : `${text(low)} – ${text(high)}`;
}
