// SPDX-License-Identifier: Apache-2.0
import type { Counterexample, Ir } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { markText, type Output } from "./mark.js";

/** One line of the table; undefined when the document is not there. */
function entryOf({ code, path, caption, file }: Counterexample, tree: SourceTree): string | undefined {
  const text = tree.get(file);
  if (text === undefined) return undefined;
  return `${JSON.stringify(code)}: ${JSON.stringify({ document: JSON.parse(text) as unknown, path, caption, file })}`;
}

/** `packages/cli/gen/counterexamples.json`: code to its smallest failing example, for `jiku explain`. */
export function emitFailingExamples(ir: Ir, tree: SourceTree): Output {
  // An example that needs no other document comes before one that does.
  const cost = ({ together, file }: Counterexample) => together.length * 1e9 + (tree.get(file)?.length ?? 1e9);
  const smallest = new Map<string, Counterexample>();
  for (const example of ir.counterexamples) {
    const known = smallest.get(example.code);
    if (known === undefined || cost(example) < cost(known)) smallest.set(example.code, example);
  }
  const lines = [...smallest.keys()].sort().flatMap((code) => {
    const example = smallest.get(code);
    return (example && entryOf(example, tree)) ?? [];
  });
  const mark = markText(tree, "counterexamples of every area", (path) => path.includes("/counterexamples/"));
  const head = `"$comment": ${JSON.stringify(mark)}`;
  return new Map([["packages/cli/gen/counterexamples.json", `{\n${[head, ...lines].join(",\n")}\n}\n`]]);
}
