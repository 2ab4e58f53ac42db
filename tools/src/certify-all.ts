// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Line {
  readonly kind: string;
  readonly classes?: Readonly<Record<string, string>>;
}

/**
 * Judges every adapter of the repository in the classes that it claims, at the effort of development. One line a class;
 * an adapter that claims nothing is named, and counts for nothing.
 */
export function certifyAll(root: string): { readonly passed: number; readonly failed: number } {
  const out = mkdtempSync(join(tmpdir(), "jiku-certify-"));
  let passed = 0;
  let failed = 0;
  try {
    for (const folder of subjects(root)) {
      const { claims, process: outside } = manifestOf(root, folder);
      if (claims.length === 0) {
        console.log(`      ${folder}: claims no class yet`);
        continue;
      }
      if (outside !== undefined && spawnSync(outside.command[0] ?? "", ["--version"]).error !== undefined) {
        console.log(`SKIPPED: ${folder} needs ${outside.command[0]}`);
        continue;
      }
      for (const [name, verdict] of classesOf(root, folder, join(out, String(passed + failed)))) {
        console.log(`${verdict === "passed" ? "ok   " : "FAIL "} ${folder} ${name} ${verdict}`);
        if (verdict === "passed") passed++;
        else failed++;
      }
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
  return { passed, failed };
}

function subjects(root: string): readonly string[] {
  const adapters = readdirSync(join(root, "packages")).filter((name) => name.startsWith("adapter-"));
  return adapters
    .map((name) => `packages/${name}`)
    .filter((folder) => existsSync(join(root, folder, "jiku-adapter.json")));
}

function manifestOf(root: string, folder: string) {
  return JSON.parse(readFileSync(join(root, folder, "jiku-adapter.json"), "utf8")) as {
    readonly claims: readonly string[];
    readonly process?: { readonly command: readonly string[] };
  };
}

/** The verdicts of a run, by class; a run without a report has failed as a whole. */
function classesOf(root: string, folder: string, out: string): readonly (readonly [string, string])[] {
  const command = [join(root, "packages/cli/bin/jiku.js"), "certify", "run", folder, "--samples", "dev", "--out", out];
  const run = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
  const report = join(out, "report.jsonl");
  if (!existsSync(report)) return [["all classes", `exit ${run.status}: ${run.stderr.trim()}`]];
  const lines = readFileSync(report, "utf8").trimEnd().split("\n");
  const footer = JSON.parse(lines.at(-1) ?? "{}") as Line;
  if (run.status !== 0) console.log(run.stdout);
  return Object.entries(footer.classes ?? {}).filter(([, verdict]) => verdict !== "not-claimed");
}
