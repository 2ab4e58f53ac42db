// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { codes, decode, errorCodes } from "../run-adapter.js";
import { int16s, metadataV2 } from "./build-store.js";
import { valuesOf } from "./read-store.js";

const META = {
  ".zgroup": '{"zarr_format": 2}',
  "v/.zarray": JSON.stringify(metadataV2()),
  "v/.zattrs": '{"_ARRAY_DIMENSIONS": ["x"], "units": "m"}',
};
const DATA = { "data/a.bin": int16s(9, 1, 2, 3, 4) };
const read = (references: object, files: Record<string, Uint8Array | string> = DATA) =>
  decode("refs.json", JSON.stringify(references), { files });

describe("references", () => {
  it("of version 0 into a file of the folder are read", async () => {
    const decoded = await read({ ...META, "v/0": ["data/a.bin", 2, 4], "v/1": `base64:${btoa("\x07\x00\x08\x00")}` });
    expect([codes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(valuesOf(decoded, "v")).toEqual([1, 2, 7, 8]);
  });

  it("of version 1 with templates and rules are filled in", async () => {
    const decoded = await read({
      version: 1,
      templates: { u: "data/a.bin", f: "data/{{c}}.bin" },
      gen: [
        {
          key: "v/{{i}}",
          url: "{{f(c='a')}}",
          offset: "{{i * 4 + 2}}",
          length: "4",
          dimensions: { i: { stop: 2 } },
        },
      ],
      refs: { ...META, "w/.zarray": META["v/.zarray"], "w/.zattrs": META["v/.zattrs"], "w/0": ["{{u}}", 0, 4] },
    });
    expect(codes(decoded.findings)).toEqual([]);
    expect(valuesOf(decoded, "v")).toEqual([1, 2, 3, 4]);
    expect(valuesOf(decoded, "w")).toEqual([9, 1, null, null]);
  });

  it("into the network are not followed, and told as not checked", async () => {
    const { findings, end } = await read({
      ...META,
      "v/0": ["s3://bucket/a.nc", 2, 4],
      "v/1": ["s3://bucket/a.nc", 6, 4],
    });
    expect([codes(findings), end.outcome]).toEqual([["CF-036"], "complete"]);
    expect(end.unread).toHaveLength(1);
  });

  it.each(["../a.bin", "/etc/passwd", "file:///etc/passwd"])("to %s leave the folder and are refused", async (url) => {
    const { findings, end } = await read({ ...META, "v/0": [url, 0, 4] });
    expect([codes(findings), end.outcome]).toEqual([["AD-119"], "invalid"]);
  });

  it.each([
    ["a file that is not there", { "v/0": ["data/b.bin", 0, 4] }, "AD-108"],
    ["more than the file has", { "v/0": ["data/a.bin", 8, 4] }, "AD-103"],
    ["nothing that is a reference", { "v/0": ["data/a.bin", -1, 4] }, "CF-031"],
    ["an expression", { "v/0": ["{{a.b()}}", 0, 4] }, "CF-035"],
  ])("to %s are told", async (_what, references, code) => {
    expect(codes((await read({ ...META, ...references })).findings)).toEqual([code]);
  });

  it("cut short are never complete", async () => {
    const text = JSON.stringify({ version: 1, refs: { ...META, "v/0": ["data/a.bin", 2, 4] } });
    for (let length = 1; length < text.length; length += 5) {
      const { end, findings } = await decode("refs.json", text.slice(0, length), { files: DATA });
      expect([end.outcome, errorCodes(findings).length > 0], String(length)).toEqual(["invalid", true]);
    }
  });

  it("of another version are not read", async () => {
    const { findings, end } = await read({ version: 7, refs: META, ".zgroup": META[".zgroup"] });
    expect([codes(findings), end.outcome]).toEqual([["AD-106"], "refused"]);
  });
});
