// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import { DOUBTS } from "./doubts.js";
import { entry } from "./finding-entry.js";

/** Findings of this adapter's own. The numbers 001 and 004 stay empty: OB-11 and QU-15 have these faults. */
export const OWN_FINDINGS: readonly ManifestFinding[] = [
  entry(
    "CRY-002",
    "conditions-declared",
    "info",
    ['"{structure}" states no {condition}.', "「{structure}」に{condition}の記載がない。"],
    [
      "State the temperature and the pressure at which the structure was found.",
      "構造を求めたときの温度と圧力を書く。",
    ],
  ),
  entry(
    "CRY-003",
    "sites-partly-occupied",
    "warning",
    [
      '"{structure}" has sites that are disordered or only partly occupied.',
      "「{structure}」に無秩序または部分占有のサイトがある。",
    ],
    [
      "Read the occupancies and groups together with the sites.",
      "サイトだけでなく、占有率と無秩序の群も合わせて読む。",
    ],
  ),
  entry(
    "CRY-005",
    "missing-kinds-apart",
    "info",
    [
      "{inapplicable} values are inapplicable and {unknown} unknown; the two are kept apart.",
      "適用外の値が{inapplicable}個、不明の値が{unknown}個あり、区別して扱う。",
    ],
    [
      "Nothing to do: what was written is kept as the reason of each hole.",
      "対処は不要である。書かれた区別を欠測の理由として残す。",
    ],
  ),
  entry(
    "CRY-006",
    "data-block-present",
    "error",
    ["The file holds no data block.", "ファイルにデータブロックがない。"],
    ['Begin the data with a line such as "data_name".', "「data_name」のような行でデータを始める。"],
  ),
  entry(
    "CRY-007",
    "response-enveloped",
    "warning",
    [
      'This is a plain list of entries, not a response of OPTIMADE with "data" and "meta".',
      "これは項目だけの並びで、「data」と「meta」をもつOPTIMADEの応答でない。",
    ],
    ["Export the answer of the interface, or the JSON Lines form.", "APIの応答か、JSON Linesの形で書き出す。"],
  ),
  entry(
    "CRY-008",
    "lattice-fits-dimensions",
    "error",
    [
      "Direction {direction} is periodic, but its lattice vector is null.",
      "方向{direction}は周期的だが、格子ベクトルがnullである。",
    ],
    [
      'Give the vector in "lattice_vectors", or 0 in "dimension_types".',
      "「lattice_vectors」にベクトルを書くか、「dimension_types」を0にする。",
    ],
  ),
  entry(
    "CRY-010",
    "required-part",
    "error",
    ['"{part}" is missing here.', "ここに「{part}」がない。"],
    ['Add "{part}", as OPTIMADE demands.', "OPTIMADEの定めに従い「{part}」を加える。"],
  ),
  entry(
    "CRY-011",
    "member-form",
    "error",
    ['"{member}" is "{value}", not {expected}.', "「{member}」の「{value}」が{expected}でない。"],
    ["Write it in the form that the specification defines.", "仕様の定める形で書く。"],
  ),
  entry(
    "CRY-012",
    "counts-agree",
    "error",
    [
      '"{member}" has {count} entries for {expected} sites.',
      "サイトは{expected}個だが、「{member}」は{count}個である。",
    ],
    ["Give one entry for each site.", "サイトごとに1個ずつ書く。"],
  ),
  entry(
    "CRY-013",
    "cell-spans-volume",
    "error",
    ['The cell of "{structure}" spans no volume.', "「{structure}」の単位胞に体積がない。"],
    ["Correct the lengths and angles, or the vectors.", "長さと角度、またはベクトルを直す。"],
  ),
  entry(
    "CRY-014",
    "species-known",
    "error",
    ['The species "{name}" of a site is described nowhere.', "サイトの化学種「{name}」の説明がどこにもない。"],
    ['Describe it in "species".', "「species」に説明を加える。"],
  ),
  entry(
    "CRY-015",
    "time-zone-stated",
    "warning",
    [
      'The time "{value}" states no zone and is not used as time of the record.',
      "時刻「{value}」に時間帯がなく、記録の時刻として使わない。",
    ],
    ["Write it in UTC with Z at its end.", "協定世界時で、末尾にZを付けて書く。"],
  ),
  entry(
    "CRY-016",
    "columns-kept",
    "warning",
    [
      'The loop "{loop}" is longer than what is kept and was read over.',
      "ループ「{loop}」は保持の上限を超えるため読み飛ばした。",
    ],
    ["Split the file, when its values are needed.", "値が要るときはファイルを分ける。"],
  ),
  entry(
    "CRY-017",
    "cell-complete",
    "warning",
    ['The cell of "{structure}" has no {parts}.', "「{structure}」の単位胞に{parts}がない。"],
    ["Give three lengths and three angles.", "3つの長さと3つの角度を書く。"],
  ),
  entry(
    "CRY-020",
    "structure-given",
    "warning",
    ["There is no structure to write.", "書き出す構造がない。"],
    ["Give an entity with sites and a cell.", "サイトと単位胞をもつ実体を渡す。"],
  ),
  entry(
    "CRY-021",
    "symmetry-given",
    "error",
    [
      'The sites of "{structure}" cannot be completed: its symmetry operations are not given.',
      "「{structure}」は対称操作の記載がなく、全サイトを求められない。",
    ],
    ["List the symmetry operations in the source file.", "元のファイルに対称操作を並べる。"],
  ),
  entry(
    "CRY-022",
    "sites-located",
    "error",
    ['"{structure}" has sites without a position.', "「{structure}」に位置のないサイトがある。"],
    ["Give each site its coordinates.", "各サイトに座標を書く。"],
  ),
  ...DOUBTS,
];
