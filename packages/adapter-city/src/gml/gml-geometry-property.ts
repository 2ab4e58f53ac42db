// SPDX-License-Identifier: Apache-2.0
import type { Geometry } from "@jiku/model";
import { liesAtZero } from "../boundaries.js";
import { addGeometry } from "../entity-draft.js";
import { childText, nodeAt, type XmlNode } from "../xml/xml-node.js";
import type { GmlContext } from "./gml-context.js";
import { declaredRs } from "./gml-envelope.js";
import { type LiftedGml, readGeometry } from "./gml-geometry.js";
import type { Depth } from "./gml-geometry-parts.js";
import { gmlId } from "./gml-names.js";
import type { FeatureScope } from "./gml-scope.js";
import { tellPositions } from "./tell-positions.js";

const MODEL_TYPES = ["", "MultiPoint", "MultiLineString", "MultiPolygon", "Polyhedron", "MultiPolyhedron"] as const;

/** Lifts the geometry of a property such as `lod1Solid`; one that is too large stays in the file as `External`. */
export function liftGeometryProperty(node: XmlNode, property: XmlNode, scope: FeatureScope): void {
  const { context, draft, emit } = scope;
  const lifted = readGeometry(node, {
    dimension: scope.inherited.dimension,
    ids: scope.ids,
    budget: scope.budget,
    malformed: tellPositions(context, emit),
  });
  if (lifted.kind === "faulty") {
    if (!lifted.told) tellEmpty(node, property, scope);
    return;
  }
  const at = nodeAt(node);
  const rs = systemOf(node, scope);
  const lod = lodOf(property, scope.node);
  const common = {
    ...(rs === undefined ? {} : { rs }),
    role: roleOf(property),
    ...(lod === undefined ? {} : { lod }),
    ...(scope.validTime === undefined ? {} : { validTime: scope.validTime }),
  };
  if (lifted.kind === "stays") {
    countStay(lifted, property, context);
    const fragment = gmlId(node) ?? gmlId(scope.node);
    const external: Geometry = {
      type: "External",
      asset: context.ids.file("asset"),
      ...(fragment === undefined ? {} : { fragment }),
      ...common,
    };
    addGeometry(draft, external, at);
    return;
  }
  countZeroHeight(lifted, property, lod, node, context);
  loseIds(node, scope);
  addGeometry(draft, { type: MODEL_TYPES[lifted.depth], ...common, coordinates: lifted.coordinates } as Geometry, at);
}

/** Geometries and their parts have no ids of their own; told once for the file, at the first `gml:id`. */
function loseIds(node: XmlNode, { context, emit }: FeatureScope): void {
  if (context.tally.told.has("geometry-ids")) return;
  const first = firstWithId(node);
  if (first === undefined) return;
  context.tally.told.add("geometry-ids");
  const at = nodeAt(first, "gml:id");
  emit(context.report.loss({ at, concept: "entity.identifier", change: "dropped", recovery: "none" }));
}

function firstWithId(node: XmlNode): XmlNode | undefined {
  const open: XmlNode[] = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (gmlId(next) !== undefined) return next;
    for (let i = next.children.length - 1; i >= 0; i--) open.push(next.children[i] as XmlNode);
  }
  return undefined;
}

function tellEmpty(node: XmlNode, property: XmlNode, { context, emit }: FeatureScope): void {
  const expected = { en: "a geometry with positions", ja: "位置をもつ形状" };
  emit(context.report.own("CTY-017", { member: property.name, expected }, nodeAt(node)));
}

/** The system of a geometry: its own, that of a part of it, else that of the envelopes around it. */
function systemOf(node: XmlNode, { context, emit, inherited }: FeatureScope): string | undefined {
  const own = ownSystem(node);
  if (own !== undefined) return context.systems.of(own.text, nodeAt(own.node, "srsName"), emit);
  const { srsName } = inherited;
  return srsName === undefined ? declaredRs(context, emit) : context.systems.of(srsName.text, srsName.at, emit);
}

function ownSystem(node: XmlNode): { readonly text: string; readonly node: XmlNode } | undefined {
  for (let at: XmlNode | undefined = node, depth = 0; at !== undefined && depth < 4; at = at.children[0], depth++) {
    const text = at.attributes.get("srsName");
    if (text !== undefined) return { text, node: at };
  }
  return undefined;
}

/** The level of detail that the name of the property says, else that of the object (`dem:lod`). */
function lodOf(property: XmlNode, feature: XmlNode): string | undefined {
  return /^lod(\d(?:\.\d)?)/.exec(property.name)?.[1] ?? childText(feature, "lod");
}

function roleOf(property: XmlNode): "footprint" | "shape" {
  return /FootPrint$/i.test(property.name) ? "footprint" : "shape";
}

/** Surfaces of three dimensions that lie at height 0 throughout: a filler of a two-dimensional layer. */
function countZeroHeight(
  { depth, coordinates }: Extract<LiftedGml, { kind: "coordinates" }>,
  property: XmlNode,
  lod: string | undefined,
  node: XmlNode,
  { tally }: GmlContext,
): void {
  if (!isFlatKind(depth, property, lod) || !liesAtZero(coordinates, depth)) return;
  tally.zeroHeight.count++;
  tally.zeroHeight.first ??= nodeAt(node);
}

function isFlatKind(depth: Depth, property: XmlNode, lod: string | undefined): boolean {
  return lod === "0" || (depth <= 3 && /MultiSurface$|FootPrint$|RoofEdge$|MultiCurve$|Network$/.test(property.name));
}

function countStay(lifted: Extract<LiftedGml, { kind: "stays" }>, property: XmlNode, { tally, run }: GmlContext): void {
  const first = nodeAt(lifted.node);
  const known = tally.stayed.get(lifted.reason);
  if (known !== undefined) known.count++;
  else {
    tally.stayed.set(lifted.reason, { count: 1, first });
    run.unread.push(nodeAt(property));
  }
}
