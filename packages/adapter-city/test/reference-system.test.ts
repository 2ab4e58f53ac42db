// SPDX-License-Identifier: Apache-2.0
import { createReport } from "@jiku/adapter";
import { expect, it } from "vitest";
import { cityIds } from "../src/identity.js";
import { OWN_FINDINGS } from "../src/own-findings.js";
import { declaredSystem, epsgCode } from "../src/reference-system.js";

it.each([
  "EPSG:7415",
  "epsg:7415",
  "urn:ogc:def:crs:EPSG::7415",
  "urn:ogc:def:crs:EPSG:9.8.6:7415",
  "urn:x-ogc:def:crs:EPSG:7415:7415",
  "http://www.opengis.net/def/crs/EPSG/0/7415",
  "https://www.opengis.net/def/crs/EPSG/0/7415",
  "http://www.opengis.net/gml/srs/epsg.xml#7415",
  " https://epsg.org/crs_7415/Amersfoort.html ",
])("reads %s", (text) => expect(epsgCode(text)).toBe("EPSG:7415"));

it.each(["7415", "EPSG:", "EPSG:74x", "urn:ogc:def:crs:OGC::CRS84", "WGS 84"])(
  "does not read %s as EPSG code",
  (text) => expect(epsgCode(text)).toBeUndefined(),
);

const declare = (text: string) =>
  declaredSystem(text, { kind: "json", pointer: "/m" }, cityIds("x:"), createReport(OWN_FINDINGS, "f"));

it("keeps a registered system of three axes as it is", () => {
  expect(declare("EPSG:6697").systems).toEqual([
    { type: "ReferenceSystem", id: "x:_/reference-system", kind: "compound", definition: "EPSG:6697" },
  ]);
  expect(declare("https://www.opengis.net/def/crs/EPSG/0/4979").systems[0]).toMatchObject({
    kind: "geodetic",
    definition: "EPSG:4979",
  });
});

it("adds heights of unknown datum to a registered system of two axes", () => {
  const { systems, id } = declare("EPSG:6677");
  expect(systems.map((s) => s.kind)).toEqual(["compound", "vertical"]);
  expect(systems[0]).toMatchObject({
    id,
    componentSystems: ["EPSG:6677", "x:_/height"],
    native: { definition: "EPSG:6677" },
  });
  expect(systems[1]).not.toHaveProperty("verticalDatum");
});

it("keeps a text that it cannot read, and says so", () => {
  const { systems, events } = declare("Amersfoort / RD New");
  expect(systems).toEqual([
    {
      type: "ReferenceSystem",
      id: "x:_/reference-system",
      kind: "compound",
      native: { definition: "Amersfoort / RD New" },
    },
  ]);
  expect(events.map((e) => (e.kind === "finding" ? e.finding.code : ""))).toEqual(["CTY-020"]);
});
