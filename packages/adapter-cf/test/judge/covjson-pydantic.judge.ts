// SPDX-License-Identifier: Apache-2.0
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { memoryInput } from "@jiku/adapter";
import { describe, expect, inject, it } from "vitest";
import { adapter } from "../../src/index.js";
import { decode, encode } from "../run-adapter.js";
import { askPython } from "./ask-python.js";

const python = inject("judgePythons").arrays;
const samples = join(import.meta.dirname, "../../../../../shared/samples/covjson");
const bay = join(import.meta.dirname, "../../samples/bay.nc");

const CHECK = `
import sys, json
from covjson_pydantic.coverage import Coverage, CoverageCollection
document = json.load(open(sys.argv[1]))
try:
    (Coverage if document["type"] == "Coverage" else CoverageCollection).model_validate(document)
    print(json.dumps("read"))
except Exception as error:
    print(json.dumps(str(error)[:500]))
`;

function judged(text: string): unknown {
  const path = join(mkdtempSync(join(tmpdir(), "jiku-cf-covjson-")), "a.covjson");
  writeFileSync(path, text);
  return askPython(python!, CHECK, [path]);
}

const coverages = existsSync(samples)
  ? readdirSync(samples).filter((name) => /"type"\s*:\s*"Coverage/.test(readFileSync(join(samples, name), "utf8")))
  : [];

describe.skipIf(python === undefined)("covjson-pydantic", () => {
  it("reads a NetCDF file that is written as CoverageJSON, its values from the file", async () => {
    const bytes = new Uint8Array(readFileSync(bay));
    const decoded = await decode("bay.nc", bytes, { inlineLimit: 0 });
    const input = memoryInput({ "bay.nc": bytes });
    const { text, end } = await encode(decoded.resources, {
      format: "coveragejson",
      values: (ref, selection) => adapter.read!(ref, selection, input),
    });
    expect(end.outcome).toBe("complete");
    expect(judged(text!)).toBe("read");
  });

  it.each(coverages)("reads %s when it is written again, as far as it reads the original", async (name) => {
    const original = readFileSync(join(samples, name), "utf8");
    const decoded = await decode(name, original);
    const { text } = await encode(decoded.resources, { format: "coveragejson" });
    if (text === undefined) expect(name).toMatch(/grid-tiled/);
    else if (judged(original) === "read") expect(judged(text)).toBe("read");
  });
});
