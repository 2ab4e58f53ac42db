// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const cwd = fileURLToPath(new URL("..", import.meta.url));

function run(script: string): unknown {
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", script], { cwd, encoding: "utf8" });
  expect(child.stderr).toBe("");
  return JSON.parse(child.stdout);
}

test("plain node loads the built package", () => {
  const found = run(`
    const { lintSources } = await import("@jiku/lint");
    const { lintCodes } = await import("@jiku/lint/read");
    const { findings } = await lintSources([{ file: "a.json", bytes: new TextEncoder().encode("{}") }]);
    console.log(JSON.stringify({ codes: lintCodes.size > 20, findings: [...new Set(findings.map(({ code }) => code))] }));`);
  expect(found).toEqual({ codes: true, findings: ["LN-03", "LN-21"] });
});

test("the door for reading does not load the rules", () => {
  const found = run(`
    import { createRequire } from "node:module";
    const { parseYaml } = await import("@jiku/lint/read");
    const loaded = Object.keys(createRequire(import.meta.url).cache ?? {}).filter((path) => path.includes("@stoplight"));
    console.log(JSON.stringify({ value: parseYaml("a: 1").source.value, loaded }));`);
  expect(found).toEqual({ value: { a: 1 }, loaded: [] });
});
