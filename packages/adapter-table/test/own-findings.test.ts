// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Observation } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { manifest } from "../src/index.js";
import { geoParquet } from "./parquet-file.js";
import { codes, type DecodeInput, decode, encode } from "./run-adapter.js";

type Case = readonly [name: string, content: string | Uint8Array, input?: DecodeInput];

const ROWS = { rows: "array", columns: { a: { valueType: "text" }, b: { valueType: "text" } } };
const beside = (sidecar: object): DecodeInput => ({
  files: { "t.csv.jiku.json": JSON.stringify({ jikuTable: "1", ...sidecar }) },
});
const table = (text: string, sidecar: object = ROWS): Case => ["t.csv", text, beside(sidecar)];
const GOOD = table("a,b\nx,y\n");
const typed = (columns: object) => ({ rows: "array", columns });
const rows = { declared: { rows: "array" } };

/** Per code: the fault alone, and the same table mended. */
const CASES: readonly (readonly [code: string, bad: Case, good: Case])[] = [
  ["TBL-003", table("a,b\nx,y\n", { columns: ROWS.columns }), GOOD],
  [
    "TBL-005",
    table("a,a_std\n1,2\n", typed({ a: { unit: "m" }, a_std: { unit: "m" } })),
    table("a,a_std\n1,2\n", typed({ a: { unit: "m" }, a_std: { unit: "m", role: "standardUncertainty", of: "a" } })),
  ],
  [
    "TBL-006",
    table("made by hand\na,b\nx,y\nv,w\n"),
    table("made by hand\na,b\nx,y\nv,w\n", { ...ROWS, dialect: { skipRows: 1 } }),
  ],
  ["TBL-007", table("a,b\nx,y\n", { ...ROWS, digest: `sha256:${"0".repeat(64)}` }), GOOD],
  ["TBL-008", table("a\nx\n"), GOOD],
  ["TBL-009", ["t.parquet", geoParquet({ edges: "spherical" }), rows], ["t.parquet", geoParquet(), rows]],
  ["TBL-010", table("a,b,c\nx,y,z\n"), GOOD],
  ["TBL-011", table("a,b\nx,y\nz\n"), GOOD],
  ["TBL-012", table("a,b,\nx,y,\n", { ...ROWS, columns: { ...ROWS.columns, "_col.3": {} } }), GOOD],
  [
    "TBL-013",
    table("a\nhigh\n", typed({ a: { unit: "m", valueType: "real" } })),
    table("a\n3\n", typed({ a: { unit: "m", valueType: "real" } })),
  ],
  ["TBL-014", table("a;b\nx;y\n"), table("a;b\nx;y\n", { ...ROWS, dialect: { delimiter: ";" } })],
  ["TBL-015", table("a,b\nx,y\n", { ...ROWS, crs: 4326 }), GOOD],
  [
    "TBL-016",
    [
      "t.csv",
      "a,b\nx,y\n",
      {
        files: {
          ...beside(ROWS).files,
          "t.csv-metadata.json": JSON.stringify({ "@context": "http://www.w3.org/ns/csvw", url: "t.csv" }),
        },
      },
    ],
    GOOD,
  ],
  ["TBL-018", table("a,b\n"), GOOD],
  ["TBL-019", table("a,b\nx,y"), GOOD],
];

describe.each(CASES)("%s", (code, [name, bad, input], [goodName, good, goodInput]) => {
  it("is the one finding of its counterexample", async () => {
    const { findings } = await decode(name, bad, input);
    expect([...new Set(codes(findings))].filter((one) => one !== "AD-109")).toEqual([code]);
    for (const { location } of findings) expect(location?.native).toBeDefined();
  });

  it("is silent on the mended table", async () => {
    const { findings, end } = await decode(goodName, good, goodInput);
    expect([codes(findings).filter((one) => one !== "AD-109"), end.outcome]).toEqual([[], "complete"]);
  });
});

it("TBL-017 counts the faults that are not told one by one", async () => {
  const { findings } = await decode(...table(`a,b\n${"z\n".repeat(30)}`));
  expect(codes(findings).filter((code) => code === "TBL-011")).toHaveLength(20);
  expect(findings.at(-1)).toMatchObject({ code: "TBL-017", severity: "error" });
});

describe("writing", () => {
  const dataset: Dataset = { type: "Dataset", id: "https://data.example.org/d" };
  const observation: Observation = {
    type: "Observation",
    id: "https://data.example.org/o",
    observedProperty: "https://data.example.org/p",
    result: { kind: "count", count: 3 },
  };
  const entity = {
    type: "Entity",
    id: "https://data.example.org/e",
    entityTypes: ["https://data.example.org/E"],
  } as const;

  it.each([
    ["TBL-020", "csv", [dataset]],
    ["TBL-021", "parquet", [observation, entity]],
  ] as const)("%s refuses", async (code, format, resources) => {
    const { findings, end, files } = await encode(resources, { format });
    expect([codes(findings), end.outcome, files.size]).toEqual([[code], "refused", 0]);
  });
});

it("has a counterexample for every code", () => {
  const own = manifest.findings.map(({ code }) => code).filter((code) => code.startsWith("TBL-"));
  const tested = [...CASES.map(([code]) => code), "TBL-017", "TBL-020", "TBL-021"];
  expect(tested.sort()).toEqual(own);
});
