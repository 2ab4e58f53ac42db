// SPDX-License-Identifier: Apache-2.0
import type { Nested } from "../boundaries.js";
import type { XmlNode } from "../xml/xml-node.js";
import { type Depth, type GeometryScope, partsOf, type StayReason, type Walk } from "./gml-geometry-parts.js";
import { isGml } from "./gml-names.js";

/** What was made of a geometry. */
export type LiftedGml =
  | { readonly kind: "coordinates"; readonly depth: Depth; readonly coordinates: readonly Nested[] }
  | { readonly kind: "stays"; readonly reason: StayReason; readonly node: XmlNode }
  | { readonly kind: "faulty"; readonly told: boolean };

const GEOMETRIES =
  /^(?:Multi(?:Point|Curve|LineString|Surface|Polygon|Solid|Geometry)|Composite(?:Curve|Surface|Solid)|GeometricComplex|Point|Curve|LineString|LinearRing|OrientableCurve|OrientableSurface|Polygon|Surface|PolyhedralSurface|TriangulatedSurface|Tin|Shell|Solid)$/;

const DEPTHS: Readonly<Record<string, Depth>> = {
  Point: 1,
  MultiPoint: 1,
  Curve: 2,
  LineString: 2,
  LinearRing: 2,
  OrientableCurve: 2,
  CompositeCurve: 2,
  MultiCurve: 2,
  MultiLineString: 2,
  Polygon: 3,
  Surface: 3,
  PolyhedralSurface: 3,
  TriangulatedSurface: 3,
  Tin: 3,
  Shell: 3,
  OrientableSurface: 3,
  CompositeSurface: 3,
  MultiSurface: 3,
  MultiPolygon: 3,
  Solid: 4,
  CompositeSolid: 5,
  MultiSolid: 5,
};

/** Whether an element is a geometry of GML. */
export function isGeometry(node: XmlNode): boolean {
  return isGml(node) && GEOMETRIES.test(node.name);
}

/** Reads a geometry of GML with all that it links to within its feature. */
export function readGeometry(node: XmlNode, scope: GeometryScope): LiftedGml {
  const walk: Walk = { scope, stays: undefined, faulty: false, told: false, depth: 0 };
  const depth = Object.hasOwn(DEPTHS, node.name) ? (DEPTHS[node.name] as Depth) : undefined;
  if (depth === undefined) return { kind: "stays", reason: "type", node };
  const coordinates = partsOf(node, depth, scope.dimension, walk) as readonly Nested[];
  if (walk.stays !== undefined) return { kind: "stays", ...walk.stays };
  if (walk.faulty || coordinates.length === 0) return { kind: "faulty", told: walk.told };
  return { kind: "coordinates", depth, coordinates };
}

/** All `gml:id`s below an element. */
export function idsBelow(node: XmlNode, idOf: (node: XmlNode) => string | undefined): ReadonlyMap<string, XmlNode> {
  const ids = new Map<string, XmlNode>();
  const open: XmlNode[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const id = idOf(next);
    if (id !== undefined && !ids.has(id)) ids.set(id, next);
    for (const child of next.children) open.push(child);
  }
  return ids;
}
