// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, type DecodeRun, safePath } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { entriesOf, isNothing, member, type Node, textOf } from "@jiku/syntax/yaml";
import { nativeAsset } from "../native-asset.js";
import { undetermined } from "../undetermined.js";
import { readYamlFile } from "../yaml/read-yaml-file.js";
import { A_LIST, A_MAPPING, badForm, missing, type TreeContext } from "../yaml/tree-report.js";
import { CWL, CWL_MEDIA_TYPE, CWL_SPECIFICATION, CWL_VERSIONS } from "./cwl-names.js";
import { refuseDirectives } from "./cwl-references.js";
import { type CwlDocument, emitProcess, processIri, readProcess } from "./lift-process.js";
import { liftWorkflow } from "./lift-workflow.js";

const FACETS = {
  en: "quantity, unit, space, time, uncertainty and domain",
  ja: "量、単位、空間、時間、不確かさ、妥当領域",
};
const BOTH = { en: "licence and author", ja: "ライセンスと作成者" };

/** All events of a CWL document but `end`. Nothing is executed, evaluated or followed. */
export async function* readCwl(run: DecodeRun): AsyncGenerator<DecodeEvent> {
  const file = yield* readYamlFile(run);
  if (file === undefined) return;
  const { root, digest } = file;
  const events: DecodeEvent[] = [];
  const context: TreeContext = { run, emit: (event) => void events.push(event), format: CWL };
  const version = readVersion(context, root);
  if (version !== undefined) {
    refuseDirectives(context, root);
    const named = liftDocument(context, root, version);
    for (const [part, at] of named) await lookFor(context, part, at);
    context.emit(undetermined(run.report, CWL, FACETS, root.at));
    const resource = nativeAsset(run, digest, CWL_MEDIA_TYPE, CWL_SPECIFICATION);
    context.emit({ kind: "resource", resource, source: root.at });
  }
  run.unread.push(...file.unread());
  yield* events;
}

function readVersion(context: TreeContext, root: Node): string | undefined {
  const { run, emit } = context;
  if (root.kind !== "map") {
    badForm(context, CWL, root, A_MAPPING);
    return undefined;
  }
  const node = member(root, "cwlVersion");
  const text = textOf(node);
  if (node === undefined || isNothing(node)) missing(context, "cwlVersion", root.at);
  else if (!CWL_VERSIONS.some((known) => known === text)) {
    const values = { version: text ?? "", format: CWL, known: CWL_VERSIONS.join(", ") };
    emit(run.report.shared("AD-106", values, node.at));
    run.refused = true;
    return undefined;
  }
  return text;
}

/** A process of another file is not read: AD-108 when it is not at hand, else it counts as unread. */
async function lookFor({ run, emit }: TreeContext, part: string, at: NativeLocation): Promise<void> {
  const folder = run.input.primary.path.replace(/[^/]*$/, "");
  const safe = safePath(folder + part.replace(/#.*$/, ""));
  const isAddress = /^[A-Za-z][A-Za-z0-9+.-]*:/.test(part);
  if (safe === undefined && !isAddress) emit(run.report.shared("AD-119", { path: part }, at));
  else if (safe === undefined || (await run.input.open(safe)) === undefined)
    emit(run.report.shared("AD-108", { part }, at));
  else run.unread.push({ kind: "text", file: safe, byte: 0 });
}

function liftDocument(context: TreeContext, root: Node, version: string): ReadonlyMap<string, NativeLocation> {
  const { base } = context.run.options;
  const namespaces = new Map(entriesOf(member(root, "$namespaces")).map(({ key, value }) => [key, value] as const));
  const graph = member(root, "$graph");
  if (graph !== undefined && graph.kind !== "seq") badForm(context, "$graph", graph, A_LIST);
  const processes = graph === undefined ? [{ node: root, name: nameOf(root) ?? "main" }] : processesOf(context, graph);
  const ids = new Map(graph === undefined ? [] : processes.map(({ name }) => [name, processIri(base, name)] as const));
  const document: CwlDocument = { context, version, namespaces, ids, named: new Map() };
  if (graph !== undefined && processes.length === 0) missing(context, "$graph", graph.at);
  for (const { node, name } of processes) {
    const process = readProcess(document, node, name, processIri(base, name));
    if (process?.processClass === "Workflow") liftWorkflow(document, process);
    else if (process !== undefined) emitProcess(document, process);
    if (process !== undefined && !hasProvenance(node))
      context.emit(context.run.report.own("MDL-004", { model: name, missing: BOTH }, node.at));
  }
  return document.named;
}

function nameOf(node: Node): string | undefined {
  return textOf(member(node, "id"))?.replace(/^[^#]*#/, "");
}

function processesOf(context: TreeContext, graph: Node): readonly { readonly node: Node; readonly name: string }[] {
  const seen = new Map<string, Node>();
  for (const node of graph.kind === "seq" ? graph.items : []) {
    const name = nameOf(node);
    const first = name === undefined ? undefined : seen.get(name)?.at;
    if (name === undefined) missing(context, "id", node.at);
    else if (first === undefined) seen.set(name, node);
    else {
      const line = "line" in first ? (first.line ?? 1) : 1;
      context.emit(context.run.report.shared("AD-113", { id: name, line }, node.at));
    }
  }
  return [...seen].map(([name, node]) => ({ name, node }));
}

/** The terms of schema.org that the user guide of CWL recommends. */
function hasProvenance(node: Node): boolean {
  return entriesOf(node).some(({ key }) => /:(?:license|author|creator)$/.test(key));
}
