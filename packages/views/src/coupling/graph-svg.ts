// SPDX-License-Identifier: Apache-2.0

import { pathOf, round } from "../draw/edge-route.js";
import { bilingual, escaped, type Markup } from "../text/html-text.js";
import { worded } from "./coupling-words.js";
import type { EdgePicture, GraphPicture, PartyPicture } from "./graph-picture.js";
import { markSvg } from "./marks.js";
import { verdicts } from "./verdicts.js";

const LINE = 16;

/** The picture as SVG. `name` tells apart the drawings of one page. */
export function graphSvg(
  picture: GraphPicture,
  name: string,
  counts: { components: number; connections: number },
): Markup {
  const { width, height, parties, edges } = picture;
  return [
    `<svg class="graph" id="${name}" role="img" aria-labelledby="${name}-t ${name}-d" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    titleAndDesc(name, counts),
    `<defs>${verdicts.map((verdict) => arrowHead(name, verdict)).join("")}</defs>`,
    ...edges.map((edge) => edgeSvg(edge, name)),
    ...parties.map(partySvg),
    ...edges.flatMap(({ curve: { points } }) => [points[0], points.at(-1)].map(dotSvg)),
    ...edges.map(labelSvg),
    "</svg>",
  ].join("\n");
}

function titleAndDesc(name: string, counts: { components: number; connections: number }): Markup {
  const [title, desc] = [worded("graphTitle"), worded("graphDesc", counts)];
  return `<title id="${name}-t">${escaped(`${title.en} / ${title.ja}`)}</title><desc id="${name}-d">${escaped(`${desc.en} / ${desc.ja}`)}</desc>`;
}

function arrowHead(name: string, verdict: string): Markup {
  return `<marker id="${name}-${verdict}" viewBox="0 0 10 10" refX="14" refY="5" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path class="head v-${verdict}" d="M0 .5 10 5 0 9.5Z"/></marker>`;
}

function edgeSvg({ curve, verdict, connection }: EdgePicture, name: string): Markup {
  const title = `${connection.from} → ${connection.to}: ${words(verdict)}`;
  return `<path class="edge v-${verdict}" d="${pathOf(curve)}" marker-end="url(#${name}-${verdict})"><title>${escaped(title)}</title></path>`;
}

function words(verdict: EdgePicture["verdict"]): string {
  const { en, ja } = worded(verdict);
  return `${en} / ${ja}`;
}

/** A plate with the mark of the verdict, the name of the connection and the steps on it. */
function labelSvg({ label, verdict, connection }: EdgePicture): Markup {
  const { x, y, width, lines } = label;
  const height = Math.max(1, lines.length) * LINE + 6;
  const [left, top] = [round(x - width / 2), round(y - height / 2)];
  const text = lines.map((line, at) => {
    const mark = at === 0 ? 20 : 0;
    return `<text class="edge-name" x="${left + 6 + mark}" y="${top + 15 + at * LINE}">${escaped(line)}</text>`;
  });
  const title = `${connection.from} → ${connection.to}: ${words(verdict)}`;
  const plate = `<rect class="plate v-${verdict}" x="${left}" y="${top}" width="${round(width)}" height="${height}" rx="4"/>`;
  return `<g><title>${escaped(title)}</title>${plate}${markSvg(verdict, left + 12, top + 11)}${text.join("")}</g>`;
}

/** Where a line meets a box, which may be the side away from the name of the port. */
function dotSvg(point: { readonly x: number; readonly y: number } | undefined): Markup {
  return point === undefined ? "" : `<circle class="port" cx="${round(point.x)}" cy="${round(point.y)}" r="4"/>`;
}

function partySvg({ x, y, width, height, name, label, whole, found, ports }: PartyPicture): Markup {
  const [left, top] = [round(x), round(y)];
  const second = found ? label : worded("missing");
  const rows = ports.flatMap((port) => {
    const isIn = port.side === "in";
    const at = isIn ? left : round(left + width);
    const textAt = isIn ? left + 12 : round(left + width - 12);
    return [
      `<circle class="port" cx="${at}" cy="${round(port.y)}" r="4"/>`,
      `<text class="port-name${isIn ? "" : " end"}" x="${textAt}" y="${round(port.y + 4)}"><title>${escaped(port.whole)}</title>${escaped(port.name)}</text>`,
    ];
  });
  return [
    `<g class="party${found ? "" : " ghost"}"><title>${escaped(whole)}</title>`,
    `<rect x="${left}" y="${top}" width="${round(width)}" height="${round(height)}" rx="6"/>`,
    `<text class="party-name" x="${left + 10}" y="${top + 19}">${escaped(name)}</text>`,
    second === undefined ? "" : bilingual(second, "text", `class="party-label" x="${left + 10}" y="${top + 35}"`),
    ...rows,
    "</g>",
  ].join("");
}
