// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { fmiText, zip } from "./fmi-text.js";
import { fixture } from "./run-adapter.js";

const detect = (content: string | Uint8Array, name?: string) =>
  adapter.detect(
    typeof content === "string" ? new TextEncoder().encode(content) : content,
    name === undefined ? {} : { name },
  );

describe("by content", () => {
  it.each([
    ["a description of FMI 3", fmiText(), "any.dat", { format: "fmi", version: "3.0", confidence: 3 }],
    ["a description of FMI 2", fixture("valve-2.0.xml"), undefined, { format: "fmi", version: "2.0", confidence: 3 }],
    [
      "one of an unknown version",
      fmiText().replace('"3.0"', '"9"'),
      undefined,
      { format: "fmi", version: "9", confidence: 2 },
    ],
    ["a structure", fixture("plant-2.0.ssd"), "x.xml", { format: "ssd", version: "2.0", confidence: 3 }],
    ["its name in another namespace", `<SystemStructureDescription version="2.0"/>`, "x.ssd", { confidence: 0 }],
    ["another XML", "<svg/>", "modelDescription.xml", { confidence: 0 }],
    ["JSON", "{}", "modelDescription.xml", { confidence: 0 }],
    ["an FMU", zip({ "a.txt": "a", "modelDescription.xml": "<x/>" }), "x.zip", { format: "fmu", confidence: 2 }],
    ["an SSP", zip({ "SystemStructure.ssd": "<x/>" }), "x.zip", { format: "ssp", confidence: 2 }],
    ["another archive", zip({ "a.txt": "a" }), "x.zip", { confidence: 0 }],
  ] as const)("%s", (_, content, name, expected) => expect(detect(content, name)).toEqual(expected));
});

describe("by name alone, while the content says nothing", () => {
  it.each([
    ["<?xml ver", "modelDescription.xml", { format: "fmi", confidence: 1 }],
    ["<?xml ver", "a/plant.ssd", { format: "ssd", confidence: 1 }],
    ["", "x.fmu", { format: "fmu", confidence: 1 }],
    ["", "x.ssp", { format: "ssp", confidence: 1 }],
    ["<?xml ver", "x.xml", { confidence: 0 }],
  ] as const)("%s %s", (content, name, expected) => expect(detect(content, name)).toEqual(expected));
});

it("never throws", () => {
  const heads = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.uint8Array({ maxLength: 60 }).map((tail) => Uint8Array.from([0x50, 0x4b, 3, 4, ...tail])),
    fc.string().map((text) => new TextEncoder().encode(`<?xml version="1.0"?><${text}`)),
  );
  fc.assert(
    fc.property(heads, fc.constantFrom("a.fmu", "a.ssp", "a.xml", "a.ssd"), (head, name) => {
      expect([0, 1, 2, 3]).toContain(adapter.detect(head, { name }).confidence);
    }),
    { numRuns: 500 },
  );
});
