// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";

/** One element with what it holds. Attributes by local name, or by `{namespace}name` when they have a prefix. */
export interface XmlNode {
  readonly name: string;
  readonly prefix: string;
  /** Namespace; "" for none. */
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: XmlNode | undefined;
  /** Number among the siblings of the same name, from 1. */
  readonly nth: number;
  readonly line: number;
  readonly children: XmlNode[];
  /** Text between the tags, without the children's. */
  text: string;
  /** What it holds was too large to be kept. */
  collapsed: boolean;
}

const NO_CHILDREN: readonly XmlNode[] = [];

/** XPath from the root on, with `[n]` only. */
export function pathOf(node: XmlNode): string {
  const steps: string[] = [];
  for (let at: XmlNode | undefined = node; at !== undefined; at = at.parent) {
    const name = at.prefix === "" ? at.name : `${at.prefix}:${at.name}`;
    steps.push(at.parent === undefined ? name : `${name}[${at.nth}]`);
  }
  return `/${steps.reverse().join("/")}`;
}

/** The place of an element, or of one of its attributes. */
export function nodeAt(node: XmlNode, attribute?: string): NativeLocation {
  const path = pathOf(node);
  return { kind: "xml", path: attribute === undefined ? path : `${path}/@${attribute}`, line: node.line };
}

/** The first child of that local name. */
export function childNode(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** All children of that local name. */
export function childNodes(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? NO_CHILDREN;
}

/** The text of a child without blanks around it; undefined when there is no such child or it is empty. */
export function childText(node: XmlNode | undefined, name: string): string | undefined {
  const text = childNode(node, name)?.text.trim();
  return text === "" ? undefined : text;
}

/** An attribute in a namespace. */
export function attributeOf(node: XmlNode, uri: string, name: string): string | undefined {
  return node.attributes.get(`{${uri}}${name}`);
}

/** Element and all it holds, as plain JSON: attributes with `@`, repeated children as arrays, text as `#`. */
export function jsonOf(node: XmlNode): unknown {
  const text = node.text.trim();
  if (node.children.length === 0 && node.attributes.size === 0) return text;
  const members = new Map<string, unknown>();
  for (const [name, value] of node.attributes) members.set(`@${name.replace(/^\{.*\}/, "")}`, value);
  for (const child of node.children) {
    const value = jsonOf(child);
    const earlier = members.get(child.name);
    if (earlier === undefined) members.set(child.name, value);
    else members.set(child.name, Array.isArray(earlier) ? [...earlier, value] : [earlier, value]);
  }
  if (text !== "") members.set("#", text);
  return Object.fromEntries([...members].filter(([name]) => name !== "__proto__"));
}
