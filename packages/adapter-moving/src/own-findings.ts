// SPDX-License-Identifier: Apache-2.0
import type { ManifestFinding } from "@jiku/adapter";
import type { Severity } from "@jiku/model";

type Texts = readonly [en: string, ja: string];

function entry(code: string, slug: string, severity: Severity, text: Texts, fix: Texts): ManifestFinding {
  return {
    code,
    rule: `moving/${slug}`,
    severity,
    text: { en: text[0], ja: text[1] },
    fix: { en: fix[0], ja: fix[1] },
  };
}

/** Findings of this adapter's own. */
export const OWN_FINDINGS: readonly ManifestFinding[] = [
  entry(
    "MOV-001",
    "height-in-plane-system",
    "info",
    [
      'The positions have a height, but "{crs}" has none; it is taken as that above the ellipsoid.',
      "位置に高さがあるが「{crs}」にはなく、楕円体からの高さとみなす。",
    ],
    ["Name a reference system with three axes.", "3軸をもつ参照系を書く。"],
  ),
  entry(
    "MOV-002",
    "feature-named",
    "info",
    [
      "This part of an answer does not name the feature that it belongs to.",
      "応答のこの部分には、どの地物のものか書かれていない。",
    ],
    ["Give the whole feature with its id.", "idのある地物全体を渡す。"],
  ),
  entry(
    "MOV-003",
    "rotation-order-stated",
    "info",
    [
      "The order of the {count} numbers of a rotation is not stated; the frame is kept as text.",
      "回転の{count}個の数の順序が書かれていないため、座標系は文字列のまま残す。",
    ],
    [
      'State it for this run as "quaternionOrder", xyzw or wxyz.',
      "実行時に「quaternionOrder」としてxyzwかwxyzを指定する。",
    ],
  ),
  entry(
    "MOV-004",
    "angles-kept",
    "info",
    [
      "The order in which the angles turn is not stated; the orientations are kept as they are.",
      "角度で回す順序が書かれていないため、向きは元のまま残す。",
    ],
    ["Give the orientations as a GeoPose series.", "向きをGeoPoseの系列として書く。"],
  ),
  entry(
    "MOV-005",
    "time-system-known",
    "warning",
    [
      'The time system "{trs}" is not known; the times are kept as text.',
      "時間参照系「{trs}」が不明なため、時刻は文字列のまま残す。",
    ],
    ["Use the Gregorian calendar of ISO 8601.", "ISO 8601のグレゴリオ暦を使う。"],
  ),
  entry(
    "MOV-006",
    "frame-known",
    "info",
    [
      'The frame "{frame}" of "{authority}" is not known; it is tied to no place.',
      "「{authority}」の座標系「{frame}」が不明なため、場所に結び付かない。",
    ],
    ["Use an LTP-ENU frame of /geopose/1.0 as the outer one.", "外側の座標系に/geopose/1.0のLTP-ENUを使う。"],
  ),
  entry(
    "MOV-007",
    "page-whole",
    "info",
    [
      "This page holds {count} objects of {total}; the other pages are not read.",
      "このページにあるのは{total}件のうち{count}件で、残りは読んでいない。",
    ],
    ["Give the other pages as files too.", "残りのページもファイルとして渡す。"],
  ),
  entry(
    "MOV-010",
    "required-part",
    "error",
    ['"{part}" is missing here.', "ここに「{part}」がない。"],
    ['Add "{part}", as the standard demands.', "規格の定めに従い「{part}」を加える。"],
  ),
  entry(
    "MOV-011",
    "member-form",
    "error",
    ['"{member}" is "{value}", not {expected}.', "「{member}」の「{value}」が{expected}でない。"],
    ["Write it in the form that the standard defines.", "規格の定める形で書く。"],
  ),
  entry(
    "MOV-012",
    "lengths-agree",
    "error",
    ['"{member}" has {count} entries for {expected} times.', "時刻は{expected}個だが、「{member}」は{count}個である。"],
    ["Give one entry for each time.", "時刻ごとに1個ずつ書く。"],
  ),
  entry(
    "MOV-013",
    "link-in-range",
    "error",
    ["The link names frame {index}; there are {count}.", "リンクが座標系{index}を指すが、{count}個しかない。"],
    ["Count the frames from 0.", "座標系を0から数える。"],
  ),
  entry(
    "MOV-014",
    "orientation-is-rotation",
    "error",
    ["The quaternion has the norm {norm}, far from 1.", "四元数のノルムが{norm}で、1から大きく外れている。"],
    ["Divide its four numbers by the norm.", "4個の数をノルムで割る。"],
  ),
  entry(
    "MOV-015",
    "pose-count-agrees",
    "error",
    ['"poseCount" says {stated}, but there are {count} poses.', "「poseCount」は{stated}だが、姿勢は{count}個ある。"],
    ["Correct the count, or add the missing poses.", "個数を直すか、欠けた姿勢を加える。"],
  ),
  entry(
    "MOV-016",
    "time-order",
    "error",
    ['The times do not increase at "{time}".', "「{time}」で時刻が増えていない。"],
    ["Sort the entries by their times.", "時刻の順に並べる。"],
  ),
  entry(
    "MOV-020",
    "motion-given",
    "warning",
    ["There is nothing to write in this format.", "この形式で書き出すものがない。"],
    ["Give an entity with a trajectory.", "軌跡をもつ実体を渡す。"],
  ),
  entry(
    "MOV-021",
    "one-pose",
    "error",
    ["There are {count} poses for one document of GeoPose.", "GeoPoseの文書は1件だが、姿勢が{count}件ある。"],
    ["Choose one entity.", "実体を1つ選ぶ。"],
  ),
  entry(
    "MOV-022",
    "pose-given",
    "error",
    ["There is no pose to write.", "書き出す姿勢がない。"],
    ["Give an entity with its frame and a rigid transform.", "座標系と剛体変換をもつ実体を渡す。"],
  ),
];
