// SPDX-License-Identifier: Apache-2.0
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { timePosition } from "../src/lift/dates.js";
import { readWkt } from "../src/lift/wkt.js";
import { decode, errorCodes, sample } from "./run-adapter.js";

const NAMES = ["river-crate/ro-crate-metadata.json", "wells.ttl", "rain.datacite.xml", "rain.datacite.json"];
NAMES.push("survey.jpcoar.xml", "gauges.croissant.json");
const OUTCOMES = ["complete", "invalid", "refused"];

async function expectReport(name: string, bytes: Uint8Array): Promise<void> {
  expect(adapter.detect(bytes, { name }).confidence).toBeGreaterThanOrEqual(0);
  const { end, findings } = await decode(name, bytes);
  expect(OUTCOMES).toContain(end.outcome);
  if (end.outcome !== "refused") expect(errorCodes(findings).length > 0).toBe(end.outcome === "invalid");
}

it("any bytes give a report", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (bytes) => expectReport("a", bytes)),
    { numRuns: 150 },
  );
});

describe.each(["river-crate/ro-crate-metadata.json", "rain.datacite.json", "gauges.croissant.json"])("%s", (name) => {
  it("with any value in any place gives a report", async () => {
    const text = sample(name);
    const keys = [...text.matchAll(/"([^"]+)":/g)].map(([, key]) => key!);
    const edit = fc.record({ key: fc.constantFrom(...new Set(keys)), value: fc.jsonValue({ maxDepth: 2 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const values = new Map(edits.map(({ key, value }) => [key, value]));
        const changed = JSON.parse(text, (key, value) => (values.has(key) ? values.get(key) : value)) as unknown;
        await expectReport("a.json", new TextEncoder().encode(JSON.stringify(changed) ?? ""));
      }),
      { numRuns: 40 },
    );
  }, 20_000);
});

describe.each(NAMES)("%s with some bytes changed", (name) => {
  it("gives a report", async () => {
    const bytes = new TextEncoder().encode(sample(name));
    const edit = fc.record({
      at: fc.nat(bytes.length - 1),
      remove: fc.nat(6),
      insert: fc.uint8Array({ maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(edit, ({ at, remove, insert }) =>
        expectReport(name, new Uint8Array([...bytes.subarray(0, at), ...insert, ...bytes.subarray(at + remove)])),
      ),
      { numRuns: 30 },
    );
  }, 20_000);
});

it("any text is a geometry or none, and a time or none", () => {
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(/^[-0-9TZ:+.]{0,25}$/), (text, time) => {
      readWkt(`POLYGON((${text}))`, "shape");
      timePosition(time);
    }),
  );
});
