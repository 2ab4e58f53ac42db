// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("loads as built package", () => {
  const script = `import { createSha256, sharedFinding } from "@jiku/adapter"; import { openFile } from "@jiku/adapter/host";
    console.log(createSha256().hex().slice(0, 8), sharedFinding("AD-102", {}, { at: { kind: "text" } }).rule, typeof openFile);`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  expect(out.trim()).toBe("e3b0c442 adapter/syntax function");
});

it("has no node: import behind its main door", () => {
  const source = join(import.meta.dirname, "../src");
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (f) => f.endsWith(".ts") && !f.startsWith("host"),
  );
  expect(files.length).toBeGreaterThan(20);
  for (const file of files)
    expect(readFileSync(join(source, file), "utf8"), file).not.toMatch(/from "(node:|\.{1,2}\/host)/);
});
