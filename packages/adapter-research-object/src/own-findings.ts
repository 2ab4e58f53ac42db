// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import type { Severity } from "@jiku/model";

type Texts = readonly [en: string, ja: string];

function entry(code: string, slug: string, severity: Severity, text: Texts, fix: Texts): ManifestFinding {
  return {
    code,
    rule: `research-object/${slug}`,
    severity,
    text: { en: text[0], ja: text[1] },
    fix: { en: fix[0], ja: fix[1] },
  };
}

/** Findings of this adapter's own. The numbers 001, 002 and 008 stay empty: DS-03, ID-09 and the shared AD-108 have these faults. */
export const OWN_FINDINGS: readonly ManifestFinding[] = [
  entry(
    "RO-003",
    "part-within-crate",
    "error",
    ['The part "{id}" lies outside the folder of the crate.', "部分「{id}」がクレートのフォルダの外にある。"],
    ["Move it into the folder, or name it by its full address.", "フォルダの中へ移すか、完全なアドレスで書く。"],
  ),
  entry(
    "RO-004",
    "date-kind-clear",
    "warning",
    [
      'The date {value} of kind "{kind}" does not say what it dates.',
      "種別「{kind}」の日付{value}は、何の日付か分からない。",
    ],
    ["Choose Collected, Valid, Created, Issued or Updated.", "Collected、Valid、Created、Issued、Updatedから選ぶ。"],
  ),
  entry(
    "RO-005",
    "period-readable",
    "warning",
    [
      'The period "{value}" is no time of ISO 8601; it is kept as text, with low confidence.',
      "期間「{value}」はISO 8601の時刻でなく、確度の低い文字列として残す。",
    ],
    ["Write it as start/end of ISO 8601.", "ISO 8601の「開始/終了」の形で書く。"],
  ),
  entry(
    "RO-006",
    "described",
    "info",
    ['"{id}" has neither a title nor a description.', "「{id}」に題名も説明もない。"],
    ["Add a title and a description.", "題名と説明を加える。"],
  ),
  entry(
    "RO-007",
    "titles-with-language",
    "warning",
    ['"{member}" has {count} texts without a language.', "「{member}」に言語のない文字列が{count}個ある。"],
    ["State the language of each, such as ja, ja-Kana or en.", "それぞれにja、ja-Kana、enなどの言語を付ける。"],
  ),
  entry(
    "RO-009",
    "agent-kind-stated",
    "info",
    [
      'Whether "{name}" is a person or an organization is not stated; it is kept as text.',
      "「{name}」が人か組織か書かれておらず、文字列として残す。",
    ],
    ["State the kind of the name, or an ORCID or ROR.", "名前の種別か、ORCIDまたはRORを書く。"],
  ),
  entry(
    "RO-010",
    "distribution-addressed",
    "info",
    ['The distribution "{distribution}" has no address of its bytes.', "配布「{distribution}」にデータの所在がない。"],
    ["Add a download address.", "ダウンロードのアドレスを加える。"],
  ),
  entry(
    "RO-011",
    "media-type-stated",
    "info",
    [
      'The file "{asset}" has no media type; it is taken as bytes of unknown kind.',
      "ファイル「{asset}」にメディアタイプがなく、種類不明のバイト列とみなす。",
    ],
    ["Add the media type, such as text/csv.", "text/csvのようなメディアタイプを加える。"],
  ),
  entry(
    "RO-012",
    "date-readable",
    "warning",
    ['"{member}" is "{value}", which is no date of ISO 8601.', "「{member}」の「{value}」がISO 8601の日付でない。"],
    ["Write it as year, month and day.", "年・月・日をISO 8601の形で書く。"],
  ),
  entry(
    "RO-013",
    "geometry-readable",
    "warning",
    ['The place "{value}" cannot be read as a geometry.', "場所「{value}」を図形として読めない。"],
    ["Write it as WKT with its reference system.", "参照系を添えたWKTで書く。"],
  ),
  entry(
    "RO-014",
    "checksum-readable",
    "warning",
    [
      'The checksum "{value}" has no algorithm, or not the form of it.',
      "チェックサム「{value}」に方式がないか、方式どおりの形でない。",
    ],
    ["Name the algorithm, and write all hexadecimal digits.", "方式を書き、値は全桁を16進数で書く。"],
  ),
  entry(
    "RO-015",
    "member-form",
    "error",
    ['"{member}" is "{value}", not {expected}.', "「{member}」の「{value}」が{expected}でない。"],
    ["Write it in the form that the format defines.", "形式の定める形で書く。"],
  ),
  entry(
    "RO-016",
    "required-part",
    "error",
    ['"{part}" is missing here.', "ここに「{part}」がない。"],
    ['Add "{part}", as the format demands.', "形式の定めに従い「{part}」を加える。"],
  ),
  entry(
    "RO-017",
    "part-described",
    "warning",
    ['The part "{id}" is listed and not described.', "部分「{id}」が挙がっているが、説明がない。"],
    ["Add an object with this @id to the graph.", "この@idを持つオブジェクトをグラフに加える。"],
  ),
  entry(
    "RO-018",
    "class-of-dcat",
    "warning",
    [
      '"{value}" is no class of DCAT; it is taken as {expected}.',
      "「{value}」はDCATのクラスでなく、{expected}とみなす。",
    ],
    ["Write {expected}.", "{expected}と書く。"],
  ),
  entry(
    "RO-019",
    "datatype-known",
    "info",
    [
      'The datatype "{datatype}" is not known; its texts are read as they are written.',
      "データ型「{datatype}」を知らないため、書かれたままの文字列として読む。",
    ],
    ["Write a datatype of XML Schema or GeoSPARQL.", "XML SchemaかGeoSPARQLのデータ型を書く。"],
  ),
  entry(
    "RO-020",
    "part-plain",
    "info",
    [
      '"{member}" is not read as part of {expected}; it is kept as it is written.',
      "「{member}」は{expected}の一部として読めず、書かれたまま残す。",
    ],
    ["Move it to the thing that it describes.", "それが述べる対象へ移す。"],
  ),
  entry(
    "RO-021",
    "root-chosen",
    "error",
    [
      "There are {count} data sets and none that holds the others as the root.",
      "データ集合が{count}件あり、他を含む根が決まらない。",
    ],
    ['List the others under "members" of one of them.', "1件の「members」に他を挙げる。"],
  ),
  entry(
    "RO-022",
    "crate-root-complete",
    "warning",
    [
      'RO-Crate asks for "{part}" of the root data set, and it is not declared.',
      "RO-Crateがルートに求める「{part}」が宣言されていない。",
    ],
    ["Declare it before writing the crate.", "クレートを書く前に宣言する。"],
  ),
  entry(
    "RO-023",
    "identifier-scheme-known",
    "info",
    [
      'The scheme "{scheme}" of "{value}" is not known; its form tells another one.',
      "「{value}」の体系「{scheme}」を知らず、形から別の体系とみなす。",
    ],
    ["Write the name of the scheme, such as DOI, ORCID or ROR.", "DOI、ORCID、RORなどの体系名を書く。"],
  ),
];
