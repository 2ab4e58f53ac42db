// SPDX-License-Identifier: Apache-2.0

type Node = Record<string, unknown>;

/** Schemas and profiles by path that a test may still change. */
export type Draft = Map<string, Node>;

const ID = "https://w3id.org/jiku/schema";
const DIALECT = "https://json-schema.org/draft/2020-12/schema";
export const EXTENSION_PATTERN = "^[a-z][a-z0-9-]*:[^\\s]+$";

const named = (en: string, ja: string): Node => ({
  title: en,
  description: `${en}.`,
  "x-jiku-ja": { title: ja, description: `${ja}。` },
});

function member(en: string, ja: string, term: string | null, shape: Node): Node {
  return { ...shape, ...named(en, ja), "x-jsonld-id": term };
}

function file(slug: string, en: string, ja: string, rest: Node): Node {
  return { $schema: DIALECT, $id: `${ID}/quantity/${slug}`, ...named(en, ja), ...rest };
}

function primitive(en: string, ja: string, type: string): Node {
  return {
    ...named(en, ja),
    "x-jiku-sort": "primitive",
    type: "string",
    pattern: "^[a-z]+:\\S+$",
    "x-jiku-type": type,
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

const COLOURS: Node = {
  ...named("Colour", "色"),
  "x-jiku-sort": "enumeration",
  type: "string",
  enum: ["red", "green"],
  "x-jiku-enum-en": { red: "red", green: "green" },
  "x-jiku-enum-ja": { red: "赤", green: "緑" },
};

const THING_MEMBERS: Node = {
  type: "object",
  properties: {
    colour: member("Colour", "色", "jk:colour", { $ref: "enumerations#/$defs/Colour" }),
    amounts: member("Amounts", "量", "jk:amount", { type: "array", minItems: 1, items: { $ref: "amount" } }),
    part: member("Part", "部分", "jk:part", { $ref: "primitives#/$defs/Ref", "x-jiku-ref": ["Thing"] }),
  },
  required: ["colour"],
};

/** Four schemas and a profile without any fault. */
export function smallDraft(): Draft {
  const text = { en: "Text.", ja: "文。" };
  const files = {
    "quantity/primitives.schema.json": file("primitives", "Primitives", "基本型", {
      "x-jiku-sort": "primitives",
      $defs: { Iri: primitive("IRI", "IRI", "Iri"), Ref: primitive("Reference", "参照", "Ref") },
    }),
    "quantity/enumerations.schema.json": file("enumerations", "Enumerations", "列挙", {
      "x-jiku-sort": "enumerations",
      $defs: { Colour: COLOURS },
    }),
    "quantity/amount.schema.json": file("amount", "Amount", "量", {
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
    }),
    "quantity/thing.schema.json": file("thing", "Thing", "もの", {
      "x-jiku-name": "Thing",
      "x-jiku-sort": "class",
      "x-jsonld-class": "jk:Thing",
      allOf: [{ $ref: "#/$defs/members" }],
      properties: { type: member("Type", "型", "@type", { const: "Thing" }) },
      required: ["type"],
      patternProperties: { [EXTENSION_PATTERN]: true },
      unevaluatedProperties: false,
      $defs: { members: THING_MEMBERS },
    }),
    "profiles/core.yaml": { order: 1, title: text, description: text, defaultFor: text },
  };
  return new Map(Object.entries(structuredClone(files)));
}

/** The object at `keys` inside a file of the draft. */
export function within(draft: Draft, path: string, ...keys: readonly (string | number)[]): Node {
  let value: unknown = draft.get(path);
  for (const key of keys) value = (value as Node)[key];
  return value as Node;
}

/** The draft as files; JSON over many lines, and YAML as the JSON that it includes. */
export function sourcesOf(draft: Draft): readonly { readonly file: string; readonly bytes: Uint8Array }[] {
  const encoder = new TextEncoder();
  return [...draft].map(([path, value]) => ({ file: path, bytes: encoder.encode(JSON.stringify(value, null, 1)) }));
}
