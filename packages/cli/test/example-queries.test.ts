// SPDX-License-Identifier: Apache-2.0
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { jiku } from "./jiku.js";

const cwd = join(import.meta.dirname, "../../..");
const queries = "examples/queries";

/** The answers, worked out by hand from `examples/packages`. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  "1-hourly-level-near-building": [
    "title,distance,start,end",
    '"Hourly level at the quay, 2025",1256,2025-01-01,2026-01-01',
    "Hourly level in the canal,3516,2023-04-01,2025-07-01",
  ],
  "2-simulated-and-measured": [
    "quantity,origin,items",
    "Sea temperature,forecast,1",
    "Sea temperature,measured,1",
    "Sea temperature,simulated,1",
    "Systolic blood pressure,measured,1",
    "Systolic blood pressure,simulated,1",
    "Water level,measured,8",
    "Water level,simulated,1",
    "Yield stress,measured,1",
    "Yield stress,simulated,1",
  ],
  "3-revised-input": [
    "result,input,was,newer,is",
    ...["flow-7", "forecast-12"].map((result) =>
      [result, "level-7-v1", "2.41", "level-7-v2", "2.14"]
        .map((cell) => (/^\d/.test(cell) ? cell : `https://data.example.org/obs/${cell}`))
        .join(","),
    ),
  ],
  "4-allowed-for-research": [
    "title,assignee,duty,passOn",
    "Blood pressure records,https://data.example.org/agent/institute,,false",
    "Results of the circulation model,,http://www.w3.org/ns/odrl/2/attribute,true",
  ],
  "5-uncertainty": [
    "quantity,value,unit,kind,standard",
    "Air pressure,1013.2,hPa,standard,0.3",
    "Furnace pressure,0.013,Pa,interval,",
    "Sea temperature,18.42,Cel,expanded,0.02",
    "Systolic blood pressure,128,mm[Hg],standard,3",
    "Water level,2.14,m,standard,0.02",
    "Water level,2.2,m,standard,0.02",
    "Water level,2.41,m,standard,0.02",
    "Yield stress,352,MPa,expanded,4.5",
  ],
  "6-commensurable-units": [
    "quantity,origin,value,code,kPa",
    "Furnace pressure,measured,0.013,Pa,0.000013",
    "Systolic blood pressure,simulated,16.4,kPa,16.4",
    "Systolic blood pressure,measured,128,mm[Hg],17.06526558912",
    "Air pressure,measured,1013.2,hPa,101.32",
    "Yield stress,measured,352,MPa,352000",
    "Yield stress,simulated,371,MPa,371000",
  ],
};

describe("the example queries", () => {
  it.each(Object.entries(ANSWERS))("%s answers as worked out by hand", async (name, expected) => {
    const args = ["query", "examples/packages", "--sparql", `${queries}/${name}.rq`, "--format", "csv"];
    const { code, out, err } = await jiku(args, { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect(out.trimEnd().split(/\r?\n/).map(roughly)).toEqual(expected);
  });

  it("are these, each with its question in English and in Japanese", () => {
    const files = readdirSync(join(cwd, queries));
    expect(files.sort()).toEqual(Object.keys(ANSWERS).map((name) => `${name}.rq`));
    for (const file of files) {
      const [english = "", japanese = ""] = readFileSync(join(cwd, queries, file), "utf8").split("\n");
      expect(english).toMatch(/^# [ -~]+\?$/);
      expect(japanese).toMatch(/^# .*か。$/u);
    }
  });

  it("ask packages that are fit for exchange", async () => {
    const { code, out } = await jiku(["validate", "--profile", "exchange", "--format", "json", "examples/packages"], {
      cwd,
    });
    const { files, summary } = JSON.parse(out) as { readonly files: readonly object[]; readonly summary: object };
    expect([code, files.length, summary]).toEqual([0, 5, { errors: 0, warnings: 0, infos: 0 }]);
  });
});

/** Numbers as decimals of at most twelve digits, whatever form the engine gives them. */
function roughly(line: string): string {
  return line.replace(/(?<=^|,)-?\d[\d.]*(?:[eE][+-]?\d+)?(?=,|$)/g, (text) => {
    const number = Number(text);
    const short = Number(number.toPrecision(13));
    return short !== 0 && Math.abs(short) < 1e-4 ? short.toFixed(6) : String(short);
  });
}
