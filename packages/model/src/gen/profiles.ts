// @generated from schemas/profiles (sha256:fcb035af66e65119) by tools/src/generate.ts. Do not edit; run npm run generate.
// SPDX-License-Identifier: Apache-2.0

import type { Profile } from "../profile.js";

/** The profiles, loosest first; the severities by profile are in the catalogue. */
export const profiles: readonly Profile[] = [
  {
    name: "draft",
    title: { en: "Draft", ja: "下書き" },
    description: {
      en: "Lenient. Says what is undeclared without standing in the way; faults of form and of logic stay errors.",
      ja: "緩い段階。宣言されていないことを知らせるだけで妨げない。形と論理の誤りはここでもエラーである。",
    },
    defaultFor: { en: "records lifted from foreign files", ja: "他形式のファイルから取り出した記録" },
  },
  {
    name: "core",
    title: { en: "Core", ja: "基本" },
    description: {
      en: "For data that its own makers use. What a reader needs in order not to misread a value is declared, or at least warned about.",
      ja: "作り手自身が使うデータの段階。値を読み違えないために要ることは宣言されているか、少なくとも警告される。",
    },
    defaultFor: { en: "Jiku documents", ja: "Jikuの文書" },
  },
  {
    name: "exchange",
    title: { en: "Exchange", ja: "交換" },
    description: {
      en: "For data handed to others. Reference systems, units, times, licence and digests are declared, so that nobody has to ask.",
      ja: "他者に渡すデータの段階。参照系、単位、時刻、利用条件、要約値が宣言され、問い合わせずに使える。",
    },
    defaultFor: { en: "nothing; named by the user", ja: "なし。利用者が指定する" },
  },
  {
    name: "coupling",
    title: { en: "Coupling", ja: "結合" },
    description: {
      en: "For data and models that feed models. Whatever a coupling compares is declared, since what is not said is never compatible.",
      ja: "モデルにつなぐデータとモデルの段階。結合で比べる事柄をすべて宣言する。述べられていないものは、つながるとみなさない。",
    },
    defaultFor: { en: "nothing; named by the user", ja: "なし。利用者が指定する" },
  },
];
