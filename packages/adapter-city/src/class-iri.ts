// SPDX-License-Identifier: Apache-2.0
import { decodeIriPart, encodeIriPart } from "@jiku/adapter";
import { CITYJSON_NAMESPACE } from "./names.js";

const OGC = "http://www.opengis.net/citygml/";

/** CityJSON type → class of CityGML 3.0 (OGC 20-010), whose subset CityJSON encodes; module and class name. */
const OBJECT_CLASSES: Readonly<Record<string, string>> = {
  Bridge: "bridge/3.0/Bridge",
  BridgeConstructiveElement: "bridge/3.0/BridgeConstructiveElement",
  BridgeFurniture: "bridge/3.0/BridgeFurniture",
  BridgeInstallation: "bridge/3.0/BridgeInstallation",
  BridgePart: "bridge/3.0/BridgePart",
  BridgeRoom: "bridge/3.0/BridgeRoom",
  Building: "building/3.0/Building",
  BuildingConstructiveElement: "building/3.0/BuildingConstructiveElement",
  BuildingFurniture: "building/3.0/BuildingFurniture",
  BuildingInstallation: "building/3.0/BuildingInstallation",
  BuildingPart: "building/3.0/BuildingPart",
  BuildingRoom: "building/3.0/BuildingRoom",
  BuildingStorey: "building/3.0/Storey",
  BuildingUnit: "building/3.0/BuildingUnit",
  CityFurniture: "cityfurniture/3.0/CityFurniture",
  CityObjectGroup: "cityobjectgroup/3.0/CityObjectGroup",
  LandUse: "landuse/3.0/LandUse",
  OtherConstruction: "construction/3.0/OtherConstruction",
  PlantCover: "vegetation/3.0/PlantCover",
  Railway: "transportation/3.0/Railway",
  Road: "transportation/3.0/Road",
  SolitaryVegetationObject: "vegetation/3.0/SolitaryVegetationObject",
  TINRelief: "relief/3.0/TINRelief",
  TransportSquare: "transportation/3.0/Square",
  Tunnel: "tunnel/3.0/Tunnel",
  TunnelConstructiveElement: "tunnel/3.0/TunnelConstructiveElement",
  TunnelFurniture: "tunnel/3.0/TunnelFurniture",
  TunnelHollowSpace: "tunnel/3.0/HollowSpace",
  TunnelInstallation: "tunnel/3.0/TunnelInstallation",
  TunnelPart: "tunnel/3.0/TunnelPart",
  WaterBody: "waterbody/3.0/WaterBody",
  Waterway: "transportation/3.0/Waterway",
};

/** Types without a class of their own in CityGML 3.0, and the names that 1.0 had for others. */
const OTHER_OBJECTS: readonly string[] = ["GenericCityObject"];
const RENAMED: Readonly<Record<string, string>> = { BridgeConstructionElement: "BridgeConstructiveElement" };

const SURFACE_CLASSES: Readonly<Record<string, string>> = {
  RoofSurface: "construction/3.0/RoofSurface",
  GroundSurface: "construction/3.0/GroundSurface",
  WallSurface: "construction/3.0/WallSurface",
  ClosureSurface: "3.0/ClosureSurface",
  OuterCeilingSurface: "construction/3.0/OuterCeilingSurface",
  OuterFloorSurface: "construction/3.0/OuterFloorSurface",
  Window: "construction/3.0/WindowSurface",
  Door: "construction/3.0/DoorSurface",
  InteriorWallSurface: "construction/3.0/InteriorWallSurface",
  CeilingSurface: "construction/3.0/CeilingSurface",
  FloorSurface: "construction/3.0/FloorSurface",
  WaterSurface: "waterbody/3.0/WaterSurface",
  WaterGroundSurface: "waterbody/3.0/WaterGroundSurface",
  TrafficArea: "transportation/3.0/TrafficArea",
  AuxiliaryTrafficArea: "transportation/3.0/AuxiliaryTrafficArea",
  TransportationMarking: "transportation/3.0/Marking",
  TransportationHole: "transportation/3.0/Hole",
};
const OTHER_SURFACES: readonly string[] = ["WaterClosureSurface"];

/** Types that need a parent (CityJSON 2.0, 2: second level). */
const SECOND_LEVEL =
  /^(?:Bridge(?:ConstructiveElement|ConstructionElement|Furniture|Installation|Part|Room)|Building(?:ConstructiveElement|Furniture|Installation|Part|Room|Storey|Unit)|Tunnel(?:ConstructiveElement|Furniture|HollowSpace|Installation|Part))$/;

/** Classes of CityGML 2.0 that 3.0 names otherwise. */
const OLDER_OBJECTS: Readonly<Record<string, string>> = {
  "bridge/2.0/BridgeConstructionElement": "BridgeConstructiveElement",
  "building/2.0/Room": "BuildingRoom",
  "generics/1.0/GenericCityObject": "GenericCityObject",
  "generics/2.0/GenericCityObject": "GenericCityObject",
  "transportation/2.0/TransportationComplex": "Road",
};
const OLDER_SURFACES: Readonly<Record<string, string>> = Object.fromEntries(
  ["bridge", "building", "tunnel"].flatMap((module) =>
    ["1.0", "2.0"].flatMap((version) =>
      Object.keys(SURFACE_CLASSES).map((type) => [`${module}/${version}/${type}`, type]),
    ),
  ),
);

const objectTypes = invert(OBJECT_CLASSES, OLDER_OBJECTS);
const surfaceTypes = invert(SURFACE_CLASSES, OLDER_SURFACES);

/** The types of city objects that CityJSON defines, sorted. */
export const OBJECT_TYPES: readonly string[] = [...Object.keys(OBJECT_CLASSES), ...OTHER_OBJECTS].sort();

function invert(
  table: Readonly<Record<string, string>>,
  older: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const inverted = Object.entries(table).map(([type, name]) => [OGC + name, type] as const);
  return new Map([...Object.entries(older).map(([name, type]) => [OGC + name, type] as const), ...inverted]);
}

/** The class of a city object: of CityGML 3.0 where it has one, else the type under the namespace of CityJSON. */
export function objectClass(type: string): string {
  return classOf(OBJECT_CLASSES, RENAMED[type] ?? type);
}

/** The class of a semantic surface. */
export function surfaceClass(type: string): string {
  return classOf(SURFACE_CLASSES, type);
}

function classOf(table: Readonly<Record<string, string>>, type: string): string {
  return Object.hasOwn(table, type) ? OGC + table[type] : CITYJSON_NAMESPACE + encodeIriPart(type);
}

/** The CityJSON type of the first class that is one of city objects; undefined when there is none. */
export function objectType(classes: readonly string[]): string | undefined {
  for (const iri of classes) {
    const type = objectTypes.get(iri) ?? objectTypes.get(in3(iri)) ?? nativeType(iri);
    if (type !== undefined && !OTHER_SURFACES.includes(type)) return type;
  }
  return undefined;
}

/** The CityJSON type of the first class that CityJSON knows as one of semantic surfaces; undefined when there is none. */
export function surfaceType(classes: readonly string[]): string | undefined {
  for (const iri of classes) {
    const type =
      surfaceTypes.get(iri) ?? surfaceTypes.get(in3(iri)) ?? OTHER_SURFACES.find((other) => other === nativeType(iri));
    if (type !== undefined) return type;
  }
  return undefined;
}

function in3(iri: string): string {
  return iri.replace(/\/[12]\.0\//, "/3.0/");
}

/** The type that a class under the namespace of CityJSON names, such as that of an extension. */
export function nativeType(iri: string): string | undefined {
  return iri.startsWith(CITYJSON_NAMESPACE) ? decodeIriPart(iri.slice(CITYJSON_NAMESPACE.length)) : undefined;
}

/** Whether CityJSON defines a type, an extension may, or nobody does. */
export type TypeKind = "core" | "extension" | "unknown";

/** Whether CityJSON defines the type of a city object, an extension may, or nobody does. */
export function objectTypeKind(type: string): TypeKind {
  if (Object.hasOwn(OBJECT_CLASSES, type) || OTHER_OBJECTS.includes(type) || Object.hasOwn(RENAMED, type))
    return "core";
  return type.startsWith("+") ? "extension" : "unknown";
}

/** As `objectTypeKind`, for semantic objects. */
export function surfaceTypeKind(type: string): TypeKind {
  if (Object.hasOwn(SURFACE_CLASSES, type) || OTHER_SURFACES.includes(type)) return "core";
  return type.startsWith("+") ? "extension" : "unknown";
}

/** Whether a city object of this type cannot stand alone. */
export function needsParent(type: string): boolean {
  return SECOND_LEVEL.test(type);
}
