// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";

/** One element with its place. Attributes by local name (`name`) or, when they have a prefix, by namespace and local name (`{uri}name`). */
export interface XmlElement {
  /** Local name. */
  readonly name: string;
  /** Namespace; "" for none. */
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** XPath from the root, with `[n]` only. */
  readonly path: string;
  readonly line: number;
  readonly children: readonly XmlElement[];
  /** Text between the tags, without the children's. */
  readonly text: string;
  /** What of it was read: names of attributes, and "" for its text. */
  readonly read: Set<string>;
}

/** Its text without white space around it, which counts as read. */
export function wordOf(element: XmlElement): string {
  element.read.add("");
  return element.text.trim();
}

/** The value of an attribute, which counts as read. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  element.read.add(name);
  return element.attributes.get(name);
}

/** Hints for processors, which say nothing of the data (XML Schema 1.1, part 1, 2.7). */
const HINTS = "{http://www.w3.org/2001/XMLSchema-instance}";

/** The texts and attributes within an element that nobody read. */
export function unreadOf(element: XmlElement): readonly NativeLocation[] {
  const { text, attributes, read, children } = element;
  const names = [...attributes.keys()].filter((name) => !read.has(name) && !name.startsWith(HINTS));
  return [
    ...(text.trim() === "" || read.has("") ? [] : [elementAt(element)]),
    ...names.map((name) => elementAt(element, name)),
    ...children.flatMap(unreadOf),
  ];
}

/** The same element without the children of other vocabularies, at any depth. */
export function withinSpaces(element: XmlElement, isOwn: (uri: string) => boolean): XmlElement {
  const children = element.children.filter(({ uri }) => isOwn(uri)).map((child) => withinSpaces(child, isOwn));
  return { ...element, children };
}

/** The place of an element, or of one of its attributes. */
export function elementAt(element: XmlElement, attribute?: string): NativeLocation {
  const path = attribute === undefined ? element.path : `${element.path}/@${attribute}`;
  return { kind: "xml", path, line: element.line };
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}
