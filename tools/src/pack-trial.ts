// SPDX-License-Identifier: Apache-2.0
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const DOCUMENT = {
  "@context": "https://w3id.org/jiku/v1/context.jsonld",
  jiku: "1.0",
  graph: [
    {
      id: "https://data.example.org/bridge/1",
      type: "Entity",
      entityTypes: ["https://data.example.org/type/Bridge"],
      existence: { start: "2026-09-03", end: "2026-09-01" },
    },
  ],
};

const OPTIONS = {
  target: "ES2022",
  module: "nodenext",
  moduleResolution: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  types: [],
  lib: ["ES2023", "DOM"],
};

/**
 * Packs every package, installs the tarballs in an empty folder, and uses them there as a newcomer would: the command,
 * the types, the run-time code. Returns how many trials passed, and a line for each that failed.
 */
export function tryPacks(root: string): { readonly passed: number; readonly failures: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), "jiku-pack-"));
  const failures: string[] = [];
  let passed = 0;
  const attempt = (name: string, run: () => void) => {
    try {
      run();
      passed++;
      console.log(`ok    ${name}`);
    } catch (e) {
      failures.push(`${name}: ${e instanceof Error ? e.message : String(e)}`);
      console.log(`FAIL  ${failures.at(-1)}`);
    }
  };
  try {
    const packed = join(folder, "packed");
    const empty = join(folder, "empty");
    mkdirSync(packed);
    mkdirSync(empty);
    const packages = [...readdirSync(join(root, "packages")).map((name) => `packages/${name}`), "conformance"];
    for (const path of packages)
      execFileSync("npm", ["pack", "--silent", "--pack-destination", packed], { cwd: join(root, path) });
    writeFileSync(join(empty, "package.json"), JSON.stringify({ private: true, type: "module" }));
    const tarballs = readdirSync(packed).map((file) => join(packed, file));
    attempt(`${tarballs.length} tarballs install in an empty folder`, () => {
      if (tarballs.length !== packages.length) throw new Error(`${packages.length} packages`);
      execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", ...tarballs], {
        cwd: empty,
        stdio: "pipe",
      });
    });
    attempt("npx jiku validate reports the fault with its place", () => {
      writeFileSync(join(empty, "bridge.json"), JSON.stringify(DOCUMENT, null, 2));
      const run = spawnSync("npx", ["--no-install", "jiku", "validate", "bridge.json"], {
        cwd: empty,
        encoding: "utf8",
      });
      if (run.status !== 1 || !/bridge\.json:\d+:\d+\s+error\s+TM-01/.test(run.stdout))
        throw new Error(`exit ${run.status}\n${run.stdout}${run.stderr}`);
    });
    attempt("a TypeScript file that imports the types compiles and runs", () => {
      copyFileSync(join(root, "tools/trial/use.ts"), join(empty, "use.ts"));
      writeFileSync(join(empty, "tsconfig.json"), JSON.stringify({ compilerOptions: OPTIONS, files: ["use.ts"] }));
      const tsc = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "."], {
        cwd: empty,
        encoding: "utf8",
      });
      if (tsc.status !== 0) throw new Error(tsc.stdout + tsc.stderr);
      execFileSync(process.execPath, ["use.js"], { cwd: empty, stdio: "pipe" });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { passed, failures };
}
