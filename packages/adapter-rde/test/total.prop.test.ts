// SPDX-License-Identifier: Apache-2.0
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { decode, decodeFolder, entry, errorCodes, fixture, type Part } from "./decode-rde.js";

const PARTS: readonly Part[] = ["invoice", "definitions", "metadata", "catalog", "template"];
const SHORT: Readonly<Record<string, string>> = {
  "invoice.json": '{"datasetId":"a","basic":{"dataName":"n","dateSubmitted":""},"sample":{"names":["x"]}}',
  "metadata.json": '{"constant":{"a":{"value":1,"unit":"$b"},"b":{"value":"mm"}},"variable":[{"a":{"value":2}}]}',
  "metadata-def.json": '{"a":{"name":{"ja":"あ","en":"a"},"schema":{"type":"number"},"unit":"$b"}}',
  "catalog.json": '{"catalog":{"dataset_title":"t","key1":""}}',
  "invoice.schema.json":
    '{"$schema":"https://json-schema.org/draft/2020-12/schema","properties":{"datasetId":{},"basic":{}}}',
};

async function expectReport(name: string, bytes: Uint8Array): Promise<void> {
  adapter.detect(bytes, { name });
  const { end, findings } = await decode({ [name]: bytes });
  expect(["complete", "invalid", "refused"]).toContain(end.outcome);
  expect(errorCodes(findings).length > 0).toBe(end.outcome === "invalid");
}

it.each(Object.entries(SHORT))("%s cut at any byte is a finding and never complete", async (name, text) => {
  const bytes = new TextEncoder().encode(text);
  for (let length = 0; length < bytes.length; length++) {
    const { end, findings } = await decode({ [name]: bytes.subarray(0, length) });
    expect(end.outcome, String(length)).toBe("invalid");
    expect(findings.length, String(length)).toBeGreaterThan(0);
  }
  expect((await decode({ [name]: bytes })).end.outcome).toBe(name.includes("schema") ? "refused" : "complete");
});

describe("any bytes", () => {
  it.each(Object.keys(SHORT))("as %s give a report", async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (bytes) => expectReport(name, bytes)),
      { numRuns: 60 },
    );
  });
});

const value = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, "", "x", "$x", "2026-01-01", 1, 1.5, true, "https://data.example.org/a"),
    fc.array(tie("node"), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom("value", "unit", "name", "schema", "type", "termId", "en", "a", "", "toString"),
      tie("node"),
      {
        maxKeys: 4,
      },
    ),
  ),
})).node;

it("any JSON under the members of RDE gives a report", async () => {
  const keys = fc.constantFrom(
    "datasetId",
    "basic",
    "custom",
    "sample",
    "constant",
    "variable",
    "catalog",
    "a",
    "$schema",
  );
  await fc.assert(
    fc.asyncProperty(fc.dictionary(keys, value, { maxKeys: 5 }), async (document) => {
      const bytes = new TextEncoder().encode(JSON.stringify(document));
      for (const name of ["invoice.json", "metadata.json", "metadata-def.json"]) await expectReport(name, bytes);
    }),
    { numRuns: 150 },
  );
});

it("any JSON beside an invoice or records gives a report of them", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.constantFrom("properties", "custom", "$id", "hv.load", "basic"), value),
      async (document) => {
        const text = JSON.stringify(document);
        for (const part of ["invoice", "metadata"] as const) {
          const files = {
            ...entry(part),
            "tasksupport/invoice.schema.json": text,
            "tasksupport/metadata-def.json": text,
          };
          expect((await decode(files)).end.resources).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 60 },
  );
});

it.each(PARTS)(
  "a sound %s with some bytes changed gives a report, in a folder too",
  async (part) => {
    const [[path, text]] = Object.entries(entry(part)) as [[string, string]];
    const bytes = new TextEncoder().encode(text);
    const edit = fc.record({
      at: fc.nat(bytes.length - 1),
      remove: fc.nat(6),
      insert: fc.constantFrom("", "null", "[]", "{}", "1", '"', ","),
    });
    await fc.assert(
      fc.asyncProperty(edit, async ({ at, remove, insert }) => {
        const changed = new Uint8Array([
          ...bytes.subarray(0, at),
          ...new TextEncoder().encode(insert),
          ...bytes.subarray(at + remove),
        ]);
        await expectReport(path, changed);
        const { end, findings } = await decodeFolder({ ...entry(), [path]: changed });
        expect(errorCodes(findings).length > 0).toBe(end.outcome === "invalid");
      }),
      { numRuns: 40 },
    );
  },
  20_000,
);

describe("hostile text", () => {
  it.each([
    ["AD-115", '{"datasetId":"a","datasetId":"b","basic":{"dataName":"n","dateSubmitted":""}}'],
    ["AD-117", '{"datasetId":"a","__proto__":{},"basic":{"dataName":"n","dateSubmitted":""}}'],
    ["AD-107", '{"datasetId":"a","basic":{"dataName":"n","dateSubmitted":""},"custom":{"x":1e400}}'],
    ["AD-105", `{"basic":${"[".repeat(300)}`],
    ["AD-102", '{"datasetId":"a","basic":{"dataName":"n","dateSubmitted":""}} {}'],
    ["AD-101", '{"type":"Feature"}'],
    ["AD-122", ""],
  ])("%s", async (code, text) => {
    const { end, findings } = await decode({ "invoice.json": text });
    expect(errorCodes(findings)).toEqual([code]);
    expect(end.outcome).toBe("invalid");
  });

  it("a folder without documents of RDE is told", async () => {
    const { findings, end } = await decodeFolder({ "raw/data.csv": "1,2" });
    expect(errorCodes(findings)).toEqual(["AD-122"]);
    expect(end.outcome).toBe("invalid");
  });

  it("keys named as members of every object are keys", async () => {
    const { end } = await decode({
      "metadata.json": '{"constant":{"toString":{"value":1},"constructor":{"value":2}},"variable":[]}',
    });
    expect(end).toMatchObject({ outcome: "complete", resources: 5 });
  });

  it("stops when it is told to", async () => {
    const { memoryInput } = await import("@jiku/adapter");
    const signal = AbortSignal.abort();
    const options = { base: "https://data.example.org/#", arrays: "reference", inlineLimit: 1, signal } as const;
    const events = [];
    for await (const event of adapter.decode!(memoryInput({ "invoice.json": fixture("invoice") }), options))
      events.push(event);
    expect(events).toEqual([{ kind: "end", outcome: "aborted", resources: 0 }]);
  });
});
