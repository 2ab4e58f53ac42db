// SPDX-License-Identifier: Apache-2.0
import type { Form } from "../../src/config/form.js";

/** A form as JSON Schema, references written out. */
export function schemaOfForm(form: Form): object {
  switch (form.kind) {
    case "any":
      return {};
    case "text":
      return { type: "string", minLength: 1, ...(form.pattern === undefined ? {} : { pattern: form.pattern.source }) };
    case "scalar":
      return { type: ["string", "number", "boolean"] };
    case "number":
      return { type: "number" };
    case "count":
      return { type: "integer", minimum: form.minimum };
    case "choice":
      return { enum: form.values };
    case "list":
      return { type: "array", minItems: 1, items: schemaOfForm(form.items) };
    case "map": {
      const keys = form.keys === undefined ? {} : { propertyNames: { pattern: form.keys.source } };
      return { type: "object", minProperties: 1, ...keys, additionalProperties: schemaOfForm(form.values) };
    }
    case "object": {
      const properties = Object.fromEntries(
        Object.entries(form.members).map(([name, member]) => [name, schemaOfForm(member)]),
      );
      return { type: "object", required: form.required, additionalProperties: false, properties };
    }
  }
}

type Json = { readonly [key: string]: unknown };

/** A published schema without annotations, its `$defs` written in. */
export function bareSchema(value: unknown, root: Json = value as Json): unknown {
  if (Array.isArray(value)) return value.map((item) => bareSchema(item, root));
  if (typeof value !== "object" || value === null) return value;
  const { $ref, ...rest } = value as Json;
  const target = typeof $ref === "string" ? (root["$defs"] as Json)[$ref.replace("#/$defs/", "")] : {};
  const merged = { ...(target as Json), ...rest };
  const annotations = ["$schema", "$id", "$defs", "x-jiku-ja"];
  const isSchema = "title" in merged && typeof merged["title"] === "string";
  const dropped = isSchema ? [...annotations, "title", "description"] : annotations;
  return Object.fromEntries(
    Object.entries(merged)
      .filter(([key]) => !dropped.includes(key))
      .map(([key, item]) => [key, key === "properties" ? bareMembers(item as Json, root) : bareSchema(item, root)]),
  );
}

function bareMembers(properties: Json, root: Json): Json {
  return Object.fromEntries(Object.entries(properties).map(([name, item]) => [name, bareSchema(item, root)]));
}
