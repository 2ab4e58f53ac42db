// SPDX-License-Identifier: Apache-2.0
import { closeSync, openSync, writeSync } from "node:fs";

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0" xmlns:bldg="http://www.opengis.net/citygml/building/2.0" xmlns:gml="http://www.opengis.net/gml" xmlns:uro="https://www.geospatial.jp/iur/uro/2.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="https://www.geospatial.jp/iur/uro/2.0 ../../schemas/iur/uro/2.0/urbanObject.xsd">
<gml:boundedBy><gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/6697" srsDimension="3"><gml:lowerCorner>35 139 0</gml:lowerCorner><gml:upperCorner>36 140 100</gml:upperCorner></gml:Envelope></gml:boundedBy>
`;

/** CityGML 2.0 with the i-UR extension, about 7 kB a building as PLATEAU writes them; returns how many buildings there are. */
export function writeGml(path: string, bytes: number): number {
  const file = openSync(path, "w");
  let written = writeSync(file, HEAD);
  let count = 0;
  while (written < bytes) {
    let text = "";
    for (let i = 0; i < 200; i++) text += building(count++);
    written += writeSync(file, text);
  }
  writeSync(file, "</core:CityModel>\n");
  closeSync(file);
  return count;
}

/** A block with footprint, solid and six bounding surfaces. */
function building(n: number): string {
  const [lat, lon] = [35 + Math.floor(n / 1000) * 0.0002, 139 + (n % 1000) * 0.0002];
  const height = 3 + (n % 40);
  const corner = (k: number, h: number) =>
    `${(lat + (k === 1 || k === 2 ? 0.00012345678 : 0)).toFixed(11)} ${(lon + (k > 1 ? 0.00011234567 : 0)).toFixed(11)} ${h.toFixed(3)}`;
  const ring = (...points: readonly (readonly [number, number])[]) =>
    [...points, points[0] as readonly [number, number]].map(([k, h]) => corner(k, h)).join(" ");
  const wall = (k: number) => ring([k, 2], [(k + 1) % 4, 2], [(k + 1) % 4, height], [k, height]);
  const ground = ring([3, 2], [2, 2], [1, 2], [0, 2]);
  const roof = ring([0, height], [1, height], [2, height], [3, height]);
  const faces = [ground, roof, wall(0), wall(1), wall(2), wall(3)];
  const polygon = (positions: string) =>
    `<gml:surfaceMember>\n<gml:Polygon>\n<gml:exterior>\n<gml:LinearRing>\n<gml:posList>${positions}</gml:posList>\n</gml:LinearRing>\n</gml:exterior>\n</gml:Polygon>\n</gml:surfaceMember>\n`;
  const names = ["GroundSurface", "RoofSurface", "WallSurface", "WallSurface", "WallSurface", "WallSurface"];
  const surfaces = faces.map(
    (face, i) =>
      `<bldg:boundedBy>\n<bldg:${names[i]} gml:id="s${n}-${i}">\n<bldg:lod2MultiSurface>\n<gml:MultiSurface>\n${polygon(face)}</gml:MultiSurface>\n</bldg:lod2MultiSurface>\n</bldg:${names[i]}>\n</bldg:boundedBy>\n`,
  );
  return `<core:cityObjectMember>
<bldg:Building gml:id="bldg_${n}">
<core:creationDate>2023-03-22</core:creationDate>
<bldg:yearOfConstruction>${1950 + (n % 70)}</bldg:yearOfConstruction>
<bldg:measuredHeight uom="m">${height}</bldg:measuredHeight>
<bldg:storeysAboveGround>${1 + (n % 12)}</bldg:storeysAboveGround>
<bldg:lod0FootPrint>
<gml:MultiSurface>
${polygon(ground)}</gml:MultiSurface>
</bldg:lod0FootPrint>
<bldg:lod1Solid>
<gml:Solid>
<gml:exterior>
<gml:CompositeSurface>
${faces.map(polygon).join("")}</gml:CompositeSurface>
</gml:exterior>
</gml:Solid>
</bldg:lod1Solid>
${surfaces.join("")}<uro:buildingDetailAttribute>
<uro:BuildingDetailAttribute>
<uro:totalFloorArea uom="m2">${100 + (n % 900)}</uro:totalFloorArea>
<uro:surveyYear>2016</uro:surveyYear>
</uro:BuildingDetailAttribute>
</uro:buildingDetailAttribute>
<uro:buildingIDAttribute>
<uro:BuildingIDAttribute>
<uro:buildingID>14201-bldg-${n}</uro:buildingID>
</uro:BuildingIDAttribute>
</uro:buildingIDAttribute>
</bldg:Building>
</core:cityObjectMember>
`;
}
