// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { type Container, type Site, typeSites } from "@jiku/model/sites";
import { type Walk, walks } from "../gen/walks.js";

/** What to do at one kind of value: which rules to run, and which of its members to go on to. */
export interface Plan {
  readonly name: string;
  /** Rules that look at the document alone. */
  local: readonly Rule[];
  /** Rules that look at other resources of the closed set. */
  closed: readonly Rule[];
  /** Of a reference: the classes it may name; undefined when the value is none. */
  readonly target?: RefTarget;
  members: Members | undefined;
  /** Of a union: the tag member, and the members to go on to by its value. */
  readonly tag?: string;
  readonly variants: Map<string, Members>;
  useful: boolean;
}

/** The members to go on to, and the generated function that visits them. */
export interface Members {
  /** In the order of `walk.members`. */
  readonly table: (Child | undefined)[];
  readonly walk: Walk;
}

export interface Child {
  readonly container: Container;
  readonly plan: Plan;
}

export interface RefTarget {
  /** Class names; empty = any class. */
  readonly classes: readonly string[];
  /** The member that holds the reference, or the pinned reference. */
  readonly member: string;
  /** The reference may name something outside (sameAs, correspondsTo). */
  readonly free: boolean;
}

export type IsClosed = (rule: Rule) => boolean;

const FREE = new Set(["sameAs", "correspondsTo"]);

/** One plan a class, for the given rules; members under which no rule and no reference stands are left out. */
export function buildPlans(
  classes: readonly string[],
  rules: readonly Rule[],
  isClosed: IsClosed,
): ReadonlyMap<string, Plan> {
  const bySite = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const site of typeof rule.on === "string" ? [rule.on] : rule.on) {
      const list = bySite.get(site);
      if (list === undefined) bySite.set(site, [rule]);
      else list.push(rule);
    }
  }
  const plans = new Map<string, Plan>();

  function planOf(name: string, target?: RefTarget): Plan {
    const key = target === undefined ? name : `${name} ${target.member} ${target.classes.join(" ")}`;
    const known = plans.get(key);
    if (known !== undefined) return known;
    const sites = typeSites.get(name);
    const own = [name, ...(sites?.supertypes ?? [])].flatMap((site) => bySite.get(site) ?? []);
    const plan: Plan = {
      name,
      local: own.filter((rule) => !isClosed(rule)),
      closed: own.filter(isClosed),
      ...(target === undefined || name === "PinnedRef" ? {} : { target }),
      members: undefined,
      ...(sites?.tag === undefined ? {} : { tag: sites.tag }),
      variants: new Map(),
      useful: false,
    };
    plans.set(key, plan);
    plan.members = membersOf(name, sites?.sites ?? [], name === "PinnedRef" ? target : undefined);
    for (const [tag, variant] of sites?.variants ?? []) {
      const members = membersOf(variant.name, variant.sites);
      if (members !== undefined) plan.variants.set(tag, members);
    }
    return plan;
  }

  function membersOf(type: string, sites: readonly Site[], pinned?: RefTarget): Members | undefined {
    const walk = walks.get(type);
    if (walk === undefined) return undefined;
    const table = walk.members.map((name): Child | undefined => {
      const found = sites.find((s) => s.member === name);
      if (found === undefined) return undefined;
      const { container, site, refs } = found;
      const target = refs && { classes: refs.filter((c) => c !== "*"), member: name, free: FREE.has(name) };
      const plan = pinned !== undefined && name === "id" ? planOf("Ref", pinned) : planOf(site, target);
      return { container, plan };
    });
    return { table, walk };
  }

  const result = new Map(classes.map((name) => [name, planOf(name)]));
  prune([...plans.values()]);
  return result;
}

/** Marks the plans that lead to a rule or a reference, through cycles too, and drops the other members. */
function prune(plans: readonly Plan[]): void {
  const tables = (plan: Plan) =>
    [plan.members, ...plan.variants.values()].flatMap((m) => (m === undefined ? [] : [m.table]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const plan of plans) {
      if (plan.useful) continue;
      const leads = tables(plan).some((table) => table.some((child) => child?.plan.useful));
      if (leads || plan.local.length > 0 || plan.closed.length > 0 || plan.target !== undefined) {
        plan.useful = true;
        changed = true;
      }
    }
  }
  for (const plan of plans) {
    for (const table of tables(plan)) {
      for (const [i, child] of table.entries()) if (child?.plan.useful === false) table[i] = undefined;
    }
    if (plan.members?.table.every((child) => child === undefined)) plan.members = undefined;
  }
}
