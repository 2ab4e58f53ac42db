// SPDX-License-Identifier: Apache-2.0
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MODEL_LIMITS } from "../src/limits.js";
import { CENTRAL, fmiText, LEVEL, LOCAL, patch, zip } from "./fmi-text.js";
import { codes, type Decoded, decode, fixture } from "./run-adapter.js";

const DESCRIPTION = "modelDescription.xml";
const END = 0x06054b50;

/** Bad input is told by findings and the outcome; good input ends complete. Nothing else may happen. */
function isSound({ end, findings }: Decoded): void {
  const errors = findings.filter(({ severity }) => severity === "error");
  if (end.outcome === "complete") expect(errors).toEqual([]);
  else expect(findings.length, end.outcome).toBeGreaterThan(0);
}

describe("XML", () => {
  const nested = (depth: number) => fmiText({ types: `${"<a>".repeat(depth - 2)}${"</a>".repeat(depth - 2)}` });
  const wide = (count: number) =>
    fmiText({
      variables: `<Int32 name="a" valueReference="1" ${Array.from({ length: count - 2 }, (_, i) => `a${i}=""`).join(" ")}/>`,
    });

  it.each([
    ["a document type", `<!DOCTYPE fmiModelDescription>${fmiText().slice(39)}`, "AD-120"],
    [
      "an entity bomb",
      `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><fmiModelDescription fmiVersion="3.0">&b;</fmiModelDescription>`,
      "AD-120",
    ],
    ["an external entity", `<!DOCTYPE x SYSTEM "file:///etc/passwd"><fmiModelDescription/>`, "AD-120"],
    ["an entity without declaration", fmiText({ variables: LEVEL.replace('"level"', '"&secret;"') }), "AD-120"],
    ["an unclosed tag", fmiText().replace("</ModelVariables>", ""), "AD-102"],
    ["an attribute written twice", fmiText({ variables: LEVEL.replace("unit=", 'unit="m" unit=') }), "AD-102"],
    ["text after its end", `${fmiText()}more`, "AD-102"],
    ["an unknown character set", fmiText().replace("UTF-8", "x-none"), "AD-104"],
    ["a control character", fmiText({ variables: LEVEL.replace("level", "le\u0001vel") }), "AD-102"],
  ])("with %s is refused", async (_, text, code) => {
    const decoded = await decode({ [DESCRIPTION]: text });
    expect(codes(decoded.findings)).toContain(code);
    expect(decoded.end).toMatchObject({ outcome: "invalid", resources: 0 });
  });

  it("with bytes of no character is told at the byte", async () => {
    const bytes = new TextEncoder().encode(fmiText());
    const at = fmiText().indexOf("level");
    bytes[at] = 0xff;
    for (const size of [undefined, 1, 1000]) {
      const { findings } = await decode({ [DESCRIPTION]: bytes }, { chunkSize: size });
      expect(findings.map((f) => [f.code, f.location.native])).toEqual([["AD-114", { kind: "text", byte: at }]]);
    }
  });

  it("with a character cut in two is told at the byte, however it comes", async () => {
    const text = fmiText({ variables: LEVEL.replace("level", "水位") });
    const bytes = new TextEncoder().encode(text);
    const at = new TextEncoder().encode(text.slice(0, text.indexOf("位"))).length + 2;
    bytes[at] = 0x41;
    for (const size of [undefined, 1, 2, 3, 100]) {
      const { findings } = await decode({ [DESCRIPTION]: bytes }, { chunkSize: size });
      expect(findings.map((f) => [f.code, f.location.native])).toEqual([["AD-114", { kind: "text", byte: at }]]);
    }
  });

  it.each([
    ["depth", nested, MODEL_LIMITS.depth],
    ["attributes", wide, MODEL_LIMITS.attributes],
  ] as const)("is read at the limit of %s and refused above", async (_, make, limit) => {
    for (const at of [limit - 1, limit])
      expect(codes((await decode({ a: make(at) })).findings)).not.toContain("AD-105");
    expect(codes((await decode({ a: make(limit + 1) })).findings)).toContain("AD-105");
  });
});

describe("an archive", () => {
  const good = zip({ [DESCRIPTION]: fmiText(), "resources/a.bin": "aaaa" });
  const bomb = zip({ [DESCRIPTION]: fmiText(), "resources/zeros": new Uint8Array(4 << 20) });

  it.each([
    ["that ends early", good.subarray(0, -30), "AD-103"],
    ["of other bytes", new TextEncoder().encode("no archive"), "AD-101"],
    ["without a byte", new Uint8Array(0), "AD-122"],
    ["that is encrypted", patch(good, CENTRAL, 8, 1), "AD-104"],
    ["packed by another method", patch(good, CENTRAL, 10, 12), "AD-104"],
    ["in several parts", patch(good, END, 4, 1), "AD-104"],
    ["with another checksum", patch(good, CENTRAL, 16, 7, 4), "AD-102"],
    ["that states a smaller size", patch(good, CENTRAL, 24, 3, 4), "AD-102"],
    ["that states a larger size", patch(good, CENTRAL, 24, 5000, 4), "AD-102"],
    ["whose members are elsewhere", patch(good, CENTRAL, 42, 9999, 4), "AD-102"],
    ["whose directory is elsewhere", patch(good, END, 16, 9999, 4), "AD-102"],
    ["whose directory counts more", patch(patch(good, END, 8, 9), END, 10, 9), "AD-102"],
    ["that packs too tightly", bomb, "AD-105"],
    ["that states more than the total", patch(good, CENTRAL, 24, 0xfffffff0, 4), "AD-105"],
    ["with a path that leads out", zip({ [DESCRIPTION]: fmiText(), "../evil": "x" }), "AD-119"],
    ["with an absolute path", zip({ [DESCRIPTION]: fmiText(), "/evil": "x" }), "AD-119"],
    ["with a path that goes up and down", zip({ [DESCRIPTION]: fmiText(), "a/../b": "x" }), "AD-119"],
    ["with a drive", zip({ [DESCRIPTION]: fmiText(), "C:\\evil": "x" }), "AD-119"],
    ["with a member twice", zip({ [DESCRIPTION]: fmiText(), [`./${DESCRIPTION}`]: "x" }), "AD-113"],
    ["without description", zip({ "a.txt": "a" }), "MDL-010"],
  ])("%s is a finding", async (_, bytes, code) => {
    const decoded = await decode({ "x.fmu": bytes });
    expect(codes(decoded.findings)).toContain(code);
    expect(decoded.end.outcome).toBe("invalid");
  });

  it("is read whatever the levels and comments", async () => {
    const commented = new Uint8Array(good.length + 4);
    commented.set(patch(good, END, 20, 4));
    for (const bytes of [good, commented, zip({ [DESCRIPTION]: fmiText() }, 0)])
      expect((await decode({ "x.fmu": bytes })).end).toMatchObject({ outcome: "complete", resources: 2 });
  });

  it("may not lead to its body by another door", async () => {
    const decoded = await decode({ "x.fmu": patch(good, LOCAL, 0, 0) });
    expect(codes(decoded.findings)).toContain("AD-102");
  });
});

/** Bytes up to which a file is not whole: without the line end after the last tag. */
function shortest(bytes: Uint8Array): number {
  return bytes.at(-1) === 0x0a ? bytes.length - 1 : bytes.length;
}

describe("every prefix", () => {
  const cases: readonly (readonly [name: string, bytes: Uint8Array])[] = [
    ["modelDescription.xml", new TextEncoder().encode(fixture("valve-2.0.xml"))],
    ["plant.ssd", new TextEncoder().encode(fixture("plant-2.0.ssd"))],
    ["a.fmu", zip({ [DESCRIPTION]: fmiText(), "binaries/a": "a" })],
    [
      "a.ssp",
      zip({
        "SystemStructure.ssd": fixture("plant-2.0.ssd"),
        "resources/heater.fmu": zip({ [DESCRIPTION]: fmiText() }),
      }),
    ],
  ];

  it.each(cases)("of %s gives a finding of severity error", async (name, bytes) => {
    for (let length = 0; length < shortest(bytes); length += 1) {
      const decoded = await decode({ [name]: bytes.subarray(0, length) });
      const errors = decoded.findings.filter(({ severity }) => severity === "error");
      expect(errors.length, `${length}: ${codes(decoded.findings)}`).toBeGreaterThan(0);
      expect(decoded.end.outcome).toBe("invalid");
    }
  });
});

it("is sound on damaged files", async () => {
  const files: Readonly<Record<string, Uint8Array>> = {
    "a.fmu": zip({ [DESCRIPTION]: fmiText(), "extra/org.w3id.jiku/jiku.json": "{}" }),
    "a.ssp": zip({ "SystemStructure.ssd": fixture("plant-2.0.ssd") }, 0),
    "modelDescription.xml": new TextEncoder().encode(fixture("heater-3.0.xml")),
    "a.ssd": new TextEncoder().encode(fixture("plant-2.0.ssd")),
  };
  const change = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(files)), change, async (name, changes) => {
      const bytes = (files[name] as Uint8Array).slice();
      for (const [place, value] of changes) bytes[place % bytes.length] = value;
      isSound(await decode({ [name]: bytes }));
    }),
    { numRuns: 300 },
  );
});

it("is sound on any bytes", async () => {
  const names = fc.constantFrom("a.fmu", "a.ssp", "modelDescription.xml", "a.ssd");
  await fc.assert(
    fc.asyncProperty(names, fc.uint8Array({ maxLength: 300 }), async (name, bytes) =>
      isSound(await decode({ [name]: bytes })),
    ),
    { numRuns: 200 },
  );
});

describe("a text of which no format can be told", () => {
  it.each([
    ['<?xml version="1.0x"?>\n<a/>', "AD-102", { line: 1 }],
    ["<fmiModelDescription", "AD-103", { line: 1 }],
    ['<?xml version="1.0"?>\n<svg/>', "AD-101", { line: 2 }],
    ["<!DOCTYPE html><html></html>", "AD-101", {}],
  ])("%j is told where it breaks", async (text, code, location) => {
    const { findings } = await decode({ "a.xml": text });
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(findings[0]?.location).toMatchObject(location);
  });
});
