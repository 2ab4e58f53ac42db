// SPDX-License-Identifier: Apache-2.0
import type { Asset, Model, Resource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { append, byId, codes, decode, encode, errorCodes } from "./decode-model.js";
import { onnxFile, SURGE } from "./onnx-file.js";

const NAME = "model.onnx";
const NATIVE = onnxFile(SURGE);

/** What the file tells, with what only people know added. */
async function annotated(): Promise<readonly Resource[]> {
  const decoded = await decode(NAME, NATIVE);
  const model = byId<Model>(decoded, "model");
  const [wind, ...others] = model.ports!;
  const enriched: Model = {
    ...model,
    id: "https://data.example.org/model/surge",
    validity: { limits: [{ port: "wind", min: 0, max: 60 }], hullMethod: "box", outside: "flag" },
    ports: [{ ...wind!, name: "wind", field: { ...wind!.field, unit: "m/s" } }, ...others],
  };
  return [enriched, byId<Asset>(decoded, "_/asset")];
}

describe("a sidecar in a file", () => {
  it("leaves the bytes as they are and comes back whole", async () => {
    const resources = await annotated();
    const { bytes, end, losses } = await append(NATIVE, resources);
    expect(end.outcome).toBe("complete");
    expect(bytes!.subarray(0, NATIVE.length)).toEqual(NATIVE);
    expect(losses.every(({ recovery }) => recovery === "sidecar")).toBe(true);
    const again = await decode(NAME, bytes!);
    expect(again.resources).toEqual(resources);
    expect(again.end.outcome).toBe("complete");
    expect(again.findings).toEqual([]);
  });

  it("takes the place of an older one, in any partition", async () => {
    const once = await append(NATIVE, await annotated());
    const [model, asset] = (await annotated()) as [Model, Asset];
    const newer = [{ ...model, version: "4" }, asset];
    for (const chunkSize of [1, 7, 100_000]) {
      const twice = await append(once.bytes!, newer, { chunkSize });
      expect(twice.bytes!.subarray(0, NATIVE.length)).toEqual(NATIVE);
      expect((await decode(NAME, twice.bytes!)).resources).toEqual(newer);
    }
  });

  it("is not used when the file has other weights", async () => {
    const { bytes } = await append(NATIVE, await annotated());
    const changed = bytes!.slice();
    const at = changed.indexOf(7, 40);
    expect(changed.subarray(at, at + 32)).toEqual(new Uint8Array(32).fill(7));
    changed[at] = 8;
    const { findings, resources } = await decode(NAME, changed);
    expect(codes(findings)).toContain("MDL-013");
    expect(findings.find(({ code }) => code === "MDL-013")!.message.en).toContain('"digest"');
    expect(resources.find(({ type }) => type === "Model")!.id).toBe("https://data.example.org/models#model");
  });

  it("is not used when its ports are others", async () => {
    const [model, asset] = (await annotated()) as [Model, Asset];
    const cases: readonly (readonly [readonly unknown[], string])[] = [
      [model.ports!.slice(1), '"wind"'],
      [[...model.ports!, { name: "extra", role: "input", field: {} }], '"extra"'],
      [model.ports!.map((p) => ({ ...p, native: { ...p.native, elementType: "INT8" } })), '"wind"'],
    ];
    for (const [ports, what] of cases) {
      const { bytes } = await append(NATIVE, [{ ...model, ports } as Model, asset]);
      const { findings, resources, end } = await decode(NAME, bytes!);
      expect(findings.find(({ code }) => code === "MDL-013")!.message.en).toContain(what);
      expect(resources.find(({ type }) => type === "Model")!.id).toBe("https://data.example.org/models#model");
      expect(end.outcome).toBe("complete");
    }
  });

  it.each([
    ["no JSON", "{"],
    ["a key twice", '{"jiku":"1.0","jiku":"1.0","graph":[]}'],
    ["another version", '{"jiku":"9.0","graph":[]}'],
    ["no model", '{"jiku":"1.0","graph":[]}'],
    ["a resource without id", '{"jiku":"1.0","graph":[{"type":"Model"}]}'],
    ["bindings that are no list", '{"jiku":"1.0","graph":[{"type":"Model","id":"x:y","bindings":7}]}'],
  ])("with %s is not used", async (_, text) => {
    const { findings, resources, end } = await decode(NAME, onnxFile({ ...SURGE, metadata: [["jiku", text]] }));
    expect(codes(findings)).toContain("MDL-013");
    expect([end.outcome, resources.length]).toEqual(["complete", 2]);
  });

  it("cut short at every byte is a finding or the file without it", async () => {
    const { bytes } = await append(NATIVE, await annotated());
    for (let length = NATIVE.length; length < bytes!.length; length += 3) {
      const { end, findings, resources } = await decode(NAME, bytes!.subarray(0, length));
      if (length === NATIVE.length) expect(resources).toHaveLength(2);
      else expect([length, end.outcome, errorCodes(findings)]).toEqual([length, "invalid", ["AD-103"]]);
    }
  }, 20_000);

  it("is not put into a faulty file", async () => {
    const { end, bytes, findings } = await append(NATIVE.subarray(0, 60), await annotated());
    expect([end.outcome, bytes]).toEqual(["invalid", undefined]);
    expect(codes(findings)).toEqual(["AD-103"]);
  });

  it("is equal bytes for equal resources in any order, when asked", async () => {
    const resources = await annotated();
    const a = await append(NATIVE, resources, { canonical: true });
    const b = await append(NATIVE, [...resources].reverse(), { canonical: true });
    expect(a.bytes).toEqual(b.bytes);
  });
});

describe("a sidecar in a written interface", () => {
  it("brings back all resources", async () => {
    const resources = await annotated();
    const { bytes } = await encode(resources, { sidecar: true });
    const again = await decode(NAME, bytes!);
    expect(again.resources).toEqual(resources);
    expect(again.findings).toEqual([]);
  });
});
