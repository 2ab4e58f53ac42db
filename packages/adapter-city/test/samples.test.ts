// SPDX-License-Identifier: Apache-2.0
import { closeSync, existsSync, openSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "@jiku/model";
import { createLift, memorySpool, validate } from "@jiku/validate";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { decode, encode } from "./run-adapter.js";

const samples = join(import.meta.dirname, "../../../../shared/samples");
const present = existsSync(join(samples, "PROVENANCE.tsv"));
if (!present) console.warn("samples.test.ts skipped: the folder of sample files is absent");

/** Files whose row says "valid (parsing not checked)" and which are not: line 5 is of type "CityJSONFeatur", and lines 2 to 6 all define "id-1". */
const WRONG_ROWS: ReadonlyMap<string, readonly string[]> = new Map([
  ["cjval__data_cube_20.jsonl", ["AD-113", "CTY-015", "CTY-022"]],
  ["cjval__data_extension.jsonl", ["AD-113", "CTY-015", "CTY-022"]],
]);

function rows(): readonly { readonly name: string; readonly expected: string; readonly sha256: string }[] {
  if (!present) return [];
  const lines = readFileSync(join(samples, "PROVENANCE.tsv"), "utf8")
    .split("\n")
    .map((line) => line.split("\t"));
  return lines
    .filter(([path]) => path?.startsWith("cityjson/"))
    .map((cells) => ({ name: cells[0]!.slice("cityjson/".length), sha256: cells[7]!, expected: cells[8]! }));
}

function headOf(path: string): Uint8Array {
  const file = openSync(path, "r");
  const head = new Uint8Array(65_536);
  const length = readSync(file, head);
  closeSync(file);
  return head.subarray(0, length);
}

describe.skipIf(!present)("sample files", () => {
  it("are all there", () => {
    expect(rows()).toHaveLength(15);
  });

  describe.each(rows())("$name", ({ name, expected, sha256 }) => {
    const bytes = present ? readFileSync(join(samples, "cityjson", name)) : new Uint8Array(0);

    it("decodes as its row says", async () => {
      const { findings, end, resources } = await decode(bytes, { name });
      const errors = [...new Set(findings.filter((f) => f.severity === "error").map((f) => f.code))].sort();
      expect(errors).toEqual(WRONG_ROWS.get(name) ?? []);
      expect(end.outcome).toBe(errors.length === 0 ? "complete" : "invalid");
      expect(resources.some((r) => r.type === "ReferenceSystem")).toBe(
        expected.includes("no referenceSystem") ? false : !/cube_20|extension\.jsonl/.test(name),
      );
      expect(resources.find((r) => r.type === "Asset")).toMatchObject({
        digest: `sha256:${sha256}`,
        byteSize: bytes.length,
      });
      for (const f of findings)
        expect(f.location).toMatchObject({ file: name, line: expect.any(Number), column: expect.any(Number) });
    });

    it("is recognised", () => {
      expect(adapter.detect(bytes.subarray(0, 65_536), {})).toMatchObject({
        format: name.endsWith(".jsonl") ? "cityjsonseq" : "cityjson",
        confidence: 3,
      });
    });

    it("gives resources of sound structure", async () => {
      const lift = createLift(name, "cityjson", memorySpool(name));
      for (const event of (await decode(bytes, { name })).events)
        if (event.kind === "resource") lift.add(event.resource, event.source, event.places);
      const [report] = await validate([lift.document()], { profile: "draft" });
      expect(report!.findings.filter((f) => f.severity === "error")).toEqual([]);
    });

    it("comes back from a document and from a sequence", async () => {
      const first = await decode(bytes, { name });
      const dataset = first.resources.find((r): r is Dataset => r.type === "Dataset")!;
      const version = dataset.conformsTo![0]!.includes("/1.1") ? "1.1" : "2.0";
      for (const format of ["cityjson", "cityjsonseq"]) {
        const { text, losses } = await encode(first.resources, { format, version });
        const again = await decode(text!, { name });
        expect(losses.map((l) => l.change)).toEqual(["defaulted"]);
        const contents = (list: typeof first.resources) =>
          Object.fromEntries(
            list
              .filter((r) => r.type !== "Asset")
              .map((r) => [
                r.id,
                r.type === "Dataset" ? { ...r, members: [...((r as Dataset).members ?? [])].sort() } : r,
              ]),
          );
        expect(contents(again.resources)).toEqual(contents(first.resources));
      }
    });
  });
});

it.skipIf(!present)("claims no sample of another format", () => {
  const others = readFileSync(join(samples, "PROVENANCE.tsv"), "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t")[0]!)
    .filter(
      (path) => path !== "" && !/^(?:cityjson|citygml|citygml3|citygml-plateau|spatialid|plateau-lod)\//.test(path),
    );
  expect(others.length).toBeGreaterThan(500);
  const claimed = others
    .filter((path) => existsSync(join(samples, path)))
    .filter((path) => adapter.detect(headOf(join(samples, path)), { name: path }).confidence > 0);
  expect(claimed).toEqual([]);
});
