// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Quad, Term } from "@rdfjs/types";
import { DataFactory, Parser, Store } from "n3";
import oxigraph from "oxigraph";
import { type EngineContext, type EngineResult, type EngineShape, Validator } from "shacl-engine";
import { validations as ownSparql } from "shacl-engine/sparql.js";
import { ROOT } from "./evidence.js";

const { namedNode } = DataFactory;
const SH = "http://www.w3.org/ns/shacl#";
const JKS = "https://w3id.org/jiku/shapes#";
const factory = { ...DataFactory, dataset: (quads: Quad[]) => new Store(quads) };

/** A finding of SHACL: the code of a rule and the resource whose node it is on. */
export interface ShaclFinding {
  readonly code: string;
  readonly resource: string;
  readonly shape: string;
}

function readShapes(): Store {
  const quads = new Parser().parse(readFileSync(join(ROOT, "spec/gen/shapes.ttl"), "utf8"));
  return new Store(quads.filter(({ predicate }) => predicate.value !== `${SH}deactivated`));
}

const shapes = readShapes();

/** Shapes that choose their focus nodes themselves. */
const targeted = [
  ...new Set(
    ["targetClass", "targetObjectsOf"].flatMap((name) => shapes.getSubjects(namedNode(SH + name), null, null)),
  ),
];

const loaded = new WeakMap<object, oxigraph.Store>();

/** The same graph in a store with a SPARQL engine; blank nodes keep their labels. */
function storeOf(dataset: Store): oxigraph.Store {
  const known = loaded.get(dataset);
  if (known !== undefined) return known;
  const store = new oxigraph.Store();
  for (const quad of dataset) store.add(oxigraph.fromQuad(quad as never));
  loaded.set(dataset, store);
  return store;
}

const answers = new WeakMap<object, Map<string, ReadonlySet<string>>>();

/** The nodes that a query finds in a graph; asked once a graph, since `$this` is bound by the first pattern of every group. */
function faultyNodes(dataset: Store, query: string): ReadonlySet<string> {
  const known = answers.get(dataset) ?? new Map<string, ReadonlySet<string>>();
  answers.set(dataset, known);
  const before = known.get(query);
  if (before !== undefined) return before;
  const rows = storeOf(dataset).query(query) as readonly Map<string, Term>[];
  const found = new Set(rows.flatMap((row) => row.get("this")?.value ?? []));
  known.set(query, found);
  return found;
}

const prefixLines = shapes
  .getObjects(null, namedNode(`${SH}declare`), null)
  .map((node) => {
    const [prefix] = shapes.getObjects(node, namedNode(`${SH}prefix`), null);
    const [namespace] = shapes.getObjects(node, namedNode(`${SH}namespace`), null);
    return `PREFIX ${prefix?.value}: <${namespace?.value}>\n`;
  })
  .join("");

/** `sh:sparql` by Oxigraph in place of the engine's own processor, which needs some 30 ms a focus node. */
function quickSparql(shape: EngineShape): unknown {
  const select = shape.sparql.out([namedNode(`${SH}select`)]).value ?? "";
  const query = prefixLines + select;
  return {
    generic: (context: EngineContext) => {
      const dataset = context.focusNode.dataset as unknown as Store;
      if (faultyNodes(dataset, query).has(context.focusNode.term.value))
        context.violation(namedNode(`${SH}SPARQLConstraintComponent`), { value: context.focusNode });
    },
  };
}

const quick = new Validator(shapes as never, {
  factory,
  details: true,
  validations: [[namedNode(`${SH}sparql`), quickSparql]],
});
const whole = new Validator(shapes as never, { factory, details: true, validations: ownSparql });

/** True when the type has triples of its own, and so a shape. */
export function hasShape(type: string): boolean {
  return shapes.countQuads(namedNode(JKS + type), null, null, null) > 0;
}

function codeOf(term: Term): string | undefined {
  return shapes.getObjects(term as never, namedNode(`${JKS}ruleCode`), null)[0]?.value;
}

/** A failed union fails in every variant; what counts is the variant that its tag names. */
function ofNamedVariant(results: readonly EngineResult[]): readonly EngineResult[] {
  const other = new Set(
    results
      .filter(({ constraintComponent }) => constraintComponent.value === `${SH}HasValueConstraintComponent`)
      .map(({ shape }) => shape.ptr.term.value.replace(/-[^-]*$/, "")),
  );
  return results.filter(({ shape }) => !other.has(shape.ptr.term.value.replace(/-.*$/, "")));
}

/** The innermost results of a result: what fails inside a value, rather than that it fails. */
function leaves(result: EngineResult): readonly EngineResult[] {
  const component = result.constraintComponent.value;
  if (codeOf(result.shape.ptr.term) !== undefined || result.results.length === 0) return [result];
  if (component === `${SH}OrConstraintComponent`) return [result];
  const inner = component === `${SH}XoneConstraintComponent` ? ofNamedVariant(result.results) : result.results;
  return inner.flatMap(leaves);
}

/** The resource that holds a node: itself, or the IRI above a blank node. */
function resourceOf(dataset: Store, node: Term): string {
  let current = node;
  for (let depth = 0; depth < 64 && current.termType === "BlankNode"; depth += 1) {
    const [above] = dataset.getQuads(null, null, current as never, null);
    if (above === undefined) break;
    current = above.subject;
  }
  return current.value;
}

/** What the shapes find in a graph. @param own true = SPARQL by the engine's own processor, on the given shapes only */
export async function shaclFindings(
  dataset: Store,
  options: { readonly own?: true; readonly shapes?: readonly string[]; readonly focus?: Term } = {},
): Promise<readonly ShaclFinding[]> {
  const wanted = options.shapes?.map((name) => namedNode(JKS + name)) ?? targeted;
  const engine = options.own === true ? whole : quick;
  const data = { dataset: dataset as never, ...(options.focus === undefined ? {} : { terms: [options.focus] }) };
  const report = await engine.validate(
    data,
    wanted.map((term) => ({ terms: [term as Term] })),
  );
  return report.results.flatMap((result) =>
    leaves(result).map((leaf) => ({
      code: codeOf(leaf.shape.ptr.term) ?? codeOf(leaf.constraintComponent) ?? leaf.constraintComponent.value,
      resource: resourceOf(dataset, result.focusNode.term),
      shape: leaf.shape.ptr.term.value.replace(JKS, ""),
    })),
  );
}
