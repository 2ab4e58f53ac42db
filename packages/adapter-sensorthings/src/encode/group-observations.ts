// SPDX-License-Identifier: Apache-2.0
import type { Observation, Resource } from "@jiku/model";
import type { DatastreamGroup } from "./write-datastream.js";
import { observationType } from "./write-result.js";

/**
 * Observations by the datastream that they belong to, or else by property, sensor, unit and kind of result, which a
 * datastream has one of. A group of a known datastream is split where these differ.
 */
export function groupObservations(resources: readonly Resource[]): readonly DatastreamGroup[] {
  const groups = new Map<string, DatastreamGroup & { readonly observations: Observation[] }>();
  for (const resource of resources) {
    if (resource.type !== "Observation") continue;
    const observation = resource as Observation;
    const { result, observedProperty: property, madeBySystem: system } = observation;
    const named = observation["sta:Datastream"];
    const unit = "unit" in result ? (result.unit ?? "") : "";
    const key = [typeof named === "string" ? named : "", property, system ?? "", unit, observationType(result)].join(
      "\n",
    );
    const found = groups.get(key);
    if (found !== undefined) found.observations.push(observation);
    else groups.set(key, { id: "", property, system, observations: [observation] });
  }
  return withIds([...groups]);
}

function withIds(groups: readonly (readonly [key: string, group: DatastreamGroup])[]): readonly DatastreamGroup[] {
  const used = new Set<string>();
  return groups.map(([key, group]) => {
    const named = key.split("\n")[0] as string;
    const own = named === "" ? `${(group.observations[0] as Observation).id}/Datastream` : named;
    const id = used.has(own) ? `${own}/${used.size}` : own;
    used.add(id);
    return { ...group, id };
  });
}
