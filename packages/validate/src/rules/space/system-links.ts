// SPDX-License-Identifier: Apache-2.0
import type { ReferenceSystem, SetLookup } from "@jiku/model";
import {
  type FrameEdge,
  type FrameIslands,
  frameIslands,
  haveRegisteredOperation,
  isReferenceSystem,
  type Resolve,
  verticalDatumOf,
} from "@jiku/spacetime";
import { createExpand } from "../../document/context.js";

/** Looks up a reference that a resource of the set makes, with the prefixes of its document. */
function resolverOf(iri: string, set: SetLookup): Resolve {
  const document = set.documentOf(iri);
  const expand = document === undefined ? (ref: string) => ref : createExpand(document);
  return (ref) => (ref === undefined ? undefined : set.resolve(expand(ref)));
}

/** A reference system of the set by its absolute IRI, with what looks up the references it makes. */
export function systemInSet(
  iri: string,
  set: SetLookup,
): { readonly rs: ReferenceSystem; readonly resolve: Resolve } | undefined {
  const rs = set.resolve(iri);
  return isReferenceSystem(rs) ? { rs, resolve: resolverOf(iri, set) } : undefined;
}

/** Edges from a system to its registered definition and to its parts: numbers pass between them as they are. */
function ownEdges(iri: string, set: SetLookup, isWanted: (part: string) => boolean = () => true): readonly FrameEdge[] {
  const document = set.documentOf(iri);
  const rs = set.resolve(iri);
  if (document === undefined || !isReferenceSystem(rs)) return [];
  const expand = createExpand(document);
  const parts = (rs.componentSystems ?? []).map(expand).filter(isWanted);
  const targets = rs.definition === undefined ? parts : [expand(rs.definition), ...parts];
  return targets.map((target) => ({ source: iri, target }));
}

/** Between which systems transforms carry heights, the registered definitions and the vertical parts of systems included. */
export function heightLinks(transforms: readonly FrameEdge[], systems: Iterable<string>, set: SetLookup): FrameIslands {
  const isVertical = (part: string): boolean => {
    const system = systemInSet(part, set);
    return system !== undefined && verticalDatumOf(system.rs, system.resolve) !== undefined;
  };
  return frameIslands([...transforms, ...[...systems].flatMap((iri) => ownEdges(iri, set, isVertical))]);
}

/**
 * Which systems can be compared: joined by transforms, by their parts, or by operations of the registers. Where the
 * register kept here does not tell, they count as joined.
 */
export function comparableLinks(
  transforms: readonly FrameEdge[],
  systems: Iterable<string>,
  set: SetLookup,
): FrameIslands {
  const own = [...systems].flatMap((iri) => ownEdges(iri, set));
  const edges = [...transforms, ...own];
  const registered: { readonly iri: string; readonly rs: ReferenceSystem; readonly resolve: Resolve }[] = [];
  for (const iri of new Set([...systems, ...edges.flatMap(({ source, target }) => [source, target])])) {
    const system = systemInSet(iri, set);
    if (system === undefined) continue;
    const other = registered.find(({ rs }) => haveRegisteredOperation(rs, system.rs, system.resolve) !== false);
    if (other !== undefined) edges.push({ source: iri, target: other.iri });
    else if (haveRegisteredOperation(system.rs, system.rs, system.resolve) !== false)
      registered.push({ iri, ...system });
  }
  return frameIslands(edges);
}
