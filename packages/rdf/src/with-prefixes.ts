// SPDX-License-Identifier: Apache-2.0
import { CONTEXT_IRI, publishedPrefixes } from "@jiku/model";
import { contextJson } from "@jiku/model/context";
import { memberPrefixes } from "./gen/mapping.js";
import { isIri } from "./is-iri.js";

const NAME = /^[A-Za-z][A-Za-z0-9-]*$/;
/** Only after these does a JSON-LD processor take a plain term for a prefix (JSON-LD 1.1, 4.1.5). */
const DELIMITER = /[:/?#[\]@]$/;

type Prefixes = ReadonlyMap<string, string>;

/** Why a prefix cannot be declared so; undefined when it can. */
function prefixFault(prefix: string, namespace: unknown): string | undefined {
  if (!NAME.test(prefix)) return `"${prefix}" is no name of a prefix`;
  if (typeof namespace !== "string" || !isIri(namespace) || !DELIMITER.test(namespace)) {
    return `the namespace of "${prefix}" is no absolute IRI that ends in / # : ? or @`;
  }
  const colon = namespace.indexOf(":");
  if (publishedPrefixes.has(namespace.slice(0, colon)) && !namespace.startsWith("//", colon + 1)) {
    return `the namespace of "${prefix}" is not written in full`;
  }
  const isMember = Object.hasOwn(contextJson["@context"], prefix) && !publishedPrefixes.has(prefix);
  const isOther = memberPrefixes.has(prefix) && publishedPrefixes.get(prefix) !== namespace;
  return isMember || isOther ? `"${prefix}" means something else in the published context` : undefined;
}

/** `base` and the prefixes of an object beside it, or the reason why that object declares none. */
export function withPrefixes(
  base: Prefixes,
  own: Readonly<Record<string, unknown>>,
): { readonly prefixes: Prefixes } | { readonly fault: string; readonly prefix: string } {
  const prefixes = new Map(base);
  for (const [prefix, namespace] of Object.entries(own)) {
    const fault = prefixFault(prefix, namespace);
    if (fault !== undefined) return { fault, prefix };
    prefixes.set(prefix, namespace as string);
  }
  return { prefixes };
}

/** What the `@context` of a resource adds: nothing, or one object of prefixes; undefined for any other form (rule ID-11). */
export function ownPrefixes(context: unknown): Readonly<Record<string, unknown>> | undefined {
  if (context === undefined || context === CONTEXT_IRI) return {};
  if (!Array.isArray(context) || context[0] !== CONTEXT_IRI || context.length > 2) return undefined;
  const own: unknown = context[1] ?? {};
  return typeof own === "object" && !Array.isArray(own) ? (own as Readonly<Record<string, unknown>>) : undefined;
}
