// SPDX-License-Identifier: Apache-2.0
import { PREFIXES, RDF_TYPE } from "../names.js";
import type { Composition } from "./encode-object.js";
import type { OutNode, OutValue } from "./out-node.js";
import { jsonLdNodes } from "./write-json-ld.js";
import { turtleText } from "./write-turtle.js";

/** A catalogue in JSON-LD or Turtle: the same statements in both. */
export function composeDcat({ nodes, options }: Composition): string {
  const written = nodes();
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
  return `${JSON.stringify({ "@context": Object.fromEntries(prefixes), "@graph": graph }, null, 2)}\n`;
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
