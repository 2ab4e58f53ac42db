// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import { ownEntry } from "./own-entry.js";

/** Findings of coordinates, their bounds and calendars under the CF conventions. */
export const COORDINATE_FINDINGS: readonly ManifestFinding[] = [
  ownEntry(
    "CF-011",
    "time-unit-even",
    "warning",
    {
      en: '"{variable}" is counted in "{unit}", which has no fixed length; its times stay undeclared.',
      ja: "「{variable}」の単位「{unit}」は長さが一定でなく、時刻は未宣言のままである。",
    },
    { en: "Count in days or seconds from the epoch.", ja: "起点からの日数か秒数で書く。" },
  ),
  ownEntry(
    "CF-012",
    "epoch-is-a-date",
    "warning",
    {
      en: 'The epoch in "{units}" of "{variable}" is no date of its calendar.',
      ja: "「{variable}」の「{units}」の起点は、その暦の日付でない。",
    },
    { en: "Write the epoch as a date that the calendar has.", ja: "暦にある日付で起点を書く。" },
  ),
  ownEntry(
    "CF-013",
    "calendar-known",
    "warning",
    {
      en: 'The calendar "{value}" of "{variable}" is not one that CF defines.',
      ja: "「{variable}」の暦「{value}」はCF規約の暦でない。",
    },
    { en: "Use a calendar of the CF conventions.", ja: "CF規約の暦を使う。" },
  ),
  ownEntry(
    "CF-014",
    "coordinate-whole",
    "warning",
    {
      en: 'The coordinate "{variable}" has a hole at index {index}; it cannot span an axis.',
      ja: "座標「{variable}」の番号{index}に欠測があり、軸にできない。",
    },
    { en: "Give every index a value.", ja: "すべての番号に値を入れる。" },
  ),
  ownEntry(
    "CF-015",
    "climatology",
    "info",
    {
      en: '"{variable}" holds a climatology: its cells recur, and their bounds stay in the file.',
      ja: "「{variable}」は気候値で、セルは繰り返す。境界はファイルに残る。",
    },
    { en: "Nothing is wrong; read the bounds from the file.", ja: "誤りではない。境界はファイルから読む。" },
  ),
  ownEntry(
    "CF-016",
    "bounds-fit",
    "info",
    {
      en: 'The bounds "{bounds}" of "{variable}" stay in the file: {reason}.',
      ja: "「{variable}」の境界「{bounds}」はファイルに残る: {reason}。",
    },
    {
      en: "Write the two edges of each cell, if cells are meant to touch.",
      ja: "セルが接する場合は、各セルの両端を書く。",
    },
  ),
  ownEntry(
    "CF-017",
    "coordinate-monotonic",
    "warning",
    {
      en: 'The coordinate "{variable}" neither rises nor falls throughout.',
      ja: "座標「{variable}」は単調に増加も減少もしない。",
    },
    {
      en: "Sort the data along it, or make it an auxiliary coordinate.",
      ja: "その軸に沿って並べ替えるか、補助座標にする。",
    },
  ),
  ownEntry(
    "CF-018",
    "counts-add-up",
    "error",
    {
      en: 'The counts in "{variable}" make {counted} samples, but the dimension has {size}.',
      ja: "「{variable}」の個数の合計は{counted}だが、次元の長さは{size}である。",
    },
    { en: "Correct the counts, or the dimension.", ja: "個数か次元を直す。" },
  ),
];
