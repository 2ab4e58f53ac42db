// SPDX-License-Identifier: Apache-2.0
import { checkLayers } from "./checks/check-layers.js";
import { checkLock } from "./checks/check-lock.js";
import { checkStyle } from "./checks/check-style.js";
import { checkFreshness } from "./checks/freshness.js";
import type { Part } from "./checks/part.js";
import { generate } from "./generate.js";
import { buildIr } from "./ir/build.js";
import { checkIr } from "./ir/check.js";
import { lintSchemas } from "./lint/lint-schemas.js";
import { problemText } from "./read/problem.js";
import { readSourceTree, type SourceTree } from "./read/source-tree.js";

function checkLaws(tree: SourceTree): Part {
  const ir = buildIr(tree);
  const scope = `${ir.types.length} types, ${ir.rules.length} rules, ${ir.examples.length} examples, ${ir.counterexamples.length} counterexamples`;
  return { name: "laws", faults: checkIr(ir, tree).map(problemText), scope };
}

async function checkSubset(tree: SourceTree): Promise<Part> {
  const schemas = [...tree.keys()].filter((path) => path.endsWith(".schema.json")).length;
  return { name: "schemas", faults: (await lintSchemas(tree)).map(problemText), scope: `${schemas} schemas` };
}

/** Every check of the repository, one part after the other; `npm run check` fails when any part has a fault. */
export async function check(root: string): Promise<readonly Part[]> {
  const tree = readSourceTree(root);
  return [
    await checkSubset(tree),
    checkLaws(tree),
    checkFreshness(root, await generate(tree)),
    checkLayers(root),
    checkLock(root),
    checkStyle(root),
  ];
}
