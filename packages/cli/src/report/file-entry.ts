// SPDX-License-Identifier: Apache-2.0
import type { Finding, Location } from "@jiku/model";
import type { Judged } from "../run/plan.js";
import { redactFinding } from "./redact.js";

/** One file of the JSON report. Members stand in the order of `schemas/report.schema.json`. */
export function fileEntry(
  { report, hidden }: Pick<Judged, "report" | "hidden">,
  redact: boolean,
): Readonly<Record<string, unknown>> {
  const findings = redact ? report.findings.map(redactFinding) : report.findings;
  const { path, format, resources, profile, ownProfiles, notChecked, summary, counts, checked, next } = report;
  return {
    path,
    format,
    resources,
    profile,
    ...(ownProfiles === undefined ? {} : { ownProfiles }),
    findings: findings.map((finding) => findingEntry(finding, path)),
    ...(hidden === undefined ? {} : { known: hidden }),
    notChecked,
    summary,
    counts,
    checked,
    ...(next === undefined ? {} : { next }),
  };
}

/** One finding as JSON. Members stand in the order of the schema. */
export function findingEntry(finding: Finding, file: string): Readonly<Record<string, unknown>> {
  const { rule, code, severity, path, resource, location, message, fix, related, edit } = finding;
  return {
    rule,
    code,
    severity,
    path,
    ...(resource === undefined ? {} : { resource }),
    location: locationEntry(location, file),
    message,
    fix,
    related,
    ...(edit === undefined ? {} : { edit }),
  };
}

function locationEntry(location: Location, file: string): Location {
  const { line, column, native } = location;
  return {
    file: location.file ?? file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(native === undefined ? {} : { native }),
  };
}
