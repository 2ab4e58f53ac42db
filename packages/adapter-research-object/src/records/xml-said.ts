// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import { attributeOf, childrenOf, elementAt, wordOf, type XmlElement } from "@jiku/syntax/xml";
import type { GeoPart, Said } from "./object-record.js";

const LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang";
const RESOURCE = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}resource";

/** The text of an element with its language, the kind in an attribute, and the address beside it. */
export function saidOf(element: XmlElement, type?: string, uri = RESOURCE): Said | undefined {
  const text = wordOf(element);
  const address = attributeOf(element, element.attributes.has(uri) ? uri : RESOURCE);
  if (text === "" && address === undefined) return undefined;
  const kind = type === undefined ? undefined : attributeOf(element, type);
  const language = attributeOf(element, LANGUAGE);
  return {
    text: text === "" ? (address as string) : text,
    at: elementAt(element),
    ...(language === undefined || language === "" ? {} : { language }),
    ...(kind === undefined || kind === "" ? {} : { type: kind }),
    ...(address === undefined ? {} : { uri: address }),
  };
}

/** The texts of all children of that name. */
export function saidList(owner: XmlElement | undefined, name: string, type?: string, uri?: string): readonly Said[] {
  return childrenOf(owner, name).flatMap((element) => saidOf(element, type, uri) ?? []);
}

/** A place as DataCite and JPCOAR write it: points and corners in WGS 84, decimal degrees (DataCite 4.6, 18). */
export function geoPart(element: XmlElement): GeoPart {
  const points = childrenOf(element, "geoLocationPoint").flatMap((point) => pointOf(point) ?? []);
  const polygons = childrenOf(element, "geoLocationPolygon").flatMap((polygon) => polygonOf(polygon) ?? []);
  const [box] = childrenOf(element, "geoLocationBox");
  const corners = ["westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude"];
  return {
    at: elementAt(element),
    places: saidList(element, "geoLocationPlace"),
    geometries: [...points, ...polygons],
    ...(box === undefined
      ? {}
      : { box: { text: corners.map((name) => numberText(box, name)).join(" "), at: elementAt(box) } }),
  };
}

function numberText(owner: XmlElement, name: string): string {
  const [element] = childrenOf(owner, name);
  return (element === undefined ? "" : wordOf(element)) || "?";
}

function pointOf(element: XmlElement): { wkt: string; at: NativeLocation } | undefined {
  const at = elementAt(element);
  // Before version 4 of DataCite a point was one text, latitude first.
  const old = element.children.length > 0 ? [] : wordOf(element).split(/\s+/);
  if (element.children.length === 0) return old.length === 2 ? { wkt: `POINT(${old[1]} ${old[0]})`, at } : undefined;
  return { wkt: `POINT(${numberText(element, "pointLongitude")} ${numberText(element, "pointLatitude")})`, at };
}

function polygonOf(element: XmlElement): { wkt: string; at: NativeLocation } | undefined {
  const points = childrenOf(element, "polygonPoint").map(
    (point) => `${numberText(point, "pointLongitude")} ${numberText(point, "pointLatitude")}`,
  );
  return points.length === 0 ? undefined : { wkt: `POLYGON((${points.join(", ")}))`, at: elementAt(element) };
}
