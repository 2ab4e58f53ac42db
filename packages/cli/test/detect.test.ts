// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from "vitest";
import { detect } from "../src/run/detect.js";
import { detectJiku } from "../src/run/detect-jiku.js";
import { looksLike } from "../src/run/looks-like.js";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("detectJiku", () => {
  it.each([
    ['{"jiku":"1.0","graph":[]}', 3],
    ['{"jiku":"1.0","graph":[{"id"', 3],
    ['{"@context":"https://w3id.org/jiku/v1/context.jsonld","id":"x:y"}', 3],
    ['{"id":"x:y","type":"Entity"}', 3],
    ['{"type":"Observation","id":"x:y"}\n{"type":"Entity"', 3],
    ['{"type":"Entity"}', 2],
    ['{"graph":[]}', 2],
    ['{"id":"x:y","type":"Obsrvation"}', 1],
    ['{"id":"x:y","type":"entity"}', 1],
    ['{"graph":{"nodes":[]}}', 0],
    ['{"id":"x:y","type":"Feature"}', 0],
    ['{"jiku":1}', 0],
    ['{"type":"CityJSON"}', 0],
    ["[]", 0],
    ["", 0],
  ] as const)("of %s is %i sure", (text, confidence) => expect(detectJiku(text).confidence).toBe(confidence));

  it("names the class that a misspelt type resembles", () => {
    expect(detectJiku('{"id":"x:y","type":"Obsrvation"}').nearest).toBe("Observation");
    expect(detectJiku('{"id":"x:y","type":"Entiyt"}').nearest).toBe("Entity");
  });
});

describe("detect", () => {
  it("finds Jiku and CityJSON by content, whatever the name", async () => {
    expect(await detect(bytes('{"jiku":"1.0","graph":[]}'), "x.bin")).toEqual({ kind: "jiku" });
    expect(
      await detect(bytes('{"type":"CityJSON","version":"2.0","transform":{},"CityObjects":{},"vertices":[]}'), "x.bin"),
    ).toEqual({
      kind: "foreign",
      adapter: "@jiku/adapter-city",
      format: "cityjson 2.0",
    });
  });

  it("guesses nothing", async () => {
    for (const text of ['{"type":"FeatureCollection","features":[]}', "hello", "", "\u0000\u0001"]) {
      expect(await detect(bytes(text), "x.json")).toEqual({ kind: "unknown" });
    }
  });
});

describe("looksLike", () => {
  it.each([
    ["\u0089HDF\r\n\u001a\n", "HDF5 / NetCDF-4"],
    ["CDF\u0001\u0000", "NetCDF classic"],
    ["PK\u0003\u0004", "ZIP"],
    ['<?xml version="1.0"?>\n<!-- c -->\n<core:CityModel xmlns:core="x">', "CityGML"],
    ["<rdf:RDF >", "XML <RDF>"],
    ["<!DOCTYPE html><html>", "HTML"],
    ['{"type":"FeatureCollection","features":[]}', "GeoJSON"],
    ['{"stac_version":"1.0.0","type":"Feature"}', "STAC"],
    ['{"@context":"https://schema.org/"}', "JSON-LD"],
    ["ISO-10303-21;", "STEP (IFC)"],
  ])("%j looks like %s", (text, name) => expect(looksLike(Uint8Array.from(text, (c) => c.charCodeAt(0)))).toBe(name));

  it("says nothing of what it does not know", () => {
    for (const text of ["", "hello", '{"a":1}', "[1,2]"]) expect(looksLike(bytes(text))).toBeUndefined();
  });
});
