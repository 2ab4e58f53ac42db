// SPDX-License-Identifier: Apache-2.0
import { type Node, writtenOf } from "@jiku/syntax/yaml";
import type { TreeContext } from "../yaml/tree-report.js";

/** Keys that stand for the content of another file. */
export const DIRECTIVES: ReadonlySet<string> = new Set(["$import", "$include", "$mixin"]);

/** AD-118 for each directive that would read another file; none is followed (Schema Salad, "Document preprocessing"). */
export function refuseDirectives({ run, emit }: TreeContext, root: Node): void {
  const open: Node[] = [root];
  const seen = new Set<Node>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "scalar" || seen.has(node)) continue;
    seen.add(node);
    if (node.kind === "seq") {
      for (const item of node.items) open.push(item);
      continue;
    }
    for (const { key, at, value } of node.entries.values()) {
      if (DIRECTIVES.has(key) && value.kind === "scalar")
        emit(run.report.shared("AD-118", { reference: writtenOf(value) }, at));
      open.push(value);
    }
  }
}
