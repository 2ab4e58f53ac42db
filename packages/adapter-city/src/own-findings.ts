// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import type { Severity } from "@jiku/model";

type Texts = readonly [en: string, ja: string];

function entry(code: string, name: string, severity: Severity, text: Texts, fix: Texts): ManifestFinding {
  return {
    code,
    rule: name.includes("/") ? name : `cityjson/${name}`,
    severity,
    text: { en: text[0], ja: text[1] },
    fix: { en: fix[0], ja: fix[1] },
  };
}

/**
 * Findings of the format's own. Numbers that are missing below 012 belong to faults that an area or `AD-1xx` names
 * (001 SP-20, 002 AD-110, 003 AD-111, 004 AD-108, 008 SP-19, 009 QU-15).
 */
export const OWN_FINDINGS: readonly ManifestFinding[] = [
  entry(
    "CTY-005",
    "citygml/code-in-list",
    "warning",
    [
      'The code "{code}" of "{member}" is not in the list "{list}".',
      "「{member}」の符号「{code}」は一覧「{list}」にない。",
    ],
    ["Correct the code, or use the list that it is from.", "符号を直すか、その符号のある一覧を使う。"],
  ),
  entry(
    "CTY-006",
    "zero-height",
    "warning",
    [
      "{count} flat geometries lie at height 0 throughout; this looks like a filler.",
      "平面の形状{count}件で高さがすべて0である。詰め物らしい。",
    ],
    ["Give the heights at which they lie, or leave them out.", "実際の高さを書くか、その形状を省く。"],
  ),
  entry(
    "CTY-007",
    "spatialid/rank",
    "warning",
    ['The spatial ID "{id}" is of another kind than {expected}.', "空間ID「{id}」の種類が{expected}と異なる。"],
    ["Put IDs of one zoom and one number of parts into one table.", "1つの表には同じズームと部分数のIDだけを置く。"],
  ),
  entry(
    "CTY-010",
    "extension-declared",
    "warning",
    [
      '"{name}" comes from an extension, but the file declares none.',
      "「{name}」は拡張の名だが、ファイルは拡張を宣言していない。",
    ],
    ["Declare the extension with its address and version.", "拡張をその所在と版とともに宣言する。"],
  ),
  entry(
    "CTY-011",
    "citygml/one-thing-one-object",
    "warning",
    [
      'The identifier "{id}" stands at two objects; the first is at line {line}.',
      "識別子「{id}」が2つの対象にある。最初は{line}行目である。",
    ],
    ["Put the levels of detail of one thing into one object.", "1つのものの詳細度は1つの対象にまとめる。"],
  ),
  entry(
    "CTY-012",
    "vertex-index",
    "error",
    [
      "Vertex {index} does not exist; the list has {count} vertices.",
      "頂点{index}は存在しない。一覧の頂点は{count}個である。",
    ],
    ["Correct the index, or add the vertex.", "番号を直すか、頂点を加える。"],
  ),
  entry(
    "CTY-013",
    "unused-vertex",
    "warning",
    [
      "{count} of {total} vertices belong to no geometry; the first is vertex {first}.",
      "頂点{total}個のうち{count}個がどの形状にも属さない。最初は頂点{first}である。",
    ],
    ["Remove them, and number the boundaries anew.", "取り除き、境界の番号を付け直す。"],
  ),
  entry(
    "CTY-014",
    "two-sided-hierarchy",
    "error",
    [
      '"{parent}" and "{child}" do not name each other as parent and child.',
      "「{parent}」と「{child}」は、互いを親子として挙げていない。",
    ],
    ['Name the child under "children" and the parent under "parents".', "childrenに子を、parentsに親を書く。"],
  ),
  entry(
    "CTY-015",
    "known-type",
    "error",
    [
      '"{type}" is no type of CityJSON; nearest are {nearest}.',
      "「{type}」はCityJSONの型ではない。近いのは{nearest}。",
    ],
    [
      'Write one of them, or begin the name of an extension type with "+".',
      "いずれかを書くか、拡張の型なら名の頭に「+」を付ける。",
    ],
  ),
  entry(
    "CTY-016",
    "required-member",
    "error",
    ['"{member}" is missing here.', "ここに「{member}」がない。"],
    ['Add "{member}".', "「{member}」を加える。"],
  ),
  entry(
    "CTY-017",
    "member-form",
    "error",
    ['"{member}" is not {expected}.', "「{member}」が{expected}でない。"],
    ['Write "{member}" in the form that its format defines.', "「{member}」を形式の定める形で書く。"],
  ),
  entry(
    "CTY-018",
    "semantics-fit",
    "error",
    [
      "The semantic values do not match the primitives of this geometry: {detail}.",
      "意味の割り当てが形状の要素と合わない: {detail}。",
    ],
    ["Give each primitive the index of a semantic object, or null.", "各要素に意味対象の番号かnullを割り当てる。"],
  ),
  entry(
    "CTY-019",
    "template-exists",
    "error",
    [
      "Template {template} does not exist; the file has {count} templates.",
      "ひな形{template}は存在しない。ひな形は{count}個である。",
    ],
    ["Correct the number, or add the template.", "番号を直すか、ひな形を加える。"],
  ),
  entry(
    "CTY-020",
    "reference-system-form",
    "warning",
    [
      'The reference system "{text}" cannot be read; its axes are not known.',
      "参照系「{text}」を読み取れず、軸が分からない。",
    ],
    [
      "Write it as https://www.opengis.net/def/crs/EPSG/0/ and the code.",
      "https://www.opengis.net/def/crs/EPSG/0/に符号を続けて書く。",
    ],
  ),
  entry(
    "CTY-021",
    "quantised-vertex",
    "error",
    [
      "{count} vertices are no whole numbers, although a transform applies; the first is vertex {first}.",
      "変換があるのに整数でない頂点が{count}個ある。最初は頂点{first}である。",
    ],
    ["Quantise the vertices as the transform says.", "変換に従って頂点を整数にする。"],
  ),
  entry(
    "CTY-022",
    "feature-line",
    "error",
    [
      'This line is of type "{type}", not "CityJSONFeature".',
      "この行の型は「{type}」で、「CityJSONFeature」ではない。",
    ],
    ["Correct the type, or remove the line.", "型を直すか、その行を除く。"],
  ),
  entry(
    "CTY-023",
    "parent-named",
    "error",
    ['A "{type}" needs a parent, and none is named.', "「{type}」には親が要るが、書かれていない。"],
    ['Name the parent under "parents".', "parentsに親を書く。"],
  ),
  entry(
    "CTY-024",
    "open-ring",
    "warning",
    ["The ring ends with vertex {index}, with which it begins.", "環が、始まりと同じ頂点{index}で終わっている。"],
    ["Leave the last index out; rings are closed implicitly.", "最後の番号を省く。環は暗黙に閉じる。"],
  ),
  entry(
    "CTY-025",
    "used-semantics",
    "warning",
    [
      'Semantic object {index} ("{type}") belongs to no primitive.',
      "意味対象{index}(「{type}」)はどの要素にも属さない。",
    ],
    ["Assign it, or remove it.", "要素に割り当てるか、取り除く。"],
  ),
  entry(
    "CTY-026",
    "feature-id",
    "error",
    ['The feature "{id}" has no city object of that name.', "地物「{id}」に、その名の都市対象がない。"],
    ['Name the main city object under "id".', "idに主となる都市対象の名を書く。"],
  ),
  entry(
    "CTY-027",
    "sequence-header",
    "error",
    [
      "The sequence does not begin with a CityJSON record; its transform is not known.",
      "列がCityJSONレコードで始まらず、変換が分からない。",
    ],
    ["Put the CityJSON record with the transform first.", "変換をもつCityJSONレコードを先頭に置く。"],
  ),
  entry(
    "CTY-028",
    "citygml/coordinate-form",
    "error",
    ['"{token}" is no coordinate; this geometry cannot be read.', "「{token}」は座標でなく、この形状を読み取れない。"],
    ["Write decimal numbers with blanks between them.", "十進数を空白で区切って書く。"],
  ),
  entry(
    "CTY-029",
    "citygml/coordinate-count",
    "error",
    [
      "{count} numbers make no whole positions of dimension {dimension}.",
      "数{count}個は次元{dimension}の位置の並びにならない。",
    ],
    ["Add the missing number, or correct srsDimension.", "欠けた数を補うか、srsDimensionを直す。"],
  ),
  entry(
    "CTY-030",
    "spatialid/form",
    "error",
    ['"{id}" is no spatial ID.', "「{id}」は空間IDではない。"],
    ["Write z/f/x/y, or z/x/y, within the range of the zoom.", "ズームの範囲内でz/f/x/yまたはz/x/yと書く。"],
  ),
  entry(
    "CTY-031",
    "citygml/member-object",
    "error",
    ['"{name}" is no city object and cannot be a member.', "「{name}」は都市対象でなく、要素になれない。"],
    ["Put a city object here, or remove the member.", "都市対象を置くか、この要素を除く。"],
  ),
  entry(
    "CTY-032",
    "citygml/geometry-by-reference",
    "info",
    [
      "{count} geometries stay in the file by reference: {reason}.",
      "形状{count}件はファイルへの参照にとどめた: {reason}。",
    ],
    ["Read them from the file where they are needed.", "必要なときにファイルから読む。"],
  ),
];
