// SPDX-License-Identifier: Apache-2.0
import { isExactNumber, type Report, type ReportEvent } from "@jiku/adapter";
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Scalar,
  type Node as YamlNode,
} from "yaml";
import type { At, Entry, MapNode, Node, ScalarNode } from "../tree/node.js";
import type { ComposeLimits } from "./compose-yaml.js";

/** What is found while a tree is lifted; `tooMany` stops it. */
interface LiftState {
  readonly report: Report;
  readonly limits: YamlLimits;
  readonly read: ReadScalars | undefined;
  readonly lines: LineCounter;
  readonly events: ReportEvent[];
  readonly anchors: Map<string, Node>;
  /** Values that each node stands for, aliases replaced. */
  readonly sizes: Map<Node, number>;
  aliases: number;
  tooMany: boolean;
}

/** Bounds of reading a YAML text, which is held as a tree. */
export interface YamlLimits extends ComposeLimits {
  /** Uses of aliases. */
  readonly aliases: number;
}

/** The scalars of a tree whose value somebody has asked for. */
export type ReadScalars = Set<Node>;

/** A tree and what was found in it; no tree when a bound was passed. */
export interface LiftedYaml {
  readonly root: Node | undefined;
  readonly events: readonly ReportEvent[];
}

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const NOTHING = { kind: "scalar", value: null, text: "" } as const;

/**
 * Lifts a parsed document: keys used twice (AD-115), reserved keys (AD-117), numbers that a double cannot hold (AD-107),
 * aliases without anchor and keys that are no text (AD-102). Aliases share what they stand for; too many of them, or too
 * much behind them, is AD-105.
 */
export function liftYaml(
  document: Document.Parsed,
  lines: LineCounter,
  report: Report,
  limits: YamlLimits,
  read?: ReadScalars,
): LiftedYaml {
  const state: LiftState = {
    report,
    limits,
    read,
    lines,
    events: [],
    anchors: new Map(),
    sizes: new Map(),
    aliases: 0,
    tooMany: false,
  };
  const root = document.contents === null ? undefined : liftNode(document.contents, state);
  return { root: state.tooMany ? undefined : root, events: state.events };
}

/** Line and column of an offset in the text. */
export function yamlAt(lines: LineCounter, offset: number): At {
  const { line, col } = lines.linePos(offset);
  return { kind: "text", line: Math.max(line, 1), column: Math.max(col, 1) };
}

function liftNode(node: YamlNode, state: LiftState): Node {
  const at = yamlAt(state.lines, node.range?.[0] ?? 0);
  if (state.tooMany) return { ...NOTHING, at };
  if (isAlias(node)) return liftAlias(node.source, at, state);
  const lifted: Node = isMap(node)
    ? liftMap(node.items as readonly { key: YamlNode; value: YamlNode | null }[], at, state)
    : isSeq(node)
      ? { kind: "seq", at, items: (node.items as YamlNode[]).map((item) => liftNode(item, state)) }
      : liftScalar(node as Scalar, at, state);
  grow(lifted, 1 + sizeWithin(lifted, state), at, state);
  const { anchor } = node as { anchor?: string };
  if (anchor !== undefined) state.anchors.set(anchor, lifted);
  return lifted;
}

function sizeWithin(node: Node, { sizes }: LiftState): number {
  if (node.kind === "scalar") return 0;
  const parts = node.kind === "seq" ? node.items : [...node.entries.values()].map(({ value }) => value);
  return parts.reduce((total, part) => total + (sizes.get(part) ?? 1), 0);
}

function grow(node: Node, size: number, at: At, state: LiftState): void {
  state.sizes.set(node, size);
  if (size > state.limits.nodes) stop(state.limits.nodes, at, state);
}

function stop(limit: number, at: At, state: LiftState): void {
  if (state.tooMany) return;
  state.tooMany = true;
  state.events.push(state.report.shared("AD-105", { limit }, at, { case: "count" }));
}

function liftAlias(name: string, at: At, state: LiftState): Node {
  if (++state.aliases > state.limits.aliases) stop(state.limits.aliases, at, state);
  const target = state.anchors.get(name);
  if (target !== undefined) return target;
  state.events.push(state.report.shared("AD-102", { found: `*${name}` }, at, { case: "near" }));
  return { ...NOTHING, at };
}

function liftMap(
  pairs: readonly { readonly key: YamlNode; readonly value: YamlNode | null }[],
  at: At,
  state: LiftState,
): MapNode {
  const entries = new Map<string, Entry>();
  for (const pair of pairs) {
    const keyAt = yamlAt(state.lines, pair.key?.range?.[0] ?? 0);
    const key = isScalar(pair.key) ? keyOf(pair.key) : undefined;
    const value: Node = pair.value === null ? { ...NOTHING, at: keyAt } : liftNode(pair.value, state);
    if (state.tooMany) break;
    if (key === undefined) {
      const found = String(pair.key).slice(0, 40);
      state.events.push(state.report.shared("AD-102", { found }, keyAt, { case: "near" }));
      continue;
    }
    if (isScalar(pair.key) && pair.key.anchor !== undefined)
      state.anchors.set(pair.key.anchor, { kind: "scalar", at: keyAt, value: key, text: key });
    const event = keyFault(key, keyAt, entries.get(key), state.report);
    if (event === undefined) entries.set(key, { key, at: keyAt, value });
    else state.events.push(event);
  }
  return { kind: "map", at, entries };
}

function keyOf(key: Scalar): string | undefined {
  if (typeof key.value === "string") return key.value;
  return key.value === null ? undefined : (key.source ?? String(key.value));
}

function keyFault(key: string, at: At, first: Entry | undefined, report: Report): ReportEvent | undefined {
  if (key === "__proto__") return report.shared("AD-117", { key }, at);
  return first === undefined
    ? undefined
    : report.shared("AD-115", { key, line: first.at.line, column: first.at.column }, at);
}

function liftScalar(node: Scalar, at: At, state: LiftState): ScalarNode {
  const { value } = node;
  const text = node.source ?? (value === null ? "" : String(value));
  if (typeof value === "number" && JSON_NUMBER.test(text) && !isExactNumber(text)) {
    const options = Number.isFinite(value) ? {} : { case: "range" };
    state.events.push(state.report.shared("AD-107", { token: text, value: String(value) }, at, options));
  }
  const plain = typeof value === "number" || typeof value === "string" || typeof value === "boolean" || value === null;
  return scalarNode(at, plain ? value : text, text, state.read);
}

function scalarNode(at: At, value: ScalarNode["value"], text: string, read: ReadScalars | undefined): ScalarNode {
  if (read === undefined) return { kind: "scalar", at, value, text };
  const node: ScalarNode = {
    kind: "scalar",
    at,
    get value() {
      read.add(node);
      return value;
    },
    get text() {
      read.add(node);
      return text;
    },
  };
  return node;
}

/** The scalars of a tree that nobody has asked for, at most so many; each place once. */
export function unreadScalars(root: Node, read: ReadScalars, most: number): readonly At[] {
  const found = new Map<Node, At>();
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined && found.size < most; node = open.pop()) {
    if (node.kind === "scalar") {
      if (!read.has(node)) found.set(node, node.at);
    } else
      for (const inner of [
        ...(node.kind === "seq" ? node.items : [...node.entries.values()].map(({ value }) => value)),
      ].reverse())
        open.push(inner);
  }
  return [...found.values()];
}
