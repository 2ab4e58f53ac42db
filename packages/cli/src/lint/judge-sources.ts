// SPDX-License-Identifier: Apache-2.0
import type { LintReport, LintSource } from "@jiku/lint";
import type { JsonObject } from "@jiku/lint/read";
import type { Finding } from "@jiku/model";
import type { DataRoot } from "../run/data-root.js";
import { sortSources } from "./sort-sources.js";

/** What was found in schemas, profiles and extensions. */
export interface AuthorReport extends LintReport {
  readonly extensions: number;
}

/**
 * Judges schemas and built-in profiles by the lint rules, profiles of users and extensions as the validator reads them.
 * `complete` when all that may be referred to was given.
 */
export async function judgeSources(
  found: readonly LintSource[],
  complete: boolean,
  root: DataRoot,
): Promise<AuthorReport> {
  const { sources, profiles, extensions } = sortSources(found);
  const { readBeside } = await import("@jiku/validate/node");
  const read = readBeside(root.path);
  const linted = sources.length === 0 ? NOTHING : await lint(sources, complete);
  const findings: Finding[] = [...linted.findings];
  if (profiles.length > 0) {
    const { compileProfile } = await import("@jiku/validate/profile");
    // One by one: that two profiles contradict each other matters only where they are used together.
    for (const profile of profiles) findings.push(...compileProfile([profile], { read }).findings);
  }
  if (extensions.length > 0) {
    const { compileExtensions } = await import("@jiku/validate/extensions");
    findings.push(...compileExtensions(extensions, { read }).findings);
  }
  return {
    ...linted,
    findings: unique(findings),
    profiles: linted.profiles + profiles.length,
    extensions: extensions.length,
  };
}

const NOTHING: LintReport = { findings: [], schemas: 0, profiles: 0, notChecked: [] };

/** The linter takes a quarter of a second to load, which nothing else has to wait for. */
async function lint(sources: readonly LintSource[], complete: boolean): Promise<LintReport> {
  const [{ lintSources }, { schemas }] = await Promise.all([import("@jiku/lint"), import("@jiku/model/schemas")]);
  const known = (id: string): JsonObject | undefined => schemas.get(id) as JsonObject | undefined;
  return lintSources(sources, { complete, known });
}

/** Several files may stand on one, whose faults count once. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
