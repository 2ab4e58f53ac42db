// SPDX-License-Identifier: Apache-2.0
import { childNode, type XmlNode } from "../xml/xml-node.js";
import { hrefOf } from "./gml-names.js";
import { dimensionOf, type OnPositionFault, type Position, positionsOf } from "./gml-positions.js";

type Ring = readonly Position[];
type Polygon = readonly Ring[];

/** How deep positions are nested: 1 points, 2 lines, 3 surfaces, 4 solid, 5 solids. */
export type Depth = 1 | 2 | 3 | 4 | 5;
/** Why a geometry stays in the file: too large, of a type that is not read, or a part of it lies in another object. */
export type StayReason = "size" | "type" | "link";

/** What reading a geometry needs to know, and where it tells what it met. */
export interface GeometryScope {
  /** Dimension of positions that state none. */
  readonly dimension: number;
  /** Elements of the same feature by `gml:id`. */
  readonly ids: ReadonlyMap<string, XmlNode>;
  /** Elements that may still be visited; links could make a few into very many. */
  readonly budget: { left: number };
  readonly malformed: OnPositionFault;
}

/** One geometry that is being read. */
export interface Walk {
  readonly scope: GeometryScope;
  stays: { readonly reason: StayReason; readonly node: XmlNode } | undefined;
  faulty: boolean;
  /** What makes it faulty was told. */
  told: boolean;
  depth: number;
}

/** Properties that hold the parts of a geometry. */
const MEMBERS =
  /^(?:(?:point|curve|lineString|surface|polygon|solid|geometry)Members?|patches|polygonPatches|trianglePatches|segments|baseSurface|baseCurve)$/;

/** The positions of a geometry, nested as deep as its kind asks. */
export function partsOf(node: XmlNode, depth: Depth, dimension: number, walk: Walk): readonly unknown[] {
  if (depth === 5) return members(node, dimension, walk, (one, d) => [solidOf(one, d, walk)]);
  if (depth === 4) return solidOf(node, dimension, walk);
  if (depth === 3) return surfacesOf(node, dimension, walk);
  if (depth === 2) return linesOf(node, dimension, walk);
  return pointsOf(node, dimension, walk);
}

/** What the parts of a geometry are made of, links followed within the feature. */
function members<T>(
  node: XmlNode,
  dimension: number,
  walk: Walk,
  read: (one: XmlNode, dimension: number) => readonly T[],
): readonly T[] {
  const own = dimensionOf(node, dimension, walk.scope.malformed);
  if (node.collapsed) walk.stays ??= { reason: "size", node };
  const parts: T[] = [];
  walk.depth++;
  for (const property of node.children) {
    if (walk.stays !== undefined) break;
    if (!MEMBERS.test(property.name)) continue;
    for (const one of targets(property, walk)) for (const part of read(one, own)) parts.push(part);
  }
  walk.depth--;
  return parts;
}

function targets(property: XmlNode, walk: Walk): readonly XmlNode[] {
  const { scope } = walk;
  scope.budget.left -= 1 + property.children.length;
  if (scope.budget.left < 0 || walk.depth > 64) {
    walk.stays ??= { reason: "size", node: property };
    return [];
  }
  const href = hrefOf(property);
  if (href === undefined) return property.children;
  const target = href.startsWith("#") ? scope.ids.get(href.slice(1)) : undefined;
  if (target === undefined) walk.stays ??= { reason: "link", node: property };
  return target === undefined ? [] : [target];
}

function solidOf(node: XmlNode, dimension: number, walk: Walk): readonly (readonly Polygon[])[] {
  if (node.name !== "Solid") {
    walk.stays ??= { reason: node.collapsed ? "size" : "type", node };
    return [];
  }
  if (node.collapsed) walk.stays ??= { reason: "size", node };
  const own = dimensionOf(node, dimension, walk.scope.malformed);
  const shells: (readonly Polygon[])[] = [];
  for (const property of node.children) {
    if (property.name !== "exterior" && property.name !== "interior") continue;
    shells.push(targets(property, walk).flatMap((one) => surfacesOf(one, own, walk)));
  }
  return shells;
}

function surfacesOf(node: XmlNode, dimension: number, walk: Walk): readonly Polygon[] {
  if (node.collapsed) walk.stays ??= { reason: "size", node };
  switch (node.name) {
    case "Polygon":
    case "PolygonPatch":
    case "Triangle":
    case "Rectangle":
      return [polygonOf(node, dimension, walk)];
    case "OrientableSurface":
    case "TexturedSurface": {
      const surfaces = members(node, dimension, walk, (one, d) => surfacesOf(one, d, walk));
      return node.attributes.get("orientation") === "-" ? surfaces.map(turned) : surfaces;
    }
    case "Surface":
    case "PolyhedralSurface":
    case "TriangulatedSurface":
    case "Tin":
    case "Shell":
    case "CompositeSurface":
    case "MultiSurface":
    case "MultiPolygon":
      return members(node, dimension, walk, (one, d) => surfacesOf(one, d, walk));
    default:
      walk.stays ??= { reason: "type", node };
      return [];
  }
}

/** The polygon seen from its other side. */
function turned(polygon: Polygon): Polygon {
  return polygon.map((ring) => [...ring].reverse());
}

function polygonOf(node: XmlNode, dimension: number, walk: Walk): Polygon {
  const own = dimensionOf(node, dimension, walk.scope.malformed);
  const rings: Ring[] = [];
  for (const boundary of node.children) {
    if (!/^(?:exterior|interior|outerBoundaryIs|innerBoundaryIs)$/.test(boundary.name)) continue;
    const ring = childNode(boundary, "LinearRing");
    if (ring === undefined) walk.stays ??= { reason: boundary.collapsed ? "size" : "type", node: boundary };
    else rings.push(checked(ring, own, walk));
  }
  if (rings.length === 0 && walk.stays === undefined) walk.faulty = true;
  return rings;
}

function linesOf(node: XmlNode, dimension: number, walk: Walk): readonly Ring[] {
  if (node.name === "LineString" || node.name === "LinearRing" || node.name === "LineStringSegment")
    return [checked(node, dimension, walk)];
  const lines = members(node, dimension, walk, (one, d) => linesOf(one, d, walk));
  if (lines.length === 0) walk.stays ??= { reason: node.collapsed ? "size" : "type", node };
  return node.attributes.get("orientation") === "-" ? lines.map((line) => [...line].reverse()) : lines;
}

function pointsOf(node: XmlNode, dimension: number, walk: Walk): readonly Position[] {
  if (node.name === "Point") return checked(node, dimension, walk);
  return members(node, dimension, walk, (one, d) => pointsOf(one, d, walk));
}

function checked(node: XmlNode, dimension: number, walk: Walk): readonly Position[] {
  if (node.collapsed) walk.stays ??= { reason: "size", node };
  const positions = positionsOf(node, dimension, (at, fault) => {
    walk.scope.malformed(at, fault);
    if (fault.kind === "inexact") return;
    walk.faulty = true;
    walk.told = true;
  });
  if (positions.length === 0) walk.faulty = true;
  return positions;
}
