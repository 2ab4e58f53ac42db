// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { check, type SchemaFault } from "../src/check-schema.js";
import type { JsonNode, JsonObject } from "../src/json-node.js";
import { scanTree } from "../src/tree-builder.js";

function tree(value: unknown): JsonNode {
  const scan = scanTree(undefined);
  scan.scanner.push(new TextEncoder().encode(JSON.stringify(value)));
  scan.scanner.finish();
  return scan.root()!;
}

function faultsOf(value: unknown, schema: object): readonly string[] {
  const faults: SchemaFault[] = [];
  const root = tree(schema) as JsonObject;
  check(tree({ it: value }), root, { name: "it", faults, unread: [], root, depth: 0, budget: { left: 100_000 } });
  return faults.map(({ member, value: found, expected }) => `${member} ${found ?? "-"}: ${expected.en}`);
}

const it_ = (schema: object) => ({ properties: { it: schema } });

it.each([
  [{ type: "number" }, 1, "x", "it x: a number"],
  [{ type: ["string", "null"] }, "x", 5, "it 5: a text"],
  [{ type: "integer" }, 2, 2.5, "it 2.5: a whole number"],
  [{ minimum: 3 }, 3, 2, "it 2: at least 3"],
  [{ maximum: 3 }, 3, 4, "it 4: at most 3"],
  [{ exclusiveMinimum: 3 }, 4, 3, "it 3: more than 3"],
  [{ exclusiveMaximum: 3 }, 2, 3, "it 3: less than 3"],
  [{ maxLength: 2 }, "𠮷野", "abc", "it abc: of a length of at most 2"],
  [{ minLength: 2 }, "ab", "𠮷", "it 𠮷: of a length of at least 2"],
  [{ const: "S" }, "S", "T", 'it T: "S"'],
  [{ enum: ["a", "b"] }, "a", "c", "it c: one of a, b"],
  [{ format: "date" }, "2024-02-29", "2023-02-29", "it 2023-02-29: a date (YYYY-MM-DD)"],
  [{ format: "time" }, "20:20:39", "25:00:00", "it 25:00:00: a time of day (hh:mm:ss)"],
  [{ format: "uuid" }, "1d8008a5-b8f0-410b-a230-d058129822df", "1d80", "it 1d80: a UUID"],
  [{ format: "uri" }, "https://data.example.org/", "data", "it data: an absolute address"],
  [{ format: "date-time" }, "2024-02-29T10:00:00Z", "2024-02-29", "it 2024-02-29: a date and time"],
  [{ items: [{ const: 1 }, { const: 2 }] }, [1, 2, 9], [1, 3], 'it/1 3: "2"'],
  [{ items: { type: "string" } }, ["a"], ["a", 1], "it/1 1: a text"],
  [{ prefixItems: [{ const: 1 }] }, [1], [2], 'it/0 2: "1"'],
  [{ required: ["a"], properties: { a: { type: "number" } } }, { a: 1 }, { a: null }, "a -: a number"],
  [{ anyOf: [{ type: "string" }, { type: "number", maximum: 1 }] }, 1, 2, "it 2: a text"],
])("%j judges a value", (schema, good, bad, told) => {
  expect(faultsOf(good, it_(schema))).toEqual([]);
  expect(faultsOf(bad, it_(schema))).toEqual([told]);
});

it("follows references within the schema only", () => {
  const schema = { properties: { it: { $ref: "#/definitions/part" } }, definitions: { part: { type: "number" } } };
  expect(faultsOf("x", schema)).toEqual(["it x: a number"]);
  expect(faultsOf("x", { properties: { it: { $ref: "https://data.example.org/part" } } })).toEqual([]);
});

it("ends on references that lead back to themselves", () => {
  const self = { $ref: "#/definitions/a" };
  const schema = { properties: { it: self }, definitions: { a: { anyOf: [self, self, self] } } };
  expect(faultsOf("x", schema)).toEqual([]);
});

it("runs no pattern of the template", () => {
  expect(faultsOf("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", it_({ pattern: "^(a+)+$" }))).toEqual([]);
});
