// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, memoryInput } from "@jiku/adapter";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { BASE, codes, decode, errorCodes, fixture } from "./run-adapter.js";

const encoder = new TextEncoder();
const FILES = ["ferry.json", "walk.json", "camera.json", "gimbal.json"];

describe.each(FILES)("%s", (name) => {
  it("is told and never complete at every prefix", async () => {
    const bytes = encoder.encode(fixture(name).trimEnd());
    for (let length = 0; length < bytes.length; length++) {
      const { end, findings } = await decode(name, bytes.subarray(0, length));
      expect(end.outcome, String(length)).toBe("invalid");
      expect(errorCodes(findings).length, String(length)).toBeGreaterThan(0);
    }
  }, 20_000);

  it("gives the same events in any partition", async () => {
    const text = fixture(name);
    expect((await decode(name, text, { chunkSize: 1 })).events).toEqual((await decode(name, text)).events);
  });
});

it("a stream that is longer than its file was told to be is read whole", async () => {
  const text = fixture("ferry.json");
  const input = memoryInput({ "ferry.json": text });
  const { primary } = input;
  const grown = { ...input, primary: { ...primary, path: primary.path, size: 10, stream: () => primary.stream() } };
  const events: DecodeEvent[] = [];
  for await (const event of adapter.decode!(grown, { base: BASE, arrays: "reference", inlineLimit: 4096 }))
    events.push(event);
  expect(events.at(-1)).toMatchObject({ kind: "end", outcome: "complete" });
  expect(events.length).toBe((await decode("ferry.json", text)).events.length);
});

describe("bad text", () => {
  it.each([
    ["AD-122", ""],
    ["AD-102", `{"type": "Feature",, "id": "a"}`],
    ["AD-102", `{"type": "FeatureCollection", "features": []} {}`],
    ["AD-115", `{"type": "Feature", "id": "a", "id": "b"}`],
    ["AD-117", `{"type": "Feature", "id": "a", "__proto__": 1}`],
    ["AD-107", `{"type": "Feature", "id": "a", "n": 1e999}`],
    ["AD-101", `{"rows": 1}`],
    ["AD-101", "true"],
    ["AD-105", "[".repeat(100)],
  ])("%s %j", async (code, text) => {
    const { findings, end } = await decode("a.json", text);
    expect(errorCodes(findings)).toContain(code);
    expect(end.outcome).toBe("invalid");
  });
});

it("an abort ends the run", async () => {
  const { end } = await decode("a.json", fixture("walk.json"), { signal: AbortSignal.abort() });
  expect(end.outcome).toBe("aborted");
});

describe("detection", () => {
  it.each([
    ["ferry.json", "mf-json"],
    ["walk.json", "mf-json"],
    ["camera.json", "geopose"],
    ["gimbal.json", "geopose"],
  ])("%s is %s", (name, format) => {
    expect(adapter.detect(encoder.encode(fixture(name)), {})).toMatchObject({ format, version: "1.0", confidence: 3 });
  });

  it.each(["", "a: 1", `{"type":"FeatureCollection","features":[]}`, `{"position": 1}`, "\u0000{}"])(
    "not %j",
    (text) => {
      expect(adapter.detect(encoder.encode(text), { name: "pose.json" }).confidence).toBe(0);
    },
  );
});

it("refuses an error response by name", async () => {
  const { findings, end } = await decode("a.json", `{"code": "500", "description": "no"}`);
  expect([codes(findings), end.outcome]).toEqual([["AD-104"], "refused"]);
});
