// SPDX-License-Identifier: Apache-2.0
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Edition } from "../../src/diff/edition/edition.js";
import { readEdition } from "../../src/diff/edition/read-edition.js";

export type Node = Record<string, unknown>;

/** Sources of an edition by path that a test may still change. */
export type Draft = Map<string, Node | string>;

const ID = "https://w3id.org/jiku/schema";

const named = (en: string, ja: string): Node => ({
  title: en,
  description: `${en}.`,
  "x-jiku-ja": { title: ja, description: `${ja}。` },
});

export function member(en: string, ja: string, term: string | null, shape: Node): Node {
  return { ...shape, ...named(en, ja), "x-jsonld-id": term };
}

export function file(area: string, slug: string, en: string, ja: string, rest: Node): Node {
  return { $id: `${ID}/${area}/${slug}`, ...named(en, ja), ...rest };
}

export function primitive(en: string, ja: string, reading: string, pattern: string): Node {
  return { ...named(en, ja), "x-jiku-sort": "primitive", type: "string", pattern, "x-jiku-type": reading };
}

export function enumeration(en: string, ja: string, values: readonly string[]): Node {
  const labels = (suffix: string) => Object.fromEntries(values.map((value) => [value, `${value}${suffix}`]));
  return {
    ...named(en, ja),
    "x-jiku-sort": "enumeration",
    type: "string",
    enum: [...values],
    "x-jiku-enum-en": labels(""),
    "x-jiku-enum-ja": labels("色"),
  };
}

export function variant(tag: string, shape: Node): Node {
  return {
    ...named(tag, tag),
    type: "object",
    properties: { kind: member("Kind", "種別", "jk:kind", { const: tag }), ...shape },
    required: ["kind"],
    additionalProperties: false,
  };
}

export function classSchema(area: string, slug: string, name: string, base: string, properties: Node): Node {
  return file(area, slug, name, name, {
    "x-jiku-name": name,
    "x-jiku-sort": "class",
    "x-jsonld-class": `jk:${name}`,
    "x-jiku-stability": "draft",
    allOf: [{ $ref: "#/$defs/members" }],
    properties: { type: member("Type", "型", "@type", { const: name }) },
    required: ["type"],
    patternProperties: { "^[a-z]+:[^\\s]+$": true },
    unevaluatedProperties: false,
    $defs: { members: { type: "object", allOf: [{ $ref: `${base}#/$defs/members` }], properties, required: [] } },
  });
}

const THING: Node = {
  colour: member("Colour", "色", "jk:colour", { $ref: "enumerations#/$defs/Colour" }),
  code: member("Code", "符号", "jk:code", { $ref: "primitives#/$defs/Code" }),
  count: member("Count", "数", "jk:count", { type: "integer", minimum: 0, maximum: 10 }),
  mass: member("Mass", "質量", "jk:mass", { $ref: "quantity" }),
  parts: member("Parts", "部分", "jk:part", {
    type: "array",
    minItems: 1,
    items: { $ref: "primitives#/$defs/Ref", "x-jiku-ref": ["Thing"] },
  }),
  place: member("Place", "位置", "jk:place", {
    type: "array",
    prefixItems: [{ type: "number" }, { type: "number" }],
    items: false,
    minItems: 2,
  }),
  notes: member("Notes", "覚え書き", "jk:note", {
    type: "object",
    propertyNames: { pattern: "^[a-z]+$" },
    additionalProperties: { type: "string" },
  }),
  doubt: member("Doubt", "不確かさ", "jk:uncertainty", { $ref: "uncertainty" }),
};

function rule(code: string, slug: string, level: string, severity: string): Node {
  const text = (en: string, ja: string): Node => ({ en, ja });
  return {
    code,
    slug,
    level,
    severity: { draft: "info", core: severity },
    needs: ["pack"],
    origin: "own",
    at: text("/colour", "/colour"),
    title: text(`Rule ${slug}`, `規則${slug}`),
    text: text(`The thing ${level} be ${slug}.`, `ものは${slug}でなければならない。`),
    why: text("Else nobody sees it.", "さもないと見えない。"),
    message: text(`It is not ${slug}.`, `${slug}ではない。`),
    fix: text("Correct it.", "直す。"),
  };
}

const RESOURCE_MEMBERS: Node = {
  id: member("Id", "識別子", "@id", { $ref: "primitives#/$defs/Iri" }),
  type: member("Type", "型", "@type", { type: "string" }),
  label: member("Label", "名称", "rdfs:label", { type: "string", minLength: 1 }),
};

const SOURCES: Readonly<Record<string, Node | string>> = {
  "schemas/prefixes.yaml": {
    context: "https://w3id.org/jiku/v1/context.jsonld",
    prefixes: { jk: "https://w3id.org/jiku/ns#", rdfs: "http://www.w3.org/2000/01/rdf-schema#" },
  },
  "schemas/codes.txt": "QU-01 quantity/round\nQU-02 quantity/clean\nQU-09 quantity/old retired\n",
  "schemas/profiles/core.yaml": { order: 2, title: { en: "Core", ja: "基本" }, defaultFor: { en: "all", ja: "全て" } },
  "schemas/profiles/draft.yaml": { order: 1, title: { en: "Draft", ja: "下書き" } },
  "schemas/packs/units/pack.yaml": { title: { en: "Units", ja: "単位" }, version: "1.0", sha256: "aa" },
  "schemas/quantity/rules.yaml": {
    area: "quantity",
    rules: [rule("QU-01", "round", "MUST", "error"), rule("QU-02", "clean", "SHOULD", "warning")],
  },
  "schemas/quantity/primitives.schema.json": file("quantity", "primitives", "Primitives", "基本型", {
    "x-jiku-sort": "primitives",
    $defs: {
      Iri: primitive("IRI", "IRI", "Iri", "^[a-z]+:\\S+$"),
      Ref: primitive("Reference", "参照", "Ref", "^[a-z]+:\\S+$"),
      Ucum: primitive("UCUM code", "UCUM記号", "Ucum", "^\\S+$"),
      Code: primitive("Code", "符号", "Code", "^[a-z]{2,4}$"),
    },
  }),
  "schemas/quantity/enumerations.schema.json": file("quantity", "enumerations", "Enumerations", "列挙", {
    "x-jiku-sort": "enumerations",
    $defs: { Colour: enumeration("Colour", "色", ["red", "green"]) },
  }),
  "schemas/quantity/quantity.schema.json": file("quantity", "quantity", "Quantity", "量", {
    "x-jiku-name": "Quantity",
    "x-jiku-sort": "value",
    "x-jsonld-class": "jk:Quantity",
    type: "object",
    properties: {
      value: member("Value", "値", "jk:value", { type: "number" }),
      unit: member("Unit", "単位", "jk:unit", { $ref: "primitives#/$defs/Ucum" }),
    },
    required: ["value", "unit"],
    additionalProperties: false,
  }),
  "schemas/quantity/uncertainty.schema.json": file("quantity", "uncertainty", "Uncertainty", "不確かさ", {
    "x-jiku-name": "Uncertainty",
    "x-jiku-sort": "union",
    "x-jsonld-class": "jk:Uncertainty",
    oneOf: [{ $ref: "#/$defs/none" }, { $ref: "#/$defs/standard" }],
    discriminator: { propertyName: "kind" },
    type: "object",
    required: ["kind"],
    $defs: {
      none: variant("none", { source: member("Source", "要因", "jk:source", { type: "string" }) }),
      standard: variant("standard", {
        source: member("Source", "要因", "jk:source", { type: "string" }),
        value: member("Value", "値", "jk:value", { type: "number", minimum: 0 }),
      }),
    },
  }),
  "schemas/quantity/resource.schema.json": file("quantity", "resource", "Resource", "資源", {
    "x-jiku-name": "Resource",
    "x-jiku-sort": "base",
    $ref: "#/$defs/members",
    $defs: { members: { type: "object", properties: RESOURCE_MEMBERS, required: ["id", "type"] } },
  }),
  "schemas/quantity/thing.schema.json": classSchema("quantity", "thing", "Thing", "resource", THING),
  "schemas/time/clock.schema.json": classSchema("time", "clock", "Clock", "../quantity/resource", {}),
};

/** Documents that the small edition accepts. */
export const EXAMPLES: readonly Node[] = [
  { id: "ex:1", type: "Thing" },
  {
    id: "ex:2",
    type: "Thing",
    label: "a",
    colour: "red",
    code: "abc",
    count: 3,
    mass: { value: 1.5, unit: "kg" },
    parts: ["ex:1"],
    place: [1, 2],
    notes: { a: "b" },
    doubt: { kind: "standard", value: 1, source: "s" },
  },
  { id: "ex:3", type: "Thing", colour: "green", doubt: { kind: "none" } },
  { id: "ex:4", type: "Clock", label: "c", "ex:key": 1 },
];

/** Two areas, two classes that build on one base, a value type, a union, an enumeration, primitives, rules, profiles, a pack. */
export function smallDraft(): Draft {
  return new Map(Object.entries(structuredClone(SOURCES)));
}

/** The object at `keys` inside a source of the draft. */
export function within(draft: Draft, path: string, ...keys: readonly (string | number)[]): Node {
  let value: unknown = draft.get(path);
  for (const key of keys) value = (value as Node)[key];
  return value as Node;
}

/** The sources as texts; JSON over many lines, YAML as the JSON that it includes. */
export function textsOf(draft: Draft): ReadonlyMap<string, string> {
  return new Map(
    [...draft].map(([path, value]) => [path, typeof value === "string" ? value : JSON.stringify(value, null, 1)]),
  );
}

export function editionOf(draft: Draft): Edition {
  const read = readEdition(textsOf(draft));
  if ("fault" in read) throw new Error(`${read.file}: ${read.fault.kind}`);
  return read;
}

/** Says whether a document is accepted by the class that its `type` names. */
export function acceptorOf(draft: Draft): (document: Node) => boolean {
  const ajv = new Ajv2020({ strict: false, logger: false });
  const schemas = [...draft].flatMap(([path, value]) =>
    path.endsWith(".schema.json") && typeof value === "object" ? [value] : [],
  );
  for (const schema of schemas) ajv.addSchema(schema);
  const classes = new Map(
    schemas
      .filter((schema) => schema["x-jiku-sort"] === "class")
      .map((schema) => [schema["x-jiku-name"], String(schema.$id)]),
  );
  return (document) => {
    const id = classes.get(document.type);
    return id !== undefined && ajv.validate(id, document) === true;
  };
}
