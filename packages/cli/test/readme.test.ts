// SPDX-License-Identifier: Apache-2.0
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url).pathname;
const readme = readFileSync(join(root, "README.md"), "utf8");

function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map((m) => m[1] as string);
}

describe("README", () => {
  it("begins its sh blocks with the two commands of a fresh machine", () => {
    const [main, tests] = blocks("sh").join("").split("\n");
    expect(main).toBe("npm ci && npm run build && npx jiku validate examples/city");
    expect(tests).toBe("npm ci && npm test");
  });

  it("shows the screen that the command really prints", () => {
    const run = spawnSync(process.execPath, ["packages/cli/bin/jiku.js", "validate", "examples/city", "--lang", "en"], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1", COLUMNS: "120" },
    });
    expect(run.status).toBe(1);
    const [screen = ""] = blocks("text");
    const printed = new Set(run.stdout.split("\n").map((line) => line.trimEnd()));
    const shown = screen
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.startsWith("$") && line.trim() !== "…");
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((line) => !printed.has(line.trimEnd()))).toEqual([]);
  });

  it("shows the answer that the command really gives", () => {
    const [, shown = ""] = blocks("text");
    const [command = "", ...answer] = shown.split("\n");
    const [, , ...args] = command.split(" ");
    const run = spawnSync(process.execPath, ["packages/cli/bin/jiku.js", ...args.slice(1), "--lang", "en"], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NO_COLOR: "1" },
    });
    expect([run.status, run.stderr, args[0]]).toEqual([0, "", "jiku"]);
    expect(run.stdout).toBe(answer.join("\n"));
  });

  it("holds a program that compiles and runs", () => {
    const [program = ""] = blocks("ts");
    const folder = mkdtempSync(join(root, "packages/cli/dist/readme-"));
    try {
      writeFileSync(join(folder, "example.ts"), program);
      const options = {
        extends: join(root, "tsconfig.base.json"),
        compilerOptions: { outDir: ".", declaration: false, typeRoots: [join(root, "node_modules/@types")] },
        files: ["example.ts"],
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(options));
      const tsc = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], {
        encoding: "utf8",
      });
      expect(tsc.stdout + tsc.stderr).toBe("");
      const out = execFileSync(process.execPath, [join(folder, "example.js")], { cwd: root, encoding: "utf8" });
      expect(out).toMatch(/^examples\/city\/observations\.json:\d+:\d+ [A-Z]+-\d+ /);
      expect(out.trimEnd().split("\n").at(-1)).toBe("0.00001");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
