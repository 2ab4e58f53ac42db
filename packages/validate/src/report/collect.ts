// SPDX-License-Identifier: Apache-2.0
import { type Finding, type NotChecked, profiles } from "@jiku/model";
import { baseOf, type ProfileChoice } from "../profile/compiled-profile.js";
import { createEditBudget } from "./edit-budget.js";
import { entryOf, severityOf } from "./entries.js";
import { type FindingPlace, makeFinding } from "./make-finding.js";
import type { CodeCount, NextProfile, Summary } from "./report.js";

/** A fault before it has words: what a stage reports. */
export interface RawFinding {
  readonly code: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly case?: string;
}

/** Gathers the findings of one document: the first ones in full, the rest as counts. */
export interface Collector {
  /** `place` is called only when the finding is kept. `order` sorts the findings: the number of the record. */
  add(raw: RawFinding, order: number, place: () => FindingPlace): void;
  /** A finding that an adapter made; its severity is final. */
  addFinished(finding: Finding): void;
  notChecked(item: NotChecked): void;
  result(): CollectedFindings;
}

export interface CollectedFindings {
  readonly findings: readonly Finding[];
  readonly counts: readonly CodeCount[];
  readonly summary: Summary;
  readonly notChecked: readonly NotChecked[];
  readonly next?: NextProfile;
}

export function createCollector(profile: ProfileChoice, maxFindings: number): Collector {
  const kept: { readonly order: number; readonly finding: Finding }[] = [];
  const counts = new Map<string, { rule: string; severity: Finding["severity"]; count: number }>();
  const raised = new Map<string, number>();
  const notChecked: NotChecked[] = [];
  const withinBudget = createEditBudget();

  function count(code: string, rule: string, severity: Finding["severity"]): void {
    const known = counts.get(`${code} ${severity}`);
    if (known === undefined) counts.set(`${code} ${severity}`, { rule, severity, count: 1 });
    else known.count++;
  }

  return {
    add(raw, order, place) {
      const entry = entryOf(raw.code);
      if (entry === undefined) throw new Error(`no such code in the catalogue: ${raw.code}`);
      raised.set(raw.code, (raised.get(raw.code) ?? 0) + 1);
      const severity = severityOf(entry, profile, raw.case);
      if (severity === "off") return;
      count(raw.code, entry.rule, severity);
      if (kept.length >= maxFindings) return;
      const finding = makeFinding(raw.code, profile, place(), raw.values, raw);
      if (finding !== undefined) kept.push({ order, finding: withinBudget(finding) });
    },
    addFinished(finding) {
      count(finding.code, finding.rule, finding.severity);
      if (kept.length < maxFindings) kept.push({ order: -1, finding });
    },
    notChecked(item) {
      if (!notChecked.some((known) => known.what === item.what && known.why.en === item.why.en)) notChecked.push(item);
    },
    result() {
      const list = [...counts].map(([key, c]) => ({ code: key.slice(0, key.lastIndexOf(" ")), ...c }));
      list.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
      const next = nextProfile(profile, raised);
      return {
        findings: kept.sort((a, b) => a.order - b.order).map((k) => k.finding),
        counts: list,
        summary: { errors: sum(list, "error"), warnings: sum(list, "warning"), infos: sum(list, "info") },
        notChecked,
        ...(next === undefined ? {} : { next }),
      };
    },
  };
}

function sum(counts: readonly CodeCount[], severity: Finding["severity"]): number {
  return counts.reduce((total, c) => (c.severity === severity ? total + c.count : total), 0);
}

/** Codes that the next stricter profile calls errors and this one does not. */
function nextProfile(profile: ProfileChoice, raised: ReadonlyMap<string, number>): NextProfile | undefined {
  const at = profiles.findIndex((p) => p.name === baseOf(profile));
  const next = at < 0 ? undefined : profiles[at + 1]?.name;
  if (next === undefined) return undefined;
  const errors = [...raised].flatMap(([code, count]) => {
    const entry = entryOf(code);
    const harder = entry !== undefined && entry.severity[next] === "error" && severityOf(entry, profile) !== "error";
    return harder ? [{ code, rule: entry.rule, title: entry.title, count }] : [];
  });
  errors.sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  return { profile: next, errors };
}
