// SPDX-License-Identifier: Apache-2.0
import { type Bilingual, fillIn } from "@jiku/model";

/** Why a step was left to others. */
export const reasons = {
  operator: {
    en: "An operator of the connection takes this step: {operators}.",
    ja: "接続の演算がこの手順を受け持つ({operators})。",
  },
  described: {
    en: 'A step of kind "{kind}" is described, not executed.',
    ja: "種類「{kind}」の手順は記述だけで、実行しない。",
  },
  noTerms: {
    en: "The step does not say what it needs to be executed.",
    ja: "手順に、実行に要る事項が書かれていない。",
  },
  notConvertible: {
    en: '"{from}" cannot be converted to "{into}".',
    ja: "「{from}」から「{into}」へ換算できない。",
  },
  notReal: {
    en: "Values of type {into} are not real numbers.",
    ja: "型{into}の値は実数でない。",
  },
  extreme: {
    en: "Negated, a {method} is no longer a {method}.",
    ja: "符号を変えた{method}は、もはや{method}でない。",
  },
  targetTimes: {
    en: "Values between those at hand hang on the times that the target asks for.",
    ja: "手元の値の間の値は、受け側が求める時刻で決まる。",
  },
  lossyTime: {
    en: "{from} can give {into} with loss only; how is for an operator to say.",
    ja: "{from}から{into}は損失を伴ってしか得られない。方法は演算が定める。",
  },
  measuredScale: {
    en: "Between {from} and {into} lie measured differences, which are not at hand.",
    ja: "{from}と{into}の差は観測値であり、手元にない。",
  },
  unreadableTime: { en: '"{time}" is not a date of the source.', ja: "「{time}」は出し側の日付でない。" },
  unconvertedTime: {
    en: '"{time}" has no counterpart in {into}, or its zone is not known.',
    ja: "「{time}」に当たる時刻が{into}にないか、時間帯がわからない。",
  },
  labelUnsure: {
    en: 'The interval labelled "{time}" cannot be labelled in another way without doubt.',
    ja: "「{time}」で示した期間を、別の印で一意に示せない。",
  },
  anchorUnknown: {
    en: "It is not said where the intervals of {period} begin.",
    ja: "{period}の期間がどこから始まるかが示されていない。",
  },
  notNested: {
    en: 'The interval labelled "{time}" does not lie on the steps of {period}.',
    ja: "「{time}」で示した期間が{period}の刻みに合わない。",
  },
  twice: { en: 'There are two values for "{time}".', ja: "「{time}」の値が2つある。" },
  blocked: {
    en: "The step hangs on one that was not executed.",
    ja: "実行しなかった手順に依存する。",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a step was not executed. */
export type Reason = keyof typeof reasons;

/** What happened to values on the way. */
export const remarks = {
  notFinite: {
    en: "{count} values were no finite numbers and count as missing.",
    ja: "有限の数でない値が{count}個あり、欠測とした。",
  },
  incomplete: {
    en: "{count} intervals lack some of their values and are missing.",
    ja: "値が揃わない期間が{count}個あり、欠測とした。",
  },
  uncertaintyUnknown: {
    en: "Uncertainties of aggregates are left out: how the errors hang together is not declared.",
    ja: "集計値の不確かさは省いた。誤差の相関が未宣言である。",
  },
  uncertaintyOfExtreme: {
    en: "Uncertainties of a {method} are left out: they do not follow from those of the values.",
    ja: "{method}の不確かさは省いた。個々の値の不確かさからは決まらない。",
  },
  leapSecondsUnknown: {
    en: "{count} times lie where leap seconds are not known yet.",
    ja: "うるう秒がまだ定まらない時刻が{count}個ある。",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The name of what happened to values on the way. */
export type RemarkName = keyof typeof remarks;

/** Something to know about the values; the steps were executed. */
export interface Remark {
  readonly name: RemarkName;
  readonly message: Bilingual;
}

export function remark(name: RemarkName, values: Readonly<Record<string, unknown>> = {}): Remark {
  return { name, message: fillIn(remarks[name], values) };
}

/** Why something was not done. */
export interface Refusal {
  readonly reason: Reason;
  readonly message: Bilingual;
}

export function refuse(reason: Reason, values: Readonly<Record<string, unknown>> = {}): Refusal {
  return { reason, message: fillIn(reasons[reason], values) };
}

export function isRefusal(value: object): value is Refusal {
  return "reason" in value;
}
