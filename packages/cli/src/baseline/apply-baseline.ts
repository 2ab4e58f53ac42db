// SPDX-License-Identifier: Apache-2.0
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Finding, fillIn, type NotChecked, type ProfileName } from "@jiku/model";
import type { CodeCount } from "@jiku/validate";
import { bilingual } from "../language/say.js";
import { STALE } from "../run/own-findings.js";
import type { Judged } from "../run/plan.js";
import { reportOfFindings } from "../run/ready-report.js";
import { NEVER_KNOWN } from "./baseline.js";
import { fingerprintOf } from "./fingerprint.js";
import type { BaselineEntry } from "./read-baseline.js";

/** A baseline while the files of a run are held against it. */
export interface AppliedBaseline {
  /** The result without the findings that are known, as often as they are. */
  without(judged: Judged): Judged;
  /** The result of the baseline file itself, after all others: what of it no longer occurs; undefined when all does. */
  rest(): Judged | undefined;
}

/** @param name what reports call the file; `root` is the data root, where the files of entries are looked for */
export function applyBaseline(
  entries: readonly BaselineEntry[],
  name: string,
  root: string,
  profile: ProfileName,
): AppliedBaseline {
  const left = new Map(entries.map((entry) => [entry, entry.count]));
  const byFingerprint = new Map(entries.map((entry) => [entry.fingerprint, entry]));
  const judgedFiles = new Set<string>();

  function isKnown(finding: Finding, file: string): boolean {
    if (NEVER_KNOWN.has(finding.code)) return false;
    const entry = byFingerprint.get(fingerprintOf(finding, file));
    const rest = entry === undefined ? 0 : (left.get(entry) ?? 0);
    if (entry === undefined || rest === 0) return false;
    left.set(entry, rest - 1);
    return true;
  }

  return {
    without(judged) {
      const { report } = judged;
      judgedFiles.add(report.path);
      const known = new Set(report.findings.filter((finding) => isKnown(finding, report.path)));
      return known.size === 0 ? judged : withoutFindings(judged, known);
    },
    rest() {
      const open = entries.map((entry, index) => ({ entry, index })).filter(({ entry }) => left.get(entry) !== 0);
      const gone = open.filter(({ entry: { file } }) => judgedFiles.has(file) || !existsSync(resolve(root, file)));
      const notGiven = new Set(open.filter((one) => !gone.includes(one)).map(({ entry }) => entry.file));
      const findings = gone.map(({ entry, index }) => staleFinding(entry, index, left.get(entry) ?? 0, name));
      const notChecked = [...notGiven].map((what): NotChecked => ({ what, why: bilingual("baselineNotGiven") }));
      if (findings.length + notChecked.length === 0) return undefined;
      return { report: reportOfFindings(name, profile, findings, notChecked, "jiku-baseline") };
    },
  };
}

function withoutFindings(judged: Judged, known: ReadonlySet<Finding>): Judged {
  const { report, fixes } = judged;
  const kept = report.findings
    .map((finding, index) => ({ finding, index }))
    .filter(({ finding }) => !known.has(finding));
  const counts = report.counts.flatMap((count) => lessKnown(count, known));
  const sum = (severity: Finding["severity"]) =>
    counts.reduce((total, count) => total + (count.severity === severity ? count.count : 0), 0);
  return {
    ...judged,
    report: {
      ...report,
      findings: kept.map(({ finding }) => finding),
      counts,
      summary: { errors: sum("error"), warnings: sum("warning"), infos: sum("info") },
    },
    ...(fixes === undefined ? {} : { fixes: new Map(kept.flatMap(({ index }, at) => moved(fixes, index, at))) }),
    hidden: known.size,
  };
}

function moved<T>(table: ReadonlyMap<number, T>, from: number, to: number): readonly (readonly [number, T])[] {
  const value = table.get(from);
  return value === undefined ? [] : [[to, value]];
}

function lessKnown(count: CodeCount, known: ReadonlySet<Finding>): readonly CodeCount[] {
  const hidden = [...known].filter(({ code, severity }) => code === count.code && severity === count.severity).length;
  return count.count > hidden ? [{ ...count, count: count.count - hidden }] : [];
}

function staleFinding(entry: BaselineEntry, index: number, count: number, name: string): Finding {
  const { code, file, place, resource, path } = entry;
  const values = { code, file, count, place: resource ?? path ?? "" };
  return {
    rule: STALE.rule,
    code: STALE.code,
    severity: STALE.severity,
    path: `/findings/${index}`,
    location: { file: name, ...place },
    message: fillIn(STALE.message, values),
    fix: fillIn(STALE.fix, values),
    related: [],
  };
}
