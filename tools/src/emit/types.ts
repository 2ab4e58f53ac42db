// SPDX-License-Identifier: Apache-2.0
import { compile } from "json-schema-to-typescript";
import type { Area } from "../ir/areas.js";
import type { Ir, Shape } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { EXTENSION_MARKER, lowerArea } from "./lower-types.js";
import { isSchema, markText, moduleText, type Output } from "./mark.js";
import { siteTypesText } from "./site-types.js";

const EXTENSION =
  "/** Extension members; their prefix is declared in `@context`. */\nreadonly [key: `${string}:${string}`]: unknown;";
const MEMBER = /^("[^"]+"|[A-Za-z_$][\w$]*)(\??): (.+)$/;

/** Readonly members, semicolons and two spaces a level, in the text that json-schema-to-typescript prints. */
function tidy(printed: string): string {
  let depth = 0;
  let comment = false;
  const lines: string[] = [];
  const blocks = printed
    .replace(/ \* \n \* This interface was referenced by[^\n]*\n \* via[^\n]*\n/g, "")
    .replace(/\/\*\*\n \* This interface was referenced by[^\n]*\n \* via[^\n]*\n \*\/\n/g, "");
  for (const raw of blocks.split("\n")) {
    const line = raw.trimEnd();
    if (line.startsWith("/**")) comment = true;
    if (!comment && line === "}") depth -= 1;
    const member = depth > 0 && !comment ? MEMBER.exec(line) : null;
    const text = comment
      ? line
      : member !== null
        ? `readonly ${member[1]}${member[2]}: ${member[3]};`
        : /^export type .*[^;]$/.test(line)
          ? `${line};`
          : line;
    const full = member?.[1] === EXTENSION_MARKER ? EXTENSION : text;
    for (const part of full.split("\n")) lines.push(part === "" ? "" : "  ".repeat(depth) + part);
    if (!comment && line.endsWith("{")) depth += 1;
    if (line.endsWith("*/")) comment = false;
  }
  return shortComments(lines.join("\n"))
    .replace(/\n\n+/g, "\n\n")
    .replace(/\n(?=(?:\/\*\*|export interface|export type))/g, "\n\n")
    .replace(/\*\/\n\n/g, "*/\n");
}

/** A comment of one line on one line. */
function shortComments(text: string): string {
  return text.replace(/\/\*\*\n *\* ([^\n]*)\n *\*\//g, (whole, only: string) =>
    only.length < 100 ? `/** ${only} */` : whole,
  );
}

function namesIn(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case "named":
      return [shape.name];
    case "list":
      return namesIn(shape.items);
    case "tuple":
      return shape.items.flatMap(namesIn);
    case "map":
      return namesIn(shape.values);
    default:
      return [];
  }
}

/** Area of every name that a type file declares. */
export function areaOfNames(ir: Ir): ReadonlyMap<string, Area> {
  const variants = ir.types.flatMap((type) =>
    (type.variants ?? []).map((variant) => ({ name: variant.name, area: type.area })),
  );
  return new Map(
    [...ir.primitives, ...ir.enumerations, ...ir.types, ...variants].map(({ name, area }) => [name, area]),
  );
}

function importsText(ir: Ir, area: Area): string {
  const home = areaOfNames(ir);
  const members = ir.types
    .filter((type) => type.area === area)
    .flatMap((type) => [...type.members, ...(type.variants ?? []).flatMap((variant) => variant.members)]);
  const names = [...new Set(members.flatMap((member) => namesIn(member.shape)))].sort();
  return ir.areas
    .filter((other) => other !== area)
    .flatMap((other) => {
      const wanted = names.filter((name) => home.get(name) === other);
      return wanted.length === 0 ? [] : [`import type { ${wanted.join(", ")} } from "./${other}.js";\n`];
    })
    .join("");
}

async function areaText(ir: Ir, area: Area): Promise<string> {
  const printed = await compile({ title: "Bundle", ...lowerArea(ir, area) } as never, "Bundle", {
    format: false,
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    $refOptions: { resolve: { http: false, file: false } },
  });
  const tidied = tidy(printed).replace(/export interface Bundle \{\n[^}]*\}\n/, "");
  return `${importsText(ir, area)}\n${tidied.trim()}`;
}

/** `packages/model/src/gen/types/<area>.ts` and `sites.ts`. */
export async function emitTypes(ir: Ir, tree: SourceTree): Promise<Output> {
  const output = new Map<string, string>();
  for (const area of ir.areas) {
    const mark = markText(tree, `schemas/${area}`, (path) => isSchema(path) && path.startsWith(`schemas/${area}/`));
    output.set(`packages/model/src/gen/types/${area}.ts`, moduleText(mark, await areaText(ir, area)));
  }
  output.set(
    "packages/model/src/gen/types/sites.ts",
    moduleText(markText(tree, "schemas", isSchema), siteTypesText(ir, areaOfNames(ir))),
  );
  return output;
}
