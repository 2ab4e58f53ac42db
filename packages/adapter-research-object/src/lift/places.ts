// SPDX-License-Identifier: Apache-2.0
import type { Geometry, GeometryRole, Place } from "@jiku/model";
import { type GraphNode, isBlank, type Term, typesOf } from "../graph/graph.js";
import { CRS84, iri, PREFIXES } from "../names.js";
import { type LiftContext, nodeOf, tell } from "./lift-context.js";
import { literals, type Taker, textOfTerms, wordOf } from "./taker.js";
import { isNumber, readEnvelope, readWkt } from "./wkt.js";

/** West, south, east, north in WGS 84, of DataCite and JPCOAR. */
const BOX = iri("datacite:geoLocationBox");
const LITERALS: readonly (readonly [predicate: string, role: GeometryRole])[] = [
  [iri("dcat:bbox"), "bounding"],
  [iri("dcat:centroid"), "centroid"],
  [iri("locn:geometry"), "footprint"],
  [iri("geosparql:asWKT"), "footprint"],
  [BOX, "bounding"],
];

/**
 * The space that is covered. WKT, GML envelopes and GeoJSON of `dcterms:spatial`; `schema:GeoCoordinates`, which are WGS 84
 * by definition; of a `schema:GeoShape` the system and the order of axes stay undeclared. A name of a place is kept as it is.
 */
export function readPlaces(
  context: LiftContext,
  taker: Taker,
  terms: readonly Term[],
  places: Place[],
): readonly Geometry[] {
  const found: Geometry[] = [];
  for (const term of terms) {
    const node = nodeOf(context, term);
    const geometries = node === undefined ? [] : placeGeometries(context, node, new Set());
    for (const geometry of geometries) {
      if (found.some((one) => JSON.stringify(one) === JSON.stringify(geometry))) continue;
      places.push([`/spatial/${found.length}`, term.at]);
      found.push(geometry);
    }
    if (geometries.length === 0 || !isOnlyGeometry(node)) taker.giveBack([term]);
    else if (node !== undefined) context.told.add(node.id);
    const says = [...(node?.props.keys() ?? [])].some((name) => name !== iri("rdf:type"));
    if (node !== undefined && isBlank(node.id) && !says) tell(context, "RO-013", { value: "[]" }, node.at);
  }
  return found;
}

const GEOMETRIC: ReadonlySet<string> = new Set([
  ...LITERALS.map(([name]) => name),
  iri("rdf:type"),
  iri("schema:latitude"),
  iri("schema:longitude"),
]);

const CLASSES: ReadonlySet<string> = new Set([
  iri("dcterms:Location"),
  iri("geosparql:Geometry"),
  iri("geosparql:Feature"),
  iri("locn:Geometry"),
  iri("schema:GeoCoordinates"),
  iri("schema:Place"),
]);

/** Whether a place says nothing but its geometry, so that nothing of it is lost when only that is kept. */
function isOnlyGeometry(node: GraphNode | undefined): boolean {
  return (
    node !== undefined &&
    isBlank(node.id) &&
    typesOf(node).every((type) => CLASSES.has(type)) &&
    [...node.props].every(([name, terms]) => GEOMETRIC.has(name) && terms.length === 1)
  );
}

function placeGeometries(context: LiftContext, node: GraphNode, path: ReadonlySet<string>): readonly Geometry[] {
  if (path.has(node.id) || path.size > 4) return [];
  const inner = new Set([...path, node.id]);
  const found = LITERALS.flatMap(([predicate, role]) =>
    literals(node.props.get(predicate) ?? []).flatMap((literal): readonly Geometry[] => {
      const geometry =
        predicate === BOX ? wgs84Box(literal.value) : literalGeometry(literal.value, literal.datatype ?? "", role);
      if (geometry === undefined) tell(context, "RO-013", { value: literal.value.trim().slice(0, 80) }, literal.at);
      return geometry === undefined ? [] : [geometry];
    }),
  );
  const coordinates = pointOf(context, node);
  const box = boxOf(context, node);
  const nested = [iri("schema:geo"), iri("locn:geometry"), iri("geosparql:hasGeometry")].flatMap((predicate) =>
    (node.props.get(predicate) ?? []).flatMap((term) => {
      const part = nodeOf(context, term);
      return part === undefined ? [] : placeGeometries(context, part, inner);
    }),
  );
  return [...found, ...coordinates, ...box, ...nested];
}

function literalGeometry(text: string, datatype: string, role: GeometryRole): Geometry | undefined {
  if (/gmlLiteral$/.test(datatype) || text.trimStart().startsWith("<gml")) return readEnvelope(text);
  if (text.trimStart().startsWith("{")) return geoJson(text, role);
  const geometry = readWkt(text, role);
  return (role === "bounding" && geometry !== undefined ? boxOfRing(geometry) : undefined) ?? geometry;
}

/** `dcat:bbox` is a bounding box: a ring of its four corners is read as one. */
function boxOfRing(geometry: Geometry): Geometry | undefined {
  if (geometry.type !== "Polygon" || geometry.coordinates.length !== 1) return undefined;
  const ring = geometry.coordinates[0] as readonly (readonly number[])[];
  const [xs, ys] = [0, 1].map((axis) => [...new Set(ring.map((position) => position[axis] as number))]) as [
    number[],
    number[],
  ];
  const corners = new Set(ring.map((position) => position.join(" ")));
  if (ring.length !== 5 || xs.length !== 2 || ys.length !== 2 || corners.size !== 4) return undefined;
  const bbox = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return { type: "Box", bbox, ...(geometry.rs === undefined ? {} : { rs: geometry.rs }), role: "bounding" };
}

const GEOJSON = /^(?:Multi)?(?:Point|LineString|Polygon)$/;

function geoJson(text: string, role: GeometryRole): Geometry | undefined {
  try {
    const value = JSON.parse(text) as { type?: unknown; coordinates?: unknown };
    const numbers = JSON.stringify(value.coordinates ?? null);
    if (typeof value.type !== "string" || !GEOJSON.test(value.type) || !/^\[[-\d.,eE+[\]]+\]$/.test(numbers))
      return undefined;
    return { type: value.type, coordinates: value.coordinates, rs: CRS84, role } as unknown as Geometry;
  } catch {
    return undefined;
  }
}

/** schema.org, latitude: "The latitude of a location. For example 37.42242 (WGS 84)". */
function pointOf(context: LiftContext, node: GraphNode): readonly Geometry[] {
  const [latitude, longitude] = ["latitude", "longitude"].map((name) =>
    wordOf((node.props.get(`${PREFIXES.schema}${name}`) ?? [])[0])?.trim(),
  );
  if (latitude === undefined || longitude === undefined) return [];
  if (
    !isNumber(latitude) ||
    !isNumber(longitude) ||
    Math.abs(Number(latitude)) > 90 ||
    Math.abs(Number(longitude)) > 180
  ) {
    tell(context, "RO-013", { value: `${latitude} ${longitude}`.slice(0, 80) }, node.at);
    return [];
  }
  return [{ type: "Point", coordinates: [Number(longitude), Number(latitude)], rs: CRS84, role: "location" }];
}

function boxOf(context: LiftContext, node: GraphNode): readonly Geometry[] {
  const text = textOfTerms(node.props.get(iri("schema:box")) ?? []);
  if (text === undefined) return [];
  const numbers = text.trim().split(/[\s,]+/);
  const [a, b, c, d] = numbers.map(Number) as [number, number, number, number];
  if (numbers.length !== 4 || !numbers.every(isNumber) || a > c || b > d) {
    tell(context, "RO-013", { value: text.slice(0, 80) }, node.at);
    return [];
  }
  return [{ type: "Box", bbox: [a, b, c, d], role: "bounding" }];
}

/** A box that may pass the antimeridian, where its west is greater than its east. */
function wgs84Box(text: string): Geometry | undefined {
  const texts = text.split(" ");
  const [west, south, east, north] = texts.map(Number) as [number, number, number, number];
  const isOnEarth = [west, east].every((x) => Math.abs(x) <= 180) && [south, north].every((y) => Math.abs(y) <= 90);
  if (texts.length !== 4 || !texts.every(isNumber) || !isOnEarth || south > north) return undefined;
  return { type: "Box", bbox: [west, south, east, north], rs: CRS84, role: "bounding" };
}
