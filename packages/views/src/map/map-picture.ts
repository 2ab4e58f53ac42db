// SPDX-License-Identifier: Apache-2.0
import type { Finding, Severity } from "@jiku/model";
import { round } from "../draw/edge-route.js";
import { grouped } from "../text/grouped.js";
import { shortName } from "../text/short-name.js";
import type { MapWindow } from "./map-window.js";
import type { XY } from "./place-system.js";
import { boundsOf, type Shape } from "./shapes.js";

/** One mark on the map; several that fall on the same px are one. */
export interface MarkPicture {
  /** Place of its class in the key. */
  readonly style: number;
  /** Data of a path; empty for a symbol. */
  readonly path: string;
  readonly isArea: boolean;
  readonly isBounding: boolean;
  readonly at: XY;
  readonly title: string;
  readonly count: number;
}

/** Findings at one place. */
export interface FindingPicture {
  readonly at: XY;
  readonly severity: Severity;
  readonly count: number;
  readonly title: string;
}

/** Classes with a style of their own; all others share the last. */
export const OWN_STYLES = 5;

/** Classes of the shapes, the most frequent first, with their numbers of resources. */
export function classesOf(shapes: readonly Shape[]): readonly (readonly [type: string, count: number])[] {
  const ids = new Map<string, Set<string>>();
  for (const { resource } of shapes) {
    const same = ids.get(resource.type) ?? new Set();
    ids.set(resource.type, same.add(resource.id));
  }
  return [...ids].map(([type, same]) => [type, same.size] as const).sort((a, b) => b[1] - a[1]);
}

/** Smaller than this in both directions a shape is drawn as a symbol, for it could not be seen. */
const SMALL = 6;

export function marksOf(
  shapes: readonly Shape[],
  window: MapWindow,
  styles: ReadonlyMap<string, number>,
): readonly MarkPicture[] {
  const marks = new Map<string, { readonly mark: Omit<MarkPicture, "count">; count: number }>();
  const add = (mark: Omit<MarkPicture, "count">) => {
    const key = `${mark.style} ${mark.path} ${mark.path === "" ? mark.at.map(Math.round) : ""}`;
    const known = marks.get(key);
    if (known === undefined) marks.set(key, { mark, count: 1 });
    else known.count += 1;
  };
  for (const shape of shapes) {
    const { resource, sort } = shape;
    const base = {
      style: styles.get(resource.type) ?? OWN_STYLES,
      isArea: sort === "areas",
      isBounding: shape.bounding,
      title: titleOf(shape),
    };
    const parts = toPx(shape, window);
    if (sort === "points") for (const [at] of parts) add({ ...base, path: "", at: at as XY });
    else {
      const [low, high] = boundsOf(parts.flat());
      const at: XY = [(low[0] + high[0]) / 2, (low[1] + high[1]) / 2];
      const isSmall = high[0] - low[0] < SMALL && high[1] - low[1] < SMALL;
      add({ ...base, path: isSmall ? "" : pathOf(parts, sort === "areas"), at });
    }
  }
  // Large areas lie below small ones and below points.
  return [...marks.values()]
    .map(({ mark, count }) => ({ ...mark, count }))
    .sort((a, b) => Number(a.path === "") - Number(b.path === ""));
}

/** All of a shape by the same turn, so that it keeps together; points each by its own. */
function toPx({ parts, sort }: Shape, window: MapWindow): readonly (readonly XY[])[] {
  if (sort === "points") return parts.map((part) => part.map((point) => window.toPx(point)));
  const [low, high] = boundsOf(parts.flat());
  const turn = window.turnAt((low[0] + high[0]) / 2);
  return parts.map((part) => part.map((point) => window.toPx(point, turn)));
}

function titleOf({ resource, system, simplified }: Shape): string {
  const { label } = resource;
  const name = label?.en ?? label?.ja ?? shortName(resource.id);
  return `${resource.type} ${name.slice(0, 120)} (${system}${simplified ? ", box" : ""})`;
}

function pathOf(parts: readonly (readonly XY[])[], isClosed: boolean): string {
  return parts
    .map((part) => {
      let last = "";
      const steps = part.flatMap(([x, y]) => {
        const text = `${round(x)} ${round(y)}`;
        if (text === last) return [];
        last = text;
        return [text];
      });
      return steps.length === 0 ? "" : `M${steps.join("L")}${isClosed ? "Z" : ""}`;
    })
    .join("");
}

const BESIDE = 9;
const EDGE = 30;

/** Next to what is spoken of, which may be as small as the mark; inside the frame. */
function beside([x, y]: XY, { width }: MapWindow): XY {
  return [x > width - EDGE ? x - BESIDE : x + BESIDE, y < EDGE ? y + BESIDE : y - BESIDE];
}

/** Marks of findings stand so far apart. */
const APART = 24;
const WORST: readonly Severity[] = ["info", "warning", "error"];

/** Findings by place: in the middle of the geometry that they speak of, else of the first one of their resource. */
export function findingsOn(
  shapes: readonly Shape[],
  findings: readonly Finding[],
  window: MapWindow,
): { readonly marks: readonly FindingPicture[]; readonly placed: number } {
  const byId = new Map<string, Shape[]>();
  for (const shape of shapes) byId.set(shape.resource.id, [...(byId.get(shape.resource.id) ?? []), shape]);
  const places = new Map<string, { readonly at: XY; severity: Severity; count: number; readonly codes: Set<string> }>();
  let placed = 0;
  for (const finding of findings) {
    const own = byId.get(finding.resource ?? "");
    const shape = own?.find(({ path }) => finding.path.includes(path)) ?? own?.[0];
    if (shape === undefined) continue;
    placed += 1;
    const [low, high] = boundsOf(shape.parts.flat());
    const at = window.toPx([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2]);
    const key = `${Math.round(at[0] / APART)} ${Math.round(at[1] / APART)}`;
    const place = places.get(key) ?? { at, severity: finding.severity, count: 0, codes: new Set<string>() };
    places.set(key, place);
    place.count += 1;
    place.codes.add(finding.code);
    if (WORST.indexOf(finding.severity) > WORST.indexOf(place.severity)) place.severity = finding.severity;
  }
  const marks = [...places.values()].map(({ at, severity, count, codes }) => {
    return {
      at: beside(at, window),
      severity,
      count,
      title: `${grouped(count)}: ${[...codes].slice(0, 8).join(", ")}`,
    };
  });
  return { marks, placed };
}
