// SPDX-License-Identifier: Apache-2.0
import type { Form } from "../config/form.js";

const text: Form = { kind: "text" };
const count: Form = { kind: "count", minimum: 0 };
const number: Form = { kind: "number" };
const any: Form = { kind: "any" };
const names: Form = { kind: "list", items: text };

export const SCALAR_TYPES: readonly string[] = ["string", "number", "integer", "boolean", "null"];

/** Keywords of an extension schema that hold no schema, with the form of their value. */
export const PLAIN_KEYWORDS: Readonly<Record<string, Form>> = {
  title: text,
  description: text,
  examples: { kind: "list", items: any },
  const: { kind: "scalar" },
  enum: { kind: "list", items: { kind: "scalar" } },
  required: names,
  dependentRequired: { kind: "map", values: names },
  minProperties: count,
  minItems: count,
  maxItems: count,
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  minLength: count,
  maxLength: count,
  pattern: text,
  discriminator: { kind: "object", members: { propertyName: text }, required: ["propertyName"] },
  "x-jiku-ja": { kind: "object", members: { title: text, description: text }, required: [] },
  "x-jiku-enum-en": { kind: "map", values: text },
  "x-jiku-enum-ja": { kind: "map", values: text },
};

/** What may stand beside `$ref`. */
export const ANNOTATIONS: readonly string[] = ["title", "description", "examples", "x-jiku-ja"];

/** Keywords whose value is a schema, a list of schemas, or a map of schemas. */
export const SCHEMA_KEYWORDS: Readonly<Record<string, "one" | "list" | "map">> = {
  items: "one",
  additionalProperties: "one",
  propertyNames: "one",
  prefixItems: "list",
  oneOf: "list",
  properties: "map",
};
