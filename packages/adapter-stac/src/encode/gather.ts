// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Resource } from "@jiku/model";
import { createHull, type Hull, widen } from "./hull.js";

/** All resources that are to be written. Records of a catalogue are small: they are held in memory; of other resources only what they cover. */
export interface Gathered {
  readonly datasets: readonly Dataset[];
  /** Assets, Agents and other resources that a record refers to, by id. */
  readonly byId: ReadonlyMap<string, Resource>;
  readonly count: number;
  /** What all resources but the data sets cover. */
  readonly hull: Hull;
  /** Ids of resources of which nothing but the hull is held. */
  readonly others: readonly string[];
}

const HELD: ReadonlySet<string> = new Set(["Asset", "Agent", "Property", "Model", "ReferenceSystem"]);

/** Reads all resources. */
export async function gather(resources: AsyncIterable<Resource>, signal: AbortSignal | undefined): Promise<Gathered> {
  const datasets: Dataset[] = [];
  const byId = new Map<string, Resource>();
  const others: string[] = [];
  const hull = createHull();
  let count = 0;
  for await (const resource of resources) {
    signal?.throwIfAborted();
    count++;
    if (resource.type === "Dataset") datasets.push(resource as Dataset);
    else {
      widen(hull, resource);
      if (!HELD.has(resource.type)) others.push(resource.id);
      else if (!byId.has(resource.id)) byId.set(resource.id, resource);
    }
  }
  return { datasets, byId, count, hull, others };
}
