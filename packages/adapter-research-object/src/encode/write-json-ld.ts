// SPDX-License-Identifier: Apache-2.0
import { RDF_JSON, RDF_TYPE } from "../names.js";
import type { OutNode, OutValue } from "./out-node.js";

/** How names are shortened in a document. */
export interface JsonLdNames {
  /** A predicate or class. */
  readonly word: (iri: string) => string;
  /** The name of a thing. */
  readonly id: (iri: string) => string;
}

/** Nodes as objects of JSON-LD. With `flat`, things without a name get one of their own and stand beside the others. */
export function jsonLdNodes(
  nodes: readonly OutNode[],
  names: JsonLdNames,
  flat: boolean,
): readonly Readonly<Record<string, unknown>>[] {
  const out: Readonly<Record<string, unknown>>[] = [];
  let blank = 0;

  function write(node: OutNode, id: string): Readonly<Record<string, unknown>> {
    const members = new Map<string, unknown>();
    if (id !== "") members.set("@id", id);
    const types = node.props.get(RDF_TYPE) ?? [];
    const classes = types.flatMap((type) => (type.kind === "name" ? [names.word(type.id)] : []));
    if (classes.length > 0) members.set("@type", classes.length === 1 ? classes[0] : classes);
    const own: Readonly<Record<string, unknown>>[] = [];
    for (const [predicate, values] of node.props) {
      if (predicate === RDF_TYPE) continue;
      const written = values.map((value) => jsonOf(value, own));
      members.set(names.word(predicate), written.length === 1 ? written[0] : written);
    }
    out.push(...own);
    return Object.fromEntries(members);
  }

  function jsonOf(value: OutValue, own: Readonly<Record<string, unknown>>[]): unknown {
    if (value.kind === "name") return { "@id": names.id(value.id) };
    if (value.kind === "blank") {
      if (!flat) return write(value.node, value.node.id);
      const id = value.node.id === "" ? `_:b${blank++}` : value.node.id;
      own.push(write(value.node, id));
      return { "@id": id };
    }
    if (value.datatype === RDF_JSON) return { "@type": "@json", "@value": JSON.parse(value.value) as unknown };
    if (value.language !== undefined) return { "@value": value.value, "@language": value.language };
    return value.datatype === undefined ? value.value : { "@value": value.value, "@type": names.word(value.datatype) };
  }

  for (const node of nodes) {
    const written = write(node, names.id(node.id));
    out.push(written);
  }
  return out;
}
