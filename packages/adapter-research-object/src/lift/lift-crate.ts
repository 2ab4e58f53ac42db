// SPDX-License-Identifier: Apache-2.0
import { safePath } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { type GraphNode, isBlank, type Term, typesOf } from "../graph/graph.js";
import { iri } from "../names.js";
import { isIri, type LiftContext, tell } from "./lift-context.js";
import { wordOf } from "./taker.js";

const FORMAT = "RO-Crate";
const KNOWN = ["1.1", "1.2", "1.3"] as const;

/** The node that describes the metadata file itself (RO-Crate 1.2, Root Data Entity, finding it). */
export function descriptorOf(nodes: ReadonlyMap<string, GraphNode>): GraphNode | undefined {
  const named = [...nodes.values()].filter(({ id }) => /(?:^|[/-])ro-crate-metadata\.json(?:ld)?$/.test(id));
  return named.find((node) => node.props.has(iri("schema:about"))) ?? named[0];
}

/** Checks the descriptor and its version. @returns the name of the root, when there is one */
export function checkCrate(
  context: LiftContext,
  descriptor: GraphNode | undefined,
  at: NativeLocation,
): string | undefined {
  if (descriptor === undefined) {
    tell(context, "RO-016", { part: "ro-crate-metadata.json" }, at);
    return undefined;
  }
  checkVersion(context, descriptor);
  if (!typesOf(descriptor).includes(iri("schema:CreativeWork")))
    tell(context, "RO-015", { member: "@type", value: typesOf(descriptor)[0] ?? "", expected: WORK }, descriptor.at);
  const [about] = descriptor.props.get(iri("schema:about")) ?? [];
  const root = about?.kind === "node" ? context.graph.nodes.get(about.id) : undefined;
  if (root?.described !== true) {
    tell(context, "RO-016", { part: wordOf(about) ?? "about" }, about?.at ?? descriptor.at);
    return undefined;
  }
  if (!typesOf(root).includes(iri("schema:Dataset")))
    tell(context, "RO-015", { member: "@type", value: typesOf(root)[0] ?? "", expected: DATASET }, root.at);
  return root.id;
}

const WORK = { en: "CreativeWork", ja: "CreativeWork" };
const DATASET = { en: "Dataset", ja: "Dataset" };

function checkVersion({ run, emit }: LiftContext, descriptor: GraphNode): void {
  const terms = descriptor.props.get(iri("dcterms:conformsTo")) ?? [];
  const found = terms.flatMap((term): (readonly [string, Term])[] => {
    const version = /^https?:\/\/w3id\.org\/ro\/crate\/(\d+\.\d+(?:\.\d+)?)(?:-DRAFT)?\/?$/.exec(
      wordOf(term) ?? "",
    )?.[1];
    return version === undefined ? [] : [[version, term]];
  });
  const [first] = found;
  if (first === undefined) {
    emit(run.report.shared("AD-106", { format: FORMAT }, terms[0]?.at ?? descriptor.at, { case: "absent" }));
    return;
  }
  const [version, term] = first;
  if (KNOWN.some((known) => version === known || version.startsWith(`${known}.`))) return;
  if (/^(?:0\.|1\.0)/.test(version))
    emit(run.report.shared("AD-106", { version, format: FORMAT, expected: "1.2" }, term.at, { case: "deprecated" }));
  else emit(run.report.shared("AD-106", { version, format: FORMAT, known: [...KNOWN] }, term.at));
}

/**
 * The parts that the crate names within its folder: one that leads out of the data root is AD-119, out of the crate RO-003,
 * one that is listed and absent AD-108, one that is referred to and not described RO-017.
 */
export async function checkParts(context: LiftContext, root: string): Promise<void> {
  const parts = partsOf(context, root);
  for (const [id, term] of parts) {
    if (isIri(id) || isBlank(id) || id.startsWith("#")) continue;
    const path = decoded(id);
    const whole = path === undefined ? undefined : safePath(context.folder + path || "/");
    if (path === undefined || (whole === undefined && !/^(?:\.\/)*$/.test(path))) {
      context.emit(context.run.report.shared("AD-119", { path: id.slice(0, 80) }, term.at));
      refuse(context, id, term);
    } else if (leaves(path)) {
      tell(context, "RO-003", { id: id.slice(0, 80) }, term.at);
      refuse(context, id, term);
    } else if (whole !== undefined) await checkPresent(context, id, whole, term);
  }
}

/** Data entities by name, with the term that lists each. */
function partsOf({ graph, kinds }: LiftContext, root: string): ReadonlyMap<string, Term> {
  const parts = new Map<string, Term>();
  for (const node of graph.nodes.values())
    for (const predicate of [iri("schema:hasPart"), iri("schema:distribution")])
      for (const term of node.props.get(predicate) ?? []) if (term.kind === "node") parts.set(term.id, term);
  for (const node of graph.nodes.values())
    if (kinds.get(node.id) === "asset" && !parts.has(node.id))
      parts.set(node.id, { kind: "node", id: node.id, at: node.at });
  parts.delete(root);
  return parts;
}

async function checkPresent(context: LiftContext, id: string, path: string, term: Term): Promise<void> {
  const isKnown = context.graph.nodes.get(id)?.described === true;
  if (!isKnown) tell(context, "RO-017", { id: id.slice(0, 80) }, term.at);
  const isFolder = id.endsWith("/") || (isKnown && context.kinds.get(id) === "dataset");
  const present = isFolder ? await hasFiles(context, `${path}/`) : (await context.run.input.open(path)) !== undefined;
  if (!present && !(isFolder && !id.endsWith("/")))
    context.emit(context.run.report.shared("AD-108", { part: id.slice(0, 80), format: FORMAT }, term.at));
}

async function hasFiles({ run }: LiftContext, prefix: string): Promise<boolean> {
  for await (const _path of run.input.list(prefix)) return true;
  return false;
}

function decoded(id: string): string | undefined {
  try {
    const text = decodeURI(id.replace(/[?#].*$/, ""));
    return /[\\\0]/.test(text) || text.startsWith("/") ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Whether a path leads above its folder. */
function leaves(path: string): boolean {
  let depth = 0;
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    depth += part === ".." ? -1 : 1;
    if (depth < 0) return true;
  }
  return false;
}

/** A part that leaves its folder is no file of ours: only its name is kept. */
function refuse(context: LiftContext, id: string, term: Term): void {
  context.run.unread.push(term.at);
  if (context.kinds.has(id)) context.kinds.set(id, "part");
}
