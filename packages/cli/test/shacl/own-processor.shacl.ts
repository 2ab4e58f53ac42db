// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { compare, documentsOf, graphOfDocuments } from "./compare.js";
import { allEvidence, type Evidence } from "./evidence.js";
import { shaclOf } from "./rule-shacl.js";
import { shaclFindings } from "./shacl-judge.js";

/** For each rule that is a query, a counterexample on which its shape shows the fault. */
async function shownByQuery(): Promise<ReadonlyMap<string, Evidence>> {
  const shown = new Map<string, Evidence>();
  for (const evidence of allEvidence()) {
    const { code } = evidence;
    if (code === undefined || shown.has(code) || shaclOf.get(code)?.kind !== "query") continue;
    if ((await compare(evidence)).shacl.includes(code)) shown.set(code, evidence);
  }
  return shown;
}

it("finds the same by the engine's own SPARQL processor, for every rule that is a query", async () => {
  const shown = await shownByQuery();
  expect(shown.size).toBeGreaterThan(30);
  const different: string[] = [];
  for (const [code, evidence] of shown) {
    const graph = await graphOfDocuments(documentsOf(evidence));
    if (graph === undefined) throw new Error(evidence.file);
    const [own, quick] = [
      await shaclFindings(graph, { shapes: [code], own: true }),
      await shaclFindings(graph, { shapes: [code] }),
    ].map((found) => [...new Set(found.map(({ resource }) => resource))].sort().join(" "));
    if (own !== quick || own === "") different.push(`${evidence.file}: ${own} | ${quick}`);
  }
  expect(different).toEqual([]);
}, 900_000);
