// SPDX-License-Identifier: Apache-2.0
import type { Finding } from "@jiku/model";
import { expect, test } from "vitest";
import { mutate } from "../src/mutate.js";
import type { Mutant } from "../src/mutation.js";
import { buildPackage } from "../src/package-arbitrary.js";
import { seededRandom } from "../src/seeded-random.js";
import { structuralMutant, structuralMutants } from "../src/structural/structural-mutants.js";
import { findingsOf, grave } from "./findings.js";

const BATCH = 40;

function isExpected({ code, path }: Mutant, findings: readonly Finding[]): boolean {
  const found = findings.filter(({ severity }) => severity !== "info");
  return found.length === 1 && found[0]?.code === code && found[0].path === path;
}

function missed(seed: number, mutant: Mutant, findings: readonly Finding[]): string {
  return `seed ${seed}: ${mutant.note}, ${mutant.code} ${mutant.path}, but ${grave(findings).join("; ")}`;
}

test("1,000 single faults of structure are found, each alone, by code and place", async () => {
  const misses: string[] = [];
  const codes = new Set<string>();
  for (let first = 0; first < 1000; first += BATCH) {
    const mutants = Array.from({ length: BATCH }, (_, k) => {
      const random = seededRandom(90_000 + first + k);
      return structuralMutant(
        buildPackage(random, { base: `https://data.example.org/p${first + k}/`, size: 1 }),
        random,
      );
    });
    const all = await findingsOf(mutants.map(({ document }) => document));
    for (const [k, mutant] of mutants.entries()) {
      codes.add(mutant.code);
      if (!isExpected(mutant, all[k] ?? [])) misses.push(missed(first + k, mutant, all[k] ?? []));
    }
  }
  expect(misses).toEqual([]);
  expect([...codes].sort()).toMatchInlineSnapshot(`
    [
      "schema/additionalProperties",
      "schema/const",
      "schema/discriminator",
      "schema/enum",
      "schema/maximum",
      "schema/minItems",
      "schema/minLength",
      "schema/minProperties",
      "schema/minimum",
      "schema/pattern",
      "schema/propertyNames",
      "schema/required",
      "schema/type",
    ]
  `);
});

test("every structural mutant of one package is found, and the package itself is left as it was", async () => {
  const document = buildPackage(seededRandom(4), { size: 1 });
  const before = JSON.stringify(document);
  for (const mutant of structuralMutants(document)) {
    const [findings = []] = await findingsOf([mutant.document]);
    expect(isExpected(mutant, findings), missed(4, mutant, findings)).toBe(true);
  }
  expect(JSON.stringify(document)).toBe(before);
});

test("a single resource is mutated in a package of its own", async () => {
  const { graph } = buildPackage(seededRandom(12));
  const observation = graph.find(({ type }) => type === "Agent") ?? graph[0];
  const structural = [...mutate(observation as (typeof graph)[number], 1)].filter(({ code }) =>
    code.startsWith("schema/"),
  );
  expect(structural.length).toBeGreaterThan(5);
  for (const mutant of structural) {
    const [findings = []] = await findingsOf([mutant.document]);
    expect(isExpected(mutant, findings), missed(12, mutant, findings)).toBe(true);
  }
});
