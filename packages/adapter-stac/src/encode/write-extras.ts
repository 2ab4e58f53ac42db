// SPDX-License-Identifier: Apache-2.0
import { decodeIriPart } from "@jiku/adapter";
import type { Resource } from "@jiku/model";
import { extensionsOf } from "../extension-names.js";
import { TOP } from "../names.js";

/** Native members that a resource keeps, by their native names. */
export interface NativeMembers {
  /** Of an item: those beside `properties`. */
  readonly top: ReadonlyMap<string, unknown>;
  /** Those of `properties`, of a collection, of an asset. */
  readonly own: ReadonlyMap<string, unknown>;
  /** Addresses of the extensions whose members are kept under their own prefix. */
  readonly extensions: readonly string[];
}

/**
 * Reads the prefixed members of a resource back. Prefixes of other adapters are not of STAC, and are told in `foreign`.
 * @param addresses what the data set conforms to; they tell the extensions when a caller has taken the context off
 */
export function nativeMembers(
  resource: Resource,
  addresses: readonly string[] = resource.conformsTo ?? [],
): NativeMembers & { readonly foreign: readonly string[] } {
  const prefixes = new Map(prefixesOf(resource["@context"]));
  const known = extensionsOf(addresses);
  for (const key of Object.keys(resource)) {
    const prefix = /^([a-z][a-z0-9-]*):/.exec(key)?.[1];
    const namespace = prefix === undefined || prefixes.has(prefix) ? undefined : known.namespaceOf(prefix);
    if (prefix !== undefined && namespace !== undefined) prefixes.set(prefix, namespace);
  }
  const top = new Map<string, unknown>();
  const own = new Map<string, unknown>();
  const foreign: string[] = [];
  for (const [key, value] of Object.entries(resource)) {
    const prefix = /^([a-z][a-z0-9-]*):/.exec(key)?.[1];
    if (prefix === undefined) continue;
    if (key.startsWith(TOP)) top.set(decodeIriPart(key.slice(TOP.length)), value);
    else if (prefix === "stac") own.set(decodeIriPart(key.slice(5)), value);
    else if (/\.json#$/.test(prefixes.get(prefix) ?? "")) own.set(key, value);
    else foreign.push(key);
  }
  const extensions = [...prefixes.values()].filter((iri) => /\.json#$/.test(iri)).map((iri) => iri.slice(0, -1));
  return { top, own, extensions, foreign };
}

function prefixesOf(context: unknown): ReadonlyMap<string, string> {
  const parts = Array.isArray(context) ? context : [context];
  return new Map(
    parts.flatMap((part) =>
      typeof part === "object" && part !== null
        ? Object.entries(part).filter((entry): entry is [string, string] => typeof entry[1] === "string")
        : [],
    ),
  );
}

/** The text in the first of the languages at hand: the undetermined one, English, or any. */
export function anyText(texts: Readonly<Record<string, string>> | undefined): string | undefined {
  return texts?.["und"] ?? texts?.["en"] ?? Object.values(texts ?? {})[0];
}
