// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openFolder } from "@jiku/adapter/host";
import { collectDecoded } from "@jiku/adapter/trial";
import { describe, expect, it } from "vitest";
import { adapter } from "../../src/index.js";
import { codes, type Decoded, decode, errorCodes, validated } from "../run-adapter.js";

const samples = join(import.meta.dirname, "../../../../../shared/samples");
const present = existsSync(join(samples, "PROVENANCE.tsv"));
if (!present) console.warn("store-samples.test.ts skipped: the folder of sample files is absent");

const paths = present
  ? readFileSync(join(samples, "PROVENANCE.tsv"), "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t")[0]!)
      .filter((path) => /^(?:covjson|covjson-schema|ogcapi-edr)\//.test(path) && existsSync(join(samples, path)))
  : [];
const textOf = (path: string) => readFileSync(join(samples, path), "utf8");
const isCoverage = (path: string) => /"type"\s*:\s*"Coverage/.test(textOf(path)) && path.startsWith("covjson/");
/** Axes without an object around them: nothing tells that they are CoverageJSON. */
const BARE = /mixed-type-axes/;

async function decodeFolder(path: string): Promise<Decoded> {
  const folder = await openFolder(join(samples, path));
  const options = { base: "https://data.example.org/store#", arrays: "reference", inlineLimit: 4096 } as const;
  const decoded = await collectDecoded(adapter.decode!(folder.input, options));
  await folder.close();
  return decoded;
}

describe.skipIf(!present)("sample stores", () => {
  it.each([
    ["zarr/intertwin_hydroform/demo.zarr", 26],
    ["zarr/loadersgl/multiscale.zarr", 2],
    ["zarr/zarrita_v2/data.zarr", 16],
    ["zarr/zarrita_v3/data.zarr", 21],
  ])("%s is read with all its chunks", async (path) => {
    const decoded = await decodeFolder(path);
    expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(errorCodes(await validated(decoded))).toEqual([]);
  });

  it("the interTwin cube: targets and inputs joined by index are 1 d apart, gathered, and without units", async () => {
    const decoded = await decodeFolder("zarr/intertwin_hydroform/demo.zarr");
    const found = (code: string) => decoded.findings.filter((finding) => finding.code === code);
    expect(found("CF-005")[0]?.message.en).toMatch(/"y\/time".*"xd\/time".*by index they are 1 d apart/);
    expect(found("CF-003")[0]?.location?.native).toEqual({ kind: "array", variable: "xd/xd", attribute: "unit" });
    const gathered = found("CF-010").map(({ location }) => location?.native);
    expect(gathered).toEqual(
      ["xd", "xs", "y"].map((group) => ({ kind: "array", variable: `${group}/gridcell`, attribute: "compress" })),
    );
    const judged = await validated(decoded);
    const unitless = judged.filter(({ code }) => code === "QU-15").map(({ location }) => location?.native);
    expect(unitless).toContainEqual({ kind: "array", variable: "y/y" });
  });
});

describe.skipIf(!present)("sample documents", () => {
  it("are all there", () => {
    expect([paths.length, paths.filter(isCoverage).length]).toEqual([43, 12]);
  });

  it.each(paths.filter(isCoverage))("%s is read and sound in draft", async (path) => {
    const decoded = await decode(path, textOf(path));
    expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    expect(errorCodes(await validated(decoded))).toEqual([]);
  });

  it.each(paths.filter((path) => !isCoverage(path)))("%s is refused by name", async (path) => {
    const { findings, end } = await decode(path, textOf(path));
    expect([codes(findings), end.outcome]).toEqual(BARE.test(path) ? [["AD-101"], "invalid"] : [["AD-104"], "refused"]);
  });
});
