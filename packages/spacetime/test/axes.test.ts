// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, ReferenceSystem } from "@jiku/model";
import { describe, expect, it } from "vitest";
import {
  axesOf,
  axisCount,
  demandedAxisCount,
  eastNorth,
  isReferenceSystem,
  periodOf,
  type Resolve,
  registeredAxes,
  verticalAxis,
  verticalDatumOf,
} from "../src/axes.js";
import { referenceSystem } from "../src/reference-system.js";
import { rs } from "./reference-systems.js";

function resolving(...systems: readonly ReferenceSystem[]): Resolve {
  return (ref) => systems.find(({ id }) => id === ref);
}

const none: Resolve = () => undefined;
const plane = rs({ id: "a:plane", kind: "engineering", axes: [{ name: "x" }, { name: "y" }] });
const height = rs({
  id: "a:height",
  kind: "vertical",
  axes: [{ name: "H", direction: "up", unit: "m" }],
  verticalDatum: "a:datum",
});
const both = rs({ id: "a:both", kind: "compound", componentSystems: ["a:plane", "a:height"] });

describe("axesOf", () => {
  it("takes the system's own axes first", () => {
    expect(axesOf(rs({ kind: "geodetic", definition: "EPSG:4326", axes: [{ name: "one" }] }), none)).toEqual([
      { name: "one" },
    ]);
  });

  it("then those of the registered definition, or of the id itself", () => {
    expect(axesOf(rs({ kind: "geodetic", definition: "EPSG:4326" }), none)).toBe(referenceSystem("EPSG:4326")?.axes);
    expect(axesOf(rs({ id: "OGC:CRS84", kind: "geodetic" }), none)?.map(({ direction }) => direction)).toEqual([
      "east",
      "north",
    ]);
  });

  it("then those of the parts", () => {
    expect(axesOf(both, resolving(plane, height))?.map(({ name }) => name)).toEqual(["x", "y", "H"]);
    expect(
      axesOf(rs({ kind: "compound", componentSystems: ["EPSG:6677", "a:height"] }), resolving(height)),
    ).toHaveLength(3);
  });

  it("is not known where nothing says them", () => {
    expect(axesOf(rs({ kind: "engineering" }), none)).toBeUndefined();
    expect(axesOf(both, resolving(plane))).toBeUndefined();
    expect(
      axesOf(
        rs({ kind: "compound", componentSystems: ["a:entity"] }),
        () => ({ id: "a:entity", type: "Entity" }) as AnyResource,
      ),
    ).toBeUndefined();
  });

  it("does not follow a compound that holds itself for ever", () => {
    const knot = rs({ id: "a:knot", kind: "compound", componentSystems: ["a:knot"] });
    expect(axesOf(knot, resolving(knot))).toBeUndefined();
    expect(verticalDatumOf(knot, resolving(knot))).toBeUndefined();
  });
});

describe("axisCount and demandedAxisCount", () => {
  it("count axes, parts and lattice rows", () => {
    const lattice = rs({
      kind: "lattice",
      latticeBasis: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    });
    expect(axisCount(both, resolving(plane, height))).toBe(3);
    expect(axisCount(lattice, none)).toBe(3);
    expect(axisCount(rs({ kind: "engineering" }), none)).toBeUndefined();
    expect(demandedAxisCount(lattice, none)).toBe(3);
    expect(demandedAxisCount(rs({ ...both, axes: [{ name: "one" }] }), resolving(plane, height))).toBe(3);
    expect(demandedAxisCount(both, none)).toBeUndefined();
    expect(demandedAxisCount(plane, none)).toBeUndefined();
  });
});

describe("finding axes", () => {
  it("finds the vertical one", () => {
    expect(verticalAxis(referenceSystem("EPSG:6697")?.axes ?? [])).toBe(2);
    expect(verticalAxis(referenceSystem("EPSG:5715")?.axes ?? [])).toBe(0);
    expect(verticalAxis(referenceSystem("EPSG:4326")?.axes ?? [])).toBeUndefined();
  });

  it("finds east and north, and their opposites with a sign", () => {
    expect(eastNorth(referenceSystem("EPSG:4326")?.axes ?? [])).toEqual({
      east: 1,
      eastSign: 1,
      north: 0,
      northSign: 1,
    });
    expect(eastNorth(referenceSystem("EPSG:5513")?.axes ?? [])).toEqual({
      east: 1,
      eastSign: -1,
      north: 0,
      northSign: -1,
    });
    expect(eastNorth(referenceSystem("EPSG:3031")?.axes ?? [])).toBeUndefined();
  });

  it("knows one turn of a periodic axis", () => {
    expect(periodOf({ name: "lon", periodic: true, range: { min: 0, max: 360 } })).toBe(360);
    expect(periodOf({ name: "lon", periodic: true, unit: "gon" })).toBe(400);
    expect(periodOf({ name: "phase", periodic: true, unit: "rad" })).toBe(2 * Math.PI);
    expect(periodOf({ name: "x", periodic: true, unit: "m" })).toBeUndefined();
    expect(periodOf({ name: "lat", range: { min: -90, max: 90 } })).toBeUndefined();
  });
});

it("registeredAxes are those of the definition alone", () => {
  expect(registeredAxes(rs({ kind: "geodetic", definition: "EPSG:4326", axes: [{ name: "one" }] }))).toHaveLength(2);
  expect(registeredAxes(plane)).toBeUndefined();
});

it("verticalDatumOf looks at the system, its definition and its parts", () => {
  expect(verticalDatumOf(both, resolving(plane, height))).toBe("a:datum");
  expect(verticalDatumOf(rs({ kind: "compound", definition: "EPSG:11318" }), none)).toBe(
    "http://www.opengis.net/def/datum/EPSG/0/1450",
  );
  expect(verticalDatumOf(rs({ kind: "geodetic", definition: "EPSG:4979" }), none)).toBe(
    "http://www.opengis.net/def/datum/EPSG/0/6326",
  );
  expect(verticalDatumOf(plane, none)).toBeUndefined();
});

it("isReferenceSystem looks at the type", () => {
  expect(isReferenceSystem(plane)).toBe(true);
  expect(isReferenceSystem(undefined)).toBe(false);
});
