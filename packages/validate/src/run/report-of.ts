// SPDX-License-Identifier: Apache-2.0
import { type CatalogueEntry, catalogue } from "@jiku/model";
import type { InputDocument } from "../document/input.js";
import { baseOf } from "../profile/compiled-profile.js";
import { severityOf } from "../report/entries.js";
import type { ReportPart } from "../report/merge.js";
import { nextProfile } from "../report/next-profile.js";
import type { CodeCount, DocumentReport } from "../report/report.js";
import { leftOut } from "./left-out.js";
import { type DocumentRun, hasRule, type Session } from "./session.js";

/** What a run came to, as plain data. */
export function partOf(run: DocumentRun): ReportPart {
  const { first, judged, sound, references, outside, unresolved, blocked } = run;
  const { findings = [], more = [] } = (run.segment.start === undefined ? run.input.lift : undefined) ?? {};
  for (const finding of findings) run.collector.addFinished(finding);
  for (const { finding, count } of more) run.collector.addFinished(finding, count);
  const resources = [...run.resources].map(([type, { count }]) => [type, count] as const);
  return {
    covers: [first],
    resources: resources.sort(([a], [b]) => (a < b ? -1 : 1)),
    judged,
    sound,
    references,
    outside,
    unresolved,
    blocked,
    ...run.collector.part(),
  };
}

/** The report of a document out of all its parts. */
export function reportOf(session: Session, input: InputDocument, format: string, part: ReportPart): DocumentReport {
  const { profile } = session.limits;
  const ruled = catalogue.filter((entry) => isJudged(session, entry));
  const active = ruled.filter((entry) => severityOf(entry, profile) !== "off");
  const needsBytes = active.filter((e) => e.needs.includes("bytes"));
  const next = nextProfile(profile, part.raised);
  const counts = [...part.counts].sort(byCount);
  return {
    path: input.name,
    format,
    profile: baseOf(profile),
    ...(typeof profile === "string" ? {} : { ownProfiles: profile.names }),
    resources: Object.fromEntries(part.resources),
    findings: part.kept.map(({ finding }) => finding),
    counts,
    summary: { errors: sum(counts, "error"), warnings: sum(counts, "warning"), infos: sum(counts, "info") },
    ...(next === undefined ? {} : { next }),
    checked: {
      structure: part.judged,
      sound: part.sound,
      rules: active.length - needsBytes.length,
      rulesInAll: ruled.length,
      references: part.references,
      outside: part.outside,
    },
    notChecked: [...part.notChecked.map(({ item }) => item), ...leftOut(session, input, part)],
  };
}

function byCount(a: CodeCount, b: CodeCount): number {
  return b.count - a.count || (a.code < b.code ? -1 : a.code > b.code ? 1 : a.severity < b.severity ? -1 : 1);
}

function sum(counts: readonly CodeCount[], severity: CodeCount["severity"]): number {
  return counts.reduce((total, c) => (c.severity === severity ? total + c.count : total), 0);
}

/** A rule on documents; those on profiles, on extensions and of the coupling checker count where one of their rules takes part. */
function isJudged(session: Session, { code, onImplementations }: CatalogueEntry): boolean {
  if (/^(?:PRF|EXT|CPL)-|^FBK-002$/.test(code)) return hasRule(session, code);
  return !/^(?:schema\/|AD-)/.test(code) && onImplementations === undefined;
}
