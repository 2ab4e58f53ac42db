// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import type { XmlSink, XmlTag } from "./parse-xml.js";
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

/** What a reader of XML is told. */
export interface XmlEvents {
  /** Depth from which elements are handed over whole, with all they hold; the root has depth 1. */
  readonly recordDepth: number;
  /** An element above that depth begins; its children and text are not there yet. Throwing a Fault ends the reading. */
  open(element: XmlElement): void;
  /** An element at that depth has ended. */
  record(element: XmlElement, parent: string): void;
  /** A processing instruction, which is for programs. */
  instruction?(at: NativeLocation): void;
}

/** Puts tags together: elements above the record depth are told when they begin, those at it when they end, with all they hold. */
export function createTreeBuilder(events: XmlEvents): XmlSink {
  const stack: Growing[] = [];
  let line = 1;
  return {
    depth: () => stack.length,
    instruction: (at) => events.instruction?.({ kind: "text", line: at }),
    begin(at) {
      line = at;
    },
    open(tag) {
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
    text(text) {
      const element = stack[stack.length - 1];
      if (element !== undefined && stack.length >= events.recordDepth) element.text += text;
    },
    close() {
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

const NONE: ReadonlyMap<string, string> = new Map();

/** The attributes of a tag without declarations of namespaces, by local name, or by `{namespace}name` where they have a prefix. */
export function attributesOf(tag: XmlTag): ReadonlyMap<string, string> {
  let attributes: Map<string, string> | undefined;
  for (const key in tag.attributes) {
    const attribute = tag.attributes[key];
    if (attribute === undefined) continue;
    const { prefix, local, uri, value } = attribute;
    if (prefix === "xmlns" || (prefix === "" && local === "xmlns")) continue;
    attributes ??= new Map();
    attributes.set(prefix === "" ? local : `{${uri}}${local}`, value);
  }
  return attributes ?? NONE;
}
