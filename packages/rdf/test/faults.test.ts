// SPDX-License-Identifier: Apache-2.0
import { type AnyResource, isJikuError } from "@jiku/model";
import { describe, expect, it } from "vitest";
import { createRdfWriter, type RdfFault, type RdfOptions, toQuads } from "../src/index.js";

const IRI = "https://data.example.org/";
const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
const ENTITY = { id: `${IRI}e`, type: "Entity", entityTypes: [`${IRI}T`] };

function resource(value: unknown): AnyResource {
  return value as AnyResource;
}

/** The faults of a resource, which must give no quads and no text; without a listener it must throw. */
function faultsOf(value: unknown, options: RdfOptions = {}): readonly RdfFault[] {
  const faults: RdfFault[] = [];
  const onFault = (fault: RdfFault) => faults.push(fault);
  expect(toQuads(resource(value), { ...options, onFault })).toEqual([]);
  for (const format of ["nq", "ttl", "jsonld"] as const) {
    const empty: string[] = [];
    const text: string[] = [];
    createRdfWriter(format, (part) => empty.push(part), options).end();
    const writer = createRdfWriter(format, (part) => text.push(part), { ...options, onFault: () => undefined });
    writer.add(resource(value));
    writer.end();
    expect(text).toEqual(empty);
  }
  expect(
    isJikuError(
      thrownBy(() => toQuads(resource(value), options)),
      "unreadable-input",
    ),
  ).toBe(true);
  return faults;
}

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return undefined;
}

function one(value: unknown, options?: RdfOptions): RdfFault {
  const faults = faultsOf(value, options);
  expect(faults).toHaveLength(1);
  return faults[0] as RdfFault;
}

describe("IRIs and prefixes", () => {
  it.each([
    ["an undeclared prefix", "ocean:float", "undeclared-prefix"],
    ["a scheme without //, which could be a prefix", "https:float", "undeclared-prefix"],
    ["a member name of the context taken for a prefix", "kind:x", "undeclared-prefix"],
    ["a blank node", "_:b0", "not-an-iri"],
    ["a relative IRI", "float/7", "not-an-iri"],
    ["a fragment alone", "#float", "not-an-iri"],
    ["nothing", "", "not-an-iri"],
    ["a space", `${IRI}a b`, "not-an-iri"],
    ["a line break", `${IRI}a\nb`, "not-an-iri"],
    ["a closing bracket", `${IRI}a>b`, "not-an-iri"],
    ["a quotation mark", `${IRI}a"b`, "not-an-iri"],
    ["a backslash", `${IRI}a\\u0041`, "not-an-iri"],
    ["a percent sign that escapes nothing", `${IRI}50%`, "not-an-iri"],
    ["two fragments", `${IRI}#a#b`, "not-an-iri"],
    ["a port that is no number", "https://data.example.org:x/a", "not-an-iri"],
    ["a lone surrogate", `${IRI}\ud800`, "not-an-iri"],
    ["a private character in the path", `${IRI}\ue000`, "not-an-iri"],
    ["a space behind a declared prefix", "jk:a b", "not-an-iri"],
  ])("%s", (_, value, code) => {
    expect(one({ ...ENTITY, sameAs: [`${IRI}ok`, value] })).toEqual({ code, path: "/sameAs/1", value });
    expect(one({ ...ENTITY, id: value })).toEqual({ code, path: "/id", value });
  });

  it("an undeclared or faulty extension key", () => {
    expect(one({ ...ENTITY, "ocean:depth": 3 })).toEqual({
      code: "undeclared-prefix",
      path: "/ocean:depth",
      value: "ocean:depth",
    });
    expect(one({ ...ENTITY, "jk:a b": 3 })).toEqual({ code: "not-an-iri", path: "/jk:a b", value: "jk:a b" });
    expect(one({ ...ENTITY, "jk:a/b~": "\ud800" })).toEqual({
      code: "lone-surrogate",
      path: "/jk:a~1b~0",
      value: "\ud800",
    });
  });

  it("a prefix that is a member of the class, which a JSON-LD processor would not see", () => {
    const property = { id: `${IRI}p`, type: "Property", unit: "m" };
    expect(one({ ...property, "unit:x": 1 })).toEqual({ code: "hidden-prefix", path: "/unit:x", value: "unit:x" });
    expect(one({ ...property, id: "unit:p" })).toEqual({ code: "hidden-prefix", path: "/id", value: "unit:p" });
    expect(toQuads(resource({ ...ENTITY, id: "unit:p", "unit:x": 1 }))).toHaveLength(3);
  });

  it("a context of the resource that is not the published one with prefixes", () => {
    for (const context of [
      "https://example.org/other",
      { ocean: `${IRI}ocean#` },
      [CONTEXT, {}, {}],
      [CONTEXT, []],
      3,
    ]) {
      expect(faultsOf({ "@context": context, ...ENTITY })[0]).toMatchObject({
        code: "context",
        path: expect.stringMatching(/^\/@context/),
      });
    }
    const declared = [
      ["ocean", `${IRI}ocean`],
      ["ocean", "relative#"],
      ["ocean", "jk:ocean/"],
      ["ocean", 3],
      ["result", `${IRI}result#`],
      ["und", `${IRI}und#`],
      ["unit", `${IRI}unit#`],
      ["a b", `${IRI}ab#`],
    ] as const;
    for (const [prefix, namespace] of declared) {
      const fault = one({ "@context": [CONTEXT, { [prefix]: namespace }], ...ENTITY });
      expect(fault).toMatchObject({ code: "context", path: `/@context/1/${prefix}` });
      const options = { prefixes: { [prefix]: namespace as string } };
      expect(
        isJikuError(
          thrownBy(() => toQuads(resource(ENTITY), options)),
          "bad-option",
        ),
      ).toBe(true);
    }
  });

  it("a context of one resource says nothing of the next", () => {
    const lines: string[] = [];
    const codes: string[] = [];
    const writer = createRdfWriter("nq", (text) => lines.push(text), { onFault: ({ code }) => codes.push(code) });
    const keyed = { ...ENTITY, "ocean:n": 1 };
    writer.add(resource({ "@context": [CONTEXT, { ocean: `${IRI}a#` }], ...keyed }));
    writer.add(resource(keyed));
    writer.add(resource({ "@context": [CONTEXT, { ocean: `${IRI}b#` }], ...keyed }));
    writer.end();
    expect(codes).toEqual(["undeclared-prefix"]);
    expect(lines.join("").match(/[ab]#n/g)).toEqual(["a#n", "b#n"]);
  });
});

describe("text", () => {
  it.each([
    "",
    "e",
    "abcdefghi",
    "en_US",
    "日本語",
    "en-",
    "-en",
    "en--us",
    "en us",
    "123",
    "en-abcdefghi",
    "en-a",
    "@none",
    "__proto__",
  ])("language tag %j", (tag) => {
    const label = Object.defineProperty({ en: "a" }, tag, { value: "b", enumerable: true });
    expect(one({ ...ENTITY, label })).toEqual({ code: "language-tag", path: `/label/${tag}`, value: tag });
  });

  it("a lone surrogate in a string, a language map, a JSON literal, its keys", () => {
    const half = "a\udc00";
    expect(one({ ...ENTITY, version: half })).toEqual({ code: "lone-surrogate", path: "/version", value: half });
    expect(one({ ...ENTITY, label: { en: half } })).toEqual({ code: "lone-surrogate", path: "/label/en", value: half });
    expect(one({ ...ENTITY, native: { a: half } })).toEqual({ code: "lone-surrogate", path: "/native/a", value: half });
    expect(one({ ...ENTITY, native: { [half]: "x" } })).toEqual({
      code: "lone-surrogate",
      path: `/native/${half}`,
      value: half,
    });
    expect(one({ ...ENTITY, "jk:x": [{ y: half }] })).toEqual({
      code: "lone-surrogate",
      path: "/jk:x/0/y",
      value: half,
    });
    expect(toQuads(resource({ ...ENTITY, version: "\ud83d\ude00" }))).toHaveLength(3);
  });
});

describe("numbers, types and keys", () => {
  it("a number that no double holds", () => {
    const huge: unknown = JSON.parse("1e400");
    const geometry = { type: "Point", coordinates: [1, huge] };
    expect(one({ ...ENTITY, geometries: [geometry] })).toEqual({
      code: "not-a-number",
      path: "/geometries/0/coordinates/1",
      value: "Infinity",
    });
    expect(one({ ...ENTITY, "jk:x": Number.NaN })).toMatchObject({ code: "not-a-number", path: "/jk:x" });
    expect(one({ id: `${IRI}r`, type: "ReferenceSystem", kind: "geodetic", epoch: huge })).toMatchObject({
      code: "not-a-number",
    });
  });

  it("a value of another JSON type than its member has", () => {
    const wrong: readonly (readonly [Record<string, unknown>, string])[] = [
      [{ version: 3 }, "/version"],
      [{ version: null }, "/version"],
      [{ sameAs: `${IRI}x` }, "/sameAs"],
      [{ sameAs: [3] }, "/sameAs/0"],
      [{ label: "x" }, "/label"],
      [{ label: { en: 3 } }, "/label/en"],
      [{ existence: "2000" }, "/existence"],
      [{ existence: [] }, "/existence"],
      [{ geometries: [null] }, "/geometries/0"],
      [{ geometries: [{ type: "Blob" }] }, "/geometries/0/type"],
      [{ source: { line: "3" } }, "/source/line"],
      [{ recordedFrom: 2000 }, "/recordedFrom"],
      [{ native: { a: undefined } }, "/native/a"],
    ];
    for (const [members, path] of wrong)
      expect(one({ ...ENTITY, ...members })).toMatchObject({ code: "unexpected-type", path });
    for (const value of [null, 3, "x", []]) expect(one(value)).toMatchObject({ code: "unexpected-type", path: "" });
    expect(one({ id: `${IRI}d`, type: "Observation", result: { kind: "truth", truth: "yes" } })).toMatchObject({
      path: "/result/truth",
    });
    expect(one({ id: `${IRI}a`, type: "Activity", procedure: `${IRI}m` })).toMatchObject({ path: "/procedure" });
    expect(one({ id: `${IRI}f`, type: "Field", variables: [] })).toMatchObject({ path: "/variables" });
    expect(one({ id: `${IRI}r`, type: "ReferenceSystem", axes: [3] })).toMatchObject({ path: "/axes/0" });
  });

  it("a class that the model does not have", () => {
    for (const type of ["Building", "constructor", "__proto__", undefined, ["Entity"]]) {
      expect(one({ id: `${IRI}e`, type })).toMatchObject({ code: "unknown-class" });
    }
  });

  it("keys that JavaScript or JSON-LD keeps for itself", () => {
    const text = JSON.stringify(ENTITY);
    expect(one(JSON.parse(`${text.slice(0, -1)},"__proto__":{"label":{"en":"x"}}}`))).toMatchObject({
      code: "reserved-key",
      path: "/__proto__",
    });
    for (const key of ["__proto__", "@none", "und"]) {
      const field: unknown = JSON.parse(`{"id":"${IRI}f","type":"Field","variables":{"a":{},"${key}":{"unit":"m"}}}`);
      expect(one(field)).toEqual({ code: "reserved-key", path: `/variables/${key}`, value: key });
    }
    const inside = JSON.parse(
      `{"id":"${IRI}r","type":"ReferenceSystem","projjson":{"__proto__":{"a":1},"constructor":2}}`,
    ) as AnyResource;
    expect(toQuads(inside).map(({ object }) => object.value)).toContain('{"__proto__":{"a":1},"constructor":2}');
    expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
  });

  it("tells every fault of a resource, in the order of its members", () => {
    const faults = faultsOf({
      ...ENTITY,
      sameAs: ["x"],
      version: 3,
      native: { a: 1n },
      "ocean:x": 1,
      existence: { at: "\ud800" },
    });
    expect(faults.map(({ code, path }) => [code, path])).toEqual([
      ["not-an-iri", "/sameAs/0"],
      ["unexpected-type", "/version"],
      ["unexpected-type", "/native/a"],
      ["lone-surrogate", "/existence/at"],
      ["undeclared-prefix", "/ocean:x"],
    ]);
  });
});

describe("size and depth", () => {
  it("an object that holds itself, in a JSON literal and among nodes", () => {
    const loop: Record<string, unknown> = {};
    loop["self"] = [loop, loop];
    expect(one({ ...ENTITY, native: loop })).toMatchObject({
      code: "too-deep",
      path: expect.stringMatching(/^\/native\/self\/0\/self/),
    });
    const rule: Record<string, unknown> = { action: "odrl:use" };
    rule["duties"] = [rule];
    expect(one({ id: `${IRI}p`, type: "Policy", permissions: [rule] })).toMatchObject({
      code: "too-deep",
      path: expect.stringMatching(/^\/permissions\/0\/duties\/0/),
    });
  });

  it("nesting beyond 512 levels, but not up to there", () => {
    const nested = (levels: number): unknown => JSON.parse("[".repeat(levels) + "]".repeat(levels));
    expect(one({ ...ENTITY, "jk:x": nested(100_000 / 20) })).toMatchObject({ code: "too-deep" });
    expect(toQuads(resource({ ...ENTITY, "jk:x": nested(512) }))).toHaveLength(3);
  });

  it("references in a circle are only triples", () => {
    const quads = [
      { ...ENTITY, id: `${IRI}a`, derivedFrom: [`${IRI}b`, `${IRI}a`] },
      { ...ENTITY, id: `${IRI}b`, derivedFrom: [`${IRI}a`] },
    ].flatMap((item) => toQuads(resource(item)));
    expect(quads).toHaveLength(7);
  });

  it("arrays of a million elements, as one literal and as many triples", () => {
    const million = Array.from({ length: 1_000_000 }, (_, i) => i / 4);
    const literal = toQuads(
      resource({ id: `${IRI}o`, type: "Observation", result: { kind: "vector", values: million } }),
    ).find(({ predicate }) => predicate.value.endsWith("#values"));
    expect(literal?.object.value === JSON.stringify(million)).toBe(true);
    expect(toQuads(resource({ ...ENTITY, sameAs: million.map((i) => `urn:x:${i}`) }))).toHaveLength(1_000_002);
    const axes = million.slice(0, 50_000).map((i) => ({ name: String(i) }));
    let size = 0;
    const writer = createRdfWriter("ttl", (text) => (size += text.length));
    writer.add(resource({ id: `${IRI}r`, type: "ReferenceSystem", axes }));
    writer.end();
    expect(size).toBeGreaterThan(500_000);
    million[999_999] = Number.POSITIVE_INFINITY;
    const faults: RdfFault[] = [];
    const faulty = { id: `${IRI}o`, type: "Observation", result: { kind: "vector", values: million } };
    expect(toQuads(resource(faulty), { onFault: (fault) => faults.push(fault) })).toEqual([]);
    expect(faults).toEqual([{ code: "not-a-number", path: "/result/values/999999", value: "Infinity" }]);
  });
});
