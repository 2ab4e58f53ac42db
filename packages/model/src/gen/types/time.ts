// @generated from schemas/time (sha256:4445e9a8cde97b56) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import type { NativeText, Quantity, Ref, Uncertainty } from "./quantity.js";

/**
 * A position in time, written as its temporal reference system demands; ISO 8601 proleptic Gregorian without one.
 *
 * 時間軸上の位置。時間参照系が定める形で書く。参照系がなければISO 8601の先発グレゴリオ暦である。
 */
export type TimePosition = string;

/**
 * An ISO 8601 duration with at least one component and without sign.
 *
 * ISO 8601の継続時間。成分を1つ以上持ち、符号を持たない。
 */
export type Duration = string;

/**
 * Name of one end of an interval.
 *
 * 期間の一方の端の名前。
 *
 * - `start`: start of the interval / 期間の始点
 * - `end`: end of the interval / 期間の終点
 */
export type BoundName = "start" | "end";

/**
 * Whether the start and the end belong to the interval.
 *
 * 始点と終点を期間に含むかどうか。
 *
 * - `[)`: start included, end excluded / 始点を含み終点を含まない
 * - `[]`: start and end included / 始点も終点も含む
 * - `()`: start and end excluded / 始点も終点も含まない
 * - `(]`: start excluded, end included / 始点を含まず終点を含む
 */
export type Bounds = "[)" | "[]" | "()" | "(]";

/**
 * What kind of time one value speaks for.
 *
 * 1つの値が代表する時間の種類。
 *
 * - `static`: does not vary with time / 時間によらない
 * - `instant`: speaks for an instant / 瞬間を代表
 * - `interval`: speaks for an interval / 期間を代表
 * - `event`: speaks for an event / 事象を代表
 */
export type TemporalKind = "static" | "instant" | "interval" | "event";

/**
 * Statistic by which one value represents its interval, with the names of the CF conventions.
 *
 * 1つの値が区間を代表するときの統計の方法。名称はCF規約に従う。
 *
 * - `point`: value at a point / 一点の値
 * - `mean`: mean / 平均
 * - `sum`: sum / 積算
 * - `maximum`: maximum / 最大
 * - `minimum`: minimum / 最小
 * - `median`: median / 中央値
 * - `mode`: most frequent value / 最頻値
 * - `standard_deviation`: standard deviation / 標準偏差
 * - `variance`: variance / 分散
 */
export type CellMethod = "point" | "mean" | "sum" | "maximum" | "minimum" | "median" | "mode" | "standard_deviation" | "variance";

/**
 * Point of the interval that its time stamp names.
 *
 * 時刻の表示が指す、期間の中の位置。
 *
 * - `start`: start of the interval / 期間の始点
 * - `middle`: middle of the interval / 期間の中央
 * - `end`: end of the interval / 期間の終点
 */
export type IntervalLabel = "start" | "middle" | "end";

/**
 * How the times of successive values are set.
 *
 * 隣り合う値の時刻の決まり方。
 *
 * - `fixed`: fixed steps / 一定の刻み
 * - `variable`: variable steps / 可変の刻み
 * - `triggered`: when triggered / 契機による
 */
export type Clock = "fixed" | "variable" | "triggered";

/**
 * Time scale in which time positions are counted.
 *
 * 時間位置を数える時間尺度。
 *
 * - `UTC`: Coordinated Universal Time / 協定世界時
 * - `TAI`: International Atomic Time / 国際原子時
 * - `TT`: Terrestrial Time / 地球時
 * - `GPS`: GPS time / GPS時
 * - `UT1`: Universal Time UT1 / 世界時UT1
 * - `TDB`: Barycentric Dynamical Time / 太陽系力学時
 * - `model`: time of a model / モデル内の時間
 * - `logical`: logical time / 論理時間
 * - `geologic`: geologic time / 地質時代の時間
 */
export type TimeScale = "UTC" | "TAI" | "TT" | "GPS" | "UT1" | "TDB" | "model" | "logical" | "geologic";

/**
 * Calendar of the dates, with the names of the CF conventions.
 *
 * 日付の暦。名称はCF規約に従う。
 *
 * - `standard`: Julian then Gregorian from 1582-10-15 / 1582-10-15からグレゴリオ暦、以前はユリウス暦
 * - `proleptic_gregorian`: Gregorian extended before 1582 / 先発グレゴリオ暦
 * - `julian`: Julian calendar / ユリウス暦
 * - `noleap`: 365-day years, no leap days / うるう日のない365日暦
 * - `all_leap`: 366-day years, always leap / 毎年うるう日のある366日暦
 * - `360_day`: 12 months of 30 days / 30日の月からなる360日暦
 * - `utc`: Gregorian with UTC leap seconds / うるう秒のある協定世界時の暦
 * - `tai`: Gregorian on International Atomic Time / 国際原子時の暦
 * - `none`: no dates, numeric positions only / 日付がなく数値の位置だけ
 * - `explicit`: month lengths given explicitly / 月の日数を明示
 */
export type Calendar = "standard" | "proleptic_gregorian" | "julian" | "noleap" | "all_leap" | "360_day" | "utc" | "tai" | "none" | "explicit";



/**
 * A recurrence as defined by RFC 5545.
 *
 * RFC 5545で定める繰返しである。
 */
export interface Recurrence {
  /**
   * Recurrence rule in the RRULE syntax of RFC 5545.
   *
   * RFC 5545のRRULEの書き方による繰返し規則。
   */
  readonly rrule: string;
  /**
   * Length of each occurrence, as an ISO 8601 duration. Absent means undeclared.
   *
   * 各回の長さ。ISO 8601の継続時間の形で書く。省略は未宣言を表す。
   */
  readonly duration?: Duration;
  /**
   * IANA name of the time zone in which the rule is read. Absent means undeclared.
   *
   * 規則を解釈する時間帯のIANAでの名前。省略は未宣言を表す。
   */
  readonly timeZone?: string;
}

/**
 * Over what time one number speaks, and by which statistic.
 *
 * 1つの数値がどの時間を代表するか、またどの統計によるかを表す。
 */
export interface TemporalSupport {
  /**
   * Whether a value is static, or speaks for an instant, an interval or an event.
   *
   * 値が時間によらないか、瞬間、期間、事象のいずれを代表するかの別。
   */
  readonly kind: TemporalKind;
  /**
   * Statistic over the interval, as a CF cell method; needed when `kind` is `interval`. Absent means undeclared.
   *
   * 期間にわたる統計の方法をCFのcell methodで表したもの。「kind」が「interval」のときに必要である。省略は未宣言を表す。
   */
  readonly method?: CellMethod;
  /**
   * Length of the interval over which the statistic is taken, as an ISO 8601 duration; needed when `kind` is `interval`. Absent means undeclared.
   *
   * 統計をとる期間の長さ。ISO 8601の継続時間の形で書き、「kind」が「interval」のときに必要である。省略は未宣言を表す。
   */
  readonly period?: Duration;
  /**
   * Which point of the interval the time stamp names: its start, middle or end; needed when `kind` is `interval`. Absent means undeclared.
   *
   * 時刻の表示が期間の始点、中央、終点のどれを指すか。「kind」が「interval」のときに必要である。省略は未宣言を表す。
   */
  readonly intervalLabel?: IntervalLabel;
  /**
   * Spacing of successive values, as an ISO 8601 duration. Absent means undeclared.
   *
   * 隣り合う値の間隔。ISO 8601の継続時間の形で書く。省略は未宣言を表す。
   */
  readonly step?: Duration;
  /**
   * Whether values come at fixed steps, at variable steps or when triggered. Absent means undeclared.
   *
   * 値が一定の刻み、可変の刻み、契機のいずれで生じるかの別。省略は未宣言を表す。
   */
  readonly clock?: Clock;
  /**
   * Time scale in which the time positions are counted. Absent means undeclared.
   *
   * 時間位置を数える時間尺度。省略は未宣言を表す。
   */
  readonly timeScale?: TimeScale;
  /**
   * Calendar in which the dates are read. Absent means undeclared.
   *
   * 日付を解釈する暦。省略は未宣言を表す。
   */
  readonly calendar?: Calendar;
  /**
   * Reference to the ReferenceSystem of the time positions; it must agree with `timeScale` and `calendar`.
   *
   * 時間位置のReferenceSystemへの参照。「timeScale」「calendar」と一致していなければならない。
   */
  readonly trs?: Ref;
  /**
   * Delay until a value is available, as an ISO 8601 duration: on a source the largest delay, on a target the allowed delay. Absent means undeclared.
   *
   * 値が利用できるまでの遅れ。ISO 8601の継続時間の形で書き、渡す側では最大の遅れ、受ける側では許容する遅れを表す。省略は未宣言を表す。
   */
  readonly latency?: Duration;
  /**
   * Original text of normalised members, exactly as read, as a map from member name to text.
   *
   * 正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。
   */
  readonly native?: NativeText;
}

/**
 * An instant (`at`), an interval (`start`, `end`) or a recurrence.
 *
 * 瞬間(「at」)、期間(「start」と「end」)、または繰返しである。
 */
export interface TimeExtent {
  /**
   * Time position of an instant; it excludes `start` and `end`.
   *
   * 瞬間の時間位置。「start」「end」とともには書かない。
   */
  readonly at?: TimePosition;
  /**
   * Time position at which the interval starts. The value `..` means unbounded; absent means undeclared.
   *
   * 期間の始まりの時間位置。「..」は限りがないこと、省略は未宣言を表す。
   */
  readonly start?: TimePosition;
  /**
   * Time position at which the interval ends. The value `..` means unbounded, that is, still going on; absent means undeclared.
   *
   * 期間の終わりの時間位置。「..」は限りがなく継続中であること、省略は未宣言を表す。
   */
  readonly end?: TimePosition;
  /**
   * Names of the bounds that exist but are not known; sentinel times of native files are recorded here.
   *
   * 存在するが分からない端の名前。原ファイルで特別な値として書かれた時刻もここに移す。
   */
  readonly unknown?: readonly BoundName[];
  /**
   * Whether the start and the end belong to the interval. Absent means `[)`, start included and end excluded.
   *
   * 始点と終点を期間に含むかどうか。省略は「[)」、すなわち始点を含み終点を含まないことを表す。
   */
  readonly bounds?: Bounds;
  /**
   * Reference to the ReferenceSystem of the time positions. Absent means the ISO 8601 proleptic Gregorian calendar, with the time scale taken from the zone.
   *
   * 時間位置のReferenceSystemへの参照。省略はISO 8601の先発グレゴリオ暦を表し、時間尺度は時間帯の指定で決まる。
   */
  readonly trs?: Ref;
  /**
   * Precision of the time positions, as a number with its unit. Absent means undeclared.
   *
   * 時間位置の精密さ。単位を伴う数値で書く。省略は未宣言を表す。
   */
  readonly precision?: Quantity;
  /**
   * Uncertainty of the time positions. Absent means undeclared.
   *
   * 時間位置の不確かさ。省略は未宣言を表す。
   */
  readonly uncertainty?: Uncertainty;
  /**
   * RFC 5545 recurrence of the extent.
   *
   * この時間範囲のRFC 5545による繰返し。
   */
  readonly recurrence?: Recurrence;
  /**
   * Original text of normalised members, exactly as read, as a map from member name to text.
   *
   * 正規化した項目の元の文字列。読み取ったままの文字列を、項目名からの対応として書く。
   */
  readonly native?: NativeText;
}
