// SPDX-License-Identifier: Apache-2.0
import type { Finding, Severity } from "@jiku/model";
import type { CodeCount } from "@jiku/validate";

/** The repeats of one code that are not shown one by one. */
export interface FoldedCode {
  readonly code: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly count: number;
  /** The first of them, where it was kept. */
  readonly first?: Finding;
}

export interface FoldedFindings {
  readonly shown: readonly Finding[];
  readonly folded: readonly FoldedCode[];
}

/** The first `most` findings of every code in their order, and how many more of it there are, most frequent first. */
export function foldFindings(findings: readonly Finding[], counts: readonly CodeCount[], most: number): FoldedFindings {
  const seen = new Map<string, number>();
  const firstHidden = new Map<string, Finding>();
  const shown = findings.filter((finding) => {
    const key = `${finding.code} ${finding.severity}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    if (number === most + 1) firstHidden.set(key, finding);
    return number <= most;
  });
  const folded = counts.flatMap(({ code, rule, severity, count }) => {
    const key = `${code} ${severity}`;
    const hidden = count - Math.min(seen.get(key) ?? 0, most);
    const first = firstHidden.get(key);
    return hidden > 0 ? [{ code, rule, severity, count: hidden, ...(first === undefined ? {} : { first }) }] : [];
  });
  return { shown, folded: folded.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)) };
}
