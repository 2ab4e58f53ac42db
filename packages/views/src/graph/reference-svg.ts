// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { pathOf, round } from "../draw/edge-route.js";
import { type LaidOut, layeredLayout, type Point } from "../draw/layered-layout.js";
import { bilingual, cutTo, escaped, type Markup } from "../text/html-text.js";
import { widthOf } from "../text/width.js";
import type { GraphLink, GraphNode, ReferenceGraph } from "./reference-graph.js";
import { LINK_SORTS } from "./references.js";

/** Width of a half-width character in px: of a class, and of a name. */
const COLUMN = 7.2;
const NAME = 8.1;
const WIDEST = { LR: 26, TB: 18 } as const;
const HEIGHT = 42;

/** A graph that is laid out; sizes in px. */
export interface ReferencePicture {
  readonly graph: ReferenceGraph;
  readonly laid: LaidOut;
  readonly widths: readonly number[];
  readonly direction: "LR" | "TB";
}

/** Lays the graph out: references point to the right, or downwards on a narrow screen. */
export function referencePicture(graph: ReferenceGraph, direction: "LR" | "TB"): ReferencePicture {
  const widths = graph.nodes.map((node) => {
    const { en, ja } = shownName(node, direction);
    return Math.max(70, Math.max(widthOf(en) * NAME, widthOf(ja) * NAME, widthOf(node.type) * COLUMN) + 22);
  });
  const boxes = widths.map((width) => ({ width, height: HEIGHT }));
  const edges = graph.links.flatMap(({ from, to, count }) => {
    return from === to ? [] : [{ from, to, label: count > 1 ? { width: 30, height: 16 } : { width: 1, height: 1 } }];
  });
  const laid = layeredLayout(boxes, edges, direction);
  let next = 0;
  const all = graph.links.map(({ from, to }, at) => {
    return from === to
      ? loopAt(laid.boxes[from], widths[from] ?? 0, at)
      : (laid.edges[next++] as LaidOut["edges"][number]);
  });
  return { graph, laid: { ...laid, edges: all }, widths, direction };
}

/** From the upper side of a box and back to it. */
function loopAt(box: Point | undefined, width: number, at: number): LaidOut["edges"][number] {
  const { x, y } = box ?? { x: 0, y: 0 };
  const [top, right] = [y - HEIGHT / 2, x + width / 2 - 8 - (at % 2) * 4];
  const points = [
    { x: right, y: top },
    { x: right - 2, y: top - 11 },
    { x: right - 20, y: top - 14 },
    { x: right - 38, y: top - 11 },
    { x: right - 40, y: top },
  ];
  return { points, label: { x: right - 20, y: top - 15 } };
}

function shownName({ name }: GraphNode, direction: "LR" | "TB"): Bilingual {
  return { en: cutTo(name.en, WIDEST[direction], widthOf), ja: cutTo(name.ja, WIDEST[direction], widthOf) };
}

/** The graph as SVG. `name` tells apart the drawings of one page. */
export function referenceSvg(
  { graph, laid, widths, direction }: ReferencePicture,
  name: string,
  title: Bilingual,
): Markup {
  const { width, height } = laid.size;
  const heads = [...LINK_SORTS, "broken"].map(
    (sort) =>
      `<marker id="${name}-${sort}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="tip l-${sort}" d="M0 .5 10 5 0 9.5Z"/></marker>`,
  );
  return [
    `<svg class="references" role="img" aria-labelledby="${name}-t" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="${name}-t">${escaped(`${title.en} / ${title.ja}`)}</title><defs>${heads.join("")}</defs>`,
    ...graph.links.map((link, at) => linkSvg(link, laid.edges[at], name, graph.nodes)),
    ...graph.nodes.map((node, at) => nodeSvg(node, laid.boxes[at], widths[at] ?? 0, direction)),
    "</svg>",
  ].join("\n");
}

function linkSvg(
  link: GraphLink,
  laid: LaidOut["edges"][number] | undefined,
  name: string,
  nodes: readonly GraphNode[],
): Markup {
  const points = laid?.points ?? [];
  if (points.length === 0 || laid === undefined) return "";
  const sort = link.broken ? "broken" : link.sort;
  const d = pathOf({ points, start: "right", end: "left", straight: [0, 0] });
  const title = `${nodes[link.from]?.name.en ?? ""} → ${nodes[link.to]?.name.en ?? ""} (${sort}${link.count > 1 ? ` ×${link.count}` : ""})`;
  const { x, y } = laid.label;
  const count =
    link.count > 1
      ? `<text class="over link-count mid" x="${round(x)}" y="${round(y + (link.broken ? 18 : 4))}">${link.count}</text>`
      : "";
  const cross = link.broken ? crossAt(points[Math.floor(points.length / 2)]) : "";
  return `<g><title>${escaped(title)}</title><path class="link l-${sort}" d="${d}" marker-end="url(#${name}-${sort})"/>${cross}${count}</g>`;
}

function crossAt(point: Point | undefined): Markup {
  if (point === undefined) return "";
  return `<path class="cross" transform="translate(${round(point.x)} ${round(point.y)})" d="M-5-5 5 5M5-5-5 5"/>`;
}

function nodeSvg(node: GraphNode, at: Point | undefined, width: number, direction: "LR" | "TB"): Markup {
  const { x, y } = at ?? { x: 0, y: 0 };
  const [left, top] = [round(x - width / 2), round(y - HEIGHT / 2)];
  const { en, ja } = node.name;
  const sort = node.missing ? "?" : node.type;
  return [
    `<g class="party${node.missing ? " absent" : ""}${node.count > 1 ? " several" : ""}"><title>${escaped(en === ja ? `${sort} ${en}` : `${sort} ${en} / ${ja}`)}</title>`,
    `<rect x="${left}" y="${top}" width="${round(width)}" height="${HEIGHT}" rx="6"/>`,
    `<text class="party-label" x="${left + 10}" y="${top + 16}">${escaped(sort)}</text>`,
    bilingual(shownName(node, direction), "text", `class="party-name" x="${left + 10}" y="${top + 33}"`),
    "</g>",
  ].join("");
}
