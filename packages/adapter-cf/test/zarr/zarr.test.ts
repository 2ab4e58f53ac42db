// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { memoryInput } from "@jiku/adapter";
import { gzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { adapter } from "../../src/index.js";
import { codes, decode, errorCodes, validated } from "../run-adapter.js";
import { int16s, metadataV2, metadataV3, storeV2, storeV3 } from "./build-store.js";
import { decodeStore, valuesOf } from "./read-store.js";

const range = (count: number) => Array.from({ length: count }, (_, i) => i);

describe("a sound store", () => {
  it.each([
    ["version 3", storeV3()],
    ["version 2", storeV2()],
  ])("of %s is read without a finding", async (_version, files) => {
    const decoded = await decodeStore(files);
    expect([codes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(valuesOf(decoded, "v")).toEqual([1, 2, 3, 4]);
    expect(errorCodes(await validated(decoded))).toEqual([]);
  });

  it("a chunk that was never written is the fill value", async () => {
    const { "v/c/0": _chunk, ...files } = storeV3();
    expect(valuesOf(await decodeStore(files), "v")).toEqual([-1, -1, 3, 4]);
  });

  it.each(["v2", "v3"])("every codec of codecs-%s.zarr.zip is undone", async (version) => {
    const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, `../fixtures/codecs-${version}.zarr.zip`)));
    const decoded = await decode("codecs.zarr.zip", bytes);
    expect(errorCodes(decoded.findings)).toEqual([]);
    const variables = decoded.resources.flatMap((one) => Object.keys((one as { variables?: object }).variables ?? {}));
    expect(variables.length).toBe(version === "v3" ? 16 : 9);
    for (const name of variables)
      expect(valuesOf(decoded, name), name).toEqual(name === "texts" ? ["a", "日本", ""] : range(24));
  });
});

describe("a chunk that cannot be read", () => {
  it("is told at its place, and the others are read", async () => {
    const files = storeV3();
    const packed = files["v/c/1"] as Uint8Array;
    packed[packed.length - 6] = (packed[packed.length - 6] as number) ^ 1;
    const { findings, end } = await decodeStore(files);
    expect(findings[0]).toMatchObject({
      code: "AD-121",
      location: { native: { kind: "array", file: "v/c/1", variable: "v", index: [1] } },
    });
    expect(end.outcome).toBe("invalid");
  });

  it("and is shorter than the array declares is AD-103", async () => {
    const { findings } = await decodeStore({ ...storeV2(), "v/1": int16s(3) });
    expect(findings[0]).toMatchObject({ code: "AD-103", location: { native: { variable: "v", index: [1] } } });
  });

  it("unpacks to no more than its shape allows", async () => {
    const { findings } = await decodeStore({ ...storeV3(), "v/c/0": gzipSync(new Uint8Array(5_000_000)) });
    expect(codes(findings)).toContain("AD-121");
  });

  it("whatever prefix of it there is", async () => {
    const whole = storeV3()["v/c/0"] as Uint8Array;
    for (let length = 0; length < whole.length; length++) {
      const { end } = await decodeStore({ ...storeV3(), "v/c/0": whole.subarray(0, length) });
      expect(end.outcome, String(length)).toBe("invalid");
    }
  });
});

describe("metadata", () => {
  it.each(["zarr.json", "v/zarr.json"])("every prefix of %s is told", async (key) => {
    const text = storeV3()[key] as string;
    for (let length = 0; length < text.length; length += 3) {
      const { end } = await decodeStore({ ...storeV3(), [key]: text.slice(0, length) });
      expect(end.outcome, String(length)).toBe("invalid");
    }
  });

  it.each([
    ["a shape beyond all memory", { shape: [2 ** 40, 2 ** 40], chunks: [1, 1], names: ["x", "y"] }, "AD-105"],
    ["a chunk beyond the limit", { shape: [2 ** 40], chunks: [2 ** 40] }, "AD-105"],
    ["a shape of words", { metadata: { shape: ["four"] } }, "CF-031"],
    ["chunks of no length", { chunks: [0] }, "CF-031"],
    ["a fill value of another type", { metadata: { fill_value: "none" } }, "CF-031"],
    ["names that do not fit", { names: ["x", "y"] }, "CF-031"],
  ] as const)("%s is refused", async (_what, options, code) => {
    const { findings, end } = await decodeStore(storeV3(options));
    expect([codes(findings), end.outcome]).toEqual([[code], "invalid"]);
  });

  it.each([
    ["a codec", { codecs: [{ name: "bytes" }, { name: "pcodec" }] }],
    ["a type", { data_type: "r16" }],
    ["a grid", { chunk_grid: { name: "rectilinear", configuration: {} } }],
    ["a member that must be understood", { stranger: {} }],
  ])("%s that is not read is CF-033 and told as not checked", async (_what, metadata) => {
    const { findings, end } = await decodeStore(storeV3({ metadata }));
    expect(codes(findings)).toContain("CF-033");
    expect(errorCodes(findings)).toEqual([]);
    expect(end.unread).toContainEqual({ kind: "array", variable: "v" });
  });

  it("a member that need not be understood is passed over", async () => {
    const { findings } = await decodeStore(storeV3({ metadata: { stranger: { must_understand: false } } }));
    expect(findings).toEqual([]);
  });

  it("members of version 2 that nobody defines are told as not read", async () => {
    const files = { ...storeV2({ vendor: { a: 1 } }), ".zgroup": '{"zarr_format": 2, "made/by": "us"}' };
    const { findings, end, events } = await decodeStore(files);
    expect(findings).toEqual([]);
    expect(end.unread).toEqual([
      expect.objectContaining({ file: ".zgroup", pointer: "/made~1by" }),
      expect.objectContaining({ file: "v/.zarray", pointer: "/vendor" }),
    ]);
    expect(events.filter(({ kind }) => kind === "loss")).toHaveLength(2);
  });

  it("a bare NaN is CF-030, and read", async () => {
    const attributes = '{"_ARRAY_DIMENSIONS": ["x"], "units": "m", "_FillValue": NaN}';
    const { findings } = await decodeStore(storeV2({ dtype: "<f4", chunks: [1], shape: [2] }, attributes));
    expect(codes(findings)).toEqual(["CF-030"]);
  });

  it("an axis of two lengths is CF-034", async () => {
    const files = storeV3();
    const other = { ...metadataV3({ shape: [2] }) };
    const { findings } = await decodeStore({
      ...files,
      "w/zarr.json": JSON.stringify(other),
      "w/c/0": files["v/c/0"] as Uint8Array,
    });
    expect(codes(findings)).toEqual(["CF-034"]);
  });

  it("a store without any is AD-122", async () => {
    const { findings } = await decodeStore({ ".zmetadata": '{"zarr_consolidated_format": 1, "metadata": {}}' });
    expect(codes(findings)).toEqual(["AD-122"]);
  });
});

describe("consolidated metadata", () => {
  const zmetadata = (metadata: object) => JSON.stringify({ zarr_consolidated_format: 1, metadata });
  const own = {
    ".zgroup": { zarr_format: 2 },
    "v/.zarray": metadataV2(),
    "v/.zattrs": { _ARRAY_DIMENSIONS: ["x"], units: "m" },
  };

  it.each([
    ["agree", own, []],
    ["differ", { ...own, "v/.zarray": metadataV2({ shape: [3] }) }, ["FD-16"]],
    ["leave an array out", { ".zgroup": { zarr_format: 2 } }, ["CF-032"]],
    ["name an array that is not there", { ...own, "w/.zarray": metadataV2() }, ["AD-108"]],
  ])("that %s", async (_how, metadata, expected) => {
    const decoded = await decodeStore({ ".zmetadata": zmetadata(metadata), ...storeV2() });
    expect(codes(decoded.findings)).toEqual(expected);
    expect(valuesOf(decoded, "v")).toEqual([1, 2, 3, 4]);
  });
});

describe("an archive", () => {
  const bytes = new Uint8Array(readFileSync(join(import.meta.dirname, "../fixtures/codecs-v2.zarr.zip")));

  it("cut short is never complete", async () => {
    for (let length = 4; length < bytes.length; length += 97) {
      const { end } = await decode("a.zarr.zip", bytes.subarray(0, length));
      expect(end.outcome, String(length)).toBe("invalid");
    }
  });

  it("with a bit turned over is told or read, and never throws", async () => {
    for (let at = 0; at < bytes.length; at += 1013) {
      const spoilt = bytes.slice();
      spoilt[at] = (spoilt[at] as number) ^ (1 << (at % 8));
      const { end, findings } = await decode("a.zarr.zip", spoilt);
      expect(end.outcome === "invalid", String(at)).toBe(errorCodes(findings).length > 0);
    }
  });
});

describe("read", () => {
  it("gives a part of an array, thinned", async () => {
    const input = memoryInput(storeV3());
    const ref = { asset: "urn:x", format: "zarr3", path: "v", shape: [4], axisNames: ["x"] } as const;
    const values: number[] = [];
    for await (const chunk of adapter.read!(ref, [{ start: 1, stop: 4, step: 2 }], input))
      values.push(...new Int16Array(chunk.bytes.slice().buffer));
    expect(values).toEqual([2, 4]);
  });

  it.each([
    ["unreadable-input", "w", [{ start: 0, stop: 1 }]],
    ["bad-option", "v", [{ start: 0, stop: 9 }]],
  ] as const)("throws %s", async (code, path, selection) => {
    const ref = { asset: "urn:x", format: "zarr3", path, shape: [4], axisNames: ["x"] } as const;
    await expect(async () => {
      for await (const _chunk of adapter.read!(ref, selection, memoryInput(storeV3())));
    }).rejects.toMatchObject({ code });
  });
});
