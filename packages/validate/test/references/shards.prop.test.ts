// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validate } from "../../src/index.js";
import { mergeParts, type ReportPart } from "../../src/shards.js";
import { documentsOf, records } from "./arbitrary-set.js";
import { type Files, inputsOf, inShards } from "./in-shards.js";

const whole = (files: Files, options = {}) => validate(inputsOf(files), options);

describe("a set that is judged in shards", () => {
  it("gives the report of the set in one go, byte for byte", async () => {
    let most = 0;
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.integer({ min: 40, max: 900 }),
        fc.integer({ min: 0, max: 12 }),
        async (set, bytes, n) => {
          const files = documentsOf(set);
          const options = { profile: "exchange", maxFindings: n === 12 ? 1000 : n, indexLimit: 5 } as const;
          const { shards, reports } = await inShards(files, options, bytes);
          most = Math.max(most, shards);
          expect(JSON.stringify(reports)).toBe(JSON.stringify(await whole(files, { ...options, indexLimit: 1000 })));
        },
      ),
      { numRuns: 60, seed: 20260904 },
    );
    expect(most).toBeGreaterThan(8);
  });

  const entity = (id: number | string, more: object = {}) =>
    JSON.stringify({ id: `https://e.org/${id}`, type: "Entity", entityTypes: ["https://e.org/T"], ...more });
  const near = (object: string) => ({
    relations: [{ predicate: "https://e.org/near", object: `https://e.org/${object}` }],
  });
  const some = Array.from({ length: 30 }, (_, i) => entity(i, near(String((i * 11) % 33))));
  const long = entity("long", { label: { en: "x".repeat(2000) } });

  it.each<[string, Files, object?]>([
    ["a stream with header", [["a.ndjson", ['{"jiku":"1.0"}', ...some].join("\n")]]],
    ["an open stream", [["a.ndjson", some.join("\n")]]],
    ["line ends of two characters and blank lines", [["a.ndjson", `${some.join("\r\n\r\n  \r\n")}\r\n`]]],
    ["a mark, a faulty header and one bad line", [["a.ndjson", `\ufeff{"jiku":2}\n${some.join("\n{bad\n")}`]]],
    ["a record longer than a shard", [["a.ndjson", [...some, long, ...some].join("\n")]]],
    ["a record longer than is read", [["a.ndjson", [...some, long, ...some].join("\n")]], { maxRecord: 1000 }],
    ["few kept findings", [["a.ndjson", some.concat(some, some).join("\n")]], { maxFindings: 3 }],
    [
      "a package between streams",
      [
        ["a.ndjson", some.join("\n")],
        ["p.json", `{"jiku":"1.0","graph":[${some.join()}]}`],
        ["b.ndjson", `{"jiku":"1.0"}\n${long}`],
      ],
    ],
    ["nothing but a header", [["a.ndjson", '{"jiku":"1.0"}\n']]],
  ])("%s", async (_name, files, options = {}) => {
    const expected = JSON.stringify(await whole(files, options));
    for (const bytes of [60, 700, 1 << 20])
      expect(JSON.stringify((await inShards(files, options, bytes)).reports)).toBe(expected);
  });
});

it("a shard whose definitions stand in another one keeps no facts that it cannot judge", async () => {
  const made = (i: number, property: string) => ({
    id: `https://e.org/o${i}`,
    type: "Observation",
    origin: "measured",
    observedProperty: `https://e.org/${property}`,
    featureOfInterest: `https://e.org/${i % 2 === 0 ? "whole" : "part"}`,
    phenomenonTime: { at: "2026-09-01T00:00:00Z" },
    result: { kind: "quantity", value: i % 5, unit: "m3", uncertainty: { kind: "standard", value: 0.1 } },
  });
  const entity = (name: string, more: object = {}) => ({
    id: `https://e.org/${name}`,
    type: "Entity",
    entityTypes: ["https://e.org/T"],
    ...more,
  });
  const relation = {
    predicate: "obo:BFO_0000050",
    object: "https://e.org/whole",
    scaleRelation: { operation: "aggregate" },
  };
  const property = { id: "https://e.org/p", type: "Property", label: { en: "v" }, unit: "m3", nature: "extensive" };
  const some = (from: number) => Array.from({ length: 6000 }, (_, i) => made(from + i, "p"));
  const graph = [...some(0), entity("whole"), entity("part", { relations: [relation] }), property, ...some(9000)];
  const files: Files = [["a.ndjson", ['{"jiku":"1.0"}', ...graph.map((one) => JSON.stringify(one))].join("\n")]];
  const { shards, reports } = await inShards(files, {}, 1_200_000);
  expect(shards).toBe(3);
  expect(JSON.stringify(reports)).toBe(JSON.stringify(await whole(files)));
});

it("parts of a report merge in any order and any grouping, and never twice", () => {
  const part = fc.record({ first: fc.integer({ min: 0, max: 99 }), codes: fc.array(fc.integer({ min: 0, max: 3 })) });
  const parts = fc.uniqueArray(part, { selector: ({ first }) => first, minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(
      parts,
      fc.integer({ min: 0, max: 5 }),
      fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
      (list, most, seed) => {
        const made = list.map(({ first, codes }) => partAt(first, codes));
        const merge = (a: ReportPart, b: ReportPart) => mergeParts(a, b, most);
        const left = made.reduce(merge);
        const shuffled = made.map((one, i) => ({ one, at: seed[i] ?? 0 })).sort((a, b) => a.at - b.at);
        expect(shuffled.map(({ one }) => one).reduceRight(merge)).toEqual(left);
        const [a, b, c] = made as [ReportPart, ReportPart, ReportPart];
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(() => merge(left, c)).toThrow("merged twice");
      },
    ),
  );
});

function partAt(first: number, codes: readonly number[]): ReportPart {
  const kept = codes.map((code, turn) => ({
    order: first * 100 + turn,
    stage: 0 as const,
    rank: 0,
    turn,
    weight: 0,
    finding: {
      rule: "r",
      code: `C-${code}`,
      severity: "error" as const,
      path: "",
      location: { file: "a" },
      message: { en: "", ja: "" },
      fix: { en: "", ja: "" },
      related: [],
    },
  }));
  const tallies = [0, 1, 2, 3].flatMap((code) => {
    const count = codes.filter((one) => one === code).length;
    return count === 0 ? [] : [{ code: `C-${code}`, rule: "r", severity: "error" as const, count }];
  });
  return {
    covers: [first],
    resources: [["Entity", codes.length]],
    judged: codes.length,
    sound: 0,
    references: first,
    outside: 1,
    unresolved: 0,
    blocked: false,
    kept: kept.slice(0, 5),
    counts: tallies,
    raised: tallies.map(({ code, count }) => [code, count] as const),
    notChecked: [{ order: first, item: { what: "x", why: { en: "y", ja: "z" } } }],
  };
}
