// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, DocumentContext, RuleContext } from "@jiku/model";
import type { Holder } from "../gen/walks.js";
import type { Child, Members, Plan, RefTarget } from "./plan.js";
import { createRuleRunner, type RecordFault } from "./rule-runner.js";

/** Why a reference is wrong. */
export interface ReferenceFault {
  readonly code: string;
  readonly case?: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface WalkHost {
  resolve(ref: string | undefined): AnyResource | undefined;
  expand(iri: string): string;
  notChecked: RuleContext["notChecked"];
  /** Judges one reference. */
  reference(ref: string, target: RefTarget): ReferenceFault | undefined;
}

/** Which rules a walk runs: all of them, or in the second pass only those that look at other resources. */
export type WalkMode = "all" | "closed";

export interface Walker {
  /** Faults of the rules on the document alone, and of those on the closed set, in the order of the members. */
  walk(resource: AnyResource, plan: Plan, mode: WalkMode): void;
  readonly local: RecordFault[];
  readonly closed: RecordFault[];
  /** What the rules of the last walk saw; for rules on many resources. */
  readonly context: RuleContext;
}

interface MutableContext extends RuleContext {
  resource: AnyResource;
  holders: object[];
  key: string;
}

/** One pass over a resource: every rule at every site that its plan knows. */
export function createWalker(document: DocumentContext, host: WalkHost, asOf?: string): Walker {
  const local: RecordFault[] = [];
  const closed: RecordFault[] = [];
  const path: (string | number)[] = [];
  const context: MutableContext = {
    resource: { id: "", type: "" },
    holders: [],
    key: "",
    document,
    ...(asOf === undefined ? {} : { asOf }),
    resolve: host.resolve,
    expand: host.expand,
    notChecked: host.notChecked,
  };
  const runner = createRuleRunner(path, context);
  let all = true;

  function visit(value: unknown, plan: Plan): void {
    if (plan.local.length > 0 && all) runner.run(plan.local, value, local);
    if (plan.closed.length > 0) runner.run(plan.closed, value, closed);
    if (plan.target !== undefined) {
      const fault = host.reference(value as string, plan.target);
      if (fault !== undefined) runner.add(closed, fault.code, fault.values, fault.case);
    } else if (plan.members !== undefined) walkMembers(value as Holder, plan.members);
    else if (plan.tag !== undefined) {
      const members = plan.variants.get((value as Holder)[plan.tag] as string);
      if (members !== undefined) walkMembers(value as Holder, members);
    }
  }

  function walkMembers(holder: Holder, { table, walk }: Members): void {
    context.holders.push(holder);
    walk.visit(holder, table, enter);
    context.holders.pop();
  }

  function enter(child: Child, value: unknown, key: string): void {
    context.key = key;
    path.push(key);
    if (child.container === "one") visit(value, child.plan);
    else each(value, child.plan, key);
    path.pop();
  }

  /** Lists, lists of lists and maps, down to the values. */
  function each(value: unknown, plan: Plan, key: string): void {
    const steps = Array.isArray(value) ? value.keys() : Object.keys(value as object);
    for (const step of steps) {
      const item = (value as Readonly<Record<string | number, unknown>>)[step];
      if (item === null) continue;
      path.push(step);
      context.key = key;
      if (Array.isArray(item)) each(item, plan, key);
      else visit(item, plan);
      path.pop();
    }
  }

  function walk(resource: AnyResource, plan: Plan, which: WalkMode): void {
    if (local.length > 0) local.length = 0;
    if (closed.length > 0) closed.length = 0;
    context.resource = resource;
    context.key = "";
    all = which === "all";
    visit(resource, plan);
  }

  return { local, closed, context, walk };
}
