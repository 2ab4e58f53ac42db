// SPDX-License-Identifier: Apache-2.0

/** A directed graph of resources: node key to its targets, in document order. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/**
 * The cycles of a graph, as the nodes of each strongly connected part of two or more nodes, each list in the order in
 * which the nodes were added. Tarjan's algorithm with a list in place of the call stack; linear in nodes and edges.
 */
export function cyclesOf(edges: Edges): readonly (readonly string[])[] {
  const order = new Map([...edges.keys()].map((node, i) => [node, i]));
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const cycles: string[][] = [];

  function close(node: string): void {
    const part: string[] = [];
    for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
      onStack.delete(member);
      part.push(member);
      if (member === node) break;
    }
    if (part.length > 1) cycles.push(part.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)));
  }

  for (const root of edges.keys()) {
    if (index.has(root)) continue;
    const work: { readonly node: string; next: number }[] = [{ node: root, next: 0 }];
    while (work.length > 0) {
      const frame = work[work.length - 1] as { readonly node: string; next: number };
      const { node } = frame;
      if (frame.next === 0) {
        index.set(node, index.size);
        low.set(node, index.get(node) as number);
        stack.push(node);
        onStack.add(node);
      }
      const target = edges.get(node)?.[frame.next++];
      if (target === undefined) {
        work.pop();
        const parent = work.at(-1)?.node;
        if (parent !== undefined) lower(low, parent, low.get(node) as number);
        if (low.get(node) === index.get(node)) close(node);
      } else if (!edges.has(target)) continue;
      else if (!index.has(target)) work.push({ node: target, next: 0 });
      else if (onStack.has(target)) lower(low, node, index.get(target) as number);
    }
  }
  return cycles;
}

function lower(low: Map<string, number>, node: string, value: number): void {
  if (value < (low.get(node) ?? Number.POSITIVE_INFINITY)) low.set(node, value);
}

/**
 * The shortest way round a cycle that starts with the edge from `first` to `second`: the nodes in the order of the edges,
 * `first` at both ends. Without `second` any edge may come first; empty when no way leads back.
 */
export function cyclePath(edges: Edges, first: string, second?: string): readonly string[] {
  const before = new Map<string, string>();
  const queue: string[] = [];
  const reach = (from: string, to: string): void => {
    if (before.has(to)) return;
    before.set(to, from);
    queue.push(to);
  };
  for (const target of second === undefined ? (edges.get(first) ?? []) : [second]) reach(first, target);
  for (let next = 0; next < queue.length && !before.has(first); next += 1) {
    const node = queue[next] as string;
    for (const target of edges.get(node) ?? []) reach(node, target);
  }
  const path = [first];
  for (let node = before.get(first); node !== undefined && node !== first; node = before.get(node)) path.unshift(node);
  return before.has(first) ? [first, ...path] : [];
}
