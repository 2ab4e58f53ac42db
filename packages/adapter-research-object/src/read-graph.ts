// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import type { Bilingual, NativeLocation } from "@jiku/model";
import { entriesOf, excerpt, type Node } from "@jiku/syntax/json";
import type { DecodeRun } from "./decode-run.js";
import { expandJsonLd } from "./graph/expand-json-ld.js";
import { createGraph, type Graph, type GraphNode, typesOf } from "./graph/graph.js";
import { oddTerms } from "./graph/odd-terms.js";
import { checkGraph } from "./lift/check-graph.js";
import { namesOf } from "./lift/common.js";
import { extraMembers } from "./lift/extras.js";
import { droppedAt, type LiftContext, tell } from "./lift/lift-context.js";
import { checkCrate, checkParts, descriptorOf } from "./lift/lift-crate.js";
import { type GraphOptions, liftGraph, openLift } from "./lift/lift-graph.js";
import { createTaker } from "./lift/taker.js";
import { OBJECT_LIMITS } from "./limits.js";
import { iri, PREFIXES } from "./names.js";

/** Vocabularies in which a JSON-LD document of this family is written. */
export type GraphSort = "ro-crate" | "croissant" | "dcat" | "schema-org";

const KEYWORD: Bilingual = { en: "a member that JSON-LD defines here", ja: "JSON-LDがここに定める項目" };
const NO_DATA: Bilingual = { en: "a description without data set", ja: "データ集合のない記述" };

/** Lifts a JSON-LD document. */
export async function* readGraph(run: DecodeRun, root: Node, sort: GraphSort): AsyncGenerator<DecodeEvent> {
  const graph = createGraph();
  const queue: DecodeEvent[] = [];
  expandJsonLd(root, graph, {
    foreign(address, node) {
      const at: NativeLocation = { kind: "text", line: node.at.line, column: node.at.column };
      queue.push(run.report.shared("AD-118", { reference: address.slice(0, 80) }, at, { case: "context" }));
    },
    nameless: (at) => queue.push(run.report.loss(droppedAt(at))),
    stray: (member, at) => queue.push(run.report.own("RO-015", { member, value: "…", expected: KEYWORD }, at)),
  });
  for (const { pointer, node, member } of oddTerms(root)) {
    const at: NativeLocation = { kind: "json", pointer, line: node.at.line, column: node.at.column };
    if (member === undefined) run.unread.push(at);
    else queue.push(run.report.own("RO-015", { member, value: excerpt(node), expected: KEYWORD }, at));
  }
  yield* queue.splice(0);
  const at: NativeLocation = { kind: "json", pointer: "", line: root.at.line, column: root.at.column };
  const isEmpty = entriesOf(root).length <= 2 && graph.nodes.size === 0;
  yield* liftDocument(run, graph, sort, at, isEmpty);
}

/** Lifts the statements of a document. @param isEmpty the document says nothing, on purpose */
export async function* liftDocument(
  run: DecodeRun,
  graph: Graph,
  sort: GraphSort,
  at: NativeLocation,
  isEmpty = false,
): AsyncGenerator<DecodeEvent> {
  const queue: DecodeEvent[] = [];
  const emit = (event: DecodeEvent) => void queue.push(event);
  if (graph.size > OBJECT_LIMITS.statements) {
    yield run.report.shared("AD-105", { limit: OBJECT_LIMITS.statements }, at, { case: "count" });
    return;
  }
  const isCrate = sort === "ro-crate";
  const descriptor = isCrate ? descriptorOf(graph.nodes) : undefined;
  const works = sort === "schema-org" && ![...graph.nodes.values()].some(isDataset);
  const options: GraphOptions = { isCrate, works, skip: new Set(descriptor === undefined ? [] : [descriptor.id]) };
  const context = openLift(run, graph, emit, options);
  if (isCrate) {
    const rootId = checkCrate(context, descriptor, at);
    if (rootId !== undefined && descriptor !== undefined) {
      if (context.kinds.get(rootId) !== "dataset") context.kinds.set(rootId, "dataset");
      run.about = aboutFile(context, descriptor);
      await checkParts(context, rootId);
    }
  } else checkDescription(context, sort, at, isEmpty);
  checkGraph(context);
  yield* queue.splice(0);
  if (run.refused) return;
  yield* liftGraph(context, options, queue);
  yield* queue.splice(0);
}

/** What a crate says of its metadata file. */
function aboutFile(context: LiftContext, descriptor: GraphNode): DecodeRun["about"] {
  const taker = createTaker(descriptor);
  const conformsTo = namesOf(taker, taker.all(iri("dcterms:conformsTo")));
  const rest = taker.rest().filter(([predicate]) => predicate !== iri("rdf:type"));
  return { ...(conformsTo.length === 0 ? {} : { conformsTo }), ...extraMembers(context, rest) } as DecodeRun["about"];
}

function isDataset(node: GraphNode): boolean {
  return typesOf(node).some((type) => type === iri("schema:Dataset") || type === iri("dcat:Dataset"));
}

const CARRIERS: ReadonlySet<string> = new Set(["dataset", "asset", "policy"]);

/** A document without data set, distribution or service is refused by name; a Croissant one must have its parts. */
function checkDescription(context: LiftContext, sort: GraphSort, at: NativeLocation, isEmpty: boolean): void {
  const { run, graph, kinds, emit } = context;
  const isService = (node: GraphNode) =>
    typesOf(node).some((type) => /[#/](?:DataService|Distribution|CatalogRecord)$/.test(type));
  const carries = [...graph.nodes.values()].some((node) => CARRIERS.has(kinds.get(node.id) ?? "") || isService(node));
  if (!carries && !isEmpty) {
    run.refused = true;
    emit(run.report.shared("AD-104", { feature: NO_DATA, format: sort === "dcat" ? "DCAT" : "JSON-LD" }, at));
    return;
  }
  for (const node of graph.nodes.values())
    if (typesOf(node).includes(iri("dcat:Catalogue")))
      tell(context, "RO-018", { value: "dcat:Catalogue", expected: "dcat:Catalog" }, node.at);
  if (sort !== "croissant") return;
  const [dataset] = [...graph.nodes.values()].filter(isDataset);
  if (dataset === undefined) tell(context, "RO-016", { part: "sc:Dataset" }, at);
  else if (!dataset.props.has(`${PREFIXES.schema}name`)) tell(context, "RO-016", { part: "name" }, dataset.at);
}
