// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));

function sources(path: string): readonly string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(path, entry.name)) : [join(path, entry.name)],
  );
}

describe("the built package", () => {
  beforeAll(() => expect(existsSync(`${folder}dist/index.js`), "run the build first").toBe(true));

  it("is imported by plain node under its name", () => {
    const script = `import fc from "fast-check";
      import { mutate, packageArbitrary, resourceArbitrary, valueArbitrary } from "@jiku/arbitrary";
      const [document] = fc.sample(packageArbitrary({ classes: ["Agent"], size: 1 }), { numRuns: 1, seed: 1 });
      const [agent] = fc.sample(resourceArbitrary("Agent"), { numRuns: 1, seed: 1 });
      const [quaternion] = fc.sample(valueArbitrary("Quaternion"), { numRuns: 1, seed: 1 });
      const [first] = mutate(document, 1);
      console.log(JSON.stringify([document.jiku, agent.type, Object.keys(quaternion), first.code]));`;
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(JSON.parse(output)).toEqual(["1.0", "Agent", ["x", "y", "z", "w"], "schema/const"]);
  });

  it("runs in a browser: no source imports node", () => {
    const files = sources(join(folder, "src"));
    expect(files.length).toBeGreaterThan(40);
    expect(files.filter((file) => readFileSync(file, "utf8").includes('from "node:'))).toEqual([]);
  });
});
