// SPDX-License-Identifier: Apache-2.0
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { adapter } from "../src/index.js";
import { codes, decode, errorCodes, validatorErrors } from "./run-adapter.js";

const samples = join(import.meta.dirname, "../../../../shared/samples");
const present = existsSync(join(samples, "PROVENANCE.tsv"));
if (!present) console.warn("sensor-samples.test.ts skipped: the folder of sample files is absent");

interface Sample {
  readonly path: string;
  readonly expected: string;
}

function rows(folder: string): readonly Sample[] {
  if (!present) return [];
  return readFileSync(join(samples, "PROVENANCE.tsv"), "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([path]) => path!.startsWith(`${folder}/`))
    .map((cells) => ({ path: cells[0]!, expected: cells[8]! }));
}

function bytesOf({ path }: Sample): Uint8Array {
  return new Uint8Array(readFileSync(join(samples, path)));
}

/** Files that parse as JSON and break their format: the errors that they must get, from the adapter or the validator. */
const BROKEN: Readonly<Record<string, string>> = {
  "ets-sta10__locations_4.json": "STA-012",
  "ets-sta10__locations_southern-alberta-polygon.json": "STA-012",
  "dataModel.Environment__WaterObserved_examples_example-normalized.jsonld": "STA-013",
  "dataModel.Environment__PhreaticObserved_examples_example-normalized.jsonld": "TM-19",
  "dataModel.Environment__AirQualityObserved_examples_example-geojsonfeature.json": "STA-012",
  "dataModel.Environment__examples_example-geojsonfeature.json": "STA-012",
};

/** Files of Connected Systems that hold observations or datastreams. */
const HELD = /__(?:observations_obs|datastreams_datastream)-?/;

describe.skipIf(!present)("samples", () => {
  it.each([...rows("sensorthings"), ...rows("ngsi-ld")])("$path", async (sample) => {
    const bytes = bytesOf(sample);
    expect(adapter.detect(bytes.subarray(0, 65_536), {}).confidence).toBeGreaterThanOrEqual(2);
    const decoded = await decode({ [sample.path]: bytes });
    const errors = [...errorCodes(decoded.findings), ...(await validatorErrors(decoded))];
    const broken = BROKEN[sample.path.split("/")[1]!];
    if (sample.expected.startsWith("invalid")) expect(errors).toEqual(["AD-102"]);
    else {
      expect(errors).toEqual(broken === undefined ? [] : [broken]);
      expect(decoded.resources.length).toBeGreaterThan(1);
    }
  });

  it.each(rows("connected-systems"))("$path", async (sample) => {
    const decoded = await decode({ [sample.path]: bytesOf(sample) });
    if (HELD.test(sample.path)) {
      expect([errorCodes(decoded.findings), decoded.end.outcome]).toEqual([[], "complete"]);
      expect(await validatorErrors(decoded)).toEqual([]);
    } else if (sample.expected.startsWith("invalid")) expect(codes(decoded.findings)).toEqual(["AD-102"]);
    else expect(["AD-101", "AD-104"]).toContain(codes(decoded.findings).join());
  });

  it("are read, but for those that are no JSON", async () => {
    const read = rows("sensorthings").filter(({ expected }) => !expected.startsWith("invalid"));
    expect([read.length, rows("sensorthings").length, rows("ngsi-ld").length]).toEqual([21, 36, 35]);
  });

  it("bring their defects to light", async () => {
    const collar = await decode({
      "a.json": bytesOf({ path: "sensorthings/ets-sta10__thing_2.json", expected: "" }),
    });
    expect(codes(collar.findings).filter((code) => code === "STA-002")).toHaveLength(4);
    const office = await decode({
      "a.json": bytesOf({ path: "sensorthings/ets-sta10__thing_7.json", expected: "" }),
    });
    expect(new Set(codes(office.findings))).toEqual(new Set(["STA-003", "STA-004", "STA-007", "AD-112"]));
  });
});
