// SPDX-License-Identifier: Apache-2.0
import type { TreeContext } from "../yaml/tree-report.js";
import type { YamlNode } from "../yaml/yaml-node.js";

/** Keys that stand for the content of another file. */
export const DIRECTIVES: ReadonlySet<string> = new Set(["$import", "$include", "$mixin"]);

/** AD-118 for each directive that would read another file; none is followed (Schema Salad, "Document preprocessing"). */
export function refuseDirectives({ run, emit }: TreeContext, root: YamlNode): void {
  const open: YamlNode[] = [root];
  const seen = new Set<YamlNode>();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.kind === "scalar" || seen.has(node)) continue;
    seen.add(node);
    if (node.kind === "seq") {
      for (const item of node.items) open.push(item);
      continue;
    }
    for (const { key, at, value } of node.entries.values()) {
      if (DIRECTIVES.has(key) && value.kind === "scalar")
        emit(run.report.shared("AD-118", { reference: value.text }, at));
      open.push(value);
    }
  }
}
