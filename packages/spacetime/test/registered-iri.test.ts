// SPDX-License-Identifier: Apache-2.0
import { expect, it } from "vitest";
import { compoundParts, registeredCurie, registeredDatumIri, registeredIri } from "../src/registered-iri.js";

it.each([
  ["EPSG:6697", "EPSG:6697"],
  ["http://www.opengis.net/def/crs/EPSG/0/6697", "EPSG:6697"],
  ["https://www.opengis.net/def/crs/EPSG/9.9.1/6697", "EPSG:6697"],
  ["urn:ogc:def:crs:EPSG::6697", "EPSG:6697"],
  ["urn:ogc:def:crs:EPSG:6.9:6697", "EPSG:6697"],
  ["urn:x-ogc:def:crs:epsg::6697", "EPSG:6697"],
  ["http://www.opengis.net/gml/srs/epsg.xml#6697", "EPSG:6697"],
  ["OGC:CRS84", "OGC:CRS84"],
  ["http://www.opengis.net/def/crs/OGC/1.3/CRS84", "OGC:CRS84"],
  ["urn:ogc:def:crs:OGC:1.3:CRS84", "OGC:CRS84"],
  ["http://www.opengis.net/def/crs/OGC/0/CRS84h", "OGC:CRS84h"],
  ["IAU:49900", "IAU:49900"],
  ["IAU_2015:49900", "IAU:49900"],
  ["IAU:2015:49900", "IAU:49900"],
  ["http://www.opengis.net/def/crs/IAU/2015/49900", "IAU:49900"],
  ["http://www.opengis.net/def/uom/ISO-8601/0/Gregorian", "ISO-8601:Gregorian"],
])("reads %s", (iri, curie) => {
  expect(registeredCurie(iri)).toBe(curie);
});

it.each([
  "https://data.example.org/rs/one",
  "EPSG",
  "EPSG:",
  "epsg:6697",
  "ESRI:102100",
  "http://www.opengis.net/def/datum/EPSG/0/1131",
  "",
  "http://www.opengis.net/def/crs/EPSG/0/",
])("does not take %s for a registered system", (iri) => {
  expect(registeredCurie(iri)).toBeUndefined();
});

it("writes the IRI of a CURIE, which is read as that CURIE again", () => {
  for (const curie of ["EPSG:6697", "OGC:CRS84", "OGC:CRS84h", "OGC:UnixTime", "IAU:30100", "ISO-8601:Gregorian"]) {
    expect(registeredCurie(registeredIri(curie))).toBe(curie);
  }
  expect(registeredIri("EPSG:6697")).toBe("http://www.opengis.net/def/crs/EPSG/0/6697");
  expect(registeredDatumIri("EPSG:1131")).toBe("http://www.opengis.net/def/datum/EPSG/0/1131");
});

it("reads ad hoc compounds", () => {
  const parts = ["EPSG:6668", "EPSG:6695"];
  expect(compoundParts("urn:ogc:def:crs,crs:EPSG::6668,crs:EPSG::6695")).toEqual(parts);
  const url =
    "http://www.opengis.net/def/crs-compound?1=http://www.opengis.net/def/crs/EPSG/0/6668&2=http://www.opengis.net/def/crs/EPSG/0/6695";
  expect(compoundParts(url)).toEqual(parts);
  expect(compoundParts("urn:ogc:def:crs,crs:EPSG::6668")).toBeUndefined();
  expect(compoundParts("http://www.opengis.net/def/crs-compound?1=x&2=y")).toBeUndefined();
  expect(compoundParts("EPSG:6697")).toBeUndefined();
});
