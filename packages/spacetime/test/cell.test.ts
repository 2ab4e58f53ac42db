// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { cellFault, cellForm, cellOutOfRange, isCellCheckable } from "../src/cell.js";

it.each([
  ["jk:ZFXY", "20/0/934989/406130", undefined],
  ["https://w3id.org/jiku/ns#ZFXY", "20/934982/406134", "form"],
  ["jk:TileXYZ", "20/934982/406134", undefined],
  ["jk:JISX0410", "53394611", undefined],
  ["jk:JISX0410", "533985", "index"],
  ["jk:H3", "8a2a1072b59ffff", "not-checkable"],
  ["jk:S2", "89c25", "not-checkable"],
  ["https://data.example.org/grid", "1", "not-checkable"],
  ["constructor", "1", "not-checkable"],
] as const)("judges a cell of %s: %s", (gridSystem, id, fault) => {
  expect(cellFault(gridSystem, id)).toBe(fault);
});

it("takes the order of HEALPix from the refinement level", () => {
  expect(cellFault("jk:HEALPixNested", "47", 1)).toBeUndefined();
  expect(cellFault("jk:HEALPixRing", "48", 1)).toBe("index");
  expect(cellFault("jk:HEALPixRing", "48")).toBeUndefined();
});

it("says which systems can be judged", () => {
  expect(isCellCheckable("jk:ZFXY")).toBe(true);
  expect(isCellCheckable("https://w3id.org/jiku/ns#HEALPixRing")).toBe(true);
  expect(isCellCheckable("jk:H3")).toBe(false);
});

it.each([
  ["jk:ZFXY", "3/0/8/1", { part: "x", value: 8, range: [0, 7] }],
  ["jk:ZFXY", "3/0/7/8", { part: "y", value: 8, range: [0, 7] }],
  ["jk:ZFXY", "3/-9/0/0", { part: "f", value: -9, range: [-8, 7] }],
  ["jk:ZFXY", "36/0/0/0", { part: "z", value: 36, range: [0, 35] }],
  ["jk:ZFXY", "3/-8/7/7", undefined],
  ["jk:ZFXY", "3/8/1", undefined],
  ["jk:TileXYZ", "3/8/0", { part: "x", value: 8, range: [0, 7] }],
  ["jk:TileXYZ", "3/0/8", { part: "y", value: 8, range: [0, 7] }],
  ["jk:TileXYZ", "36/0/0", { part: "z", value: 36, range: [0, 35] }],
  ["jk:JISX0410", "53398945", undefined],
  ["jk:H3", "8a2a1072b59ffff", undefined],
])("names the part of a cell of %s that is out of range: %s", (gridSystem, id, part) => {
  expect(cellOutOfRange(gridSystem, id)).toEqual(part);
});

it("names index and order of HEALPix, exactly beyond 2^53", () => {
  expect(cellOutOfRange("jk:HEALPixNested", "3072", 4)).toEqual({ part: "index", value: 3072, range: [0, 3071] });
  expect(cellOutOfRange("jk:HEALPixNested", "0", 30)).toEqual({ part: "refinementLevel", value: 30, range: [0, 29] });
  const beyond = { part: "index", value: "3458764513820540928", range: [0, "3458764513820540927"] };
  expect(cellOutOfRange("jk:HEALPixRing", "3458764513820540928", 29)).toEqual(beyond);
  expect(cellOutOfRange("jk:HEALPixRing", "3458764513820540927", 29)).toBeUndefined();
});

it("says how a cell id is written", () => {
  expect(cellForm("jk:ZFXY")).toBe("z/f/x/y");
  for (const system of ["jk:JISX0410", "jk:HEALPixRing"])
    expect(cellFault(system, cellForm(system) ?? "", 0)).toBeUndefined();
  expect(cellForm("jk:H3")).toBeUndefined();
});
