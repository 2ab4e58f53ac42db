// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";
import { type Site, type TypeSites, typeSites } from "@jiku/model/sites";
import { membersOf } from "../text/members-of.js";

/** What a reference says of its two ends. */
export const LINK_SORTS = ["part", "coupling", "provenance", "other"] as const;

export type LinkSort = (typeof LINK_SORTS)[number];

/** A reference as it stands in a resource. */
export interface Reference {
  /** JSON Pointer from the resource. */
  readonly path: string;
  readonly member: string;
  readonly target: string;
  readonly sort: LinkSort;
}

const PARTS: ReadonlySet<string> = new Set([
  "members",
  "inSeries",
  "subSystemOf",
  "sampleOf",
  "componentSystems",
  "distributions",
  "versionOf",
]);
const PROVENANCE: ReadonlySet<string> = new Set([
  "generatedBy",
  "derivedFrom",
  "used",
  "generated",
  "associatedWith",
  "procedure",
  "informedBy",
  "usedProcedure",
  "madeBySystem",
  "publisher",
  "creators",
  "contributors",
  "previousVersion",
]);
const COUPLING: ReadonlySet<string> = new Set(["model", "via", "mediators", "composition", "components"]);
/** Part of, and has part, of the Basic Formal Ontology. */
const PART_PREDICATE = /BFO_000005[01]$/;
/** References of one resource beyond these are not looked at. */
const MOST = 2000;

/** The references of a resource to others, by the types of the model. */
export function referencesOf(resource: AnyResource): readonly Reference[] {
  const found: Reference[] = [];
  const type = typeSites.get(resource.type);
  if (type !== undefined) walk(membersOf(resource), type, "", found);
  return found;
}

function walk(value: Readonly<Record<string, unknown>>, type: TypeSites, path: string, found: Reference[]): void {
  const variant = type.tag === undefined ? undefined : type.variants?.get(String(value[type.tag]));
  for (const { member, site, container } of (variant ?? type).sites) {
    const held = value[member];
    if (held === undefined || found.length >= MOST) continue;
    const inner = typeSites.get(site);
    for (const [at, item] of itemsIn(held, `${path}/${member}`, container)) {
      const target = site === "Ref" ? item : site === "PinnedRef" && isObject(item) ? item["id"] : undefined;
      if (typeof target === "string") found.push({ path: at, member, target, sort: sortOf(member, value) });
      else if (inner !== undefined && isObject(item)) walk(item, inner, at, found);
    }
  }
}

function sortOf(member: string, { predicate }: Readonly<Record<string, unknown>>): LinkSort {
  if (member === "object" && typeof predicate === "string") return PART_PREDICATE.test(predicate) ? "part" : "other";
  if (PARTS.has(member)) return "part";
  if (PROVENANCE.has(member)) return "provenance";
  return COUPLING.has(member) ? "coupling" : "other";
}

/** The value itself, or what its lists or its map hold, each with its pointer. */
function itemsIn(
  value: unknown,
  path: string,
  container: Site["container"],
): readonly (readonly [path: string, item: unknown])[] {
  if (container === "one") return [[path, value]];
  if (container === "map") {
    const entries = isObject(value) ? Object.entries(value) : [];
    return entries.map(([name, item]) => [`${path}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, item]);
  }
  if (!Array.isArray(value)) return container === "lists" ? [[path, value]] : [];
  return value.flatMap((item, at) => itemsIn(item, `${path}/${at}`, container === "lists" ? "lists" : "one"));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
