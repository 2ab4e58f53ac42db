// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import type { Severity } from "@jiku/model";

type Texts = readonly [en: string, ja: string];

function entry(code: string, slug: string, severity: Severity, text: Texts, fix: Texts): ManifestFinding {
  return {
    code,
    rule: `model-format/${slug}`,
    severity,
    text: { en: text[0], ja: text[1] },
    fix: { en: fix[0], ja: fix[1] },
  };
}

/**
 * Findings of this adapter's own. 001 to 008 speak of what a description leaves open; the rules of the areas judge each
 * port (QU-15 a number without unit). 010 and above are faults of FMI and SSP files.
 */
export const OWN_FINDINGS: readonly ManifestFinding[] = [
  entry(
    "MDL-001",
    "unit-stated",
    "info",
    [
      '{count} of {total} real variables of "{model}" state no unit, first "{first}".',
      "「{model}」の実数の変数{total}個のうち{count}個に単位がない。最初は「{first}」である。",
    ],
    [
      "State the units in the tool that writes the description; state pure numbers too.",
      "記述を書き出すツールで単位を付ける。無次元の数にも付ける。",
    ],
  ),
  entry(
    "MDL-002",
    "unit-resolved",
    "warning",
    [
      'The unit "{unit}" cannot be resolved: {reason}. Left without unit: {count}.',
      "単位「{unit}」を解決できない: {reason}。単位のない変数は{count}個になる。",
    ],
    [
      "Define it by the exponents of its SI base units, factor and offset.",
      "SI基本単位の指数、係数、オフセットで定義する。",
    ],
  ),
  entry(
    "MDL-003",
    "epoch-bound",
    "info",
    [
      'The time of "{model}" counts from its own zero; no date belongs to it.',
      "「{model}」の時刻は自らの零から数え、暦の日時と結び付いていない。",
    ],
    [
      "Bind it to a date in the run or the composition that uses the model.",
      "モデルを使う実行または構成の側で、日時と結び付ける。",
    ],
  ),
  entry(
    "MDL-004",
    "provenance-stated",
    "info",
    ['"{model}" does not state its {missing}.', "「{model}」に{missing}が書かれていない。"],
    ["Add what is missing, so that others may use the model.", "他者が使えるように、欠けているものを書き加える。"],
  ),
  entry(
    "MDL-005",
    "domain-stated",
    "info",
    [
      '"{model}" was made from data and does not tell the domain where it holds.',
      "「{model}」はデータから作られたが、成り立つ領域が書かれていない。",
    ],
    [
      "State the ranges of the training data and what happens outside them.",
      "学習データの範囲と、その外での振る舞いを書く。",
    ],
  ),
  entry(
    "MDL-006",
    "axis-meaning",
    "info",
    ['The axes of "{port}" ({axes}) have no stated meaning.', "「{port}」の軸({axes})に意味が書かれていない。"],
    ["Say for each axis what it counts.", "軸ごとに、何を数えるかを書く。"],
  ),
  entry(
    "MDL-007",
    "template-filled",
    "warning",
    ['"{member}" still holds the text of a template: "{text}".', "「{member}」にひな形の文「{text}」が残っている。"],
    ["Fill it in, or leave it out where the format allows.", "値を書き込む。形式が許すなら省く。"],
  ),
  entry(
    "MDL-008",
    "size-fixed",
    "info",
    [
      'The size of "{port}" depends on the parameter "{parameter}".',
      "「{port}」の大きさはパラメータ「{parameter}」で変わる。",
    ],
    ["Fix the parameter before the model is joined to others.", "他のモデルとつなぐ前に、そのパラメータの値を決める。"],
  ),
  entry(
    "MDL-010",
    "required-part",
    "error",
    ['"{part}" is missing here.', "ここに「{part}」がない。"],
    ['Add "{part}", as {format} demands.', "{format}の定めに従い「{part}」を加える。"],
  ),
  entry(
    "MDL-011",
    "attribute-form",
    "error",
    ['"{attribute}" is "{value}", not {expected}.', "「{attribute}」の「{value}」が{expected}でない。"],
    ["Write it in the form that {format} defines.", "{format}の定める形で書く。"],
  ),
  entry(
    "MDL-012",
    "reference-exists",
    "error",
    ['"{attribute}" names "{value}", which is not there.', "「{attribute}」の指す「{value}」が存在しない。"],
    ["Correct the name, or add what it names.", "名前を直すか、指す先を加える。"],
  ),
  entry(
    "MDL-013",
    "sidecar-agrees",
    "warning",
    [
      'The sidecar and the description differ on "{what}": {reason}. The description is used.',
      "付属ファイルと記述が「{what}」で食い違う: {reason}。記述の側を使う。",
    ],
    ["Write the archive anew, so that both say the same.", "両者が一致するように、アーカイブを書き直す。"],
  ),
  entry(
    "MDL-014",
    "direction-stated",
    "warning",
    [
      'The connection from "{from}" to "{to}" has no direction: {reason}.',
      "「{from}」から「{to}」への接続の向きが定まらない: {reason}。",
    ],
    ["Join an output to an input, or state the kinds of both.", "出力を入力につなぐか、両方の種類を書く。"],
  ),
  entry(
    "MDL-015",
    "conversion-clear",
    "warning",
    [
      'What happens to the values from "{from}" to "{to}" is ambiguous: {reason}.',
      "「{from}」から「{to}」へ渡る値の扱いがあいまいである: {reason}。",
    ],
    ["State one conversion, and both units.", "換算を1つだけ書き、両方の単位も書く。"],
  ),
  entry(
    "MDL-016",
    "schedule-stated",
    "info",
    [
      'The order in which "{model}" runs is not stated; "{strategy}" is taken.',
      "「{model}」を動かす順序が書かれていない。「{strategy}」とみなす。",
    ],
    ["State the schedule in the package that uses the system.", "系を使うパッケージの側で計画を書く。"],
  ),
  entry(
    "MDL-017",
    "connector-agrees",
    "warning",
    [
      'The connector "{port}" and the variable of its model differ: {reason}.',
      "コネクタ「{port}」とそのモデルの変数が食い違う: {reason}。",
    ],
    ["Correct the connector, or give the model that was meant.", "コネクタを直すか、意図したモデルを渡す。"],
  ),
  entry(
    "MDL-020",
    "facets-open",
    "info",
    [
      "{format} has no place for {facets}; they stay undeclared.",
      "{format}には{facets}を書く所がなく、未宣言のままである。",
    ],
    ["Declare them in the package that uses the model.", "モデルを使うパッケージの側で宣言する。"],
  ),
];
