// SPDX-License-Identifier: Apache-2.0
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, inject, it } from "vitest";
import { decode, encode, sample } from "../run-adapter.js";

const SCRIPT = join(import.meta.dirname, "judge.py");
const folder = mkdtempSync(join(tmpdir(), "jiku-research-object-"));
const python = inject("judgePythons").research;

function judge(...words: readonly string[]): Readonly<Record<string, unknown>> {
  const run = spawnSync(python!, [SCRIPT, ...words], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Readonly<Record<string, unknown>>;
}

const samples = join(import.meta.dirname, "../../../../../shared/samples");
const dcat = existsSync(join(samples, "dcat")) ? readdirSync(join(samples, "dcat")) : [];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(python === undefined)("rdflib", () => {
  const own = ["wells.ttl", "rain.datacite.xml", "survey.jpcoar.xml", "gauges.croissant.json"];
  const all = [...own.map((name) => [name, sample(name)] as const)];
  for (const name of dcat) all.push([name, readFileSync(join(samples, "dcat", name), "utf8")]);

  it("reads each in JSON-LD and in Turtle as one graph", { timeout: 240_000 }, async () => {
    const judged: string[] = [];
    const paths: string[] = [];
    for (const [name, text] of all) {
      const { resources, end } = await decode(name, text);
      if (end.outcome !== "complete") {
        console.warn(`SKIPPED: ${name} is ${end.outcome}; nothing is written of it`);
        continue;
      }
      judged.push(name);
      for (const format of ["dcat-jsonld", "dcat-turtle"]) {
        const path = join(folder, `${name}.${format}`);
        writeFileSync(path, (await encode(resources, { format })).text!);
        paths.push(path);
      }
    }
    expect(judged.length).toBeGreaterThanOrEqual(4);
    const verdicts = judge("graphs", ...paths) as unknown as readonly { same: boolean; size: number }[];
    expect(judged.map((name, i) => [name, verdicts[i]])).toEqual(
      judged.map((name) => [name, { same: true, size: expect.any(Number) }]),
    );
  });
});

describe.skipIf(python === undefined)("ro-crate-py", () => {
  it.each(["1.1", "1.2"])("reads a crate of version %s", { timeout: 120_000 }, async (version) => {
    const levels = sample("river-crate/levels.csv");
    const text = sample("river-crate/ro-crate-metadata.json");
    const { resources } = await decode("ro-crate-metadata.json", text, { files: { "levels.csv": levels } });
    const home = join(folder, `crate-${version}`);
    mkdirSync(home);
    writeFileSync(join(home, "levels.csv"), levels);
    const written = await encode(resources, { format: "ro-crate", version });
    writeFileSync(join(home, "ro-crate-metadata.json"), written.text!);
    const native = judge("crate", join(import.meta.dirname, "../../samples/river-crate"));
    expect(native["files"]).toContain("levels.csv");
    expect(judge("crate", home)).toEqual({ ...native, version });
  });
});
