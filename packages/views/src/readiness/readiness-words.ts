// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import { wordsOf } from "../text/words-of.js";
import type { Dimension, Readiness, ReadinessLevel } from "./readiness.js";

const NAMES: Readonly<Record<Dimension, Bilingual>> = {
  structure: { en: "structure", ja: "構造" },
  meaning: { en: "meaning", ja: "意味" },
  space: { en: "space", ja: "空間" },
  time: { en: "time", ja: "時間" },
  quantity: { en: "quantity", ja: "量" },
  uncertainty: { en: "uncertainty", ja: "不確かさ" },
  references: { en: "references", ja: "参照" },
  provenance: { en: "provenance", ja: "来歴" },
  policy: { en: "policy", ja: "利用条件" },
  coupling: { en: "coupling", ja: "結合" },
};

const LEVELS: Readonly<Record<ReadinessLevel, Bilingual>> = {
  full: { en: "full", ja: "全部" },
  part: { en: "part", ja: "一部" },
  none: { en: "none", ja: "なし" },
};

const STEPS: Readonly<Record<Dimension, Bilingual>> = {
  structure: { en: "correct the structure: {count} to do", ja: "構造を直す(残り{count}件)" },
  meaning: {
    en: "give each property a quantityKind or a concept: {count} to do",
    ja: "特性にquantityKindかconceptを書く(残り{count}件)",
  },
  space: {
    en: "declare the reference system (rs) of each geometry and support: {count} to do",
    ja: "形状と支持の参照系(rs)を宣言する(残り{count}件)",
  },
  time: {
    en: "give each a time, with a zone or a time system: {count} to do",
    ja: "時間を、時間帯か時間参照系とともに書く(残り{count}件)",
  },
  quantity: { en: "declare the unit of each number: {count} to do", ja: "数の単位を宣言する(残り{count}件)" },
  uncertainty: {
    en: "state the uncertainty of each result: {count} to do",
    ja: "結果の不確かさを書く(残り{count}件)",
  },
  references: {
    en: "add what is referred to, or list it in external: {count} to do",
    ja: "参照先を加えるか、externalに挙げる(残り{count}件)",
  },
  provenance: {
    en: "say how each came about (procedure, system, activity or source): {count} to do",
    ja: "由来(手順、システム、活動、出所など)を書く(残り{count}件)",
  },
  policy: {
    en: "give each dataset a licence or a policy: {count} to do",
    ja: "データセットに利用条件を書く(残り{count}件)",
  },
  coupling: {
    en: "declare the support in space and time of each value, variable and port: {count} to do",
    ja: "値、変数、入出力に空間と時間の支持を宣言する(残り{count}件)",
  },
};

const ABSENT: Readonly<Record<Dimension, Bilingual>> = {
  structure: { en: "there is no resource", ja: "資源がない" },
  meaning: {
    en: "there is no numeric Property: describe what the numbers mean",
    ja: "数値の特性がない。数の意味を記述する",
  },
  space: { en: "there is no geometry: say where things are", ja: "形状がない。場所を書く" },
  time: { en: "there is no time: say when things were so", ja: "時間がない。いつのことかを書く" },
  quantity: { en: "there is no number with a unit", ja: "単位を伴う数がない" },
  uncertainty: { en: "there is no numeric result", ja: "数値の結果がない" },
  references: { en: "there is no reference to judge", ja: "判定できる参照がない" },
  provenance: {
    en: "there is no observation, field, sample or dataset",
    ja: "観測、場、試料、データセットのいずれもない",
  },
  policy: {
    en: "there is no Dataset: describe it with its licence",
    ja: "Datasetがない。利用条件とともに記述する",
  },
  coupling: {
    en: "there is nothing that gives or takes values",
    ja: "値を渡すものも受け取るものもない",
  },
};

/** The name of a dimension. */
export const dimensionWord = (dimension: Dimension): Bilingual => NAMES[dimension];

/** The name of a level of readiness. */
export const levelWord = (level: ReadinessLevel): Bilingual => LEVELS[level];

const steps = wordsOf(STEPS);

/** What would bring a dimension further; where nothing of the kind is there, what that is. */
export function nextStep({ dimension, count, of }: Readiness): Bilingual {
  return of === 0 ? ABSENT[dimension] : steps.worded(dimension, { count: of - count });
}
