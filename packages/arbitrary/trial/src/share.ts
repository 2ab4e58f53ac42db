// SPDX-License-Identifier: Apache-2.0
import {
  buildPackage,
  type JsonPackage,
  type Mutant,
  ruleMutators,
  seededRandom,
  structuralMutant,
} from "@jiku/arbitrary";
import type { ProfileName } from "@jiku/model";
import { type Coverage, cover, type Tables } from "./coverage.js";
import { findingsOf, isCaught, told } from "./judge.js";
import { added, NOTHING, type Tally } from "./tally.js";

const BATCH = 40;
/** So many of the samples are looked at for what occurs in them. */
const COVERED = 10_000;
const TRIES = 5;

interface Sample {
  readonly seed: number;
  readonly profile: ProfileName;
  readonly document: JsonPackage;
  readonly mutant: Mutant;
}

/** Faults of structure and of rules in turn; a rule that only a stricter profile reports is broken in a package for that one. */
function sampleOf(seed: number): Sample {
  const random = seededRandom(seed);
  const base = `https://data.example.org/p${seed}/`;
  const build = (profile: ProfileName) => buildPackage(random, { base, profile, size: seed % 8 === 0 ? 4 : 1 });
  const plain = build("core");
  if (seed % 2 === 0) return { seed, profile: "core", document: plain, mutant: structuralMutant(plain, random) };
  for (let tries = 0; tries < TRIES; tries += 1) {
    const mutant = ruleMutators[random(ruleMutators.length)]?.mutate(plain, random);
    if (mutant === undefined) continue;
    if (mutant.profile === undefined) return { seed, profile: "core", document: plain, mutant };
    const document = build(mutant.profile);
    const stricter = ruleMutators.find(({ code }) => code === mutant.code)?.mutate(document, random);
    if (stricter !== undefined) return { seed, profile: mutant.profile, document, mutant: stricter };
  }
  return { seed, profile: "core", document: plain, mutant: structuralMutant(plain, random) };
}

async function judgeValid(samples: readonly Sample[], profile: ProfileName): Promise<readonly string[]> {
  const found = await findingsOf(
    samples.map(({ document }) => document),
    profile,
  );
  return samples.flatMap(({ seed }, k) => {
    const words = told(found[k] ?? []);
    return words === "" ? [] : [`seed ${seed}: ${words}`];
  });
}

/**
 * A mutant that is missed among others is judged again alone: mutators of two packages may add the same id, and some
 * faults need a date of validation.
 */
async function judgeMutants(samples: readonly Sample[], profile: ProfileName): Promise<Tally> {
  const found = await findingsOf(
    samples.map(({ mutant }) => mutant.document),
    profile,
  );
  let tally = NOTHING;
  for (const [k, { seed, mutant }] of samples.entries()) {
    let findings = found[k] ?? [];
    if (!isCaught(mutant, findings)) [findings = []] = await findingsOf([mutant.document], profile, mutant.asOf);
    const caught = isCaught(mutant, findings);
    const words = `seed ${seed}: ${mutant.code} ${mutant.path} (${mutant.note}): ${told(findings) || "nothing found"}`;
    tally = added(tally, {
      ...NOTHING,
      codes: { [mutant.code]: { made: 1, caught: caught ? 1 : 0 } },
      missed: caught ? [] : [words],
    });
  }
  return tally;
}

function coverageOf(tables: Tables, samples: readonly Sample[]): Readonly<Record<string, number>> {
  const coverage: Coverage = new Map();
  for (const { document } of samples) {
    cover(tables, "Package", document, coverage);
    for (const resource of document.graph) cover(tables, resource.type, resource, coverage);
  }
  return Object.fromEntries(coverage);
}

/** The samples with seeds `from` to before `to`: each a valid package, and one mutant of it. */
export async function runShare(from: number, to: number, tables: Tables): Promise<Tally> {
  let tally = NOTHING;
  for (let first = from; first < to; first += BATCH) {
    const samples = Array.from({ length: Math.min(BATCH, to - first) }, (_, k) => sampleOf(first + k));
    for (const profile of new Set(samples.map((sample) => sample.profile))) {
      const own = samples.filter((sample) => sample.profile === profile);
      const faulty = await judgeValid(own, profile);
      tally = added(tally, { ...(await judgeMutants(own, profile)), packages: own.length, faulty });
    }
    if (first < COVERED) tally = added(tally, { ...NOTHING, coverage: coverageOf(tables, samples) });
  }
  return tally;
}
