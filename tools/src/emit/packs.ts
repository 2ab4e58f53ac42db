// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import type { Ir, Pack } from "../ir/ir.js";
import { camelCase } from "../ir/names.js";
import { SourceError } from "../read/problem.js";
import type { SourceTree } from "../read/source-tree.js";
import { literalText } from "./literal.js";
import { markText, moduleText, type Output } from "./mark.js";

/** A string literal in single quotes: JSON text inside needs almost no escapes. */
export function quoted(text: string): string {
  const escaped = text
    .replaceAll("\\", "\\\\")
    .replaceAll("'", "\\'")
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
  return `'${escaped}'`;
}

/** The table of a pack as compact JSON. @throws SourceError when the file is missing or has another digest than declared */
function tableOf(pack: Pack, tree: SourceTree): string {
  const text = tree.get(pack.data);
  if (text === undefined)
    throw new SourceError({ law: "pack", file: pack.file, line: 1, message: `${pack.data} is missing` });
  const sha256 = createHash("sha256").update(text).digest("hex");
  if (pack.sha256 !== sha256)
    throw new SourceError({ law: "pack", file: pack.file, line: 1, message: `sha256 of ${pack.data} is ${sha256}` });
  return JSON.stringify(JSON.parse(text));
}

/** `packages/model/src/gen/packs/<name>.ts`, one a pack that the packages look things up in, parsed when first asked for. */
export function emitPacks(ir: Ir, tree: SourceTree): Output {
  return new Map(
    ir.packs
      .filter(({ embedded }) => embedded)
      .map((pack) => {
        const { name, title, source, version, licence, sha256 } = pack;
        const body = [
          'import { embeddedPack, type Pack } from "../../pack.js";\n',
          `/** ${title.en} */`,
          `export const ${camelCase(name)}Pack: Pack = embeddedPack(${literalText({ name, title, source, version, licence, sha256 })}, ${quoted(tableOf(pack, tree))});`,
        ];
        const mark = markText(tree, `schemas/packs/${name}`, (path) => path.startsWith(`schemas/packs/${name}/`));
        return [`packages/model/src/gen/packs/${name}.ts`, moduleText(mark, body.join("\n"))];
      }),
  );
}
