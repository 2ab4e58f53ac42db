// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { escapeText, pad, widthOf, wrap } from "@jiku/views/text";
import { type Language, pick, pickLines } from "../../language/language.js";
import { saySchema } from "../../language/say-schema.js";
import { schemaMessages } from "../../language/schema-messages.js";
import type { Style } from "../../report/style.js";
import type { Bump } from "../change.js";
import type { PlacedChange } from "../diff-report.js";

const WIDE_FROM = 100;
const LEAST_MESSAGE = 36;
const MOST_PLACE = 44;
const GAP = "  ";
const BEFORE_FOLD = 3;
const MOST_ALSO = 4;
const SEVERITY = { major: "error", minor: "warning", patch: "info" } as const;

interface Columns {
  readonly place: number;
  readonly bump: number;
  readonly label: number;
  /** 0 where the message stands on lines of its own. */
  readonly message: number;
}

/** Changes as lines: in columns on a wide screen, with the message on its own lines on a narrow one; repeats are folded. */
export function changeLines(
  changes: readonly PlacedChange[],
  language: Language,
  style: Style,
  verbose: boolean,
): readonly string[] {
  const groups = new Map<string, PlacedChange[]>();
  for (const item of changes) groups.set(item.change.code, [...(groups.get(item.change.code) ?? []), item]);
  const isHidden = (item: PlacedChange): boolean =>
    !verbose && (groups.get(item.change.code)?.indexOf(item) ?? 0) >= BEFORE_FOLD;
  const shown = changes.filter((item) => !isHidden(item));
  const columns = columnsOf(shown, language, style);
  return shown.flatMap((item) => {
    const group = groups.get(item.change.code) ?? [];
    const rest = verbose || group[BEFORE_FOLD - 1] !== item ? [] : group.slice(BEFORE_FOLD);
    return [
      ...linesOf(item, columns, language, style),
      ...(rest[0] === undefined ? [] : foldedLines(rest[0], rest.length, columns, language, style)),
    ];
  });
}

/** The part of a version in the asked language. */
export function bumpWord(bump: Bump, language: Language): string {
  return language === "ja" ? schemaMessages[bump].ja : schemaMessages[bump].en;
}

function columnsOf(shown: readonly PlacedChange[], language: Language, style: Style): Columns {
  const most = (widths: readonly number[], cap: number): number => Math.min(cap, Math.max(0, ...widths));
  const place = most(
    shown.map((item) => widthOf(placeOf(item, language))),
    MOST_PLACE,
  );
  const bump = most(
    shown.map(({ change }) => widthOf(bumpWord(change.bump, language))),
    10,
  );
  const label = most(
    shown.flatMap((item) => [widthOf(labelOf(item)), widthOf(categoriesOf(item, language))]),
    36,
  );
  const message = style.width - place - bump - label - 3 * GAP.length;
  return { place, bump, label, message: style.width >= WIDE_FROM && message >= LEAST_MESSAGE ? message : 0 };
}

function placeOf({ place, change }: PlacedChange, language: Language): string {
  return escapeText(change.location.edition === "old" ? `${place} ${saySchema(language, "inOld")}` : place);
}

function labelOf({ change }: PlacedChange): string {
  return `${change.code}${GAP}${change.rule.slice(change.rule.indexOf("/") + 1)}`;
}

function categoriesOf({ change }: PlacedChange, language: Language): string {
  return change.categories.map((category) => saySchema(language, category)).join(", ");
}

function linesOf(item: PlacedChange, columns: Columns, language: Language, style: Style): readonly string[] {
  const { change } = item;
  const place = placeOf(item, language);
  const bump = style.severity(SEVERITY[change.bump], pad(bumpWord(change.bump, language), columns.bump));
  const label = style.strong(pad(labelOf(item), columns.label));
  const categories = style.faint(categoriesOf(item, language));
  const message = pickLines(change.message, language).map(escapeText);
  const rest = [...adviceLines(change.fix, language), ...alsoLines(change.also, language)];
  if (columns.message === 0) {
    const indented = (line: string): readonly string[] =>
      wrap(line, style.width - GAP.length).map((part) => GAP + part);
    const head = `${place}${GAP}${bump}${GAP}${label}`.trimEnd();
    const lines = widthOf(place) + columns.bump + columns.label + 2 * GAP.length > style.width;
    const heads = lines ? [place, `${GAP}${bump}${GAP}${label}`.trimEnd()] : [head];
    return [...heads, ...message.flatMap(indented), GAP + categories, ...rest.flatMap(indented)];
  }
  const [first = "", ...others] = [...message, ...rest].flatMap((line) => wrap(line, columns.message));
  const head = `${GAP}${bump}${GAP}${label}${GAP}${first}`;
  const fits = widthOf(place) <= columns.place;
  const before = " ".repeat(columns.place + columns.bump + 2 * GAP.length);
  const margin = before + " ".repeat(columns.label + GAP.length);
  const beside = others.shift();
  const gap = " ".repeat(Math.max(0, columns.label - widthOf(categoriesOf(item, language))));
  return [
    ...(fits ? [pad(place, columns.place) + head] : [place, " ".repeat(columns.place) + head]),
    before + categories + (beside === undefined ? "" : gap + GAP + beside),
    ...others.map((line) => margin + line),
  ];
}

function adviceLines(fix: Bilingual, language: Language): readonly string[] {
  const words = schemaMessages.labelDo;
  const labels = language === "both" ? [words.en, words.ja] : [pick(words, language)];
  return pickLines(fix, language).map((line, at) => `${labels[at] ?? labels[0]} ${escapeText(line)}`);
}

function alsoLines(also: readonly string[], language: Language): readonly string[] {
  if (also.length === 0) return [];
  const named = also.slice(0, MOST_ALSO).join(", ");
  const rest = also.length - MOST_ALSO;
  const types = rest > 0 ? saySchema(language, "alsoMore", { types: named, count: rest }) : named;
  return [escapeText(saySchema(language, "alsoIn", { types }))];
}

/** How many more there are: beside the label on a wide screen, below it on a narrow one. */
function foldedLines(
  first: PlacedChange,
  count: number,
  columns: Columns,
  language: Language,
  style: Style,
): readonly string[] {
  const { change, place } = first;
  const more = saySchema(language, "moreChanges", { count, place: escapeText(place) });
  const bump = style.severity(SEVERITY[change.bump], pad(bumpWord(change.bump, language), columns.bump));
  const label = style.strong(pad(labelOf(first), columns.message === 0 ? 0 : columns.label));
  const head = `${pad("  …", columns.message === 0 ? 3 : columns.place)}${GAP}${bump}${GAP}${label}`;
  if (columns.message === 0) return [head, ...wrap(more, style.width - GAP.length).map((line) => GAP + line)];
  const [beside = "", ...others] = wrap(more, columns.message);
  const margin = " ".repeat(style.width - columns.message);
  return [`${head}${GAP}${beside}`, ...others.map((line) => margin + line)];
}
