// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { decode, errorCodes } from "./run-adapter.js";

const NAMES = ["a.csv", "a.tsv", "a.parquet", "a.arrow", "a.json", "a"] as const;
const magic = fc.constantFrom(
  "PAR1",
  "ARROW1\0\0",
  "\u00ff\u00ff\u00ff\u00ff",
  "",
  '{"jikuTable":"1","columns":',
  '{"resources":[{"path":',
);

it("any bytes give a report, never an exception, and never an error without a place", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...NAMES), magic, fc.uint8Array({ maxLength: 200 }), async (name, start, tail) => {
      const head = Uint8Array.from(start, (c) => c.charCodeAt(0));
      const bytes = new Uint8Array([...head, ...tail]);
      expect([0, 1, 2, 3]).toContain(adapter.detect(bytes, { name }).confidence);
      const { end, findings } = await decode(name, bytes);
      if (end.outcome === "invalid") expect(errorCodes(findings).length).toBeGreaterThan(0);
      else if (end.outcome === "complete") expect(errorCodes(findings)).toEqual([]);
      for (const { location } of findings) expect(location).toBeDefined();
    }),
    { numRuns: 300 },
  );
}, 20_000);

it("any table of texts comes back from its CSV", async () => {
  const cell = fc.string({ maxLength: 8 }).filter((text) => !/[\0\ufeff]/.test(text) && text === text.toWellFormed?.());
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), async (rows) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = `a,b\r\n${rows.map((row) => `${row.map(quoted).join(",")}\r\n`).join("")}`;
      const sidecar = { jikuTable: "1", rows: "array", missing: {}, columns: { a: {}, b: {} } };
      const { resources } = await decode("t.csv", text, { files: { "t.csv.jiku.json": JSON.stringify(sidecar) } });
      const field = resources.find(({ type }) => type === "Field") as never as {
        ranges: Record<string, { values: (string | null)[] }>;
      };
      expect(field.ranges["a"]!.values.map((one) => one ?? "")).toEqual(rows.map(([a]) => a));
      expect(field.ranges["b"]!.values.map((one) => one ?? "")).toEqual(rows.map(([, b]) => b));
    }),
    { numRuns: 100 },
  );
}, 20_000);
