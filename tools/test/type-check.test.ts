// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isObject, type Json } from "../src/read/json.js";
import { IR, ROOT, specimens, TREE } from "./repository.js";

const TYPED_KEYWORDS = ["required", "additionalProperties", "enum", "type", "discriminator", "const"];
const SITES = join(ROOT, "packages/model/src/gen/types/sites.js").replaceAll("\\", "/");

/** Compiles a module and gives the lines with an error, from 1. */
function faultyLines(text: string): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), "jiku-types-"));
  try {
    writeFileSync(join(folder, "evidence.ts"), text);
    const options = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      module: "nodenext",
      target: "es2022",
      types: [],
      skipLibCheck: true,
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, files: ["evidence.ts"] }));
    const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
    const child = spawnSync(process.execPath, [tsc, "-p", folder, "--pretty", "false"], {
      encoding: "utf8",
      cwd: folder,
    });
    const lines = [...child.stdout.matchAll(/evidence\.ts\((\d+),/g)].map((match) => Number(match[1]));
    if (child.status !== 0 && lines.length === 0) throw new Error(child.stdout + child.stderr);
    return [...new Set(lines)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function nodeAt(value: Json | undefined, tokens: readonly string[]): Json | undefined {
  return tokens.reduce<Json | undefined>(
    (node, token) =>
      Array.isArray(node) ? (node as readonly Json[])[Number(token)] : isObject(node) ? node[token] : undefined,
    value,
  );
}

/** Faults that JSON Schema sees and a TypeScript type cannot: an integer is a number, a prefix may look like any text. */
function isBeyondTypes(document: Json, code: string, path: string): boolean {
  const tokens = path.split("/").slice(1);
  const key = tokens.at(-1) ?? "";
  if (code === "schema/additionalProperties")
    return key.includes(":") && isObject(nodeAt(document, tokens.slice(0, -1)));
  return (
    code === "schema/type" && typeof nodeAt(document, tokens) === "number" && Number(nodeAt(document, tokens)) % 1 !== 0
  );
}

interface Faulty {
  readonly file: string;
  readonly type: string;
  readonly value: Json;
}

/** Counterexamples of structure as the resource, or the package, that a type must refuse. */
function faulty(): readonly Faulty[] {
  return IR.counterexamples.flatMap((item): readonly Faulty[] => {
    if (!TYPED_KEYWORDS.some((keyword) => item.code === `schema/${keyword}`)) return [];
    const document = JSON.parse(TREE.get(item.file) ?? "null") as Json;
    if (isBeyondTypes(document, item.code, item.path)) return [];
    const resource = /^\/graph\/(\d+)/.exec(item.path)?.[1];
    if (resource !== undefined)
      return [{ file: item.file, type: "JikuResource", value: nodeAt(document, ["graph", resource]) ?? null }];
    const isPackage =
      isObject(document) &&
      document.type === undefined &&
      (document.graph !== undefined || document.jiku !== undefined);
    return [{ file: item.file, type: isPackage ? "Package" : "JikuResource", value: document }];
  });
}

test("every example satisfies its type", () => {
  const all = specimens();
  // Not a literal where the type is open: what it does not know is legal there.
  const isOpen = (name: string): boolean =>
    IR.types.some((type) => type.name === name && type.sort === "base" && !type.closed);
  const lines = all.map(({ type, value }, index) => {
    const text = JSON.stringify(value);
    const wanted = `SiteTypes["${type}"]`;
    return isOpen(type)
      ? `const o${index} = ${text}; o${index} satisfies ${wanted};`
      : `export const v${index} = ${text} satisfies ${wanted};`;
  });
  const text = [`import type { SiteTypes } from "${SITES}";`, ...lines].join("\n");
  const refused = faultyLines(text).map((line) => `${all[line - 2]?.file}${all[line - 2]?.pointer}`);
  expect(refused).toEqual([]);
  expect(all.length).toBeGreaterThan(20);
});

test("every structural counterexample that a type can express fails its type", ({ skip }) => {
  const all = faulty();
  if (all.length === 0) {
    console.warn("no counterexample of structure yet: nothing to refuse");
    skip();
  }
  const lines = all.map(
    ({ type, value }, index) => `export const v${index} = ${JSON.stringify(value)} satisfies ${type};`,
  );
  const text = [
    `import type { JikuResource, SiteTypes } from "${SITES}"; type Package = SiteTypes["Package"];`,
    ...lines,
  ].join("\n");
  const caught = new Set(faultyLines(text));
  expect(all.filter((_item, index) => !caught.has(index + 2)).map(({ file }) => file)).toEqual([]);
});

test("what a type must refuse, and what it must let pass", () => {
  const head = `import type { JikuResource, NativeText, SiteTypes } from "${SITES}";`.replace("NativeText, ", "");
  const entity = (more: string): string =>
    `{ type: "Entity", id: "ex:1", entityTypes: ["ex:T"], ${more} } satisfies JikuResource;`;
  const good = [
    entity(""),
    entity('"ocean:depthClass": { any: 1 }'),
    entity('existence: { start: "2026", unknown: ["end"] }'),
    '{ kind: "standard", value: 1 } satisfies SiteTypes["Uncertainty"];',
  ];
  const bad = [
    entity("depthClass: 1"),
    entity("existence: { begin: 1 }"),
    entity("existence: { start: undefined }"),
    entity('existence: { start: "2026", "ocean:x": 1 }'),
    entity('modality: "maybe"'),
    '{ type: "Entity", id: "ex:1" } satisfies JikuResource;',
    '{ type: "Entitty", id: "ex:1", entityTypes: [] } satisfies JikuResource;',
    '{ kind: "standard" } satisfies SiteTypes["Uncertainty"];',
    '{ kind: "standart", value: 1 } satisfies SiteTypes["Uncertainty"];',
  ];
  const text = [head, ...[...good, ...bad].map((line, index) => `export const v${index} = ${line}`)];
  const frozen = ['export function f(e: SiteTypes["Entity"]) {', '  e.id = "x";', '  e.entityTypes.push("x");', "}"];
  const wanted = [...bad.map((_line, index) => good.length + index + 2), text.length + 2, text.length + 3];
  expect(faultyLines([...text, ...frozen].join("\n"))).toEqual(wanted);
});
