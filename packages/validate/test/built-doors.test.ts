// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const PROGRAM = `
import { compileExtensions, extensionPage } from "@jiku/validate/extensions";
import { configFile, readBeside } from "@jiku/validate/node";
import { compileProfile } from "@jiku/validate/profile";
const root = "test/fixtures";
const read = readBeside(root);
const { profile } = compileProfile([configFile(root + "/profiles/city-gauges.yaml", "profiles/city-gauges.yaml")], { read });
const { extensions, packages } = compileExtensions([{ folder: "extensions/ocean" }], { read });
console.log(profile?.name, extensions?.prefixes.join(), extensionPage(packages[0], "en").split("\\n")[0]);
`;

test("plain node loads the doors for profiles and extensions of the built package", () => {
  const cwd = join(import.meta.dirname, "..");
  const out = execFileSync(process.execPath, ["--input-type=module", "-e", PROGRAM], { cwd, encoding: "utf8" });
  expect(out).toBe("city-gauges ocean # Ocean observatory {#ocean}\n");
});
