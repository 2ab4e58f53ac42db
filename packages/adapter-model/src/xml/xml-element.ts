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
