// SPDX-License-Identifier: Apache-2.0
import type { DocumentReport } from "@jiku/validate";
import { originSource } from "../run/file-source.js";
import type { Plan } from "../run/plan.js";
import type { ReaderOptions } from "../run/reader.js";
import { formatId, loadReader } from "../run/readers.js";
import type { FixTable } from "./text-edit.js";

/** The edits of the findings of a report as changes of the file it is about; none where nothing can be edited. */
export async function fixesOf(
  plan: Plan,
  report: DocumentReport,
  options: ReaderOptions & { readonly declared: Readonly<Record<string, string>> },
): Promise<FixTable> {
  if (report.findings.every(({ edit, code }) => edit === undefined && code !== "AD-114")) return new Map();
  const source = originSource(plan.name, plan.origin);
  if (plan.format.kind === "jiku") {
    const { textEditsOf } = await import("./text-edits.js");
    return textEditsOf(source, report.format, report.findings);
  }
  const reader = await loadReader(plan.format.adapter, options);
  if (reader?.decode === undefined || !reader.isHere(formatId(plan.format.format))) return new Map();
  const { foreignEditsOf } = await import("./foreign-edits.js");
  return foreignEditsOf(plan, source, reader, options.declared, report.findings);
}
