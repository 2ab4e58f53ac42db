// SPDX-License-Identifier: Apache-2.0
import type { SourceTree } from "../../read/source-tree.js";
import type { Rule } from "../ir.js";
import { breach, type Law } from "./law.js";

function needsEvidence(rule: Rule, tree: SourceTree): boolean {
  // Native bytes, and bytes of assets, are no documents: their evidence stands with the adapters and their vectors.
  // Rules on profiles and extensions are broken by files of users; tests of package validate show each.
  const isElsewhere = rule.area === "adapter" || rule.area === "profile" || rule.area === "extension";
  if (isElsewhere || rule.needs.includes("bytes") || rule.onImplementations) return false;
  // A keyword that no schema uses can be broken by no document.
  return rule.area !== "schema" || [...tree].some(([path, text]) => isSchema(path) && text.includes(`"${rule.slug}"`));
}

function isSchema(path: string): boolean {
  return path.endsWith(".schema.json");
}

/** Every class has an example; every rule on data a counterexample; every piece of evidence names something that exists. */
export const evidence: Law = (ir, tree) => {
  const shown = new Set(ir.examples.map((example) => example.name));
  const caught = new Set(ir.counterexamples.map((item) => item.code));
  const names = new Set(ir.types.map((type) => type.name));
  const codes = new Set(ir.rules.map((rule) => rule.code));
  const bare = ir.types.filter((type) => type.sort === "class" && !shown.has(type.name));
  const unproved = ir.rules.filter((rule) => needsEvidence(rule, tree) && !caught.has(rule.code));
  const strangers = ir.examples.filter((example) => !names.has(example.name));
  const missing = ir.counterexamples.flatMap((item) => {
    const folder = item.file.slice(0, item.file.lastIndexOf("/") + 1);
    return [item.file, ...item.together.map((other) => folder + other)]
      .filter((file) => !tree.has(file))
      .map((file) => ({ item, file }));
  });
  return [
    ...bare.map((type) => breach("evidence-missing", type, `class ${type.name} has no example`)),
    ...unproved.map((rule) => breach("evidence-missing", rule, `${rule.code} has no counterexample`)),
    ...strangers.map((example) => breach("evidence-unknown", example, `"${example.name}" is no class or value type`)),
    ...ir.counterexamples
      .filter((item) => !codes.has(item.code))
      .map((item) => breach("evidence-unknown", item, `"${item.code}" is no rule`)),
    ...missing.map(({ item, file }) => breach("evidence-missing", item, `${file} is not there`)),
  ];
};
