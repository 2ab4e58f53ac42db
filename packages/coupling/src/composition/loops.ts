// SPDX-License-Identifier: Apache-2.0
import type { Port } from "@jiku/model";
import type { Scene } from "./link.js";

type Edges = ReadonlyMap<string, readonly string[]>;

/** Stands for the step of a component, where an output depends on every input; no port has this name. */
const STEP = "\u0000";

/**
 * Sets of ports that feed one another within one step: connections that are not delayed, and outputs that depend on inputs. An output
 * without declared feedthrough depends on every input, unless only what is declared counts.
 */
export function loopsOf(scene: Scene, feedthrough: "all" | "declared" = "all"): readonly (readonly string[])[] {
  const edges = edgesOf(scene, feedthrough);
  return knots(edges).map((knot) => ringIn(knot, edges).filter((port) => !port.endsWith(STEP)));
}

/** Names of the components that stand on a loop. */
export function componentsOnLoops(scene: Scene): ReadonlySet<string> {
  return new Set(
    knots(edgesOf(scene, "all"))
      .flat()
      .map((port) => port.slice(0, port.indexOf("."))),
  );
}

function edgesOf({ composition, links, models }: Scene, feedthrough: "all" | "declared"): Edges {
  const delayed = new Set(composition.schedule.delays);
  const edges = new Map<string, string[]>();
  const join = (from: string, to: string) => void (edges.get(from)?.push(to) ?? edges.set(from, [to]));
  for (const { connection } of links) if (!delayed.has(connection.name)) join(connection.from, connection.to);
  for (const [component, model] of models) {
    const ports = model?.ports ?? [];
    const inputs = new Set(ports.filter(({ role }) => role === "input").map(({ name }) => name));
    const step = `${component}.${STEP}`;
    for (const input of inputs) join(`${component}.${input}`, step);
    for (const output of ports) {
      if (output.role !== "output") continue;
      if (output.feedthrough === undefined) {
        if (feedthrough === "all") join(step, `${component}.${output.name}`);
      } else
        for (const input of namedInputs(output, inputs)) join(`${component}.${input}`, `${component}.${output.name}`);
    }
  }
  return edges;
}

function namedInputs({ feedthrough = [] }: Port, inputs: ReadonlySet<string>): readonly string[] {
  return feedthrough.filter((name) => inputs.has(name));
}

interface Visit {
  readonly at: string;
  next: number;
}

/** Strongly connected sets of more than one node (Tarjan 1972), with a stack of its own: compositions may be deep. */
function knots(edges: Edges): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const found: string[][] = [];
  const enter = (node: string): Visit => {
    order.set(node, order.size);
    low.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { at: node, next: 0 };
  };
  const lower = (node: string, to: number) => low.set(node, Math.min(low.get(node) as number, to));
  const leave = (node: string): void => {
    if (low.get(node) !== order.get(node)) return;
    const knot = open.splice(open.lastIndexOf(node));
    for (const member of knot) isOpen.delete(member);
    if (knot.length > 1 || edges.get(node)?.includes(node) === true) found.push(knot);
  };
  for (const start of edges.keys()) {
    const stack = order.has(start) ? [] : [enter(start)];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const to = edges.get(top.at)?.[top.next++];
      if (to === undefined) {
        stack.pop();
        const above = stack.at(-1);
        if (above !== undefined) lower(above.at, low.get(top.at) as number);
        leave(top.at);
      } else if (!order.has(to)) stack.push(enter(to));
      else if (isOpen.has(to)) lower(top.at, order.get(to) as number);
    }
  }
  return found;
}

/** One ring through the first node of a knot, by the fewest steps; it ends where it began. */
function ringIn(knot: readonly string[], edges: Edges): readonly string[] {
  const inside = new Set(knot);
  const [start = ""] = knot.filter((node) => !node.endsWith(STEP));
  const before = new Map<string, string>();
  const queue = [start];
  for (const at of queue) {
    for (const to of edges.get(at) ?? []) {
      if (to === start) return ringBack(at, start, before);
      if (!inside.has(to) || before.has(to)) continue;
      before.set(to, at);
      queue.push(to);
    }
  }
  return [start];
}

function ringBack(last: string, start: string, before: ReadonlyMap<string, string>): readonly string[] {
  const ring = [start];
  for (let at: string | undefined = last; at !== undefined && at !== start; at = before.get(at)) ring.push(at);
  ring.push(start);
  return ring.reverse();
}
