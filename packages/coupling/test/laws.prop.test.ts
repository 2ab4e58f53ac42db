// SPDX-License-Identifier: Apache-2.0
import type { FieldSpec, Verdict } from "@jiku/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionOf } from "../src/decision.js";
import { type CheckOptions, checkFields, type FieldsResult } from "../src/index.js";
import { rankOf } from "../src/verdict.js";
import { complete, look } from "./facets/vectors.js";
import { allow, D, options, some, spec, terms } from "./spec-arbitrary.js";

const RUNS = { numRuns: 1500 };
const check = (source: FieldSpec, target: FieldSpec, given: CheckOptions = {}) =>
  checkFields(source, target, look, given);
const rank = ({ verdict }: { readonly verdict: Verdict }) => rankOf(verdict);
const isNever = ({ facets }: FieldsResult) =>
  facets.some(({ code, name }) => decisionOf(code, name).neverLifted === true);

describe("laws of the comparison", () => {
  it("finds a complete description compatible with itself", () => {
    expect(check(complete, complete).verdict).toBe("compatible");
    fc.assert(
      fc.property(spec, (some) => {
        const filled = {
          ...complete,
          range: some.range ?? complete.range,
          uncertainty: some.uncertainty ?? complete.uncertainty,
        } as FieldSpec;
        const kind = filled.uncertainty?.kind;
        expect(check(filled, filled, { allow: [] }).verdict).toBe(
          kind === "none" ? check(filled, filled).verdict : "compatible",
        );
      }),
      RUNS,
    );
  });

  it("says the same twice", () => {
    fc.assert(
      fc.property(spec, spec, options, (a, b, given) => {
        expect(check(a, b, given)).toEqual(check(a, b, given));
      }),
      { numRuns: 300 },
    );
  });

  it("gives every facet above compatible a code and a reason", () => {
    fc.assert(
      fc.property(spec, spec, options, (a, b, given) => {
        const { verdict, facets } = check(a, b, given);
        for (const facet of facets) expect(facet.code).toMatch(/^CPL-\d{3}$/);
        expect(new Set(facets.map(({ code }) => code)).size).toBe(facets.length);
        if (verdict !== "compatible") expect(facets.some((facet) => facet.verdict !== "compatible")).toBe(true);
      }),
      RUNS,
    );
  });

  it("never worsens by consent", () => {
    fc.assert(
      fc.property(spec, spec, options, allow, (a, b, given, more) => {
        const before = check(a, b, given);
        const after = check(a, b, { ...given, allow: [...(given.allow ?? []), ...more] });
        expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
      RUNS,
    );
  });

  it("never worsens by operators, except where none helps", () => {
    fc.assert(
      fc.property(spec, spec, options, (a, b, given) => {
        const before = check(a, b, { ...given, via: [] });
        const after = check(a, b, given);
        if (!isNever(after)) expect(rank(after)).toBeLessThanOrEqual(rank(before));
      }),
      RUNS,
    );
  });
});

/** Members of a source whose absence means that they are undeclared, and not a value of their own (model 4.3). */
const REMOVABLE: readonly (readonly string[])[] = [
  ["unit"],
  ["space"],
  ["time"],
  ["inlineProperty", "concept"],
  ["inlineProperty", "quantityKind"],
  ["inlineProperty", "medium"],
  ["inlineProperty", "basis"],
  ...["dims", "rs", "grid", "location", "resolution", "bbox", "mask"].map((name) => ["space", name]),
  ...["method", "period", "intervalLabel", "step", "timeScale", "calendar", "latency"].map((name) => ["time", name]),
  ...["coverageFactor", "family", "memberIdentity"].map((name) => ["uncertainty", name]),
];

function without(source: FieldSpec, [outer = "", inner]: readonly string[]): FieldSpec {
  const copy = JSON.parse(JSON.stringify(source)) as Record<string, Record<string, unknown>>;
  if (inner === undefined) delete copy[outer];
  else delete copy[outer]?.[inner];
  return copy as unknown as FieldSpec;
}

describe("metadata that is missing", () => {
  /** Of a pair that cannot be joined as little as "undetermined" may be left; it never becomes one that can. */
  it("never improves a verdict when it is taken from the source", () => {
    fc.assert(
      fc.property(spec, spec, allow, terms, some(...REMOVABLE), (a, b, consent, given, member) => {
        const before = check(a, b, { allow: consent, terms: given });
        const after = check(without(a, member), b, { allow: consent, terms: given });
        expect(rank(after)).toBeGreaterThanOrEqual(Math.min(rank(before), rankOf("undetermined")));
      }),
      { numRuns: 4000 },
    );
  });

  it.each(REMOVABLE.filter(([outer]) => outer !== "uncertainty").map((member) => [member.join("."), member] as const))(
    "leaves no pair of complete descriptions compatible without %s of the source",
    (_name, member) => {
      const asked =
        member[1] === "basis"
          ? { ...complete, inlineProperty: { ...complete.inlineProperty, rank: 1, basis: "frame", positive: "up" } }
          : complete;
      const stays = member[1] === "step" || member[1] === "quantityKind";
      const { verdict } = check(without(asked as FieldSpec, member), asked as FieldSpec);
      expect(verdict).toBe(stays ? "compatible" : "undetermined");
    },
  );
});

/** The source after the steps of the chain that only rewrite what it says. */
function mediated(source: FieldSpec, target: FieldSpec, result: FieldsResult): FieldSpec {
  const kinds = new Set(result.mediators.flatMap(({ codes }) => codes));
  return {
    ...source,
    ...(kinds.has("CPL-013") ? { unit: target.unit, range: target.range } : {}),
    ...(kinds.has("CPL-003") ? { valueType: target.valueType ?? target.inlineProperty?.valueType ?? "real" } : {}),
    inlineProperty: {
      ...source.inlineProperty,
      ...(kinds.has("CPL-015") ? { positive: target.inlineProperty?.positive } : {}),
      ...(kinds.has("CPL-016") ? { basis: target.inlineProperty?.basis } : {}),
    },
    ...(kinds.has("CPL-020") || kinds.has("CPL-022") || kinds.has("CPL-030") ? { space: target.space } : {}),
    ...(["CPL-040", "CPL-041", "CPL-042", "CPL-043", "CPL-044"].some((code) => kinds.has(code))
      ? { time: target.time }
      : {}),
    ...(["CPL-050", "CPL-051", "CPL-052"].some((code) => kinds.has(code)) ? { uncertainty: target.uncertainty } : {}),
    ...(kinds.has("CPL-060") ? { range: target.range } : {}),
  } as FieldSpec;
}

describe("the mediator chain", () => {
  const ORDER = [
    "cast",
    "unit coherent",
    "sign",
    "basis geocentric",
    "time",
    "frame",
    "regrid",
    "basis target",
    "unit target",
    "uncertainty",
    "guard",
  ];

  it("keeps the fixed order, each step once", () => {
    fc.assert(
      fc.property(spec, spec, options, (a, b, given) => {
        const steps = check(a, b, given).mediators.map(({ kind, to }) => (to === undefined ? kind : `${kind} ${to}`));
        expect(steps).toEqual(ORDER.filter((step) => steps.includes(step)));
      }),
      RUNS,
    );
  });

  /* CPL-017 turns an amount into its density: another quantity, and not the same source mended. */
  it("leaves every facet compatible that it mends exactly", () => {
    const mended = new Set<string>();
    fc.assert(
      fc.property(spec, spec, allow, (a, b, consent) => {
        const first = check(a, b, { allow: consent });
        const after = check(mediated(a, b, first), b, { allow: consent });
        for (const { code, bare, name } of first.facets) {
          if (bare !== "mediatedExact" || code === "CPL-017") continue;
          mended.add(`${code} ${name}`);
          expect(after.facets.find((facet) => facet.code === code)?.verdict ?? "compatible").toBe("compatible");
        }
      }),
      { numRuns: 4000, seed: 1 },
    );
    expect([...mended].sort()).toMatchInlineSnapshot(`
      [
        "CPL-003 widening",
        "CPL-013 convertible",
        "CPL-015 opposite",
        "CPL-016 other",
        "CPL-040 atomic",
        "CPL-040 calendars",
        "CPL-044 other",
        "CPL-050 exact",
        "CPL-050 family",
        "CPL-052 factor",
        "CPL-052 level",
      ]
    `);
  });

  it("asks for nothing more once it was taken", () => {
    const numeric = { ...complete };
    const variants: readonly (readonly [FieldSpec, FieldSpec])[] = [
      [{ ...numeric, unit: "Cel", range: { min: -20, max: 40 } } as FieldSpec, complete],
      [{ ...numeric, time: { ...complete.time, intervalLabel: "start" } } as FieldSpec, complete],
      [{ ...numeric, time: { ...complete.time, timeScale: "TAI", calendar: "standard" } } as FieldSpec, complete],
      [{ ...numeric, space: { ...complete.space, rs: `${D}plane-b` } } as FieldSpec, complete],
      [{ ...numeric, range: { min: 0, max: 300 } } as FieldSpec, complete],
      [{ ...numeric, valueType: "integer" } as FieldSpec, complete],
    ];
    for (const [source, target] of variants) {
      const first = check(source, target, { allow: ["lossy"] });
      expect(first.mediators.length).toBeGreaterThan(0);
      const after = check(mediated(source, target, first), target, { allow: ["lossy"] });
      expect([after.verdict, after.mediators]).toEqual(["compatible", []]);
    }
    fc.assert(
      fc.property(
        fc.subarray(
          variants.map(([source]) => source),
          { minLength: 1 },
        ),
        (sources) => {
          const source = Object.assign({}, complete, ...sources.map(changedIn)) as FieldSpec;
          const first = check(source, complete, { allow: ["lossy"] });
          const once = mediated(source, complete, first);
          expect(check(once, complete, { allow: ["lossy"] }).mediators).toEqual([]);
        },
      ),
    );
  });
});

function changedIn(spec: FieldSpec): Partial<FieldSpec> {
  const entries = Object.entries(spec).filter(([name, value]) => value !== complete[name as keyof FieldSpec]);
  return Object.fromEntries(entries);
}
