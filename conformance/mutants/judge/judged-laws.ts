// SPDX-License-Identifier: Apache-2.0
import type { Law } from "../../dist/law.js";
import { laws } from "../../dist/laws/laws.js";
import { type Catalogue, loadCatalogue } from "../../dist/load-requirements.js";
import type { Requirement } from "../../dist/requirement.js";

export interface JudgedLaw {
  readonly law: Law;
  readonly requirement: Requirement;
}

/** The laws of the closed lists, in the order of their codes, with what is demanded of them. */
export function judgedLaws(catalogue: Catalogue = loadCatalogue()): readonly JudgedLaw[] {
  const listed = new Set([...catalogue.classes.values()].flatMap((one) => one.laws));
  return laws.flatMap((law) => {
    const requirement = catalogue.requirements.get(law.slug);
    return requirement === undefined || !listed.has(law.slug) ? [] : [{ law, requirement }];
  });
}

/** Laws of the closed lists that nobody has written. */
export function lackingLaws({ classes }: Catalogue): readonly string[] {
  const known = new Set(laws.map(({ slug }) => slug));
  return [...classes.values()].flatMap((one) => one.laws).filter((slug) => !known.has(slug));
}
