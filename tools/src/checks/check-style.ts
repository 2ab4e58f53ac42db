// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Part } from "./part.js";

interface Diagnostic {
  readonly category?: string;
  readonly severity: string;
  readonly message?: string;
  readonly location?: {
    readonly path?: string | { readonly file?: string };
    readonly start?: { readonly line?: number };
  };
}

interface Report {
  readonly summary?: { readonly unchanged?: number; readonly changed?: number };
  readonly diagnostics?: readonly Diagnostic[];
}

function placeOf({ location }: Diagnostic): string {
  const path = typeof location?.path === "string" ? location.path : (location?.path?.file ?? "biome.json");
  return `${path}:${location?.start?.line ?? 1}`;
}

/** Biome over the whole tree, formatting included; errors and warnings both fail. */
export function checkStyle(root: string): Part {
  const command = createRequire(join(root, "package.json")).resolve("@biomejs/biome/bin/biome");
  const run = spawnSync(process.execPath, [command, "check", ".", "--reporter=json", "--max-diagnostics=none"], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const start = run.stdout.indexOf("{");
  if (start === -1)
    return {
      name: "style",
      faults: [`biome.json:1 ${run.stderr.trim().split("\n")[0] ?? "no report"}`],
      scope: "no file",
    };
  const report = JSON.parse(run.stdout.slice(start)) as Report;
  const failing = (report.diagnostics ?? []).filter(({ severity }) => severity !== "information");
  const faults = failing.map((item) => `${placeOf(item)} ${item.category ?? "biome"} ${item.message ?? ""}`);
  return { name: "style", faults, scope: `${(report.summary?.unchanged ?? 0) + (report.summary?.changed ?? 0)} files` };
}
