// SPDX-License-Identifier: Apache-2.0
import type { Resource } from "@jiku/model";

/** All resources in the order of their ids, and their members in the order of their names, so that what is written depends on neither. */
export async function* inCanonicalOrder(
  resources: AsyncIterable<Resource>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Resource> {
  const all: { readonly id: string; readonly text: string }[] = [];
  for await (const resource of resources) {
    signal?.throwIfAborted();
    all.push({ id: resource.id, text: JSON.stringify(ordered(resource)) });
  }
  all.sort((a, b) => compare(a.id, b.id) || compare(a.text, b.text));
  for (const { text } of all) yield JSON.parse(text) as Resource;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => compare(a, b));
  return Object.fromEntries(members.map(([key, inner]) => [key, ordered(inner)]));
}
