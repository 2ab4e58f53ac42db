// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Dataset, SetLookup, SetReport, SetRule, Transform } from "@jiku/model";
import { type FrameEdge, type FrameIslands, verticalDatumOf } from "@jiku/spacetime";
import { createExpand } from "../../document/context.js";
import { addAll, append } from "../merge-memos.js";
import { sitesOf } from "./sites-of.js";
import { heightLinks, systemInSet } from "./system-links.js";

interface Heights {
  readonly transforms: FrameEdge[];
  /** Systems in use, as absolute IRIs. */
  readonly systems: Set<string>;
  readonly datasets: { readonly ordinal: number; readonly members: readonly string[]; readonly id: string }[];
}

/** A reference to a system: where, as written, and as absolute IRI. */
interface Use {
  readonly ordinal: number;
  readonly path: string;
  readonly name: string;
  readonly iri: string;
}

const geometries = sitesOf("Geometry");
const supports = sitesOf("SpatialSupport");
const referencings = sitesOf("Referencing");

function eachReference(resource: AnyResource, visit: (rs: string, path: () => string) => void): void {
  geometries.each(resource, ({ rs }, path) => void (rs === undefined || visit(rs, () => `${path()}/rs`)));
  supports.each(resource, ({ rs, verticalRs }, path) => {
    if (rs !== undefined) visit(rs, () => `${path()}/rs`);
    if (verticalRs !== undefined) visit(verticalRs, () => `${path()}/verticalRs`);
  });
  referencings.each(resource, ({ rs }, path) => visit(rs, () => `${path()}/rs`));
}

/** The heights of one dataset have one datum, or transforms between them (EPSG:6697 and EPSG:11318 differ by decimetres). */
export const mixedVertical: SetRule<Heights> = {
  code: "SP-25",
  on: [...new Set(["Transform", "Dataset", ...geometries.classes, ...supports.classes, ...referencings.classes])],
  start: () => ({ transforms: [], systems: new Set(), datasets: [] }),
  collect(memo, resource, ordinal, { expand }) {
    if (resource.type === "Transform") {
      const { sourceRs, targetRs } = resource as unknown as Transform;
      memo.transforms.push({ source: expand(sourceRs), target: expand(targetRs) });
      return;
    }
    eachReference(resource, (rs) => void memo.systems.add(expand(rs)));
    if (resource.type !== "Dataset") return;
    const { members = [] } = resource as unknown as Dataset;
    memo.datasets.push({ ordinal, members: members.map(expand), id: expand(resource.id) });
  },
  merge(memo, next) {
    append(memo.transforms, next.transforms);
    addAll(memo.systems, next.systems);
    append(memo.datasets, next.datasets);
  },
  finish(memo, report, set) {
    const datums = datumsOf(memo.systems, set);
    if (new Set(datums.values()).size < 2) return;
    const links = heightLinks(memo.transforms, memo.systems, set);
    const reported = new Set<string>();
    for (const { id } of memo.datasets) {
      for (const [first, second] of mixesIn(usesIn(id, datums, set), datums, links)) {
        reportLater(first, second, reported, report, set);
      }
    }
  },
};

/** The vertical datums of the systems that have one, both as absolute IRIs. */
function datumsOf(systems: ReadonlySet<string>, set: SetLookup): ReadonlyMap<string, string> {
  const datums = new Map<string, string>();
  for (const iri of systems) {
    const system = systemInSet(iri, set);
    const datum = system && verticalDatumOf(system.rs, system.resolve);
    const document = set.documentOf(iri);
    if (datum !== undefined) datums.set(iri, document === undefined ? datum : createExpand(document)(datum));
  }
  return datums;
}

/** The first use of each system with heights in a dataset, its members and their members. */
function usesIn(dataset: string, datums: ReadonlyMap<string, string>, set: SetLookup): readonly Use[] {
  const uses = new Map<string, Use>();
  const queue = new Set([dataset]);
  for (const iri of queue) {
    const resource = set.resolve(iri);
    const document = set.documentOf(iri);
    if (resource === undefined || document === undefined) continue;
    const expand = createExpand(document);
    eachReference(resource, (name, path) => {
      const system = expand(name);
      if (!datums.has(system) || uses.has(system)) return;
      uses.set(system, { ordinal: set.ordinalOf(iri), path: path(), name, iri: system });
    });
    if (uses.size === datums.size) break;
    if (resource.type === "Dataset")
      for (const member of (resource as unknown as Dataset).members ?? []) queue.add(expand(member));
  }
  return [...uses.values()];
}

/** Each system with the first one before it that has another datum and that no transform joins to it. */
function* mixesIn(
  uses: readonly Use[],
  datums: ReadonlyMap<string, string>,
  links: FrameIslands,
): Generator<readonly [Use, Use]> {
  for (const [k, second] of uses.entries()) {
    const first = uses
      .slice(0, k)
      .find((use) => datums.get(use.iri) !== datums.get(second.iri) && !links.joined(use.iri, second.iri));
    if (first !== undefined) yield [first, second];
  }
}

/** At the system that stands later in the documents; a registered one has no place there and is reported where it is used. */
function reportLater(first: Use, second: Use, reported: Set<string>, report: SetReport, set: SetLookup): void {
  const [a, b] = [set.ordinalOf(first.iri), set.ordinalOf(second.iri)];
  const turned = a >= 0 && b >= 0 && a > b;
  const [earlier, later] = turned ? [second, first] : [first, second];
  const place = a >= 0 && b >= 0 ? { ordinal: Math.max(a, b), path: "" } : { ordinal: later.ordinal, path: later.path };
  const key = `${place.ordinal} ${place.path}`;
  if (!reported.has(key)) report(place.ordinal, place.path, { first: earlier.name, second: later.name });
  reported.add(key);
}
