// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { systemTable } from "../src/pack-tables.js";
import { referenceSystem, registeredForm, registration } from "../src/reference-system.js";
import { AXIS_FACTS, DYNAMIC_FACTS } from "./facts/axis-facts.js";
import { rs } from "./reference-systems.js";

const UCUM_LENGTHS_AND_ANGLES = ["deg", "m", "gon", "[ft_us]", "[ft_i]"];

function axesText(iri: string): string | undefined {
  return referenceSystem(iri)
    ?.axes?.map(({ direction, unit }) => `${direction} ${unit}`)
    .join(", ");
}

describe("axes", () => {
  it.each(Object.entries(AXIS_FACTS))("of %s are %s", (curie, axes) => {
    expect(axesText(curie)).toBe(axes);
  });

  it("have facts for every family of systems", () => {
    expect(Object.keys(AXIS_FACTS).length).toBeGreaterThan(200);
  });

  it("of the plane-rectangular zones of Japan are all northing before easting", () => {
    for (const first of [2443, 6669, 30161])
      for (let zone = 0; zone < 19; zone += 1) expect(axesText(`EPSG:${first + zone}`)).toBe("north m, east m");
  });

  it("of the JGD2024 systems of EPSG v12 and later follow their parts", () => {
    expect(axesText("EPSG:11317")).toBe("up m");
    expect(axesText("EPSG:11318")).toBe("north deg, east deg, up m");
    expect(axesText("EPSG:11327")).toBe("north m, east m, up m");
  });

  it("of every system of the pack have a direction and a known unit", () => {
    for (const [curie, { kind }] of Object.entries(systemTable().systems)) {
      if (kind === "temporal") continue;
      const system = referenceSystem(curie);
      expect(system?.axes?.length, curie).toBeGreaterThan(0);
      for (const axis of system?.axes ?? [])
        expect(UCUM_LENGTHS_AND_ANGLES.includes(axis.unit ?? "") && axis.direction !== undefined, curie).toBe(true);
    }
  });

  it("give latitude and longitude their range", () => {
    expect(referenceSystem("EPSG:4326")?.axes).toEqual([
      { name: "Geodetic latitude", direction: "north", unit: "deg", range: { min: -90, max: 90 } },
      { name: "Geodetic longitude", direction: "east", unit: "deg", range: { min: -180, max: 180 }, periodic: true },
    ]);
    expect(referenceSystem("EPSG:4807")?.axes?.[1]?.range).toEqual({ min: -200, max: 200 });
    expect(referenceSystem("IAU:49900")?.axes?.[1]).toMatchObject({ periodic: true, direction: "east" });
    expect(referenceSystem("IAU:49900")?.axes?.[1]).not.toHaveProperty("range");
  });
});

describe("referenceSystem", () => {
  it("gives a resource under the absolute IRI, whatever the form asked for", () => {
    const system = referenceSystem("EPSG:6697");
    expect(system).toMatchObject({
      id: "http://www.opengis.net/def/crs/EPSG/0/6697",
      type: "ReferenceSystem",
      kind: "compound",
      definition: "http://www.opengis.net/def/crs/EPSG/0/6697",
      authorityVersion: "EPSG v13.101",
      componentSystems: ["http://www.opengis.net/def/crs/EPSG/0/6668", "http://www.opengis.net/def/crs/EPSG/0/6695"],
      verticalDatum: "http://www.opengis.net/def/datum/EPSG/0/1131",
      body: "http://www.wikidata.org/entity/Q2",
    });
    expect(referenceSystem("urn:ogc:def:crs:EPSG::6697")).toBe(system);
    expect(system).not.toHaveProperty("dynamic");
  });

  it("keeps the heights of JGD2011 and JGD2024 apart", () => {
    const datums = ["EPSG:6695", "EPSG:11317", "EPSG:6697", "EPSG:11318"].map((curie) =>
      referenceSystem(curie)?.verticalDatum?.split("/").at(-1),
    );
    expect(datums).toEqual(["1131", "1450", "1131", "1450"]);
  });

  it("is dynamic where the datum is", () => {
    for (const curie of DYNAMIC_FACTS) expect(referenceSystem(curie)?.dynamic, curie).toBe(true);
    for (const curie of ["EPSG:4326", "EPSG:6668", "EPSG:4258", "EPSG:3006", "EPSG:32654"])
      expect(referenceSystem(curie)?.dynamic, curie).toBeUndefined();
    expect(referenceSystem("EPSG:5628")?.dynamic).toBe(true);
  });

  it("names the body", () => {
    expect(referenceSystem("IAU:30100")?.body).toBe("http://www.wikidata.org/entity/Q405");
    expect(referenceSystem("IAU:49910")?.body).toBe("http://www.wikidata.org/entity/Q111");
  });

  it("knows clocks and dates", () => {
    expect(referenceSystem("OGC:UnixTime")).toMatchObject({
      kind: "temporal",
      unit: "s",
      timeOrigin: "1970-01-01T00:00:00Z",
      timeScale: "UTC",
    });
    expect(referenceSystem("http://www.opengis.net/def/uom/ISO-8601/0/Gregorian")).toMatchObject({
      kind: "temporal",
      calendar: "proleptic_gregorian",
    });
    expect(referenceSystem("OGC:UnixTime")).not.toHaveProperty("body");
  });

  it("builds ad hoc compounds of registered parts", () => {
    const iri = "urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::5783";
    expect(referenceSystem(iri)).toMatchObject({
      id: iri,
      kind: "compound",
      verticalDatum: "http://www.opengis.net/def/datum/EPSG/0/5181",
    });
    expect(axesText(iri)).toBe("east m, north m, up m");
    expect(referenceSystem("urn:ogc:def:crs,crs:EPSG::25832,crs:EPSG::1")).toBeUndefined();
  });

  it.each(["EPSG:1", "EPSG:constructor", "OGC:CRS85", "https://data.example.org/rs/one", ""])("has no %s", (iri) => {
    expect(referenceSystem(iri)).toBeUndefined();
    expect(registration(iri)).toBeUndefined();
  });
});

describe("registration", () => {
  it("tells names, area, datum and base", () => {
    expect(registration("EPSG:6668")).toEqual({
      curie: "EPSG:6668",
      name: "JGD2024",
      formerName: "JGD2011",
      area: [122.38, 17.09, 157.65, 46.05],
      deprecated: false,
      datum: "http://www.opengis.net/def/datum/EPSG/0/1128",
    });
    expect(registration("EPSG:6677")?.base).toBe("http://www.opengis.net/def/crs/EPSG/0/6668");
    expect(registration("EPSG:4326")?.ensembleAccuracy).toBe(2);
    expect(registration("EPSG:4258")?.ensembleAccuracy).toBe(0.1);
  });

  it("tells what replaces a deprecated system", () => {
    expect(registration("EPSG:31297")).toMatchObject({
      deprecated: true,
      replacedBy: "http://www.opengis.net/def/crs/EPSG/0/31287",
    });
    expect(registration("EPSG:32663")).toMatchObject({
      deprecated: true,
      replacedBy: "http://www.opengis.net/def/crs/EPSG/0/4087",
    });
    expect(registration("EPSG:4052")).toMatchObject({ deprecated: true });
  });
});

describe("registeredForm", () => {
  it("follows the definition, else the id", () => {
    expect(registeredForm(rs({ kind: "geodetic", definition: "EPSG:6668" }))?.label).toEqual({ en: "JGD2024" });
    expect(registeredForm(rs({ id: "EPSG:6668", kind: "geodetic" }))?.label).toEqual({ en: "JGD2024" });
    expect(registeredForm(rs({ kind: "engineering" }))).toBeUndefined();
  });
});
