// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const folder = fileURLToPath(new URL("..", import.meta.url));

describe("the built package", () => {
  beforeAll(() => expect(existsSync(`${folder}dist/index.js`), "run the build first").toBe(true));

  it("is imported by plain node under its name", () => {
    const script = `import { canonicalUnit, convert, quantityKind } from "@jiku/units";
      console.log(JSON.stringify([canonicalUnit("kg/m2/s"), convert(25, "Cel", "[degF]"), quantityKind("quantitykind:Length").labels.ja]));`;
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(JSON.parse(output)).toEqual(["kg.m-2.s-1", 77, "長さ"]);
  });

  it("runs in a browser: no source imports node", () => {
    const files = readdirSync(`${folder}src`);
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => readFileSync(`${folder}src/${file}`, "utf8").includes('from "node:'))).toEqual([]);
  });
});
