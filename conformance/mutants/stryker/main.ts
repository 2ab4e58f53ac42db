// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { suiteFile } from "../../dist/load-requirements.js";
import { CODEC } from "./codec-folder.js";
import { type StrykerReport, scoreOf, type Triaged } from "./score.js";

/** The tool is fetched when it is asked for: it is large, and nothing else needs it. The last version for Node 20. */
const TOOL = "@stryker-mutator/core@9.6.1";
/** Of all mutations that are not known to change nothing. */
const LEAST = 0.95;

const source = suiteFile("controls/gauge/typescript");
const folder = fileURLToPath(new URL("../codec-under-mutation/", import.meta.url));
const npx = (...args: readonly string[]) =>
  spawnSync("npx", ["--yes", TOOL, ...args], { cwd: folder, stdio: args[0] === "run" ? "inherit" : "ignore" });

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of ["package.json", "jiku-adapter.json", "profiles"])
  cpSync(join(source, name), join(folder, name), { recursive: true });
cpSync(join(source, "dist"), join(folder, CODEC), { recursive: true });
const files = process.argv.slice(2).map((name) => `${CODEC}/${name}`);
writeFileSync(
  join(folder, "stryker.config.json"),
  JSON.stringify({
    mutate: files.length > 0 ? files : [`${CODEC}/**/*.js`],
    testRunner: "laws",
    plugins: [fileURLToPath(new URL("runner.js", import.meta.url))],
    coverageAnalysis: "off",
    concurrency: Number(process.env["JIKU_STRYKER_THREADS"] ?? 2),
    timeoutMS: 10_000,
    dryRunTimeoutMinutes: 30,
    timeoutFactor: 2,
    reporters: ["progress-append-only", "json"],
    jsonReporter: { fileName: "report.json" },
    symlinkNodeModules: false,
    disableTypeChecks: false,
    allowEmpty: false,
  }),
);

if (npx("--version").status !== 0) {
  console.log(`SKIPPED: ${TOOL} cannot be had from the registry; no score`);
} else if (npx("run").status !== 0) {
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
} else {
  const report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8")) as StrykerReport;
  const { triaged } = parse(readFileSync(suiteFile("mutants/stryker/triage.yaml"), "utf8")) as {
    readonly triaged: readonly Triaged[];
  };
  const { lines, score } = scoreOf(report, triaged, files.length === 0);
  for (const line of lines) console.log(line);
  process.exitCode = score >= LEAST ? 0 : 1;
}
