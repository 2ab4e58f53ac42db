// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bytesSource, jsonDocument, validate } from "../src/index.js";

const schemas = new URL("../../../schemas/", import.meta.url).pathname;

/** Texts that break readers, patterns, tables, terminals and pages; our own. */
const HOSTILE = [
  "",
  " ",
  "__proto__",
  "constructor",
  "a\u0000b\u001b[31m\u0007",
  "\u202eevil\u2066",
  "\ud800",
  "Z\u0351\u036b".repeat(200),
  "１２３",
  "NaN",
  "2026-02-30T25:61:61+99:99",
  "-99999999999999999999-01-01",
  "m2/".repeat(500),
  "((((".repeat(500),
  "https://".repeat(300),
  "%00%2e%2e%2f\\..\\",
  "<script>alert(1)</script>",
  "::error file=a::b",
  "a".repeat(5_000),
] as const;

type Node = Record<string, unknown>;

/** Every place of a text, by the members on the way to it, once for each way and class. */
function textPlaces(document: Node): ReadonlyMap<string, readonly (string | number)[]> {
  const places = new Map<string, readonly (string | number)[]>();
  const visit = (value: unknown, path: readonly (string | number)[], type: string): void => {
    if (typeof value === "string")
      places.set(`${type} ${path.filter((step) => typeof step === "string").join("/")}`, path);
    else if (Array.isArray(value)) value.forEach((item, i) => void visit(item, [...path, i], type));
    else if (typeof value === "object" && value !== null)
      for (const [key, item] of Object.entries(value))
        visit(
          item,
          [...path, key],
          typeof (value as Node)["type"] === "string" ? String((value as Node)["type"]) : type,
        );
  };
  visit(document, [], "");
  return places;
}

function changed(document: Node, path: readonly (string | number)[], text: string): Node {
  const copy = structuredClone(document);
  let at = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  at[path.at(-1) as string | number] = text;
  return copy;
}

const seen = new Set<string>();
const cases = readdirSync(schemas, { recursive: true, encoding: "utf8" })
  .filter((file) => /\/examples\/.*\.json$/.test(file))
  .sort()
  .flatMap((file) => {
    const document = JSON.parse(readFileSync(join(schemas, file), "utf8")) as Node;
    if (!("graph" in document) && !("id" in document)) return [];
    const places = [...textPlaces(document)].filter(([kind]) => !seen.has(kind) && seen.add(kind));
    return places.length === 0 ? [] : [{ file, document, places }];
  });

it("there are places of every sort", () => expect(seen.size).toBeGreaterThan(250));

it.each(cases)("hostile texts in the texts of $file end in a report", async ({ document, places }) => {
  // Each place gets every fourth text, the next place the ones after these.
  const trials = places.flatMap(([kind, path], at) =>
    HOSTILE.filter((_, k) => (k + at) % 4 === 0).map((text) => ({ kind, path, text })),
  );
  const documents = trials.map(({ path, text }, i) => {
    const bytes = new TextEncoder().encode(JSON.stringify(changed(document, path, text)));
    return jsonDocument(bytesSource(`${i}.json`, bytes));
  });
  const reports = await validate(documents, { profile: "coupling" });
  expect(reports).toHaveLength(trials.length);
  for (const [i, { kind, text }] of trials.entries()) {
    const { findings = [], summary } = reports[i] ?? {};
    for (const { message, fix } of findings) {
      const lengths = [message.en, message.ja, fix.en, fix.ja].map((words) => words.length);
      expect(Math.max(...lengths), kind).toBeLessThan(2000);
    }
    if (/(?:^| |\/)id$/.test(kind) && /[\u0000\u202e]/.test(text))
      expect(summary?.errors, `${kind} = ${JSON.stringify(text)}`).toBeGreaterThan(0);
  }
  expect(Object.keys(Object.prototype)).toEqual([]);
});
