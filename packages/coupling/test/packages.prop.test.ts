// SPDX-License-Identifier: Apache-2.0
import { buildPackage, type JsonPackage, packageWithArbitrary, seededRandom, valueArbitrary } from "@jiku/arbitrary";
import type { AnyResource, Composition, FieldSpec, Model, ProfileName } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";
import { commensurable, convert, parseUnit } from "@jiku/units";
import { bytesSource, coreRules, jsonDocument, validate } from "@jiku/validate";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkComposition, checkFields, couplingRules, type Look } from "../src/index.js";

const rules = [...coreRules, ...couplingRules];
const encoder = new TextEncoder();
const BATCH = 25;

/** What is more than information, package by package. */
async function faultsOf(packages: readonly JsonPackage[], profile: ProfileName): Promise<readonly string[]> {
  const documents = packages.map((document, k) =>
    jsonDocument(bytesSource(`package-${k}`, encoder.encode(JSON.stringify(document)))),
  );
  const reports = await validate(documents, { profile, rules });
  return reports.flatMap(({ findings }, k) =>
    findings
      .filter(({ severity }) => severity !== "info")
      .map(({ code, path, message }) => `package ${k}: ${code} ${path} ${message.en}`),
  );
}

const baseOf = (seed: number) => `https://data.example.org/p${seed}/`;

async function plain(from: number, count: number, profile: ProfileName): Promise<readonly string[]> {
  const faults: string[] = [];
  for (let first = from; first < from + count; first += BATCH) {
    const packages = Array.from({ length: BATCH }, (_, k) =>
      buildPackage(seededRandom(first + k), { profile, base: baseOf(first + k) }),
    );
    faults.push(...(await faultsOf(packages, profile)).map((fault) => `from seed ${first}, ${fault}`));
  }
  return faults;
}

const composed = (seed: number, profile: ProfileName) =>
  fc.sample(packageWithArbitrary("Composition", { base: baseOf(seed), profile }), {
    numRuns: 1,
    seed,
  })[0] as JsonPackage;

describe("generated packages", () => {
  it("have no error and no warning under the rules of couplings", async () => {
    expect(await plain(0, 200, "core")).toEqual([]);
    expect(await plain(20_000, 100, "coupling")).toEqual([]);
  });

  it.each(["core", "coupling"] as const)("of compositions have none either in %s", async (profile) => {
    for (let first = 0; first < 100; first += BATCH) {
      const packages = Array.from({ length: BATCH }, (_, k) => composed(first + k, profile));
      expect(await faultsOf(packages, profile)).toEqual([]);
    }
  });
});

/** The references of a package, as a check looks them up. */
function lookInto(document: JsonPackage): Look {
  const context = document["@context"];
  const prefixes = (Array.isArray(context) ? context[1] : {}) as Readonly<Record<string, string>>;
  const expand = (iri: string): string => {
    const colon = iri.indexOf(":");
    const namespace = Object.hasOwn(prefixes, iri.slice(0, colon)) ? prefixes[iri.slice(0, colon)] : undefined;
    return namespace === undefined ? iri : namespace + iri.slice(colon + 1);
  };
  const byId = new Map(document.graph.map((resource) => [expand(resource.id), resource]));
  return {
    expand,
    resolve: (ref) =>
      ref === undefined
        ? undefined
        : (byId.get(expand(ref)) ?? (referenceSystem(expand(ref)) as AnyResource | undefined)),
  };
}

interface Joined {
  readonly look: Look;
  readonly source: FieldSpec;
  readonly target: FieldSpec;
}

/** Both ends of every connection of a package. */
function joinedIn(document: JsonPackage): readonly Joined[] {
  const look = lookInto(document);
  return document.graph.flatMap((resource) => {
    if (resource.type !== "Composition") return [];
    const { components, connections = [] } = resource as unknown as Composition;
    const fieldAt = (end: string): FieldSpec | undefined => {
      const dot = end.indexOf(".");
      const component = components.find(({ name }) => name === end.slice(0, dot));
      const model = look.resolve(component?.model.id) as unknown as Model | undefined;
      return model?.ports?.find(({ name }) => name === end.slice(dot + 1))?.field;
    };
    return connections.flatMap(({ from, to }) => {
      const [source, target] = [fieldAt(from), fieldAt(to)];
      return source === undefined || target === undefined ? [] : [{ look, source, target }];
    });
  });
}

const RUNS = { numRuns: 150, seed: 5 };

describe("laws over generated couplings", () => {
  it("finds both ends of every connection compatible with themselves", () => {
    let count = 0;
    fc.assert(
      fc.property(packageWithArbitrary("Composition"), (document) => {
        for (const { look, source, target } of joinedIn(document)) {
          count += 1;
          expect(checkFields(source, source, look).verdict).toBe("compatible");
          expect(checkFields(target, target, look).verdict).toBe("compatible");
        }
      }),
      RUNS,
    );
    expect(count).toBeGreaterThan(150);
  });

  it("computes every verdict that is declared, and of any other says so", () => {
    const verdicts = new Set<string>();
    fc.assert(
      fc.property(packageWithArbitrary("Composition"), (document) => {
        const look = lookInto(document);
        for (const resource of document.graph) {
          if (resource.type !== "Composition") continue;
          const { connections, faults } = checkComposition(resource as unknown as Composition, look);
          for (const { verdict } of connections) verdicts.add(verdict);
          expect(faults.filter(({ code }) => code === "CPL-005")).toEqual([]);
        }
      }),
      RUNS,
    );
    expect([...verdicts].sort()).toEqual(["compatible", "mediatedExact", "mediatedLossy"]);
  });

  it("finds no field incompatible with itself, unless it requires an uncertainty that it has not", () => {
    const look: Look = { expand: (iri) => iri, resolve: () => undefined };
    fc.assert(
      fc.property(valueArbitrary("FieldSpec"), (value) => {
        const { facets } = checkFields(value as FieldSpec, value as FieldSpec, look);
        const bad = facets.filter(({ verdict }) => verdict !== "compatible" && verdict !== "undetermined");
        expect(bad.map(({ code, name }) => `${code} ${name}`).filter((row) => row !== "CPL-050 required")).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("gives every facet of a pair of generated fields that is not compatible a code and a reason", () => {
    const look: Look = { expand: (iri) => iri, resolve: () => undefined };
    const field = valueArbitrary("FieldSpec") as fc.Arbitrary<FieldSpec>;
    fc.assert(
      fc.property(field, field, (source, target) => {
        for (const { code, when, verdict } of checkFields(source, target, look).facets) {
          expect(code).toMatch(/^CPL-\d{3}$/);
          if (verdict !== "compatible") expect([when.en, when.ja].every((text) => text.length > 0)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Distance to the next double. */
function ulp(x: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, Math.max(Math.abs(x), Number.MIN_VALUE));
  view.setBigUint64(0, view.getBigUint64(0) + 1n);
  return view.getFloat64(0) - Math.abs(x);
}

describe("units", () => {
  it("convert there and back within 4 units in the last place, of the number or of the zero point", () => {
    const unit = valueArbitrary("Ucum") as fc.Arbitrary<string>;
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((x) => (Math.abs(x) < 1e-200 ? 0 : x));
    let count = 0;
    fc.assert(
      fc.property(unit, unit, value, (a, b, x) => {
        const there = commensurable(a, b) ? convert(x, a, b) : undefined;
        if (there === undefined) return;
        count += 1;
        const [from, to] = [parseUnit(a), parseUnit(b)];
        const zero = [from, to].map((one) => Math.abs(one?.offset ?? 0) / (from?.factor ?? 1));
        const size = Math.max(Math.abs(x), ...zero);
        expect(Math.abs((convert(there, b, a) as number) - x)).toBeLessThanOrEqual(4 * ulp(size));
      }),
      { numRuns: 3000 },
    );
    expect(count).toBeGreaterThan(100);
  });
});
