// SPDX-License-Identifier: Apache-2.0
import type { Ir, Member, Shape } from "../ir/ir.js";
import type { SourceTree } from "../read/source-tree.js";
import { literalText } from "./literal.js";
import { isSchema, markText, moduleText, type Output } from "./mark.js";
import { expandCurie } from "./terms.js";

/** A term definition of JSON-LD 1.1 (9.15), or null. */
type Definition = string | null | Readonly<Record<string, unknown>>;

/** A type whose value becomes a node, with the members it may have. */
interface NodeType {
  readonly name: string;
  readonly sort: string;
  readonly term?: string;
  readonly members: readonly Member[];
}

const KEYWORDS: Readonly<Record<string, Definition>> = { id: "@id", type: "@type", graph: "@graph", und: "@none" };

/** Everything with members: classes, bases, value types, the package, and a union as the sum of its variants. */
function nodeTypes(ir: Ir): readonly NodeType[] {
  return ir.types.map((type) => ({
    name: type.name,
    sort: type.sort,
    members: type.variants?.flatMap((variant) => variant.members) ?? type.members,
    ...(type.term === undefined ? {} : { term: type.term }),
  }));
}

function typeNames(shape: Shape): readonly string[] {
  if (shape.kind === "named") return [shape.name];
  if (shape.kind === "list") return typeNames(shape.items);
  if (shape.kind === "map") return typeNames(shape.values);
  return shape.kind === "tuple" ? shape.items.flatMap(typeNames) : [];
}

/** Members in RDF that are named like a published prefix, such as `unit`: as a term they hide it. */
function hidden(ir: Ir, type: NodeType | undefined): readonly Member[] {
  return (type?.members ?? []).filter((m) => typeof m.term === "string" && m.name in ir.context.prefixes);
}

/** A scoped context is read where it is used, after a document may have given a prefix another meaning. */
function inFull(ir: Ir, definition: Definition): Definition {
  if (typeof definition === "string") return expandCurie(ir.context.prefixes, definition);
  const id = definition?.["@id"];
  return typeof id === "string" ? { ...definition, "@id": expandCurie(ir.context.prefixes, id) } : definition;
}

function plainDefinition({ prefixes }: Ir["context"], { term, termType, container }: Member): Definition {
  if (typeof term !== "string") return null;
  const index = (container as { readonly "@index"?: string } | undefined)?.["@index"];
  const kind = index === undefined ? container : "@index";
  if (termType === undefined && kind === undefined) return term;
  return {
    "@id": term,
    ...(termType === undefined ? {} : { "@type": termType }),
    ...(kind === undefined ? {} : { "@container": kind }),
    ...(index === undefined ? {} : { "@index": expandCurie(prefixes, index) }),
  };
}

function withContext(definition: Definition, context: Readonly<Record<string, unknown>>): Definition {
  if (Object.keys(context).length === 0 || definition === null) return definition;
  return { ...(typeof definition === "string" ? { "@id": definition } : definition), "@context": context };
}

/** The definitions of one member name agree (law `context-clash`) but for the coercion, which only strings feel. */
function merged(members: readonly Member[]): Member | undefined {
  const termed = members.filter((member) => typeof member.term === "string");
  return termed.find((member) => member.termType !== undefined) ?? termed[0] ?? members[0];
}

interface Scopes {
  readonly ir: Ir;
  readonly types: ReadonlyMap<string, NodeType>;
  /** By type: the prefixes that are member names inside its nodes, where they are nested included. */
  readonly active: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Types of the nodes that a member name leads to, whoever has it: a term has one scoped context. */
function typesBelow(types: ReadonlyMap<string, NodeType>, name: string): readonly NodeType[] {
  const members = [...types.values()].flatMap((type) => type.members.filter((member) => member.name === name));
  const nodes = members.filter((m) => typeof m.term === "string" && m.termType !== "@json");
  return nodes.flatMap((m) => typeNames(m.shape)).flatMap((type) => types.get(type) ?? []);
}

/** A scoped context of a member reaches down to all nodes below, that of a class only to its own (JSON-LD 1.1, 4.1.8 and 4.1.9). */
function activeNames(ir: Ir, types: ReadonlyMap<string, NodeType>): ReadonlyMap<string, ReadonlySet<string>> {
  const active = new Map([...types.values()].map((type) => [type.name, new Set<string>()]));
  const enter = (type: NodeType, names: readonly string[]): void => {
    const known = active.get(type.name);
    const fresh = names.filter((name) => known?.has(name) === false);
    for (const name of fresh) known?.add(name);
    if (fresh.length > 0) for (const member of type.members) walk(member, [...(known ?? [])]);
  };
  const walk = ({ name }: Member, above: readonly string[]): void => {
    const below = typesBelow(types, name);
    const own = below.flatMap((type) => hidden(ir, type).map((member) => member.name));
    for (const type of below) enter(type, [...above, ...own]);
  };
  for (const type of types.values()) for (const member of type.members) walk(member, []);
  for (const type of types.values()) for (const { name } of hidden(ir, type)) active.get(type.name)?.add(name);
  return active;
}

/** Inside the value of a member: names that are members there and prefixes elsewhere. */
function scopeBelow({ ir, types, active }: Scopes, name: string): Readonly<Record<string, unknown>> {
  const members = typesBelow(types, name).flatMap((type) => hidden(ir, type));
  const own = members.map((member) => [member.name, inFull(ir, definitionOf({ ir, types, active }, [member]))]);
  return Object.fromEntries(own.sort());
}

/** Inside a member whose value is an IRI, or a node of nothing but an IRI and a digest: the prefixes again. */
function scopeOfIri({ ir, types, active }: Scopes, members: readonly Member[]): Readonly<Record<string, unknown>> {
  const name = members[0]?.name ?? "";
  const isPinned = typesBelow(types, name).some(
    (type) => type.sort !== "class" && type.members.some((m) => m.term === "@id"),
  );
  if (!isPinned && !members.some((member) => member.termType === "@id")) return {};
  const owners = [...types.values()].filter((type) => type.members.some((member) => member.name === name));
  const names = [...new Set(owners.flatMap((owner) => [...(active.get(owner.name) ?? [])]))].sort();
  return Object.fromEntries(names.map((prefix) => [prefix, ir.context.prefixes[prefix]]));
}

function definitionOf(scopes: Scopes, members: readonly Member[]): Definition {
  const member = merged(members);
  if (member === undefined) return null;
  const scope = { ...scopeOfIri(scopes, members), ...scopeBelow(scopes, member.name) };
  return withContext(plainDefinition(scopes.ir.context, member), scope);
}

function classDefinition(ir: Ir, scopes: Scopes, type: NodeType): Definition {
  const own = hidden(ir, type).map((member) => [member.name, inFull(ir, definitionOf(scopes, [member]))]);
  return withContext(type.term ?? null, Object.fromEntries(own.sort()));
}

function classDefinitions(ir: Ir, scopes: Scopes): Readonly<Record<string, Definition>> {
  const classes = [...scopes.types.values()].filter(({ sort }) => sort === "class");
  const variants = ir.types.flatMap((type) => (type.tag === "type" ? (type.variants ?? []) : []));
  return Object.fromEntries([
    ...classes.map((type) => [type.name, classDefinition(ir, scopes, type)]),
    ...variants.map(({ tag, term }) => [tag, term ?? null]),
  ]);
}

function memberDefinitions(ir: Ir, scopes: Scopes): Readonly<Record<string, Definition>> {
  const byName = new Map<string, Member[]>();
  for (const member of [...scopes.types.values()].flatMap((type) => type.members)) {
    if (member.name.startsWith("@") || member.name in KEYWORDS || member.name in ir.context.prefixes) continue;
    byName.set(member.name, [...(byName.get(member.name) ?? []), member]);
  }
  const names = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(names.map(([name, members]) => [name, definitionOf(scopes, members)]));
}

/**
 * The published context (JSON-LD 1.1). A member named like a prefix (`unit`, `time`) is the prefix at the top and the
 * member only inside the nodes that have it; the IRI-valued members of those nodes see the prefix again.
 */
export function contextOf(ir: Ir): Readonly<Record<string, unknown>> {
  const types = new Map(nodeTypes(ir).map((type) => [type.name, type]));
  const scopes = { ir, types, active: activeNames(ir, types) };
  return {
    "@version": 1.1,
    ...ir.context.prefixes,
    ...KEYWORDS,
    ...classDefinitions(ir, scopes),
    ...memberDefinitions(ir, scopes),
  };
}

/** `spec/gen/context.jsonld`, and the same value as `packages/model/src/gen/context.ts`. */
export function emitContext(ir: Ir, tree: SourceTree): Output {
  const mark = markText(tree, "schemas", (path) => isSchema(path) || path === "schemas/prefixes.yaml");
  const context = contextOf(ir);
  const body = [
    "/** The published JSON-LD context, as the document that stands at its IRI (`CONTEXT_IRI`); never fetched. */",
    `export const contextJson: { readonly "@context": Readonly<Record<string, unknown>> } = ${literalText({ "@context": context })};`,
  ];
  return new Map([
    ["spec/gen/context.jsonld", `${literalText({ mark, "@context": context }, { json: true })}\n`],
    ["packages/model/src/gen/context.ts", moduleText(mark, body.join("\n"))],
  ]);
}
