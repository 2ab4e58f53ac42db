// SPDX-License-Identifier: Apache-2.0
import type { Bench } from "./bench.js";
import { type Effort, judgeLaw } from "./judge-law.js";
import type { ClassName, Law } from "./law.js";
import { laws } from "./laws/laws.js";
import type { Catalogue } from "./load-requirements.js";
import { type BenchOptions, makeBench } from "./make-bench.js";
import type { Requirement } from "./requirement.js";
import { traced } from "./trace.js";
import { type CaseLine, type ClassVerdict, classVerdict, isFulfilled } from "./verdict.js";

export interface RunOptions extends BenchOptions {
  readonly catalogue: Catalogue;
  /** Classes to judge, with those they need. */
  readonly classes: readonly ClassName[];
  readonly effort: Effort;
  /** Milliseconds a law; default two minutes. */
  readonly patience?: number;
  now(): number;
  /** Told before a law is judged, and after. */
  onLaw?(slug: string, done: number, all: number): void;
  onLine?(line: CaseLine): void;
}

export interface RunResult {
  readonly lines: readonly CaseLine[];
  readonly classes: ReadonlyMap<ClassName, ClassVerdict>;
}

const PATIENCE = 120_000;
const NO_CALLS = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** Judges a subject by all laws of the classes asked for, one after the other, each by itself. */
export async function run(options: RunOptions): Promise<RunResult> {
  const { catalogue, effort, seed, now, patience = PATIENCE } = options;
  const { subject, trace } = traced(options.subject);
  const bench = makeBench({ ...options, subject });
  const required = requiredLaws(options.classes, catalogue);
  const lines = new Map<string, CaseLine>();
  for (const [at, { law, requirement }] of required.entries()) {
    options.onLaw?.(law.slug, at, required.length);
    const line =
      (await waived(law, requirement, bench, seed)) ??
      blocked(law, requirement, lines, seed) ??
      (await judgeLaw(law, requirement, bench, { effort, seed: seedOf(seed, law), patience, trace, now }));
    lines.set(law.slug, line);
    options.onLine?.(line);
  }
  const verdicts = new Map<ClassName, ClassVerdict>();
  for (const name of withNeeds(options.classes, catalogue))
    verdicts.set(name, verdictOf(name, catalogue, lines, bench));
  return { lines: [...lines.values()], classes: verdicts };
}

/** A law draws the same inputs whichever other laws are run. */
export function seedOf(seed: number, { code }: Pick<Law, "code">): number {
  return (Math.imul(seed, 1009) + Number(code.slice(3))) | 0;
}

/** The classes asked for, and before each the ones it needs. */
export function withNeeds(classes: readonly ClassName[], { classes: known }: Catalogue): readonly ClassName[] {
  const all = new Set<ClassName>();
  const add = (name: ClassName): void => {
    for (const needed of known.get(name)?.needs ?? []) add(needed);
    all.add(name);
  };
  for (const name of classes) add(name);
  return [...all];
}

/** The laws of the closed lists; a list that names a law that does not exist is a fault of the suite. */
export function requiredLaws(
  classes: readonly ClassName[],
  catalogue: Catalogue,
): readonly { readonly law: Law; readonly requirement: Requirement }[] {
  const bySlug = new Map(laws.map((law) => [law.slug, law]));
  const slugs = new Set(withNeeds(classes, catalogue).flatMap((name) => catalogue.classes.get(name)?.laws ?? []));
  return [...slugs].map((slug) => {
    const law = bySlug.get(slug);
    const requirement = catalogue.requirements.get(slug);
    if (law === undefined || requirement === undefined) throw new Error(`no law or no requirement ${slug}`);
    return { law, requirement };
  });
}

function verdictOf(name: ClassName, { classes }: Catalogue, lines: ReadonlyMap<string, CaseLine>, { subject }: Bench) {
  const entry = classes.get(name);
  const absent = entry?.minimum.some((concept) => {
    const support = subject.manifest.concepts[concept as keyof typeof subject.manifest.concepts];
    return support === undefined || support === "absent";
  });
  return absent === true ? "failed" : classVerdict(entry?.laws ?? [], lines);
}

/** A law that a refused concept, or a direction that the adapter lacks, takes away is not run; it counts where law or requirement names it. */
async function waived(
  law: Law,
  { waivableBy, level }: Requirement,
  { subject }: Bench,
  seed: number,
): Promise<CaseLine | undefined> {
  const { directions } = subject.manifest;
  if (law.directions?.some((direction) => !directions.includes(direction)) === true)
    return { ...unrun(law, level, seed), verdict: "refused-ok" };
  if (waivableBy === null) return undefined;
  const support = subject.manifest.concepts[waivableBy as keyof typeof subject.manifest.concepts] ?? "absent";
  if (support !== "refuse" && support !== "absent") return undefined;
  return { ...unrun(law, level, seed), verdict: "refused-ok" };
}

/** A law whose ground has failed would say nothing; the first cause is named. */
function blocked(
  law: Law,
  { dependsOn, level }: Requirement,
  lines: ReadonlyMap<string, CaseLine>,
  seed: number,
): CaseLine | undefined {
  for (const slug of dependsOn) {
    const line = lines.get(slug);
    if (line === undefined || isFulfilled(line)) continue;
    return { ...unrun(law, level, seed), verdict: "inconclusive", blockedBy: line.blockedBy ?? slug };
  }
  return undefined;
}

function unrun({ slug, code, class: name }: Law, level: CaseLine["level"], seed: number): Omit<CaseLine, "verdict"> {
  return {
    kind: "case",
    id: slug,
    code,
    class: name,
    level,
    samples: 0,
    discarded: 0,
    seed,
    in: NO_CALLS,
    out: NO_CALLS,
    milliseconds: 0,
  };
}
