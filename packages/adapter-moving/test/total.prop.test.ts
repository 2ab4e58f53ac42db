// SPDX-License-Identifier: Apache-2.0
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSameRotation, quaternionOfAngles } from "../src/geopose/quaternion.js";
import { anchorOf } from "../src/geopose/tangent-plane.js";
import { adapter } from "../src/index.js";
import { decode, errorCodes, fixture } from "./run-adapter.js";

const OUTCOMES = ["complete", "invalid", "refused"];
const FILES = ["ferry.json", "walk.json", "camera.json", "gimbal.json"];

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

describe.each(FILES)("%s", (name) => {
  it("gives a report with any value in any place", async () => {
    const text = fixture(name);
    const keys = [...text.matchAll(/"([^"]+)":/g)].map(([, key]) => key!);
    const edit = fc.record({ key: fc.constantFrom(...new Set(keys)), value: fc.jsonValue({ maxDepth: 2 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const values = new Map(edits.map(({ key, value }) => [key, value]));
        const changed = JSON.parse(text, (key, value) => (values.has(key) ? values.get(key) : value)) as unknown;
        await expectReport("a.json", new TextEncoder().encode(JSON.stringify(changed) ?? ""));
      }),
      { numRuns: 150 },
    );
  }, 20_000);

  it("gives a report with some bytes changed", async () => {
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

describe("rotations", () => {
  const angle = fc.double({ min: -180, max: 180, noNaN: true });

  it("of angles have norm 1 and are the same after a full turn", () => {
    fc.assert(
      fc.property(angle, angle, angle, (yaw, pitch, roll) => {
        const q = quaternionOfAngles({ yaw, pitch, roll });
        expect(Math.hypot(q.x, q.y, q.z, q.w)).toBeCloseTo(1, 12);
        expect(isSameRotation(q, quaternionOfAngles({ yaw: yaw + 360, pitch, roll }))).toBe(true);
      }),
    );
  });

  it("of a tangent plane turn up into the direction away from the ellipsoid", () => {
    fc.assert(
      fc.property(angle, fc.double({ min: -90, max: 90, noNaN: true }), (lon, lat) => {
        const { rotation: q, translation } = anchorOf({ lon, lat, h: 0 });
        const higher = anchorOf({ lon, lat, h: 1000 }).translation;
        const up = [2 * (q.x * q.z + q.w * q.y), 2 * (q.y * q.z - q.w * q.x), 1 - 2 * (q.x ** 2 + q.y ** 2)];
        up.forEach((one, i) => {
          expect(one).toBeCloseTo(((higher[i] as number) - (translation[i] as number)) / 1000, 6);
        });
      }),
    );
  });
});
