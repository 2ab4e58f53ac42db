// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import type { AnyResource, Bilingual, Finding, Severity } from "@jiku/model";
import { foldedTable } from "../text/folded-table.js";
import { bilingual, cutTo, escaped, labelIn, type Markup } from "../text/html-text.js";
import { namedList } from "../text/named-list.js";
import { shortName } from "../text/short-name.js";
import { widthOf } from "../text/width.js";
import { wordsOf } from "../text/words-of.js";
import { classesOf, findingsOn, marksOf, OWN_STYLES } from "./map-picture.js";
import { mapSvg, severitySign, symbolOf } from "./map-svg.js";
import { windowRound } from "./map-window.js";
import { type PlaceReason, placeReasons } from "./place-system.js";
import { boundsOf, readShapes, type Shape } from "./shapes.js";

const { said, worded } = wordsOf({
  title: { en: "Map (resources: {count})", ja: "資源{count}件の地図" },
  plan: { en: "Plan in {system} (resources: {count})", ja: "資源{count}件の平面図({system})" },
  projection: {
    en: "Equirectangular, true to scale along the middle latitude; reference systems are drawn as they are, without shifts of datum.",
    ja: "正距円筒図法(中央の緯度で正しい縮尺)。測地基準系の間のずれは補正していない。",
  },
  coast: {
    en: "Coastlines: Natural Earth, 1:110 million; coarse, so close to the shore a place may fall on the wrong side.",
    ja: "海岸線: Natural Earth、1億1千万分の1。粗いので、岸の近くでは海と陸が逆に見えることがある。",
  },
  planNote: {
    en: "Nothing lies in geographic coordinates; this is the plane of {system}, {x} to the right, {y} upwards.",
    ja: "地理座標のものがないので、{system}の平面を描いた。右が{x}、上が{y}。",
  },
  undeclaredNote: {
    en: "No reference system is declared: the first number is drawn to the right and the second upwards, as they are written.",
    ja: "参照系の宣言がない。1番目の数を右へ、2番目の数を上へ、書かれたままに描いた。",
  },
  undeclaredName: { en: "undeclared coordinates", ja: "参照系が未宣言の座標" },
  none: { en: "No resource has a place that can be drawn.", ja: "描ける場所を持つ資源がない。" },
  other: { en: "other classes", ja: "その他の類" },
  onMap: { en: "findings at their places", ja: "指摘の場所" },
  offMap: { en: "Findings without a place on the map: {count}.", ja: "指摘{count}件は地図上の場所がない。" },
  simplified: {
    en: "Drawn as boxes because of their many positions: {count}.",
    ja: "位置の多い形状{count}件は外接する箱で描いた。",
  },
  undrawn: { en: "Not drawn, and why", ja: "図にないものとその理由" },
  resource: { en: "resource", ja: "資源" },
  kind: { en: "class", ja: "類" },
  system: { en: "reference system", ja: "参照系" },
  from: { en: "from", ja: "最小" },
  to: { en: "to", ja: "最大" },
  findings: { en: "findings", ja: "指摘" },
  error: { en: "error", ja: "エラー" },
  warning: { en: "warning", ja: "警告" },
  info: { en: "info", ja: "情報" },
} satisfies Readonly<Record<string, Bilingual>>);

const WIDE = { width: 1080, least: 300, most: 560 };
const NARROW = { width: 356, least: 220, most: 400 };

/** Where resources and findings lie: over coastlines, or in the plane of a local system when nothing is geographic. */
export function mapView(resources: readonly AnyResource[], findings: readonly Finding[], look: Look): Markup {
  const { shapes, undrawn } = readShapes(resources, look);
  const earth = shapes.filter(({ plan }) => plan === undefined);
  const drawn = earth.length > 0 ? earth : largestPlan(shapes);
  const inPicture = new Set(drawn);
  const left = shapes.filter((shape) => !inPicture.has(shape));
  const reasons = reasonsOf(undrawn, left);
  const list = namedList(worded("undrawn"), reasons);
  if (drawn.length === 0) return `<p class="empty">${said("none")}</p>${list}`;
  return `${drawings(drawn, findings)}${notes(drawn)}${tableOf(drawn, findings)}${list}`;
}

/** Of the plane with the most shapes; declared ones before undeclared ones. */
function largestPlan(shapes: readonly Shape[]): readonly Shape[] {
  const bySystem = new Map<string, Shape[]>();
  for (const shape of shapes) {
    const key = shape.plan?.key ?? "";
    bySystem.set(key, [...(bySystem.get(key) ?? []), shape]);
  }
  const declared = [...bySystem].filter(([key]) => key !== "").map(([, same]) => same);
  const most = declared.reduce<readonly Shape[]>((best, same) => (same.length > best.length ? same : best), []);
  return most.length > 0 ? most : (bySystem.get("") ?? []);
}

function reasonsOf(undrawn: readonly { readonly id: string; readonly why: PlaceReason }[], left: readonly Shape[]) {
  const names = new Map<PlaceReason, string[]>();
  const add = (why: PlaceReason, id: string) => names.set(why, [...(names.get(why) ?? []), id]);
  for (const { id, why } of undrawn) add(why, id);
  for (const { plan, resource } of left) add(reasonOf(plan), resource.id);
  return [...names].map(([why, ids]) => ({ why: placeReasons[why], names: ids }));
}

function reasonOf(plan: Shape["plan"]): PlaceReason {
  if (plan?.key === "") return "undeclared";
  return plan?.sort === "projected" || plan?.sort === "compound" ? "projected" : "local";
}

function drawings(shapes: readonly Shape[], findings: readonly Finding[]): Markup {
  const [first] = shapes;
  const plan = first?.plan;
  const classes = classesOf(shapes);
  const styles = new Map(classes.slice(0, OWN_STYLES).map(([type], at) => [type, at]));
  const count = classes.reduce((sum, [, one]) => sum + one, 0);
  const title =
    plan === undefined
      ? worded("title", { count })
      : worded("plan", { count, system: plan.key === "" ? worded("undeclaredName") : plan.name });
  const unit = /\(([^)]*)\)/.exec(plan?.axes[0] ?? "")?.[1] ?? "";
  const draw = (size: typeof WIDE, name: string) => {
    const window = windowRound(shapes, plan === undefined, size);
    const found = findingsOn(shapes, findings, window);
    const picture = { window, marks: marksOf(shapes, window, styles), findings: found.marks, unit };
    return {
      svg: mapSvg(picture, name, title),
      placed: found.placed,
      severities: found.marks.map(({ severity }) => severity),
    };
  };
  const [wide, narrow] = [draw(WIDE, "mw"), draw(NARROW, "mn")];
  const off = findings.length - wide.placed;
  return [
    keyOf(classes, wide.severities),
    `<div class="wide">${wide.svg}</div><div class="narrow">${narrow.svg}</div>`,
    off > 0 ? `<p class="note">${said("offMap", { count: off })}</p>` : "",
  ].join("\n");
}

function keyOf(classes: readonly (readonly [type: string, count: number])[], severities: readonly Severity[]): Markup {
  const own = classes
    .slice(0, OWN_STYLES)
    .map(([type, count], at) => `<li>${symbolOf(at)}${escaped(type)} <b>${count}</b></li>`);
  const rest = classes.slice(OWN_STYLES).reduce((sum, [, count]) => sum + count, 0);
  const other = rest > 0 ? [`<li>${symbolOf(OWN_STYLES)}${said("other")} <b>${rest}</b></li>`] : [];
  const found = (["error", "warning", "info"] as const)
    .filter((severity) => severities.includes(severity))
    .map((severity) => `<li>${severitySign(severity)}${said("onMap")} (${said(severity)})</li>`);
  return `<ul class="key">${[...own, ...other, ...found].join("")}</ul>`;
}

function notes(shapes: readonly Shape[]): Markup {
  const plan = shapes[0]?.plan;
  const simplified = shapes.filter((shape) => shape.simplified).length;
  const lines = [
    ...(plan === undefined
      ? [said("projection"), said("coast")]
      : [
          plan.key === ""
            ? said("undeclaredNote")
            : said("planNote", { system: plan.name, x: plan.axes[0], y: plan.axes[1] }),
        ]),
    ...(simplified > 0 ? [said("simplified", { count: simplified })] : []),
  ];
  return `<p class="note">${lines.join(" ")}</p>`;
}

function tableOf(shapes: readonly Shape[], findings: readonly Finding[]): Markup {
  const counts = new Map<string, number>();
  for (const { resource } of findings)
    if (resource !== undefined) counts.set(resource, (counts.get(resource) ?? 0) + 1);
  const head = (["resource", "kind", "system", "from", "to", "findings"] as const).map((word) => worded(word));
  const rows = shapes.slice(0, 301).map(({ resource, system, parts }) => {
    const [low, high] = boundsOf(parts.flat());
    const name = cutTo(shortName(resource.id), 60, widthOf);
    const label = labelIn(resource.label);
    const cut = label && { en: cutTo(label.en, 60, widthOf), ja: cutTo(label.ja, 60, widthOf) };
    return [
      cut === undefined ? escaped(name) : `${bilingual(cut)} <span class="second">${escaped(name)}</span>`,
      escaped(resource.type),
      escaped(system),
      ...[low, high].map((point) => escaped(point.map((value) => String(Number(value.toPrecision(9)))).join(", "))),
      String(counts.get(resource.id) ?? 0),
    ];
  });
  return foldedTable(head, rows);
}
