// SPDX-License-Identifier: Apache-2.0
import type { Resource } from "@jiku/model";
import { canonical } from "../graph/json-ld-context.js";
import { PREFIXES, RDF_JSON, RDF_TYPE } from "../names.js";
import { literal, name, type OutNode, type OutValue, outNode, put } from "./out-node.js";

/** Prefixes that a resource declares, beside the ones that are always known. */
export function prefixesOf(context: unknown): ReadonlyMap<string, string> {
  const parts = Array.isArray(context) ? (context as readonly unknown[]) : [context];
  const own = parts.flatMap((part) =>
    typeof part === "object" && part !== null
      ? Object.entries(part).filter((entry): entry is [string, string] => typeof entry[1] === "string")
      : [],
  );
  return new Map([...Object.entries(PREFIXES), ...own]);
}

/** Writes the prefixed members of a resource as statements. @returns the members whose prefix nothing declares */
export function writeExtras(node: OutNode, resource: Resource): readonly string[] {
  const prefixes = prefixesOf(resource["@context"]);
  const lost: string[] = [];
  for (const [key, value] of Object.entries(resource)) {
    if (!key.includes(":")) continue;
    const predicate = wholeName(key, prefixes);
    if (predicate === undefined) lost.push(key);
    else put(node, predicate, ...(Array.isArray(value) ? value : [value]).map((one) => outValue(one, prefixes)));
  }
  return lost;
}

function wholeName(key: string, prefixes: ReadonlyMap<string, string>): string | undefined {
  const colon = key.indexOf(":");
  const space = prefixes.get(key.slice(0, colon));
  return space === undefined ? undefined : canonical(space + key.slice(colon + 1));
}

function outValue(value: unknown, prefixes: ReadonlyMap<string, string>): OutValue {
  if (typeof value === "string") return literal(value);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return literal(JSON.stringify(value), RDF_JSON);
  const object = value as Readonly<Record<string, unknown>>;
  const { "@id": id, "@value": content, "@language": language, "@type": type } = object;
  const keys = Object.keys(object);
  if (typeof id === "string" && keys.length === 1) return name(id);
  if (typeof content === "string") {
    if (typeof language === "string") return { kind: "literal", value: content, language };
    return literal(content, typeof type === "string" ? type : undefined);
  }
  const isNode = keys.every((key) => key === "@id" || key === "@type" || wholeName(key, prefixes) !== undefined);
  if (!isNode) return literal(JSON.stringify(value), RDF_JSON);
  const inner = outNode(typeof id === "string" ? id : "");
  for (const [key, one] of Object.entries(object)) {
    const values = Array.isArray(one) ? (one as readonly unknown[]) : [one];
    if (key === "@type") put(inner, RDF_TYPE, ...values.flatMap((t) => (typeof t === "string" ? [name(t)] : [])));
    else if (key !== "@id")
      put(inner, wholeName(key, prefixes) as string, ...values.map((item) => outValue(item, prefixes)));
  }
  return { kind: "blank", node: inner };
}
