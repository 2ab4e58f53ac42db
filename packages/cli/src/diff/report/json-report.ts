// SPDX-License-Identifier: Apache-2.0
import { escapeJson } from "@jiku/views/text";
import { BUMPS, CATEGORIES } from "../change.js";
import type { DiffOptions } from "../diff-options.js";
import type { DiffReport } from "../diff-report.js";

/** The report as one JSON object (`schemas/diff.schema.json`); equal editions and options give equal bytes. */
export function jsonReport(
  { changes, required, counts, notCompared }: DiffReport,
  { failOn }: DiffOptions,
  version: string,
): string {
  const count = (test: (change: DiffReport["changes"][number]["change"]) => boolean): number =>
    changes.filter(({ change }) => test(change)).length;
  const report = {
    jiku: "1.0",
    required,
    summary: {
      ...Object.fromEntries(BUMPS.map((bump) => [bump, count((change) => change.bump === bump)])),
      categories: Object.fromEntries(
        CATEGORIES.map((category) => [category, count((change) => change.categories.includes(category))]),
      ),
    },
    changes: changes.map(({ change }) => change),
    compared: counts,
    notCompared: notCompared.map((item) =>
      item.what === "reference" ? { what: item.what, ref: item.ref } : { what: item.what },
    ),
    options: failOn === undefined ? {} : { failOn },
    tool: { name: "@jiku/cli", version },
  };
  return `${escapeJson(JSON.stringify(report, null, 1))}\n`;
}
