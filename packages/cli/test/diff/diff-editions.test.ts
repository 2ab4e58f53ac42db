// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it, test } from "vitest";
import type { Category } from "../../src/diff/change.js";
import { changeRules } from "../../src/diff/change-rules/change-rules.js";
import { diffEditions, requiredBump } from "../../src/diff/diff-editions.js";
import { FIXTURES } from "./fixtures/all-fixtures.js";
import type { Fixture } from "./fixtures/edits.js";
import { acceptorOf, type Draft, EXAMPLES, editionOf, smallDraft, textsOf, within } from "./small-edition.js";

function pairOf({ before, after }: Fixture): readonly [old: Draft, now: Draft] {
  const [old, now] = [smallDraft(), smallDraft()];
  for (const draft of [old, now]) before?.(draft);
  after(now);
  return [old, now];
}

function changesOf(fixture: Fixture) {
  const [old, now] = pairOf(fixture);
  return diffEditions(editionOf(old), editionOf(now));
}

describe("each kind of change", () => {
  test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))("%s", (_name, fixture) => {
    const changes = changesOf(fixture);
    expect([...new Set(changes.map(({ code }) => code))].sort()).toEqual([...fixture.codes].sort());
    for (const { message, fix, location } of changes) {
      for (const text of [message.en, message.ja, fix.en, fix.ja]) expect(text).not.toMatch(/\{\w+\}/);
      expect(location.line).toBeGreaterThan(0);
    }
  });

  it("is found by a fixture of its own", () => {
    const covered = new Set(FIXTURES.flatMap(({ codes }) => codes));
    expect([...changeRules.values()].map(({ code }) => code).filter((code) => !covered.has(code))).toEqual([]);
  });
});

describe("the categories agree with the schemas", () => {
  test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))("%s", (_name, fixture) => {
    const [old, now] = pairOf(fixture);
    const [accepted, accepts] = [acceptorOf(old), acceptorOf(now)];
    const categories = new Set<Category>(changesOf(fixture).flatMap((change) => change.categories));
    const wasSound = EXAMPLES.filter(accepted);
    if (fixture.lost !== undefined) {
      expect([accepted(fixture.lost), accepts(fixture.lost)]).toEqual([true, false]);
      expect(categories).toContain("writer");
    } else {
      // What old documents lose, no schema shows: then only a rule can, or writers are not concerned.
      expect(wasSound.filter((document) => !accepts(document))).toEqual([]);
      expect(categories.has("writer")).toBe(fixture.byRule === true && fixture.codes.includes("DF-56"));
    }
    if (fixture.gained !== undefined) {
      expect([accepted(fixture.gained), accepts(fixture.gained)]).toEqual([false, true]);
      expect(categories).toContain("reader");
    } else expect(categories.has("reader")).toBe(fixture.byRule === true && fixture.codes.includes("DF-55"));
  });

  it("has sound examples to begin with", () => {
    const accepts = acceptorOf(smallDraft());
    expect(EXAMPLES.filter((document) => !accepts(document))).toEqual([]);
  });
});

describe("two editions", () => {
  it("that are equal have no change", () => {
    const edition = editionOf(smallDraft());
    expect(diffEditions(edition, editionOf(smallDraft()))).toEqual([]);
    expect(requiredBump([])).toBeUndefined();
  });

  it("tell a change of a shared member once, with the classes that have it", () => {
    const fixture = FIXTURES.find(({ name }) => name.startsWith("term of a shared member")) as Fixture;
    const [change] = changesOf(fixture);
    expect(change).toMatchObject({ subject: "Resource.label", also: ["Thing", "Clock"] });
    expect(change?.location.file).toBe("schemas/quantity/resource.schema.json");
  });

  it("tell a change of all variants once", () => {
    const now = smallDraft();
    for (const name of ["none", "standard"])
      Object.assign(within(now, "schemas/quantity/uncertainty.schema.json", "$defs", name, "properties", "source"), {
        minLength: 1,
      });
    const changes = diffEditions(editionOf(smallDraft()), editionOf(now));
    expect(changes.map(({ code, subject, also }) => [code, subject, also])).toEqual([
      ["DF-40", "Uncertainty(none).source", ["Uncertainty(standard)"]],
    ]);
  });

  it("point to the new edition, or to the old where nothing of it is left", () => {
    const now = smallDraft();
    now.delete("schemas/time/clock.schema.json");
    delete within(now, "schemas/quantity/thing.schema.json", "$defs", "members", "properties").code;
    const changes = diffEditions(editionOf(smallDraft()), editionOf(now));
    expect(changes.map(({ code, location: { edition, file } }) => [code, edition, file])).toEqual([
      ["DF-32", "new", "schemas/quantity/thing.schema.json"],
      ["DF-02", "old", "schemas/time/clock.schema.json"],
    ]);
    const text = textsOf(now).get("schemas/quantity/thing.schema.json")?.split("\n") ?? [];
    expect(text[(changes[0]?.location.line ?? 0) - 1]).toBe('   "properties": {');
  });

  it("require the gravest of their bumps", () => {
    const now = smallDraft();
    within(now, "schemas/quantity/thing.schema.json").title = "Something";
    expect(requiredBump(diffEditions(editionOf(smallDraft()), editionOf(now)))).toBe("patch");
    within(now, "schemas/quantity/enumerations.schema.json", "$defs", "Colour").enum = ["red", "green", "blue"];
    expect(requiredBump(diffEditions(editionOf(smallDraft()), editionOf(now)))).toBe("minor");
    within(now, "schemas/quantity/thing.schema.json", "$defs", "members").required = ["colour"];
    expect(requiredBump(diffEditions(editionOf(smallDraft()), editionOf(now)))).toBe("major");
  });

  it("leave open what a $ref that leads nowhere would name", () => {
    const now = smallDraft();
    within(now, "schemas/quantity/thing.schema.json", "$defs", "members", "properties", "code").$ref =
      "none#/$defs/Code";
    expect(editionOf(now).unresolved).toEqual([
      {
        file: "schemas/quantity/thing.schema.json",
        pointer: "/$defs/members/properties/code",
        ref: "none#/$defs/Code",
      },
    ]);
  });
});
