// SPDX-License-Identifier: Apache-2.0
import type { BuiltFile } from "./build-netcdf.js";

const TIME = { dimensions: ["time"], attributes: { units: "days since 2000-01-01", calendar: "standard" } };

/** For each own finding of coordinates a file with that one fault, and the variable and attribute where it stands. */
export const COORDINATE_CASES: readonly (readonly [
  code: string,
  file: BuiltFile,
  variable: string,
  attribute?: string,
  deep?: boolean,
])[] = [
  ["CF-011", timeFile({ units: "months since 2000-01-01" }), "time", "units"],
  ["CF-012", timeFile({ units: "days since 2000-02-30", calendar: "standard" }), "time", "units"],
  ["CF-013", timeFile({ units: "days since 2000-01-01", calendar: "lunar" }), "time", "calendar"],
  [
    "CF-014",
    {
      dimensions: { x: 2 },
      variables: {
        x: { dimensions: ["x"], attributes: { units: "m", _FillValue: -1 }, values: [0, -1] },
        v: { dimensions: ["x"], attributes: { units: "K" }, values: [1, 2] },
      },
    },
    "x",
  ],
  [
    "CF-015",
    {
      dimensions: { time: 1, nv: 2 },
      variables: {
        time: { ...TIME, attributes: { ...TIME.attributes, climatology: "cb" }, values: [15] },
        cb: { dimensions: ["time", "nv"], values: [0, 3650] },
        v: { dimensions: ["time"], attributes: { units: "K" }, values: [1] },
      },
    },
    "time",
    "climatology",
  ],
  [
    "CF-016",
    {
      dimensions: { x: 2, nv: 2 },
      variables: {
        x: { dimensions: ["x"], attributes: { units: "m", bounds: "xb" }, values: [0, 1] },
        xb: { dimensions: ["x", "nv"], values: [-1, 1, 0, 2] },
        v: { dimensions: ["x"], attributes: { units: "K" }, values: [1, 2] },
      },
    },
    "x",
    "bounds",
  ],
  [
    "CF-017",
    {
      dimensions: { x: 3 },
      variables: {
        x: { dimensions: ["x"], attributes: { units: "m" }, values: [0, 2, 1] },
        v: { dimensions: ["x"], attributes: { units: "K" }, values: [1, 2, 3] },
      },
    },
    "x",
  ],
  [
    "CF-018",
    {
      dimensions: { station: 2, obs: 3 },
      variables: {
        n: { dimensions: ["station"], type: "int", attributes: { sample_dimension: "obs" }, values: [1, 1] },
        v: { dimensions: ["obs"], attributes: { units: "K" }, values: [1, 2, 3] },
      },
    },
    "n",
  ],
];

function timeFile(attributes: Readonly<Record<string, string>>): BuiltFile {
  return {
    dimensions: { time: 2 },
    variables: {
      time: { dimensions: ["time"], attributes, values: [0, 1] },
      v: { dimensions: ["time"], attributes: { units: "K" }, values: [1, 2] },
    },
  };
}
