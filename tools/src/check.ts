// SPDX-License-Identifier: Apache-2.0
import { checkLayers } from "./checks/check-layers.js";
import { checkLock } from "./checks/check-lock.js";
import { checkMutators } from "./checks/check-mutators.js";
import { checkProse } from "./checks/check-prose.js";
import { checkStyle } from "./checks/check-style.js";
import { checkFreshness } from "./checks/freshness.js";
import type { Part } from "./checks/part.js";
import { generate } from "./generate.js";
import { buildIr } from "./ir/build.js";
import { checkIr } from "./ir/check.js";
import { problemText } from "./read/problem.js";
import { readSourceTree, type SourceTree } from "./read/source-tree.js";

function checkLaws(tree: SourceTree): Part {
  const ir = buildIr(tree);
  const scope = `${ir.types.length} types, ${ir.rules.length} rules, ${ir.examples.length} examples, ${ir.counterexamples.length} counterexamples`;
  return { name: "laws", faults: checkIr(ir, tree).map(problemText), scope };
}

/** Every check of the repository but the lint of its schemas (`jiku lint`), one part after the other. */
export async function check(root: string): Promise<readonly Part[]> {
  const tree = readSourceTree(root);
  return [
    checkLaws(tree),
    checkFreshness(root, await generate(tree)),
    checkLayers(root),
    checkLock(root),
    checkMutators(root, buildIr(tree)),
    checkProse(root),
    checkStyle(root),
  ];
}
