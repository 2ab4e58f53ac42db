// SPDX-License-Identifier: Apache-2.0
import type { Member } from "./ir.js";
import {
  child,
  children,
  descriptionOf,
  originOf,
  refuse,
  type SchemaNode,
  stringsOf,
  textOf,
  titleOf,
} from "./node.js";
import { declaredName, resolveRef, type SchemaIndex } from "./resolve.js";
import { shapeOf } from "./shape.js";

interface Merged {
  readonly members: Map<string, Member>;
  readonly required: Set<string>;
  /** Owners met on the way, farthest first. */
  readonly owners: string[];
}

function readMember(index: SchemaIndex, name: string, node: SchemaNode, owner: string): Member {
  const term = node.value["x-jsonld-id"];
  const termType = textOf(node.value["x-jsonld-type"]);
  const container = node.value["x-jsonld-container"];
  const concept = textOf(node.value["x-jiku-concept"]);
  return {
    name,
    owner,
    ...originOf(node),
    title: titleOf(node),
    description: descriptionOf(node),
    required: false,
    shape: shapeOf(index, node),
    ...(typeof term === "string" || term === null ? { term } : {}),
    ...(termType === "" ? {} : { termType }),
    ...(container === undefined ? {} : { container }),
    ...(concept === "" ? {} : { concept }),
  };
}

/** The type whose file holds the node. */
function ownerOf(node: SchemaNode): string {
  return (
    declaredName({ file: node.file, pointer: "", value: node.file.schema }) ??
    refuse(node, "name", "x-jiku-name is missing")
  );
}

function collect(index: SchemaIndex, node: SchemaNode, merged: Merged): void {
  if (node.value.$ref !== undefined) collect(index, resolveRef(index, node), merged);
  for (const [, part] of children(node, "allOf")) collect(index, part, merged);
  const owner = ownerOf(node);
  if (!merged.owners.includes(owner)) merged.owners.push(owner);
  for (const [name, property] of children(node, "properties")) {
    const before = merged.members.get(name);
    const now = readMember(index, name, property, owner);
    const narrows = before === undefined || now.shape.kind === "const";
    if (!narrows) refuse(property, "override", `"${name}" is already a member of ${before.owner}`);
    merged.members.set(name, before === undefined ? now : { ...before, ...now, owner: before.owner });
  }
  for (const name of stringsOf(node.value.required)) merged.required.add(name);
}

/** Members in the order Resource, superclass, own, and the types they come from, nearest first. */
export function mergeMembers(
  index: SchemaIndex,
  node: SchemaNode,
): { readonly members: readonly Member[]; readonly supertypes: readonly string[] } {
  const merged: Merged = { members: new Map(), required: new Set(), owners: [] };
  collect(index, node, merged);
  for (const name of merged.required) {
    if (!merged.members.has(name)) refuse(node, "required", `"${name}" is required but is no member`);
  }
  const members = [...merged.members.values()].map((member) => ({
    ...member,
    required: merged.required.has(member.name),
  }));
  return { members, supertypes: merged.owners.filter((owner) => owner !== ownerOf(node)).reverse() };
}

/** The members of a node that stands for itself, such as a variant. */
export function ownMembers(index: SchemaIndex, node: SchemaNode, owner: string): readonly Member[] {
  const required = stringsOf(node.value.required);
  return children(node, "properties").map(([name, property]) => ({
    ...readMember(index, name, property, owner),
    required: required.includes(name),
  }));
}

/** True when the node refuses members that it does not list. */
export function isClosed(node: SchemaNode): boolean {
  return node.value.additionalProperties === false || node.value.unevaluatedProperties === false;
}

/** The pattern of extension keys of a node; undefined when there are none. */
export function extensionOf(node: SchemaNode): string | undefined {
  const holder = node.value.patternProperties;
  const patterns = typeof holder === "object" && holder !== null ? Object.keys(holder) : [];
  if (patterns.length > 1)
    refuse(child(node, "patternProperties") ?? node, "subset", "one pattern of extension keys at most");
  return patterns[0];
}
