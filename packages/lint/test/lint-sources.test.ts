// SPDX-License-Identifier: Apache-2.0
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, test } from "vitest";
import { lintSources } from "../src/index.js";
import { lintCodes } from "../src/read.js";
import { type Draft, EXTENSION_PATTERN, smallDraft, sourcesOf, within } from "./small-schemas.js";

const THING = "quantity/thing.schema.json";
const AMOUNT = "quantity/amount.schema.json";
const PRIMITIVES = "quantity/primitives.schema.json";
const ENUMERATIONS = "quantity/enumerations.schema.json";
const CORE = "profiles/core.yaml";
const PART = [THING, "$defs", "members", "properties", "part"] as const;
const COLOUR = [ENUMERATIONS, "$defs", "Colour"] as const;
const NONE = [AMOUNT, "$defs", "none"] as const;
const SIZE = [AMOUNT, "$defs", "some", "properties", "size"] as const;

type Edit = (draft: Draft) => unknown;

async function lint(edit: Edit, complete = true) {
  const draft = smallDraft();
  edit(draft);
  return lintSources(sourcesOf(draft), { complete });
}

function put(place: readonly [string, ...(string | number)[]], members: object): Edit {
  return (draft) => Object.assign(within(draft, ...place), members);
}

function drop(place: readonly [string, ...(string | number)[]], member: string): Edit {
  return (draft) => delete within(draft, ...place)[member];
}

function rename(place: readonly [string, ...(string | number)[]], from: string, to: string): Edit {
  return (draft) => {
    const holder = within(draft, ...place);
    holder[to] = holder[from];
    delete holder[from];
  };
}

it("finds nothing in sound schemas", async () => {
  const report = await lint(() => undefined);
  expect(report).toEqual({ findings: [], schemas: 4, profiles: 1, notChecked: [] });
});

/** Name of the case, edit, code, JSON Pointer, and a part of the English text. */
const CASES: readonly (readonly [string, Edit, string, string, string])[] = [
  [
    "another dialect",
    put([THING], { $schema: "http://json-schema.org/draft-07/schema#" }),
    "LN-02",
    "/$schema",
    "draft-07",
  ],
  ["no $id", drop([THING], "$id"), "LN-03", "", "thing"],
  ["a relative $id", put([AMOUNT], { $id: "quantity/amount" }), "LN-03", "/$id", '"quantity/amount"'],
  [
    "an $id of another name",
    put([AMOUNT], { $id: "https://example.org/quantity" }),
    "LN-03",
    "/$id",
    "rename the file",
  ],
  ["a keyword outside the subset", put(PART, { if: {} }), "LN-10", "/$defs/members/properties/part/if", '"if"'],
  ["a misspelt keyword", put(SIZE, { minimun: 1 }), "LN-10", "/$defs/some/properties/size/minimun", 'Write "minimum"'],
  ["an unknown annotation", put([THING], { "x-colour-space": 1 }), "LN-10", "/x-colour-space", "annotation"],
  ["a misspelt annotation", put([THING], { "x-jiku-nmae": "A" }), "LN-10", "/x-jiku-nmae", 'Write "x-jiku-name"'],
  [
    "uniqueItems",
    put([THING, "$defs", "members", "properties", "amounts"], { uniqueItems: true }),
    "LN-10",
    "/$defs/members/properties/amounts/uniqueItems",
    "uniqueItems",
  ],
  ["an unknown type", put(SIZE, { type: "float" }), "LN-11", "/$defs/some/properties/size/type", '"float"'],
  ["a null member", put(SIZE, { type: ["number", "null"] }), "LN-11", "/$defs/some/properties/size/type", "hole"],
  ["an untagged union", drop([AMOUNT], "discriminator"), "LN-12", "/oneOf", "discriminator"],
  [
    "an inline variant",
    (d) => (within(d, AMOUNT).oneOf as unknown[]).push({ type: "object" }),
    "LN-12",
    "/oneOf/2",
    "branch",
  ],
  ["a variant without required tag", put(NONE, { required: [] }), "LN-12", "/$defs/none", 'const "kind"'],
  [
    "a remote $ref",
    put(PART, { $ref: "https://example.org/a" }),
    "LN-13",
    "/$defs/members/properties/part/$ref",
    "example.org",
  ],
  [
    "an inline part",
    (d) => (within(d, THING).allOf as unknown[]).push({ type: "object" }),
    "LN-13",
    "/allOf/1",
    "allOf",
  ],
  [
    "another pattern of keys",
    put([THING, "patternProperties"], { "^x-": true }),
    "LN-14",
    "/patternProperties/^x-",
    '"^x-"',
  ],
  [
    "extension keys on a variant",
    put(NONE, { patternProperties: { [EXTENSION_PATTERN]: true } }),
    "LN-14",
    "/$defs/none/patternProperties",
    "class only",
  ],
  ["an open object", drop(NONE, "additionalProperties"), "LN-15", "/$defs/none/properties", "open"],
  [
    "a pattern that is none",
    put([PRIMITIVES, "$defs", "Iri"], { pattern: "a(" }),
    "LN-16",
    "/$defs/Iri/pattern",
    "no valid",
  ],
  [
    "look-around",
    put([PRIMITIVES, "$defs", "Iri"], { pattern: "^(?!a)" }),
    "LN-16",
    "/$defs/Iri/pattern",
    "looks around",
  ],
  [
    "a back-reference",
    put([PRIMITIVES, "$defs", "Iri"], { pattern: "(a)\\1" }),
    "LN-16",
    "/$defs/Iri/pattern",
    "refers back",
  ],
  ["a large count", put([PRIMITIVES, "$defs", "Iri"], { pattern: "a{1001}" }), "LN-16", "/$defs/Iri/pattern", "1000"],
  [
    "nested repetition",
    put([PRIMITIVES, "$defs", "Iri"], { pattern: "^(a+)+$" }),
    "LN-16",
    "/$defs/Iri/pattern",
    "inside a repetition",
  ],
  [
    "ambiguous repetition",
    put([PRIMITIVES, "$defs", "Iri"], { pattern: "^(?:a|aa)+$" }),
    "LN-16",
    "/$defs/Iri/pattern",
    "begin alike",
  ],
  [
    "limits that cross",
    put(SIZE, { maximum: -1 }),
    "LN-17",
    "/$defs/some/properties/size/minimum",
    '"minimum" 0 is above "maximum" -1',
  ],
  [
    "limits that leave nothing",
    put(SIZE, { exclusiveMaximum: 0 }),
    "LN-17",
    "/$defs/some/properties/size/minimum",
    "exclusiveMaximum",
  ],
  ["a required stranger", put([THING], { required: ["type", "color"] }), "LN-18", "/required/1", '"color"'],
  ["a member without term", drop(PART, "x-jsonld-id"), "LN-20", "/$defs/members/properties/part", '"part"'],
  [
    "a term that is no IRI",
    put(PART, { "x-jsonld-id": "part of" }),
    "LN-20",
    "/$defs/members/properties/part/x-jsonld-id",
    '"part of"',
  ],
  [
    "a member without Japanese",
    put(PART, { "x-jiku-ja": { title: "部分" } }),
    "LN-21",
    "/$defs/members/properties/part",
    "x-jiku-ja.description",
  ],
  ["a type without title", put([THING], { title: " " }), "LN-21", "", '"title"'],
  [
    "a value without label",
    drop([...COLOUR, "x-jiku-enum-ja"], "red"),
    "LN-22",
    "/$defs/Colour/x-jiku-enum-ja",
    '"red"',
  ],
  [
    "a label without value",
    put([...COLOUR, "x-jiku-enum-en"], { blue: "blue" }),
    "LN-22",
    "/$defs/Colour/x-jiku-enum-en/blue",
    "no value",
  ],
  [
    "a $ref to no schema",
    put(PART, { $ref: "primitive#/$defs/Ref" }),
    "LN-23",
    "/$defs/members/properties/part/$ref",
    "points to nothing",
  ],
  [
    "a $ref into nothing",
    put(PART, { $ref: "primitives#/$defs/Reff" }),
    "LN-23",
    "/$defs/members/properties/part/$ref",
    "Reff",
  ],
  ["a Ref without classes", drop(PART, "x-jiku-ref"), "LN-24", "/$defs/members/properties/part/$ref", "classes"],
  [
    "a member in another case",
    rename([THING, "$defs", "members", "properties"], "part", "has_part"),
    "LN-25",
    "/$defs/members/properties/has_part",
    '"has_part"',
  ],
  ["a type in another case", put([THING], { "x-jiku-name": "thing" }), "LN-26", "/x-jiku-name", '"thing"'],
  [
    "an enumeration in another case",
    rename([ENUMERATIONS, "$defs"], "Colour", "colour_name"),
    "LN-26",
    "/$defs/colour_name",
    '"colour_name"',
  ],
  ["an unknown sort", put([THING], { "x-jiku-sort": "klass" }), "LN-27", "/x-jiku-sort", "class, base"],
  ["an unknown stability", put([THING], { "x-jiku-stability": "rock" }), "LN-27", "/x-jiku-stability", "stable"],
  ["a profile without text", put([CORE, "title"], { ja: "" }), "LN-30", "/title", "title.ja"],
  ["a profile without place", put([CORE], { order: 0.5 }), "LN-31", "/order", '"0.5"'],
  ["a strange member of a profile", put([CORE], { colour: 1 }), "LN-32", "/colour", "order, title"],
  ["a misspelt member of a profile", put([CORE], { ordre: 1 }), "LN-32", "/ordre", 'Write "order"'],
];

describe("each rule fires", () => {
  test.each(CASES)("%s", async (_name, edit, code, path, part) => {
    const { findings } = await lint(edit);
    const ours = findings.filter((finding) => finding.code === code && finding.path === path);
    expect(ours.map(({ message, fix }) => `${message.en} ${fix.en}`).join(" ")).toContain(part);
    const others = findings.filter((finding) => finding.code !== code);
    // A thing renamed or a schema moved is no longer found by those that refer to it.
    expect(others.every((finding) => ["LN-23", "LN-24", "LN-18"].includes(finding.code))).toBe(true);
    for (const { message, fix } of findings) {
      for (const text of [message.en, message.ja, fix.en, fix.ja]) expect(text).not.toMatch(/\{\w+\}/);
    }
  });

  test("two schemas with one address", async () => {
    const { findings } = await lint((draft) => draft.set("space/amount.schema.json", within(draft, AMOUNT)));
    expect(findings.map(({ code, location, path }) => [code, location.file, path])).toEqual([
      ["LN-04", "space/amount.schema.json", "/$id"],
    ]);
  });

  const unreadable: readonly (readonly [string, string, string | Uint8Array, string, number, number])[] = [
    ["no JSON", "a.json", '{"a": 1,\n "b": }', "LN-01", 2, 7],
    ["a key twice", "a.json", '{"a": 1,\n  "a": 2}', "LN-01", 2, 3],
    ["deep nesting", "a.json", "[".repeat(300), "LN-01", 1, 257],
    ["a list", "a.json", "[]", "LN-01", 1, 1],
    ["bytes that are no UTF-8", "a.json", new Uint8Array([0x7b, 0xff, 0x7d]), "LN-01", 1, 1],
    ["a very large file", "a.json", " ".repeat((16 << 20) + 1), "LN-01", 1, 1],
    ["no YAML", "a.yaml", "a: b\n c: [", "LN-01", 1, 4],
    ["a YAML key twice", "a.yaml", "a: 1\na: 2\n", "LN-01", 2, 1],
    ["an alias", "a.yaml", "a: &x 1\nb: *x\n", "LN-01", 2, 4],
    ["a key that is a list", "a.yaml", "? [1]\n: 2\n", "LN-01", 1, 1],
    ["nested YAML", "a.yaml", "[".repeat(300) + "]".repeat(300), "LN-01", 1, 257],
  ];
  test.each(unreadable)("%s", async (_name, file, text, code, line, column) => {
    const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
    const { findings } = await lintSources([{ file, bytes }]);
    expect(findings.map((finding) => [finding.code, finding.location])).toEqual([[code, { file, line, column }]]);
  });

  test("every code and every wording of the table", async () => {
    const told = new Set<string>();
    for (const [, edit] of CASES)
      for (const { fix, rule } of (await lint(edit)).findings) told.add(`${rule} ${fix.ja}`);
    for (const [, file, text] of unreadable) {
      const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
      for (const { fix, rule } of (await lintSources([{ file, bytes }])).findings) told.add(`${rule} ${fix.ja}`);
    }
    const shape = (text: string): RegExp =>
      new RegExp(
        text
          .split(/\{\w+\}/)
          .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
          .join(".*"),
      );
    const silent = [...lintCodes.values()].flatMap(({ rule, fix, cases }) =>
      [fix, ...Object.values(cases).map((item) => item.fix)]
        .filter(({ ja }) => ![...told].some((line) => line.startsWith(`${rule} `) && shape(ja).test(line)))
        .map(({ en }) => `${rule}: ${en}`),
    );
    expect(silent).toEqual(["lint/unique-id: Give each schema an address of its own."]);
  });
});

it("says line and column of the member", async () => {
  const draft = smallDraft();
  delete within(draft, ...PART)["x-jsonld-id"];
  const [finding] = (await lintSources(sourcesOf(draft), { complete: true })).findings;
  const text = JSON.stringify(draft.get(THING), null, 1).split("\n")[(finding?.location.line ?? 0) - 1] ?? "";
  expect(text.slice((finding?.location.column ?? 0) - 1)).toBe('"part": {');
});

it("lists a schema that was not given, and finds it among the known ones", async () => {
  const draft = smallDraft();
  const primitives = within(draft, PRIMITIVES);
  draft.delete(PRIMITIVES);
  const alone = await lintSources(sourcesOf(draft));
  expect(alone.findings).toEqual([]);
  expect(alone.notChecked.map(({ what }) => what)).toEqual(["https://w3id.org/jiku/schema/quantity/primitives"]);
  const known = await lintSources(sourcesOf(draft), {
    complete: true,
    known: (id) => (id === primitives.$id ? (primitives as never) : undefined),
  });
  expect(known).toMatchObject({ findings: [], notChecked: [] });
});

it("fetches nothing, whatever a schema refers to", async () => {
  let hits = 0;
  const server = createServer((_request, response) => {
    hits += 1;
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { findings } = await lint((draft) => {
    put(PART, { $ref: `${address}/part` })(draft);
    put([AMOUNT], { $schema: `${address}/meta` })(draft);
    put([ENUMERATIONS], { $id: `${address}/enumerations` })(draft);
  }, false);
  await new Promise((resolve) => server.close(resolve));
  expect(findings.map(({ code }) => code).sort()).toEqual(["LN-02", "LN-13"]);
  expect(hits).toBe(0);
});

it("survives YAML that is deeper than any stack", async () => {
  const bytes = new TextEncoder().encode("[".repeat(20_000) + "]".repeat(20_000));
  const { findings } = await lintSources([{ file: "a.yaml", bytes }]);
  expect(findings.map(({ code, message }) => [code, message.en])).toEqual([
    ["LN-01", "The nesting is deeper than 256."],
  ]);
});

it("gives the same report for the same files", async () => {
  const edit: Edit = (draft) => {
    drop(PART, "x-jsonld-id")(draft);
    put(SIZE, { type: "float", maximum: -1 })(draft);
  };
  expect(await lint(edit)).toEqual(await lint(edit));
});
