// SPDX-License-Identifier: Apache-2.0

import type { Entity } from "@jiku/model";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberOfCif } from "../src/cif/cif-value.js";
import { cifNumber, cifValue } from "../src/encode/cif-text.js";
import { adapter } from "../src/index.js";
import { decode, errorCodes, fixture } from "./run-adapter.js";

const OUTCOMES = ["complete", "invalid", "refused"];

async function expectReport(name: string, bytes: Uint8Array): Promise<void> {
  expect(adapter.detect(bytes, { name }).confidence).toBeGreaterThanOrEqual(0);
  const { end, findings } = await decode(name, bytes);
  expect(OUTCOMES).toContain(end.outcome);
  if (end.outcome !== "refused") expect(errorCodes(findings).length > 0).toBe(end.outcome === "invalid");
}

it("any bytes give a report", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (bytes) => expectReport("a.cif", bytes)),
    { numRuns: 200 },
  );
});

it("any words of CIF give a report", async () => {
  const word = fc.constantFrom(
    "data_a",
    "data_b",
    "loop_",
    "_x",
    "_y",
    "_atom_site.id",
    "_cell_length_a",
    "1(2)",
    ".",
    "?",
    "'a b'",
    "\n;t\n;",
    "[",
    "]",
    "{",
    "}",
    ":",
    '"""',
    "save_f",
    "\n",
    "#c\n",
  );
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(word, { maxLength: 30 }), (two, words) =>
      expectReport("a.cif", new TextEncoder().encode(`${two ? "#\\#CIF_2.0\n" : ""}data_z ${words.join(" ")}`)),
    ),
    { numRuns: 300 },
  );
}, 20_000);

it("any value in any place of an answer gives a report", async () => {
  const text = fixture("structures.json");
  const keys = [...text.matchAll(/"([^"]+)":/g)].map(([, key]) => key!);
  const edit = fc.record({ key: fc.constantFrom(...new Set(keys)), value: fc.jsonValue({ maxDepth: 2 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const values = new Map(edits.map(({ key, value }) => [key, value]));
      const changed = JSON.parse(text, (key, value) => (values.has(key) ? values.get(key) : value)) as unknown;
      await expectReport("a.json", new TextEncoder().encode(JSON.stringify(changed) ?? ""));
    }),
    { numRuns: 200 },
  );
}, 20_000);

describe.each(["salt.cif", "peptide.cif", "structures.json", "structures.jsonl"])(
  "%s with some bytes changed",
  (name) => {
    it("gives a report", async () => {
      const bytes = new TextEncoder().encode(fixture(name));
      const edit = fc.record({
        at: fc.nat(bytes.length - 1),
        remove: fc.nat(6),
        insert: fc.uint8Array({ maxLength: 4 }),
      });
      await fc.assert(
        fc.asyncProperty(edit, ({ at, remove, insert }) =>
          expectReport(name, new Uint8Array([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove)])),
        ),
        { numRuns: 80 },
      );
    }, 20_000);
  },
);

it("any text survives as a value of CIF", async () => {
  const text = fc.stringMatching(/^[ -~\n]{0,40}$/);
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const { resources } = await decode("a.cif", `data_a\n_x ${cifValue({ quoted: value })}\n_y 1\n`);
      const items = (resources.find(({ type }) => type === "Entity") as Entity)["cif:items"] as Record<string, unknown>;
      const read = items["x"];
      expect(typeof read === "object" ? (read as { quoted: string }).quoted : read).toBe(value);
    }),
    { numRuns: 300 },
  );
});

it("a number with its uncertainty survives as text", () => {
  const decimal = fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(decimal, fc.integer({ min: 1, max: 99 }), ([units, decimals], su) => {
      const value = Number(`${units}e-${decimals}`);
      const uncertainty = Number(`${su}e-${decimals}`);
      const read = numberOfCif({ text: cifNumber(value, uncertainty), form: "plain", at: { line: 1, column: 1 } });
      expect([read?.value, read?.su]).toEqual([value === 0 ? 0 : value, uncertainty]);
    }),
  );
});
