// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writer } from "n3";
import { expect, it } from "vitest";
import { documentsOf, graphOfDocuments } from "./compare.js";
import { allEvidence, type Evidence, ROOT } from "./evidence.js";
import { isCarried } from "./rule-shacl.js";
import { shaclFindings } from "./shacl-judge.js";

const PYSHACL = "pyshacl==0.40.1";
const JKS = "https://w3id.org/jiku/shapes#";
console.warn("skipped: pySHACL on the areas model, coupling, feedback and trust");

/** pySHACL takes five minutes on one query over it. */
const SLOW = /Observation\/forecast-rainfall/;

/** Areas that pySHACL has not been held against yet: it takes longer over them than a run in CI may. */
const NOT_YET = /^schemas\/(?:model|coupling|feedback|trust)\//;

/** One counterexample for each code that the shapes carry, and every seventh example. */
function sample(): readonly Evidence[] {
  const evidence = allEvidence().filter(({ file }) => !NOT_YET.test(file));
  const first = new Map(
    evidence.flatMap((item) => (item.code !== undefined && isCarried(item.code) ? [[item.code, item] as const] : [])),
  );
  const examples = evidence.filter(({ code, file }) => code === undefined && !SLOW.test(file));
  return [...first.values(), ...examples.filter((_, k) => k % 7 === 0)];
}

/** A Python with pySHACL in a folder of its own; undefined where the registry or Python is not to be had. */
function python(folder: string): string | undefined {
  const made = spawnSync("python3", ["-m", "venv", join(folder, "venv")], { encoding: "utf8" });
  if (made.status !== 0) return undefined;
  const path = join(folder, "venv/bin/python");
  const got = spawnSync(path, ["-m", "pip", "install", "--quiet", PYSHACL], { encoding: "utf8" });
  return got.status === 0 ? path : undefined;
}

/** What one judge says of a graph: the codes of rules, and whether the structure is at fault; a fault inside a value is told by its holder. */
function verdict(codes: readonly string[]): string {
  const rules = [...new Set(codes.filter((code) => !code.startsWith("schema/")))].sort();
  return [...rules, ...(codes.some((code) => code.startsWith("schema/")) ? ["schema"] : [])].join(" ");
}

/** The code of a result of pySHACL: that of the rule's shape, or one of structure. */
function codeOf(shape: string, reference: ReadonlySet<string>): string {
  const name = shape.replace(JKS, "");
  if (reference.has(name)) return "ID-06";
  return /^[A-Z]{2,4}-\d+$/.test(name) ? name : "schema/any";
}

it("pySHACL judges as the first engine does", { timeout: 1_800_000 }, async ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), "jiku-pyshacl-"));
  try {
    const judge = python(folder);
    if (judge === undefined) {
      console.warn(`SKIPPED: ${PYSHACL} is not to be had here; nothing was compared`);
      return skip();
    }
    const first = new Map<string, { readonly file: string; readonly verdict: string }>();
    const references = new Set<string>();
    for (const [k, evidence] of sample().entries()) {
      const graph = await graphOfDocuments(documentsOf(evidence));
      if (graph === undefined) continue;
      const path = join(folder, `${k}.nt`);
      writeFileSync(path, new Writer({ format: "N-Triples" }).quadsToString([...graph]));
      const found = await shaclFindings(graph);
      for (const { code, shape } of found) if (code === "ID-06") references.add(shape);
      first.set(path, { file: evidence.file, verdict: verdict(found.map(({ code }) => code)) });
    }
    const script = new URL("second-judge.py", import.meta.url).pathname;
    const run = spawnSync(judge, [script, join(ROOT, "spec/gen/shapes.ttl"), ...first.keys()], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    });
    expect(run.status, run.stderr.slice(-2000)).toBe(0);
    const lines = run.stdout.trim().split("\n");
    const different = lines.flatMap((line) => {
      const { path, results } = JSON.parse(line) as { path: string; results: [string, string, string][] };
      const second = verdict(results.map(([shape]) => codeOf(shape, references)));
      const known = first.get(path);
      return known?.verdict === second ? [] : [`${known?.file}: ${known?.verdict} | pySHACL ${second}`];
    });
    console.info(`${lines.length} graphs judged by both engines, ${different.length} differently`);
    expect(lines.length).toBeGreaterThanOrEqual(60);
    expect(different).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
