// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import type { DocumentReport } from "@jiku/validate";

/** Reports made by hand, so that the layout is tested without depending on the words of any rule. */
function finding(part: Partial<Finding> & Pick<Finding, "code" | "rule" | "path" | "location">): Finding {
  return {
    severity: "error",
    message: {
      en: "The interval ends before it starts: 2026-09-03 → 2026-09-01.",
      ja: "期間の終わりが始まりより前にある(2026-09-03 → 2026-09-01)。",
    },
    fix: { en: "Swap the two ends, or correct one of them.", ja: "両端を入れ替えるか、一方を直す。" },
    related: [],
    ...part,
  };
}

const mbar = {
  message: {
    en: 'Unit "mbar" is a pressure; WaterDepth needs a length.',
    ja: "単位「mbar」は圧力だが、WaterDepthには長さが要る。",
  },
  fix: {
    en: 'Use "m", or set quantityKind to quantitykind:Pressure.',
    ja: "「m」にするか、quantityKindをquantitykind:Pressureにする。",
  },
};

export const badReport: DocumentReport = {
  path: "gauges.ndjson",
  format: "jiku-ndjson",
  profile: "exchange",
  resources: { Observation: 812300, Property: 30, Entity: 9, System: 1 },
  findings: [
    finding({
      code: "QU-02",
      rule: "quantity/unit-fits-kind",
      path: "/result/unit",
      resource: "x:14",
      location: { file: "gauges.ndjson", line: 14, column: 118 },
      ...mbar,
    }),
    finding({
      code: "TM-01",
      rule: "time/interval-order",
      path: "/phenomenonTime/end",
      resource: "x:14",
      location: { file: "gauges.ndjson", line: 14, column: 201 },
    }),
    ...[29, 31, 102].map((line) =>
      finding({
        code: "QU-02",
        rule: "quantity/unit-fits-kind",
        path: "/result/unit",
        resource: `x:${line}`,
        location: { file: "gauges.ndjson", line, column: 118 },
        ...mbar,
      }),
    ),
    finding({
      code: "schema/required",
      rule: "schema/required",
      path: "",
      resource: "x:77",
      location: { file: "gauges.ndjson", line: 77, column: 1 },
      message: {
        en: '"observedProperty" is missing in this Observation.',
        ja: "このObservationには「observedProperty」がない。",
      },
      fix: { en: "Give the IRI of the property that was observed.", ja: "観測した特性のIRIを書く。" },
      related: [
        {
          location: { file: "gauges.ndjson", line: 3, column: 1 },
          message: { en: "The property stands here.", ja: "特性はここにある。" },
        },
      ],
    }),
    finding({
      code: "SP-19",
      rule: "space/vertical-datum-declared",
      severity: "warning",
      path: "/geometries/0/a-rather-long-member-name/that-goes-on",
      resource: "x:90",
      location: { file: "gauges.ndjson", line: 90, column: 44 },
      message: {
        en: "A height is given, but no vertical datum is declared.\u001b[31m",
        ja: "高さがあるが、鉛直基準が宣言されていない。\u001b[31m",
      },
    }),
  ],
  counts: [
    { code: "QU-02", rule: "quantity/unit-fits-kind", severity: "error", count: 1207 },
    { code: "SP-19", rule: "space/vertical-datum-declared", severity: "warning", count: 1 },
    { code: "TM-01", rule: "time/interval-order", severity: "error", count: 1 },
    { code: "schema/required", rule: "schema/required", severity: "error", count: 1 },
  ],
  summary: { errors: 1209, warnings: 1, infos: 0 },
  checked: { structure: 812340, sound: 812339, rules: 75, rulesInAll: 78, references: 1624000, outside: 4 },
  notChecked: [
    {
      what: "rules",
      why: {
        en: "Blocked by structure: the rules were not run on 1 resource.",
        ja: "構造の誤りのため、1件の資源には規則を適用していない。",
      },
    },
    ...["asset-1", "asset-2", "asset-3", "asset-4", "asset-5"].map((what) => ({
      what,
      why: { en: "The asset was not opened.", ja: "資産を開いていない。" },
    })),
  ],
  next: {
    profile: "coupling",
    errors: [
      {
        code: "OB-12",
        rule: "observation/statistic-declared",
        title: { en: "Statistic of a value", ja: "値の統計" },
        count: 800000,
      },
    ],
  },
};

export const goodReport: DocumentReport = {
  path: "都市/kasumigaseki.json",
  format: "jiku-package",
  profile: "core",
  resources: { Entity: 3, Observation: 1, ReferenceSystem: 2, Dataset: 1, Property: 1, Asset: 1, Agent: 2 },
  findings: [],
  counts: [],
  summary: { errors: 0, warnings: 0, infos: 0 },
  checked: { structure: 11, sound: 11, rules: 75, rulesInAll: 78, references: 19, outside: 0 },
  notChecked: [],
  next: { profile: "exchange", errors: [] },
};

export const listedReport: DocumentReport = {
  ...goodReport,
  path: "README.md",
  format: "unknown",
  resources: {},
  checked: { structure: 0, sound: 0, rules: 0, rulesInAll: 0, references: 0, outside: 0 },
  notChecked: [{ what: "README.md", why: { en: "no reader knows the content", ja: "内容を知る読み取り器がない" } }],
};
