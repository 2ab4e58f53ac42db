// SPDX-License-Identifier: Apache-2.0
import { AREAS } from "../ir/areas.js";
import type { Ir, Rule } from "../ir/ir.js";
import { breach } from "../ir/laws/law.js";
import type { Problem } from "../read/problem.js";

/** Folder of the mutators, one file a rule. */
export const MUTATORS = "packages/arbitrary/src/mutators";

function camelCase(slug: string): string {
  return slug.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function lacking(rule: Rule, files: ReadonlyMap<string, string>): string | undefined {
  const file = `${MUTATORS}/${rule.area}/${rule.slug}.ts`;
  if (!files.has(file)) return `${rule.code} has no mutator ${file}`;
  const list = `${MUTATORS}/${rule.area}/${rule.area}-mutators.ts`;
  const name = new RegExp(`^  ${camelCase(rule.slug)},$`, "m");
  if (!name.test(files.get(list) ?? "")) return `the mutator of ${rule.code} is not in ${list}`;
  const all = `${MUTATORS}/rule-mutators.ts`;
  return files.get(all)?.includes(`...${rule.area}Mutators,`) === true
    ? undefined
    : `area ${rule.area} is not in ${all}`;
}

/**
 * Every rule of the areas has a mutator in the lists of package arbitrary, unless `not-mutated.ts` says why no change of
 * one document can break it.
 * @param files path to text of the files below MUTATORS
 */
export function mutatorProblems(ir: Ir, files: ReadonlyMap<string, string>): readonly Problem[] {
  const excused = files.get(`${MUTATORS}/not-mutated.ts`) ?? "";
  const areas: readonly string[] = AREAS;
  return ir.rules.flatMap((rule) => {
    if (!areas.includes(rule.area) || excused.includes(`["${rule.code}", "`)) return [];
    const message = lacking(rule, files);
    return message === undefined ? [] : [breach("evidence-missing", rule, message)];
  });
}
