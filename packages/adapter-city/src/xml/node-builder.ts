// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import { attributesOf, type XmlSink, type XmlTag } from "@jiku/syntax/xml";
import { CITY_LIMITS } from "../limits.js";
import type { XmlNode } from "./xml-node.js";

/** Where finished elements go. */
export interface NodeEvents {
  /** The root has begun; it holds nothing yet. */
  root(node: XmlNode): void;
  /** What becomes of a child of the root: `whole` with all it holds, `members` each of its children so, `skip` not at all. */
  kindOf(node: XmlNode): "whole" | "members" | "skip";
  /** An element has ended. `tooLong` when it was cut off because of its size. */
  record(node: XmlNode, tooLong: boolean): void;
  /** A processing instruction, whose meaning no format here defines. */
  instruction?(at: NativeLocation): void;
  /** True for an element whose content may be left out when a record grows too large. */
  isHeavy(node: XmlNode): boolean;
}

interface Growing extends XmlNode {
  counts: Map<string, number> | undefined;
}

interface Build {
  readonly events: NodeEvents;
  readonly stack: Growing[];
  /** Depth of the record that is being built; 0 outside. */
  recordDepth: number;
  /** Depth from which on nothing is kept; 0 for nowhere. */
  skipDepth: number;
  weight: number;
  /** Depth of the geometry that is being built, and the weight before it. */
  heavyDepth: number;
  heavyWeight: number;
  tooLong: boolean;
}

/** Puts tags together into records; what a record holds is bounded by its weight, about 256 bytes a unit. */
export function createNodeBuilder(events: NodeEvents): XmlSink {
  const build: Build = {
    events,
    stack: [],
    recordDepth: 0,
    skipDepth: 0,
    weight: 0,
    heavyDepth: 0,
    heavyWeight: 0,
    tooLong: false,
  };
  let line = 1;
  return {
    depth: () => build.stack.length,
    begin(at) {
      line = at;
    },
    instruction: (at) => events.instruction?.({ kind: "text", line: at }),
    open: (tag) => open(build, tag, line),
    text: (text) => addText(build, text),
    close: () => close(build),
  };
}

function open(build: Build, tag: XmlTag, line: number): void {
  const { events, stack } = build;
  const parent = stack[stack.length - 1];
  const depth = stack.length + 1;
  const node = nodeOf(tag, parent, line);
  stack.push(node);
  if (depth === 1) events.root(node);
  else if (build.skipDepth > 0) return;
  else if (build.recordDepth > 0) grow(build, node, parent as Growing, depth);
  else begin(build, depth === 2 ? events.kindOf(node) : "whole", depth);
  if (build.recordDepth === 0 || build.skipDepth > 0 || build.heavyDepth > 0 || !events.isHeavy(node)) return;
  build.heavyDepth = depth;
  build.heavyWeight = build.weight;
}

function begin(build: Build, kind: "whole" | "members" | "skip", depth: number): void {
  if (kind === "skip") build.skipDepth = depth;
  if (kind !== "whole") return;
  build.recordDepth = depth;
  build.weight = 0;
  build.heavyDepth = 0;
  build.tooLong = false;
}

function grow(build: Build, node: Growing, parent: Growing, depth: number): void {
  build.weight++;
  if (build.weight > CITY_LIMITS.recordWeight) relieve(build, node, depth);
  if (!build.tooLong && (build.skipDepth === 0 || build.skipDepth === depth)) parent.children.push(node);
}

/** The record is too large: leaves out what the geometry at hand holds, or, outside a geometry, the rest of the record. */
function relieve(build: Build, node: Growing, depth: number): void {
  if (build.heavyDepth === 0 && build.events.isHeavy(node)) {
    node.collapsed = true;
    build.skipDepth = depth;
  } else if (build.heavyDepth > 0) {
    const heavy = build.stack[build.heavyDepth - 1] as Growing;
    heavy.children.length = 0;
    heavy.collapsed = true;
    build.skipDepth = build.heavyDepth;
    build.weight = build.heavyWeight;
  } else if (build.weight > CITY_LIMITS.recordWeight * 2) {
    build.tooLong = true;
    build.skipDepth = build.recordDepth + 1;
  }
}

function addText(build: Build, text: string): void {
  if (build.recordDepth === 0 || build.skipDepth > 0 || build.tooLong) return;
  const node = build.stack[build.stack.length - 1];
  if (node === undefined || (node.children.length > 0 && /^\s*$/.test(text))) return;
  node.text += text;
  build.weight += text.length / 256;
  if (build.heavyDepth === 0 && build.weight > CITY_LIMITS.recordWeight * 2) build.tooLong = true;
}

function close(build: Build): void {
  const depth = build.stack.length;
  const node = build.stack.pop() as Growing;
  if (depth <= build.skipDepth) build.skipDepth = 0;
  if (depth === build.heavyDepth) build.heavyDepth = 0;
  if (depth !== build.recordDepth) return;
  build.recordDepth = 0;
  build.events.record(node, build.tooLong);
}

function nodeOf(tag: XmlTag, parent: Growing | undefined, line: number): Growing {
  const key = tag.name;
  let nth = 1;
  if (parent !== undefined) {
    parent.counts ??= new Map();
    nth = (parent.counts.get(key) ?? 0) + 1;
    parent.counts.set(key, nth);
  }
  return {
    name: tag.local,
    prefix: tag.prefix,
    uri: tag.uri,
    attributes: attributesOf(tag),
    parent,
    nth,
    line,
    children: [],
    text: "",
    collapsed: false,
    counts: undefined,
  };
}
