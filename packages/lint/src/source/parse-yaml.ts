// SPDX-License-Identifier: Apache-2.0
import { isAlias, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { type Json, pointerOf } from "./json-value.js";
import { locate, MAX_DEPTH, type Parsed, placeAt, type SourceFault, type SourceFaultKind } from "./located.js";

const SHOWN = 12;
const KINDS: ReadonlyMap<string, SourceFaultKind> = new Map([
  ["DUPLICATE_KEY", "repeated-key"],
  // The parser recurses, and this is how it says that its stack was not deep enough.
  ["RESOURCE_EXHAUSTION", "too-deep"],
]);

interface Walk {
  readonly text: string;
  readonly offsets: Map<string, number>;
  fault?: SourceFault;
}

/**
 * Reads YAML 1.2 (core schema) and keeps where every node stands. Refused: syntax faults, a key twice, an alias, a key
 * that is no scalar, nesting deeper than 256.
 */
export function parseYaml(text: string): Parsed {
  const walk: Walk = { text, offsets: new Map() };
  const document = parseDocument(text, { uniqueKeys: true, logLevel: "silent" });
  const fault = document.errors[0];
  if (fault !== undefined) {
    refuse(walk, KINDS.get(fault.code) ?? "yaml-syntax", fault.pos[0]);
    return { fault: walk.fault as SourceFault };
  }
  const value = read(walk, document.contents, "", 1);
  return walk.fault === undefined ? { source: locate(text, value, walk.offsets) } : { fault: walk.fault };
}

/** Keeps the first fault only. */
function refuse(walk: Walk, kind: SourceFaultKind, offset = 0): null {
  const found = walk.text.slice(offset).split("\n")[0]?.trim().slice(0, SHOWN) ?? "";
  walk.fault ??= { kind, found, ...placeAt(walk.text, offset) };
  return null;
}

function read(walk: Walk, node: unknown, pointer: string, depth: number): Json {
  if (isAlias(node)) return refuse(walk, "yaml-alias", node.range?.[0]);
  if (isScalar(node)) {
    keep(walk, pointer, node.range?.[0]);
    return (node.value ?? null) as Json;
  }
  if (!isSeq(node) && !isMap(node)) return null;
  keep(walk, pointer, node.range?.[0]);
  if (depth > MAX_DEPTH) return refuse(walk, "too-deep", node.range?.[0]);
  if (isSeq(node)) return node.items.map((item, index) => read(walk, item, `${pointer}/${index}`, depth + 1));
  const entries = node.items.map((pair): [string, Json] => {
    if (!isScalar(pair.key)) return ["", refuse(walk, "yaml-key", node.range?.[0])];
    const key = String(pair.key.value);
    const inner = pointer + pointerOf([key]);
    keep(walk, inner, pair.key.range?.[0]);
    return [key, read(walk, pair.value, inner, depth + 1)];
  });
  return Object.fromEntries(entries);
}

/** The key of a member comes before its value, and stays. */
function keep(walk: Walk, pointer: string, offset: number | undefined): void {
  if (!walk.offsets.has(pointer)) walk.offsets.set(pointer, offset ?? 0);
}
