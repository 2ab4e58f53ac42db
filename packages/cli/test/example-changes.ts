// SPDX-License-Identifier: Apache-2.0
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Verdict } from "@jiku/model";
import { parse } from "yaml";
import { coupleComposition } from "../src/couple/couple-composition.js";
import { exitCodeOf } from "../src/couple/couple-result.js";
import { loadSet } from "../src/couple/load-set.js";
import { readFlags } from "../src/options/read-flags.js";

export const root = join(import.meta.dirname, "../../..");

/** One documented change of an example; the members of `changes.yaml`. */
export interface Change {
  readonly id: string;
  readonly resource: string;
  readonly patch: readonly object[];
  readonly code: string;
  /** How many findings of the code become new; absent = 1. */
  readonly findings?: number;
  /** A code that becomes new as a warning beside it. */
  readonly warning?: string;
  readonly connections: Readonly<Record<string, Verdict>>;
  readonly couple: 0 | 1;
  readonly validate: 0 | 1;
  readonly en: string;
  readonly ja: string;
}

export interface Package {
  readonly graph: readonly { readonly id: string; readonly type: string }[];
}

/** What both commands say of a package. */
export interface Judged {
  readonly couple: 0 | 1 | 2;
  readonly validate: 0 | 1;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Code and verdict of every facet that is not simply compatible, by connection. */
  readonly facets: readonly string[];
  /** Severity, code and place of every finding. */
  readonly findings: readonly string[];
}

export function changesOf(example: string): readonly Change[] {
  return parse(textOf(example, "changes.yaml")) as readonly Change[];
}

export function packageOf(example: string): Package {
  return JSON.parse(textOf(example, `${example}.json`)) as Package;
}

export function textOf(example: string, file: string): string {
  return readFileSync(join(root, "examples", example, file), "utf8");
}

/** Runs a program of the examples with Node alone; gives what it printed. */
export async function ran(program: string, args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [join(root, "examples", program), ...args]);
  if (stderr !== "") throw new Error(stderr);
  return stdout;
}

/** The package after a change, by the code that `examples/change.mjs` runs. */
export async function changedBy(whole: Package, change: Change): Promise<Package> {
  const { changed } = (await import(join(root, "examples/lib/changes.mjs"))) as {
    changed(whole: Package, change: Change): Package;
  };
  return changed(whole, change);
}

const folder = mkdtempSync(join(tmpdir(), "jiku-example-"));

/** Judges a package as `jiku couple` and `jiku validate --profile coupling` do. */
export async function judged(whole: Package): Promise<Judged> {
  const path = join(folder, "package.json");
  writeFileSync(path, JSON.stringify(whole));
  const set = await loadSet([path], readFlags({ profile: "coupling" }, "en", ["json"]), folder);
  const result = coupleComposition(set, { path }, "en");
  const findings = set.files.flatMap(({ report }) => report.findings);
  return {
    couple: exitCodeOf(result),
    validate: findings.some(({ severity }) => severity === "error") ? 1 : 0,
    verdicts: new Map(result.connections.map(({ id, verdict }) => [id, verdict])),
    facets: result.connections.flatMap(({ id, facets }) =>
      facets.filter(({ verdict }) => verdict !== "compatible").map(({ code, verdict }) => `${id} ${code} ${verdict}`),
    ),
    findings: findings.map(({ severity, code, path: place }) => `${severity} ${code} ${place}`),
  };
}

/** What a change brought, in the words of `changes.yaml`. */
export function broughtBy({ code }: Change, before: Judged, after: Judged) {
  const fresh = after.findings.filter((finding) => !before.findings.includes(finding));
  const flipped = [...after.verdicts].filter(([id, verdict]) => verdict !== before.verdicts.get(id));
  return {
    fresh: fresh.map((finding) => finding.split(" ").slice(0, 2).join(" ")).sort(),
    gone: before.findings.filter((finding) => !after.findings.includes(finding) && !finding.includes(code)),
    connections: Object.fromEntries(flipped),
    blamed: flipped.map(([id]) => id).filter((id) => after.facets.some((facet) => facet.startsWith(`${id} ${code} `))),
    others: after.facets.filter((facet) => !before.facets.includes(facet) && !facet.includes(code)),
    couple: after.couple,
    validate: after.validate,
  };
}

/** What `changes.yaml` says that a change brings. */
export function saidOf({ code, findings = 1, warning, connections, couple, validate }: Change) {
  const own = new Array<string>(findings).fill(`${validate === 1 ? "error" : "info"} ${code}`);
  return {
    fresh: [...own, ...(warning === undefined ? [] : [`warning ${warning}`])].sort(),
    gone: [],
    connections,
    blamed: Object.keys(connections),
    others: [],
    couple,
    validate,
  };
}

/** The row of the README's table for a change. @param before verdicts of the unchanged package */
export function rowOf(change: Change, before: Judged, language: "en" | "ja"): string {
  const { id, code, connections, couple, validate } = change;
  const flips = Object.entries(connections).map(
    ([name, verdict]) => `${name}: ${before.verdicts.get(name)} → ${verdict}`,
  );
  return `| \`${id}\` | ${change[language]} | \`${code}\` | ${flips.join("<br>") || "error"} | ${couple} | ${validate} |`;
}
