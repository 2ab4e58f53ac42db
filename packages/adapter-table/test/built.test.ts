// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("runs as a built package, and loads Arrow only when it is needed", () => {
  const script = `import { adapter } from "@jiku/adapter-table";
console.log(adapter.manifest.id, adapter.detect(new TextEncoder().encode("a,b\\n1,2\\n"), { name: "a.csv" }).format);`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  expect(out.trim()).toBe("table csv");
});

const source = join(import.meta.dirname, "../src");
const files = readdirSync(source, { encoding: "utf8", recursive: true }).filter((file) => file.endsWith(".ts"));

it("has no node: import behind its door", () => {
  expect(files.length).toBeGreaterThan(40);
  for (const file of files)
    expect(readFileSync(join(source, file), "utf8"), file).not.toMatch(/from "(node:|@jiku\/adapter\/host)/);
});

it("names Arrow in types and in one lazy import only", () => {
  for (const file of files) {
    const text = readFileSync(join(source, file), "utf8");
    expect(text, file).not.toMatch(/^import (?!type ).*from "apache-arrow"/m);
  }
});
