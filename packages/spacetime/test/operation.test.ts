// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { haveRegisteredOperation } from "../src/operation.js";
import { rs } from "./reference-systems.js";

const joined = (a: string, b: string): boolean | undefined =>
  haveRegisteredOperation(
    rs({ id: "a:1", kind: "geodetic", definition: a }),
    rs({ id: "a:2", kind: "geodetic", definition: b }),
    () => undefined,
  );

it.each([
  ["EPSG:6668", "EPSG:6677", true],
  ["EPSG:4326", "EPSG:25832", true],
  ["EPSG:6697", "EPSG:6677", true],
  ["EPSG:6697", "EPSG:10170", true],
  ["EPSG:6697", "EPSG:11318", undefined],
  ["EPSG:4979", "EPSG:6697", undefined],
  ["EPSG:4326", "IAU:30100", false],
  ["EPSG:4326", "EPSG:5773", false],
  ["EPSG:4326", "https://data.example.org/rs/local", false],
  ["EPSG:4326", "OGC:UnixTime", false],
])("judges %s and %s", (a, b, wanted) => {
  expect(joined(a, b)).toBe(wanted);
  expect(joined(b, a)).toBe(wanted);
});
