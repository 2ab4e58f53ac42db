// SPDX-License-Identifier: Apache-2.0
import { type EmbeddedSchema, schemas } from "@jiku/model/schemas";
import type { Fault } from "../config/config-finding.js";
import { hasForm, isObject } from "../config/form.js";
import { linearPattern } from "../config/linear-pattern.js";
import { token } from "../rules/token.js";
import type { ExtensionSchema } from "./extension-file.js";
import { ANNOTATIONS, PLAIN_KEYWORDS, SCALAR_TYPES, SCHEMA_KEYWORDS } from "./schema-keywords.js";

/** Schemas of one package, parts included. */
const MOST_PARTS = 5000;
const DEEPEST = 32;

/** What the schemas of a package share while they are checked. */
export interface SchemaHost {
  readonly fault: Fault;
  readonly $defs: Readonly<Record<string, unknown>>;
  /** Parts so far. */
  parts: number;
}

/**
 * Reports every breach of the subset that extension schemas are written in: keywords, closed objects, tagged unions,
 * patterns in RE2 syntax beside a length (as Ajv's meta-schema for untrusted schemas asks), references inside the package
 * or to embedded schemas. One value meets one schema at a time, so judging takes time in proportion to the value.
 */
export function checkSchema(schema: unknown, pointer: string, host: SchemaHost, depth = 0): void {
  const { fault } = host;
  host.parts++;
  if (host.parts === MOST_PARTS + 1 || depth === DEEPEST + 1) fault("EXT-02", pointer, { limit: MOST_PARTS }, "size");
  if (host.parts > MOST_PARTS || depth > DEEPEST) return;
  if (!isObject(schema)) {
    fault("EXT-02", pointer, { keyword: "schema" }, "form");
    return;
  }
  if (Object.hasOwn(schema, "$ref")) {
    checkReference(schema, pointer, host);
    return;
  }
  for (const [keyword, value] of Object.entries(schema))
    checkKeyword(keyword, value, `${pointer}${token(keyword)}`, host, depth);
  checkPattern(schema, pointer, fault);
  if (schema["properties"] !== undefined && schema["additionalProperties"] !== false)
    fault("EXT-02", pointer, {}, "open");
  if (schema["oneOf"] !== undefined) checkTags(schema, pointer, host);
}

function checkKeyword(keyword: string, value: unknown, pointer: string, host: SchemaHost, depth: number): void {
  const { fault } = host;
  const holds = Object.hasOwn(SCHEMA_KEYWORDS, keyword) ? SCHEMA_KEYWORDS[keyword] : undefined;
  const plain = Object.hasOwn(PLAIN_KEYWORDS, keyword) ? PLAIN_KEYWORDS[keyword] : undefined;
  const wrong = () => fault("EXT-02", pointer, { keyword }, "form");
  if (keyword === "type") {
    const types = Array.isArray(value) ? value : [value];
    const known = Array.isArray(value) ? SCALAR_TYPES : [...SCALAR_TYPES, "object", "array"];
    if (types.length === 0 || !types.every((type) => known.includes(type))) wrong();
  } else if (plain !== undefined) {
    let good = true;
    const quiet: Fault = () => {
      good = false;
    };
    hasForm(plain, value, "EXT-02", quiet, { pointer, member: keyword });
    if (!good) wrong();
  } else if (holds === "one") {
    const closes = value === false && (keyword === "additionalProperties" || keyword === "items");
    if (!closes) checkSchema(value, pointer, host, depth + 1);
  } else if (holds === "list") {
    if (!Array.isArray(value) || value.length === 0) wrong();
    else for (const [index, item] of value.entries()) checkSchema(item, `${pointer}/${index}`, host, depth + 1);
  } else if (holds === "map") {
    if (!isObject(value)) wrong();
    else for (const [name, item] of Object.entries(value)) checkSchema(item, pointer + token(name), host, depth + 1);
  } else fault("EXT-02", pointer, { keyword });
}

function checkPattern({ pattern, maxLength }: ExtensionSchema, pointer: string, fault: Fault): void {
  if (typeof pattern !== "string") return;
  const compiled = linearPattern(pattern);
  if ("fault" in compiled) {
    const reason = compiled.fault === "syntax" ? compiled.reason : compiled.fault;
    fault("EXT-02", `${pointer}/pattern`, { value: pattern, reason }, "pattern");
  }
  if (maxLength === undefined) fault("EXT-02", `${pointer}/pattern`, {}, "max-length");
}

/** A reference stands alone, so that no value is judged by two schemas at once. */
function checkReference(schema: ExtensionSchema, pointer: string, { fault, $defs }: SchemaHost): void {
  const { $ref } = schema;
  const beside = Object.keys(schema).find((keyword) => keyword !== "$ref" && !ANNOTATIONS.includes(keyword));
  if (beside !== undefined) fault("EXT-02", `${pointer}${token(beside)}`, { keyword: beside });
  const at = `${pointer}/$ref`;
  if (typeof $ref !== "string") fault("EXT-02", at, { keyword: "$ref" }, "form");
  else if ($ref.startsWith("#")) {
    const name = /^#\/\$defs\/([^/~%]+)$/.exec($ref)?.[1];
    if (name === undefined || !Object.hasOwn($defs, name)) fault("EXT-02", at, { value: $ref }, "reference");
    else if (isCircle(name, $defs)) fault("EXT-02", at, { value: $ref }, "circle");
  } else if (embedded($ref) === undefined) fault("AD-118", at, { reference: $ref });
}

/** The part of the embedded schemas that a reference names; undefined when it names none of them. */
export function embedded(reference: string): unknown {
  const [id = "", fragment = ""] = reference.split("#");
  const schema: EmbeddedSchema | undefined = schemas.get(id);
  if (schema === undefined || fragment === "") return schema;
  const name = /^\/\$defs\/(\w+)$/.exec(fragment)?.[1];
  const definitions = schema["$defs"];
  return name !== undefined && isObject(definitions) && Object.hasOwn(definitions, name)
    ? definitions[name]
    : undefined;
}

/** Whether a definition leads back to itself by references alone. */
function isCircle(start: string, $defs: Readonly<Record<string, unknown>>): boolean {
  const seen = new Set<string>();
  for (let name: string | undefined = start; name !== undefined; ) {
    if (seen.has(name)) return true;
    seen.add(name);
    const definition: unknown = Object.hasOwn($defs, name) ? $defs[name] : undefined;
    const reference: unknown = isObject(definition) ? definition["$ref"] : undefined;
    name = typeof reference === "string" ? /^#\/\$defs\/(.+)$/.exec(reference)?.[1] : undefined;
  }
  return false;
}

/** Every branch of a union is a definition with the tag as a required constant. */
function checkTags({ oneOf, discriminator }: ExtensionSchema, pointer: string, { fault, $defs }: SchemaHost): void {
  const tag = isObject(discriminator) ? discriminator["propertyName"] : undefined;
  const branches: readonly unknown[] = Array.isArray(oneOf) ? oneOf : [];
  const isTagged = branches.every((branch) => {
    const name = isObject(branch) ? /^#\/\$defs\/(.+)$/.exec(String(branch["$ref"]))?.[1] : undefined;
    const target = name !== undefined && Object.hasOwn($defs, name) ? $defs[name] : undefined;
    const { properties, required } = isObject(target) ? target : {};
    const member =
      isObject(properties) && typeof tag === "string" && Object.hasOwn(properties, tag) ? properties[tag] : undefined;
    return isObject(member) && typeof member["const"] === "string" && Array.isArray(required) && required.includes(tag);
  });
  if (typeof tag !== "string" || !isTagged) fault("EXT-02", `${pointer}/oneOf`, {}, "tag");
}
