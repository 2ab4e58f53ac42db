// SPDX-License-Identifier: Apache-2.0
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { lintSchemas } from "../src/lint/lint-schemas.js";
import { patternFault } from "../src/lint/pattern.js";
import { type Draft, smallDraft, treeOf, within } from "./small-tree.js";

const THING = "schemas/quantity/thing.schema.json";
const AMOUNT = "schemas/quantity/amount.schema.json";
const PART = ["$defs", "members", "properties", "part"] as const;

async function lint(edit: (draft: Draft) => void): Promise<readonly string[]> {
  const draft = smallDraft();
  edit(draft);
  const problems = await lintSchemas(treeOf(draft));
  return [...new Set(problems.map(({ law, file }) => `${law} ${file}`))];
}

test("the small schemas are clean", async () => {
  expect(await lint(() => undefined)).toEqual([]);
});

describe("each rule fires", () => {
  const cases: readonly (readonly [string, (draft: Draft) => void, string])[] = [
    [
      "a keyword outside the subset",
      (d) => Object.assign(within(d, THING, ...PART), { not: {} }),
      `subset-keyword ${THING}`,
    ],
    [
      "a misspelt annotation",
      (d) => Object.assign(within(d, THING), { "x-jiku-nmae": "A" }),
      `subset-keyword ${THING}`,
    ],
    [
      "uniqueItems",
      (d) => Object.assign(within(d, THING, "$defs", "members", "properties", "amounts"), { uniqueItems: true }),
      `subset-keyword ${THING}`,
    ],
    ["an untagged union", (d) => delete within(d, AMOUNT).discriminator, `subset-tagged-union ${AMOUNT}`],
    [
      "a variant without required tag",
      (d) => Object.assign(within(d, AMOUNT, "$defs", "none"), { required: [] }),
      `subset-tagged-union ${AMOUNT}`,
    ],
    [
      "an inline variant",
      (d) => (within(d, AMOUNT).oneOf as unknown[]).push({ type: "object" }),
      `subset-tagged-union ${AMOUNT}`,
    ],
    [
      "a remote $ref",
      (d) => Object.assign(within(d, THING, ...PART), { $ref: "https://example.org/a" }),
      `subset-reference ${THING}`,
    ],
    ["a Ref without classes", (d) => delete within(d, THING, ...PART)["x-jiku-ref"], `subset-reference ${THING}`],
    [
      "an inline allOf",
      (d) => (within(d, THING).allOf as unknown[]).push({ type: "object" }),
      `subset-reference ${THING}`,
    ],
    [
      "another pattern of keys",
      (d) => Object.assign(within(d, THING, "patternProperties"), { "^x-": true }),
      `subset-extension-keys ${THING}`,
    ],
    [
      "extension keys on a variant",
      (d) =>
        Object.assign(within(d, AMOUNT, "$defs", "none"), { patternProperties: { "^[a-z][a-z0-9-]*:[^\\s]+$": true } }),
      `subset-extension-keys ${AMOUNT}`,
    ],
    [
      "an open object",
      (d) => delete within(d, AMOUNT, "$defs", "none").additionalProperties,
      `subset-closed-object ${AMOUNT}`,
    ],
    [
      "a dangerous pattern",
      (d) =>
        Object.assign(within(d, "schemas/quantity/primitives.schema.json", "$defs", "Iri"), { pattern: "^(a+)+$" }),
      "safe-pattern schemas/quantity/primitives.schema.json",
    ],
    ["a member without term", (d) => delete within(d, THING, ...PART)["x-jsonld-id"], `semantic-term ${THING}`],
    ["a member without Japanese text", (d) => delete within(d, THING, ...PART)["x-jiku-ja"], `label-text ${THING}`],
    [
      "a value without label",
      (d) => delete within(d, "schemas/quantity/enumerations.schema.json", "$defs", "Colour", "x-jiku-enum-ja").red,
      "label-enum schemas/quantity/enumerations.schema.json",
    ],
    [
      "a label without value",
      (d) =>
        Object.assign(within(d, "schemas/quantity/enumerations.schema.json", "$defs", "Colour", "x-jiku-enum-en"), {
          blue: "blue",
        }),
      "label-enum schemas/quantity/enumerations.schema.json",
    ],
  ];
  test.each(cases)("%s", async (_name, edit, expected) => {
    expect(await lint(edit)).toEqual([expected]);
  });

  test("with the line of the fault", async () => {
    const draft = smallDraft();
    delete within(draft, THING, ...PART)["x-jsonld-id"];
    const tree = treeOf(draft);
    const [problem] = await lintSchemas(tree);
    const line = (tree.get(THING) ?? "").split("\n")[(problem?.line ?? 0) - 1];
    expect(line).toContain('"part"');
  });
});

test("patterns that are safe to run, and those that are not", () => {
  const safe = [
    "^(?:und|[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)$",
    "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
    "^\\d+(?:\\.\\d+)?$",
    "^(?:a|b+)c$",
    "[+*]+",
  ];
  const unsafe = ["(?=a)", "(?<!a)b", "(a)\\1", "(a+)+", "(?:[a-z]+)*", "((a*)b)+", "(a{2,})*", "a("];
  expect(safe.filter((pattern) => patternFault(pattern) !== undefined)).toEqual([]);
  expect(unsafe.filter((pattern) => patternFault(pattern) === undefined)).toEqual([]);
});

test("nothing is fetched, whatever a schema refers to", async () => {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const found = await lint((d) => {
    Object.assign(within(d, THING, ...PART), { $ref: `${address}/part` });
    Object.assign(within(d, AMOUNT), { $schema: `${address}/meta` });
  });
  await new Promise((resolve) => server.close(resolve));
  expect(found).toEqual([`subset-reference ${THING}`]);
  expect(hits).toBe(0);
});
