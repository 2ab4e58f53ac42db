// SPDX-License-Identifier: Apache-2.0
import type { IrType, Rule } from "../ir.js";
import { breach, type Law } from "./law.js";

/** Examples that a class has at least: one shows what it is, two what of it may differ. */
const EXAMPLES = 2;

function needsEvidence(rule: Rule): boolean {
  // Native bytes, and bytes of assets, are no documents: their evidence stands with the adapters and their vectors.
  // Rules on profiles and extensions are broken by files of users; tests of package validate show each.
  // Structure faults have a law of their own, by the keywords that the schemas use.
  const isElsewhere = ["adapter", "profile", "extension", "schema"].includes(rule.area);
  return !isElsewhere && !rule.needs.includes("bytes") && !rule.onImplementations;
}

/** Every class has two examples; every rule on data a counterexample; every piece of evidence names something that exists. */
export const evidence: Law = (ir, tree) => {
  const shown = (type: IrType): number => ir.examples.filter((example) => example.name === type.name).length;
  const caught = new Set(ir.counterexamples.map((item) => item.code));
  const names = new Set(ir.types.map((type) => type.name));
  const codes = new Set(ir.rules.map((rule) => rule.code));
  const bare = ir.types.filter((type) => type.sort === "class" && shown(type) < EXAMPLES);
  const unproved = ir.rules.filter((rule) => needsEvidence(rule) && !caught.has(rule.code));
  const strangers = ir.examples.filter((example) => !names.has(example.name));
  const missing = ir.counterexamples.flatMap((item) => {
    const folder = item.file.slice(0, item.file.lastIndexOf("/") + 1);
    return [item.file, ...item.together.map((other) => folder + other)]
      .filter((file) => !tree.has(file))
      .map((file) => ({ item, file }));
  });
  return [
    ...bare.map((type) => breach("evidence-missing", type, `class ${type.name} has fewer than ${EXAMPLES} examples`)),
    ...unproved.map((rule) => breach("evidence-missing", rule, `${rule.code} has no counterexample`)),
    ...strangers.map((example) => breach("evidence-unknown", example, `"${example.name}" is no class or value type`)),
    ...ir.counterexamples
      .filter((item) => !codes.has(item.code))
      .map((item) => breach("evidence-unknown", item, `"${item.code}" is no rule`)),
    ...missing.map(({ item, file }) => breach("evidence-missing", item, `${file} is not there`)),
  ];
};
