// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import { entry } from "./finding-entry.js";

/** What a CIF allows, and what may yet be a sign that parts of it are missing, doubled or misplaced. */
export const DOUBTS: readonly ManifestFinding[] = [
  entry(
    "CRY-018",
    "last-line-ended",
    "info",
    ["The last line has no end; the file may be cut there.", "最後の行に改行がなく、そこで切れたおそれがある。"],
    ["End the file with a line feed, when it is whole.", "ファイルが全体であれば、改行で終える。"],
  ),
  entry(
    "CRY-019",
    "structure-named",
    "info",
    ['"{structure}" has no name; "{label}" stands for it.', "「{structure}」に名称がなく、「{label}」で代える。"],
    ["Give a title, or the name of the mineral or substance.", "題名、または鉱物や物質の名称を書く。"],
  ),
  entry(
    "CRY-023",
    "sites-fit-formula",
    "info",
    [
      'The cell of "{structure}" holds {count} {element}; its formula and Z tell of {expected}.',
      "「{structure}」の単位胞に{element}が{count}個あるが、化学式とZでは{expected}個である。",
    ],
    ["Look for sites that are missing or stand twice.", "欠けたサイトや重複したサイトがないか確かめる。"],
  ),
  entry(
    "CRY-024",
    "block-holds-structure",
    "info",
    ['The data block "{block}" holds no structure.', "データブロック「{block}」に構造がない。"],
    ["Nothing to do, when none belongs there.", "構造を含まないブロックなら対処は不要である。"],
  ),
  entry(
    "CRY-025",
    "chain-has-atoms",
    "info",
    ["No atom belongs to the chain {chains}.", "鎖{chains}に属する原子がない。"],
    ["Look for atoms that are missing.", "欠けた原子がないか確かめる。"],
  ),
  entry(
    "CRY-026",
    "atoms-numbered",
    "info",
    ["Atom {number} follows atom {before}.", "原子{before}の次が原子{number}である。"],
    ["Look for atoms that are missing or stand twice.", "欠けた原子や重複した原子がないか確かめる。"],
  ),
  entry(
    "CRY-027",
    "metric-described",
    "warning",
    ['The measure "{metric}" is not described ahead of its values.', "尺度「{metric}」の説明が値より前にない。"],
    ['Describe it in "_ma_qa_metric".', "「_ma_qa_metric」に説明を書く。"],
  ),
  entry(
    "CRY-028",
    "rows-differ",
    "info",
    ['A row of the loop "{loop}" stands twice.', "ループ「{loop}」に同じ行が2つある。"],
    ["Delete one of the two.", "どちらかを消す。"],
  ),
  entry(
    "CRY-029",
    "symmetry-listed",
    "info",
    ['"{structure}" lists no symmetry operations.', "「{structure}」に対称操作の一覧がない。"],
    ["List them, also when it is the identity alone.", "恒等操作だけのときも一覧を書く。"],
  ),
  entry(
    "CRY-030",
    "chain-described",
    "info",
    ["The chain {chains} of atoms is not described.", "原子の属する鎖{chains}の説明がない。"],
    ['Describe it in "_struct_asym".', "「_struct_asym」に説明を書く。"],
  ),
  entry(
    "CRY-031",
    "sites-listed",
    "info",
    ['"{structure}" lists no sites.', "「{structure}」にサイトの一覧がない。"],
    ["Nothing to do, when only the cell is known.", "単位胞だけが分かっているなら対処は不要である。"],
  ),
  entry(
    "CRY-032",
    "version-first",
    "warning",
    [
      'The version "{version}" does not stand in the first line and does not count.',
      "版「{version}」が先頭行になく、無視する。",
    ],
    ["Begin the file with that line.", "その行をファイルの先頭に置く。"],
  ),
];
