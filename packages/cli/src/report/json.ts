// SPDX-License-Identifier: Apache-2.0

import { escapeJson } from "@jiku/views/text";
import type { RunOptions } from "../options/options.js";
import type { Judged } from "../run/plan.js";
import { fileEntry } from "./file-entry.js";
import { limitsMet } from "./limits-met.js";
import type { Reporter, Sink } from "./reporter.js";

/** The report as one JSON object, written file by file; the same inputs and options give the same bytes. */
export function createJsonReport(options: RunOptions, version: string, sink: Sink): Reporter {
  const summary = { errors: 0, warnings: 0, infos: 0 };
  const limits: unknown[] = [];
  let files = 0;
  sink.write('{\n"jiku": "1.0",\n"files": [');
  return {
    add(judged: Judged): void {
      const { report } = judged;
      sink.write(
        `${files++ === 0 ? "\n" : ",\n"}${escapeJson(JSON.stringify(fileEntry(judged, options.output.redact)))}`,
      );
      summary.errors += report.summary.errors;
      summary.warnings += report.summary.warnings;
      summary.infos += report.summary.infos;
      limits.push(...limitsMet(report, options));
    },
    finish(): void {
      const rest = { summary, limits, options: optionsEntry(options), tool: { name: "@jiku/cli", version } };
      sink.write(`\n],\n${escapeJson(JSON.stringify(rest)).slice(1)}\n`);
    },
  };
}

/** The options that change what a report says; none that names a place on this machine. */
export function optionsEntry({ input, judge, output }: RunOptions): Readonly<Record<string, unknown>> {
  const { profile, together, asOf, declared, base, maxFindings, maxDepth, maxRecord } = judge;
  return {
    ...(profile === undefined ? {} : { profile }),
    together,
    ...(asOf === undefined ? {} : { asOf }),
    declared,
    ...(base === undefined ? {} : { base }),
    failOn: output.failOn,
    redact: output.redact,
    followSymlinks: input.followSymlinks,
    maxFindings,
    maxDepth,
    maxRecord,
    assets: judge.assets !== undefined,
    catalogue: input.catalogue.length > 0,
    baseline: output.baseline !== undefined,
  };
}
