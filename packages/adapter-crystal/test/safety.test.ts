// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { codes, decode, errorCodes, fixture } from "./run-adapter.js";

const encoder = new TextEncoder();

it("every prefix of an OPTIMADE answer is told and never complete", async () => {
  const bytes = encoder.encode(fixture("structures.json").trimEnd());
  for (let length = 0; length < bytes.length; length++) {
    const { end, findings } = await decode("a.json", bytes.subarray(0, length));
    expect(end.outcome, String(length)).toBe("invalid");
    expect(errorCodes(findings).length, String(length)).toBeGreaterThan(0);
  }
}, 20_000);

/** CIF has no end mark: a file that was cut behind a value is a sound file. */
function isWhole(text: string): boolean {
  const rows = text.slice(text.lastIndexOf("loop_")).split("\n");
  const names = rows.filter((row) => row.startsWith("_")).length;
  const last = rows.at(-1)!.trim().split(/\s+/).filter(Boolean).length;
  return names > 1 && (last === 0 || last === names);
}

it("every prefix of a CIF gives a report; one that ends within a text field, a quoted text or a row is never complete", async () => {
  const text = fixture("salt.cif");
  const bytes = encoder.encode(text);
  for (let length = 0; length < bytes.length; length++) {
    const { end, findings } = await decode("a.cif", bytes.subarray(0, length));
    expect(["complete", "invalid"], String(length)).toContain(end.outcome);
    expect(errorCodes(findings).length > 0, String(length)).toBe(end.outcome === "invalid");
    const inText = length > text.indexOf("\n;\n") + 2 && length < text.indexOf("\n;\nloop_") + 2;
    const inSites = length > text.indexOf("Na1 Na");
    if (inText || (inSites && !isWhole(text.slice(0, length)))) expect(end.outcome, String(length)).toBe("invalid");
  }
}, 20_000);

it.each(["salt.cif", "peptide.cif", "structures.json", "structures.jsonl"])(
  "any partition of %s gives the same events",
  async (name) => {
    const text = fixture(name);
    expect((await decode(name, text, { chunkSize: 1 })).events).toEqual((await decode(name, text)).events);
  },
);

it("line ends of three kinds are one", async () => {
  const text = fixture("salt.cif");
  const plain = (await decode("a.cif", text)).resources.filter(({ type }) => type !== "Asset");
  for (const end of ["\r\n", "\r"])
    expect(
      (await decode("a.cif", text.replaceAll("\n", end))).resources.filter(({ type }) => type !== "Asset"),
    ).toEqual(plain);
});

describe("bad CIF", () => {
  it.each([
    ["AD-122", ""],
    ["CRY-006", "# only a comment\n"],
    ["AD-102", "_cell_length_a 1\n"],
    ["AD-102", "data_a\n_b 1 2\n"],
    ["AD-102", "data_a\n_b\n_c 1\n"],
    ["AD-102", "data_a\nloop_\ndata_b\n_c 1\n"],
    ["AD-102", "data_a\n_b 'open\n"],
    ["AD-102", "data_a\nloop_\n_b\n_c\n1 2 3\n_d 4\n"],
    ["AD-102", "data_\n_b 1\n"],
    ["AD-102", "data_a\n_b [1]\n"],
    ["AD-102", "data_a\n_b $frame\n"],
    ["AD-102", `data_a\n_b ${"[".repeat(100_000)}\n`],
    ["AD-102", "data_a\nstop_\n"],
    ["AD-103", "data_a\n_b\n"],
    ["AD-103", "data_a\nloop_\n_b\n"],
    ["AD-103", "data_a\nloop_\n_b\n_c\n1 2 3\n"],
    ["AD-103", "data_a\n_b\n;text\n"],
    ["AD-103", "#\\#CIF_2.0\ndata_a\n_b '''text\n"],
    ["AD-103", "#\\#CIF_2.0\ndata_a\n_b [1 2\n"],
    ["AD-102", "#\\#CIF_2.0\ndata_a\n_b [1 2}\n"],
    ["AD-102", "#\\#CIF_2.0\ndata_a\n_b {'k' 2}\n"],
    ["AD-105", `#\\#CIF_2.0\ndata_a\n_b ${"[".repeat(100)}\n`],
    ["AD-113", "data_a\n_b 1\ndata_A\n_b 1\n"],
    ["AD-115", "data_a\n_b 1\n_B 2\n"],
    ["CRY-011", "data_a\n_cell_length_a long\n"],
    [
      "CRY-013",
      "data_a\n_cell_length_a 1\n_cell_length_b 1\n_cell_length_c 1\n_cell_angle_alpha 10\n_cell_angle_beta 10\n_cell_angle_gamma 90\n",
    ],
  ])("%s %j", async (code, text) => {
    const { findings, end } = await decode("a.cif", text);
    expect([errorCodes(findings), end.outcome]).toEqual([[code], "invalid"]);
  });

  it("a dictionary is refused by name", async () => {
    const { findings, end } = await decode("a.dic", "data_DIC\nsave_cell\n_category.id cell\nsave_\n");
    expect([codes(findings), end.outcome]).toEqual([["AD-104"], "refused"]);
  });

  it.each([
    [0xff, "AD-114"],
    [0x00, "AD-114"],
  ])("the byte %i is %s", async (byte, code) => {
    const { findings } = await decode("a.cif", new Uint8Array([...encoder.encode("data_a\n_b "), byte, 0x0a]));
    expect(errorCodes(findings)).toEqual([code]);
  });

  it("tells line and column", async () => {
    const { findings } = await decode("a.cif", "data_a\n  _b 1 2\n");
    expect(findings[0]?.location).toMatchObject({ line: 2, column: 8 });
  });
});

describe("bad OPTIMADE", () => {
  it.each([
    ["AD-102", `{"meta": {"api_version": "1.2.0"},, "data": []}`],
    ["AD-102", `{"meta": {"api_version": "1.2.0"}, "data": []} {}`],
    ["AD-115", `{"meta": {"api_version": "1.2.0"}, "data": [], "data": []}`],
    ["AD-117", `{"meta": {"api_version": "1.2.0"}, "data": [], "__proto__": 1}`],
    ["AD-107", `{"meta": {"api_version": "1.2.0"}, "data": [], "n": 1e999}`],
    ["AD-101", `{"rows": []}`],
    ["AD-105", "[".repeat(100)],
  ])("%s %j", async (code, text) => {
    const { findings, end } = await decode("a.json", text);
    expect(errorCodes(findings)).toContain(code);
    expect(end.outcome).toBe("invalid");
  });

  it.each([
    [
      "a schema",
      `{"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://schemas.optimade.org/x"}`,
    ],
    ["an error response", `{"meta": {"api_version": "1.2.0"}, "errors": [{"detail": "no"}]}`],
  ])("%s is refused by name", async (_what, text) => {
    const { findings, end } = await decode("a.json", text);
    expect([codes(findings), end.outcome]).toEqual([["AD-104"], "refused"]);
  });

  it("a faulty line hides no other", async () => {
    const [header, info, first, second] = fixture("structures.jsonl").trim().split("\n");
    const { findings, resources } = await decode("a.jsonl", [header, info, `${first} x`, second].join("\n"));
    expect(
      findings.filter(({ severity }) => severity === "error").map(({ code, location }) => [code, location.line]),
    ).toEqual([["AD-102", 3]]);
    expect(resources.filter(({ type }) => type === "Entity").map(({ id }) => id.split("/").at(-1))).toContain("alloy");
  });
});

it("an abort ends the run", async () => {
  for (const name of ["salt.cif", "structures.json"]) {
    const { end } = await decode(name, fixture(name), { signal: AbortSignal.abort() });
    expect(end.outcome).toBe("aborted");
  }
});

describe("detection", () => {
  it.each([
    ["salt.cif", "cif", 3],
    ["peptide.cif", "mmcif", 3],
    ["structures.json", "optimade", 3],
    ["structures.jsonl", "optimade-jsonl", 3],
  ])("%s is %s", (name, format, confidence) => {
    expect(adapter.detect(encoder.encode(fixture(name)), {})).toMatchObject({ format, confidence });
  });

  it.each(["", "data: 1\n", "data_source: x\n", `{"data": []}`, "[1, 2]", "\u0000data_a"])("not %j", (text) => {
    expect(adapter.detect(encoder.encode(text), { name: "a.cif" }).confidence).toBe(0);
  });
});
