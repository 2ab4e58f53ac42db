// SPDX-License-Identifier: Apache-2.0
import { lintCode, wording } from "./lint-code.js";

/** Whether a schema says what its members mean, in both languages. */
export const meaningCodes = [
  lintCode(
    "LN-20",
    "semantic-term",
    ["A term for every member", "項目ごとの用語"],
    wording(
      ['"{member}" has no term (x-jsonld-id).', "「{member}」に用語(x-jsonld-id)がない。"],
      ["Give it an IRI, or null when it has none in RDF.", "IRIを書く。RDFに現れないならnullを書く。"],
    ),
    {
      form: wording(
        [
          '"{term}" is no CURIE, no absolute IRI and no keyword.',
          "「{term}」はCURIEでも絶対IRIでもキーワードでもない。",
        ],
        ['Write it as "prefix:name".', "「接頭辞:名前」の形で書く。"],
      ),
    },
  ),
  lintCode(
    "LN-21",
    "label-text",
    ["Texts in both languages", "両言語の文"],
    wording(
      ['"{text}" is missing.', "「{text}」がない。"],
      ["Write title and description in English and in Japanese.", "題と説明を英語と日本語で書く。"],
    ),
  ),
  lintCode(
    "LN-22",
    "label-enum",
    ["Meaning of every value", "値ごとの意味"],
    wording(
      ['"{annotation}" says nothing of "{value}".', "「{annotation}」に「{value}」の意味がない。"],
      ["Say in a few words what the value means.", "値の意味を短く書く。"],
    ),
    {
      stranger: wording(
        ['"{annotation}" tells of "{value}", which is no value.', "「{annotation}」にある「{value}」は値ではない。"],
        ["Take it out, or add the value to enum.", "除くか、enumに値を加える。"],
      ),
    },
  ),
  lintCode(
    "LN-23",
    "reference-target",
    ["References that lead somewhere", "行き先のある参照"],
    wording(
      ['"{ref}" points to nothing.', "「{ref}」の指す先がない。"],
      ["Correct the name, or add what it names.", "名を直すか、指す先を加える。"],
    ),
  ),
  lintCode(
    "LN-24",
    "reference-classes",
    ["Classes of a reference", "参照先のクラス"],
    wording(
      ["This reference does not say to which classes.", "この参照は、どのクラスへのものかを述べていない。"],
      ['List the classes in x-jiku-ref, or write ["*"].', 'x-jiku-refにクラスを挙げるか、["*"]と書く。'],
    ),
  ),
  lintCode(
    "LN-25",
    "member-name",
    ["Names of members", "項目の名前"],
    wording(
      ['"{name}" is not in lowerCamelCase.', "「{name}」はlowerCamelCaseではない。"],
      [
        'Begin small and join words by capitals, as in "phenomenonTime".',
        "小文字で始め「phenomenonTime」のように書く。",
      ],
    ),
  ),
  lintCode(
    "LN-26",
    "type-name",
    ["Names of types", "型の名前"],
    wording(
      ['"{name}" is not in PascalCase.', "「{name}」はPascalCaseではない。"],
      ['Begin each word with a capital, as in "TimeExtent".', "語頭を大文字にし「TimeExtent」のように書く。"],
    ),
  ),
  lintCode(
    "LN-27",
    "annotation-value",
    ["Values of annotations", "注釈の値"],
    wording(
      ['"{value}" is no value of "{annotation}".', "「{value}」は「{annotation}」の値ではない。"],
      ["Write a known one, such as {near}.", "{near}などの既知の値を書く。"],
    ),
  ),
];
