// SPDX-License-Identifier: Apache-2.0
import type { Resource } from "@jiku/model";

/** All resources that are to be written, in their order. Descriptions of models are small: they are held in memory. */
export interface Gathered {
  readonly resources: readonly Resource[];
  /** By id, the first of each. */
  readonly byId: ReadonlyMap<string, Resource>;
}

/** Reads all resources. */
export async function gather(resources: AsyncIterable<Resource>, signal: AbortSignal | undefined): Promise<Gathered> {
  const all: Resource[] = [];
  const byId = new Map<string, Resource>();
  for await (const resource of resources) {
    signal?.throwIfAborted();
    all.push(resource);
    if (!byId.has(resource.id)) byId.set(resource.id, resource);
  }
  return { resources: all, byId };
}
