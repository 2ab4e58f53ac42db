// SPDX-License-Identifier: Apache-2.0
import { stringsOf } from "@jiku/lint/read";
import type { MemberView } from "./edition.js";
import { readShape } from "./read-shape.js";
import {
  canonical,
  children,
  declaredName,
  describedOf,
  type SchemaNode,
  type SchemaSet,
  target,
  textOf,
} from "./schema-node.js";

function readMember(name: string, node: SchemaNode, owner: string, set: SchemaSet): MemberView {
  const term = node.value["x-jsonld-id"];
  const { "x-jsonld-type": termType, "x-jsonld-container": container, "x-jiku-concept": concept } = node.value;
  return {
    ...describedOf(node),
    name,
    owner,
    required: false,
    shape: readShape(node, set),
    term: typeof term === "string" || term === null ? term : undefined,
    termType: textOf(termType) || undefined,
    container: container === undefined ? undefined : canonical(container),
    concept: textOf(concept) || undefined,
  };
}

/** The type whose file holds the node. */
function ownerOf(node: SchemaNode): string {
  return declaredName({ file: node.file, pointer: "", value: node.file.value }) ?? node.file.id;
}

interface Merged {
  readonly members: Map<string, MemberView>;
  readonly required: Set<string>;
  /** Owners met on the way, farthest first. */
  readonly owners: string[];
}

const DEEPEST = 64;

function collect(node: SchemaNode, set: SchemaSet, merged: Merged, depth: number): void {
  if (depth > DEEPEST) return;
  const parts = [
    ...(node.value.$ref === undefined ? [] : [target(node, set)]),
    ...children(node, "allOf").map(([, part]) => part),
  ];
  for (const part of parts) if (part !== undefined) collect(part, set, merged, depth + 1);
  const owner = ownerOf(node);
  if (!merged.owners.includes(owner)) merged.owners.push(owner);
  for (const [name, property] of children(node, "properties"))
    merged.members.set(name, readMember(name, property, owner, set));
  for (const name of stringsOf(node.value.required)) merged.required.add(name);
}

/** The members of a type in the order Resource, superclass, own, and the types that they come from, nearest first. */
export function mergeMembers(
  node: SchemaNode,
  set: SchemaSet,
): { readonly members: ReadonlyMap<string, MemberView>; readonly supertypes: readonly string[] } {
  const merged: Merged = { members: new Map(), required: new Set(), owners: [] };
  collect(node, set, merged, 0);
  const members = [...merged.members].map(
    ([name, member]) => [name, { ...member, required: merged.required.has(name) }] as const,
  );
  const own = ownerOf(node);
  return { members: new Map(members), supertypes: merged.owners.filter((owner) => owner !== own).reverse() };
}

/** The members of a node that stands for itself, such as a variant. */
export function ownMembers(node: SchemaNode, owner: string, set: SchemaSet): ReadonlyMap<string, MemberView> {
  const required = stringsOf(node.value.required);
  return new Map(
    children(node, "properties").map(([name, property]) => [
      name,
      { ...readMember(name, property, owner, set), required: required.includes(name) },
    ]),
  );
}
