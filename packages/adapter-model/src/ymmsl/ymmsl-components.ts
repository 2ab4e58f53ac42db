// SPDX-License-Identifier: Apache-2.0
import { type At, entriesOf, isNothing, member, type Node, numberOf, textOf, wordOf } from "@jiku/syntax/yaml";
import { A_TEXT, badForm, missing, type TreeContext, unknownMembers } from "../yaml/tree-report.js";
import { type PlacedPort, readPorts } from "./ymmsl-ports.js";

/** A component as the file tells it. */
export interface ReadComponent {
  readonly name: string;
  readonly at: At;
  readonly description?: string;
  readonly implementation?: { readonly text: string; readonly at: At };
  /** Sizes of the array of instances; empty = one. */
  readonly multiplicity: readonly number[];
  readonly multiplicityAt?: At;
  /** Undefined when the file declares none, which version 0.1 allows. */
  readonly ports?: readonly PlacedPort[];
}

const MEMBERS = new Set(["name", "ports", "description", "implementation", "optional", "multiplicity"]);
const A_COUNT = { en: "a positive whole number, or a list of them", ja: "正の整数、またはその並び" };

/** The components of a model: a mapping by name, whose values may be the name of the implementation, or a list. */
export function readComponents(context: TreeContext, node: Node | undefined): readonly ReadComponent[] {
  const found = new Map<string, ReadComponent>();
  const add = (name: string, at: At, value: Node): void => {
    const first = found.get(name)?.at;
    if (first === undefined) found.set(name, readComponent(context, name, at, value));
    else {
      const line = "line" in first ? (first.line ?? 1) : 1;
      context.emit(context.run.report.shared("AD-113", { id: name, line }, at));
    }
  };
  for (const { key, at, value } of entriesOf(node)) add(key, at, value);
  for (const item of node?.kind === "seq" ? node.items : []) {
    const name = textOf(member(item, "name"));
    if (name === undefined) missing(context, "name", item.at);
    else add(name, item.at, item);
  }
  return [...found.values()];
}

function readComponent(context: TreeContext, name: string, at: At, node: Node): ReadComponent {
  if (node.kind === "scalar") {
    const text = textOf(node);
    if (isNothing(node)) missing(context, "implementation", at);
    else if (text === undefined) badForm(context, name, node, A_TEXT);
    return { name, at, multiplicity: [], ...(text === undefined ? {} : { implementation: { text, at: node.at } }) };
  }
  unknownMembers(context, node, MEMBERS);
  const ports = member(node, "ports");
  if (ports !== undefined && isNothing(ports)) missing(context, "ports", ports.at);
  const implementation = member(node, "implementation");
  const text = wordOf(implementation);
  if (implementation !== undefined && text === undefined) badForm(context, "implementation", implementation, A_TEXT);
  const description = textOf(member(node, "description"));
  const multiplicity = member(node, "multiplicity");
  return {
    name,
    at,
    multiplicity: readMultiplicity(context, multiplicity),
    ...(multiplicity === undefined ? {} : { multiplicityAt: multiplicity.at }),
    ...(ports === undefined ? {} : { ports: readPorts(context, ports) }),
    ...(description === undefined ? {} : { description }),
    ...(text === undefined || implementation === undefined ? {} : { implementation: { text, at: implementation.at } }),
  };
}

function readMultiplicity(context: TreeContext, node: Node | undefined): readonly number[] {
  if (node === undefined) return [];
  const sizes = (node.kind === "seq" ? node.items : [node]).map(numberOf);
  const all = sizes.filter((size): size is number => size !== undefined && Number.isSafeInteger(size) && size > 0);
  const isWhole = all.length === sizes.length && Number.isSafeInteger(all.reduce((total, size) => total * size, 1));
  if (!isWhole) badForm(context, "multiplicity", node, A_COUNT);
  return isWhole ? all : [];
}
