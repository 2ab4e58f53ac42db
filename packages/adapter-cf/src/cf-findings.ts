// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import { ownEntry } from "./own-entry.js";

/** Findings of variables under the CF conventions and of the NetCDF containers; numbers below CF-030. CF-001, 002 and 004 stay empty: TM-14, QU-15, SP-20. */
export const CF_FINDINGS: readonly ManifestFinding[] = [
  ownEntry(
    "CF-003",
    "units-spelt",
    "warning",
    {
      en: '"{variable}" writes "{attribute}" ("{value}") in place of "units"; the unit stays undeclared.',
      ja: "「{variable}」は「units」でなく「{attribute}」(「{value}」)と書いており、単位は未宣言である。",
    },
    { en: 'Rename the attribute to "units".', ja: "属性の名前を「units」に改める。" },
  ),
  ownEntry(
    "CF-005",
    "time-axes-agree",
    "warning",
    {
      en: '"{variable}" ({units}, {size} values) and "{other}" ({otherUnits}, {otherSize} values) must not be joined by index: {shift}.',
      ja: "「{variable}」({units}、{size}個)と「{other}」({otherUnits}、{otherSize}個)は番号では結合できない: {shift}。",
    },
    {
      en: "Join them by date, or write both from one epoch over one period.",
      ja: "日付で結合するか、同じ起点と期間で書き直す。",
    },
  ),
  ownEntry(
    "CF-006",
    "values-in-valid-range",
    "warning",
    {
      en: '"{variable}" has {count} values outside its valid range; the first is {value}.',
      ja: "「{variable}」に有効範囲外の値が{count}個あり、最初は{value}である。",
    },
    { en: "Correct the values or the range, or mark the values as missing.", ja: "値か範囲を直すか、値を欠測にする。" },
  ),
  ownEntry(
    "CF-007",
    "fill-values-agree",
    "warning",
    {
      en: '"{variable}" marks holes by "_FillValue" {fill} and by "missing_value" {missing}.',
      ja: "「{variable}」の欠測の印が「_FillValue」{fill}と「missing_value」{missing}で異なる。",
    },
    { en: "Keep one of the two, or give both the same value.", ja: "一方だけを残すか、同じ値にする。" },
  ),
  ownEntry(
    "CF-009",
    "names-resolve",
    "warning",
    {
      en: '"{attribute}" of "{variable}" names "{name}", which is not in the file.',
      ja: "「{variable}」の「{attribute}」が挙げる「{name}」はファイルにない。",
    },
    { en: "Add the variable, or take the name out.", ja: "変数を加えるか、名前を除く。" },
  ),
  ownEntry(
    "CF-010",
    "gathered-shape-kept",
    "warning",
    {
      en: '"{variable}" is gathered from {names}; the shape of that grid {reason}.',
      ja: "「{variable}」は{names}から間引かれ、その格子の形は{reason}。",
    },
    {
      en: 'Keep the dimensions that "compress" names, and no shape beside them.',
      ja: "「compress」が挙げる次元を残し、別に形を書かない。",
    },
  ),
  ownEntry(
    "CF-019",
    "cell-methods-read",
    "warning",
    {
      en: 'The cell methods "{value}" of "{variable}" are not of the form "name: method".',
      ja: "「{variable}」の「cell_methods」の「{value}」が「名前: 方法」の形でない。",
    },
    { en: 'Write it as "time: mean".', ja: "「time: mean」のように書く。" },
  ),
  ownEntry(
    "CF-020",
    "packing-of-integers",
    "warning",
    {
      en: '"{variable}" is packed, although its stored type is floating point.',
      ja: "「{variable}」は浮動小数点数なのに、詰めた値として宣言されている。",
    },
    {
      en: 'Store integers, or take "scale_factor" and "add_offset" out.',
      ja: "整数で保存するか、「scale_factor」と「add_offset」を除く。",
    },
  ),
  ownEntry(
    "CF-021",
    "flags-paired",
    "warning",
    {
      en: '"{variable}" has {codes} codes of flags and {meanings} meanings.',
      ja: "「{variable}」のフラグは符号が{codes}個、意味が{meanings}個である。",
    },
    { en: "List one meaning for each code, joined by blanks.", ja: "符号ごとに意味を1つ、空白区切りで書く。" },
  ),
  ownEntry(
    "CF-022",
    "links-inside",
    "info",
    {
      en: '"{path}" leads into another file, "{target}", which is not opened.',
      ja: "「{path}」は別のファイル「{target}」を指しており、開かない。",
    },
    {
      en: "Check that file too, or copy the object into this one.",
      ja: "そのファイルも検査するか、中身をこのファイルに写す。",
    },
  ),
  ownEntry(
    "CF-023",
    "dimension-filled",
    "info",
    {
      en: '"{variable}" holds no values: its dimension "{dimension}" has length 0.',
      ja: "「{variable}」は次元「{dimension}」の長さが0で、値がない。",
    },
    { en: "Nothing is wrong, unless the data were to be there.", ja: "データがあるはずでなければ誤りではない。" },
  ),
  ownEntry(
    "CF-024",
    "dimension-once",
    "warning",
    {
      en: '"{variable}" uses a dimension twice, which no domain has; it is not carried over.',
      ja: "「{variable}」は同じ次元を2度使うため、引き継がない。",
    },
    { en: "Give the second axis a dimension of its own.", ja: "2つ目の軸に別の次元を与える。" },
  ),
  ownEntry(
    "CF-025",
    "nan-declared",
    "warning",
    {
      en: '"{variable}" has {count} values that are NaN, which it does not declare as a hole.',
      ja: "「{variable}」に、欠測と宣言されていないNaNが{count}個ある。",
    },
    {
      en: 'Declare NaN as "_FillValue", or write the fill value.',
      ja: "NaNを「_FillValue」と宣言するか、欠測値を書く。",
    },
  ),
  ownEntry(
    "CF-026",
    "values-present",
    "info",
    {
      en: 'All {count} values of "{variable}" are holes.',
      ja: "「{variable}」の{count}個の値はすべて欠測である。",
    },
    { en: "Check that the data were written.", ja: "データが書き込まれたか確かめる。" },
  ),
  ownEntry(
    "CF-027",
    "groups-are-a-tree",
    "warning",
    {
      en: '"{path}" leads back to a group above it; it is not followed.',
      ja: "「{path}」は上位のグループに戻るため、たどらない。",
    },
    { en: "Remove the link.", ja: "そのリンクを除く。" },
  ),
];
