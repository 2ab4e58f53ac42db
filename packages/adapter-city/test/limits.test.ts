// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Entity } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { createVertexScan } from "../src/vertex-scan.js";
import { city } from "./city-text.js";
import { BASE, decode } from "./run-adapter.js";

const MIB = 1024 * 1024;

describe("a root member that CityJSON does not define", () => {
  const member = (bytes: number) => `["${"x".repeat(bytes - 4)}"]`;

  it.each([
    [MIB, true],
    [MIB + 1, false],
  ])("of %i bytes is kept: %s", async (bytes, kept) => {
    const { losses, resources, end } = await decode(city({ tail: `,"notes":${member(bytes)}` }));
    const dataset = resources.find((r): r is Dataset => r.id === `${BASE}_/dataset`)!;
    expect(dataset["cityjson:notes"] !== undefined).toBe(kept);
    expect(losses.map((l) => l.change)).toEqual(kept ? [] : ["dropped"]);
    expect(end.unread === undefined).toBe(kept);
  });
});

it("a vertex list stops at its limit", () => {
  for (const [count, tooMany] of [
    [3, false],
    [4, true],
  ] as const) {
    const scan = createVertexScan(3);
    for (let i = 0; i < count; i++) {
      scan.open(false, 3, { offset: 0, line: 1, column: 1 });
      for (const x of [1, 2, 3]) scan.number(x, true);
      scan.close(3);
    }
    expect([scan.table.count, scan.tooMany]).toEqual([3, tooMany]);
  }
});

it("a text of a million nested brackets ends at the limit of depth", async () => {
  const { findings } = await decode(`{"type":"CityJSON","x":${"[".repeat(1_000_000)}`);
  expect(findings.map((f) => f.code)).toEqual(["AD-105"]);
});

it("many city objects with one key name no more than they must", async () => {
  const { findings, resources } = await decode(
    city({ objects: Array.from({ length: 50 }, () => '"b":{"type":"Road"}').join(","), vertices: "[]" }),
  );
  expect(findings).toHaveLength(49);
  expect(resources.filter((r): r is Entity => r.type === "Entity")).toHaveLength(1);
});
