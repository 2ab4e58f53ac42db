// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { codes, decode, errorCodes, fixture } from "./run-adapter.js";

const FIXTURES = ["rows.json", "level-oms.json", "series-omsf.json", "room-ngsi.jsonld", "stream-cs.json"];

describe("every prefix", () => {
  it.each(FIXTURES)(
    "of %s is a finding, never an exception, and never complete",
    async (name) => {
      const bytes = new TextEncoder().encode(fixture(name).trimEnd());
      for (let length = 0; length < bytes.length; length++) {
        const { end, findings } = await decode({ [name]: bytes.subarray(0, length) });
        expect(end.outcome, String(length)).not.toBe("complete");
        expect(errorCodes(findings), String(length)).not.toEqual([]);
      }
    },
    20_000,
  );
});

describe("hostile text", () => {
  const cases: readonly (readonly [name: string, text: string | Uint8Array, codes: readonly string[]])[] = [
    ["nothing", "", ["AD-122"]],
    ["a key twice", `{"result":1,"result":2,"phenomenonTime":"2025-01-01"}`, ["AD-115"]],
    ["a reserved key", `{"result":1,"__proto__":{},"phenomenonTime":"2025-01-01"}`, ["AD-117"]],
    ["a number beyond double", `{"result":1e400,"phenomenonTime":"2025-01-01"}`, ["AD-107"]],
    ["deep nesting", `{"result":${"[".repeat(300)}${"]".repeat(300)},"phenomenonTime":"2025-01-01"}`, ["AD-105"]],
    ["bytes that are no UTF-8", new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]), ["AD-114"]],
    ["text after the end", `{"result":1,"phenomenonTime":"2025-01-01"} {}`, ["AD-102"]],
    ["another format", `{"type":"CityJSON"}`, ["AD-101"]],
  ];

  it.each(cases)("%s", async (_name, text, expected) => {
    const { end, findings } = await decode({ "a.json": text });
    expect([end.outcome, codes(findings)]).toEqual(["invalid", expected]);
  });

  it("follows no address and no path", async () => {
    const text = `{"name":"s","description":"d","encodingType":"application/pdf","metadata":"https://evil.example.org/x.pdf"}`;
    const { end, findings } = await decode({ "a.json": text });
    expect([codes(findings), end.unread?.length]).toEqual([[], 1]);
  });

  it("takes a bad record of a page out, and reads the others", async () => {
    const text = `{"value":[{"phenomenonTime":"2025-01-01","result":1},7,{"phenomenonTime":"2025-01-02","result":2}]}`;
    const { resources, findings, end } = await decode({ "a.json": text });
    expect(resources.filter(({ type }) => type === "Observation")).toHaveLength(2);
    expect([codes(findings), end.outcome]).toEqual([["STA-011"], "invalid"]);
  });
});
