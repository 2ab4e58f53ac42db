// SPDX-License-Identifier: Apache-2.0
import type { Catalogue } from "../load-requirements.js";
import { earlJsonLd, earlTurtle } from "./earl-report.js";
import { htmlReport } from "./html-report.js";
import { junitReport } from "./junit-report.js";
import type { RunRecord } from "./record.js";
import { sarifReport } from "./sarif-report.js";

/** Forms that are made of `report.jsonl` alone. */
export const derivedForms = ["html", "junit", "sarif", "earl-ttl", "earl-jsonld"] as const;

/** A form that is made from the record of a run. */
export type DerivedForm = (typeof derivedForms)[number];

/** The file that each form is written to, beside the report. */
export const derivedFiles: Readonly<Record<DerivedForm, string>> = {
  html: "report.html",
  junit: "junit.xml",
  sarif: "report.sarif",
  "earl-ttl": "earl.ttl",
  "earl-jsonld": "earl.jsonld",
};

/** The text of one derived form. Pure: the same record gives the same bytes. */
export function derivedText(
  form: DerivedForm,
  record: RunRecord,
  catalogue: Catalogue,
  language: "en" | "ja" = "en",
): string {
  const write: Readonly<Record<DerivedForm, () => string>> = {
    html: () => htmlReport(record, catalogue, language),
    junit: () => junitReport(record),
    sarif: () => sarifReport(record, catalogue),
    "earl-ttl": () => earlTurtle(record),
    "earl-jsonld": () => earlJsonLd(record),
  };
  return write[form]();
}
