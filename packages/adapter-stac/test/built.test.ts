// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

it("loads as built package", () => {
  const script = `import { adapter } from "@jiku/adapter-stac";
    console.log(adapter.manifest.id, adapter.detect(new TextEncoder().encode('{"type":"Catalog","stac_version":"1.1.0"}'), {}).format);`;
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  expect(out.trim()).toBe("stac stac-catalog");
});

it("has no node: import behind its door", () => {
  const source = join(import.meta.dirname, "../src");
  const files = readdirSync(source, { encoding: "utf8", recursive: true }).filter((file) => file.endsWith(".ts"));
  expect(files.length).toBeGreaterThan(30);
  for (const file of files)
    expect(readFileSync(join(source, file), "utf8"), file).not.toMatch(/from "(node:|@jiku\/adapter\/host)/);
});
