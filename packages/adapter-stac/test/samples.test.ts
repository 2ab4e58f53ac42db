// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset, Resource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { allOf, decode, encode, errorCodes, only, validated } from "./run-adapter.js";

const samples = join(import.meta.dirname, "../../../../shared/samples");
const present = existsSync(join(samples, "PROVENANCE.tsv"));
if (!present) console.warn("samples.test.ts skipped: the folder of sample files is absent");

function paths(): readonly string[] {
  if (!present) return [];
  const lines = readFileSync(join(samples, "PROVENANCE.tsv"), "utf8").split("\n").slice(1);
  return lines.map((line) => line.split("\t")[0]!).filter((path) => path !== "" && existsSync(join(samples, path)));
}

const names = paths()
  .filter((path) => path.startsWith("stac/"))
  .map((path) => path.slice(5));
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(samples, "stac", name)));

/** Items of STAC 0.9 that name a collection and have no link to it: later versions do not allow that. */
const UNPAIRED = /digitalglobe|sample-full/;

/** Resources without what a rewriting changes: the file itself and the version of the schema. */
function contents(resources: readonly Resource[]) {
  const kept = resources.filter(({ id }) => !id.endsWith("#_/asset"));
  return Object.fromEntries(
    kept.map((one) => [
      one.id,
      one.conformsTo === undefined
        ? one
        : { ...one, conformsTo: one.conformsTo.filter((iri) => !/schemas\.stacspec/.test(iri)) },
    ]),
  );
}

describe.skipIf(!present)("sample files", () => {
  it("are all there", () => {
    expect(names).toHaveLength(23);
  });

  it.each(names)("%s is recognised, read and sound in draft", async (name) => {
    const bytes = bytesOf(name);
    expect(adapter.detect(bytes.subarray(0, 65_536), {})).toMatchObject({ confidence: 3 });
    const decoded = await decode(name, bytes);
    expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(errorCodes(await validated(decoded))).toEqual([]);
    for (const { location } of decoded.findings)
      expect(location).toMatchObject({ file: name, line: expect.any(Number), column: expect.any(Number) });
  });

  it.each(names.filter((name) => !name.includes("itemcollection")))("%s comes back", async (name) => {
    const bytes = bytesOf(name);
    const { format } = adapter.detect(bytes, {});
    const first = await decode(name, bytes);
    for (const version of ["1.0.0", "1.1.0"]) {
      const { text, losses } = await encode(first.resources, { format: format!, version });
      expect(losses.map(({ at }) => at.kind === "resource" && at.path)).toEqual(
        UNPAIRED.test(name) ? ["/stac:top~1collection"] : [],
      );
      const again = await decode(name, text!);
      expect(errorCodes(again.findings)).toEqual([]);
      if (!UNPAIRED.test(name)) expect(contents(again.resources)).toEqual(contents(first.resources));
    }
  });

  it("the catalogue time of the cube of interTwin stays apart from its period", async () => {
    const name = names.find((one) => one.includes("20010101000000"))!;
    const { resources } = await decode(name, bytesOf(name));
    const dataset = only<Dataset>({ resources }, "Dataset");
    expect(dataset.temporal).toEqual([{ start: "2001-01-01T00:00:00Z", end: "2001-03-31T00:00:00Z", bounds: "[]" }]);
    expect(dataset["stac:datetime"]).toBeNull();
    expect(allOf({ resources }, "Property")).toHaveLength(3);
  });
});

it.skipIf(!present)("claims no sample of another format", () => {
  const others = paths().filter((path) => !path.startsWith("stac/"));
  expect(others.length).toBeGreaterThan(500);
  const claimed = others.filter(
    (path) =>
      adapter.detect(new Uint8Array(readFileSync(join(samples, path)).subarray(0, 65_536)), { name: path }).confidence >
      0,
  );
  expect(claimed).toEqual([]);
});
