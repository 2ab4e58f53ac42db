// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import type { Severity } from "@jiku/model";

type Texts = readonly [en: string, ja: string];

function entry(code: string, slug: string, severity: Severity, text: Texts, fix: Texts): ManifestFinding {
  return {
    code,
    rule: `sensorthings/${slug}`,
    severity,
    text: { en: text[0], ja: text[1] },
    fix: { en: fix[0], ja: fix[1] },
  };
}

const UNITS: readonly ManifestFinding[] = [
  entry(
    "STA-002",
    "unit-is-unit",
    "warning",
    [
      'The unit definition "{definition}" names a kind of quantity, not a unit.',
      "単位の定義「{definition}」は単位ではなく量の種類を指す。",
    ],
    ["Give the address of the unit itself.", "単位そのもののアドレスを書く。"],
  ),
  entry(
    "STA-003",
    "unit-defined",
    "info",
    ["The unit has no definition; only its symbol is left.", "単位に定義がなく、記号しか手掛かりがない。"],
    ["Add the address of the unit as its definition.", "定義として単位のアドレスを加える。"],
  ),
  entry(
    "STA-008",
    "unit-by-symbol",
    "info",
    [
      'The unit definition "{definition}" is not known; the symbol "{symbol}" was read.',
      "単位の定義「{definition}」が分からず、記号「{symbol}」で読んだ。",
    ],
    ["Give the address of a unit of QUDT or UCUM.", "QUDTまたはUCUMの単位のアドレスを書く。"],
  ),
  entry(
    "STA-009",
    "unit-agrees",
    "warning",
    [
      'The unit definition "{definition}" and the symbol "{symbol}" are different units; the definition was read.',
      "単位の定義「{definition}」と記号「{symbol}」が別の単位を指す。定義の側を読んだ。",
    ],
    ["Correct the one that is wrong.", "誤った側を直す。"],
  ),
];

const FORMS: readonly ManifestFinding[] = [
  entry(
    "STA-010",
    "required-part",
    "warning",
    ['"{part}" is missing here.', "ここに「{part}」がない。"],
    ['Add "{part}", as {format} demands.', "{format}の定めに従い「{part}」を加える。"],
  ),
  entry(
    "STA-011",
    "member-form",
    "error",
    ['"{member}" is "{value}", not {expected}.', "「{member}」の「{value}」が{expected}でない。"],
    ["Write it in the form that the format defines.", "形式の定める形で書く。"],
  ),
  entry(
    "STA-012",
    "geometry-form",
    "error",
    ['The geometry "{type}" has no {expected}.', "幾何「{type}」に{expected}がない。"],
    ["Write the geometry as GeoJSON defines it.", "GeoJSONの定める形で幾何を書く。"],
  ),
  entry(
    "STA-013",
    "reference-form",
    "error",
    ['"{member}" refers to "{value}", which is no IRI.', "「{member}」の指す「{value}」がIRIでない。"],
    ["Write the IRI of the other entity.", "相手の実体のIRIを書く。"],
  ),
];

/**
 * Findings of this adapter's own, for SensorThings, OMS JSON, Connected Systems and NGSI-LD. The number 001 of the design
 * belongs to a shared finding (AD-112).
 */
export const OWN_FINDINGS: readonly ManifestFinding[] = [
  ...UNITS.slice(0, 2),
  entry(
    "STA-004",
    "encoding-known",
    "warning",
    [
      'The encoding type "{encoding}" is not known here; what it encodes is left undeclared.',
      "符号化の種類「{encoding}」が分からず、その内容は未宣言とする。",
    ],
    ["Give the media type, such as application/geo+json.", "application/geo+jsonなどのメディア型を書く。"],
  ),
  entry(
    "STA-005",
    "result-fits-type",
    "warning",
    ['The result {value} does not fit the observation type "{type}".', "結果{value}が観測の種類「{type}」に合わない。"],
    ["Correct the result or the observation type.", "結果か観測の種類を直す。"],
  ),
  entry(
    "STA-006",
    "phenomenon-time-stated",
    "info",
    [
      "The observation has no phenomenon time; a server would put its own clock.",
      "観測に現象時刻がない。サーバは自らの時計の時刻を入れる。",
    ],
    ["State when the result held.", "結果がいつの値かを書く。"],
  ),
  entry(
    "STA-007",
    "template-filled",
    "warning",
    ['"{member}" still holds the text of a template: "{text}".', "「{member}」にひな形の文「{text}」が残っている。"],
    ["Fill it in, or leave it out where the format allows.", "値を書き込む。形式が許すなら省く。"],
  ),
  ...UNITS.slice(2),
  ...FORMS,
  entry(
    "STA-016",
    "id-agrees",
    "warning",
    [
      'The id is "{id}", but the link to the entity itself says "{link}".',
      "idは「{id}」だが、自分自身へのリンクは「{link}」である。",
    ],
    ["Correct the one that is wrong.", "誤っている方を直す。"],
  ),
  entry(
    "STA-014",
    "page-complete",
    "info",
    [
      "The list goes on at another address, which was not followed.",
      "並びは別のアドレスに続くが、それはたどらなかった。",
    ],
    ["Check the further pages too.", "続きのページも検査する。"],
  ),
  entry(
    "STA-015",
    "context-read",
    "info",
    [
      'The context "{context}" was not fetched; the names that it defines keep no meaning.',
      "文脈「{context}」は取得せず、その定める名前の意味は分からない。",
    ],
    ["Define the names within the file.", "名前の定義をファイルの中に書く。"],
  ),
];
