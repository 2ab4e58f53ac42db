// SPDX-License-Identifier: Apache-2.0

import { escapeJson } from "@jiku/views/text";
import type { RunOptions } from "../options/options.js";
import { findingEntry } from "./file-entry.js";
import { optionsEntry } from "./json.js";
import { limitsMet } from "./limits-met.js";
import { redactFinding } from "./redact.js";
import type { Reporter, Sink } from "./reporter.js";
import { createAdder } from "./totals.js";

/** One finding a line as it comes, then one line with the sums, the limits and what was not checked. For pipes. */
export function createNdjsonReport(options: RunOptions, version: string, sink: Sink): Reporter {
  const adder = createAdder();
  const limits: unknown[] = [];

  function line(value: Readonly<Record<string, unknown>>): void {
    sink.write(`${escapeJson(JSON.stringify(value))}\n`);
  }

  return {
    add(judged) {
      const { report } = judged;
      adder.add(judged);
      limits.push(...limitsMet(report, options));
      for (const finding of options.output.redact ? report.findings.map(redactFinding) : report.findings)
        line({ kind: "finding", ...findingEntry(finding, report.path) });
    },
    finish({ exitCode }) {
      const { files, hidden, summary, counts, checked, notChecked } = adder.totals();
      line({
        kind: "summary",
        jiku: "1.0",
        exitCode,
        files,
        summary,
        known: hidden,
        counts,
        checked,
        notChecked,
        limits,
        options: optionsEntry(options),
        tool: { name: "@jiku/cli", version },
      });
    },
  };
}
