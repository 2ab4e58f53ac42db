// SPDX-License-Identifier: Apache-2.0
import { jsonPointer } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { entriesOf, itemsOf, member, type Node, textOf, toJson } from "@jiku/syntax/json";
import { iri, RDF_JSON, RDF_TYPE } from "../names.js";
import type { Graph, Literal, Term } from "./graph.js";
import {
  expandIri,
  extendContext,
  type JsonLdContext,
  NO_TERMS,
  type OnForeign,
  type TermDefinition,
} from "./json-ld-context.js";
import { languageTag } from "./language-tag.js";

/** Told of what a document says beyond its statements. */
export interface OnJsonLd {
  /** A context that is not embedded. */
  readonly foreign: OnForeign;
  /** A key that no context makes a name; its value is in no statement. */
  readonly nameless: (at: NativeLocation) => void;
  /** A member that a value cannot have. */
  readonly stray: (key: string, at: NativeLocation) => void;
}

interface Expansion {
  readonly graph: Graph;
  readonly on: OnJsonLd;
}

/**
 * Puts the statements of a JSON-LD document into a graph, each with its place: contexts, `@graph`, nested nodes, language
 * maps, lists (in order), reverse terms and JSON literals (JSON-LD 1.1 API, 5.1, as far as catalogues use it). Relative
 * names stay as they are written.
 */
export function expandJsonLd(root: Node, graph: Graph, on: OnJsonLd): void {
  expandTop({ graph, on }, root, NO_TERMS, "");
}

function expandTop(run: Expansion, node: Node, context: JsonLdContext, pointer: string): void {
  if (node.kind === "seq") {
    node.items.forEach((item, i) => {
      expandTop(run, item, context, `${pointer}/${i}`);
    });
    return;
  }
  if (node.kind !== "map") return;
  const own = contextOf(run, node, context);
  const graph = entriesOf(node).find(({ key }) => expandIri(key, own, true) === "@graph");
  const describes = entriesOf(node).some(
    ({ key }) => !["@context", "@graph", "@id"].includes(expandIri(key, own, true)),
  );
  if (graph !== undefined) expandTop(run, graph.value, own, pointer + jsonPointer(graph.key));
  if (graph === undefined || describes) expandNode(run, node, context, pointer);
}

function contextOf(run: Expansion, node: Node, context: JsonLdContext): JsonLdContext {
  const local = member(node, "@context");
  return local === undefined ? context : extendContext(context, local, run.on.foreign);
}

/** Adds one node and what is nested in it. @returns its name */
function expandNode(run: Expansion, node: Node, outer: JsonLdContext, pointer: string): string {
  const context = contextOf(run, node, outer);
  const entries = entriesOf(node).map((entry) => ({ ...entry, name: expandIri(entry.key, context, true) }));
  const named = textOf(entries.find(({ name }) => name === "@id")?.value);
  const id = named === undefined ? `_:${pointer}` : expandIri(named, context, false);
  run.graph.describe(id, placeOf(pointer, node));
  for (const { key, name, value } of entries) {
    const at = pointer + jsonPointer(key);
    if (name === "@type") {
      const types = value.kind === "seq" ? value.items : [value];
      for (const type of types) {
        const text = textOf(type);
        if (text !== undefined)
          run.graph.add(id, RDF_TYPE, { kind: "node", id: expandIri(text, context, true), at: placeOf(at, type) });
      }
    } else if (name === "@reverse") {
      for (const inner of entriesOf(value))
        for (const term of expandValue(run, inner.value, {}, context, at + jsonPointer(inner.key)))
          if (term.kind === "node")
            run.graph.add(term.id, expandIri(inner.key, context, true), { kind: "node", id, at: term.at });
    } else if (isPredicate(name)) addValues(run, id, name, key, value, context, at);
    else if (!name.startsWith("@")) run.on.nameless(placeOf(at, value));
  }
  return id;
}

function isPredicate(name: string): boolean {
  return !name.startsWith("@") && name.includes(":");
}

function addValues(
  run: Expansion,
  subject: string,
  predicate: string,
  key: string,
  value: Node,
  context: JsonLdContext,
  pointer: string,
): void {
  const definition = context.terms.get(key) ?? {};
  const inner = definition.inner === undefined ? context : extendContext(context, definition.inner, run.on.foreign);
  for (const term of expandValue(run, value, definition, inner, pointer)) {
    if (definition.reverse !== true) run.graph.add(subject, predicate, term);
    else if (term.kind === "node") run.graph.add(term.id, predicate, { kind: "node", id: subject, at: term.at });
  }
}

function expandValue(
  run: Expansion,
  value: Node,
  definition: TermDefinition,
  context: JsonLdContext,
  pointer: string,
): readonly Term[] {
  const at = placeOf(pointer, value);
  if (definition.type === "@json")
    return [{ kind: "literal", value: JSON.stringify(toJson(value)), datatype: RDF_JSON, at }];
  if (value.kind === "seq")
    return value.items.flatMap((item, i) => expandValue(run, item, definition, context, `${pointer}/${i}`));
  if (value.kind === "scalar") return scalarTerm(value.value, definition, context, at);
  const named = (keyword: string) =>
    entriesOf(value).find(({ key }) => key === keyword || context.terms.get(key)?.id === keyword);
  const content = named("@value");
  if (content !== undefined) {
    for (const { key, value: one } of entriesOf(value))
      if (!expandIri(key, context, true).startsWith("@")) run.on.stray(key, placeOf(pointer + jsonPointer(key), one));
    return valueObject(value, content.value, context, at);
  }
  const list = named("@list") ?? named("@set");
  if (list !== undefined) return expandValue(run, list.value, definition, context, pointer + jsonPointer(list.key));
  if (definition.container === "@language") return languageMap(value, pointer);
  if (definition.container === "@index")
    return entriesOf(value).flatMap(({ key, value: one }) =>
      expandValue(run, one, { ...definition, container: "" }, context, pointer + jsonPointer(key)),
    );
  const id = named("@id");
  if (id !== undefined && value.entries.size === 1) {
    const text = textOf(id.value);
    return text === undefined ? [] : [{ kind: "node", id: expandIri(text, context, false), at }];
  }
  return [{ kind: "node", id: expandNode(run, value, context, pointer), at }];
}

function scalarTerm(
  value: string | number | boolean | null,
  { type, language: own }: TermDefinition,
  context: JsonLdContext,
  at: NativeLocation,
): readonly Term[] {
  if (value === null) return [];
  if (typeof value === "string") {
    if (type === "@id" || type === "@vocab")
      return [{ kind: "node", id: expandIri(value, context, type === "@vocab"), at }];
    const datatype = plainType(type);
    if (datatype !== undefined) return [{ kind: "literal", value, datatype, at }];
    const language = own === undefined ? context.language : (own ?? undefined);
    return [{ kind: "literal", value, ...(language === undefined ? {} : { language }), at }];
  }
  const native = typeof value === "boolean" ? "xsd:boolean" : Number.isInteger(value) ? "xsd:integer" : "xsd:double";
  return [{ kind: "literal", value: String(value), datatype: plainType(type) ?? iri(native), at }];
}

/** A datatype that says more than that the value is a text. */
function plainType(type: string | undefined): string | undefined {
  const plain =
    type === undefined || type.startsWith("@") || type === iri("xsd:string") || type === iri("rdf:langString");
  return plain ? undefined : type;
}

function valueObject(object: Node, content: Node, context: JsonLdContext, at: NativeLocation): readonly Term[] {
  const type = textOf(member(object, "@type"));
  const language = textOf(member(object, "@language"));
  if (type === "@json") return [{ kind: "literal", value: JSON.stringify(toJson(content)), datatype: RDF_JSON, at }];
  if (content.kind !== "scalar" || content.value === null) return [];
  const definition: TermDefinition = {
    ...(type === undefined ? {} : { type: expandIri(type, context, true) }),
    language: language === undefined ? null : languageTag(language),
  };
  return scalarTerm(content.value, definition, context, at);
}

function languageMap(value: Node, pointer: string): readonly Literal[] {
  return entriesOf(value).flatMap(({ key, value: one }) =>
    (one.kind === "seq" ? itemsOf(one) : [one]).flatMap((text): Literal[] => {
      const content = textOf(text);
      if (content === undefined) return [];
      const at = placeOf(pointer + jsonPointer(key), text);
      const plain = { kind: "literal", value: content, at } as const;
      return [key === "@none" ? plain : { ...plain, language: languageTag(key) }];
    }),
  );
}

function placeOf(pointer: string, node: Node): NativeLocation {
  return { kind: "json", pointer, line: node.at.line, column: node.at.column };
}
