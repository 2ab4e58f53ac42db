// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { bytesSource, jsonDocument, memorySpillStore, type ValidateOptions, validate } from "../../src/index.js";
import { fileSpillStore } from "../../src/node/file-spill-store.js";
import { documentsOf, records } from "./arbitrary-set.js";

const report = (files: readonly (readonly [string, string])[], options: ValidateOptions) =>
  validate(
    files.map(([name, text]) => jsonDocument(bytesSource(name, new TextEncoder().encode(text)))),
    options,
  );

it("an index that is put aside finds what one in memory finds", async () => {
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      records,
      fc.integer({ min: 2, max: 9 }),
      fc.integer({ min: 0, max: 12 }),
      async (set, limit, most) => {
        const files = documentsOf(set);
        const options = { profile: "exchange", maxFindings: most === 12 ? 1000 : most } as const;
        const whole = await report(files, options);
        expect(await report(files, { ...options, indexLimit: limit })).toEqual(whole);
        expect(await report(files, { ...options, indexLimit: limit, spill: memorySpillStore() })).toEqual(whole);
        for (const { counts } of whole) for (const { code } of counts) kinds.add(code);
      },
    ),
    { numRuns: 100, seed: 20260903 },
  );
  expect([...kinds]).toEqual(expect.arrayContaining(["ID-01", "ID-02", "ID-04", "ID-06", "ID-07", "EN-01"]));
});

it("and so does one in a temporary file", async () => {
  const lines = Array.from({ length: 600 }, (_, i) =>
    JSON.stringify({
      id: `https://e.org/${i % 597}`,
      type: "Entity",
      entityTypes: ["https://e.org/T"],
      relations: [{ predicate: "https://e.org/near", object: `https://e.org/${(i * 7 + 300) % 601}` }],
    }),
  );
  const text = [`{"jiku":"1.0"}`, ...lines].join("\n");
  const whole = await report([["a.ndjson", text]], {});
  expect(whole[0]?.counts.map(({ code, count }) => `${code} ${count}`)).toEqual(["ID-02 4", "ID-01 3", "EN-04 1"]);
  expect(await report([["a.ndjson", text]], { indexLimit: 7, spill: fileSpillStore() })).toEqual(whole);
});
