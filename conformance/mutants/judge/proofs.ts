// SPDX-License-Identifier: Apache-2.0
import type { Bilingual } from "@jiku/model";
import type { Mutant } from "../mutant.js";
import type { JudgedLaw } from "./judged-laws.js";
import type { Example, Found } from "./share.js";

export interface ProofOptions {
  readonly required: readonly JudgedLaw[];
  /** Laws of the closed lists that nobody has written. */
  readonly lacking: readonly string[];
  readonly mutants: readonly Mutant[];
  readonly found: readonly Found[];
  /** Laws that no mutant proves alone, and why. */
  readonly reasons: readonly { readonly law: string; readonly reason: Bilingual }[];
}

/** What a law is proved by. */
export interface ProvedLaw {
  readonly slug: string;
  /** Mutants that name it. */
  readonly mutants: readonly string[];
  /** Those that no other law kills. */
  readonly alone: readonly string[];
  readonly reason?: Bilingual;
}

export interface Proof {
  readonly laws: readonly ProvedLaw[];
  readonly rows: readonly { readonly mutant: Mutant; readonly laws: readonly string[] }[];
  readonly examples: readonly Example[];
  readonly passed: number;
  readonly faults: readonly string[];
  readonly notes: readonly string[];
}

/** Holds what was found against what is claimed: controls pass, mutants die by the laws that they name, laws have mutants. */
export function judgeProofs({ required, lacking, mutants, found, reasons }: ProofOptions): Proof {
  const faults: string[] = lacking.map((slug) => `there is no law ${slug}`);
  const rows = found
    .flatMap(({ table }) => table)
    .flatMap(({ mutant: id, laws }) => {
      const mutant = mutants.find((one) => one.id === id);
      return mutant === undefined ? [] : [{ mutant, laws }];
    })
    .sort((a, b) => mutants.indexOf(a.mutant) - mutants.indexOf(b.mutant));
  const isWhole = rows.length === mutants.length;
  for (const { control, law, seed, verdict, reason } of found.flatMap(({ alarms }) => alarms))
    faults.push(`control ${control}: ${law} on seed ${seed}: ${verdict}. ${reason}`);
  const survivals = found.flatMap((one) => one.survivals);
  for (const id of new Set(survivals.map(({ mutant }) => mutant))) {
    const own = survivals.filter(({ mutant }) => mutant === id);
    faults.push(`mutant ${id} survived ${own.map(({ law, seed }) => `${law} on seed ${seed}`).join(", ")}`);
  }
  const laws = required.map(({ law: { slug } }): ProvedLaw => {
    const reason = reasons.find((one) => one.law === slug)?.reason;
    return {
      slug,
      mutants: mutants.filter(({ killedBy }) => killedBy.includes(slug)).map(({ id }) => id),
      alone: rows.filter((row) => row.laws.length === 1 && row.laws[0] === slug).map(({ mutant }) => mutant.id),
      ...(reason === undefined ? {} : { reason }),
    };
  });
  const unproved = isWhole ? laws.flatMap(lackOf) : [];
  const unknown = reasons.filter(({ law }) => !laws.some(({ slug }) => slug === law)).map(({ law }) => law);
  faults.push(...unproved, ...unknown.map((law) => `reasons.yaml names ${law}, which is no law`));
  const examples = found.flatMap((one) => one.examples);
  return {
    laws,
    rows,
    examples,
    faults,
    passed: passedOf(found, mutants, survivals, laws, unproved),
    notes: notesOf(found),
  };
}

function lackOf({ slug, mutants, alone, reason }: ProvedLaw): readonly string[] {
  if (mutants.length === 0) return [`law ${slug} has no mutant`];
  if (alone.length === 0 && reason === undefined)
    return [`law ${slug} has no mutant that only it kills, and no reason`];
  return alone.length > 0 && reason !== undefined ? [`law ${slug} has a reason, but also ${alone[0]}`] : [];
}

function passedOf(
  found: readonly Found[],
  mutants: readonly Mutant[],
  survivals: readonly { readonly mutant: string }[],
  laws: readonly ProvedLaw[],
  unproved: readonly string[],
): number {
  const judged = found.flatMap(({ controls }) => [...controls.typescript, ...controls.python]).length;
  const alarmed = new Set(found.flatMap(({ alarms }) => alarms.map(({ control, seed }) => `${control} ${seed}`)));
  const dead = mutants.length - new Set(survivals.map(({ mutant }) => mutant)).size;
  return judged - alarmed.size + dead + laws.length - unproved.length;
}

function notesOf(found: readonly Found[]): readonly string[] {
  const seeds = (name: "typescript" | "python"): number => found.flatMap(({ controls }) => controls[name]).length;
  const python = seeds("python") === 0 ? "SKIPPED: no python3, or no control in Python" : `${seeds("python")} seeds`;
  const times = found.map(({ milliseconds }) =>
    Object.entries(milliseconds)
      .map(([on, spent]) => `${on} ${Math.round(spent / 1000)} s`)
      .join(", "),
  );
  return [
    ...times.map((text, n) => `thread ${n + 1}: ${text}`),
    `controls: typescript ${seeds("typescript")} seeds, python ${python}`,
  ];
}
