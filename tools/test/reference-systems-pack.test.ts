// SPDX-License-Identifier: Apache-2.0
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { codeRanges } from "../src/packs/code-ranges.js";
import { readIndexEntry } from "../src/packs/epsg-index.js";
import { packFiles, tableText } from "../src/packs/pack-files.js";
import { readReferenceSystemFacts } from "../src/packs/reference-system-facts.js";
import { parseWkt, wktChild, wktCode } from "../src/packs/wkt.js";

const folder = new URL("../../schemas/packs/reference-systems/", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), "utf8");
const text = read("systems.json");
const facts = readReferenceSystemFacts(read("facts.yaml"));

interface Row {
  readonly name: string;
  readonly kind: string;
  readonly coordinateSystem?: string;
  readonly datum?: string;
  readonly base?: string;
  readonly components?: readonly string[];
  readonly deprecated?: boolean;
}

const pack = JSON.parse(text) as { readonly authorityVersion: string; readonly systems: Readonly<Record<string, Row>> };

describe("the frozen pack", () => {
  it("has the digest and version that its pack.yaml states", () => {
    const head = parse(read("pack.yaml")) as { readonly sha256: string; readonly version: string };
    expect(createHash("sha256").update(text).digest("hex")).toBe(head.sha256);
    expect(pack.authorityVersion).toBe(head.version);
    expect(facts.authorityVersion).toBe(head.version);
  });

  it("is smaller than 300 KB", () => {
    expect(text.length).toBeLessThan(300_000);
  });

  it("holds what the facts say of coordinate systems, datums, bases, components and names", () => {
    const expected = (groups: Readonly<Record<string, string>>, member: keyof Row): void => {
      for (const [value, codes] of Object.entries(groups)) {
        for (const code of codeRanges(codes))
          expect(pack.systems[`EPSG:${code}`]?.[member], `${code} ${member}`).toBe(`EPSG:${value}`);
      }
    };
    expected(facts.uses, "coordinateSystem");
    expected(facts.datums, "datum");
    expected(facts.bases, "base");
    for (const code of codeRanges(facts.compounds)) expect(pack.systems[`EPSG:${code}`]?.kind).toBe("compound");
    for (const [code, name] of Object.entries(facts.renamed)) expect(pack.systems[`EPSG:${code}`]?.name).toBe(name);
    for (const code of Object.keys(facts.deprecated)) expect(pack.systems[`EPSG:${code}`]?.deprecated).toBe(true);
  });

  it("uses every coordinate system that the facts describe", () => {
    const used = new Set(Object.values(pack.systems).map(({ coordinateSystem }) => coordinateSystem));
    for (const code of Object.keys(facts.coordinateSystems)) expect(used.has(`EPSG:${code}`), code).toBe(true);
  });
});

describe("reading the index", () => {
  it("takes kind, area and codes out of an entry", () => {
    const wkt =
      'COMPD_CS["A + B",PROJCS["A",GEOGCS["G",DATUM["D",AUTHORITY["EPSG","6000"]],AUTHORITY["EPSG","4000"]],AUTHORITY["EPSG","2000"]],VERT_CS["B",VERT_DATUM["V",2005],AXIS["H",UP],AUTHORITY["EPSG","5000"]],AUTHORITY["EPSG","7000"]]';
    const entry = { code: "7000", kind: "CRS-COMPOUNDCRS", name: "A + B", wkt, bbox: [45, 129, 30, 145] as const };
    expect(readIndexEntry(entry)).toEqual({
      name: "A + B",
      kind: "compound",
      area: [129, 30, 145, 45],
      components: ["2000", "5000"],
    });
    const [, projected] = parseWkt(wkt).parts;
    expect(typeof projected === "object" && readIndexEntry({ ...entry, kind: "CRS-PROJCRS", wkt: null }).kind).toBe(
      "projected",
    );
    expect(() => readIndexEntry({ ...entry, kind: "CRS-OTHER" })).toThrow("unknown kind");
  });

  it("reads well-known text, quotes inside names too", () => {
    const node = parseWkt('DATUM["a ""b"", c]", SPHEROID["s",6378137,298.25], AUTHORITY["EPSG","1"]]');
    expect(node.parts[0]).toBe('a "b", c]');
    expect(wktChild(node, "SPHEROID")?.parts).toEqual(["s", "6378137", "298.25"]);
    expect(wktCode(node)).toBe("1");
    expect(wktCode(wktChild(node, "SPHEROID"))).toBeUndefined();
    expect(() => parseWkt("DATUM[")).toThrow("not well-known text");
    expect(() => parseWkt('"x"')).toThrow("not well-known text");
  });

  it("reads ranges of codes", () => {
    expect(codeRanges("4267 6669-6671")).toEqual(["4267", "6669", "6670", "6671"]);
    expect(codeRanges("")).toEqual([]);
    expect(() => codeRanges("6671-6669")).toThrow("neither a code nor a range");
    expect(() => codeRanges("x")).toThrow("neither a code nor a range");
  });

  it("refuses facts with a section missing", () => {
    expect(() => readReferenceSystemFacts("authorityVersion: x")).toThrow('"coordinateSystems" is missing');
  });
});

describe("writing a pack", () => {
  it("puts one fact on a line, and parses to the same table", () => {
    const table = { version: "1", list: ["a", "b"], map: { x: { y: 1 }, z: null } };
    expect(JSON.parse(tableText(table))).toEqual(table);
    expect(tableText(table).split("\n")).toContain('    "x": {"y":1},');
  });

  it("states the digest of the table", () => {
    const head = { title: { en: "T", ja: "T" }, source: "s", version: "1", licence: "l", built: "b", file: "t.json" };
    const files = packFiles("small", head, { a: 1 });
    const sha256 = createHash("sha256")
      .update(files.get("schemas/packs/small/t.json") ?? "")
      .digest("hex");
    expect(parse(files.get("schemas/packs/small/pack.yaml") ?? "")).toEqual({ ...head, sha256 });
  });
});
