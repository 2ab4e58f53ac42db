// SPDX-License-Identifier: Apache-2.0
import type { FieldSpec, Verdict } from "@jiku/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CheckOptions, checkFields, type FieldsResult } from "../src/index.js";
import { rankOf } from "../src/verdict.js";
import { complete, look, patched } from "./facets/vectors.js";
import { exceptions } from "./removal-exceptions.js";
import { allow, spec, terms } from "./spec-arbitrary.js";

const LETTERS: Readonly<Record<Verdict, string>> = {
  compatible: "C",
  mediatedExact: "X",
  mediatedLossy: "L",
  undetermined: "U",
  incompatible: "I",
};

type Path = readonly string[];

function without(source: FieldSpec, [outer = "", inner]: Path): FieldSpec {
  const copy = structuredClone(source) as Record<string, Record<string, unknown>>;
  if (inner === undefined) delete copy[outer];
  else delete copy[outer]?.[inner];
  return copy as FieldSpec;
}

/** The members of a description and of what it holds; a kind is what makes it a support or an uncertainty. */
function membersOf(source: FieldSpec): readonly Path[] {
  return Object.entries(source).flatMap(([outer, value]): readonly Path[] => {
    const inner = typeof value === "object" ? Object.keys(value).filter((name) => name !== "kind") : [];
    const whole: readonly Path[] = outer === "inlineProperty" ? [] : [[outer]];
    return [...whole, ...inner.map((name) => [outer, name])];
  });
}

const excepted = new Map<string, Set<string>>();
for (const { without: path, row } of exceptions) {
  const key = path.join(".");
  excepted.set(key, (excepted.get(key) ?? new Set()).add(row));
}

const rowsOf = ({ facets }: FieldsResult) => facets.map(({ code, name }) => `${code} ${name}`);

/** Mostly complete, with some members of another description: pairs that differ in everything tell little. */
const near = fc
  .tuple(
    spec,
    fc.subarray(["inlineProperty", "unit", "space", "time", "uncertainty", "range"] as const, { maxLength: 2 }),
  )
  .map(
    ([other, names]) =>
      Object.fromEntries(
        Object.entries(complete).map(([name, own]) => {
          const value = names.some((changed) => changed === name) ? other[name as keyof FieldSpec] : undefined;
          if (value === undefined) return [name, own];
          return [name, typeof value !== "object" || name === "range" ? value : { ...own, ...value }];
        }),
      ) as FieldSpec,
  );

function improvements(source: FieldSpec, target: FieldSpec, given: CheckOptions): readonly string[] {
  const before = checkFields(source, target, look, given);
  return membersOf(source).flatMap((path) => {
    const after = checkFields(without(source, path), target, look, given);
    if (rankOf(after.verdict) >= rankOf(before.verdict)) return [];
    const rows = excepted.get(path.join("."));
    return rowsOf(before).some((row) => rows?.has(row)) ? [] : [`${path.join(".")}: ${rowsOf(before).join(", ")}`];
  });
}

describe("metadata taken from the source", () => {
  /* Without operators: one that mends what a missing member leaves open would be counted as if the member were there. */
  it("never improves a verdict, but for the rows that are listed", () => {
    fc.assert(
      fc.property(near, near, allow, terms, (source, target, consent, given) => {
        expect(improvements(source, target, { allow: consent, terms: given })).toEqual([]);
      }),
      { numRuns: 1500 },
    );
  });

  it.each(
    exceptions.map((exception) => [exception.row, exception.without.join("."), exception.verdicts, exception] as const),
  )("%s without %s: %s", (row, _member, verdicts, { without: path, source, target, options: given }) => {
    const [from, to] = [patched(source), patched(target)];
    const before = checkFields(from, to, look, given);
    const after = checkFields(without(from, path), to, look, given);
    expect(rowsOf(before)).toContain(row);
    expect(`${LETTERS[before.verdict]}${LETTERS[after.verdict]}`).toBe(verdicts);
  });
});
