// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, encodeIriPart, type FindingValues, type Loss } from "@jiku/adapter";
import type { NativeLocation, Resource } from "@jiku/model";
import type { DecodeRun } from "../decode-run.js";
import { type Graph, type GraphNode, isBlank, type Term } from "../graph/graph.js";
import type { Kind } from "./kinds.js";

/** What the lifting of one document needs. */
export interface LiftContext {
  readonly run: DecodeRun;
  readonly graph: Graph;
  readonly emit: (event: DecodeEvent) => void;
  /** What each described node becomes. */
  readonly kinds: Map<string, Kind>;
  /** Folder of the document, with `/` at the end, or empty. */
  readonly folder: string;
  /** Nodes whose statements were put into a resource. */
  readonly told: Set<string>;
  /** Resources that were emitted. */
  readonly ids: Set<string>;
  /** Digest and size of files of the document that are at hand, by path. */
  readonly files: Map<string, FileFacts | undefined>;
}

/** A file beside the document. */
export interface FileFacts {
  readonly byteSize: number;
  readonly digest?: string;
}

/**
 * Whether a text is a name with a scheme, as references of the model must be. Without `//` only the schemes count that are
 * no prefix by chance.
 */
export function isIri(text: string): boolean {
  return (
    /^(?:[A-Za-z][A-Za-z0-9+.-]+:\/\/|(?:urn|mailto|tel|doi|tag|data|did):)\S+$/i.test(text) &&
    !/[\p{Cc}\p{Bidi_Control}<>"{}|\\^`]/u.test(text)
  );
}

/** The id of the resource of a node: its own name, or one under the base for a local name or none. */
export function resourceId({ run }: Pick<LiftContext, "run">, id: string): string {
  if (!isBlank(id) && isIri(id)) return id;
  const local = id.replace(/^(?:\.\/)+(?=.)/, "");
  return run.options.base + encodeIriPart(local === "" ? "./" : local);
}

/** A reference to what a term names: the described node, or a name with a scheme. Nothing for literals and loose names. */
export function refOf(context: LiftContext, term: Term | undefined): string | undefined {
  if (term?.kind !== "node") return undefined;
  const kind = context.kinds.get(term.id);
  if (kind !== undefined) return kind === "part" ? undefined : resourceId(context, term.id);
  return !isBlank(term.id) && isIri(term.id) ? term.id : undefined;
}

/** The described node that a term names. */
export function nodeOf(context: Pick<LiftContext, "graph">, term: Term | undefined): GraphNode | undefined {
  const node = term?.kind === "node" ? context.graph.nodes.get(term.id) : undefined;
  return node?.described === true ? node : undefined;
}

/** A finding of this adapter's own. */
export function tell(
  { run, emit }: Pick<LiftContext, "run" | "emit">,
  code: string,
  values: FindingValues,
  at: NativeLocation,
): void {
  emit(run.report.own(code, values, at));
}

/** What stands at a native place and has none in the model. */
export function droppedAt(at: NativeLocation): Loss {
  return { at, concept: "metadata.provenance", change: "dropped", recovery: "none" };
}

/** Hands a resource over, once for each id. */
export function emitResource(
  context: LiftContext,
  resource: Resource,
  source: NativeLocation,
  places: readonly (readonly [string, NativeLocation])[] = [],
): void {
  if (context.ids.has(resource.id)) return;
  context.ids.add(resource.id);
  context.emit({ kind: "resource", resource, source, ...(places.length === 0 ? {} : { places }) });
}
