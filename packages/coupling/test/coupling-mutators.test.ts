// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildPackage, type JsonPackage, type Mutator, ruleMutators, seededRandom } from "@jiku/arbitrary";
import { bytesSource, coreRules, jsonDocument, validate } from "@jiku/validate";
import { describe, expect, it } from "vitest";
import { couplingRules } from "../src/index.js";

const schemas = join(import.meta.dirname, "../../../schemas");
const AREAS = ["model", "coupling", "feedback"];
const rules = [...coreRules, ...couplingRules];
const encoder = new TextEncoder();
/** `all` breaks every package with several seeds; otherwise each mutator sees some, others than the next one. */
const isThorough = process.env["JIKU_MUTATIONS"] === "all";
const SHARE = isThorough ? 1 : 16;
const SEEDS = isThorough ? 4 : 1;
const GENERATED = isThorough ? 400 : 40;

interface Base {
  readonly name: string;
  readonly document: JsonPackage;
}

function examplesOf(area: string): readonly Base[] {
  const folder = join(schemas, area, "examples");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({ name: file, document: JSON.parse(readFileSync(join(folder, file), "utf8")) as JsonPackage }))
    .filter(({ document }) => Array.isArray(document.graph));
}

const generated = Array.from({ length: GENERATED }, (_, seed) => ({
  name: `generated ${seed}`,
  document: buildPackage(seededRandom(seed)),
}));
const packages: readonly Base[] = [...AREAS.flatMap(examplesOf), ...generated];
const judged = new Set(couplingRules.map(({ code }) => code));
const mutators = ruleMutators.filter(({ code }) => judged.has(code));

/** Holes in a text (some units have braces), and what slipped into them. */
const UNWORDED = /\{(?!car|person)\w+\}|undefined|Infinity|NaN|\d\.\d{9}/;

/** Code and place of each finding; those that are no more than information in parentheses. */
async function findingsOf(document: JsonPackage): Promise<readonly string[]> {
  const source = bytesSource("package.json", encoder.encode(JSON.stringify(document)));
  const [report] = await validate([jsonDocument(source)], { rules });
  const findings = report?.findings ?? [];
  for (const { message } of findings) expect(message.en + message.ja).not.toMatch(UNWORDED);
  return findings.map(({ code, path, severity }) => (severity === "info" ? `(${code} ${path})` : `${code} ${path}`));
}

/** What is wrong with the mutant of a package; undefined when there is none, or when it is as it should be. */
async function faultOf({ code, mutate }: Mutator, { name, document }: Base, seed: number) {
  const mutant = mutate(document, seededRandom(seed));
  if (mutant === undefined) return undefined;
  const expected = `${code} ${mutant.path}`;
  const found = await findingsOf(mutant.document);
  const others = found.filter((finding) => finding !== expected && !finding.startsWith("("));
  const isFound = found.includes(expected) || found.includes(`(${expected})`);
  if (isFound && others.length === 0) return undefined;
  return `${name}, seed ${seed}: ${mutant.note}: ${isFound ? "found" : "not found"}, and ${others.join(", ")}`;
}

describe("a mutant", () => {
  const numbered = mutators.map((mutator, place) => ({ code: mutator.code, mutator, place }));
  it.each(numbered)("of $code is reported at its place and for nothing else", async ({ mutator, place }) => {
    const faults: string[] = [];
    for (const [i, base] of packages.entries()) {
      if ((i + place) % SHARE !== 0) continue;
      for (let seed = 0; seed < SEEDS; seed += 1) {
        const fault = await faultOf(mutator, base, 1000 * place + packages.length * seed + i);
        if (fault !== undefined) faults.push(fault);
      }
    }
    expect(faults.slice(0, 8)).toEqual([]);
  });

  it("starts from packages without fault", async () => {
    const faulty: string[] = [];
    for (const { name, document } of packages) {
      const found = (await findingsOf(document)).filter((finding) => !finding.startsWith("("));
      if (found.length > 0) faulty.push(`${name}: ${found.join(", ")}`);
    }
    expect(faulty).toEqual([]);
  });
});

it("every rule on couplings has a mutator, and one only", () => {
  expect(mutators.map(({ code }) => code).sort()).toEqual([...judged].sort());
});
