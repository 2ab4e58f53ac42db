// SPDX-License-Identifier: Apache-2.0
import type { Look } from "@jiku/coupling";
import type { AnyResource, Bilingual, Finding } from "@jiku/model";
import { grouped } from "../text/grouped.js";
import { labelIn } from "../text/html-text.js";
import { shortName } from "../text/short-name.js";
import { type LinkSort, referencesOf } from "./references.js";

/** A resource, several that are alike, or something that a broken reference names. */
export interface GraphNode {
  readonly name: Bilingual;
  readonly type: string;
  readonly count: number;
  readonly missing: boolean;
}

/** References from one node to another; by places in the list of nodes. */
export interface GraphLink {
  readonly from: number;
  readonly to: number;
  readonly sort: LinkSort;
  readonly broken: boolean;
  readonly count: number;
}

/** A reference that leads nowhere or to a wrong class, as written. */
export interface BrokenReference {
  readonly from: string;
  readonly path: string;
  readonly target: string;
}

export interface ReferenceGraph {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly broken: readonly BrokenReference[];
  /** References to registered systems and to what is not at hand. */
  readonly outside: number;
  /** Resources that neither refer to others nor are referred to, by class. */
  readonly alone: ReadonlyMap<string, number>;
  readonly resources: number;
  readonly references: number;
  readonly folded: boolean;
}

/** Rules that a reference breaks when it leads nowhere, or to another class. */
const BROKEN: ReadonlySet<string> = new Set(["ID-02", "ID-06"]);
/** More nodes than these are folded, resources with the same references first, then whole classes. */
const MOST_APART = 24;
const MOST_ALIKE = 30;

interface RawLink {
  readonly from: string;
  readonly to: string;
  readonly sort: LinkSort;
  readonly broken: boolean;
}

/** The graph of references, folded until it can be read. */
export function referenceGraph(
  resources: readonly AnyResource[],
  findings: readonly Finding[],
  look: Look,
): ReferenceGraph {
  const byId = new Map(resources.map((resource) => [resource.id, resource]));
  const { links, broken, outside, references } = linksOf(resources, findings, byId, look);
  const used = new Set(links.flatMap(({ from, to }) => [from, to]));
  const alone = new Map<string, number>();
  for (const { id, type } of resources) if (!used.has(id)) alone.set(type, (alone.get(type) ?? 0) + 1);
  const ids = [...used];
  let keyOf = (id: string): string => id;
  let folded = false;
  if (ids.length > MOST_APART) {
    const alike = signatures(ids, links, byId);
    keyOf = (id) => alike.get(id) ?? id;
    if (new Set(ids.map(keyOf)).size > MOST_ALIKE)
      keyOf = (id) => (byId.has(id) ? `class ${byId.get(id)?.type}` : "missing");
    folded = true;
  }
  const base = { broken, outside, alone, resources: resources.length, references };
  return { ...base, ...drawn(ids, links, keyOf, byId), folded };
}

function linksOf(
  resources: readonly AnyResource[],
  findings: readonly Finding[],
  byId: ReadonlyMap<string, AnyResource>,
  look: Look,
) {
  const faults = new Map<string, string[]>();
  for (const { code, resource = "", path } of findings)
    if (BROKEN.has(code)) faults.set(resource, [...(faults.get(resource) ?? []), path]);
  const links: RawLink[] = [];
  const broken: BrokenReference[] = [];
  let [outside, references] = [0, 0];
  for (const resource of resources) {
    const own = faults.get(resource.id) ?? [];
    for (const { path, target, sort } of referencesOf(resource)) {
      references += 1;
      const isBroken = own.some((fault) => fault === path || fault.endsWith(path));
      const found = byId.get(target) ?? look.resolve(target);
      const isHere = found !== undefined && byId.has(found.id);
      if (isBroken) broken.push({ from: resource.id, path, target });
      if (!isHere && !isBroken) outside += 1;
      else if (found?.id !== resource.id)
        links.push({ from: resource.id, to: isHere ? found.id : target, sort, broken: isBroken });
    }
  }
  return { links, broken, outside, references };
}

/** The class of each resource with what it refers to and what refers to it: equal for resources that are alike. */
function signatures(
  ids: readonly string[],
  links: readonly RawLink[],
  byId: ReadonlyMap<string, AnyResource>,
): ReadonlyMap<string, string> {
  const facts = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
  const typeOf = (id: string) => byId.get(id)?.type ?? "missing";
  const degree = new Map<string, number>();
  for (const { to } of links) degree.set(to, (degree.get(to) ?? 0) + 1);
  for (const { from, to, sort, broken } of links) {
    // What many refer to has a name of its own; of the others only the class counts.
    facts.get(from)?.add(`>${sort}${broken ? "!" : ""} ${(degree.get(to) ?? 0) > 1 ? to : typeOf(to)}`);
    facts.get(to)?.add(`<${sort} ${typeOf(from)}`);
  }
  return new Map(ids.map((id) => [id, `${typeOf(id)} ${[...(facts.get(id) ?? [])].sort().join(" ")}`]));
}

function drawn(
  ids: readonly string[],
  links: readonly RawLink[],
  keyOf: (id: string) => string,
  byId: ReadonlyMap<string, AnyResource>,
): Pick<ReferenceGraph, "nodes" | "links"> {
  const places = new Map<string, { readonly at: number; readonly ids: string[] }>();
  for (const id of ids) {
    const place = places.get(keyOf(id)) ?? { at: places.size, ids: [] };
    places.set(keyOf(id), place);
    place.ids.push(id);
  }
  const joined = new Map<string, { readonly link: Omit<GraphLink, "count">; count: number }>();
  for (const { from, to, sort, broken } of links) {
    const link = { from: places.get(keyOf(from))?.at ?? 0, to: places.get(keyOf(to))?.at ?? 0, sort, broken };
    const key = Object.values(link).join(" ");
    const known = joined.get(key) ?? { link, count: 0 };
    joined.set(key, known);
    known.count += 1;
  }
  return {
    nodes: [...places.values()].map(({ ids: same }) => nodeOf(same, byId)),
    links: [...joined.values()].map(({ link, count }) => ({ ...link, count })),
  };
}

function nodeOf(same: readonly string[], byId: ReadonlyMap<string, AnyResource>): GraphNode {
  const first = byId.get(same[0] ?? "");
  const base = { type: first?.type ?? "", count: same.length, missing: first === undefined };
  const name = shortName(same[0] ?? "");
  if (same.length === 1) return { ...base, name: labelIn(first?.label) ?? { en: name, ja: name } };
  const text = `×${grouped(same.length)}`;
  return { ...base, name: { en: text, ja: text } };
}
