// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import type { AnyResource, Bilingual } from "@jiku/model";
import { foldedTable } from "../text/folded-table.js";
import { bilingual, escaped, type Markup } from "../text/html-text.js";
import { namedList } from "../text/named-list.js";
import { wordsOf } from "../text/words-of.js";
import { roleWords, TIME_ROLES, type TimeRole } from "./time-roles.js";
import { readTimes, type Span, type UnplacedTime } from "./time-spans.js";
import { detailOf, type Range, rangeOf, timelinePicture } from "./timeline-picture.js";
import { type TimelineRow, type TimelineRows, timelineRows } from "./timeline-rows.js";
import { roleKey, timelineSvg } from "./timeline-svg.js";

const { said, worded } = wordsOf({
  title: { en: "Times of records (records: {count}, {line})", ja: "記録{count}件の時間({line})" },
  detail: { en: "Where most of them lie, enlarged", ja: "多くが集まる部分の拡大" },
  folded: {
    en: "{records} records are gathered into {rows} rows of the same class and subject; a gap in a bar has no record.",
    ja: "記録{records}件を、類と主題が同じものごとに{rows}行にまとめた。帯の切れ目には記録がない。",
  },
  left: { en: "Rows left out: {left}.", ja: "ほか{left}行は省いた。" },
  none: { en: "No resource has a time.", ja: "時間を持つ資源がない。" },
  zoneless: {
    en: "Times of day without a zone: {zoneless}; they are drawn as if they were UTC.",
    ja: "時刻{zoneless}件に時間帯がない。UTCとみなして描いた。",
  },
  arrow: {
    en: "An arrow goes on beyond the picture or has no bound; a question mark is an end that is not declared.",
    ja: "矢印は図の外へ続くか限りがないこと、疑問符は端が未宣言であることを表す。",
  },
  unplaced: { en: "Not drawn, and why", ja: "図にないものとその理由" },
  noSystem: { en: "the time system is not at hand", ja: "時間参照系が手元にない" },
  noPosition: { en: "no end can be read", ja: "読める端がない" },
  recurrence: { en: "a recurrence has no ends", ja: "繰り返しには端がない" },
  record: { en: "record", ja: "記録" },
  kind: { en: "class", ja: "類" },
  gaps: { en: "gaps", ja: "切れ目" },
} satisfies Readonly<Record<string, Bilingual>>);

/** The five times of the records side by side, one drawing for each line of time. */
export function timelineView(resources: readonly AnyResource[], look: Look): Markup {
  const { records, unplaced, zoneless } = readTimes(resources, look.resolve);
  const lines = timelineRows(records);
  if (lines.length === 0 && unplaced.length === 0) return `<p class="empty">${said("none")}</p>`;
  const used = TIME_ROLES.filter((role) => records.some(({ spans }) => spans.some((span) => span.role === role)));
  const reasons = (["noSystem", "noPosition", "recurrence"] satisfies UnplacedTime[]).flatMap((why) => {
    const ids = unplaced.filter((one) => one.why === why).map(({ id }) => id);
    return ids.length === 0 ? [] : [{ why: worded(why), names: ids }];
  });
  return [
    lines.length === 0 ? "" : `${roleKey(used)}<p class="note">${said("arrow")}</p>`,
    zoneless > 0 ? `<p class="note loud">${said("zoneless", { zoneless })}</p>` : "",
    ...lines.map((line, at) => lineMarkup(line, at, lines.length > 1)),
    namedList(worded("unplaced"), reasons),
  ].join("\n");
}

function lineMarkup(of: TimelineRows, at: number, several: boolean): Markup {
  const { line, records, rows, folded, left } = of;
  const range = rangeOf(of);
  const notes = [
    ...(folded ? [said("folded", { records, rows: rows.length })] : []),
    ...(left > 0 ? [said("left", { left })] : []),
  ];
  const detail = range === undefined ? undefined : detailOf(of, range);
  return [
    several ? `<h3>${bilingual(line.name)}</h3>` : "",
    notes.length === 0 ? "" : `<p class="note">${notes.join(" ")}</p>`,
    range === undefined ? "" : drawings(of, range, `t${at}`),
    detail === undefined ? "" : `<p>${said("detail")}</p>${drawings(of, detail, `t${at}d`)}`,
    tableOf(of),
  ].join("\n");
}

function drawings(of: TimelineRows, range: Range, name: string): Markup {
  const title = worded("title", { count: of.records, line: of.line.name });
  const draw = (isNarrow: boolean) =>
    timelineSvg(timelinePicture(of, range, isNarrow), `${name}${isNarrow ? "n" : "w"}`, title);
  return `<div class="wide">${draw(false)}</div><div class="narrow">${draw(true)}</div>`;
}

function tableOf({ rows }: TimelineRows): Markup {
  const roles = TIME_ROLES.filter((role) => rows.some(({ spans }) => spans.some((span) => span.role === role)));
  const hasGroups = rows.some(({ count }) => count > 1);
  const head = [
    worded("record"),
    worded("kind"),
    ...roles.map((role) => roleWords[role]),
    ...(hasGroups ? [worded("gaps")] : []),
  ];
  const body = rows.map((row) => [
    bilingual(row.name),
    escaped(row.type),
    ...roles.map((role) => escaped(textOf(row, role))),
    ...(hasGroups ? [row.count > 1 ? String(gapsIn(row)) : ""] : []),
  ]);
  return foldedTable(head, body);
}

/** As written; of several records from the first to the last. */
function textOf({ spans, count }: TimelineRow, role: TimeRole): string {
  const own = spans.filter((span) => span.role === role);
  if (count === 1)
    return (
      own
        .map(({ text }) => text)
        .slice(0, 4)
        .join(", ") + (own.length > 4 ? ", …" : "")
    );
  const value = ({ start, end }: Span, other: number) =>
    typeof start === "number" ? start : typeof end === "number" ? end : other;
  const sorted = own.toSorted((a, b) => value(a, Number.NEGATIVE_INFINITY) - value(b, Number.NEGATIVE_INFINITY));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return "";
  return first.text === last.text ? first.text : `${first.text} … ${last.text}`;
}

/** Stretches between intervals of the phenomenon time that no record covers. */
function gapsIn({ spans }: TimelineRow): number {
  const bars = spans.flatMap(({ role, instant, start, end }) =>
    role === "phenomenon" && !instant && typeof start === "number" && typeof end === "number"
      ? [[start, end] as const]
      : [],
  );
  let reach = Number.POSITIVE_INFINITY;
  let gaps = 0;
  for (const [start, end] of bars.toSorted((a, b) => a[0] - b[0])) {
    if (start > reach) gaps += 1;
    reach = reach === Number.POSITIVE_INFINITY ? end : Math.max(reach, end);
  }
  return gaps;
}
