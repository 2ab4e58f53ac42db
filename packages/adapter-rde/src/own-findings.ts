// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import type { Severity } from "@jiku/model";

type Texts = readonly [en: string, ja: string];

function entry(code: string, slug: string, severity: Severity, text: Texts, fix: Texts): ManifestFinding {
  return {
    code,
    rule: `rde/${slug}`,
    severity,
    text: { en: text[0], ja: text[1] },
    fix: { en: fix[0], ja: fix[1] },
  };
}

/**
 * Findings of this adapter's own. 001 to 007 speak of what an entry leaves open (003 is QU-15); 010 and above are faults of
 * the files.
 */
export const OWN_FINDINGS: readonly ManifestFinding[] = [
  entry(
    "RDE-001",
    "unit-is-stated",
    "warning",
    [
      'The unit of "{term}" is not stated here; "{unit}" points to the field "{target}".',
      "「{term}」の単位はここになく、「{unit}」で項目「{target}」を指している。",
    ],
    ["Give each term one unit, and convert the values to it.", "項目ごとに単位を1つ定め、値をその単位に換算する。"],
  ),
  entry(
    "RDE-002",
    "unit-pointer-resolves",
    "warning",
    [
      'The unit "{unit}" of "{term}" points to a field that is not at hand.',
      "「{term}」の単位「{unit}」が指す項目が見つからない。",
    ],
    ["State the unit itself, or add the field that it points to.", "単位そのものを書くか、指す先の項目を加える。"],
  ),
  entry(
    "RDE-004",
    "term-identified",
    "info",
    [
      '{count} of {total} terms have no identifier, first "{first}".',
      "{total}個の項目のうち{count}個に識別子がない。最初は「{first}」である。",
    ],
    ['Give each term the address of its definition as "uri".', "項目ごとに、定義のアドレスを「uri」に書く。"],
  ),
  entry(
    "RDE-005",
    "fits-template",
    "error",
    [
      '"{member}" is {value}, not {expected}, as the template "{template}" asks.',
      "「{member}」は{value}で、ひな形「{template}」が求める{expected}でない。",
    ],
    ["Correct the entry, or the template if it is wrong.", "記入を直す。ひな形が誤りなら、ひな形を直す。"],
  ),
  entry(
    "RDE-006",
    "sample-named",
    "warning",
    ["The sample has neither a name nor an id.", "試料に名前もIDもない。"],
    ["Write its sampleId, or at least one name.", "sampleIdか、1つ以上の名前を書く。"],
  ),
  entry(
    "RDE-007",
    "catalogue-present",
    "info",
    [
      "No catalogue lies beside the invoice; title, creator and terms of use stay undeclared.",
      "送り状に目録が添えられておらず、題名、作成者、利用条件は未宣言のままである。",
    ],
    ["Give catalog.json together with the invoice.", "catalog.jsonを送り状と一緒に渡す。"],
  ),
  entry(
    "RDE-010",
    "required-part",
    "error",
    ['"{part}" is missing here.', "ここに「{part}」がない。"],
    ['Add "{part}", as RDE demands.', "RDEの定めに従い「{part}」を加える。"],
  ),
  entry(
    "RDE-011",
    "member-form",
    "error",
    ['"{member}" is {value}, not {expected}.', "「{member}」の{value}は{expected}でない。"],
    ["Write it in the form that RDE defines.", "RDEの定める形で書く。"],
  ),
  entry(
    "RDE-012",
    "experiment-dated",
    "info",
    [
      '"{member}" holds a time, but nothing says whether the data were taken then.',
      "「{member}」に日時があるが、データを得た時かどうかは示されていない。",
    ],
    [
      "State the phenomenon time in the package that uses the data.",
      "データを使うパッケージの側で、現象の時刻を書く。",
    ],
  ),
  entry(
    "RDE-013",
    "companion-readable",
    "warning",
    ['"{file}" lies beside it, but cannot be read; it is not used.', "一緒にある「{file}」が読めず、使わない。"],
    ["Check that file by itself, and correct it.", "そのファイルだけを検査し、直す。"],
  ),
  entry(
    "RDE-014",
    "unit-of-number",
    "warning",
    [
      '"{term}" has the unit "{unit}", but its values are texts.',
      "「{term}」には単位「{unit}」があるが、値が文字列である。",
    ],
    ["Declare the type number, and write the values as numbers.", "型をnumberとし、値を数として書く。"],
  ),
  entry(
    "RDE-015",
    "term-defined",
    "warning",
    ['"{term}" is not defined in "{file}".', "「{term}」の定義が「{file}」にない。"],
    ["Add the term to the definitions, or correct its name.", "定義に項目を加えるか、名前を直す。"],
  ),
  entry(
    "RDE-016",
    "id-form",
    "warning",
    ['The {register} "{value}" is no UUID.', "{register}の「{value}」がUUIDでない。"],
    ["Write the id as RDE issued it.", "RDEが発行したとおりにIDを書く。"],
  ),
];
