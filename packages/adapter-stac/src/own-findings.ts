// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import type { Severity } from "@jiku/model";

type Texts = readonly [en: string, ja: string];

function entry(code: string, slug: string, severity: Severity, text: Texts, fix: Texts): ManifestFinding {
  return {
    code,
    rule: `stac/${slug}`,
    severity,
    text: { en: text[0], ja: text[1] },
    fix: { en: fix[0], ja: fix[1] },
  };
}

/** Findings of this adapter's own. The numbers 003 and 007 stay empty: an area (QU-15) and the shared AD-106 have these faults. */
export const OWN_FINDINGS: readonly ManifestFinding[] = [
  entry(
    "STC-001",
    "datetime-agrees",
    "warning",
    [
      'The "datetime" {value} lies outside the range from {start} to {end}.',
      "「datetime」の{value}が期間{start}〜{end}の外にある。",
    ],
    ["Correct the one that is wrong.", "誤っている方を直す。"],
  ),
  entry(
    "STC-002",
    "time-stated",
    "error",
    ['"datetime" is null and there is no full range of times.', "「datetime」がnullで、期間も揃っていない。"],
    ['State "start_datetime" and "end_datetime".', "「start_datetime」と「end_datetime」を書く。"],
  ),
  entry(
    "STC-004",
    "system-named",
    "info",
    [
      "The reference system is only the number {code}: order of axes and heights stay open.",
      "参照系が番号{code}だけで、軸の順序と高さが定まらない。",
    ],
    ['Write "proj:code" as EPSG:{code}, or the PROJJSON.', "「proj:code」にEPSG:{code}と書くか、PROJJSONを書く。"],
  ),
  entry(
    "STC-005",
    "access-described",
    "info",
    [
      'The asset "{asset}" lies in a store, and who may read it is not stated.',
      "アセット「{asset}」はストレージにあるが、誰が読めるか書かれていない。",
    ],
    [
      "Describe the access with the authentication or storage extension.",
      "authentication拡張かstorage拡張でアクセス方法を書く。",
    ],
  ),
  entry(
    "STC-006",
    "extension-declared",
    "warning",
    [
      '"{member}" belongs to the extension "{prefix}", which is not declared.',
      "「{member}」は拡張「{prefix}」のものだが、宣言がない。",
    ],
    ['Add the address of the extension to "stac_extensions".', "拡張のアドレスを「stac_extensions」に加える。"],
  ),
  entry(
    "STC-008",
    "antimeridian-split",
    "warning",
    [
      "The footprint makes a step of more than half a turn in longitude.",
      "範囲の境界線が、経度で半周を超えて飛んでいる。",
    ],
    ["Cut it at the antimeridian into several parts.", "180度の子午線で複数の部分に切り分ける。"],
  ),
  entry(
    "STC-010",
    "required-part",
    "error",
    ['"{part}" is missing here.', "ここに「{part}」がない。"],
    ['Add "{part}", as STAC demands.', "STACの定めに従い「{part}」を加える。"],
  ),
  entry(
    "STC-011",
    "member-form",
    "error",
    ['"{member}" is "{value}", not {expected}.', "「{member}」の「{value}」が{expected}でない。"],
    ["Write it in the form that STAC defines.", "STACの定める形で書く。"],
  ),
  entry(
    "STC-012",
    "phenomenon-time-stated",
    "info",
    [
      "Only the catalogue time {value} is stated; the time of the phenomenon stays undeclared.",
      "カタログの時刻{value}しかなく、現象の時刻は未宣言のままである。",
    ],
    [
      'State the first and the last time as "start_datetime" and "end_datetime".',
      "最初と最後の時刻を「start_datetime」「end_datetime」に書く。",
    ],
  ),
  entry(
    "STC-013",
    "footprint-on-earth",
    "warning",
    ['"{member}" is no place that GeoJSON has: {reason}.', "「{member}」がGeoJSONの表せる場所でない: {reason}。"],
    [
      "Write longitude and latitude in degrees, the south-west corner first.",
      "経度、緯度の順に度で書き、南西の角を先にする。",
    ],
  ),
  entry(
    "STC-014",
    "media-type-stated",
    "info",
    [
      'The asset "{asset}" has no media type; it is taken as bytes of unknown kind.',
      "アセット「{asset}」にメディアタイプがなく、種類不明のバイト列とみなす。",
    ],
    ['Add "type" to the asset.', "アセットに「type」を加える。"],
  ),
  entry(
    "STC-015",
    "checksum-read",
    "warning",
    ['The checksum "{value}" is not used: {reason}.', "チェックサム「{value}」は使わない: {reason}。"],
    ["Write a multihash of SHA-256 in hexadecimal digits.", "SHA-256のマルチハッシュを16進数で書く。"],
  ),
  entry(
    "STC-016",
    "checksum-agrees",
    "error",
    [
      "The file has the digest {counted}, not {stated}.",
      "ファイルのダイジェストが記載の{stated}でなく{counted}である。",
    ],
    ["Replace the file, or count the checksum anew.", "ファイルを差し替えるか、チェックサムを計算し直す。"],
  ),
  entry(
    "STC-017",
    "page-whole",
    "info",
    [
      "This page holds {count} objects of {total}; the other pages are not read.",
      "このページにあるのは{total}件のうち{count}件で、残りは読んでいない。",
    ],
    ["Give the other pages as files too.", "残りのページもファイルとして渡す。"],
  ),
  entry(
    "STC-020",
    "extent-known",
    "error",
    [
      'A collection needs a box in WGS 84, and "{dataset}" has none.',
      "コレクションにはWGS 84の範囲が要るが、「{dataset}」にない。",
    ],
    ['Add a geometry in OGC:CRS84 to "spatial".', "「spatial」にOGC:CRS84の幾何を加える。"],
  ),
  entry(
    "STC-021",
    "item-time-known",
    "error",
    [
      'An item needs a time, and "{dataset}" has none with a zone.',
      "アイテムには時刻が要るが、「{dataset}」に時間帯付きの時刻がない。",
    ],
    ['Add the covered time to "temporal".', "「temporal」に対象の時間を加える。"],
  ),
  entry(
    "STC-022",
    "dataset-chosen",
    "error",
    [
      "There are {count} data sets for one document of this format.",
      "この形式の文書は1件だが、データ集合が{count}件ある。",
    ],
    ["Write a page of items, or choose one data set.", "アイテムのページで書くか、データ集合を1件選ぶ。"],
  ),
];
