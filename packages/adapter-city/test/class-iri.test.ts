// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import {
  needsParent,
  OBJECT_TYPES,
  objectClass,
  objectType,
  objectTypeKind,
  surfaceClass,
  surfaceType,
  surfaceTypeKind,
} from "../src/class-iri.js";

it("is one to one for the types of city objects", () => {
  for (const type of OBJECT_TYPES) {
    expect(objectType([objectClass(type)])).toBe(type);
    expect(objectTypeKind(type)).toBe("core");
  }
  expect(new Set(OBJECT_TYPES.map(objectClass)).size).toBe(OBJECT_TYPES.length);
});

it("keeps types of extensions and unknown ones", () => {
  for (const type of ["+Potato", "GnericCityObject", "+a b#c"]) expect(objectType([objectClass(type)])).toBe(type);
  expect(objectClass("+a b#c")).toBe("https://www.cityjson.org/specs/#+a%20b%23c");
  expect([objectTypeKind("+Potato"), objectTypeKind("Potato"), objectTypeKind("toString")]).toEqual([
    "extension",
    "unknown",
    "unknown",
  ]);
});

it("reads the classes of CityGML 1.0 and 2.0", () => {
  expect(objectType(["http://www.opengis.net/citygml/building/2.0/Building"])).toBe("Building");
  expect(objectType(["http://www.opengis.net/citygml/building/2.0/Room"])).toBe("BuildingRoom");
  expect(objectType(["schema:Place", "http://www.opengis.net/citygml/bridge/1.0/BridgePart"])).toBe("BridgePart");
  expect(objectType(["schema:Place"])).toBeUndefined();
  expect(surfaceType(["http://www.opengis.net/citygml/building/2.0/WallSurface"])).toBe("WallSurface");
});

it("tells semantic objects from city objects", () => {
  for (const type of ["RoofSurface", "Window", "ClosureSurface", "WaterClosureSurface", "TransportationHole"]) {
    expect(surfaceType([surfaceClass(type)])).toBe(type);
    expect(surfaceTypeKind(type)).toBe("core");
    expect(objectType([surfaceClass(type)])).toBeUndefined();
  }
  expect(surfaceType([objectClass("Building")])).toBeUndefined();
});

it("knows which types need a parent, and the name that 1.0 had", () => {
  expect(["BuildingPart", "TunnelHollowSpace", "BridgeConstructionElement"].every(needsParent)).toBe(true);
  expect(["Building", "Road", "+BuildingPart"].some(needsParent)).toBe(false);
  expect(objectClass("BridgeConstructionElement")).toBe(objectClass("BridgeConstructiveElement"));
});
