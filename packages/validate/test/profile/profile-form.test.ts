// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { profileForm } from "../../src/profile/profile-form.js";
import { FIXTURES, faultsIn, profileOf } from "./compile.js";
import { bareSchema, schemaOfForm } from "./schema-of-form.js";

const SCHEMA = JSON.parse(readFileSync(join(FIXTURES, "../../schemas/profile.schema.json"), "utf8")) as object;

describe("the published schema of a profile file", () => {
  it("says the same as the form that files are read by", () => {
    expect(bareSchema(SCHEMA)).toEqual(bareSchema(schemaOfForm(profileForm)));
  });

  it("compiles in an ordinary validator and agrees with the reader on these files", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, keywords: ["x-jiku-ja"] });
    const accepts = ajv.compile(SCHEMA);
    const files: readonly (readonly [object, boolean])[] = [
      [{}, true],
      [{ name: "Own" }, false],
      [{ title: { en: "Own" } }, false],
      [{ severities: { "ID-09": "fatal" } }, false],
      [{ severities: {} }, false],
      [{ restrictions: [] }, false],
      [{ restrictions: [{ member: "x" }] }, false],
      [{ restrictions: [{ on: "Observation", member: "/result" }] }, false],
      [{ restrictions: [{ on: "Entity", maxItems: 0 }] }, false],
      [{ restrictions: [{ on: "Entity", enum: [{}] }] }, false],
      [{ extra: 1 }, false],
    ];
    for (const [members, good] of files) {
      const file = profileOf(members);
      expect(accepts(JSON.parse(new TextDecoder().decode(file.bytes))), JSON.stringify(members)).toBe(good);
      expect(faultsIn([file]).length === 0, JSON.stringify(members)).toBe(good);
    }
  });
});

describe("faults of form", () => {
  it.each([
    [{ name: "Own Name" }, 'PRF-01 /name | "Own Name" has not the form of "name", which is such as city-gauges.'],
    [{ name: 7 }, 'PRF-01 /name | "name" must be a text; 7 is given.'],
    [{ title: "Own" }, 'PRF-01 /title | "title" must be an object with members; "Own" is given.'],
    [{ title: { en: "Own" } }, 'PRF-01 /title | "ja" is missing here in the profile.'],
    [
      { severitis: { "ID-09": "error" } },
      'PRF-01 /severitis | "severitis" is not known here; nearest is "severities".',
    ],
    [{ zzz: 1 }, 'PRF-01 /zzz | "zzz" is not known here in a profile.'],
    [{ classes: [] }, 'PRF-01 /classes | "classes" must be a list of at least one entry; [] is given.'],
    [
      { severities: { "ID-09": "fatal" } },
      'PRF-01 /severities/ID-09 | "fatal" cannot stand for "ID-09"; allowed are "off", "info", "warning", "error".',
    ],
    [
      { restrictions: [{ on: "Entity", maxItems: 0 }] },
      'PRF-01 /restrictions/0/maxItems | "maxItems" must be a whole number from 1; 0 is given.',
    ],
    [
      { restrictions: [{ on: "Entity", minimum: "1" }] },
      'PRF-01 /restrictions/0/minimum | "minimum" must be a number; "1" is given.',
    ],
    [
      { restrictions: [{ on: "Entity", enum: [null] }] },
      'PRF-01 /restrictions/0/enum/0 | "enum" must be a text, a number, true or false; null is given.',
    ],
    [
      { restrictions: [{ on: "Entity" }] },
      "PRF-01 /restrictions/0 | This restriction says nothing; it names a place and no limit.",
    ],
  ])("%j", (members, expected) => {
    expect(faultsIn([profileOf(members)])).toEqual([expected]);
  });

  it("names every fault of a file at once", () => {
    expect(faultsIn([profileOf({ name: 1, classes: "Entity", foo: true })])).toHaveLength(3);
  });
});
