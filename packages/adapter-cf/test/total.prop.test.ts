// SPDX-License-Identifier: Apache-2.0
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { decode, errorCodes, sample } from "./run-adapter.js";

async function expectReport(bytes: Uint8Array): Promise<void> {
  expect(adapter.detect(bytes, { name: "x.nc" }).confidence).toBeGreaterThanOrEqual(0);
  const { end, findings } = await decode("x.nc", bytes, { deep: true });
  expect(["complete", "invalid", "refused"]).toContain(end.outcome);
  if (end.outcome !== "refused") expect(errorCodes(findings).length > 0).toBe(end.outcome === "invalid");
}

it("any bytes give a report", async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), expectReport), { numRuns: 100 });
});

it("any bytes behind a magic number give a report", async () => {
  const magic = fc.constantFrom([67, 68, 70, 1], [67, 68, 70, 2], [67, 68, 70, 5]);
  const tail = fc.array(fc.constantFrom(0, 0, 0, 1, 2, 4, 10, 11, 12, 65, 255), { maxLength: 120 });
  await fc.assert(
    fc.asyncProperty(magic, tail, (head, rest) => expectReport(Uint8Array.from([...head, ...rest]))),
    { numRuns: 300 },
  );
});

describe.each(["bay.nc", "bay-cdf5.nc"])("%s with some bytes changed", (name) => {
  it("gives a report", async () => {
    const bytes = sample(name);
    const edit = fc.record({ at: fc.nat(bytes.length - 1), bit: fc.nat(7) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
        const changed = bytes.slice();
        for (const { at, bit } of edits) changed[at]! ^= 1 << bit;
        await expectReport(changed);
      }),
      { numRuns: 100 },
    );
  }, 20_000);
});
