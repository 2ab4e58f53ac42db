// SPDX-License-Identifier: Apache-2.0
import { expect, test } from "vitest";
import { checkMutators } from "../src/checks/check-mutators.js";
import { MUTATORS, mutatorProblems } from "../src/checks/mutators.js";
import { buildIr } from "../src/ir/build.js";
import { IR, ROOT } from "./repository.js";
import { smallDraft, treeOf } from "./small-tree.js";

const ir = buildIr(treeOf(smallDraft()));
const rule = ir.rules.find(({ area }) => area === "quantity")!;
const camel = rule.slug.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const FILE = `${MUTATORS}/${rule.area}/${rule.slug}.ts`;
const LIST = `${MUTATORS}/${rule.area}/${rule.area}-mutators.ts`;
const ALL = `${MUTATORS}/rule-mutators.ts`;
const WHOLE: ReadonlyMap<string, string> = new Map([
  [FILE, "mutator"],
  [LIST, `export const list = [\n  ${camel},\n];\n`],
  [ALL, `export const ruleMutators = [\n  ...${rule.area}Mutators,\n];\n`],
]);

function messages(files: ReadonlyMap<string, string>): readonly string[] {
  return mutatorProblems(ir, files).map(({ law, file, message }) => `${law} ${file} ${message}`);
}

function without(path: string): ReadonlyMap<string, string> {
  return new Map([...WHOLE].filter(([name]) => name !== path));
}

test("a rule whose mutator exists and is listed is no fault", () => {
  expect(messages(WHOLE)).toEqual([]);
});

test("a rule without mutator, or with one that no list holds, is refused at the rule", () => {
  const head = `evidence-missing ${rule.file}`;
  expect(messages(without(FILE))).toEqual([`${head} ${rule.code} has no mutator ${FILE}`]);
  expect(messages(without(LIST))).toEqual([`${head} the mutator of ${rule.code} is not in ${LIST}`]);
  expect(messages(without(ALL))).toEqual([`${head} area ${rule.area} is not in ${ALL}`]);
});

test("a rule that is excused by code and reason needs none", () => {
  const excuse = `new Map([\n  ["${rule.code}", "it speaks of implementations"],\n]);\n`;
  expect(messages(new Map([[`${MUTATORS}/not-mutated.ts`, excuse]]))).toEqual([]);
});

test("every rule of the repository has its mutator, or an excuse", () => {
  expect(checkMutators(ROOT, IR).faults).toEqual([]);
});
