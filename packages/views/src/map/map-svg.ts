// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, Severity } from "@jiku/model";
import { round } from "../draw/edge-route.js";
import { escaped, type Markup } from "../text/html-text.js";
import { coastPath } from "./coast-path.js";
import { graticule, scaleBar } from "./map-frame.js";
import type { FindingPicture, MarkPicture } from "./map-picture.js";
import { type MapWindow, windowAt } from "./map-window.js";

/** A symbol for each place in the key around 0, so that colour is never needed. */
const SYMBOLS: readonly Markup[] = [
  '<circle r="4.5"/>',
  '<rect x="-4" y="-4" width="8" height="8"/>',
  '<path d="M0-5.5 5 4H-5Z"/>',
  '<path d="M0-5.5 5.5 0 0 5.5-5.5 0Z"/>',
  '<path d="M0 5.5 5-4H-5Z"/>',
  '<path class="stroke" d="M-4-4 4 4M4-4-4 4"/>',
];

/** A sign for each severity around 0. */
const SIGNS: Readonly<Record<Severity, Markup>> = {
  error: '<circle r="8"/><path class="sign" d="M-3.2-3.2 3.2 3.2M3.2-3.2-3.2 3.2"/>',
  warning: '<path d="M0-9 9 7H-9Z"/><path class="sign" d="M0-3V2M0 4V4.6"/>',
  info: '<rect x="-7" y="-7" width="14" height="14" rx="2"/><path class="sign" d="M0-4V-3.4M0-1V4"/>',
};

/** The symbol of a place in the key, in running text. */
export function symbolOf(style: number): Markup {
  return `<svg class="sample" viewBox="0 0 60 16" aria-hidden="true"><g class="shape s-${style} k-${style}"><rect class="area" x="2" y="3" width="30" height="10"/></g><g class="symbol s-${style}" transform="translate(46 8)">${SYMBOLS[style] ?? ""}</g></svg>`;
}

export function severitySign(severity: Severity): Markup {
  return `<svg class="inline" viewBox="-10 -10 20 20" aria-hidden="true"><g class="found f-${severity}">${SIGNS[severity]}</g></svg>`;
}

export interface MapPicture {
  readonly window: MapWindow;
  readonly marks: readonly MarkPicture[];
  readonly findings: readonly FindingPicture[];
  /** Unit of the scale of a plan. */
  readonly unit: string;
}

/** The map as SVG. `name` tells apart the drawings of one page. */
export function mapSvg({ window, marks, findings, unit }: MapPicture, name: string, title: Bilingual): Markup {
  const { width, height, isEarth } = window;
  return [
    `<svg class="map" role="img" aria-labelledby="${name}-t" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="${name}-t">${escaped(`${title.en} / ${title.ja}`)}</title>`,
    `<rect class="${isEarth ? "sea" : "paper"}" width="${width}" height="${height}"/>`,
    isEarth ? landSvg(window) : "",
    graticule(window),
    ...marks.map(markSvg),
    ...findings.map(foundSvg),
    scaleBar(window, unit),
    isEarth ? locator(window) : "",
    `<rect class="frame" x=".5" y=".5" width="${width - 1}" height="${height - 1}"/>`,
    "</svg>",
  ].join("\n");
}

function landSvg(window: MapWindow): Markup {
  const path = coastPath(window);
  return path === "" ? "" : `<path class="land" d="${path}"/>`;
}

function markSvg({ style, path, isArea, isBounding, at, title, count }: MarkPicture): Markup {
  const told = `<title>${escaped(count > 1 ? `${title} ×${count}` : title)}</title>`;
  const [x, y] = at.map(round) as [number, number];
  if (path === "")
    return `<g class="symbol s-${style}" transform="translate(${x} ${y})">${told}${SYMBOLS[style] ?? ""}</g>`;
  return `<g class="shape s-${style} k-${style}">${told}<path class="${isArea ? "area" : "way"}${isBounding ? " bounding" : ""}" d="${path}"/></g>`;
}

function foundSvg({ at, severity, count, title }: FindingPicture): Markup {
  const [x, y] = at.map(round) as [number, number];
  const number = count > 1 ? `<text class="over found-count" x="11" y="4">${count}</text>` : "";
  return `<g class="found f-${severity}" transform="translate(${x} ${y})"><title>${escaped(title)}</title>${SIGNS[severity]}${number}</g>`;
}

/** Windows narrower than this many degrees cannot be told from each other by their coastlines. */
const NARROW = 6;
const SPAN = 40;

/** Where on the Earth a narrow window lies. */
function locator({ west, east, south, north, width }: MapWindow): Markup {
  if (east - west >= NARROW) return "";
  const size = width > 600 ? { width: 190, height: 120 } : { width: 110, height: 76 };
  const inset = windowAt([(west + east) / 2, (south + north) / 2], SPAN, size);
  const [x, y] = inset.toPx([(west + east) / 2, (south + north) / 2]).map(round) as [number, number];
  const id = `l${Math.round(width)}`;
  return [
    `<g transform="translate(${width - size.width - 8} 8)"><clipPath id="${id}"><rect width="${size.width}" height="${size.height}"/></clipPath>`,
    `<g clip-path="url(#${id})"><rect class="sea" width="${size.width}" height="${size.height}"/>${landSvg(inset)}</g>`,
    `<path class="here" d="M${x} ${y - 14}V${y + 14}M${x - 14} ${y}H${x + 14}"/><circle class="here" cx="${x}" cy="${y}" r="5"/>`,
    `<rect class="frame" width="${size.width}" height="${size.height}"/></g>`,
  ].join("");
}
