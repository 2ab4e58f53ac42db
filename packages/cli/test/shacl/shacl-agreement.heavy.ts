// SPDX-License-Identifier: Apache-2.0
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Term } from "@rdfjs/types";
import { DataFactory, type Store } from "n3";
import { beforeAll, describe, expect, it } from "vitest";
import { type Comparison, compare } from "./compare.js";
import { allEvidence, bareValues, ROOT } from "./evidence.js";
import { graphOf, readDocument } from "./project.js";
import { heldValue, shaclOf } from "./rule-shacl.js";
import { hasShape, shaclFindings } from "./shacl-judge.js";
import { tableFiles } from "./table.js";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

let comparisons: readonly Comparison[] = [];

/** Said rules, each with a counterexample on which the shapes show it. */
function shown(): ReadonlyMap<string, Comparison> {
  const found = comparisons.flatMap((item) => {
    const { code } = item.evidence;
    return code !== undefined && item.shacl.includes(code) ? [[code, item] as const] : [];
  });
  return new Map(found);
}

beforeAll(async () => {
  const done: Comparison[] = [];
  for (const evidence of allEvidence()) done.push(await compare(evidence));
  comparisons = done;
}, 400_000);

describe("shapes and rules", () => {
  it("agree on every example and counterexample", () => {
    expect(comparisons.length).toBeGreaterThan(400);
    expect(comparisons.flatMap(({ evidence, faults }) => faults.map((fault) => `${evidence.file}: ${fault}`))).toEqual(
      [],
    );
  });

  it("show every rule that is said, on at least one counterexample", () => {
    const said = [...shaclOf].filter(([, { kind }]) => kind !== "none").map(([code]) => code);
    const seen = shown();
    expect(said.filter((code) => !seen.has(code))).toEqual([]);
  });

  it("are published with the table of their agreement", () => {
    for (const [path, text] of tableFiles(comparisons)) {
      if (process.env["UPDATE"] === "1") writeFileSync(join(ROOT, path), text);
      expect(readFileSync(join(ROOT, path), "utf8") === text, `${path} is stale; run with UPDATE=1`).toBe(true);
    }
  });
});

/** The node of a value that some object holds, be it in a list. */
function heldNode(graph: Store): Term | undefined {
  const objects = new Set(graph.getObjects(null, null, null).map(({ value }) => value));
  const root = graph.getSubjects(null, null, null).find(({ value }) => !objects.has(value)) ?? null;
  const [held] = graph.getObjects(root, null, null);
  const [first] = graph.getObjects(held ?? null, DataFactory.namedNode(`${RDF}first`), null);
  return first ?? held;
}

it("accepts every bare value by the shape of its type", async () => {
  const refused: string[] = [];
  let judged = 0;
  for (const { file, type } of bareValues()) {
    const holder = heldValue(type, readDocument(file));
    if (holder === undefined || !hasShape(type)) continue;
    const graph = await graphOf([holder]);
    const focus = heldNode(graph);
    const found = focus === undefined ? [] : await shaclFindings(graph, { shapes: [type], focus });
    refused.push(...found.map(({ code, shape }) => `${file}: ${code} ${shape}`));
    judged += focus === undefined ? 0 : 1;
  }
  expect(refused).toEqual([]);
  expect(judged).toBeGreaterThan(60);
});
