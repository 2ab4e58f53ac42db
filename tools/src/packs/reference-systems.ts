// SPDX-License-Identifier: Apache-2.0
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { codeRanges } from "./code-ranges.js";
import { type IndexEntry, readIndexEntry } from "./epsg-index.js";
import { type PinnedPackage, withNpmPackage } from "./npm-package.js";
import { type PackHead, packFiles } from "./pack-files.js";
import {
  type AxisFact,
  type ReferenceSystemFacts,
  readReferenceSystemFacts,
  type SystemFact,
} from "./reference-system-facts.js";

const INDEX: PinnedPackage = {
  name: "epsg-index",
  version: "2.0.0",
  sha512: "JFRqtXMmxEO/BWbXZuLNJuWS44vbwDPQkfycnISnfm/I8/OLlAqwbYRImgAV9ulr63p/hyW2YIFT9jizHeDzvQ==",
};

const HEAD: Omit<PackHead, "version"> = {
  title: {
    en: "Registered reference systems: axes, datums and areas of use",
    ja: "登録された参照系: 軸、基準、適用範囲",
  },
  source:
    "EPSG Geodetic Parameter Dataset (IOGP, epsg.org) by way of epsg-index 2.0.0, completed by facts.yaml; OGC Naming Authority register; IAU Working Group on Cartographic Coordinates and Rotational Elements 2015",
  licence: "ISC (epsg-index 2.0.0); facts of the EPSG dataset under its terms of use, with attribution to IOGP",
  built:
    "`node tools/dist/main.js packs` fetches the pinned epsg-index, takes name, kind, area and the codes of datum, base and components from it, and joins them with facts.yaml (axis order, dynamic datums, newer names and systems). Members: authorityVersion; coordinateSystems (axes in the order of coordinates); datums (dynamic, ensembleAccuracy in metres); systems (by CURIE: name, formerName, kind, coordinateSystem, datum, base, components, area as west, south, east, north in degrees, body as NAIF number, deprecated, replacedBy).",
  file: "systems.json",
};

/** A bare number is a code of EPSG; anything else names its register itself. */
const curie = (code: number | string): string => (/^\d+$/.test(String(code)) ? `EPSG:${code}` : String(code));
const curieOf = (code: number | string | null | undefined): string | undefined =>
  code == null ? undefined : curie(code);

/** From "group to codes" to "code to group". */
function byCode(groups: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(groups).flatMap(([group, codes]) =>
      codeRanges(codes).map((code): [string, string] => [code, group]),
    ),
  );
}

function axisOf({ name, direction, unit, min, max, periodic }: AxisFact): object {
  const range = min === undefined && max === undefined ? undefined : { min, max };
  return { name, direction, unit, range, periodic };
}

function coordinateSystemsOf(facts: ReferenceSystemFacts): object {
  const all = { ...facts.coordinateSystems, ...facts.otherCoordinateSystems };
  return Object.fromEntries(Object.entries(all).map(([code, axes]) => [curie(code), axes.map(axisOf)]));
}

function datumsOf(facts: ReferenceSystemFacts): object {
  const dynamic = codeRanges(facts.dynamicDatums).map((code): [string, object] => [curie(code), { dynamic: true }]);
  const ensembles = Object.entries(facts.ensembles).map(([code, metres]): [string, object] => [
    curie(code),
    { ensembleAccuracy: metres },
  ]);
  return Object.fromEntries([...dynamic, ...ensembles]);
}

/** One system in the form of the pack; members without value are left out when it is written. */
function systemOf(fact: SystemFact, more: object = {}): object {
  const { name, coordinateSystem, datum, base, components, ...rest } = fact;
  const parts = {
    coordinateSystem: curieOf(coordinateSystem),
    datum: curieOf(datum),
    base: curieOf(base),
    components: components?.map(curie),
  };
  return { name, ...more, ...rest, ...parts };
}

/** Every EPSG code of the pack, in the order of numbers. */
function codesOf(facts: ReferenceSystemFacts): readonly string[] {
  const codes = new Set([...byCode(facts.uses).keys(), ...codeRanges(facts.compounds), ...Object.keys(facts.added)]);
  return [...codes].sort((a, b) => Number(a) - Number(b));
}

async function indexed(folder: string, code: string): Promise<SystemFact> {
  return readIndexEntry(JSON.parse(await readFile(join(folder, "s", `${code}.json`), "utf8")) as IndexEntry);
}

/** The EPSG systems by CURIE: what the facts say, else what the index in `folder` says. */
async function epsgSystems(folder: string, facts: ReferenceSystemFacts): Promise<readonly [string, object][]> {
  const uses = byCode(facts.uses);
  const datums = byCode(facts.datums);
  const bases = byCode(facts.bases);
  return Promise.all(
    codesOf(facts).map(async (code): Promise<[string, object]> => {
      const plain = facts.added[code] ?? (await indexed(folder, code));
      const renamed = facts.renamed[code];
      const fact: SystemFact = {
        name: renamed ?? plain.name,
        kind: plain.kind,
        coordinateSystem: uses.get(code),
        datum: datums.get(code) ?? plain.datum,
        base: bases.get(code) ?? plain.base,
        components: facts.components[code] ?? plain.components,
        area: facts.areas[code] ?? plain.area,
      };
      const deprecated =
        code in facts.deprecated ? { deprecated: true, replacedBy: curieOf(facts.deprecated[code]) } : {};
      return [
        curie(code),
        systemOf(fact, { formerName: renamed === undefined ? undefined : plain.name, ...deprecated }),
      ];
    }),
  );
}

/** A part of the pack that names another system must find it there. @throws Error on a dangling code */
function checkClosed(systems: Readonly<Record<string, object>>): void {
  for (const [code, system] of Object.entries(systems)) {
    const {
      kind,
      coordinateSystem,
      base,
      components = [],
      datum,
      replacedBy,
    } = system as { readonly [member: string]: string } & { components?: string[] };
    const whole =
      kind === "temporal" ||
      components.length === 2 ||
      (coordinateSystem !== undefined && (base ?? datum) !== undefined);
    if (!whole) throw new Error(`${code} lacks its coordinate system, datum, base or components`);
    const dangling = [base, replacedBy, ...components].find(
      (other) => other !== undefined && systems[other] === undefined,
    );
    if (dangling !== undefined) throw new Error(`${code} names ${dangling}, which is not in the pack`);
  }
}

/**
 * Builds `schemas/packs/reference-systems` out of the pinned index and the typed facts.
 * @param root root of the repository
 * @returns path from the root to text
 * @throws Error when the index cannot be fetched or a system is incomplete
 */
export async function buildReferenceSystems(root: string): Promise<ReadonlyMap<string, string>> {
  const facts = readReferenceSystemFacts(
    await readFile(join(root, "schemas/packs/reference-systems/facts.yaml"), "utf8"),
  );
  const epsg = await withNpmPackage(INDEX, (folder) => epsgSystems(folder, facts));
  const others = Object.entries(facts.others).map(([code, fact]): [string, object] => [code, systemOf(fact)]);
  const systems = Object.fromEntries([...epsg, ...others]);
  checkClosed(systems);
  const table = {
    authorityVersion: facts.authorityVersion,
    coordinateSystems: coordinateSystemsOf(facts),
    datums: datumsOf(facts),
    systems,
  };
  return packFiles("reference-systems", { ...HEAD, version: facts.authorityVersion }, table);
}
