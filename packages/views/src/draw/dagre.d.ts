// SPDX-License-Identifier: Apache-2.0

/** The part of @dagrejs/dagre 3.1 that is used; the declarations of the package cannot be read with Node's module resolution. */
interface Size {
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export class Graph {
  constructor(options: { readonly multigraph: boolean });
  setGraph(options: Readonly<Record<string, unknown>>): void;
  setNode(name: string, size: Size): void;
  setEdge(from: string, to: string, label: Size & { readonly labelpos: "c" }, name: string): void;
  graph(): Partial<Size>;
  node(name: string): Point;
  edge(from: string, to: string, name: string): Partial<Point> & { readonly points?: readonly Point[] };
}

export function layout(graph: Graph): void;
