// SPDX-License-Identifier: Apache-2.0
import type { XmlNode } from "../xml/xml-node.js";

/** Namespaces of GML 3.1 and 3.2. */
export const GML_NAMESPACES: ReadonlySet<string> = new Set([
  "http://www.opengis.net/gml",
  "http://www.opengis.net/gml/3.2",
]);
export const XLINK = "http://www.w3.org/1999/xlink";
export const XSI = "http://www.w3.org/2001/XMLSchema-instance";
export const XSD = "http://www.w3.org/2001/XMLSchema";

const CITYGML = "http://www.opengis.net/citygml/";
const IUR =
  /^https?:\/\/www\.(?:geospatial\.jp|kantei\.go\.jp\/jp\/singi\/tiiki\/toshisaisei\/itoshisaisei)\/iur\/(uro|urf|urg|urt)\/(\d+\.\d+)$/;

/** Prefix under which what the model has no member for is kept, and its namespace. */
export const CITYGML_PREFIX = "citygml";
export const CITYGML_TERMS = "https://www.opengis.net/citygml/#";
/** `@context` of a resource that has members with the prefix `citygml`. */
export const CITYGML_CONTEXT = [
  "https://w3id.org/jiku/v1/context.jsonld",
  { [CITYGML_PREFIX]: CITYGML_TERMS },
] as const;

/** Whether an element is one of GML itself. */
export function isGml(node: XmlNode): boolean {
  return GML_NAMESPACES.has(node.uri);
}

/** Whether a namespace is one of CityGML's modules. */
export function isCityGml(uri: string): boolean {
  return uri.startsWith(CITYGML);
}

/** The module of a CityGML namespace (`building`; "" for the core) and its version; undefined for another namespace. */
export function moduleOf(uri: string): { readonly module: string; readonly version: string } | undefined {
  const match = /^http:\/\/www\.opengis\.net\/citygml\/(?:profiles\/base\/)?(?:([a-z]+)\/)?([123]\.\d)$/i.exec(uri);
  if (match === null) return undefined;
  return { module: match[1] ?? "", version: match[2] as string };
}

/** The module and version of a namespace of the i-UR extension. */
export function iurOf(uri: string): { readonly module: string; readonly version: string } | undefined {
  const match = IUR.exec(uri);
  return match === null ? undefined : { module: match[1] as string, version: match[2] as string };
}

/** The class that an element names: its namespace and its local name. */
export function classOfNode(node: XmlNode): string {
  return /[/#]$/.test(node.uri) ? node.uri + node.name : `${node.uri}/${node.name}`;
}

/** `gml:id` of an element. */
export function gmlId(node: XmlNode): string | undefined {
  if (node.attributes.size === 0) return undefined;
  for (const uri of GML_NAMESPACES) {
    const id = node.attributes.get(`{${uri}}id`);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** The target of an `xlink:href`. */
export function hrefOf(node: XmlNode): string | undefined {
  return node.attributes.size === 0 ? undefined : node.attributes.get(`{${XLINK}}href`);
}
