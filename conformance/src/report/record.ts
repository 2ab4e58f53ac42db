// SPDX-License-Identifier: Apache-2.0
import type { Effort } from "../judge-law.js";
import type { ClassName } from "../law.js";
import type { CaseLine, ClassVerdict, Verdict } from "../verdict.js";
import { merkleRoot } from "./merkle.js";

/** The seed of a run: public while an adapter is written; for a certificate drawn after the digest of the package is fixed. */
export type Seed =
  | { readonly source: "public"; readonly value: number }
  | {
      readonly source: "commit-reveal";
      /** Hexadecimal; drawn by whoever runs the suite, after the digests. */
      readonly nonce: string;
      /** The first 32 bits of SHA-256 of nonce, subject digest and suite digest, as hexadecimal texts one after the other. */
      readonly value: number;
    };

/** First line of `report.jsonl`. */
export interface HeaderLine {
  readonly kind: "header";
  readonly report: "1";
  readonly suite: { readonly name: string; readonly version: string; readonly digest: string };
  /** Of requirements, classes, cases and vectors. */
  readonly requirements: { readonly digest: string };
  readonly subject: {
    readonly name: string;
    readonly version: string;
    /** Of the package, and of its `jiku-adapter.json`; SHA-256, hexadecimal. */
    readonly digest: string;
    readonly manifest: string;
    readonly language: string;
  };
  readonly jiku: string;
  readonly effort: Effort;
  readonly seed: Seed;
  readonly classes: readonly ClassName[];
  /** Name and version of the other codec that read and wrote the same format. */
  readonly reference?: string;
  /** Codes of requirements of these classes that no machine tests here. */
  readonly notTested: readonly string[];
  /** Formats that the adapter writes too, which only the law on no resources (AD-017) asks it for; the others ask for the first. */
  readonly notWritten?: readonly string[];
  readonly environment: { readonly os: string; readonly runtime: string; readonly fastCheck: string };
}

/** Last line: what the case lines come to; `verify` computes it again. */
export interface FooterLine {
  readonly kind: "footer";
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly samples: number;
  readonly classes: Readonly<Partial<Record<ClassName, ClassVerdict>>>;
  /** Over header and case lines, as they are written. */
  readonly merkleRoot: string;
}

/** A run as `report.jsonl` keeps it: the head, a line a case, the sums. */
export interface RunRecord {
  readonly header: HeaderLine;
  readonly lines: readonly CaseLine[];
  readonly footer: FooterLine;
}

const NONE: Readonly<Record<Verdict, number>> = {
  passed: 0,
  failed: 0,
  "refused-ok": 0,
  "error-subject": 0,
  "error-suite": 0,
  inconclusive: 0,
  "known-failure": 0,
  "unexpected-pass": 0,
};

export function countsOf(lines: readonly CaseLine[]): Readonly<Record<Verdict, number>> {
  const counts = { ...NONE };
  for (const { verdict } of lines) counts[verdict]++;
  return counts;
}

/** The whole of `report.jsonl`. */
export function reportText(
  header: HeaderLine,
  lines: readonly CaseLine[],
  classes: ReadonlyMap<ClassName, ClassVerdict>,
): string {
  const texts = [header, ...lines].map((line) => JSON.stringify(line));
  const footer: FooterLine = {
    kind: "footer",
    counts: countsOf(lines),
    samples: lines.reduce((total, { samples }) => total + samples, 0),
    classes: Object.fromEntries(classes),
    merkleRoot: merkleRoot(texts),
  };
  return `${[...texts, JSON.stringify(footer)].join("\n")}\n`;
}
