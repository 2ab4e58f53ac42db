// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, SiteName, SiteTypes } from "@jiku/model";
import { type Site, type TypeSites, typeSites } from "@jiku/model/sites";
import { token } from "../token.js";

/** Members from a class down to a site, outermost first. */
type Route = readonly [Site, ...Site[]];

/** Where the values of one site stand in resources of every class. */
export interface Sites<T> {
  /** Classes that can hold such a value. */
  readonly classes: readonly string[];
  /** Visits the values in a resource; `path` gives the JSON Pointer of the one at hand and is valid during the call. */
  each(resource: AnyResource, visit: (value: T, path: () => string) => void): void;
}

function routesFrom({ sites, variants }: TypeSites, target: SiteName, above: ReadonlySet<string>): readonly Route[] {
  const members = [...sites, ...[...(variants?.values() ?? [])].flatMap((variant) => variant.sites)];
  return members.flatMap((site): readonly Route[] => {
    if (site.site === target) return [[site]];
    const next = typeSites.get(site.site);
    if (next === undefined || above.has(site.site)) return [];
    return routesFrom(next, target, new Set([...above, site.site])).map((route): Route => [site, ...route]);
  });
}

const known = new Map<SiteName, Sites<unknown>>();

/**
 * Finds the values of a class, value type or union inside resources, along the members that can lead to one. All rules
 * that ask for one target share the answer, and with it what was found out about the resource at hand.
 */
export function sitesOf<S extends SiteName>(target: S): Sites<SiteTypes[S]> {
  const sites = known.get(target) ?? createSites(target);
  known.set(target, sites);
  return sites as Sites<SiteTypes[S]>;
}

function createSites(target: SiteName): Sites<unknown> {
  const routes = new Map<string, readonly Route[]>();
  for (const [name, type] of typeSites) {
    const found = type.sort === "class" ? routesFrom(type, target, new Set([name])) : [];
    if (found.length > 0) routes.set(name, found);
  }
  let last: AnyResource | undefined;
  let leading: readonly Route[] = [];
  return {
    classes: [...routes.keys()],
    each(resource, visit) {
      if (resource !== last) {
        last = resource;
        leading = leadingOf(resource, routes.get(resource.type) ?? NONE);
      }
      for (const route of leading) {
        const steps: string[] = [];
        follow(resource, route, 0, steps, (value) => visit(value, () => steps.join("")));
      }
    },
  };
}

const NONE: readonly Route[] = [];

function leadingOf(resource: AnyResource, routes: readonly Route[]): readonly Route[] {
  let found: Route[] | undefined;
  for (const route of routes) {
    if (!leads(resource, route)) continue;
    if (found === undefined) found = [route];
    else found.push(route);
  }
  return found ?? NONE;
}

/** False where the first members of the route, one within the other, are not all there; costs nothing on most resources. */
function leads(resource: AnyResource, route: Route): boolean {
  let holder: unknown = resource;
  for (const { member, container } of route) {
    holder = (holder as Readonly<Record<string, unknown>>)[member];
    if (holder === undefined || typeof holder !== "object" || holder === null) return holder !== undefined;
    if (container !== "one") return true;
  }
  return true;
}

function follow(holder: object, route: Route, depth: number, steps: string[], visit: (value: unknown) => void): void {
  const site = route[depth];
  const value = site && (holder as Readonly<Record<string, unknown>>)[site.member];
  if (site === undefined) visit(holder);
  if (site === undefined || value === undefined) return;
  steps.push(token(site.member));
  descend(value, site.container !== "one", route, depth, steps, visit);
  steps.pop();
}

function descend(
  value: unknown,
  many: boolean,
  route: Route,
  depth: number,
  steps: string[],
  visit: (value: unknown) => void,
): void {
  if (typeof value !== "object" || value === null) return;
  if (!many) follow(value, route, depth + 1, steps, visit);
  for (const [key, item] of many ? Object.entries(value) : []) {
    steps.push(token(key));
    descend(item, Array.isArray(item), route, depth, steps, visit);
    steps.pop();
  }
}
