// SPDX-License-Identifier: Apache-2.0
import { createSha256, type DecodeEvent, type NativeFile } from "@jiku/adapter";
import type { DecodeRun } from "../decode-run.js";
import { type Graph, type GraphNode, isBlank } from "../graph/graph.js";
import { OBJECT_LIMITS } from "../limits.js";
import { type Kind, kindOf } from "./kinds.js";
import { hrefOf, liftAsset, pathOf } from "./lift-asset.js";
import { type FileFacts, type LiftContext, tell } from "./lift-context.js";
import { liftDataset } from "./lift-dataset.js";
import { liftActivity, liftAgent, liftEntity, liftProcedure, liftSystem } from "./lift-others.js";
import { liftPolicy } from "./lift-policy.js";
import { liftProperty } from "./lift-property.js";

/** How the nodes of a document are read. */
export interface GraphOptions {
  /** Files are named by their paths within the folder (RO-Crate). */
  readonly isCrate: boolean;
  /** A work that is no data set is described as one (a document about a publication). */
  readonly works: boolean;
  /** Nodes that are read elsewhere. */
  readonly skip: ReadonlySet<string>;
  /** Other kinds of some nodes. */
  readonly kinds?: ReadonlyMap<string, Kind>;
}

/** What the lifting of a graph needs, with the kinds of all its nodes. */
export function openLift(
  run: DecodeRun,
  graph: Graph,
  emit: (event: DecodeEvent) => void,
  options: GraphOptions,
): LiftContext {
  const { path } = run.input.primary;
  const kinds = new Map<string, Kind>();
  const context: LiftContext = {
    run,
    graph,
    emit,
    kinds,
    folder: path.slice(0, path.lastIndexOf("/") + 1),
    told: new Set(),
    ids: new Set(),
    files: new Map(),
  };
  for (const node of graph.nodes.values()) {
    if (!node.described || options.skip.has(node.id)) continue;
    const kind = options.kinds?.get(node.id) ?? kindOf(node, options.works);
    const isUnplaced = kind === "asset" && hrefOf(node, options.isCrate) === undefined;
    if (isUnplaced) tell(context, "RO-010", { distribution: node.id.slice(0, 80) }, node.at);
    kinds.set(node.id, isUnplaced ? "part" : kind === "record" ? "entity" : kind);
  }
  return context;
}

/** Lifts all nodes of a graph; what no resource has told is a loss. */
export async function* liftGraph(
  context: LiftContext,
  options: GraphOptions,
  queue: DecodeEvent[],
): AsyncGenerator<DecodeEvent> {
  const { graph, kinds } = context;
  for (const node of graph.nodes.values()) {
    const kind = kinds.get(node.id);
    if (kind === undefined || kind === "part") continue;
    context.run.options.signal?.throwIfAborted();
    if (kind === "asset") await readFile(context, hrefOf(node, options.isCrate) ?? "");
    liftNode(context, node, kind, options.isCrate);
    yield* queue.splice(0);
  }
  for (const node of graph.nodes.values())
    if (kinds.get(node.id) === "part" && !context.told.has(node.id))
      context.emit({
        kind: "loss",
        loss: {
          at: node.at,
          concept: isBlank(node.id) ? "metadata.provenance" : "entity.type",
          change: "dropped",
          recovery: "none",
        },
      });
  yield* queue.splice(0);
}

const LIFTS: Readonly<Record<Exclude<Kind, "part" | "asset">, (context: LiftContext, node: GraphNode) => void>> = {
  dataset: liftDataset,
  agent: liftAgent,
  activity: liftActivity,
  procedure: liftProcedure,
  system: liftSystem,
  policy: liftPolicy,
  property: liftProperty,
  record: liftEntity,
  entity: liftEntity,
};

function liftNode(context: LiftContext, node: GraphNode, kind: Exclude<Kind, "part">, isCrate: boolean): void {
  if (kind === "asset") liftAsset(context, node, isCrate);
  else LIFTS[kind](context, node);
}

/** Size and digest of a file of the folder. */
async function readFile(context: LiftContext, href: string): Promise<void> {
  const path = pathOf(context, href);
  if (path === undefined || context.files.has(path)) return;
  const file = await context.run.input.open(path);
  context.files.set(path, file === undefined ? undefined : await factsOf(file, context.run.options.signal));
}

async function factsOf(file: NativeFile, signal: AbortSignal | undefined): Promise<FileFacts> {
  if (file.size > OBJECT_LIMITS.digestBytes) return { byteSize: file.size };
  const sha256 = createSha256();
  for await (const chunk of file.stream()) {
    signal?.throwIfAborted();
    sha256.update(chunk);
  }
  return { byteSize: file.size, digest: `sha256:${sha256.hex()}` };
}
