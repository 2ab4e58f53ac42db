// SPDX-License-Identifier: Apache-2.0
import type { SaxesTagNS } from "saxes";
import type { XmlElement } from "./xml-element.js";

interface Growing {
  readonly name: string;
  readonly uri: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly path: string;
  readonly line: number;
  readonly children: XmlElement[];
  text: string;
  readonly counts: Map<string, number>;
  readonly read: Set<string>;
}

/** Where finished elements go. */
export interface TreeEvents {
  readonly recordDepth: number;
  open(element: XmlElement): void;
  record(element: XmlElement, parent: string): void;
}

/** Puts tags together: elements above the record depth are told when they begin, those at it when they end, with all they hold. */
export function createTreeBuilder(events: TreeEvents) {
  const stack: Growing[] = [];
  let line = 1;
  return {
    depth: () => stack.length,
    begin(at: number): void {
      line = at;
    },
    open(tag: SaxesTagNS): void {
      const parent = stack[stack.length - 1];
      const depth = stack.length + 1;
      const element: Growing = {
        name: tag.local,
        uri: tag.uri,
        attributes: attributesOf(tag),
        path: pathOf(parent, tag.name, depth),
        line,
        children: [],
        text: "",
        counts: new Map(),
        read: new Set(),
      };
      stack.push(element);
      if (depth < events.recordDepth) events.open(element);
      else if (depth > events.recordDepth) parent?.children.push(element);
    },
    text(text: string): void {
      const element = stack[stack.length - 1];
      if (element !== undefined && stack.length >= events.recordDepth) element.text += text;
    },
    close(): void {
      const element = stack.pop();
      if (element !== undefined && stack.length + 1 === events.recordDepth)
        events.record(element, stack[stack.length - 1]?.name ?? "");
    },
  };
}

/** XPath of a child; the number is written where several may stand side by side. */
function pathOf(parent: Growing | undefined, name: string, depth: number): string {
  if (parent === undefined) return `/${name}`;
  const count = (parent.counts.get(name) ?? 0) + 1;
  parent.counts.set(name, count);
  return `${parent.path}/${name}${count > 1 || depth > 2 ? `[${count}]` : ""}`;
}

function attributesOf(tag: SaxesTagNS): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
    if (prefix === "xmlns" || (prefix === "" && local === "xmlns")) continue;
    attributes.set(prefix === "" ? local : `{${uri}}${local}`, value);
  }
  return attributes;
}
