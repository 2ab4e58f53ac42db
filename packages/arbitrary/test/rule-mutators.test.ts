// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue, type ProfileName } from "@jiku/model";
import { bytesSource, jsonDocument, validate } from "@jiku/validate";
import { describe, expect, it } from "vitest";
import type { JsonPackage, Mutator } from "../src/mutation.js";
import { notMutated } from "../src/mutators/not-mutated.js";
import { ruleMutators } from "../src/mutators/rule-mutators.js";
import { seededRandom } from "../src/seeded-random.js";

const schemas = new URL("../../../schemas/", import.meta.url).pathname;
/** `all` breaks every example with several seeds; otherwise each mutator sees a twelfth of them, another one than the next. */
const isThorough = process.env["JIKU_MUTATIONS"] === "all";
const SHARE = isThorough ? 1 : 12;
const SEEDS = isThorough ? 8 : 1;
/** Rules that @jiku/coupling judges, with tests of their mutators there. */
const OF_COUPLINGS = /^(?:CPL-|FBK-002$)/;

interface Example {
  readonly name: string;
  readonly document: JsonPackage;
}

interface Seen {
  readonly code: string;
  readonly path: string | undefined;
  readonly severity: string;
}

/** The valid packages under schemas; a resource that stands alone is put into one. */
function examplePackages(): readonly Example[] {
  return readdirSync(schemas, { recursive: true, encoding: "utf8" })
    .filter((file) => /^\w+\/examples\/.*\.json$/.test(file))
    .sort()
    .flatMap((name): readonly Example[] => {
      const value = JSON.parse(readFileSync(join(schemas, name), "utf8")) as Record<string, unknown>;
      if (Array.isArray(value["graph"])) return [{ name, document: value as unknown as JsonPackage }];
      if (typeof value["id"] !== "string" || typeof value["type"] !== "string") return [];
      const { "@context": context, ...resource } = value;
      return [{ name, document: { "@context": context, jiku: "1.0", graph: [resource] } as unknown as JsonPackage }];
    });
}

async function findingsOf(document: JsonPackage, profile: ProfileName, asOf?: string): Promise<readonly Seen[]> {
  const bytes = new TextEncoder().encode(JSON.stringify(document));
  const options = { profile, ...(asOf === undefined ? {} : { asOf }) };
  const [report] = await validate([jsonDocument(bytesSource("package.json", bytes))], options);
  return report?.findings ?? [];
}

const packages = examplePackages();

/** What is wrong with the mutant of a package; undefined when there is none, or when it is as it should be. */
async function faultOf({ code, mutate }: Mutator, { name, document }: Example, seed: number) {
  const mutant = mutate(document, seededRandom(seed));
  if (mutant === undefined) return undefined;
  const profile = mutant.profile ?? "core";
  const seen = await findingsOf(mutant.document, profile, mutant.asOf);
  const all = seen.map((f) => `${f.code} ${f.path}`);
  if (!all.includes(`${code} ${mutant.path}`)) return `${name}: ${mutant.note}, but found ${all.join(", ")}`;
  const before = profile === "core" ? [] : (await findingsOf(document, profile)).map((f) => `${f.code} ${f.path}`);
  const others = seen
    .filter((f) => f.severity === "error" && (f.code !== code || f.path !== mutant.path))
    .map((f) => `${f.code} ${f.path}`)
    .filter((fault) => !before.includes(fault));
  return others.length === 0 ? undefined : `${name}: ${mutant.note}, and with it ${others.join(", ")}`;
}

describe("a mutant", () => {
  const own = ruleMutators.filter(({ code }) => !OF_COUPLINGS.test(code));
  const numbered = own.map((mutator, place) => ({ code: mutator.code, mutator, place }));
  it.each(numbered)("of $code is reported at its place and for nothing else", async ({ mutator, place }) => {
    const faults: string[] = [];
    for (const [i, example] of packages.entries()) {
      if ((i + place) % SHARE !== 0) continue;
      for (let seed = 0; seed < SEEDS; seed++) {
        const fault = await faultOf(mutator, example, 1000 * place + packages.length * seed + i);
        if (fault !== undefined) faults.push(fault);
      }
    }
    expect(faults.slice(0, 8)).toEqual([]);
  });
});

describe("rule mutators", () => {
  it("are there for every rule that one document can break, each once", () => {
    const ofAreas = catalogue.filter((entry) => !/^(?:AD|PRF|EXT)-|^schema\//.test(entry.code));
    const codes = ofAreas.map((entry) => entry.code).filter((code) => !notMutated.has(code));
    expect(ruleMutators.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  it("apply to some example, and leave it as it is", () => {
    const before = JSON.stringify(packages);
    const idle = ruleMutators.filter(({ mutate }) =>
      packages.every(({ document }, i) => mutate(document, seededRandom(i)) === undefined),
    );
    expect(idle.map(({ code }) => code)).toEqual([]);
    expect(JSON.stringify(packages)).toBe(before);
  });

  it("give the same mutant for the same package and seed, and more than one for several seeds", () => {
    const [{ document }] = packages as [Example];
    for (const { code, mutate } of ruleMutators) {
      expect(mutate(document, seededRandom(7)), code).toEqual(mutate(document, seededRandom(7)));
      const texts = [1, 2, 3, 4, 5, 6].map((seed) => JSON.stringify(mutate(document, seededRandom(seed))));
      expect(new Set(texts).size, code).toBeGreaterThan(1);
    }
  });
});
