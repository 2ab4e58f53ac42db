// SPDX-License-Identifier: Apache-2.0
import { CITY_LIMITS } from "../limits.js";
import { nodeAt, type XmlNode } from "../xml/xml-node.js";
import { GML_NAMESPACES, gmlId, isCityGml, isGml, iurOf, moduleOf, XLINK, XSI } from "./gml-names.js";
import type { MemberScope } from "./gml-scope.js";

/** Objects of CityGML that describe another one and have no identity of their own. */
const DATA_TYPES =
  /^(?:Address|ExternalReference|Height|Elevation|CityObjectRelation|ImplicitGeometry|ConstructionEvent|Occupancy|RoomHeight|Qualified(?:Area|Volume)|SensorConnection|TimeValuePair|Transaction|Role|\w+Attribute(?:Set)?)$/;

/** Whether an element is an object with an identity of its own, and not a value of another one. */
export function isFeature(node: XmlNode): boolean {
  if (isGml(node) || !/^\p{Lu}/u.test(node.name)) return false;
  if (isCityGml(node.uri)) return !DATA_TYPES.test(node.name);
  return gmlId(node) !== undefined;
}

/** Tells, once for each, a namespace that is neither CityGML's nor i-UR's and of which the file names no schema. */
export function tellExtension(node: XmlNode, { context, emit }: Pick<MemberScope, "context" | "emit">): void {
  const { uri } = node;
  const { extensions, declared } = context.tally;
  if (isGml(node) || moduleOf(uri) !== undefined || extensions.has(uri) || extensions.size >= CITY_LIMITS.names) return;
  extensions.add(uri);
  if (declared.has(uri) || /^urn:oasis:names:tc:ciq:/.test(uri)) return;
  if (iurOf(uri) !== undefined && declared.size === 0) return;
  emit(
    context.report.own(
      "CTY-010",
      { name: node.prefix === "" ? node.name : `${node.prefix}:${node.name}` },
      nodeAt(node),
    ),
  );
}

const ATTRIBUTES =
  /^(?:id|fid|name|srsName|srsDimension|uom|codeSpace|uri|ring|nilReason|orientation|owns|axisLabels|uomLabels|decimal|cs|ts|remoteSchema|count|version|frame|calendarEraName|indeterminatePosition)$/;

/** Attributes that an element may have: those of GML and CityGML, XML Schema instances, links and XML itself. */
export function isKnownAttribute(name: string): boolean {
  const uri = /^\{(.*)\}/.exec(name)?.[1];
  if (uri === undefined) return ATTRIBUTES.test(name);
  return GML_NAMESPACES.has(uri) || uri === XSI || uri === XLINK || uri === "http://www.w3.org/XML/1998/namespace";
}

/** Tells, once for each name, an attribute of an element of GML or CityGML that neither defines. */
export function tellAttributes(node: XmlNode, { context, emit }: Pick<MemberScope, "context" | "emit">): void {
  const { extensions } = context.tally;
  for (const name of node.attributes.keys()) {
    if (isKnownAttribute(name) || extensions.has(`@${name}`) || extensions.size >= CITY_LIMITS.names) continue;
    if (!isGml(node) && moduleOf(node.uri) === undefined) continue;
    extensions.add(`@${name}`);
    emit(context.report.own("CTY-010", { name }, nodeAt(node, name)));
  }
}
