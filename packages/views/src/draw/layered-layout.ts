// SPDX-License-Identifier: Apache-2.0
import { Graph, layout } from "@dagrejs/dagre";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A line from one box to another, by their places in the list, with the room that its label takes. */
export interface LayoutEdge {
  readonly from: number;
  readonly to: number;
  readonly label: Size;
}

export interface LaidOut {
  readonly size: Size;
  /** Middles of the boxes. */
  readonly boxes: readonly Point[];
  readonly edges: readonly { readonly points: readonly Point[]; readonly label: Point }[];
}

/** Places boxes in layers so that most lines run one way: to the right, or downwards. */
export function layeredLayout(boxes: readonly Size[], edges: readonly LayoutEdge[], direction: "LR" | "TB"): LaidOut {
  const graph = new Graph({ multigraph: true });
  const gaps = direction === "LR" ? { nodesep: 28, ranksep: 50 } : { nodesep: 44, ranksep: 44 };
  graph.setGraph({ rankdir: direction, marginx: direction === "LR" ? 24 : 44, marginy: 28, edgesep: 18, ...gaps });
  boxes.forEach(({ width, height }, at) => {
    graph.setNode(String(at), { width, height });
  });
  edges.forEach(({ from, to, label }, at) => {
    graph.setEdge(String(from), String(to), { ...label, labelpos: "c" }, String(at));
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    size: { width: Math.ceil(width), height: Math.ceil(height) },
    boxes: boxes.map((_, at) => graph.node(String(at))),
    edges: edges.map(({ from, to }, at) => {
      const { points = [], x = 0, y = 0 } = graph.edge(String(from), String(to), String(at));
      return { points, label: { x, y } };
    }),
  };
}
