// SPDX-License-Identifier: Apache-2.0
import type { DocumentReport } from "@jiku/validate";
import { escapeJson } from "@jiku/views/text";
import { BASELINE_SCHEMA, type KnownFinding, NEVER_KNOWN } from "./baseline.js";
import { fingerprintOf } from "./fingerprint.js";

/** Gathers the findings of a run for a baseline file. */
export interface BaselineRecorder {
  add(report: DocumentReport): void;
  /** Findings that were only counted, and so cannot be in the file. */
  readonly missed: number;
  /** The file as JSON text, one finding a line, in the order of files, codes and fingerprints. */
  text(): string;
}

export function createBaselineRecorder(): BaselineRecorder {
  const known = new Map<string, KnownFinding>();
  let missed = 0;
  return {
    add({ path: file, findings, counts }) {
      missed += counts.reduce((sum, { count }) => sum + count, 0) - findings.length;
      for (const finding of findings) {
        const { code, resource, path } = finding;
        if (NEVER_KNOWN.has(code)) continue;
        const fingerprint = fingerprintOf(finding, file);
        const place = resource === undefined ? { path } : { resource };
        known.set(fingerprint, { fingerprint, code, file, ...place, count: (known.get(fingerprint)?.count ?? 0) + 1 });
      }
    },
    get missed() {
      return missed;
    },
    text() {
      const lines = [...known.values()].sort(byPlace).map((entry) => `\n    ${escapeJson(JSON.stringify(entry))}`);
      const findings = lines.length === 0 ? "[]" : `[${lines.join(",")}\n  ]`;
      return `{\n  "$schema": "${BASELINE_SCHEMA}",\n  "version": "1.0",\n  "findings": ${findings}\n}\n`;
    },
  };
}

function byPlace(a: KnownFinding, b: KnownFinding): number {
  return compare(a.file, b.file) || compare(a.code, b.code) || compare(a.fingerprint, b.fingerprint);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
