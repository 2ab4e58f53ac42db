// SPDX-License-Identifier: Apache-2.0

const NAMESPACES =
  'xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gen="http://www.opengis.net/citygml/generics/2.0" xmlns:dem="http://www.opengis.net/citygml/relief/2.0" xmlns:wtr="http://www.opengis.net/citygml/waterbody/2.0" xmlns:app="http://www.opengis.net/citygml/appearance/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:uro="https://www.geospatial.jp/iur/uro/3.0" xmlns:urf="https://www.geospatial.jp/iur/urf/2.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

export const SRS = "http://www.opengis.net/def/crs/EPSG/0/6697";

/** A CityModel with an envelope in `srsName` and these members. */
export function model(members: string, { srsName = SRS, more = "" } = {}): string {
  const envelope =
    srsName === ""
      ? ""
      : `<gml:boundedBy><gml:Envelope srsName="${srsName}" srsDimension="3"><gml:lowerCorner>35 139 0</gml:lowerCorner><gml:upperCorner>36 140 9</gml:upperCorner></gml:Envelope></gml:boundedBy>`;
  return `<core:CityModel ${NAMESPACES}${more}>\n${envelope}\n${members}\n</core:CityModel>\n`;
}

export function building(content: string, id = "b1"): string {
  return `<core:cityObjectMember>\n<bldg:Building gml:id="${id}">\n${content}\n</bldg:Building>\n</core:cityObjectMember>`;
}

export function polygon(height: number | string = 3, id = ""): string {
  const h = height;
  const attribute = id === "" ? "" : ` gml:id="${id}"`;
  return `<gml:Polygon${attribute}><gml:exterior><gml:LinearRing><gml:posList>35 139 ${h} 35 139.1 ${h} 35.1 139.1 ${h} 35 139 ${h}</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon>`;
}

export function multiSurface(...members: readonly string[]): string {
  return `<gml:MultiSurface>${members.map((member) => `<gml:surfaceMember>${member}</gml:surfaceMember>`).join("")}</gml:MultiSurface>`;
}

export function dictionary(codes: Readonly<Record<string, string>>): string {
  const entries = Object.entries(codes).map(
    ([code, text]) =>
      `<gml:dictionaryEntry><gml:Definition><gml:description>${text}</gml:description><gml:name>${code}</gml:name></gml:Definition></gml:dictionaryEntry>`,
  );
  return `<gml:Dictionary xmlns:gml="http://www.opengis.net/gml">${entries.join("")}</gml:Dictionary>`;
}
