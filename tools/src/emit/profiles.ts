// SPDX-License-Identifier: Apache-2.0
import type { Ir } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { literalText } from "./literal.js";
import { markText, moduleText, type Output } from "./mark.js";

/** `packages/model/src/gen/profiles.ts`, loosest profile first. */
export function emitProfiles(ir: Ir, tree: SourceTree): Output {
  const entries = ir.profiles.map(({ name, title, description, defaultFor }) => ({
    name,
    title,
    description,
    defaultFor,
  }));
  const body = [
    'import type { Profile } from "../profile.js";\n',
    "/** The profiles, loosest first; the severities by profile are in the catalogue. */",
    `export const profiles: readonly Profile[] = ${literalText(entries)};`,
  ];
  const files = new Set(ir.profiles.map(({ file }) => file));
  const mark = markText(tree, "schemas/profiles", (path) => files.has(path));
  return new Map([["packages/model/src/gen/profiles.ts", moduleText(mark, body.join("\n"))]]);
}
