// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Field, ReferenceSystem } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { allOf, codes, decode, errorCodes, validated } from "./run-adapter.js";

const samples = join(import.meta.dirname, "../../../../shared/samples");
const present = existsSync(join(samples, "PROVENANCE.tsv"));
if (!present) console.warn("samples.test.ts skipped: the folder of sample files is absent");

const paths = present
  ? readFileSync(join(samples, "PROVENANCE.tsv"), "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t")[0]!)
      .filter((path) => path !== "" && existsSync(join(samples, path)))
  : [];
const bytesOf = (path: string) => new Uint8Array(readFileSync(join(samples, path)));
const nameOf = (path: string) => path.split("/").at(-1)!;
const containers = paths.filter((path) => /^(?:netcdf|netcdf-hdf5)\//.test(path) || /^dtgeo\/.*\.nc$/.test(path));
const texts = paths.filter((path) => path.startsWith("netcdf-cdl/"));

/** Codes that the validator told of all samples, and calendars that were met; filled as they are read. */
const told: Record<string, number> = {};
const calendars = new Set<string | undefined>();

describe.skipIf(!present)("sample files", () => {
  it("are all there", () => {
    expect([containers.length, texts.length]).toEqual([36, 22]);
  });

  it.each(containers)("%s is recognised, read and sound in draft, its values too", async (path) => {
    const bytes = bytesOf(path);
    expect(adapter.detect(bytes.subarray(0, 65_536), {}).confidence).toBeGreaterThanOrEqual(2);
    const decoded = await decode(nameOf(path), bytes, { deep: true });
    expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
    const judged = await validated(decoded);
    expect(errorCodes(judged)).toEqual([]);
    for (const code of codes(judged)) told[code] = (told[code] ?? 0) + 1;
    for (const system of allOf<ReferenceSystem>(decoded, "ReferenceSystem"))
      if (system.kind === "temporal") calendars.add(system.calendar);
  });

  it.each(texts)("%s is refused by name", async (path) => {
    const decoded = await decode(nameOf(path), bytesOf(path));
    expect([codes(decoded.findings), decoded.end.outcome]).toEqual([["AD-104"], "refused"]);
  });

  it("time without calendar is told of each variable, and a calendar of 360 days is kept", () => {
    expect(calendars).toEqual(new Set(["360_day", "noleap", undefined]));
    expect(told["TM-14"]).toBeGreaterThanOrEqual(14);
    expect(told["QU-15"]).toBeGreaterThanOrEqual(100);
  });

  it("samples of a ragged array carry the place of their station", async () => {
    const path = containers.find((one) => one.endsWith("sample_files_contiguous.nc"))!;
    const [field] = allOf<Field>(await decode(nameOf(path), bytesOf(path)), "Field");
    expect(field?.domain.axes.obs).toMatchObject({ kind: "composite", columns: { lat: { kind: "numeric" } } });
  });
});
