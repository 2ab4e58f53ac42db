// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { toQuads } from "../src/index.js";

const IRI = "https://data.example.org/";
const CRS = "http://www.opengis.net/def/crs";

function added(resource: unknown, known: readonly unknown[] = []): readonly string[] {
  const resolve = (iri: string) => known.find((item) => (item as AnyResource).id === iri) as AnyResource | undefined;
  const plain = toQuads(resource as AnyResource);
  const before = new Set(plain.map((quad) => JSON.stringify(quad)));
  const all = toQuads(resource as AnyResource, { enrich: true, resolve });
  expect(all.length).toBeGreaterThanOrEqual(plain.length);
  return all
    .filter((quad) => !before.has(JSON.stringify(quad)))
    .map(({ predicate, object }) => `${predicate.value.replace(/.*[#/]/, "")} ${object.value}`);
}

function observed(result: Record<string, unknown>, kind?: string): readonly string[] {
  const observation = {
    id: `${IRI}o`,
    type: "Observation",
    observedProperty: `${IRI}p`,
    result: { kind: "quantity", value: 1, ...result },
  };
  return added(observation, kind === undefined ? [] : [{ id: `${IRI}p`, type: "Property", quantityKind: kind }]);
}

describe("qudt:hasUnit by the UCUM code", () => {
  it("where QUDT has one unit for the code, in any order of its components", () => {
    expect(observed({ unit: "m" })).toEqual(["hasUnit http://qudt.org/vocab/unit/M"]);
    expect(observed({ unit: "s-1.m" })).toEqual(["hasUnit http://qudt.org/vocab/unit/M-PER-SEC"]);
  });

  it("not beside a unitIri, not for a code that QUDT or UCUM does not know", () => {
    expect(observed({ unit: "m", unitIri: "unit:M" })).toEqual([]);
    expect(observed({ unit: "m17.s-9" })).toEqual([]);
    expect(observed({ unit: "furlongs" })).toEqual([]);
  });

  it("by the kind of the observed property where several units share a code", () => {
    expect(observed({ unit: "[ft_i].[lbf_av]" })).toEqual([]);
    expect(observed({ unit: "[ft_i].[lbf_av]" }, "quantitykind:Energy")).toEqual([
      "hasUnit http://qudt.org/vocab/unit/FT-LB_F",
    ]);
    expect(observed({ unit: "[ft_i].[lbf_av]" }, "quantitykind:Torque")).toEqual([]);
    expect(observed({ unit: "[ft_i].[lbf_av]" }, "quantitykind:Length")).toEqual([]);
  });
});

describe("plain triples of relations", () => {
  const entity = (relation: object) => ({
    id: `${IRI}e`,
    type: "Entity",
    entityTypes: [`${IRI}T`],
    relations: [{ predicate: "obo:BFO_0000050", object: `${IRI}w`, ...relation }],
  });

  it("of those without limit, not of those with validity or doubt", () => {
    expect(added(entity({}))).toEqual([`BFO_0000050 ${IRI}w`]);
    expect(added(entity({ confidence: 1 }))).toEqual([`BFO_0000050 ${IRI}w`]);
    expect(added(entity({ confidence: 0.9 }))).toEqual([]);
    expect(added(entity({ validTime: { start: "2000", end: ".." } }))).toEqual([]);
  });
});

describe("geo:asWKT", () => {
  function wkt(geometry: object, known: readonly unknown[] = []): string | undefined {
    const entity = { id: `${IRI}e`, type: "Entity", entityTypes: [`${IRI}T`], geometries: [geometry] };
    return added(entity, known)[0]?.replace("asWKT ", "");
  }

  it("in the axis order of the registered system, with its IRI", () => {
    expect(wkt({ type: "Point", rs: "EPSG:4326", coordinates: [35.5, 139] })).toBe(
      `<${CRS}/EPSG/0/4326> POINT (35.5 139)`,
    );
    expect(wkt({ type: "Point", rs: "OGC:CRS84", coordinates: [139, 35.5] })).toBe(
      `<${CRS}/OGC/1.3/CRS84> POINT (139 35.5)`,
    );
    expect(wkt({ type: "Point", rs: `${CRS}/EPSG/0/6697`, coordinates: [35.5, 139, 1e-7] })).toBe(
      `<${CRS}/EPSG/0/6697> POINT Z (35.5 139 0.0000001)`,
    );
  });

  it("of every simple type", () => {
    const ring = [
      [0, 0],
      [0, 1],
      [1, 1],
      [0, 0],
    ];
    const text = "(0 0, 0 1, 1 1, 0 0)";
    const of = (type: string, coordinates: unknown) =>
      wkt({ type, rs: "EPSG:4326", coordinates })?.replace(/^\S+ /, "");
    expect(of("LineString", ring)).toBe(`LINESTRING ${text}`);
    expect(of("Polygon", [ring, ring])).toBe(`POLYGON (${text}, ${text})`);
    expect(
      of("MultiPoint", [
        [0, 0],
        [1, 1],
      ]),
    ).toBe("MULTIPOINT ((0 0), (1 1))");
    expect(of("MultiLineString", [ring])).toBe(`MULTILINESTRING (${text})`);
    expect(of("MultiPolygon", [[ring], [ring]])).toBe(`MULTIPOLYGON ((${text}), (${text}))`);
    expect(of("Prism", [ring])).toBeUndefined();
  });

  it("reordered where the record names the same axes in another order, and not at all where they differ", () => {
    const lat = { name: "lat", direction: "north", unit: "deg" };
    const lon = { name: "lon", direction: "east", unit: "deg" };
    const rs = (axes: readonly object[]) => ({
      id: `${IRI}rs`,
      type: "ReferenceSystem",
      kind: "geodetic",
      definition: "EPSG:4326",
      axes,
    });
    const point = { type: "Point", rs: `${IRI}rs`, coordinates: [139, 35.5] };
    expect(wkt(point, [rs([lon, lat])])).toBe(`<${CRS}/EPSG/0/4326> POINT (35.5 139)`);
    expect(wkt(point, [rs([lon, { ...lat, direction: "south" }])])).toBeUndefined();
    expect(wkt(point, [rs([lon, { ...lat, unit: "rad" }])])).toBeUndefined();
  });

  it("not without a registered system, nor where positions do not fit it", () => {
    expect(wkt({ type: "Point", coordinates: [1, 2] })).toBeUndefined();
    expect(wkt({ type: "Point", rs: `${IRI}unknown`, coordinates: [1, 2] })).toBeUndefined();
    expect(wkt({ type: "Point", rs: "EPSG:4326", coordinates: [1, 2, 3] })).toBeUndefined();
    expect(
      wkt({
        type: "LineString",
        rs: "EPSG:4326",
        coordinates: [
          [1, 2],
          [1, "x"],
        ],
      }),
    ).toBeUndefined();
    expect(wkt({ type: "Polygon", rs: "EPSG:4326", coordinates: [[]] })).toBeUndefined();
    expect(wkt({ type: "Point", rs: "OGC:UnixTime", coordinates: [1] })).toBeUndefined();
  });
});
