// SPDX-License-Identifier: Apache-2.0
import { isObject, itemsOf, type JsonNode, member } from "../json/json-node.js";
import { isGeometry } from "../space/lift-geojson.js";

/** What an attribute is, whatever its representation. */
export type AttributeKind = "property" | "geometry" | "relationship" | "languages" | "vocabulary" | "json";

/** One instance of an attribute. */
export interface Attribute {
  readonly kind: AttributeKind;
  /** The value, geometry, target or map. */
  readonly value: JsonNode;
  readonly unit?: JsonNode;
  readonly observedAt?: JsonNode;
  readonly datasetId?: JsonNode;
  /** Attributes of the attribute, and what its representation adds. */
  readonly others: readonly (readonly [name: string, node: JsonNode])[];
  readonly node: JsonNode;
}

/** Members of an attribute that are no attributes of it. */
const SYSTEM: ReadonlySet<string> = new Set(["type", "observedAt", "unitCode", "datasetId", "metadata"]);

/** Types of NGSI-v2 whose values JSON tells apart by itself. */
export const V2_TYPES: ReadonlySet<string> = new Set([
  "Text",
  "Number",
  "DateTime",
  "geo:json",
  "geo:point",
  "StructuredValue",
  "Boolean",
  "URL",
]);

const KINDS: Readonly<Record<string, readonly [kind: AttributeKind, value: string]>> = {
  Property: ["property", "value"],
  GeoProperty: ["geometry", "value"],
  Relationship: ["relationship", "object"],
  LanguageProperty: ["languages", "languageMap"],
  VocabProperty: ["vocabulary", "vocab"],
  JsonProperty: ["json", "json"],
  ListProperty: ["json", "valueList"],
  ListRelationship: ["relationship", "objectList"],
};
/** By the member that holds the value: the concise representation (ETSI GS CIM 009, 4.5.18). */
const CONCISE: readonly (readonly [value: string, kind: AttributeKind])[] = [
  ["object", "relationship"],
  ["objectList", "relationship"],
  ["languageMap", "languages"],
  ["vocab", "vocabulary"],
  ["json", "json"],
  ["valueList", "json"],
  ["value", "property"],
];

/**
 * The instances of an attribute in any representation: normalised, concise, simplified (key and value), and normalised of
 * NGSI-v2. A list of instances gives one each.
 */
export function readAttribute(node: JsonNode): readonly Attribute[] {
  const items = itemsOf(node);
  if (items.length > 0 && items.every(({ value }) => isInstance(value)))
    return items.flatMap((item) => readAttribute(item));
  if (Array.isArray(node.value)) return [{ kind: "json", value: node, others: [], node }];
  if (!isObject(node.value)) return [{ kind: "property", value: node, others: [], node }];
  if (isGeometry(node.value)) return [{ kind: "geometry", value: node, others: [], node }];
  const type = node.value["type"];
  const named = typeof type === "string" && Object.hasOwn(KINDS, type) ? KINDS[type] : undefined;
  if (named !== undefined || V2_TYPES.has(String(type))) member(node, "type");
  const own = named !== undefined && Object.hasOwn(node.value, named[1]) ? named : conciseOf(node.value);
  if (own === undefined) return [{ kind: "json", value: node, others: [], node }];
  const [kind, name] = own;
  const value = unwrap(member(node, name) as JsonNode);
  const others = Object.keys(node.value)
    .filter((key) => key !== name && !SYSTEM.has(key))
    .map((key) => [key, member(node, key) as JsonNode] as const);
  return [{ ...systemMembers(node), kind: kindOf(kind, value), value, others, node }];
}

/** Whether an object is an instance of an attribute rather than a value. */
function isInstance(value: unknown): boolean {
  if (!isObject(value) || isGeometry(value)) return false;
  const type = value["type"];
  return typeof type === "string" && Object.hasOwn(KINDS, type);
}

function conciseOf(value: Readonly<Record<string, unknown>>): readonly [AttributeKind, string] | undefined {
  const found = CONCISE.find(([name]) => Object.hasOwn(value, name));
  return found === undefined ? undefined : [found[1], found[0]];
}

function kindOf(kind: AttributeKind, { value }: JsonNode): AttributeKind {
  if (kind !== "property" && kind !== "geometry") return kind;
  if (isGeometry(value)) return "geometry";
  return typeof value === "object" && value !== null ? "json" : kind;
}

/** A typed value (`{"@type", "@value"}`, or as NGSI-v2 has it) stands for its value. */
function unwrap(node: JsonNode): JsonNode {
  if (!isObject(node.value)) return node;
  const typed = member(node, "@value");
  if (typed !== undefined) return typed;
  return node.value["type"] === "DateTime" ? (member(node, "value") ?? node) : node;
}

function systemMembers(node: JsonNode): Pick<Attribute, "unit" | "observedAt" | "datasetId"> {
  const metadata = member(node, "metadata");
  const unit = member(node, "unitCode") ?? member(member(metadata, "unitCode"), "value");
  const observedAt =
    member(node, "observedAt") ??
    ["timestamp", "TimeInstant", "observedAt"]
      .map((name) => member(member(metadata, name), "value"))
      .find((found) => found !== undefined);
  const datasetId = member(node, "datasetId");
  return {
    ...(unit === undefined ? {} : { unit: unwrap(unit) }),
    ...(observedAt === undefined ? {} : { observedAt: unwrap(observedAt) }),
    ...(datasetId === undefined ? {} : { datasetId }),
  };
}
