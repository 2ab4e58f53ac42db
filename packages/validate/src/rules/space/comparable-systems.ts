// SPDX-License-Identifier: Apache-2.0
import type {
  AnyResource,
  Dataset,
  Entity,
  Geometry,
  RuleContext,
  SetLookup,
  SetReport,
  SetRule,
  Transform,
} from "@jiku/model";
import type { FrameEdge, FrameIslands } from "@jiku/spacetime";
import { createExpand } from "../../document/context.js";
import { isPartOf } from "../entity/part-of.js";
import { addAll, append } from "../merge-memos.js";
import { sitesOf } from "./sites-of.js";
import { comparableLinks } from "./system-links.js";

/** A geometry that names its system: where, as written, and as absolute IRI. */
interface Placed {
  readonly path: string;
  readonly name: string;
  readonly iri: string;
}

interface Comparisons {
  readonly transforms: FrameEdge[];
  /** Systems that geometries use, as absolute IRIs. */
  readonly systems: Set<string>;
  /** Parts that have no system in common with their whole, or whose whole had not been read yet. */
  readonly parts: { readonly ordinal: number; readonly whole: string; readonly placed: readonly Placed[] }[];
  readonly datasets: {
    readonly ordinal: number;
    readonly members: readonly string[];
    readonly placed: readonly Placed[];
  }[];
}

const geometries = sitesOf("Geometry");

function placedIn(resource: AnyResource, expand: (iri: string) => string): readonly Placed[] {
  const found: Placed[] = [];
  geometries.each(resource, ({ rs }, path) => {
    if (rs !== undefined) found.push({ path: `${path()}/rs`, name: rs, iri: expand(rs) });
  });
  return found;
}

/** Geometries that EN-05 or DS-01 has to compare use one system, or systems that can be joined (ISO 19111, coordinate operations). */
export const comparableSystems: SetRule<Comparisons> = {
  code: "SP-18",
  on: [...new Set(["Transform", ...geometries.classes])],
  start: () => ({ transforms: [], systems: new Set(), parts: [], datasets: [] }),
  collect(memo, resource, ordinal, context) {
    const { expand } = context;
    if (resource.type === "Transform") {
      const { sourceRs, targetRs } = resource as unknown as Transform;
      memo.transforms.push({ source: expand(sourceRs), target: expand(targetRs) });
      return;
    }
    geometries.each(resource, ({ rs }) => void (rs === undefined || memo.systems.add(expand(rs))));
    if (resource.type === "Entity") collectParts(memo, resource as unknown as Entity, ordinal, context);
    if (resource.type !== "Dataset") return;
    const { members, spatial } = resource as unknown as Dataset;
    if (members === undefined || spatial === undefined) return;
    memo.datasets.push({ ordinal, members: members.map(expand), placed: placedIn(resource, expand) });
  },
  merge(memo, next) {
    append(memo.transforms, next.transforms);
    addAll(memo.systems, next.systems);
    append(memo.parts, next.parts);
    append(memo.datasets, next.datasets);
  },
  finish(memo, report, set) {
    if (memo.systems.size < 2) return;
    const links = comparableLinks(memo.transforms, memo.systems, set);
    const once = onceAtEachPath(report);
    for (const { ordinal, whole, placed } of memo.parts) {
      const resource = set.resolve(whole);
      const other = resource === undefined ? [] : placedIn(resource, expandOf(whole, set));
      if (!areComparable(other, placed, links)) reportLater(set.ordinalOf(whole), other[0], ordinal, placed[0], once);
    }
    for (const dataset of memo.datasets) judgeMembers(dataset, memo.systems, links, once, set);
  },
};

function collectParts(memo: Comparisons, entity: Entity, ordinal: number, context: RuleContext): void {
  const wholes = entity.geometries && entity.relations?.filter(({ predicate }) => isPartOf(predicate, context));
  if (wholes === undefined || wholes.length === 0) return;
  const placed = placedIn(entity as AnyResource, context.expand);
  if (placed.length === 0) return;
  for (const { object } of wholes) {
    const whole = context.resolve(object) as { readonly geometries?: readonly Geometry[] } | undefined;
    const same = whole?.geometries?.some(
      ({ rs }) => rs !== undefined && placed.some(({ iri }) => iri === context.expand(rs)),
    );
    if (whole === undefined || (whole.geometries !== undefined && same !== true)) {
      memo.parts.push({ ordinal, whole: context.expand(object), placed });
    }
  }
}

function expandOf(iri: string, set: SetLookup): (iri: string) => string {
  const document = set.documentOf(iri);
  return document === undefined ? (text) => text : createExpand(document);
}

function onceAtEachPath(report: SetReport): SetReport {
  const seen = new Set<string>();
  return (ordinal, path, values) => {
    const key = `${ordinal} ${path}`;
    if (!seen.has(key)) report(ordinal, path, values);
    seen.add(key);
  };
}

/** Also true where one of the two names no system: there is nothing to compare. */
function areComparable(a: readonly Placed[], b: readonly Placed[], links: FrameIslands): boolean {
  if (a.length === 0 || b.length === 0) return true;
  return a.some((first) => b.some((second) => links.joined(first.iri, second.iri)));
}

function reportLater(
  a: number,
  first: Placed | undefined,
  b: number,
  second: Placed | undefined,
  report: SetReport,
): void {
  if (first === undefined || second === undefined) return;
  if (a > b) report(a, first.path, { first: second.name, second: first.name });
  else report(b, second.path, { first: first.name, second: second.name });
}

/** The members are read again only where some system in use cannot be compared with the extent of the dataset. */
function judgeMembers(
  { ordinal, members, placed }: Comparisons["datasets"][number],
  systems: ReadonlySet<string>,
  links: FrameIslands,
  report: SetReport,
  set: SetLookup,
): void {
  const foreign = new Set([...systems].filter((iri) => !placed.some((extent) => links.joined(extent.iri, iri))));
  if (placed.length === 0) return;
  for (const member of members) {
    if (foreign.size === 0) return;
    const resource = set.resolve(member);
    const own = resource === undefined ? [] : placedIn(resource, expandOf(member, set));
    const [first] = own;
    if (first === undefined || own.some(({ iri }) => !foreign.has(iri))) continue;
    foreign.delete(first.iri);
    reportLater(ordinal, placed[0], set.ordinalOf(member), first, report);
  }
}
