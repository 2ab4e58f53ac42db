// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart, jsonPointer } from "@jiku/adapter";
import { type Entry, jsonPlace, toJson } from "@jiku/syntax/json";
import type { Extensions } from "./extension-names.js";
import type { LiftContext } from "./lift-context.js";
import { JIKU_CONTEXT, STAC_NAMESPACE, TOP } from "./names.js";

/** Native members that a resource keeps under a prefix. */
export interface Extras {
  readonly members: Map<string, unknown>;
  readonly prefixes: Map<string, string>;
}

export function createExtras(): Extras {
  return { members: new Map(), prefixes: new Map() };
}

/** The members and the context that declares their prefixes; nothing when there are none. */
export function extraMembers({ members, prefixes }: Extras): Record<`${string}:${string}`, unknown> {
  if (members.size === 0) return {};
  return {
    "@context": [JIKU_CONTEXT, Object.fromEntries([...prefixes].sort(([a], [b]) => (a < b ? -1 : 1)))],
    ...Object.fromEntries(members),
  } as Record<`${string}:${string}`, unknown>;
}

/** Keeps a value under `stac:`. */
export function keepNative({ members, prefixes }: Extras, name: string, value: unknown, top = false): void {
  prefixes.set("stac", STAC_NAMESPACE);
  members.set(`${top ? TOP : "stac:"}${encodeIriPart(name)}`, value);
}

/**
 * Keeps native members: those of a declared extension under its own prefix, all others under `stac:`. A member of a known
 * extension that is not declared is STC-006, once for each prefix.
 */
export function keepEntries(
  context: LiftContext,
  entries: readonly Entry[],
  extensions: Extensions,
  extras: Extras,
  where: { readonly pointer: string; readonly top?: boolean },
): void {
  const told = new Set<string>();
  for (const { key, at, value } of entries) {
    const prefix = /^([^:]+):\S+$/.exec(key)?.[1];
    const namespace = prefix === undefined ? undefined : extensions.namespaceOf(prefix);
    if (prefix !== undefined && !told.has(prefix) && extensions.isUndeclared(prefix)) {
      told.add(prefix);
      const place = jsonPlace(where.pointer + jsonPointer(key), at);
      context.emit(context.run.report.own("STC-006", { member: key, prefix }, place));
    }
    if (prefix === undefined || namespace === undefined || where.top === true)
      keepNative(extras, key, toJson(value), where.top);
    else {
      extras.prefixes.set(prefix, namespace);
      extras.members.set(key, toJson(value));
    }
  }
}
