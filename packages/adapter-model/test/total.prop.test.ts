// SPDX-License-Identifier: Apache-2.0
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode, errorCodes, fixture } from "./decode-model.js";
import { onnxFile, SURGE } from "./onnx-file.js";

const OUTCOMES = ["complete", "invalid", "refused"];
const NAMES = ["a.onnx", "a.ymmsl", "a.cwl", "a.bmi.yaml", "a.bmi.json"] as const;
const SOUND: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["surge.onnx", onnxFile(SURGE)],
  ...[
    "tidal-flat.ymmsl",
    "river-basin.ymmsl",
    "flood-map.cwl",
    "flood-chain.cwl",
    "river.bmi.yaml",
    "pond.bmi.json",
  ].map((name) => [name, fixture(name)] as const),
];

/** Any report will do, but an error and `complete` never go together. */
async function expectReport(name: string, bytes: Uint8Array): Promise<void> {
  const { end, findings } = await decode(name, bytes);
  expect(OUTCOMES).toContain(end.outcome);
  expect(errorCodes(findings).length > 0).toBe(end.outcome === "invalid");
}

describe("any bytes", () => {
  it.each(NAMES)("as %s give a report", async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), (bytes) => expectReport(name, bytes)),
      { numRuns: 100 },
    );
  });

  it.each(NAMES.slice(1))("as text of %s give a report", async (name) => {
    const pieces = fc.constantFrom(
      "a",
      ":",
      " ",
      "\n",
      "- ",
      "[",
      "]",
      "{",
      "}",
      "'",
      '"',
      "&x",
      "*x",
      "!t",
      "|",
      ">",
      "#",
      "%",
      "---",
      "ymmsl_version: v0.2",
      "class",
      "inputs",
      "input_var_names",
    );
    const text = fc.array(pieces, { maxLength: 60 }).map((list) => new TextEncoder().encode(list.join("")));
    await fc.assert(
      fc.asyncProperty(text, (bytes) => expectReport(name, bytes)),
      { numRuns: 120 },
    );
  });
});

describe("a sound file with some bytes changed, removed or put in", () => {
  it.each(SOUND)(
    "%s gives a report",
    async (name, bytes) => {
      const edit = fc.record({
        at: fc.nat(bytes.length - 1),
        remove: fc.nat(6),
        insert: fc.oneof(
          fc.uint8Array({ maxLength: 4 }),
          fc.constantFrom("\n", "null", "[]", "{}", "1").map((text) => new TextEncoder().encode(text)),
        ),
      });
      const edited = fc
        .array(edit, { minLength: 1, maxLength: 3 })
        .map((edits) =>
          edits.reduce<Uint8Array>(
            (all, { at, remove, insert }) =>
              new Uint8Array([...all.subarray(0, at), ...insert, ...all.subarray(at + remove)]),
            bytes,
          ),
        );
      await fc.assert(
        fc.asyncProperty(edited, (changed) => expectReport(name, changed)),
        { numRuns: 60 },
      );
    },
    20_000,
  );
});
