// SPDX-License-Identifier: Apache-2.0

import { TIME_ROLES, type TimeRole } from "./time-roles.js";
import type { Span, TimeLine } from "./time-spans.js";
import { type TimeTick, timeTicks } from "./time-ticks.js";
import type { TimelineRow, TimelineRows } from "./timeline-rows.js";

/** A bar or a mark; x in px. */
export interface SpanPicture {
  readonly role: TimeRole;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly instant: boolean;
  /** No bound beyond this end, or one that is not known. */
  readonly left: End;
  readonly right: End;
}

type End = "closed" | "open" | "unknown";

export interface RowPicture {
  readonly row: TimelineRow;
  readonly y: number;
  readonly height: number;
  readonly spans: readonly SpanPicture[];
}

/** The drawing of one line of time; coordinates in px from the top left. */
export interface TimelinePicture {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly roles: readonly TimeRole[];
  readonly ticks: readonly (TimeTick & { readonly x: number })[];
  readonly rows: readonly RowPicture[];
  /** Names stand above their rows. */
  readonly stacked: boolean;
}

export type Range = readonly [low: number, high: number];

const LANE = 10;
const NAME = 16;
const TOP = 10;
const BOTTOM = 40;

/** All known ends with some room beside them; undefined where there are none. */
export function rangeOf({ line, rows }: Pick<TimelineRows, "line" | "rows">): Range | undefined {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const end of endsOf(rows)) {
    low = Math.min(low, end);
    high = Math.max(high, end);
  }
  if (low > high) return undefined;
  const least = line.form === "date" ? 60 : line.form === "era" ? 1 : Math.max(1e-12, Math.abs(low) * 1e-6);
  const room = Math.max((high - low) * 0.03, high - low < least ? least : 0);
  return [low - room, high + room];
}

function endsOf(rows: readonly TimelineRow[]): readonly number[] {
  return rows.flatMap(({ spans }) =>
    spans.flatMap(({ start, end }) => [start, end].filter((one) => typeof one === "number")),
  );
}

/** Where most ends lie close together in a long line: the part that is worth a drawing of its own. */
export function detailOf({ line, rows }: Pick<TimelineRows, "line" | "rows">, whole: Range): Range | undefined {
  const ends = endsOf(rows).toSorted((a, b) => a - b);
  if (ends.length < 4 || line.form === "era") return undefined;
  const size = Math.ceil(ends.length * 0.6);
  let best: Range | undefined;
  for (let at = 0; at + size <= ends.length; at++) {
    const [low, high] = [ends[at] as number, ends[at + size - 1] as number];
    if (high > low && (best === undefined || high - low < best[1] - best[0])) best = [low, high];
  }
  if (best === undefined || best[1] - best[0] > (whole[1] - whole[0]) * 0.08) return undefined;
  const room = (best[1] - best[0]) * 0.15;
  return [best[0] - room, best[1] + room];
}

export function timelinePicture(
  of: Pick<TimelineRows, "line" | "rows">,
  range: Range,
  isNarrow: boolean,
): TimelinePicture {
  const { line, rows } = of;
  const roles = TIME_ROLES.filter((role) => rows.some(({ spans }) => spans.some((span) => span.role === role)));
  const [width, left, right] = isNarrow ? [356, 10, 10] : [1080, 250, 22];
  const plot = { x: left, y: TOP, width: width - left - right };
  const inRow = Math.max(1, roles.length) * LANE + 8;
  const height = isNarrow ? NAME + inRow : Math.max(20, inRow);
  const drawn = rows.map((row, at): RowPicture => {
    const y = TOP + at * height;
    const lanes = y + (isNarrow ? NAME : (height - inRow) / 2) + 4 + LANE / 2;
    return { row, y, height, spans: spansOf(row, roles, lanes, plot, range) };
  });
  const bottom = TOP + rows.length * height;
  return {
    width,
    height: bottom + BOTTOM,
    plot: { ...plot, height: bottom - TOP },
    roles,
    ticks: ticksOf(line, range, plot),
    rows: drawn,
    stacked: isNarrow,
  };
}

function ticksOf(line: TimeLine, range: Range, plot: { readonly x: number; readonly width: number }) {
  const most = Math.max(3, Math.floor(plot.width / 84));
  return timeTicks(line, range[0], range[1], most).map((tick) => ({ ...tick, x: xOf(tick.value, range, plot) }));
}

function xOf(value: number, [low, high]: Range, { x, width }: { readonly x: number; readonly width: number }): number {
  return x + ((value - low) / (high - low)) * width;
}

/** The spans of a row by role; those of several records that would touch are drawn as one. */
function spansOf(
  row: TimelineRow,
  roles: readonly TimeRole[],
  top: number,
  plot: { readonly x: number; readonly width: number },
  range: Range,
): readonly SpanPicture[] {
  return roles.flatMap((role, lane) => {
    const y = top + lane * LANE;
    const drawn = row.spans
      .filter((span) => span.role === role)
      .flatMap((span) => spanPicture(span, y, plot, range) ?? [])
      .sort((a, b) => Number(a.instant) - Number(b.instant) || a.x - b.x);
    return joined(drawn);
  });
}

function spanPicture(
  span: Span,
  y: number,
  plot: { readonly x: number; readonly width: number },
  range: Range,
): SpanPicture | undefined {
  const { role, instant, start, end } = span;
  const [low, high] = range;
  const first = typeof start === "number" ? start : start === "open" ? low : typeof end === "number" ? end : low;
  const last = typeof end === "number" ? end : end === "open" ? high : typeof start === "number" ? start : high;
  const [from, to] = first <= last ? [first, last] : [last, first];
  if (to < low || from > high) return undefined;
  const [x, right] = [xOf(Math.max(low, from), range, plot), xOf(Math.min(high, to), range, plot)];
  const endOf = (one: Span["start"], beyond: boolean): End =>
    one === "open" || beyond ? "open" : one === "unknown" ? "unknown" : "closed";
  return {
    role,
    instant,
    x,
    width: right - x,
    y,
    left: endOf(start, from < low),
    right: endOf(end, to > high),
  };
}

function joined(drawn: readonly SpanPicture[]): readonly SpanPicture[] {
  const kept: SpanPicture[] = [];
  for (const span of drawn) {
    const last = kept.at(-1);
    const touches = last !== undefined && last.instant === span.instant && span.x <= last.x + last.width + 1;
    if (!touches || last === undefined) kept.push(span);
    else if (!span.instant) {
      const reaches = span.x + span.width > last.x + last.width;
      const right = reaches || span.right === "open" ? span.right : last.right;
      const left = span.left === "open" ? span.left : last.left;
      kept[kept.length - 1] = { ...last, width: Math.max(last.width, span.x + span.width - last.x), left, right };
    }
  }
  return kept;
}
