// SPDX-License-Identifier: Apache-2.0
import { lintCode, wording } from "./lint-code.js";

/** Whether a schema keeps to the modelling subset. */
export const subsetCodes = [
  lintCode(
    "LN-10",
    "subset-keyword",
    ["Keywords of the modelling subset", "モデル化部分集合のキーワード"],
    wording(
      ['"{keyword}" is outside the modelling subset.', "「{keyword}」はモデル化部分集合にない。"],
      ["Express it with the keywords of the subset, or as a rule.", "部分集合のキーワードか、規則で表す。"],
    ),
    {
      near: wording(
        ['"{keyword}" is outside the modelling subset.', "「{keyword}」はモデル化部分集合にない。"],
        ['Write "{near}", if that was meant.', "「{near}」の意味なら、そう書く。"],
      ),
      annotation: wording(
        ['"{keyword}" is no registered annotation.', "「{keyword}」は登録された注釈ではない。"],
        ["Use a registered annotation, or leave it out.", "登録された注釈を使うか、除く。"],
      ),
      "annotation-near": wording(
        ['"{keyword}" is no registered annotation.', "「{keyword}」は登録された注釈ではない。"],
        ['Write "{near}".', "「{near}」と書く。"],
      ),
    },
  ),
  lintCode(
    "LN-11",
    "subset-type",
    ["Types of the modelling subset", "モデル化部分集合の型"],
    wording(
      ['"{type}" is no type that a member may have here.', "「{type}」はここで使える型ではない。"],
      [
        "Name object, array, string, number, integer or boolean.",
        "object、array、string、number、integer、booleanから選ぶ。",
      ],
    ),
    {
      hole: wording(
        ["A hole (null) is allowed in the items of an array only.", "欠け(null)は配列の要素にだけ書ける。"],
        ["Leave the member out where there is no value.", "値がないときは項目そのものを省く。"],
      ),
    },
  ),
  lintCode(
    "LN-12",
    "subset-tagged-union",
    ["Tagged unions only", "種別付きの共用型だけ"],
    wording(
      ["This oneOf has no discriminator.", "このoneOfにはdiscriminatorがない。"],
      ["Name the tag with discriminator.propertyName.", "discriminator.propertyNameに種別の項目を書く。"],
    ),
    {
      branch: wording(
        ["A branch of oneOf is not a $ref into the own $defs.", "oneOfの枝が、自らの$defsへの$refではない。"],
        ["Put the variant under $defs and refer to it.", "変種を$defsに置き、$refで参照する。"],
      ),
      tag: wording(
        ['This variant has no required const "{tag}".', "この変種には必須のconst「{tag}」がない。"],
        ['Give it "{tag}" with a const, and require it.', "「{tag}」をconstで書き、必須にする。"],
      ),
    },
  ),
  lintCode(
    "LN-13",
    "subset-reference",
    ["References inside the schemas", "スキーマ内の参照"],
    wording(
      ['"{ref}" leads out of the schemas.', "「{ref}」はスキーマの外を指す。"],
      ["Refer relative to $id.", "$idからの相対で書く。"],
    ),
    {
      part: wording(
        ["A part of allOf is not a $ref.", "allOfの要素が$refではない。"],
        ["Put the members under $defs and refer to them.", "項目を$defsに置き、$refで参照する。"],
      ),
    },
  ),
  lintCode(
    "LN-14",
    "subset-extension-keys",
    ["Keys of extensions", "拡張の鍵"],
    wording(
      ['"{pattern}" is not the pattern of prefixed keys.', "「{pattern}」は接頭辞付きの鍵のパターンではない。"],
      ['Write "{expected}": true, or name the members.', "「{expected}」: true と書くか、項目を挙げる。"],
    ),
    {
      place: wording(
        ["patternProperties stands on a class only.", "patternPropertiesはクラスにだけ書ける。"],
        ["Write a map as additionalProperties and propertyNames.", "対応はadditionalPropertiesとpropertyNamesで書く。"],
      ),
    },
  ),
  lintCode(
    "LN-15",
    "subset-closed-object",
    ["Closed objects", "閉じたオブジェクト"],
    wording(
      ["This object with members is open.", "項目を持つこのオブジェクトが閉じていない。"],
      [
        'Write "additionalProperties: false", or "unevaluatedProperties: false" beside allOf.',
        "「additionalProperties: false」を書く。allOfがあれば「unevaluatedProperties: false」とする。",
      ],
    ),
  ),
  lintCode(
    "LN-16",
    "safe-pattern",
    ["Patterns that are safe to run", "安全なパターン"],
    wording(
      ["The pattern is no valid regular expression.", "パターンが正規表現として正しくない。"],
      ["Correct it; it is read as ECMA-262 with flag u.", "ECMA-262のuフラグで読めるように直す。"],
    ),
    {
      "look-around": wording(
        ["The pattern looks around, which RE2 has not.", "パターンが先読みか後読みを使う。RE2にはない。"],
        ["State what is allowed instead, or write a rule.", "許す形を直に書くか、規則にする。"],
      ),
      "back-reference": wording(
        ["The pattern refers back, which RE2 has not.", "パターンが後方参照を使う。RE2にはない。"],
        ["Write the alternatives out, or write a rule.", "場合を書き並べるか、規則にする。"],
      ),
      "large-repetition": wording(
        ["The pattern counts further than 1000, which RE2 has not.", "パターンが1000回を超えて数える。RE2にはない。"],
        ["Use minLength and maxLength.", "minLengthとmaxLengthを使う。"],
      ),
      "nested-repetition": wording(
        [
          "A repetition inside a repetition may take exponential time.",
          "繰り返しの中の繰り返しは、指数時間かかりうる。",
        ],
        ["Bound the inner one, or take it apart.", "内側に上限を付けるか、分けて書く。"],
      ),
      "ambiguous-repetition": wording(
        [
          "Alternatives that begin alike are repeated; that may take exponential time.",
          "始まりの同じ選択肢が繰り返され、指数時間かかりうる。",
        ],
        ["Let each alternative begin with other characters.", "選択肢の始まりの文字を互いに変える。"],
      ),
    },
  ),
  lintCode(
    "LN-17",
    "limits-agree",
    ["Limits that agree", "食い違わない限度"],
    wording(
      [
        '"{lower}" {low} is above "{upper}" {high}; nothing fits.',
        "「{lower}」{low}が「{upper}」{high}を超え、何も当てはまらない。",
      ],
      ["Swap the two, or correct one of them.", "両者を入れ替えるか、一方を直す。"],
    ),
  ),
  lintCode(
    "LN-18",
    "required-member",
    ["Required members exist", "必須の項目の存在"],
    wording(
      ['"{member}" is required but is no member.', "「{member}」は必須だが、項目にない。"],
      ["Describe the member, or do not require it.", "項目を書くか、必須から外す。"],
    ),
  ),
];
