// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { round } from "../draw/edge-route.js";
import { bilingual, cutTo, escaped, type Markup } from "../text/html-text.js";
import { widthOf } from "../text/width.js";
import { roleWords, type TimeRole } from "./time-roles.js";
import type { RowPicture, SpanPicture, TimelinePicture } from "./timeline-picture.js";

/** A mark for an instant of each role around 0, so that colour is never needed. */
const MARKS: Readonly<Record<TimeRole, Markup>> = {
  phenomenon: '<circle r="4"/>',
  result: '<path d="M0-5 5 0 0 5-5 0Z"/>',
  valid: '<rect x="-4" y="-4" width="8" height="8"/>',
  recorded: '<path d="M-4-4 4 4M4-4-4 4"/>',
  reference: '<path d="M0-5 5 4H-5Z"/>',
};

/** What each bar and mark means. */
export function roleKey(roles: readonly TimeRole[]): Markup {
  const items = roles.map((role) => {
    const bar = `<rect class="span" x="2" y="4.5" width="28" height="7" rx="1.5"/>`;
    const mark = `<g class="instant" transform="translate(46 8)">${MARKS[role]}</g>`;
    return `<li><svg class="sample" viewBox="0 0 60 16" aria-hidden="true"><g class="role-${role}">${bar}${mark}</g></svg>${bilingual(roleWords[role])}</li>`;
  });
  return `<ul class="key">${items.join("")}</ul>`;
}

/** The drawing as SVG. `name` tells apart the drawings of one page. */
export function timelineSvg(picture: TimelinePicture, name: string, title: Bilingual): Markup {
  const { width, height, rows } = picture;
  return [
    `<svg class="timeline" role="img" aria-labelledby="${name}-t" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="${name}-t">${escaped(`${title.en} / ${title.ja}`)}</title>`,
    axisSvg(picture),
    ...rows.map((row) => rowSvg(row, picture)),
    "</svg>",
  ].join("\n");
}

function axisSvg({ plot, ticks }: TimelinePicture): Markup {
  const bottom = plot.y + plot.height;
  const right = plot.x + plot.width;
  let free = Number.NEGATIVE_INFINITY;
  const marks = ticks.map(({ x, label, second }) => {
    const at = round(x);
    const half = (Math.max(label.length, second?.length ?? 0) * 6.2) / 2;
    const line = `<path class="grid" d="M${at} ${plot.y}V${bottom}"/>`;
    if (x - half < free) return line;
    free = x + half + 4;
    const place = x + half > right + 18 ? " end" : x - half < 2 ? "" : " mid";
    const below =
      second === undefined ? "" : `<text class="tick${place}" x="${at}" y="${bottom + 29}">${escaped(second)}</text>`;
    return `${line}<text class="tick${place}" x="${at}" y="${bottom + 16}">${escaped(label)}</text>${below}`;
  });
  return `${marks.join("")}<rect class="frame" x="${plot.x}" y="${plot.y}" width="${plot.width}" height="${plot.height}"/>`;
}

function rowSvg({ row, y, height, spans }: RowPicture, { plot, stacked }: TimelinePicture): Markup {
  const { en, ja } = row.name;
  const columns = stacked ? 50 : 34;
  const shown = { en: cutTo(en, columns, widthOf), ja: cutTo(ja, columns, widthOf) };
  const place = stacked
    ? `x="${plot.x + 3}" y="${round(y + 13)}"`
    : `x="${plot.x - 8}" y="${round(y + height / 2 + 4)}"`;
  const name = bilingual(shown, "text", `class="row-name${stacked ? "" : " end"}" ${place}`);
  const rule = `<path class="grid" d="M${plot.x} ${round(y + height)}h${plot.width}"/>`;
  return `<g><title>${escaped(en === ja ? en : `${en} / ${ja}`)}</title>${rule}${name}${spans.map(spanSvg).join("")}</g>`;
}

/** The least that can be seen of a bar. */
const LEAST = 3;

function spanSvg(span: SpanPicture): Markup {
  const { role, x, y, instant } = span;
  const [left, middle] = [round(x), round(y)];
  if (instant) return `<g class="instant role-${role}" transform="translate(${left} ${middle})">${MARKS[role]}</g>`;
  const width = round(Math.max(LEAST, span.width));
  const right = round(left + width);
  const ends = [
    ...(span.left === "open" ? [`<path class="arrow" d="M${left + 5} ${middle - 4}l-5 4 5 4"/>`] : []),
    ...(span.right === "open" ? [`<path class="arrow" d="M${round(right - 5)} ${middle - 4}l5 4-5 4"/>`] : []),
    ...(span.left === "unknown" ? [`<text class="unknown end" x="${left - 2}" y="${middle + 4}">?</text>`] : []),
    ...(span.right === "unknown" ? [`<text class="unknown" x="${round(right + 2)}" y="${middle + 4}">?</text>`] : []),
  ];
  return `<g class="role-${role}"><rect class="span" x="${left}" y="${round(middle - 3.5)}" width="${width}" height="7" rx="1.5"/>${ends.join("")}</g>`;
}
