// SPDX-License-Identifier: Apache-2.0
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Adapter, EncodeEvent } from "@jiku/adapter";
import { sharedFinding } from "@jiku/adapter";
import fc from "fast-check";
import { expect, it } from "vitest";
import { adapter } from "../controls/gauge/typescript/src/index.js";
import { directSubject } from "../src/drive/direct-subject.js";
import { readPackage } from "../src/drive/open-package.js";
import { empty } from "../src/laws/core/empty.js";
import { makeBench } from "../src/make-bench.js";

/** An adapter that writes nothing, and says so; `record` as its manifest names it. */
function refusing(record: readonly string[] | undefined): Adapter {
  const format = { ...adapter.manifest.formats[0]!, ...(record === undefined ? {} : { record }) };
  return {
    manifest: { ...adapter.manifest, formats: [format] },
    detect: () => ({ confidence: 0 }),
    async *encode(): AsyncGenerator<EncodeEvent> {
      const finding = sharedFinding(
        "AD-104",
        { feature: "nothing", format: "x" },
        { at: { kind: "json", pointer: "" } },
      );
      yield { kind: "finding", finding };
      yield { kind: "end", outcome: "refused", resources: 0 };
    },
  };
}

const benchOf = (record: readonly string[] | undefined) =>
  makeBench({
    subject: directSubject(refusing(record), () => performance.now()),
    seed: 1,
    documents: [],
    strangers: [],
    cases: [],
  });

it.each([[["Model", "Operator"]], [["Composition"]]])("draws packages with just one of %s", async (record) => {
  const bench = benchOf(record);
  const packages = fc.sample(bench.outgoing(), { seed: 1, numRuns: 100 });
  const counts = packages.map(({ graph }) => graph.filter(({ type }) => record.includes(type)).length);
  expect(new Set(counts)).toEqual(new Set([1]));
  expect(packages.some(({ graph }) => graph.length > 1)).toBe(true);
  for (const { graph } of packages.slice(0, 10))
    expect((await bench.findings(graph)).filter(({ severity }) => severity === "error")).toEqual([]);
});

it("draws any packages where a document holds as many records as there are", () => {
  const packages = fc.sample(benchOf(undefined).outgoing(), { seed: 1, numRuns: 50 });
  expect(new Set(packages.flatMap(({ graph }) => graph.map(({ type }) => type))).size).toBeGreaterThan(10);
});

it.each([
  [["Model"], "holds"],
  [undefined, { message: { en: "Nothing has no image." } }],
] as const)("refusing nothing, with the record %j", async (record, judged) => {
  const bench = benchOf(record);
  const judgement = await empty.judge(["gauge"], bench);
  if (typeof judged === "string") expect(judgement).toBe(judged);
  else expect(judgement).toMatchObject(judged);
});

it.each([[[]], [["Modell"]], ["Model"], [[null]], [["Quantity"]]])("refuses the record %j in a manifest", (record) => {
  const folder = mkdtempSync(join(tmpdir(), "jiku-record-"));
  try {
    const formats = [{ ...adapter.manifest.formats[0]!, record }];
    writeFileSync(join(folder, "jiku-adapter.json"), JSON.stringify({ ...adapter.manifest, formats }));
    expect(() => readPackage(folder)).toThrow(/the record of format "gauge" is no list of classes/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
