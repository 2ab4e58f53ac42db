// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { codes, decode, errorCodes, fixture } from "./run-adapter.js";

const encoder = new TextEncoder();
const JSON_FILES = ["flood-item.json", "heat-collection.json", "page.json"];

describe.each(JSON_FILES)("every prefix of %s", (name) => {
  it("is told and never complete", async () => {
    const bytes = encoder.encode(fixture(name).trimEnd());
    for (let length = 0; length < bytes.length; length++) {
      const { end, findings } = await decode(name, bytes.subarray(0, length));
      expect(end.outcome, String(length)).toBe("invalid");
      expect(errorCodes(findings).length, String(length)).toBeGreaterThan(0);
    }
  }, 20_000);
});

it("every prefix of a YAML item gives a report, and one without a part that STAC demands is never complete", async () => {
  const bytes = encoder.encode(fixture("heat-item.yaml"));
  for (let length = 0; length < bytes.length; length += 7) {
    const { end, findings } = await decode("a.yaml", bytes.subarray(0, length));
    if (end.outcome !== "refused")
      expect(errorCodes(findings).length > 0, String(length)).toBe(end.outcome === "invalid");
    if (length < fixture("heat-item.yaml").indexOf("\nassets:"))
      expect(end.outcome, String(length)).not.toBe("complete");
  }
}, 20_000);

it("any partition of the bytes gives the same events", async () => {
  const text = fixture("flood-item.json");
  expect((await decode("a.json", text, { chunkSize: 1 })).events).toEqual((await decode("a.json", text)).events);
});

describe("bad text", () => {
  it.each([
    ["AD-122", ""],
    ["AD-102", `{"type": "Catalog",, "stac_version": "1.1.0"}`],
    ["AD-115", `{"type": "Catalog", "stac_version": "1.1.0", "id": "a", "id": "b", "description": "d", "links": []}`],
    [
      "AD-117",
      `{"type": "Catalog", "stac_version": "1.1.0", "id": "a", "__proto__": 1, "description": "d", "links": []}`,
    ],
    ["AD-107", `{"type": "Catalog", "stac_version": "1.1.0", "id": "a", "n": 1e999, "description": "d", "links": []}`],
    ["AD-102", `{"type": "Catalog", "stac_version": "1.1.0", "id": "a", "description": "d", "links": []} {}`],
    ["AD-105", `{"type": "Catalog", "stac_version": "1.1.0", "x": ${"[".repeat(300)}`],
    ["AD-120", "stac_version: 1.1.0\ntype: Catalog\nid: a\ndescription: !run d\nlinks: []\n"],
    ["AD-101", `{"type": "Topology"}`],
    ["AD-101", "plain: text\n"],
  ])("%s", async (code, text) => {
    const { findings, end } = await decode("a.json", text);
    expect(codes(findings)).toContain(code);
    expect(end.outcome).toBe("invalid");
  });

  it("an alias bomb is AD-105", async () => {
    const lines = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"];
    for (let i = 1; i < 9; i++)
      lines.push(
        `a${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(", ")}]`,
      );
    const { findings } = await decode("a.yaml", `stac_version: 1.1.0\n${lines.join("\n")}\n`);
    expect(codes(findings)).toEqual(["AD-105"]);
  });
});

describe("refused by name", () => {
  it.each([
    [
      "a schema",
      `{"$schema": "http://json-schema.org/draft-07/schema#", "$id": "https://schemas.stacspec.org/v1.1.0/item.json"}`,
    ],
    ["a part", `{"href": "./a.tif", "type": "image/tiff"}`],
  ])("%s", async (_what, text) => {
    const { findings, end, resources } = await decode("a.json", text);
    expect([codes(findings), end.outcome, resources]).toEqual([["AD-104"], "refused", []]);
  });

  it("a version that is not read", async () => {
    const { findings, end } = await decode("a.json", `{"type": "Catalog", "stac_version": "2.0.0", "id": "a"}`);
    expect([codes(findings), end.outcome]).toEqual([["AD-106"], "refused"]);
  });
});

describe("paths", () => {
  const item = (href: string) =>
    JSON.stringify({
      type: "Feature",
      stac_version: "1.1.0",
      id: "a",
      geometry: null,
      properties: { datetime: null, start_datetime: "2025-01-01T00:00:00Z", end_datetime: "2025-01-02T00:00:00Z" },
      links: [],
      assets: { a: { href, type: "text/csv" } },
    });

  it("an asset outside the folder is refused and told as not checked", async () => {
    const { findings, end } = await decode("a.json", item("../../secret.csv"));
    expect(codes(findings)).toEqual(["AD-119"]);
    expect(end.unread).toHaveLength(1);
  });

  it("a file beside the document gets its digest", async () => {
    const { resources } = await decode("x/a.json", item("./a.csv"), { files: { "x/a.csv": "" } });
    expect(resources[0]).toMatchObject({
      byteSize: 0,
      digest: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    });
  });

  it("a document with one id twice is told at the second", async () => {
    const one = JSON.parse(item("./a.csv")) as object;
    const { findings } = await decode("a.json", JSON.stringify({ type: "FeatureCollection", features: [one, one] }));
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toEqual(["AD-113 /features/1"]);
  });
});

it("an abort ends the run", async () => {
  const { end } = await decode("a.json", fixture("page.json"), { signal: AbortSignal.abort() });
  expect(end.outcome).toBe("aborted");
});

describe("detection", () => {
  it.each([
    ["flood-item.json", "stac-item", 3],
    ["heat-item.yaml", "stac-item", 3],
    ["heat-collection.json", "stac-collection", 3],
    ["page.json", "stac-items", 3],
  ])("%s is %s", (name, format, confidence) => {
    expect(adapter.detect(encoder.encode(fixture(name)), {})).toMatchObject({ format, confidence });
  });

  it.each([`{"type":"FeatureCollection","features":[]}`, "stac: 1\n", "", "\u0000stac_version: 1.0.0"])(
    "not %j",
    (text) => {
      expect(adapter.detect(encoder.encode(text), { name: "item.json" }).confidence).toBe(0);
    },
  );
});
