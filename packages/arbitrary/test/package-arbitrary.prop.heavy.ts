// SPDX-License-Identifier: Apache-2.0
import type { ProfileName } from "@jiku/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { classNames } from "../src/builders.js";
import { buildPackage, packageArbitrary, packageWithArbitrary, resourceArbitrary } from "../src/package-arbitrary.js";
import { seededRandom } from "../src/seeded-random.js";
import { findingsOf, grave } from "./findings.js";

const BATCH = 50;

async function faultsOf(from: number, count: number, profile: ProfileName): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let first = from; first < from + count; first += BATCH) {
    const packages = Array.from({ length: BATCH }, (_, k) =>
      buildPackage(seededRandom(first + k), { profile, base: `https://data.example.org/p${first + k}/` }),
    );
    for (const [k, findings] of (await findingsOf(packages, profile)).entries())
      faults.push(...grave(findings).map((fault) => `seed ${first + k}: ${fault}`));
  }
  return faults;
}

test("1,000 packages have no error and no warning in core", async () => {
  expect(await faultsOf(0, 1000, "core")).toEqual([]);
});

test("packages for exchange have no error and no warning in exchange", async () => {
  expect(await faultsOf(5000, 200, "exchange")).toEqual([]);
});

test("the arbitrary gives such packages, alone in their closed set", async () => {
  const property = fc.asyncProperty(packageArbitrary(), async (document) => {
    const [findings = []] = await findingsOf([document]);
    expect(grave(findings)).toEqual([]);
  });
  await fc.assert(property, { numRuns: 100, seed: 2026 });
});

test.each(classNames)("a package with %s holds it, and a resource of it stands alone", async (type) => {
  const [document] = fc.sample(packageWithArbitrary(type), { numRuns: 1, seed: 7 });
  expect(document?.graph.map((resource) => resource.type)).toContain(type);
  expect(grave((await findingsOf(document === undefined ? [] : [document]))[0] ?? [])).toEqual([]);
  for (const resource of fc.sample(resourceArbitrary(type), { numRuns: 5, seed: 7 })) expect(resource.type).toBe(type);
});

test("what is generated is plain JSON data, the same for the same seed", () => {
  const make = () => fc.sample(packageArbitrary({ size: 6 }), { numRuns: 20, seed: 11 });
  const [first, again] = [make(), make()];
  expect(first).toEqual(again);
  for (const document of first) {
    expect(JSON.parse(JSON.stringify(document))).toStrictEqual(document);
    for (const resource of document.graph) expect(Object.getPrototypeOf(resource)).toBe(Object.prototype);
  }
});
