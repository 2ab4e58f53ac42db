// SPDX-License-Identifier: Apache-2.0
import type { ClassName, Law } from "../../dist/law.js";
import { laws } from "../../dist/laws/laws.js";
import { type Catalogue, loadCatalogue } from "../../dist/load-requirements.js";
import type { Requirement } from "../../dist/requirement.js";

/** Samples with which controls are judged, and mutants by laws that they do not name, where development takes more. */
const SAMPLES: Readonly<Partial<Record<ClassName, number>>> = {
  "codec-lossless": 60,
  "codec-declared-loss": 50,
  space: 30,
  time: 40,
  quantity: 30,
  identity: 40,
  semantic: 20,
  provenance: 30,
};

export interface JudgedLaw {
  readonly law: Law;
  readonly requirement: Requirement;
  /** The same with fewer samples. */
  readonly fewer: Requirement;
}

/** The laws of the closed lists, in the order of their codes, with what is demanded of them. */
export function judgedLaws(catalogue: Catalogue = loadCatalogue()): readonly JudgedLaw[] {
  const listed = new Set([...catalogue.classes.values()].flatMap((one) => one.laws));
  return laws.flatMap((law) => {
    const requirement = catalogue.requirements.get(law.slug);
    if (requirement === undefined || !listed.has(law.slug)) return [];
    const { dev, cert } = requirement.minSamples;
    const fewer = { ...requirement, minSamples: { dev: Math.min(dev, SAMPLES[law.class] ?? dev), cert } };
    return [{ law, requirement, fewer }];
  });
}

/** Laws of the closed lists that nobody has written. */
export function lackingLaws({ classes }: Catalogue): readonly string[] {
  const known = new Set(laws.map(({ slug }) => slug));
  return [...classes.values()].flatMap((one) => one.laws).filter((slug) => !known.has(slug));
}
