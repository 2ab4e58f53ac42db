// SPDX-License-Identifier: Apache-2.0
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { platform } from "node:os";
import { join } from "node:path";
import { issueCertificate } from "./certificate/issue.js";
import { revealedSeed } from "./certificate/seed.js";
import type { Effort } from "./judge-law.js";
import { expiredOf, type KnownFailure, readKnownFailures, withKnownFailures } from "./known-failures.js";
import { type ClassName, classNames } from "./law.js";
import { type Catalogue, loadCatalogue } from "./load-requirements.js";
import { openTarget, type Target } from "./package/open-target.js";
import { type Prepared, prepareBench } from "./prepare-bench.js";
import { refusal } from "./refusal.js";
import { merkleRoot } from "./report/merkle.js";
import { type HeaderLine, reportText, type Seed } from "./report/record.js";
import { run, withNeeds } from "./run.js";
import { smoke } from "./smoke.js";
import { suiteIdentity } from "./suite-identity.js";
import { type CaseLine, type ClassVerdict, classVerdict } from "./verdict.js";

/** What an adapter is certified with. */
export interface CertifyOptions {
  /** A folder with `jiku-adapter.json`, a tarball, or the name of an installed package. */
  readonly target: string;
  readonly cwd: string;
  /** Absent = those that the manifest claims. */
  readonly classes?: readonly string[];
  readonly effort: Effort;
  /** A public seed, which certifies nothing; absent = drawn after the digests of package and suite are fixed. */
  readonly seed?: number;
  /** Only these laws, which certifies nothing. */
  readonly laws?: readonly string[];
  /** Another codec of the same format. */
  readonly reference?: string;
  /** Text of the known failures; absent = `jiku-known-failures.txt` of the package. For development only. */
  readonly knownFailures?: string;
  /** Milliseconds a law. */
  readonly patience?: number;
  readonly today: Date;
  now(): number;
  onBegin?(header: HeaderLine, laws: number): void;
  onLaw?(slug: string, done: number, all: number): void;
  onLine?(line: CaseLine): void;
}

/** What a run came to. */
export interface Certified {
  readonly header: HeaderLine;
  readonly lines: readonly CaseLine[];
  readonly classes: ReadonlyMap<ClassName, ClassVerdict>;
  /** The whole of `report.jsonl`. */
  readonly report: string;
  readonly outcome: "passed" | "failed" | "incomplete" | "suite-fault";
  /** Why no certificate can be issued although all passed. */
  readonly hindrance?: "public-seed" | "development" | "changed";
  /** Concepts of a class's minimum that the manifest calls absent, or does not name. */
  readonly belowMinimum: ReadonlyMap<ClassName, readonly string[]>;
  /** Known failures that are past their day. */
  readonly expired: readonly KnownFailure[];
  /** The text of a certificate; undefined unless everything passed and nothing hinders. @param privateKey ed25519 in PEM; absent = a fresh pair */
  certificate(privateKey?: string): string | undefined;
}

/** The seed of runs for development; the same everywhere. */
export const PUBLIC_SEED = 20260701;
const KNOWN_FAILURES = "jiku-known-failures.txt";

/** Judges a package by the laws of its classes. @throws JikuError "bad-option" when it cannot be judged */
export async function certify(options: CertifyOptions): Promise<Certified> {
  const catalogue = loadCatalogue();
  const target = openTarget(options.target, options.cwd);
  try {
    const classes = classesOf(options, target, catalogue);
    const known = knownFailuresOf(options, target);
    const prepared = await prepareBench(target.own, options);
    try {
      const fault = await smoke(prepared.bench.subject, prepared.bench.documents);
      if (fault !== undefined) throw refusal(fault);
      return await judged(options, { catalogue, target, classes, known, prepared });
    } finally {
      await prepared.close();
    }
  } finally {
    target.close();
  }
}

interface Situation {
  readonly catalogue: Catalogue;
  readonly target: Target;
  readonly classes: readonly ClassName[];
  readonly known: readonly KnownFailure[];
  readonly prepared: Prepared;
}

async function judged(options: CertifyOptions, situation: Situation): Promise<Certified> {
  const { catalogue, target, classes, known, prepared } = situation;
  const header = headerOf(options, situation);
  const today = options.today.toISOString().slice(0, 10);
  const chosen = options.laws === undefined ? catalogue : only(options.laws, catalogue);
  const result = await run({
    ...prepared.bench,
    catalogue: chosen,
    classes,
    seed: header.seed.value,
    effort: options.effort,
    now: options.now,
    ...(options.patience === undefined ? {} : { patience: options.patience }),
    onLaw: (slug, done, all) => {
      if (done === 0) options.onBegin?.(header, all);
      options.onLaw?.(slug, done, all);
    },
    onLine: (line) => options.onLine?.(withKnownFailures(line, known, today)),
  });
  const lines = result.lines.map((line) => withKnownFailures(line, known, today));
  const verdicts = new Map<ClassName, ClassVerdict>();
  const byId = new Map(lines.map((line) => [line.id, line]));
  for (const [name, verdict] of result.classes) {
    const closed = classVerdict(catalogue.classes.get(name)?.laws ?? [], byId);
    verdicts.set(name, verdict === "failed" ? "failed" : closed);
  }
  const report = reportText(header, lines, verdicts);
  const outcome = outcomeOf(lines, verdicts);
  const hindrance = hindranceOf(options, target);
  return {
    header,
    lines,
    classes: verdicts,
    report,
    outcome,
    ...(hindrance === undefined ? {} : { hindrance }),
    belowMinimum: belowMinimum(target, [...verdicts.keys()], catalogue),
    expired: expiredOf(known, today),
    certificate(privateKey) {
      if (outcome !== "passed" || hindrance !== undefined) return undefined;
      const root = merkleRoot(report.split("\n").slice(0, -2));
      const key = privateKey === undefined ? {} : { privateKey };
      return issueCertificate({ header, lines, report, merkleRoot: root, date: options.today, ...key });
    },
  };
}

function belowMinimum(
  { own }: Target,
  names: readonly ClassName[],
  { classes }: Catalogue,
): ReadonlyMap<ClassName, readonly string[]> {
  const supports = new Map<string, string>(Object.entries(own.manifest.concepts));
  const below = names.map((name) => {
    const absent = (classes.get(name)?.minimum ?? []).filter((one) => (supports.get(one) ?? "absent") === "absent");
    return [name, absent] as const;
  });
  return new Map(below.filter(([, absent]) => absent.length > 0));
}

function headerOf({ seed, effort }: CertifyOptions, { catalogue, target, classes, prepared }: Situation): HeaderLine {
  const suite = suiteIdentity();
  const { own, digest } = target;
  const notTested = [...catalogue.requirements.values()].filter(
    (one) => classes.includes(one.class) && (one.notTested !== null || one.testedBy !== "law"),
  );
  const { formats, directions } = own.manifest;
  const further = formats.slice(1).filter((one) => (one.directions ?? directions).includes("encode"));
  return {
    kind: "header",
    report: "1",
    suite: { name: suite.name, version: suite.version, digest: suite.digest },
    requirements: { digest: suite.requirements },
    subject: {
      name: own.name,
      version: own.version,
      digest,
      manifest: own.manifestDigest,
      language: prepared.bench.subject.language,
    },
    jiku: own.manifest.jiku,
    effort,
    seed: seedOf(seed, effort, digest, suite.digest),
    classes,
    ...(prepared.referenceName === undefined ? {} : { reference: prepared.referenceName }),
    notTested: notTested.map(({ code }) => code),
    ...(further.length === 0 ? {} : { notWritten: further.map(({ id }) => id) }),
    environment: { os: platform(), runtime: `node ${process.versions.node}`, fastCheck: suite.fastCheck },
  };
}

/** Drawn only here, when the digests of package and suite are fixed. */
function seedOf(value: number | undefined, effort: Effort, subject: string, suite: string): Seed {
  if (value !== undefined) return { source: "public", value };
  if (effort === "dev") return { source: "public", value: PUBLIC_SEED };
  const nonce = randomBytes(16).toString("hex");
  return { source: "commit-reveal", nonce, value: revealedSeed(nonce, subject, suite) };
}

function classesOf({ classes }: CertifyOptions, { own }: Target, catalogue: Catalogue): readonly ClassName[] {
  const asked = classes ?? own.manifest.claims;
  const known: readonly string[] = classNames;
  const strange = asked.filter((name) => !known.includes(name));
  if (strange.length > 0)
    throw refusal({
      en: `Unknown class: ${strange.join(", ")}. Known are ${known.join(", ")}.`,
      ja: `知らないクラスである(${strange.join("、")})。あるのは${known.join("、")}。`,
    });
  if (asked.length === 0)
    throw refusal({
      en: "The manifest claims no class. Name one with --class.",
      ja: "マニフェストがクラスを主張していない。--classで指定する。",
    });
  if (own.manifest.jiku !== "1.0")
    throw refusal({
      en: `The adapter is for Jiku ${own.manifest.jiku}; this suite judges adapters for Jiku 1.0.`,
      ja: `アダプタはJiku ${own.manifest.jiku}のものである。この検査が判定するのはJiku 1.0のアダプタである。`,
    });
  return withNeeds(asked as readonly ClassName[], catalogue);
}

function knownFailuresOf({ knownFailures, effort }: CertifyOptions, { own }: Target): readonly KnownFailure[] {
  if (effort === "cert" && knownFailures !== undefined)
    throw refusal({
      en: "Known failures are for development only: add --samples dev.",
      ja: "既知の失敗は開発中だけ使える。--samples devを付ける。",
    });
  const path = join(own.folder, KNOWN_FAILURES);
  if (effort === "cert") return [];
  return readKnownFailures(knownFailures ?? (existsSync(path) ? readFileSync(path, "utf8") : ""));
}

function only(laws: readonly string[], catalogue: Catalogue): Catalogue {
  const bySlug = new Map(
    [...catalogue.requirements.values()].flatMap((one) => [
      [one.slug, one],
      [one.code, one],
    ]),
  );
  const slugs = laws.map((asked) => bySlug.get(asked)?.slug ?? asked);
  const listed = new Set([...catalogue.classes.values()].flatMap((one) => one.laws));
  const strange = slugs.filter((slug) => !listed.has(slug));
  if (strange.length > 0)
    throw refusal({
      en: `No law is called ${strange.join(", ")}.`,
      ja: `「${strange.join("」「")}」という法則はない。`,
    });
  const classes = [...catalogue.classes].map(
    ([name, entry]) => [name, { ...entry, laws: entry.laws.filter((slug) => slugs.includes(slug)) }] as const,
  );
  return { ...catalogue, classes: new Map(classes) };
}

/** A known failure, and what it alone blocks, does not make a run for development fail; its class is not passed all the same. */
function outcomeOf(lines: readonly CaseLine[], classes: ReadonlyMap<ClassName, ClassVerdict>): Certified["outcome"] {
  if (lines.some(({ verdict }) => verdict === "error-suite")) return "suite-fault";
  const byId = new Map(lines.map((line) => [line.id, line]));
  const isKnown = ({ verdict, blockedBy }: CaseLine): boolean =>
    verdict === "known-failure" || (blockedBy !== undefined && byId.get(blockedBy)?.verdict === "known-failure");
  const gating = lines.filter((line) => line.level === "MUST" && !isKnown(line));
  if (gating.some(({ verdict }) => ["failed", "error-subject", "unexpected-pass"].includes(verdict))) return "failed";
  if (gating.some(({ verdict }) => verdict === "inconclusive")) return "incomplete";
  const excused = new Set(lines.filter(isKnown).map((line) => line.class));
  const left = [...classes].filter(([name, verdict]) => verdict !== "passed" && !excused.has(name));
  if (left.length === 0) return "passed";
  return left.some(([, verdict]) => verdict === "failed") ? "failed" : "incomplete";
}

function hindranceOf({ effort, seed, laws }: CertifyOptions, target: Target): Certified["hindrance"] {
  if (effort === "dev" || laws !== undefined) return "development";
  if (seed !== undefined) return "public-seed";
  return target.digestNow() === target.digest ? undefined : "changed";
}
