// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

const PROGRAM = `
  import { compareInstants, ISO_8601, readPosition, referenceSystem, zfxyAt } from "@jiku/spacetime";
  const [a, b] = ["2017-01-01T08:59:60+09:00", "2017-01-01T00:00:00Z"].map((text) => readPosition(text, ISO_8601));
  console.log(compareInstants(a, b), referenceSystem("EPSG:6697").axes.length, zfxyAt(139.7671, 35.6812, -0.5, 25).f);
`;

describe("the built package", () => {
  it("loads in plain node", () => {
    const output = execFileSync(process.execPath, ["--input-type=module", "-e", PROGRAM], {
      cwd: ROOT,
      encoding: "utf8",
    });
    expect(output.trim()).toBe("before 3 -1");
  });
});
