// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { createSha256 } from "../src/index.js";

it("gives the digests of FIPS 180-4", () => {
  const digest = (text: string): string => {
    const hash = createSha256();
    hash.update(new TextEncoder().encode(text));
    return hash.hex();
  };
  expect(digest("")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  expect(digest("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).toBe(
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  );
});

it("agrees with another implementation in every partition", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 }), (parts) => {
      const own = createSha256();
      const other = createHash("sha256");
      for (const part of parts) {
        own.update(part);
        other.update(part);
      }
      expect(own.hex()).toBe(other.digest("hex"));
    }),
  );
});
