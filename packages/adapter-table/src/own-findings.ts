// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import type { Severity } from "@jiku/model";

type Texts = readonly [en: string, ja: string];

function entry(code: string, slug: string, severity: Severity, text: Texts, fix: Texts): ManifestFinding {
  return {
    code,
    rule: `table/${slug}`,
    severity,
    text: { en: text[0], ja: text[1] },
    fix: { en: fix[0], ja: fix[1] },
  };
}

/**
 * Findings of this adapter's own. 001, 002 and 004 stay empty: areas (QU-15, TM-15) and the shared AD-110 have these faults.
 */
export const OWN_FINDINGS: readonly ManifestFinding[] = [
  entry(
    "TBL-003",
    "row-declared",
    "info",
    [
      "It is not declared whether a row is a feature or an observation; the columns are read as arrays.",
      "行が地物か観測値か宣言がなく、列を配列として読んだ。",
    ],
    [
      'Write "rows" into the sidecar; "jiku inspect --sidecar" proposes one.',
      "付属記述に「rows」を書く。「jiku inspect --sidecar」が案を示す。",
    ],
  ),
  entry(
    "TBL-005",
    "pair-declared",
    "info",
    [
      'The column "{column}" seems to qualify "{base}", but nothing declares it.',
      "列「{column}」は「{base}」を補う列らしいが、宣言がない。",
    ],
    ['Give the column a "role" and "of" in the sidecar.', "付属記述で、その列に「role」と「of」を書く。"],
  ),
  entry(
    "TBL-006",
    "outside-table",
    "warning",
    [
      "Lines {first} to {last} are no rows of the table; nothing of them is read.",
      "{first}〜{last}行は表の行でないので読んでいない。",
    ],
    [
      'Declare "skipRows", "comment" or "rowCount" in the dialect.',
      "方言の「skipRows」「comment」「rowCount」で宣言する。",
    ],
  ),
  entry(
    "TBL-007",
    "digest-agrees",
    "error",
    [
      "The file has the digest {counted}, not {stated} as described.",
      "ファイルのダイジェストが、記述の{stated}でなく{counted}である。",
    ],
    ["Give the file that is described, or describe this one.", "記述されたファイルを渡すか、記述を直す。"],
  ),
  entry(
    "TBL-008",
    "column-present",
    "error",
    ['The column "{column}" is described, but the table has none.', "記述された列「{column}」が表にない。"],
    ["Correct the name in the description, or give the right table.", "記述の列名を直すか、正しい表を渡す。"],
  ),
  entry(
    "TBL-009",
    "edges-carried",
    "warning",
    [
      'The edges of "{column}" are {edges}, which geometries here do not say.',
      "「{column}」の辺は{edges}だが、ここの幾何では表せない。",
    ],
    ["Densify the lines, so that the course between points is plain.", "点を補い、点の間の経路を明らかにする。"],
  ),
  entry(
    "TBL-010",
    "column-described",
    "warning",
    ['The column "{column}" stands in no description.', "列「{column}」がどの記述にもない。"],
    ["Add the column to the description.", "その列を記述に加える。"],
  ),
  entry(
    "TBL-011",
    "row-width",
    "error",
    [
      "This row has {found} fields where the table has {expected} columns.",
      "この行は{found}項目だが、表は{expected}列である。",
    ],
    [
      "Give the row one field for each column, or quote the delimiter.",
      "列と同じ数の項目にするか、区切り文字を引用符で囲む。",
    ],
  ),
  entry(
    "TBL-012",
    "column-name",
    "warning",
    [
      'Column {number} is named "{name}" here, since its own name is used or empty.',
      "{number}列目は名前が空か重複なので「{name}」と呼ぶ。",
    ],
    ["Give each column a name of its own.", "列ごとに異なる名前を付ける。"],
  ),
  entry(
    "TBL-013",
    "value-form",
    "error",
    [
      '"{value}" in the column "{column}" is not {expected}, as declared.',
      "列「{column}」の「{value}」が宣言どおりの{expected}でない。",
    ],
    ["Correct the value, mark it as missing, or correct the declaration.", "値を直すか、欠測とするか、宣言を直す。"],
  ),
  entry(
    "TBL-014",
    "dialect-declared",
    "info",
    [
      'No dialect is declared; the text was read with "{delimiter}" between the fields.',
      "方言の宣言がなく、区切り文字を「{delimiter}」として読んだ。",
    ],
    ['Write "dialect" into the sidecar or into CSVW metadata.', "付属記述かCSVWに「dialect」を書く。"],
  ),
  entry(
    "TBL-015",
    "description-form",
    "error",
    [
      '"{member}" of the description is "{value}", not {expected}.',
      "記述の「{member}」の「{value}」が{expected}でない。",
    ],
    ["Write it in the form that the description's standard defines.", "記述の標準が定める形で書く。"],
  ),
  entry(
    "TBL-016",
    "description-used",
    "info",
    [
      '"{unused}" describes this table too; "{used}" was used.',
      "「{unused}」もこの表を記述しているが「{used}」を使った。",
    ],
    ["Keep one description, or make them agree.", "記述を1つにするか、互いに一致させる。"],
  ),
  entry(
    "TBL-017",
    "more-rows",
    "error",
    ["{count} more rows have the same fault ({code}) as those above.", "同じ誤り({code})の行が、ほかに{count}行ある。"],
    ["Correct them in the same way.", "同じように直す。"],
  ),
  entry(
    "TBL-018",
    "some-rows",
    "info",
    ["The table has a header of {columns} columns, and no row.", "{columns}列の見出しだけで、行がない。"],
    ["Give the file that holds the rows, if there should be any.", "行があるはずなら、行を持つファイルを渡す。"],
  ),
  entry(
    "TBL-019",
    "last-line-ended",
    "info",
    ["The last line has no end, so the file may be cut there.", "最終行に改行がなく、そこで切れている可能性がある。"],
    [
      "End the last line too, or state the digest in a description.",
      "最終行も改行で終えるか、記述にダイジェストを書く。",
    ],
  ),
  entry(
    "TBL-020",
    "rows-to-write",
    "error",
    ["There is nothing here that has the form of a table.", "表の形を持つものがない。"],
    ["Give observations, entities, or a field over one axis.", "観測値か実体、または1つの軸の上の場を渡す。"],
  ),
  entry(
    "TBL-021",
    "one-table",
    "error",
    ["There are {count} tables for one file of this format.", "この形式の1つのファイルに{count}個の表がある。"],
    ["Write them as CSV, or choose one kind of resource.", "CSVで書くか、1種類の資源を選ぶ。"],
  ),
];
