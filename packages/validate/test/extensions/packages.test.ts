// SPDX-License-Identifier: Apache-2.0

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { extensionForm } from "../../src/extensions/extension-form.js";
import { compileExtensions } from "../../src/extensions.js";
import { configFile, extensionSource, readBeside } from "../../src/node.js";
import { bareSchema, schemaOfForm } from "../profile/schema-of-form.js";
import { extensionOf, faultsIn, faultText, goodPackages, schemaOf } from "./compile.js";

const FIXTURES = join(new URL(".", import.meta.url).pathname, "../fixtures/extensions");
const AT = "/members/key/schema";

describe("an extension package", () => {
  it("is a folder, a package.json that names files, or a file", () => {
    const read = readBeside(FIXTURES);
    const sources = [{ folder: "ocean" }, { folder: "npm-package/" }];
    const { extensions, packages, findings } = compileExtensions(sources, { read });
    expect(findings).toEqual([]);
    expect(extensions?.prefixes).toEqual(["ocean", "river"]);
    expect(packages.map(({ file }) => file)).toEqual(["ocean/jiku-extension.yaml", "npm-package/files/river.json"]);
    const file = configFile(join(FIXTURES, "ocean/jiku-extension.yaml"));
    expect(compileExtensions([file]).extensions?.prefixes).toEqual(["ocean"]);
  });

  it("is found by path or by the name of an installed package", () => {
    expect(extensionSource("ocean", FIXTURES)).toEqual({ folder: "ocean" });
    expect(extensionSource("ocean/jiku-extension.yaml", FIXTURES)).toMatchObject({ name: "ocean/jiku-extension.yaml" });
    expect(extensionSource("ajv", FIXTURES)).toEqual({ folder: expect.stringMatching(/(?:^|\/)node_modules\/ajv$/) });
    expect(() => extensionSource("no-such-package", FIXTURES)).toThrow(/no-such-package/);
    expect(() => extensionSource("../gone.yaml", FIXTURES)).toThrow(/gone/);
  });

  it("without the files that it should have is reported", () => {
    const texts = new Map([
      ["a/package.json", "{}"],
      ["b/package.json", '{"jiku": {"extensions": "x.yaml"}}'],
      ["c/package.json", '{"jiku": {"extensions": ["../x.yaml", "gone.yaml"]}}'],
      ["d/package.json", "{"],
    ]);
    const read = (path: string) => (texts.has(path) ? new TextEncoder().encode(texts.get(path)) : ("missing" as const));
    const faults = (folder: string) => compileExtensions([{ folder }], { read }).findings.map(faultText);
    expect(faults("none")).toEqual(['AD-108  | "jiku-extension.yaml" is named here, but is not at hand.']);
    expect(faults("a")).toEqual(['AD-108  | "jiku-extension.yaml" is named here, but is not at hand.']);
    expect(faults("b")).toEqual([
      'EXT-01 /jiku/extensions | "jiku.extensions" must be a list of at least one entry; "x.yaml" is given.',
    ]);
    expect(faults("c")).toEqual([
      'AD-119 /jiku/extensions/0 | The path "../x.yaml" leads out of the data root.',
      'AD-108 /jiku/extensions/1 | "gone.yaml" is named here, but is not at hand.',
    ]);
    expect(faults("d")).toHaveLength(1);
  });
});

describe("the form of an extension file", () => {
  it("is that of the published schema", () => {
    const schema = JSON.parse(readFileSync(join(FIXTURES, "../../../schemas/extension.schema.json"), "utf8")) as object;
    expect(bareSchema(schema)).toEqual(bareSchema(schemaOfForm(extensionForm)));
  });

  it.each([
    [
      extensionOf({ key: {} }, { prefix: "Own" }),
      'EXT-01 /prefix | "Own" has not the form of "prefix", which is such as ocean.',
    ],
    [
      extensionOf({ key: {} }, { namespace: "https://data.example.org/own" }),
      'EXT-01 /namespace | "https://data.example.org/own" has not the form of "namespace", which is such as https://data.example.org/ocean#.',
    ],
    [
      extensionOf({ "own:key": {} }),
      'EXT-01 /members/own:key | "own:key" has not the form of "members", which is such as depthClass.',
    ],
    [
      extensionOf({ key: { title: undefined } }),
      'EXT-01 /members/key | "title" is missing here in the extension file.',
    ],
    [
      extensionOf({ key: { shcema: {} } }),
      'EXT-01 /members/key/shcema | "shcema" is not known here; nearest is "schema".',
    ],
    [
      extensionOf({ key: { term: "depth" } }),
      'EXT-01 /members/key/term | "depth" has not the form of "term", which is such as https://data.example.org/ocean#depthClass.',
    ],
    [extensionOf({}, {}), 'EXT-01 /members | "members" must be an object with members; {} is given.'],
    [extensionOf({ key: {} }, { version: 1 }), 'EXT-01 /version | "version" must be a text; 1 is given.'],
  ])("%#", (file, expected) => {
    expect(faultsIn(file)).toEqual([expected]);
  });
});

describe("prefix, keys and classes", () => {
  it("of the published context keep their meaning", () => {
    expect(faultsIn(extensionOf({ key: {} }, { prefix: "dcat" }))).toEqual([
      'EXT-03 /prefix | The prefix "dcat" stands for http://www.w3.org/ns/dcat# in the published context.',
    ]);
    expect(faultsIn(extensionOf({ name: {} }, { prefix: "schema", namespace: "https://schema.org/" }))).toEqual([]);
  });

  it("belong to one package", () => {
    const a = extensionOf({ key: {} }, {}, "a.json");
    const b = extensionOf({ key: {}, other: {} }, {}, "b.json");
    const c = extensionOf({ third: {} }, { namespace: "https://data.example.org/c#" }, "c.json");
    expect(faultsIn(a, b)).toEqual(['EXT-03 /members/key | "own:key" is defined in "a.json" as well.']);
    expect(faultsIn(a, c)).toEqual([
      'EXT-03 /prefix | The prefix "own" stands for https://data.example.org/own# in "a.json".',
    ]);
    expect(faultsIn(a, extensionOf({ other: {} }, {}, "d.json"))).toEqual([]);
  });

  it("name classes that take extension keys", () => {
    expect(faultsIn(extensionOf({ key: { on: ["Entiti", "Quantity", "Resource"] } }))).toEqual([
      'EXT-04 /members/key/on/0 | "Entiti" is not a class; nearest is "Entity".',
      'EXT-04 /members/key/on/1 | "Quantity" is not a class that takes extension keys.',
    ]);
  });

  it("show valid examples", () => {
    expect(faultsIn(extensionOf({ key: { schema: { type: "integer" }, examples: [1, 1.5] } }))).toEqual([
      'EXT-05 /members/key/examples/1 | The example 1.5 of "own:key" does not satisfy its own schema.',
    ]);
  });
});

describe("schemas outside the modelling subset are refused", () => {
  const REFUSED: readonly (readonly [string, unknown, string, object?])[] = [
    [
      "anyOf",
      { anyOf: [{ type: "string" }] },
      `EXT-02 ${AT}/anyOf | The keyword "anyOf" is outside the modelling subset.`,
    ],
    ["not", { not: {} }, `EXT-02 ${AT}/not | The keyword "not" is outside the modelling subset.`],
    [
      "format",
      { type: "string", format: "date" },
      `EXT-02 ${AT}/format | The keyword "format" is outside the modelling subset.`,
    ],
    [
      "patternProperties",
      { type: "object", patternProperties: {} },
      `EXT-02 ${AT}/patternProperties | The keyword "patternProperties" is outside the modelling subset.`,
    ],
    [
      "uniqueItems",
      { type: "array", uniqueItems: true },
      `EXT-02 ${AT}/uniqueItems | The keyword "uniqueItems" is outside the modelling subset.`,
    ],
    [
      "allOf",
      { allOf: [{ $ref: "#/$defs/A" }] },
      `EXT-02 ${AT}/allOf | The keyword "allOf" is outside the modelling subset.`,
      { A: { type: "string" } },
    ],
    [
      "$dynamicRef",
      { $dynamicRef: "#a" },
      `EXT-02 ${AT}/$dynamicRef | The keyword "$dynamicRef" is outside the modelling subset.`,
    ],
    [
      "$id",
      { $id: "https://data.example.org/s", type: "string" },
      `EXT-02 ${AT}/$id | The keyword "$id" is outside the modelling subset.`,
    ],
    [
      "a name of the runtime",
      { constructor: 1 },
      `EXT-02 ${AT}/constructor | The keyword "constructor" is outside the modelling subset.`,
    ],
    ["no schema", true, `EXT-02 ${AT} | "schema" does not have the form that JSON Schema asks for.`],
    [
      "an unknown type",
      { type: "date" },
      `EXT-02 ${AT}/type | "type" does not have the form that JSON Schema asks for.`,
    ],
    [
      "a list of object types",
      { type: ["object", "null"] },
      `EXT-02 ${AT}/type | "type" does not have the form that JSON Schema asks for.`,
    ],
    [
      "a count that is none",
      { type: "string", maxLength: -1 },
      `EXT-02 ${AT}/maxLength | "maxLength" does not have the form that JSON Schema asks for.`,
    ],
    ["an empty enum", { enum: [] }, `EXT-02 ${AT}/enum | "enum" does not have the form that JSON Schema asks for.`],
    [
      "an open object",
      { type: "object", properties: { a: { type: "string" } } },
      `EXT-02 ${AT} | An object with named members must be closed.`,
    ],
    [
      "a pattern without length",
      { type: "string", pattern: "^a" },
      `EXT-02 ${AT}/pattern | A pattern needs "maxLength" beside it.`,
    ],
    [
      "look-around",
      { type: "string", pattern: "(?=a)", maxLength: 9 },
      `EXT-02 ${AT}/pattern | The pattern "(?=a)" cannot be run by RE2: invalid or unsupported Perl syntax: \`(?=\`.`,
    ],
    [
      "a union without tag",
      { oneOf: [{ type: "string" }] },
      `EXT-02 ${AT}/oneOf | A union needs a tag: "discriminator" and a required "const" in each variant.`,
    ],
    [
      "a reference to a file",
      { $ref: "./other.json" },
      `AD-118 ${AT}/$ref | "$ref" points to "./other.json", which is not embedded and is not fetched.`,
    ],
    [
      "a reference to an address",
      { $ref: "https://data.example.org/s.json" },
      `AD-118 ${AT}/$ref | "$ref" points to "https://data.example.org/s.json", which is not embedded and is not fetched.`,
    ],
    [
      "a reference to a file by its scheme",
      { $ref: "file:///etc/passwd" },
      `AD-118 ${AT}/$ref | "$ref" points to "file:///etc/passwd", which is not embedded and is not fetched.`,
    ],
    [
      "an embedded schema that is none",
      { $ref: "https://w3id.org/jiku/schema/quantity/nope" },
      `AD-118 ${AT}/$ref | "$ref" points to "https://w3id.org/jiku/schema/quantity/nope", which is not embedded and is not fetched.`,
    ],
    [
      "a definition that is not there",
      { $ref: "#/$defs/Nope" },
      `EXT-02 ${AT}/$ref | "#/$defs/Nope" is not defined in this file.`,
    ],
    [
      "a definition by a name of the runtime",
      { $ref: "#/$defs/toString" },
      `EXT-02 ${AT}/$ref | "#/$defs/toString" is not defined in this file.`,
    ],
    [
      "a keyword beside a reference",
      { $ref: "#/$defs/A", maxLength: 1 },
      `EXT-02 ${AT}/maxLength | The keyword "maxLength" is outside the modelling subset.`,
      { A: { type: "string" } },
    ],
    [
      "a circle of references",
      { $ref: "#/$defs/A" },
      `EXT-02 /$defs/A/$ref | "#/$defs/B" refers to itself without anything between.`,
      { A: { $ref: "#/$defs/B" }, B: { $ref: "#/$defs/A" } },
    ],
  ];

  it.each(REFUSED)("%s", (_, schema, expected, $defs) => {
    const { extensions, packages, findings } = compileExtensions([schemaOf(schema, $defs)]);
    expect(extensions).toBeUndefined();
    expect(packages).toEqual([]);
    expect(faultText(findings[0]!)).toBe(expected);
    expect(findings[0]?.location).toMatchObject({
      file: "own.json",
      line: expect.any(Number),
      column: expect.any(Number),
    });
  });

  it("too many or too deep", () => {
    let deep: object = { type: "string" };
    for (let level = 0; level < 24; level++) deep = { type: "array", items: deep };
    expect(faultsIn(schemaOf(deep))).toEqual([]);
    for (let level = 0; level < 20; level++) deep = { type: "array", items: deep };
    expect(faultsIn(schemaOf(deep))).toEqual([
      expect.stringMatching(/^EXT-02 .* \| The schemas have more than 5000 parts, or are nested too deeply\.$/),
    ]);
    const properties = Object.fromEntries(Array.from({ length: 6000 }, (_, n) => [`m${n}`, {}]));
    expect(faultsIn(schemaOf({ type: "object", additionalProperties: false, properties }))).toEqual([
      expect.stringMatching(/^EXT-02/),
    ]);
  });

  it("refuses whatever Ajv's meta-schema for untrusted schemas refuses", () => {
    const load = createRequire(import.meta.url);
    const isSecure = new Ajv({ strict: false }).compile(load("ajv/lib/refs/json-schema-secure.json") as object);
    const parts = [
      { pattern: "^a" },
      { pattern: "^a", maxLength: 3 },
      { format: "date" },
      { uniqueItems: true },
      { patternProperties: { "^a": {} } },
      { type: "string" },
    ];
    for (const part of parts) {
      for (const schema of [
        part,
        { type: "array", items: part },
        { type: "object", additionalProperties: false, properties: { a: part } },
        { type: "object", propertyNames: part },
      ]) {
        if (!isSecure(schema)) expect(faultsIn(schemaOf(schema)), JSON.stringify(schema)).not.toEqual([]);
      }
    }
    expect(faultsIn(schemaOf({ type: "string", pattern: "^a", maxLength: 3 }))).toEqual([]);
  });
});

describe("schemas within the subset are taken", () => {
  it.each([
    [{ $ref: "https://w3id.org/jiku/schema/quantity/quantity" }],
    [{ $ref: "https://w3id.org/jiku/schema/quantity/primitives#/$defs/Ucum", title: "Unit" }],
    [{ type: "array", items: { $ref: "https://w3id.org/jiku/schema/time/time-extent" }, maxItems: 4 }],
    [{ type: "array", prefixItems: [{ type: "number" }, { type: "string" }], items: false, minItems: 2 }],
    [
      {
        type: "object",
        propertyNames: { pattern: "^[a-z]+$", maxLength: 9 },
        additionalProperties: { type: ["number", "null"] },
        minProperties: 1,
      },
    ],
    [
      {
        type: "object",
        properties: { a: { type: "string" }, b: { type: "string" } },
        dependentRequired: { a: ["b"] },
        additionalProperties: false,
      },
    ],
    [{ enum: ["a", "b"], "x-jiku-enum-ja": { a: "甲", b: "乙" }, title: "T", description: "D", examples: ["a"] }],
  ])("%j", (schema) => {
    expect(goodPackages(schemaOf(schema)).packages[0]?.members.get("key")?.judge).toBeDefined();
  });

  it("each pattern of a package for itself", () => {
    const text = (pattern: string) => ({ type: "string", pattern, maxLength: 9 });
    const properties = {
      a: text("^a$"),
      b: text("^b$"),
      c: { $ref: "https://w3id.org/jiku/schema/quantity/primitives#/$defs/Date" },
    };
    const judge = goodPackages(
      schemaOf({ type: "object", properties, additionalProperties: false }),
    ).packages[0]?.members.get("key")?.judge;
    expect(judge?.({ a: "a", b: "b", c: "2026-01-31" })).toBeUndefined();
    for (const bad of [{ a: "b" }, { b: "a" }, { c: "a" }, { c: "31 Jan" }])
      expect(judge?.(bad)?.keyword, JSON.stringify(bad)).toBe("pattern");
  });

  it("a tree that refers to itself through a member", () => {
    const Node = {
      type: "object",
      required: ["name"],
      additionalProperties: false,
      properties: { name: { type: "string" }, parts: { type: "array", items: { $ref: "#/$defs/Node" } } },
    };
    const judge = goodPackages(schemaOf({ $ref: "#/$defs/Node" }, { Node })).packages[0]?.members.get("key")?.judge;
    expect(judge?.({ name: "a", parts: [{ name: "b" }] })).toBeUndefined();
    expect(judge?.({ name: "a", parts: [{ nme: "b" }] })).toBeDefined();
    let deep: object = { name: "x" };
    for (let level = 0; level < 250; level++) deep = { name: "x", parts: [deep] };
    expect(judge?.(deep)).toBeUndefined();
  });
});
