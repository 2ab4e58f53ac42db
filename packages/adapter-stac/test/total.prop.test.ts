// SPDX-License-Identifier: Apache-2.0
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readChecksum, writeChecksum } from "../src/checksum.js";
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
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (bytes) => expectReport("a.json", bytes)),
    { numRuns: 150 },
  );
});

it("any value in any place of an item gives a report", async () => {
  const text = fixture("flood-item.json");
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

describe.each(["flood-item.json", "heat-item.yaml"])("%s with some bytes changed", (name) => {
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
});

it("a digest survives as a multihash", () => {
  const hex = (bytes: number) =>
    fc.uint8Array({ minLength: bytes, maxLength: bytes }).map((b) => Buffer.from(b).toString("hex"));
  const digest = fc.oneof(
    hex(32).map((h) => `sha256:${h}`),
    hex(64).map((h) => `sha512:${h}`),
    hex(32).map((h) => `sha3-256:${h}`),
  );
  fc.assert(
    fc.property(digest, (one) => {
      expect(readChecksum(writeChecksum(one)!)).toEqual({ kind: "digest", digest: one });
    }),
  );
});
