// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import type { Bench } from "../bench.js";

/** Draws until one package with a resource lies in the subset. */
const TRIES = 300;

/** Whether nothing that is drawn lies in the declared subset; false without one. */
export async function isEmptySubset(bench: Pick<Bench, "subset" | "inSubset">): Promise<boolean> {
  const arbitrary = bench.subset();
  if (arbitrary === undefined) return false;
  let found = false;
  const property = fc.asyncProperty(arbitrary, async (document) => {
    found = document.graph.length > 0 && (await bench.inSubset(document));
    return !found;
  });
  await fc.check(property, { seed: 1, numRuns: TRIES, endOnFailure: true });
  return !found;
}
