// SPDX-License-Identifier: Apache-2.0

import type { Bilingual, Verdict } from "@jiku/model";
import type { SceneLink } from "../coupling/scene.js";
import { verdicts } from "../coupling/verdicts.js";
import { between, holds, meet, type Rect } from "../draw/rect.js";
import { cutTo } from "../text/html-text.js";
import { widthOf } from "../text/width.js";
import { type LogAxis, logAxis } from "./scale-axes.js";
import type { Reach, ScaleBox } from "./scale-boxes.js";
import { gapOf, gapText } from "./scale-gaps.js";

/** A box on the chart; the sides that nobody declares are open. */
export interface BoxPicture extends Rect {
  readonly number: number;
  readonly box: ScaleBox;
  readonly open: { readonly length: boolean; readonly time: boolean };
  readonly label: { readonly text: string; readonly x: number; readonly y: number } | undefined;
}

export interface LinkPicture {
  readonly from: number;
  readonly to: number;
  readonly verdict: Verdict;
  readonly ends: readonly [x1: number, y1: number, x2: number, y2: number];
  /** How far apart the two lie, beside the line; absent without a known gap or room. */
  readonly gap: { readonly text: Bilingual; readonly x: number; readonly y: number } | undefined;
}

/** The chart: time to the right, length upwards; coordinates in px from the top left. */
export interface ScalePicture {
  readonly width: number;
  readonly height: number;
  readonly plot: Rect;
  readonly length: LogAxis;
  readonly time: LogAxis;
  readonly boxes: readonly BoxPicture[];
  readonly links: readonly LinkPicture[];
}

const MARGIN = { left: 70, top: 14, right: 62, bottom: 46 };
/** The least that can be seen and hit. */
const SMALLEST = 10;

/** Undefined when no box has both a length and a time. */
export function scalePicture(
  all: readonly ScaleBox[],
  connections: readonly SceneLink[],
  size: { readonly width: number; readonly height: number },
): ScalePicture | undefined {
  const placed = all.flatMap((box, at) => (isPlaced(box) ? [{ box, number: at + 1 }] : []));
  if (placed.length === 0) return undefined;
  const known = (pick: (box: ScaleBox) => Reach) => placed.flatMap(({ box }) => endsOf(pick(box)));
  const { width, height } = size;
  const plot = {
    x: MARGIN.left,
    y: MARGIN.top,
    width: width - MARGIN.left - MARGIN.right,
    height: height - MARGIN.top - MARGIN.bottom,
  };
  const length = logAxis(
    known((box) => box.length),
    "length",
    12,
  );
  const time = logAxis(
    known((box) => box.time),
    "time",
    Math.max(3, Math.floor(plot.width / 62)),
  );
  const rects = placed.map(({ box }) => rectOf(box, plot, length, time));
  const taken: Rect[] = rects.flatMap((rect, at) => arrowsOf(rect, (placed[at] as (typeof placed)[number]).box));
  const boxes = placed.map(({ box, number }, at): BoxPicture => {
    const rect = rects[at] as Rect;
    const open = { length: box.length.high === undefined, time: box.time.high === undefined };
    return { ...rect, number, box, open, label: labelOf(number, box, rect, plot, taken, rects) };
  });
  return { width, height, plot, length, time, boxes, links: linksOf(boxes, connections, plot, taken) };
}

/** Whether a box has a place: its finest length and time are known. */
export function isPlaced({ length, time }: ScaleBox): boolean {
  return length.low !== undefined && time.low !== undefined;
}

function endsOf({ low, high }: Reach): readonly number[] {
  return [low, high].filter((value) => value !== undefined);
}

/** Where a value lies on an axis, 0 to 1. */
export function shareOf(value: number, { low, high }: LogAxis): number {
  return (Math.log10(value) - low) / (high - low);
}

function rectOf({ length, time }: ScaleBox, plot: Rect, lengths: LogAxis, times: LogAxis): Rect {
  const along = (reach: Reach, axis: LogAxis) => {
    const low = shareOf(reach.low as number, axis);
    return [low, Math.max(low, shareOf(reach.high ?? (reach.low as number), axis))] as const;
  };
  const [left, right] = along(time, times).map((share) => plot.x + share * plot.width) as [number, number];
  const [bottom, top] = along(length, lengths).map((share) => plot.y + (1 - share) * plot.height) as [number, number];
  const [width, height] = [Math.max(SMALLEST, right - left), Math.max(SMALLEST, bottom - top)];
  return {
    x: right - left < SMALLEST ? left - SMALLEST / 2 : left,
    y: bottom - top < SMALLEST ? top - SMALLEST / 2 : top,
    width,
    height,
  };
}

/** Room of the arrows that stand for ends that nobody declares. */
function arrowsOf({ x, y, width, height }: Rect, { length, time }: ScaleBox): readonly Rect[] {
  return [
    ...(length.high === undefined ? [{ x: x + width / 2 - 5, y: y - 16, width: 10, height: 16 }] : []),
    ...(time.high === undefined ? [{ x: x + width, y: y + height / 2 - 5, width: 16, height: 10 }] : []),
  ];
}

const LABEL_HEIGHT = 15;
const LABEL_COLUMN = 6.7;

/** The number and name beside a box where there is room, else the number, else nothing: the table below tells all. */
function labelOf(number: number, { name }: ScaleBox, rect: Rect, plot: Rect, taken: Rect[], boxes: readonly Rect[]) {
  for (const text of [`${number} ${cutTo(name, 24, widthOf)}`, String(number)]) {
    const width = widthOf(text) * LABEL_COLUMN + 6;
    const places = [
      { x: rect.x + 4, y: rect.y + 3 },
      { x: rect.x, y: rect.y - LABEL_HEIGHT - 2 },
      { x: rect.x, y: rect.y + rect.height + 2 },
      { x: rect.x + rect.width + 3, y: rect.y - 4 },
      { x: rect.x + rect.width + 20, y: rect.y - 3 },
      { x: rect.x - width - 3, y: rect.y },
      { x: rect.x + 4, y: rect.y + rect.height - LABEL_HEIGHT - 3 },
    ].map((place) => ({ ...place, width, height: LABEL_HEIGHT }));
    const free = places.find((place, at) => {
      const fits = at !== 0 && at !== 6 ? true : rect.width > width + 6 && rect.height > LABEL_HEIGHT + 4;
      const crossed = boxes.some((other) => other !== rect && meet(other, place) && !holds(other, place));
      return fits && holds(plot, place) && !taken.some((other) => meet(other, place)) && !crossed;
    });
    if (free === undefined) continue;
    taken.push(free);
    return { text, x: free.x, y: free.y + LABEL_HEIGHT - 4 };
  }
  return undefined;
}

/** One line for each two boxes that are coupled, with the worst verdict; from border to border. */
function linksOf(
  boxes: readonly BoxPicture[],
  connections: readonly SceneLink[],
  plot: Rect,
  taken: Rect[],
): readonly LinkPicture[] {
  const owner = new Map(boxes.flatMap((box) => box.box.ports.map((key) => [key, box] as const)));
  const links = new Map<string, LinkPicture>();
  for (const { from, to, verdict } of connections) {
    const [a, b] = [owner.get(from), owner.get(to)];
    if (a === undefined || b === undefined || a === b) continue;
    const key = [a.number, b.number].sort((x, y) => x - y).join(" ");
    const known = links.get(key);
    if (known !== undefined && verdicts.indexOf(known.verdict) >= verdicts.indexOf(verdict)) continue;
    const ends = known?.ends ?? between(a, b);
    const gap = known === undefined ? gapLabel(a, b, ends, plot, taken) : known.gap;
    links.set(key, { from: a.number, to: b.number, verdict, ends, gap });
  }
  return [...links.values()];
}

/** On a narrow chart gaps are told below it only. */
const ROOM_FOR_GAPS = 400;

/** Beside the middle of the line, where nothing else stands. */
function gapLabel(
  a: BoxPicture,
  b: BoxPicture,
  ends: LinkPicture["ends"],
  plot: Rect,
  taken: Rect[],
): LinkPicture["gap"] {
  const text = gapText(gapOf(a.box.length, b.box.length), gapOf(a.box.time, b.box.time));
  if (text === undefined || plot.width < ROOM_FOR_GAPS) return undefined;
  const columns = Math.max(widthOf(text.en), widthOf(text.ja));
  const [x, y, width] = [(ends[0] + ends[2]) / 2, (ends[1] + ends[3]) / 2, columns * LABEL_COLUMN + 4];
  const places = [
    { x: x + 12, y: y - LABEL_HEIGHT / 2 },
    { x: x - width - 12, y: y - LABEL_HEIGHT / 2 },
    { x: x - width / 2, y: y + 10 },
  ].map((place) => ({ ...place, width, height: LABEL_HEIGHT }));
  const free = places.find((place) => holds(plot, place) && !taken.some((other) => meet(other, place)));
  if (free === undefined) return undefined;
  taken.push(free);
  return { text, x: free.x + 2, y: free.y + LABEL_HEIGHT - 4 };
}
