// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { boundedCache } from "../src/bounded-cache.js";

describe("boundedCache", () => {
  it("computes a key once while it is in use", () => {
    const asked: string[] = [];
    const cache = boundedCache((key) => {
      asked.push(key);
      return key.length;
    }, 2);
    expect(["a", "bb", "a", "bb", "a"].map((key) => cache.get(key))).toEqual([1, 2, 1, 2, 1]);
    expect(asked).toEqual(["a", "bb"]);
  });

  it("remembers undefined as an answer", () => {
    let calls = 0;
    const cache = boundedCache((): undefined => {
      calls += 1;
    }, 2);
    cache.get("x");
    cache.get("x");
    expect(calls).toBe(1);
  });

  it("forgets at twice its limit, and keeps what is used between", () => {
    const asked: string[] = [];
    const cache = boundedCache((key) => asked.push(key), 10);
    cache.get("kept");
    for (let n = 0; n < 1000; n += 1) {
      cache.get(`key ${n}`);
      cache.get("kept");
    }
    expect(asked.filter((key) => key === "kept").length).toBe(1);
    cache.get("key 0");
    expect(asked.filter((key) => key === "key 0").length).toBe(2);
    cache.get("key 999");
    expect(asked.filter((key) => key === "key 999").length).toBe(1);
  });
});
