// SPDX-License-Identifier: Apache-2.0
import type { Entity, Field, Observation, Property, ReferenceSystem } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { byId, type Decoded, decode } from "../run-adapter.js";
import { building, dictionary, model, multiSurface, polygon } from "./gml-text.js";

const read = (text: string, beside: Readonly<Record<string, string>> = {}, name = "city.gml") =>
  decode(text, { name, files: beside });
const resultOfB1 = (decoded: Decoded, tail: string) => byId<Observation>(decoded, `b1/attribute/${tail}`);

describe("identity and time", () => {
  it("keeps survey, record, construction and legal validity apart", async () => {
    const decoded = await read(
      model(
        building(
          `<core:creationDate>2023-03-22T09:00:00+09:00</core:creationDate><bldg:yearOfConstruction>1981</bldg:yearOfConstruction>
          <uro:buildingDetailAttribute><uro:BuildingDetailAttribute><uro:totalFloorArea uom="m2">12.5</uro:totalFloorArea><uro:surveyYear>2016</uro:surveyYear></uro:BuildingDetailAttribute></uro:buildingDetailAttribute>`,
        ) +
          `<core:cityObjectMember><urf:UseDistrict gml:id="u1"><urf:validFrom>2009-09-18</urf:validFrom><urf:custodian>X</urf:custodian><urf:lod1MultiSurface>${multiSurface(polygon())}</urf:lod1MultiSurface></urf:UseDistrict></core:cityObjectMember>`,
      ),
    );
    expect(decoded.end.outcome).toBe("complete");
    expect(byId<Entity>(decoded, "b1")).toMatchObject({
      recordedFrom: "2023-03-22T00:00:00Z",
      native: { recordedFrom: "2023-03-22T09:00:00+09:00" },
      existence: { start: "1981" },
    });
    const area = resultOfB1(decoded, "BuildingDetailAttribute/value/totalFloorArea");
    expect(area).toMatchObject({
      phenomenonTime: { at: "2016" },
      result: { kind: "quantity", value: 12.5, unit: "m2" },
    });
    expect(area).not.toHaveProperty("validTime");
    const zone = byId<Entity>(decoded, "u1");
    expect(zone).not.toHaveProperty("existence");
    expect(zone.geometries![0]).toMatchObject({ lod: "1", validTime: { start: "2009-09-18" } });
    expect(byId<Observation>(decoded, "u1/attribute/custodian")).toMatchObject({ validTime: { start: "2009-09-18" } });
  });

  it("takes gml:id, uro ids and global identifiers as identifiers", async () => {
    const decoded = await read(
      model(
        building(
          `<uro:buildingIDAttribute><uro:BuildingIDAttribute><uro:buildingID>14201-bldg-1</uro:buildingID><uro:branchID>1</uro:branchID></uro:BuildingIDAttribute></uro:buildingIDAttribute>
           <core:externalReference><core:ExternalReference><core:informationSystem>https://data.example.org/register</core:informationSystem><core:externalObject><core:name>R-7</core:name></core:externalObject></core:ExternalReference></core:externalReference>`,
        ),
      ),
    );
    expect(byId<Entity>(decoded, "b1").identifiers).toEqual([
      { scheme: "http://www.opengis.net/gml/id", notation: "b1" },
      { scheme: "https://www.geospatial.jp/iur/uro/3.0/buildingID", notation: "14201-bldg-1" },
      { scheme: "https://data.example.org/register", notation: "R-7" },
    ]);
    expect(resultOfB1(decoded, "BuildingIDAttribute/value/branchID").result).toEqual({ kind: "text", text: "1" });
  });
});

describe("values", () => {
  it("reads code lists by reference, in the folder of the file", async () => {
    const text = model(building('<bldg:usage codeSpace="../../codelists/Building_usage.xml">402</bldg:usage>'));
    const beside = { "codelists/Building_usage.xml": dictionary({ "402": "商業施設" }) };
    const decoded = await read(text, beside, "udx/bldg/city.gml");
    expect(decoded.findings).toEqual([]);
    expect(byId<Property>(decoded, "_/property/usage@Building_usage")).toMatchObject({
      valueType: "category",
      categories: { "402": { und: "商業施設" } },
    });
    expect(resultOfB1(decoded, "usage").result).toEqual({ kind: "category", category: "402" });
  });

  it("keeps types of generic attributes, and their sets", async () => {
    const decoded = await read(
      model(
        building(
          `<gen:stringAttribute name="a"><gen:value>7</gen:value></gen:stringAttribute><gen:intAttribute name="n"><gen:value>7</gen:value></gen:intAttribute>
           <gen:genericAttributeSet name="s"><gen:measureAttribute name="m"><gen:value uom="m">1.5</gen:value></gen:measureAttribute></gen:genericAttributeSet>`,
        ),
      ),
    );
    expect(resultOfB1(decoded, "generic/a").result).toEqual({ kind: "text", text: "7" });
    expect(resultOfB1(decoded, "generic/n").result).toEqual({ kind: "count", count: 7 });
    expect(resultOfB1(decoded, "generic/s/m").result).toEqual({ kind: "quantity", value: 1.5, unit: "m" });
  });

  it("ties hazards to the event that they are given for", async () => {
    const risk = (rank: string) =>
      `<uro:floodingRiskAttribute><uro:WaterBodyRiverFloodingRiskAttribute><uro:description>2</uro:description><uro:rankOrg>${rank}</uro:rankOrg><uro:scale>1</uro:scale></uro:WaterBodyRiverFloodingRiskAttribute></uro:floodingRiskAttribute>`;
    const decoded = await read(
      model(`<core:cityObjectMember><wtr:WaterBody gml:id="b1">${risk("3")}</wtr:WaterBody></core:cityObjectMember>`),
    );
    const { scenario } = resultOfB1(decoded, "WaterBodyRiverFloodingRiskAttribute/value/rankOrg");
    expect(decoded.resources.find(({ id }) => id === scenario)).toMatchObject({ entityTypes: ["jk:Scenario"] });
  });
});

describe("geometry", () => {
  it("follows links of a solid to the surfaces that bound the object", async () => {
    const decoded = await read(
      model(
        building(
          `<bldg:lod2Solid><gml:Solid><gml:exterior><gml:CompositeSurface><gml:surfaceMember xlink:href="#p1"/></gml:CompositeSurface></gml:exterior></gml:Solid></bldg:lod2Solid>
           <bldg:boundedBy><bldg:RoofSurface><bldg:lod2MultiSurface>${multiSurface(polygon(4, "p1"))}</bldg:lod2MultiSurface></bldg:RoofSurface></bldg:boundedBy>`,
        ),
      ),
    );
    const ring = [
      [35, 139, 4],
      [35, 139.1, 4],
      [35.1, 139.1, 4],
      [35, 139, 4],
    ];
    expect(byId<Entity>(decoded, "b1").geometries).toMatchObject([
      { type: "Polyhedron", lod: "2", coordinates: [[[ring]]] },
    ]);
    expect(byId<Entity>(decoded, "b1/boundedBy")).toMatchObject({
      entityTypes: ["http://www.opengis.net/citygml/building/2.0/RoofSurface"],
      relations: [{ predicate: "obo:BFO_0000050" }],
      geometries: [{ type: "MultiPolygon", coordinates: [[ring]] }],
    });
  });

  it("inherits the reference system, and reads compound names", async () => {
    const srsName = "urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::5783";
    const decoded = await read(
      model(building(`<bldg:lod0FootPrint>${multiSurface(polygon())}</bldg:lod0FootPrint>`), { srsName }),
    );
    const system = decoded.resources.find((r): r is ReferenceSystem => r.type === "ReferenceSystem")!;
    expect(system).toMatchObject({ kind: "compound", componentSystems: ["EPSG:25832", "EPSG:5783"] });
    expect(byId<Entity>(decoded, "b1").geometries).toMatchObject([{ rs: system.id, role: "footprint", lod: "0" }]);
  });

  it("declares nothing where nothing is declared, and takes what the user states", async () => {
    const text = model(building(`<bldg:lod0FootPrint>${multiSurface(polygon())}</bldg:lod0FootPrint>`), {
      srsName: "",
    });
    const decoded = await read(text);
    expect(decoded.resources.filter(({ type }) => type === "ReferenceSystem")).toEqual([]);
    expect(byId<Entity>(decoded, "b1").geometries![0]).not.toHaveProperty("rs");
    const stated = await decode(text, { name: "city.gml", declared: { crs: "EPSG:6697" } });
    expect(stated.findings.map(({ code }) => code)).toEqual(["AD-109"]);
    expect(byId<Entity>(stated, "b1").geometries![0]).toHaveProperty("rs");
  });

  it("puts the cells of spatial IDs apart by their number of parts", async () => {
    const decoded = await read(
      model(
        building(
          "<uro:buildingSpatialIDAttribute><uro:BuildingSpatialIDAttribute><uro:spatialID>20/-1/931434/412811</uro:spatialID><uro:spatialID>20/931434/412811</uro:spatialID></uro:BuildingSpatialIDAttribute></uro:buildingSpatialIDAttribute>",
        ),
      ),
    );
    expect(byId<Entity>(decoded, "b1").geometries).toMatchObject([
      { type: "CellSet", cells: ["20/-1/931434/412811"] },
      { type: "CellSet", cells: ["20/931434/412811"] },
    ]);
    expect(decoded.resources.filter(({ type }) => type === "ReferenceSystem")).toHaveLength(4);
  });
});

it("makes a time series a Field, and the replaced object the previous version (CityGML 3.0)", async () => {
  const decoded =
    await read(`<CityModel xmlns="http://www.opengis.net/citygml/3.0" xmlns:bldg="http://www.opengis.net/citygml/building/3.0" xmlns:dyn="http://www.opengis.net/citygml/dynamizer/3.0" xmlns:vers="http://www.opengis.net/citygml/versioning/3.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:xlink="http://www.w3.org/1999/xlink">
    <versionTransitionMember><vers:VersionTransition><vers:transaction><vers:Transaction><vers:type>replace</vers:type><vers:oldFeature xlink:href="#b0"/><vers:newFeature xlink:href="#b1"/></vers:Transaction></vers:transaction></vers:VersionTransition></versionTransitionMember>
    <cityObjectMember><bldg:Building gml:id="b1"><dynamizer><dyn:Dynamizer gml:id="d1"><dyn:dynamicData><dyn:GenericTimeseries><dyn:observationProperty>Power</dyn:observationProperty><dyn:uom>kW</dyn:uom>
      <dyn:timeValuePair><dyn:TimeValuePair><dyn:timestamp>2019-01-01T00:00:00Z</dyn:timestamp><dyn:doubleValue>1.5</dyn:doubleValue></dyn:TimeValuePair></dyn:timeValuePair>
      <dyn:timeValuePair><dyn:TimeValuePair><dyn:timestamp>2019-01-02T00:00:00Z</dyn:timestamp></dyn:TimeValuePair></dyn:timeValuePair>
      </dyn:GenericTimeseries></dyn:dynamicData></dyn:Dynamizer></dynamizer></bldg:Building></cityObjectMember></CityModel>`);
  expect(decoded.end.outcome).toBe("complete");
  expect(byId<Entity>(decoded, "b1").previousVersion).toMatch(/#b0$/);
  expect(byId<Field>(decoded, "d1")).toMatchObject({
    domain: { axes: { t: { kind: "text", values: ["2019-01-01T00:00:00Z", "2019-01-02T00:00:00Z"] } } },
    variables: { Power: { unit: "kW" } },
    ranges: { Power: { kind: "real", values: [1.5, null] } },
  });
});
