// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent } from "@jiku/adapter";
import type { Geometry, TimeExtent } from "@jiku/model";
import { periodOfText } from "../lift/dates.js";
import { CRS84, iri, RDF_TYPE } from "../names.js";
import { lossAt } from "./losses.js";
import { literal, name, type OutNode, type OutValue, outNode, put } from "./out-node.js";

type Emit = (event: EncodeEvent) => void;

const WKT = iri("geosparql:wktLiteral");
const GEOMETRY_HELD: ReadonlySet<string> = new Set(["type", "coordinates", "bbox", "rs", "role"]);

/** The places of a resource as nodes of `dcterms:Location` with WKT; what WKT cannot hold is a loss. */
export function writePlaces(
  id: string,
  member: "spatial" | "geometries",
  geometries: readonly Geometry[] | undefined,
  emit: Emit,
): readonly OutValue[] {
  return (geometries ?? []).flatMap((geometry, i): readonly OutValue[] => {
    const wkt = wktOf(geometry);
    if (wkt === undefined) {
      emit(lossAt(id, [member, i], "dropped"));
      return [];
    }
    const degrees = degreesOf(geometry);
    if (degrees !== undefined) return [{ kind: "blank", node: degrees }];
    const isBox = geometry.type === "Box";
    const predicate = isBox ? "dcat:bbox" : geometry.role === "centroid" ? "dcat:centroid" : "locn:geometry";
    const kept = isBox ? "bounding" : predicate === "dcat:centroid" ? "centroid" : "footprint";
    if (geometry.role !== kept)
      emit(lossAt(id, [member, i, "role"], geometry.role === undefined ? "defaulted" : "dropped"));
    for (const key of Object.keys(geometry)) if (!GEOMETRY_HELD.has(key)) emit(lossAt(id, [member, i, key], "dropped"));
    const place = outNode();
    put(place, RDF_TYPE, name(iri("dcterms:Location")));
    put(place, iri(predicate), literal(wkt, WKT));
    return [{ kind: "blank", node: place }];
  });
}

/** A location that is one position in WGS 84, as schema.org writes it. */
function degreesOf(geometry: Geometry): OutNode | undefined {
  const [longitude, latitude, ...more] = geometry.type === "Point" ? geometry.coordinates : [];
  if (geometry.type !== "Point" || geometry.role !== "location" || geometry.rs !== CRS84 || more.length > 0)
    return undefined;
  if (Object.keys(geometry).some((key) => !GEOMETRY_HELD.has(key))) return undefined;
  const place = outNode();
  put(place, RDF_TYPE, name(iri("schema:GeoCoordinates")));
  put(place, iri("schema:latitude"), literal(String(latitude), iri("xsd:double")));
  put(place, iri("schema:longitude"), literal(String(longitude), iri("xsd:double")));
  return place;
}

/** WKT with its reference system; undefined without one, for a box of three axes and for geometries that WKT does not have. */
export function wktOf(geometry: Geometry): string | undefined {
  const rs = "rs" in geometry ? geometry.rs : undefined;
  if (rs === undefined) return undefined;
  const code = /^EPSG:(\d+)$/.exec(rs)?.[1];
  const system = code === undefined ? rs : `http://www.opengis.net/def/crs/EPSG/0/${code}`;
  const body = bodyOf(geometry);
  if (body === undefined || /[<>\s]/.test(system)) return undefined;
  return rs === CRS84 ? body : `<${system}> ${body}`;
}

function bodyOf(geometry: Geometry): string | undefined {
  switch (geometry.type) {
    case "Point":
      return `POINT(${geometry.coordinates.join(" ")})`;
    case "MultiPoint":
    case "LineString":
    case "MultiLineString":
    case "Polygon":
    case "MultiPolygon":
      return `${geometry.type.toUpperCase()}${nested(geometry.coordinates)}`;
    case "Box": {
      const [a, b, c, d] = geometry.bbox;
      const isFlat = geometry.bbox.length === 4 && (a as number) < (c as number) && (b as number) < (d as number);
      return isFlat ? `POLYGON((${a} ${b},${c} ${b},${c} ${d},${a} ${d},${a} ${b}))` : undefined;
    }
    default:
      return undefined;
  }
}

function nested(coordinates: unknown): string {
  const parts = coordinates as readonly unknown[];
  const isPosition = typeof (parts[0] as readonly unknown[] | undefined)?.[0] === "number";
  return `(${parts.map((part) => (isPosition ? (part as readonly number[]).join(" ") : nested(part))).join(",")})`;
}

const TIME_HELD: ReadonlySet<string> = new Set(["at", "start", "end"]);

/** Periods as nodes of `dcterms:PeriodOfTime`, or in a crate as texts of `schema:temporalCoverage`. */
export function writePeriods(
  node: OutNode,
  id: string,
  extents: readonly TimeExtent[] | undefined,
  crate: boolean,
  emit: Emit,
): void {
  extents?.forEach((extent, i) => {
    const text = textOf(extent);
    const words = nativeText(extent);
    const hasBounds = [extent.at, extent.start, extent.end].some((bound) => bound !== undefined && bound !== "..");
    const written = text ?? words;
    if (crate ? written === undefined : !hasBounds && words === undefined) {
      emit(lossAt(id, ["temporal", i], "dropped"));
      return;
    }
    if (words === undefined)
      for (const key of Object.keys(extent)) if (!TIME_HELD.has(key)) emit(lossAt(id, ["temporal", i, key], "dropped"));
    if (crate) put(node, iri("schema:temporalCoverage"), literal(written as string));
    else if (words !== undefined) put(node, iri("dcterms:temporal"), literal(words));
    else put(node, iri("dcterms:temporal"), { kind: "blank", node: periodNode(id, extent, i, emit) });
  });
}

/** The text of ISO 8601 that reads back to the same bounds. */
function textOf({ at, start, end }: TimeExtent): string | undefined {
  const text = at ?? (start === undefined || end === undefined ? undefined : `${start}/${end}`);
  return text !== undefined && periodOfText(text) !== undefined ? text : undefined;
}

/** The words of a period that could not be read. */
function nativeText({ native, unknown }: TimeExtent): string | undefined {
  const [start, end] = [native?.["start"], native?.["end"]];
  return unknown?.length === 2 && start !== undefined && start === end ? start : undefined;
}

function periodNode(id: string, { at, start, end }: TimeExtent, i: number, emit: Emit): OutNode {
  const period = outNode();
  put(period, RDF_TYPE, name(iri("dcterms:PeriodOfTime")));
  if (at !== undefined) put(period, iri("rdf:value"), literal(at));
  for (const [predicate, bound, member] of [
    [iri("dcat:startDate"), start, "start"],
    [iri("dcat:endDate"), end, "end"],
  ] as const) {
    if (bound === undefined) continue;
    if (bound === "..") emit(lossAt(id, ["temporal", i, member], "dropped"));
    else put(period, predicate, literal(bound, dateType(bound)));
  }
  return period;
}

/** The datatype of a time position by its length (XML Schema 1.1, part 2, 3.3). */
export function dateType(text: string): string {
  if (text.includes("T")) return iri("xsd:dateTime");
  const dashes = text.replace(/^-/, "").split("-").length;
  return iri(dashes === 3 ? "xsd:date" : dashes === 2 ? "xsd:gYearMonth" : "xsd:gYear");
}
