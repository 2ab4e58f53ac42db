// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import { type GraphNode, typesOf } from "../graph/graph.js";
import { iri, PREFIXES } from "../names.js";
import { type LiftContext, tell } from "./lift-context.js";

const XSD = new Set(
  (
    "string boolean decimal float double integer long int short byte nonNegativeInteger positiveInteger " +
    "nonPositiveInteger negativeInteger unsignedLong unsignedInt unsignedShort unsignedByte date time dateTime " +
    "dateTimeStamp gYear gYearMonth gMonth gMonthDay gDay duration yearMonthDuration dayTimeDuration hexBinary " +
    "base64Binary anyURI language normalizedString token NMTOKEN Name NCName QName anySimpleType"
  )
    .split(" ")
    .map((name) => PREFIXES.xsd + name),
);
const OTHERS: ReadonlySet<string> = new Set([
  ...["JSON", "HTML", "XMLLiteral", "langString", "dirLangString", "PlainLiteral"].map((name) => PREFIXES.rdf + name),
  ...["wktLiteral", "gmlLiteral", "geoJSONLiteral", "kmlLiteral", "dggsLiteral"].map(
    (name) => PREFIXES.geosparql + name,
  ),
  ...["Text", "Date", "DateTime", "Time", "Number", "Integer", "Float", "Boolean", "URL"].map(
    (name) => PREFIXES.schema + name,
  ),
  ...["W3CDTF", "Period", "Point", "Box", "URI", "IMT", "ISO639-2", "ISO639-3", "ISO3166", "RFC1766", "RFC3066"].map(
    (name) => PREFIXES.dcterms + name,
  ),
  ...["RFC4646", "RFC5646", "DCMIType"].map((name) => PREFIXES.dcterms + name),
  "https://www.iana.org/assignments/media-types/application/vnd.geo+json",
  "http://www.opengis.net/rdf#WKTLiteral",
]);

/** Classes of parts of a description, which nothing that is described can have. */
const PART_CLASSES: ReadonlySet<string> = new Set([
  iri("dcterms:PeriodOfTime"),
  iri("dcterms:Location"),
  iri("spdx:Checksum"),
]);
const THINGS: ReadonlySet<string> = new Set(["dataset", "asset", "agent"]);
const THING = { en: "a data set, file or agent", ja: "データ集合・ファイル・人や組織" };

/** RO-019 for each datatype that is none of the known ones, and RO-020 for data sets, files and agents that are of the class of a part. */
export function checkGraph(context: LiftContext): void {
  const odd = new Map<string, NativeLocation>();
  for (const node of context.graph.nodes.values()) {
    if (THINGS.has(context.kinds.get(node.id) ?? ""))
      for (const type of typesOf(node)) if (PART_CLASSES.has(type)) tellPart(context, type, THING, node.at);
    for (const terms of node.props.values())
      for (const term of terms) {
        const datatype = term.kind === "literal" ? term.datatype : undefined;
        if (datatype !== undefined && !XSD.has(datatype) && !OTHERS.has(datatype) && !odd.has(datatype))
          odd.set(datatype, term.at);
      }
  }
  for (const [datatype, at] of odd) tell(context, "RO-019", { datatype: datatype.slice(0, 120) }, at);
}

/** RO-020: a part holds something that it has no place for. */
export function tellPart(
  context: Pick<LiftContext, "run" | "emit">,
  member: string,
  expected: { readonly en: string; readonly ja: string },
  at: NativeLocation,
): void {
  tell(context, "RO-020", { member: member.slice(0, 120), expected }, at);
}

/** The first class or member of a node that is none of these. */
export function strangerIn(
  node: GraphNode,
  classes: ReadonlySet<string>,
  members: ReadonlySet<string>,
): string | undefined {
  const type = typesOf(node).find((one) => !classes.has(one));
  return type ?? [...node.props.keys()].find((name) => !members.has(name) && name !== iri("rdf:type"));
}
