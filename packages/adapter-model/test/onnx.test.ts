// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent, NativeFile } from "@jiku/adapter";
import type { Model } from "@jiku/model";
import { PbfWriter } from "pbf";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { BASE, byId, codes, decode, encode, errorCodes, validatorErrors } from "./decode-model.js";
import { type OnnxFile, onnxFile, SURGE } from "./onnx-file.js";

const NAME = "surge.onnx";
const read = (file: OnnxFile) => decode(NAME, onnxFile(file));

describe("a model", () => {
  it("becomes a Model with ports and an Asset", async () => {
    const decoded = await read(SURGE);
    expect(decoded.end).toMatchObject({ outcome: "complete", resources: 2 });
    expect(byId<Model>(decoded, "model")).toMatchObject({
      label: { und: "surge" },
      description: { und: "Surge along the coast." },
      version: "3",
      modelKind: "dataDriven",
      "onnx:producer_name": "surge-trainer",
      bindings: [{ protocol: "onnx", protocolVersion: "IR 10, ai.onnx 21", artifact: `${BASE}_/asset` }],
      ports: [
        {
          name: "wind",
          role: "input",
          field: { valueType: "real" },
          nativeKey: "wind",
          native: { elementType: "FLOAT", shape: '["batch",2,null]', axes: '["DATA_BATCH",null,null]' },
        },
        { name: "drag", role: "parameter", native: { elementType: "DOUBLE", shape: "[]" } },
        { name: "level", role: "output", native: { elementType: "FLOAT", shape: '["batch",24]' } },
      ],
    });
  });

  it("says what the format leaves open, and nothing as an error", async () => {
    const { findings } = await read(SURGE);
    expect(codes(findings)).toEqual(["MDL-020", "MDL-001", "MDL-004", "MDL-005", "MDL-006", "MDL-006"]);
    expect(findings.map(({ severity }) => severity)).toEqual(findings.map(() => "info"));
    expect(findings.at(-2)!.message.en).toContain('"wind" (1, 2)');
  });

  it("gives every port its byte", async () => {
    const decoded = await read(SURGE);
    const bytes = onnxFile(SURGE);
    const { places } = decoded.sources.get(`${BASE}model`)!;
    for (const [i, name] of ["wind", "drag", "level"].entries()) {
      const [, at] = places[i]!;
      expect(at.kind).toBe("text");
      const { byte = 0 } = at as { byte?: number };
      // Tag and length of the value, tag and length of its name.
      expect(new TextDecoder().decode(bytes.subarray(byte + 4, byte + 4 + name.length))).toBe(name);
    }
  });

  it("is sound in draft; core asks for what the format cannot tell", async () => {
    expect(await validatorErrors(await read(SURGE))).toEqual([]);
    expect(await validatorErrors(await read(SURGE), "core")).toEqual(["FD-20", "QU-21", "TRU-058"]);
  });

  it("is declared only, when it holds no weights", async () => {
    expect(byId<Model>(await read({ ...SURGE, weights: [] }), "model").modelKind).toBe("declared");
  });

  it("takes licence and author as stated", async () => {
    const metadata = [
      ["model_license", "CC-BY-4.0"],
      ["model_author", "Coast office"],
    ] as const;
    const decoded = await read({ ...SURGE, metadata });
    expect(codes(decoded.findings)).not.toContain("MDL-004");
    expect(byId<Model>(decoded, "model")["onnx:metadata_props/model_license"]).toBe("CC-BY-4.0");
  });

  it("is the same in chunks of one byte", async () => {
    const whole = await decode(NAME, onnxFile(SURGE));
    const chunked = await decode(NAME, onnxFile(SURGE), { chunkSize: 1 });
    expect(chunked.events).toEqual(whole.events);
  });
});

describe("detection", () => {
  it("goes by the fields of a model", () => {
    expect(adapter.detect(onnxFile(SURGE), {})).toEqual({ format: "onnx", version: "IR 10", confidence: 3 });
    expect(adapter.detect(new Uint8Array(0), { name: "a.onnx" })).toEqual({ format: "onnx", confidence: 1 });
    for (const text of ["<a/>", "{}", "name: x\n", "PK\u0003\u0004"])
      expect(adapter.detect(new TextEncoder().encode(text), { name: "a.bin" }).confidence).toBe(0);
  });

  it("refuses a tensor of ONNX", async () => {
    const pbf = new PbfWriter();
    pbf.writePackedVarint(1, [4]);
    pbf.writeVarintField(2, 1);
    pbf.writeBytesField(9, new Uint8Array(16));
    expect(codes((await decode("input.pb", pbf.finish())).findings)).toEqual(["AD-101"]);
  });
});

describe("faults", () => {
  it("every prefix is a finding and never complete", async () => {
    const bytes = onnxFile(SURGE);
    for (let length = 0; length < bytes.length; length++) {
      const { end, findings } = await decode(NAME, bytes.subarray(0, length));
      expect([length, end.outcome]).toEqual([length, "invalid"]);
      expect(errorCodes(findings).length).toBeGreaterThan(0);
    }
  }, 20_000);

  it("any single byte changed gives a report", async () => {
    const bytes = onnxFile(SURGE);
    for (let at = 0; at < bytes.length; at++)
      for (const value of [0x00, 0x7f, 0xff]) {
        const changed = bytes.slice();
        changed[at] = value;
        const { end } = await decode(NAME, changed);
        expect(["complete", "invalid", "refused"]).toContain(end.outcome);
      }
  }, 20_000);

  const head = [0x08, 0x0a];
  const FAULTS: readonly (readonly [name: string, bytes: readonly number[], code: string, byte: number])[] = [
    ["a length beyond the file", [...head, 0x3a, 0xff, 0xff, 0xff, 0xff, 0x0f], "AD-103", 2],
    ["a length of 2^63", [...head, 0x3a, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f], "AD-103", 2],
    ["a varint of 11 bytes", [...head, 0x28, ...new Array(10).fill(0x80), 0x01], "AD-102", 2],
    ["a varint beyond 64 bits", [...head, 0x28, ...new Array(9).fill(0xff), 0x7f], "AD-102", 2],
    ["a group", [...head, 0x3b, 0x3c], "AD-102", 2],
    ["field number 0", [...head, 0x02, 0x00], "AD-102", 2],
    ["a graph that is a number", [...head, 0x38, 0x01], "AD-102", 2],
    ["a length beyond its message", [...head, 0x3a, 0x03, 0x12, 0x04, 0x61, 0x42, 0x02, 0x10, 0x15], "AD-102", 4],
    ["a text that is no UTF-8", [...head, 0x3a, 0x03, 0x12, 0x01, 0xff], "AD-102", 6],
  ];
  it.each(FAULTS)("%s", async (_, bytes, code, byte) => {
    const { findings, end, resources } = await decode(NAME, new Uint8Array(bytes));
    expect(findings.map((f) => [f.code, (f.location.native as { byte?: number }).byte])).toEqual([[code, byte]]);
    expect(end.outcome).toBe("invalid");
    expect(resources).toEqual([]);
  });

  it.each([
    ["no graph", new Uint8Array([0x08, 0x0a, 0x42, 0x02, 0x10, 0x15]), ["MDL-010"]],
    ["no operator set", onnxFile({ ...SURGE, opsets: [] }), ["MDL-010"]],
    ["an empty file", new Uint8Array(0), ["AD-122"]],
    ["no name of the graph", onnxFile({ ...SURGE, graphName: "" }), ["MDL-010"]],
    ["an unknown type of element", onnxFile({ ...SURGE, outputs: [["y", { element: 99 }]] }), ["MDL-011"]],
    ["a negative size", onnxFile({ ...SURGE, outputs: [["y", { element: 1, shape: [-4] }]] }), ["MDL-011"]],
    [
      "a name used twice",
      onnxFile({
        ...SURGE,
        outputs: [
          ["y", { element: 1 }],
          ["y", { element: 1 }],
        ],
      }),
      ["AD-113"],
    ],
    ["a weight outside the folder", onnxFile({ ...SURGE, external: [["w", "../secret.bin"]] }), ["AD-119"]],
  ])("%s", async (_, bytes, expected) => {
    const { findings, end } = await decode(NAME, bytes);
    expect(errorCodes(findings)).toEqual(expected);
    expect(end.outcome).toBe("invalid");
  });

  it("graphs nested up to the bound, and no deeper", async () => {
    expect((await read({ ...SURGE, nesting: 255 })).end.outcome).toBe("complete");
    const deep = await read({ ...SURGE, nesting: 256 });
    expect(errorCodes(deep.findings)).toEqual(["AD-105"]);
    expect(errorCodes((await read({ ...SURGE, nesting: 400 })).findings)).toEqual(["AD-105"]);
  });

  it("a version that is not known is a warning", async () => {
    const { findings, end } = await read({ ...SURGE, ir: 99 });
    expect(findings.find(({ code }) => code === "AD-106")?.severity).toBe("warning");
    expect(end.outcome).toBe("complete");
  });

  it("a weight in a side file is looked for", async () => {
    const bytes = onnxFile({ ...SURGE, external: [["w", "weights.bin"]] });
    expect(codes((await decode(NAME, bytes)).findings)).toContain("AD-108");
    const beside = await decode(NAME, bytes, { files: { "weights.bin": new Uint8Array(4) } });
    expect(codes(beside.findings)).not.toContain("AD-108");
    expect(beside.end.unread).toContainEqual({ kind: "text", file: "weights.bin", byte: 0 });
    const below = await decode("a/surge.onnx", bytes, { files: { "a/weights.bin": new Uint8Array(4) } });
    expect(codes(below.findings)).not.toContain("AD-108");
  });
});

describe("weights", () => {
  it("are never read to find the ports, and never held", async () => {
    const { file, read: bytesRead } = largeFile(48 * 1024 * 1024);
    const events: DecodeEvent[] = [];
    const input = { primary: file, open: () => Promise.resolve(undefined), async *list() {} };
    for await (const event of adapter.decode!(input, { base: BASE, arrays: "reference", inlineLimit: 0 }))
      events.push(event);
    expect(events.at(-1)).toMatchObject({ kind: "end", outcome: "complete", resources: 2 });
    expect(bytesRead()).toBeLessThan(400_000);
  }, 60_000);
});

/** A model whose weight of `size` bytes is made up while it is read; the bytes that random access took are counted. */
function largeFile(size: number): { readonly file: NativeFile; readonly read: () => number } {
  const marker = 16;
  const small = onnxFile({ ...SURGE, weights: [["w0", new Uint8Array(marker).fill(0xab)]] });
  const at = small.findIndex((_, i) => small.subarray(i, i + marker).every((byte) => byte === 0xab));
  const { head, tail } = stretch(small, at, marker, size);
  let taken = 0;
  const total = head.length + size + tail.length;
  const part = (from: number, to: number): Uint8Array => {
    const bytes = new Uint8Array(to - from);
    for (const [start, source] of [
      [0, head],
      [head.length + size, tail],
    ] as const) {
      const begin = Math.max(from, start);
      const stop = Math.min(to, start + source.length);
      if (begin < stop) bytes.set(source.subarray(begin - start, stop - start), begin - from);
    }
    return bytes;
  };
  return {
    read: () => taken,
    file: {
      path: NAME,
      size: total,
      async *stream() {
        for (let from = 0; from < total; from += 1 << 20) yield part(from, Math.min(from + (1 << 20), total));
      },
      read(offset, length) {
        taken += Math.min(length, total - offset);
        return Promise.resolve(part(offset, Math.min(offset + length, total)));
      },
    },
  };
}

/** The bytes before and behind a weight that is made `size` bytes long: the lengths around it are written anew. */
function stretch(small: Uint8Array, at: number, marker: number, size: number) {
  const varint = (value: number): readonly number[] =>
    value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
  const find = (tag: number, before: number): number => {
    let i = before;
    while (small[i] !== tag) i--;
    return i;
  };
  const raw = find(0x4a, at - 1);
  const tensor = find(0x2a, raw - 4);
  const graph = small.indexOf(0x3a, 2);
  const lengthOf = (from: number): number => ((small[from + 1] as number) & 0x80 ? 2 : 1);
  const graphLength =
    lengthOf(graph) === 2
      ? ((small[graph + 1] as number) & 127) + (small[graph + 2] as number) * 128
      : (small[graph + 1] as number);
  const graphStart = graph + 1 + lengthOf(graph);
  const rawPart = [0x4a, ...varint(size)];
  const tensorHead = small.subarray(tensor + 1 + lengthOf(tensor), raw);
  const tensorPart = [0x2a, ...varint(tensorHead.length + rawPart.length + size)];
  const before = small.subarray(graphStart, tensor);
  const after = small.subarray(at + marker, graphStart + graphLength);
  const inner = before.length + tensorPart.length + tensorHead.length + rawPart.length + size + after.length;
  const head = [
    ...small.subarray(0, graph),
    0x3a,
    ...varint(inner),
    ...before,
    ...tensorPart,
    ...tensorHead,
    ...rawPart,
  ];
  return { head: new Uint8Array(head), tail: small.subarray(at + marker) };
}

describe("writing the interface", () => {
  it("comes back with its ports, and tells what is lost", async () => {
    const first = await read({ ...SURGE, weights: [], outputs: [["level", { element: 1, shape: ["batch", 24] }]] });
    const { bytes, losses, end } = await encode(first.resources);
    expect(end.outcome).toBe("complete");
    const again = await decode(NAME, bytes!);
    expect(again.end.outcome).toBe("complete");
    const strip = ({ digest, ...rest }: Model) => rest;
    expect(strip(byId<Model>(again, "model"))).toEqual(strip(byId<Model>(first, "model")));
    const paths = losses.map(({ at }) => (at.kind === "resource" ? at.path : ""));
    expect(paths).toEqual(["/id", "/digest", ""]);
  });

  it("refuses several models and none", async () => {
    const model: Model = { type: "Model", id: `${BASE}a`, modelKind: "declared", ports: [] };
    for (const resources of [[], [model, { ...model, id: `${BASE}b` }]]) {
      const { bytes, end, findings } = await encode(resources);
      expect([end.outcome, codes(findings), bytes]).toEqual(["refused", ["AD-104"], undefined]);
    }
  });

  it("writes the widest type where none is kept, and says so", async () => {
    const model: Model = {
      type: "Model",
      id: `${BASE}m`,
      modelKind: "declared",
      ports: [
        { name: "x", role: "input", field: { valueType: "real", unit: "m" } },
        { name: "s", role: "state", field: { valueType: "integer" } },
        { name: "y", role: "output", field: { valueType: "integer" } },
      ],
    };
    const { bytes, losses } = await encode([model]);
    const again = byId<Model>(await decode(NAME, bytes!), "model");
    expect(again.ports!.map(({ name, native }) => [name, native!["elementType"]])).toEqual([
      ["x", "DOUBLE"],
      ["y", "INT64"],
    ]);
    const told = losses.map(({ at, change }) => `${at.kind === "resource" ? at.path : ""} ${change}`);
    expect(told).toEqual([
      "/id dropped",
      "/ports/0/native defaulted",
      "/ports/0/field/unit dropped",
      "/ports/1 dropped",
      "/ports/2/native defaulted",
    ]);
  });
});
