// SPDX-License-Identifier: Apache-2.0

/** A transform seen as an edge from its source (child) to its target (parent) reference system. */
export interface FrameEdge {
  readonly source: string;
  readonly target: string;
}

/** Every frame to the indices of the edges that leave it. */
function leaving(edges: readonly FrameEdge[]): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>();
  edges.forEach(({ source }, index) => {
    const list = out.get(source);
    if (list === undefined) out.set(source, [index]);
    else list.push(index);
  });
  return out;
}

interface Visit {
  readonly frame: string;
  next: number;
}

/** Depth-first walk that numbers frames and closes strongly connected groups (Tarjan 1972), without recursion. */
function strongGroups(edges: readonly FrameEdge[]): ReadonlyMap<string, number> {
  const out = leaving(edges);
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const group = new Map<string, number>();
  const open: string[] = [];
  const lower = (frame: string, value: number): void => void low.set(frame, Math.min(low.get(frame) ?? value, value));
  const close = (root: string): void => {
    for (let frame = open.pop(); frame !== undefined; frame = frame === root ? undefined : open.pop())
      group.set(frame, order.get(root) ?? 0);
  };
  for (const start of out.keys()) {
    const path: Visit[] = order.has(start) ? [] : [{ frame: start, next: 0 }];
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const { frame } = visit;
      if (visit.next === 0) {
        order.set(frame, order.size);
        lower(frame, order.get(frame) ?? 0);
        open.push(frame);
      }
      const target = edges[out.get(frame)?.[visit.next] ?? -1]?.target;
      visit.next += 1;
      if (target === undefined) {
        if (low.get(frame) === order.get(frame)) close(frame);
        path.pop();
        const parent = path.at(-1);
        if (parent !== undefined) lower(parent.frame, low.get(frame) ?? 0);
      } else if (!order.has(target)) path.push({ frame: target, next: 0 });
      else if (!group.has(target)) lower(frame, order.get(target) ?? 0);
    }
  }
  return group;
}

/** Indices of the edges that lie on a cycle, a loop from a frame to itself included; empty for a tree or forest. */
export function edgesOnCycles(edges: readonly FrameEdge[]): readonly number[] {
  const group = strongGroups(edges);
  return edges.flatMap(({ source, target }, index) =>
    source === target || group.get(source) === group.get(target) ? [index] : [],
  );
}

/** Joined frames, whatever the direction of the edges between them. */
export interface FrameIslands {
  /** True when a frame is an end of some edge. */
  has(frame: string): boolean;
  /** True when a chain of edges joins two frames; every frame is joined to itself. */
  joined(a: string, b: string): boolean;
}

/** Groups frames by the edges that join them. */
export function frameIslands(edges: readonly FrameEdge[]): FrameIslands {
  const parent = new Map<string, string>();
  const rootOf = (frame: string): string => {
    let root = frame;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    for (let at = frame; at !== root; ) {
      const up = parent.get(at) ?? root;
      parent.set(at, root);
      at = up;
    }
    return root;
  };
  for (const { source, target } of edges) {
    for (const frame of [source, target]) if (!parent.has(frame)) parent.set(frame, frame);
    parent.set(rootOf(source), rootOf(target));
  }
  return {
    has: (frame) => parent.has(frame),
    joined: (a, b) => a === b || (parent.has(a) && parent.has(b) && rootOf(a) === rootOf(b)),
  };
}
