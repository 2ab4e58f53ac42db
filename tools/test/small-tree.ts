// SPDX-License-Identifier: Apache-2.0
import type { SourceTree } from "../src/read/source-tree.js";

type Node = Record<string, unknown>;

/** A schema, rule file or other source that a test may still change. */
export type Draft = Map<string, Node | string>;

const ID = "https://w3id.org/jiku/schema";
const named = (en: string, ja: string): Node => ({
  title: en,
  description: `${en}.`,
  "x-jiku-ja": { title: ja, description: `${ja}。` },
});

function member(en: string, ja: string, term: string | null, shape: Node): Node {
  return { ...shape, ...named(en, ja), "x-jsonld-id": term };
}

const PRIMITIVES: Node = {
  $id: `${ID}/quantity/primitives`,
  ...named("Primitives", "基本型"),
  "x-jiku-sort": "primitives",
  $defs: {
    Iri: {
      ...named("IRI", "IRI"),
      "x-jiku-sort": "primitive",
      type: "string",
      pattern: "^[a-z]+:\\S+$",
      "x-jiku-type": "Iri",
    },
    Ref: {
      ...named("Reference", "参照"),
      "x-jiku-sort": "primitive",
      type: "string",
      pattern: "^[a-z]+:\\S+$",
      "x-jiku-type": "Ref",
    },
  },
};

const ENUMERATIONS: Node = {
  $id: `${ID}/quantity/enumerations`,
  ...named("Enumerations", "列挙"),
  "x-jiku-sort": "enumerations",
  $defs: {
    Colour: {
      ...named("Colour", "色"),
      "x-jiku-sort": "enumeration",
      type: "string",
      enum: ["red", "green"],
      "x-jiku-enum-en": { red: "red", green: "green" },
      "x-jiku-enum-ja": { red: "赤", green: "緑" },
    },
  },
};

const RESOURCE: Node = {
  $id: `${ID}/quantity/resource`,
  ...named("Resource", "資源"),
  "x-jiku-name": "Resource",
  "x-jiku-sort": "base",
  $ref: "#/$defs/members",
  $defs: {
    members: {
      type: "object",
      properties: {
        id: member("Id", "識別子", "@id", { $ref: "primitives#/$defs/Iri" }),
        type: member("Type", "型", "@type", { type: "string" }),
      },
      required: ["id", "type"],
    },
  },
};

function classSchema(
  area: string,
  slug: string,
  name: string,
  base: string,
  properties: Node,
  required: readonly string[],
): Node {
  return {
    $id: `${ID}/${area}/${slug}`,
    ...named(name, name),
    "x-jiku-name": name,
    "x-jiku-sort": "class",
    "x-jsonld-class": `jk:${name}`,
    allOf: [{ $ref: "#/$defs/members" }],
    properties: { type: member("Type", "型", "@type", { const: name }) },
    required: ["type"],
    patternProperties: { "^[a-z][a-z0-9-]*:[^\\s]+$": true },
    unevaluatedProperties: false,
    $defs: { members: { type: "object", allOf: [{ $ref: `${base}#/$defs/members` }], properties, required } },
  };
}

function variant(tag: string, shape: Node): Node {
  return {
    ...named(tag, tag),
    type: "object",
    properties: { kind: member("Kind", "種別", "jk:kind", { const: tag }), ...shape },
    required: ["kind"],
    additionalProperties: false,
  };
}

const UNION: Node = {
  $id: `${ID}/quantity/amount`,
  ...named("Amount", "量"),
  "x-jiku-name": "Amount",
  "x-jiku-sort": "union",
  "x-jsonld-class": "jk:Amount",
  oneOf: [{ $ref: "#/$defs/some" }, { $ref: "#/$defs/none" }],
  discriminator: { propertyName: "kind" },
  type: "object",
  required: ["kind"],
  $defs: {
    some: variant("some", { size: member("Size", "大きさ", "jk:size", { type: "number", minimum: 0 }) }),
    none: variant("none", {}),
  },
};

const RULE: Node = {
  code: "QU-01",
  slug: "colour-known",
  level: "MUST",
  severity: { draft: "error", core: "error", exchange: "error", coupling: "error" },
  needs: [],
  origin: "own",
  at: { en: "/colour", ja: "/colour" },
  title: { en: "Known colour", ja: "既知の色" },
  text: { en: "The colour MUST be known.", ja: "色は既知でなければならない。" },
  why: { en: "Else nobody sees it.", ja: "さもないと誰にも見えない。" },
  message: { en: "{colour} is unknown.", ja: "{colour}は知られていない。" },
  fix: { en: "Name a known colour.", ja: "既知の色を書く。" },
  shacl: { notExpressible: { en: "Colours are no RDF.", ja: "色はRDFにない。" } },
};

/** The kinds of structural constraint that the small schemas use. */
const KEYWORDS = [
  "required",
  "additionalProperties",
  "type",
  "enum",
  "const",
  "pattern",
  "discriminator",
  "minItems",
  "minimum",
] as const;

function structureRule(keyword: string): Node {
  const text = (what: string): Node => ({ en: `${what} of ${keyword}.`, ja: `${keyword}の${what}。` });
  return {
    ...structuredClone(RULE),
    code: `schema/${keyword}`,
    slug: keyword,
    text: text("Text"),
    message: text("Message"),
    fix: text("Fix"),
  };
}

/** Sources without any breach: two areas, three classes (Wide builds on Thing), a union, an enumeration, a rule with its evidence. */
export function smallDraft(): Draft {
  const thing = {
    colour: member("Colour", "色", "jk:colour", { $ref: "enumerations#/$defs/Colour" }),
    amounts: member("Amounts", "量", "jk:amount", { type: "array", minItems: 1, items: { $ref: "amount" } }),
    part: member("Part", "部分", "jk:part", { $ref: "primitives#/$defs/Ref", "x-jiku-ref": ["Thing"] }),
  };
  const caption = { en: "A thing.", ja: "もの。" };
  const example = (name: string): Node => ({ id: "ex:1", type: name, ...(name === "Clock" ? {} : { colour: "red" }) });
  const profile = (order: number): Node => ({
    order,
    title: { en: "P", ja: "段" },
    description: { en: "P.", ja: "段。" },
    defaultFor: { en: "all", ja: "全て" },
  });
  return new Map<string, Node | string>([
    [
      "schemas/prefixes.yaml",
      { context: "https://w3id.org/jiku/v1/context.jsonld", prefixes: { jk: "https://w3id.org/jiku/ns#" } },
    ],
    ["schemas/profiles/draft.yaml", profile(1)],
    ["schemas/profiles/core.yaml", profile(2)],
    ["schemas/quantity/primitives.schema.json", structuredClone(PRIMITIVES)],
    ["schemas/quantity/enumerations.schema.json", structuredClone(ENUMERATIONS)],
    ["schemas/quantity/resource.schema.json", structuredClone(RESOURCE)],
    ["schemas/quantity/amount.schema.json", structuredClone(UNION)],
    ["schemas/quantity/thing.schema.json", classSchema("quantity", "thing", "Thing", "resource", thing, ["colour"])],
    [
      "schemas/quantity/wide.schema.json",
      classSchema(
        "quantity",
        "wide",
        "Wide",
        "thing",
        { width: member("Width", "幅", "jk:width", { type: "number" }) },
        [],
      ),
    ],
    ["schemas/time/clock.schema.json", classSchema("time", "clock", "Clock", "../quantity/resource", {}, [])],
    ["schemas/quantity/rules.yaml", { area: "quantity", rules: [structuredClone(RULE)] }],
    ...["Thing", "Wide", "Clock"].flatMap((name): [string, Node][] =>
      ["one", "two"].flatMap((slug): [string, Node][] => [
        [`schemas/quantity/examples/${name}/${slug}.json`, example(name)],
        [`schemas/quantity/examples/${name}/${slug}.caption.yaml`, { ...caption }],
      ]),
    ),
    ["schemas/structure.yaml", { area: "schema", rules: KEYWORDS.map(structureRule) }],
    ...KEYWORDS.flatMap((keyword): [string, Node][] => [
      [`schemas/quantity/counterexamples/schema-${keyword}.one.json`, example("Thing")],
      [
        `schemas/quantity/counterexamples/schema-${keyword}.one.expect.yaml`,
        { code: `schema/${keyword}`, path: "", caption },
      ],
    ]),
    ["schemas/quantity/counterexamples/QU-01.grue.json", { id: "ex:1", type: "Thing", colour: "red" }],
    ["schemas/quantity/counterexamples/QU-01.grue.expect.yaml", { code: "QU-01", path: "/colour", caption }],
  ]);
}

/** The draft as sources. JSON is written over many lines, and YAML as the JSON that it includes. */
export function treeOf(draft: Draft): SourceTree {
  const text = (value: Node | string): string => (typeof value === "string" ? value : JSON.stringify(value, null, 1));
  return new Map([...draft].map(([path, value]) => [path, text(value)]));
}

/** The object at `keys` inside a source of the draft. */
export function within(draft: Draft, path: string, ...keys: readonly (string | number)[]): Node {
  let value: unknown = draft.get(path);
  for (const key of keys) value = (value as Node)[key];
  return value as Node;
}
