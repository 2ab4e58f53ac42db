// SPDX-License-Identifier: Apache-2.0
import { iri, PREFIXES, RDF_TYPE } from "../names.js";
import type { Composition } from "./encode-object.js";
import { name, type OutNode, type OutValue, outNode, put } from "./out-node.js";
import { jsonLdNodes } from "./write-json-ld.js";
import { turtleText } from "./write-turtle.js";

/** A catalogue in JSON-LD or Turtle: the same statements in both. */
export function composeDcat({ nodes, options }: Composition): string {
  const described = nodes();
  const written = described.length === 0 || described.some(isCatalogued) ? described : [emptyCatalogue(), ...described];
  const names = new Set<string>();
  for (const node of written) collect(node, names);
  const prefixes = new Map(
    Object.entries(PREFIXES).filter(
      ([prefix, space]) => prefix === "dcat" || [...names].some((one) => one.startsWith(space)),
    ),
  );
  if (options.format === "dcat-turtle") return turtleText(written, prefixes);
  const word = (iri: string) => shorten(iri, prefixes);
  const graph = jsonLdNodes(written, { word, id: (iri) => iri }, false);
  const text = JSON.stringify(graph);
  // What JSON has of its own, such as a datatype of JSON values, is written without a prefix.
  const used = [...prefixes].filter(([prefix]) => written.length === 0 || text.includes(`"${prefix}:`));
  return `${JSON.stringify({ "@context": Object.fromEntries(used), "@graph": graph }, null, 2)}\n`;
}

const CATALOGUED: ReadonlySet<string> = new Set([iri("dcat:Catalog"), iri("dcat:Dataset"), iri("dcat:Distribution")]);

/** Whether a thing is a catalogue, or one that a catalogue lists. */
function isCatalogued(node: OutNode): boolean {
  return (node.props.get(RDF_TYPE) ?? []).some((type) => type.kind === "name" && CATALOGUED.has(type.id));
}

/** Of data without data set there is still a catalogue, which lists nothing: without it the document would be none of DCAT. */
function emptyCatalogue(): OutNode {
  const node = outNode();
  put(node, RDF_TYPE, name(iri("dcat:Catalog")));
  return node;
}

/** A name under a prefix of the table, where what is left is a plain word. */
export function shorten(iri: string, prefixes: ReadonlyMap<string, string>): string {
  for (const [prefix, space] of prefixes)
    if (iri.startsWith(space) && /^[A-Za-z_][\w-]*$/.test(iri.slice(space.length)))
      return `${prefix}:${iri.slice(space.length)}`;
  return iri;
}

/** All predicates, classes and datatypes. */
export function collect(node: OutNode, names: Set<string>): void {
  for (const [predicate, values] of node.props) {
    if (predicate !== RDF_TYPE) names.add(predicate);
    for (const value of values) collectValue(value, names);
  }
}

function collectValue(value: OutValue, names: Set<string>): void {
  if (value.kind === "blank") collect(value.node, names);
  else if (value.kind === "literal") names.add(value.datatype ?? "");
  else names.add(value.id);
}
