// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { wordsOf } from "../text/words-of.js";

const words = {
  chartTitle: {
    en: "Characteristic length against time, both logarithmic",
    ja: "長さと時間の尺度(両対数)",
  },
  chartDesc: {
    en: "Each box reaches from the resolution to the extent that a model or data set declares; lines are couplings.",
    ja: "箱は、モデルやデータが宣言する解像度から範囲まで。線は結合を表す。",
  },
  nothingPlaced: {
    en: "No model or data set declares scales in both space and time.",
    ja: "空間と時間の両方の尺度を宣言するモデルやデータがない。",
  },
  length: { en: "length", ja: "長さ" },
  time: { en: "time", ja: "時間" },
  number: { en: "no.", ja: "番号" },
  party: { en: "model or data", ja: "モデル・データ" },
  lengths: { en: "length", ja: "長さ" },
  times: { en: "time", ja: "時間" },
  from: { en: "{low} – {high}", ja: "{low}から{high}" },
  remarks: { en: "remarks", ja: "備考" },
  notPlaced: { en: "Not drawn, and why", ja: "図にないものとその理由" },
  because: { en: "{names}: {why}.", ja: "{names}: {why}。" },
  noLength: {
    en: "resolution in space undeclared",
    ja: "空間の解像度が未宣言",
  },
  noExtent: { en: "extent in space undeclared", ja: "空間の範囲が未宣言" },
  noTime: { en: "step or period in time undeclared", ja: "時間の刻みも期間も未宣言" },
  noDuration: { en: "extent in time undeclared", ja: "時間の範囲が未宣言" },
  noSpace: { en: "has no space (kind none)", ja: "空間を持たない(kindがnone)" },
  noPast: { en: "does not change in time (kind static)", ja: "時間によらない(kindがstatic)" },
  atPoint: { en: "speaks of a single point in space", ja: "空間の1点の値である" },
  noScales: { en: "declares no scales", ja: "尺度の宣言がない" },
  noField: { en: "its model or fields are not at hand", ja: "モデルや場の記述が手元にない" },
  unmeasured: {
    en: "a length or duration whose unit cannot be converted to m or s",
    ja: "単位をmまたはsに換算できない長さや期間",
  },
  monthsLong: {
    en: "period in months, drawn with a month of 30.436875 d",
    ja: "月単位の期間。1か月を30.436875日として描いた",
  },
  sphere: {
    en: "box in degrees, drawn on a sphere of radius 6371 km",
    ja: "度で表した範囲。半径6371 kmの球として描いた",
  },
  gaps: { en: "Gaps between coupled scales", ja: "結合する尺度の隔たり" },
  gapLine: {
    en: "{from} → {to}: {gap}",
    ja: "{from} → {to}: {gap}",
  },
  gapLength: { en: "length ×{factor}", ja: "長さ{factor}倍" },
  gapTime: { en: "time ×{factor}", ja: "時間{factor}倍" },
  noGap: {
    en: "No gap is known: boxes that are coupled meet, or do not declare enough.",
    ja: "わかっている隔たりはない(箱が接するか、宣言が足りない)。",
  },
  gapUnknown: { en: "not known, a side is undeclared", ja: "未宣言の側があり、わからない" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ScaleWord = keyof typeof words;

/** What the chart of scales says itself. */
export const { said, worded } = wordsOf(words);
