// SPDX-License-Identifier: Apache-2.0
import type { Ir } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { literalText } from "./literal.js";
import { isSchema, markText, type Output } from "./mark.js";

/** `tools/gen/ir.json`: the intermediate form for emitters of other languages. Lines of the sources are left out. */
export function emitIr(ir: Ir, tree: SourceTree): Output {
  const withoutLines = JSON.parse(
    JSON.stringify(ir, (key, value: unknown) => (key === "line" ? undefined : value)),
  ) as object;
  const text = literalText({ mark: markText(tree, "schemas", isSchema), ...withoutLines }, { json: true, width: 1200 });
  return new Map([["tools/gen/ir.json", `${text}\n`]]);
}
