// SPDX-License-Identifier: Apache-2.0
import type { Bilingual, NotChecked } from "@jiku/model";

/** What a rule lacked in every run of this engine, or in one without a date; `on` is the class that brings it up. */
interface Lack {
  readonly on: string;
  readonly why: Bilingual;
}

const UNOPENED: Bilingual = { en: "The native bytes were not opened.", ja: "元のファイルの内容は開いていない。" };

/** Rules that judge what no document holds: bytes of files, descriptions of devices, keys. */
const NEED_BYTES: Readonly<Record<string, Lack>> = {
  "ID-05": { on: "Asset", why: UNOPENED },
  "FD-16": { on: "Field", why: UNOPENED },
  "CPL-082": {
    on: "Composition",
    why: {
      en: "No values of a run were looked at; whether balances close within their tolerances is not known.",
      ja: "実行の値は見ておらず、収支が許容差に収まるかは分からない。",
    },
  },
  "FBK-027": {
    on: "Action",
    why: {
      en: "The description of the device was not read; parameters were not compared with it.",
      ja: "機器の記述は読んでおらず、引数はそれと照合していない。",
    },
  },
  "TRU-051": {
    on: "Attestation",
    why: { en: "No key was fetched; proofs were not verified.", ja: "鍵は取得しておらず、証明値は検証していない。" },
  },
};

const NEED_DATE: Readonly<Record<string, Lack>> = {
  "TRU-042": {
    on: "Card",
    why: {
      en: "No date of validation was given; reviewBy was not compared.",
      ja: "検査日が示されておらず、reviewByは比べていない。",
    },
  },
  "TRU-056": {
    on: "Attestation",
    why: {
      en: "No date of validation was given; validUntil was not compared.",
      ja: "検査日が示されておらず、validUntilは比べていない。",
    },
  },
};

/** Rules of the coupling checker, which the caller adds. */
const NEED_CHECKER: Readonly<Record<string, Lack>> = {
  "FBK-002": {
    on: "Run",
    why: {
      en: "The coupling checker took no part; observation operators were not compared.",
      ja: "結合の検査器がなく、観測演算子は照合していない。",
    },
  },
};

/** Rules, or halves of rules, that a document with these classes brings up and that this run could not judge. */
export function lacks(
  classes: ReadonlySet<string>,
  asOf: string | undefined,
  hasRule: (code: string) => boolean,
): readonly NotChecked[] {
  const all = [
    ...Object.entries(NEED_BYTES),
    ...Object.entries(NEED_DATE).filter(() => asOf === undefined),
    ...Object.entries(NEED_CHECKER).filter(([code]) => !hasRule(code)),
  ];
  return all.flatMap(([what, { on, why }]) => (classes.has(on) ? [{ what, why }] : []));
}
