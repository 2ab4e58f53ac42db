// SPDX-License-Identifier: Apache-2.0
import type { Field, Resource } from "@jiku/model";

/** What is written: the fields, and what they refer to, by id. */
export interface Gathered {
  readonly fields: readonly Field[];
  readonly byId: ReadonlyMap<string, Resource>;
  readonly count: number;
}

/** Reads all resources. Values of fields are held only where they are inline. */
export async function gather(resources: AsyncIterable<Resource>, signal: AbortSignal | undefined): Promise<Gathered> {
  const fields: Field[] = [];
  const byId = new Map<string, Resource>();
  let count = 0;
  for await (const resource of resources) {
    signal?.throwIfAborted();
    count++;
    if (resource.type === "Field") fields.push(resource as Field);
    else if (!byId.has(resource.id)) byId.set(resource.id, resource);
  }
  return { fields, byId, count };
}

/** The fields as they are written. In a canonical encoding neither their order nor that of names in them counts. */
export function fieldsToWrite({ fields }: Gathered, canonical: boolean): readonly Field[] {
  if (!canonical) return fields;
  return [...fields].sort((a, b) => (a.id < b.id ? -1 : 1)).map((field) => inOrder(field) as Field);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.some((one) => typeof one === "object") ? value.map(inOrder) : value;
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([key, one]) => [key, inOrder(one)]));
}
