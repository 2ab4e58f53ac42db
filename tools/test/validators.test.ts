// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateValidators } from "../src/generate.js";
import { TREE } from "./repository.js";

const output = await generateValidators(TREE);
const modules = [...output]
  .filter(([path]) => path.endsWith(".js"))
  .map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1), text] as const);

/** Every node of a syntax tree, as loosely as needed to look for two forms. */
function nodes(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(nodes);
  if (typeof value !== "object" || value === null) return [];
  const own = "type" in value ? [value as Readonly<Record<string, unknown>>] : [];
  return [...own, ...Object.values(value).flatMap(nodes)];
}

describe.each(modules)("%s", (name, text) => {
  test("has no import, no require call and makes no code", () => {
    const all = nodes(parseAst(text));
    const calls = all.filter(({ type }) => type === "CallExpression" || type === "NewExpression");
    const named = calls.map(({ callee }) => (callee as { readonly name?: string }).name);
    expect(all.length).toBeGreaterThan(1000);
    expect(all.filter(({ type }) => type === "ImportDeclaration" || type === "ImportExpression")).toEqual([]);
    expect(named.filter((callee) => callee === "require" || callee === "eval" || callee === "Function")).toEqual([]);
  });

  test("has declarations beside it", () => {
    expect([...output.keys()].some((path) => path.endsWith(`/${name.replace(".js", ".d.ts")}`))).toBe(true);
  });
});

describe("loaded by plain node, with code generation switched off", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "jiku-validators-"));
    for (const [name, text] of modules) writeFileSync(join(folder, name.replace(".js", ".mjs")), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function run(script: string): unknown {
    const child = spawnSync(
      process.execPath,
      ["--disallow-code-generation-from-strings", "--input-type=module", "-e", script],
      { cwd: folder, encoding: "utf8" },
    );
    expect(child.stderr).toBe("");
    return JSON.parse(child.stdout);
  }

  test("both flavours judge alike, and faults say keyword and place", () => {
    const script = `
      import { accept } from "./validators.mjs";
      import { allFaults } from "./validators-all.mjs";
      const good = { start: "2026-09-01", end: "2026-09-03" };
      const bad = { start: 1, ende: "2026-09-03", unknown: [] };
      const verdicts = [good, bad].map((value) => [accept.TimeExtent(value), allFaults.TimeExtent(value)]);
      const faults = allFaults.TimeExtent.errors.map(({ keyword, instancePath }) => keyword + " " + instancePath);
      allFaults.TimeExtent(good);
      console.log(JSON.stringify({ verdicts, faults, after: allFaults.TimeExtent.errors }));`;
    expect(run(script)).toEqual({
      verdicts: [
        [true, true],
        [false, false],
      ],
      faults: ["additionalProperties ", "type /start", "minItems /unknown"],
      after: null,
    });
  });

  test("the tables have the same names, and none of an object's own", () => {
    const script = `
      import { accept } from "./validators.mjs";
      import { allFaults } from "./validators-all.mjs";
      const names = Object.keys(accept);
      const same = names.length === Object.keys(allFaults).length && names.every((name) => typeof allFaults[name] === "function");
      console.log(JSON.stringify({ same, many: names.length > 100, strangers: ["constructor", "__proto__", "toString"].map((name) => typeof accept[name] + typeof allFaults[name]) }));`;
    expect(run(script)).toEqual({ same: true, many: true, strangers: Array(3).fill("undefinedundefined") });
  });

  test("an inherited member does not count, a hostile key is a key like any other", () => {
    const script = `
      import { accept } from "./validators.mjs";
      const heir = Object.create({ min: 1 });
      console.log(JSON.stringify([accept.NumberRange(heir), accept.NumberRange(JSON.parse('{"__proto__": 1}')), accept.NumberRange({ min: NaN }), accept.NativeText(JSON.parse('{"__proto__": "x"}'))]));`;
    expect(run(script)).toEqual([true, false, false, true]);
  });
});
