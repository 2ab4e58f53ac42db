// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import type { Severity } from "@jiku/model";

type Texts = readonly [en: string, ja: string];

function entry(code: string, slug: string, severity: Severity, text: Texts, fix: Texts): ManifestFinding {
  return {
    code,
    rule: `cf/${slug}`,
    severity,
    text: { en: text[0], ja: text[1] },
    fix: { en: fix[0], ja: fix[1] },
  };
}

/** Findings of Zarr, of kerchunk references and of CoverageJSON; numbers from CF-030 on. CF-008 stays empty: FD-16. */
export const STORE_FINDINGS: readonly ManifestFinding[] = [
  entry(
    "CF-030",
    "json-numbers",
    "warning",
    [
      "NaN or Infinity stands here without quotation marks, which JSON does not have.",
      "ここにJSONにない、引用符なしのNaNかInfinityがある。",
    ],
    ["Write it as a text, or leave it out.", "文字列として書くか、省く。"],
  ),
  entry(
    "CF-031",
    "store-member-form",
    "error",
    [
      'The metadata say "{value}" for "{member}", not {expected}.',
      "メタデータの「{member}」の「{value}」が{expected}でない。",
    ],
    ["Write it in the form that Zarr defines.", "Zarrの定める形で書く。"],
  ),
  entry(
    "CF-032",
    "consolidated-whole",
    "warning",
    [
      'The consolidated metadata do not name "{array}", which is in the store.',
      "ストアにある「{array}」が統合メタデータにない。",
    ],
    ["Consolidate the metadata anew.", "メタデータを統合し直す。"],
  ),
  entry(
    "CF-033",
    "store-feature-read",
    "warning",
    [
      'The array "{array}" is not read: "{feature}" is not supported here.',
      "「{feature}」に対応していないため、配列「{array}」は読まない。",
    ],
    ["Rewrite the array with a codec and a type that are read.", "読める符号化と型で配列を書き直す。"],
  ),
  entry(
    "CF-034",
    "axis-length-agrees",
    "warning",
    [
      'The axis "{dimension}" of "{array}" has {size} places, and {other} in another array of the group.',
      "「{array}」の軸「{dimension}」の長さが{size}で、同じグループの別の配列の{other}と異なる。",
    ],
    ["Give axes of different lengths different names.", "長さの違う軸には別の名前を付ける。"],
  ),
  entry(
    "CF-035",
    "reference-expression-read",
    "warning",
    [
      'The expression "{expression}" is not evaluated; what it names is not read.',
      "式「{expression}」は評価せず、それが指すものを読まない。",
    ],
    ["Write the references out one by one.", "参照を1つずつ書き出す。"],
  ),
  entry(
    "CF-036",
    "reference-followed",
    "info",
    ['"{address}" is in the network; it was not followed.', "「{address}」はネットワーク上にあり、たどっていない。"],
    ["Put the file beside the references to have it read.", "読ませるには参照のそばにファイルを置く。"],
  ),
  entry(
    "CF-040",
    "coverage-member-form",
    "error",
    ['"{member}" is "{value}", not {expected}.', "「{member}」の「{value}」が{expected}でない。"],
    ["Write it in the form that CoverageJSON defines.", "CoverageJSONの定める形で書く。"],
  ),
  entry(
    "CF-041",
    "coverage-member-given",
    "error",
    ['"{part}" is missing here.', "ここに「{part}」がない。"],
    ['Add "{part}", as CoverageJSON demands.', "CoverageJSONの定めに従い「{part}」を加える。"],
  ),
  entry(
    "CF-042",
    "coverage-calendar-known",
    "warning",
    [
      'The calendar "{calendar}" is not known; it stays undeclared.',
      "暦「{calendar}」を知らないため、未宣言のままとする。",
    ],
    ['Write "Gregorian", or the name of a calendar of CF.', "「Gregorian」か、CFの暦の名前を書く。"],
  ),
  entry(
    "CF-043",
    "range-described",
    "warning",
    ['No parameter describes the range "{range}".', "値域「{range}」を説明するパラメータがない。"],
    ['Add "{range}" to the parameters.', "parametersに「{range}」を加える。"],
  ),
  entry(
    "CF-050",
    "values-at-hand",
    "error",
    [
      'The values of "{variable}" of {field} are kept elsewhere and are not at hand.',
      "{field}の「{variable}」の値は別の場所にあり、手元にない。",
    ],
    ["Convert from the file that holds the values.", "値を収めたファイルから変換する。"],
  ),
  entry(
    "CF-051",
    "time-axis-dated",
    "warning",
    [
      'The times on "{axis}" of {field} have no calendar or origin; they are written as numbers.',
      "{field}の「{axis}」の時刻に暦か原点がないため、数のまま書く。",
    ],
    ["Declare the calendar of the file when it is converted.", "変換のときにファイルの暦を宣言する。"],
  ),
  entry(
    "CF-052",
    "fields-to-write",
    "warning",
    [
      "None of the {count} resources is a field, so that the {format} holds no values.",
      "{count}個の資源に場がないため、{format}には値がない。",
    ],
    ["Convert to a format for such resources.", "その種類の資源を書ける形式に変換する。"],
  ),
];
