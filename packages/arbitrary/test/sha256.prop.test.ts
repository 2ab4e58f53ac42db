// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../src/digest.js";
import { sha256 } from "../src/sha256.js";

test("is SHA-256, at every length of a block", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash("sha256").update(bytes).digest("hex"));
    }),
    { numRuns: 300 },
  );
});

test("canonical JSON has sorted keys and no blanks", () => {
  expect(canonicalJson({ b: [1, { z: null, a: "é" }], a: undefined, A: 1e21 })).toBe(
    '{"A":1e+21,"b":[1,{"a":"é","z":null}]}',
  );
});
