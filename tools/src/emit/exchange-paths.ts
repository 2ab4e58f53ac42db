// SPDX-License-Identifier: Apache-2.0
import { parse } from "yaml";
import type { Ir } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { markText, moduleText, type Output } from "./mark.js";

const SOURCE = "schemas/coupling/exchange-paths.yaml";

/** The ways of exchange between running models, as data of the checker. */
export function emitExchangePaths(_ir: Ir, tree: SourceTree): Output {
  const source = tree.get(SOURCE);
  if (source === undefined) return new Map();
  const { paths } = parse(source) as { readonly paths: readonly unknown[] };
  const mark = markText(tree, SOURCE, (path) => path === SOURCE);
  const body = `export const paths = ${JSON.stringify(paths, null, 2)} as const;\n`;
  return new Map([["packages/coupling/src/gen/exchange-paths.ts", moduleText(mark, body)]]);
}
