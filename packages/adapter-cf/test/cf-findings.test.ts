// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { type BuiltFile, buildNetcdf } from "./build-netcdf.js";
import { COORDINATE_CASES } from "./coordinate-cases.js";
import { codes, decode } from "./run-adapter.js";

const TIME = { dimensions: ["time"], attributes: { units: "days since 2000-01-01", calendar: "standard" } };

/** For each own finding a file with that one fault, and the variable and attribute where it stands. */
const CASES: readonly (readonly [
  code: string,
  file: BuiltFile,
  variable: string,
  attribute?: string,
  deep?: boolean,
])[] = [
  ["CF-003", { variables: { p: { dimensions: [], attributes: { unit: "mm" }, values: [1] } } }, "p", "unit"],
  [
    "CF-005",
    {
      dimensions: { time: 2, t2: 2 },
      variables: {
        time: { ...TIME, values: [0, 1] },
        t2: {
          dimensions: ["t2"],
          attributes: { units: "days since 1900-01-01", calendar: "standard" },
          values: [36525, 36526],
        },
      },
    },
    "t2",
    "units",
  ],
  [
    "CF-006",
    {
      dimensions: { x: 3 },
      variables: { v: { dimensions: ["x"], attributes: { units: "K", valid_range: [0, 10] }, values: [1, 11, 2] } },
    },
    "v",
    undefined,
    true,
  ],
  [
    "CF-007",
    {
      variables: { v: { dimensions: [], attributes: { units: "K", _FillValue: -1, missing_value: -2 }, values: [1] } },
    },
    "v",
    "missing_value",
  ],
  [
    "CF-009",
    { variables: { v: { dimensions: [], attributes: { units: "K", coordinates: "lost" }, values: [1] } } },
    "v",
    "coordinates",
  ],
  [
    "CF-010",
    {
      dimensions: { point: 2 },
      variables: {
        point: { dimensions: ["point"], type: "int", attributes: { compress: "lat lon" }, values: [0, 5] },
        v: { dimensions: ["point"], attributes: { units: "K" }, values: [1, 2] },
      },
    },
    "point",
    "compress",
  ],
  [
    "CF-019",
    { variables: { v: { dimensions: [], attributes: { units: "K", cell_methods: "mean" }, values: [1] } } },
    "v",
    "cell_methods",
  ],
  [
    "CF-020",
    { variables: { v: { dimensions: [], attributes: { units: "K", scale_factor: 2 }, values: [1] } } },
    "v",
    "scale_factor",
  ],
  [
    "CF-021",
    {
      variables: {
        v: {
          dimensions: [],
          type: "byte",
          attributes: { flag_values: { type: "byte", value: [0, 1] }, flag_meanings: "good" },
          values: [1],
        },
      },
    },
    "v",
    "flag_meanings",
  ],
  ["CF-023", { dimensions: { time: 0 }, variables: { v: { dimensions: ["time"], attributes: { units: "K" } } } }, "v"],
  [
    "CF-024",
    {
      dimensions: { x: 2 },
      variables: { v: { dimensions: ["x", "x"], attributes: { units: "K" }, values: [1, 2, 3, 4] } },
    },
    "v",
  ],
  [
    "CF-025",
    {
      dimensions: { x: 2 },
      variables: { v: { dimensions: ["x"], attributes: { units: "K" }, values: [1, Number.NaN] } },
    },
    "v",
    undefined,
    true,
  ],
  [
    "CF-026",
    {
      dimensions: { x: 2 },
      variables: { v: { dimensions: ["x"], attributes: { units: "K", _FillValue: 0 }, values: [0, 0] } },
    },
    "v",
    undefined,
    true,
  ],
];

describe("own findings", () => {
  it.each([...CASES, ...COORDINATE_CASES])(
    "%s is told at its place",
    async (code, file, variable, attribute, deep = false) => {
      const { findings, end } = await decode("x.nc", buildNetcdf(file), { deep });
      const own = findings.filter((finding) => finding.code?.startsWith("CF-"));
      expect(codes(own)).toEqual([code]);
      expect(own[0]!.location?.native).toMatchObject(
        attribute === undefined ? { kind: "array", variable } : { kind: "array", variable, attribute },
      );
      expect(end.outcome).toBe(own[0]!.severity === "error" ? "invalid" : "complete");
    },
  );
});
