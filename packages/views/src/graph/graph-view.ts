// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import type { AnyResource, Bilingual, Finding } from "@jiku/model";
import { isFitting, scrolled } from "../draw/scrolled.js";
import { foldedTable } from "../text/folded-table.js";
import { bilingual, cutTo, escaped, type Markup } from "../text/html-text.js";
import { shortName } from "../text/short-name.js";
import { widthOf } from "../text/width.js";
import { wordsOf } from "../text/words-of.js";
import { type GraphNode, type ReferenceGraph, referenceGraph } from "./reference-graph.js";
import { type ReferencePicture, referencePicture, referenceSvg } from "./reference-svg.js";
import { LINK_SORTS, type LinkSort } from "./references.js";

const { said, worded } = wordsOf({
  title: {
    en: "References among resources (references: {references}, resources: {resources})",
    ja: "資源{resources}件の間の参照{references}件",
  },
  none: { en: "No resource refers to another one here.", ja: "ここには、互いに参照する資源がない。" },
  part: { en: "part of", ja: "部分" },
  coupling: { en: "coupling", ja: "結合" },
  provenance: { en: "provenance", ja: "来歴" },
  other: { en: "other", ja: "その他" },
  broken: { en: "broken", ja: "切れた参照" },
  folded: {
    en: "{resources} resources are folded: those of one class with the same references are one box.",
    ja: "資源{resources}件をまとめた。類と参照先が同じものは1つの箱にした。",
  },
  outside: {
    en: "References to what is not among them, such as registered systems: {outside}.",
    ja: "参照{outside}件は、登録済みの参照系など、ここにないものを指す。",
  },
  alone: { en: "Without references: {names}.", ja: "参照のない資源: {names}。" },
  allWhole: { en: "No reference is broken.", ja: "切れた参照はない。" },
  brokenList: { en: "Broken references", ja: "切れた参照" },
  more: { en: "{count} more", ja: "ほか{count}件" },
  from: { en: "from", ja: "参照元" },
  to: { en: "to", ja: "参照先" },
  sort: { en: "kind", ja: "種類" },
  count: { en: "number", ja: "件数" },
} satisfies Readonly<Record<string, Bilingual>>);

/** The references among resources; broken ones in red, with a cross. */
export function graphView(resources: readonly AnyResource[], findings: readonly Finding[], look: Look): Markup {
  const graph = referenceGraph(resources, findings, look);
  const { references, outside, alone, folded } = graph;
  const rest = [...alone].map(([type, count]) => `${shortName(type)} ×${count}`).join(", ");
  const notes = [
    ...(folded ? [said("folded", { resources: resources.length })] : []),
    ...(outside > 0 ? [said("outside", { outside })] : []),
    ...(rest === "" ? [] : [said("alone", { names: rest })]),
  ];
  const note = notes.length === 0 ? "" : `<p class="note">${notes.join(" ")}</p>`;
  if (graph.nodes.length === 0) return `<p class="empty">${said("none")}</p>${note}${brokenList(graph)}`;
  const title = worded("title", { references, resources: resources.length });
  return `${keyOf(graph)}${note}${drawings(graph, title)}${brokenList(graph)}${tableOf(graph)}`;
}

function drawings(graph: ReferenceGraph, title: Bilingual): Markup {
  const down = referencePicture(graph, "TB");
  const across = referencePicture(graph, "LR");
  const widthIn = ({ laid }: ReferencePicture) => laid.size.width;
  const wide = isFitting(widthIn(across), "wide") || widthIn(across) <= widthIn(down) ? across : down;
  const draw = (picture: ReferencePicture, kind: "wide" | "narrow") =>
    scrolled(kind, widthIn(picture), referenceSvg(picture, `r${kind}`, title));
  return draw(wide, "wide") + draw(down, "narrow");
}

function keyOf({ links }: ReferenceGraph): Markup {
  const sorts: readonly (LinkSort | "broken")[] = [
    ...LINK_SORTS.filter((sort) => links.some((link) => link.sort === sort && !link.broken)),
    ...(links.some(({ broken }) => broken) ? (["broken"] as const) : []),
  ];
  const items = sorts.map((sort) => {
    const cross = sort === "broken" ? '<path class="cross" transform="translate(24 8)" d="M-5-5 5 5M5-5-5 5"/>' : "";
    return `<li><svg class="sample" viewBox="0 0 60 16" aria-hidden="true"><path class="link l-${sort}" d="M0 8H48"/><path class="tip l-${sort}" d="M48 3.5 58 8 48 12.5Z"/>${cross}</svg>${said(sort)}</li>`;
  });
  return `<ul class="key">${items.join("")}</ul>`;
}

const FEW = 40;

function brokenList({ broken, references }: ReferenceGraph): Markup {
  if (broken.length === 0) return references === 0 ? "" : `<p>${said("allWhole")}</p>`;
  const items = broken.slice(0, FEW).map(({ from, path, target }) => {
    return `<li><code>${escaped(cutTo(shortName(from), 60, widthOf))} ${escaped(cutTo(path, 60, widthOf))}</code> → <code>${escaped(cutTo(target, 120, widthOf))}</code></li>`;
  });
  const rest = broken.length > FEW ? `<li>${said("more", { count: broken.length - FEW })}</li>` : "";
  return `<h3>${said("brokenList")}</h3><ul class="broken">${items.join("")}${rest}</ul>`;
}

function tableOf({ nodes, links }: ReferenceGraph): Markup {
  const head = (["from", "to", "sort", "count"] as const).map((word) => worded(word));
  const nameOf = (node: GraphNode | undefined) =>
    node === undefined ? "" : `${bilingual(node.name)} <span class="second">${escaped(node.type)}</span>`;
  const order = [...links].sort((a, b) => Number(b.broken) - Number(a.broken));
  const rows = order.map(({ from, to, sort, broken, count }) => {
    return [nameOf(nodes[from]), nameOf(nodes[to]), broken ? said("broken") : said(sort), String(count)];
  });
  return foldedTable(head, rows);
}
