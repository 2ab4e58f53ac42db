// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Field, Observation, Resource } from "@jiku/model";
import { boxOf, createHull, type Hull, type LonLatBox, widen } from "./hull.js";

/** All resources that are to be written. Records of a catalogue are small: they are held in memory; of other resources only what they cover. */
export interface Gathered {
  readonly datasets: readonly Dataset[];
  /** Assets, Agents and other resources that a record refers to, by id. */
  readonly byId: ReadonlyMap<string, Resource>;
  readonly count: number;
  /** What all resources but the data sets cover. */
  readonly hull: Hull;
  /** The part of it that is in WGS 84. */
  readonly box: LonLatBox | undefined;
  /** The units of what Observations and Fields tell, by property. */
  readonly measured: ReadonlyMap<string, ReadonlySet<string>>;
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
  const measured = new Map<string, Set<string>>();
  let count = 0;
  for await (const resource of resources) {
    signal?.throwIfAborted();
    count++;
    if (resource.type === "Dataset") datasets.push(resource as Dataset);
    else {
      widen(hull, resource);
      addMeasured(measured, resource);
      if (!HELD.has(resource.type)) others.push(resource.id);
      else if (!byId.has(resource.id)) byId.set(resource.id, resource);
    }
  }
  return { datasets, byId, count, hull, box: boxOf(hull, byId), measured, others };
}

function addMeasured(measured: Map<string, Set<string>>, resource: Resource): void {
  const add = (property: string | undefined, unit: string | undefined): void => {
    if (property === undefined) return;
    const units = measured.get(property) ?? new Set();
    if (unit !== undefined) units.add(unit);
    measured.set(property, units);
  };
  if (resource.type === "Observation") {
    const { observedProperty, result } = resource as Partial<Observation>;
    add(observedProperty, result?.kind === "quantity" ? result.unit : undefined);
  } else if (resource.type === "Field")
    for (const { property, unit } of Object.values((resource as Field).variables)) add(property, unit);
}
