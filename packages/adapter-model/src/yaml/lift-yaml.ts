// SPDX-License-Identifier: Apache-2.0
import { type DecodeEvent, isExactNumber } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node, type Scalar } from "yaml";
import type { Report } from "../report.js";
import { YAML_LIMITS } from "./yaml-limits.js";
import type { YamlEntry, YamlMap, YamlNode, YamlScalar } from "./yaml-node.js";

/** What is found while a tree is lifted; `tooMany` stops it. */
interface LiftState {
  readonly report: Report;
  readonly lines: LineCounter;
  readonly events: DecodeEvent[];
  readonly anchors: Map<string, YamlNode>;
  /** Values that each node stands for, aliases replaced. */
  readonly sizes: Map<YamlNode, number>;
  aliases: number;
  tooMany: boolean;
}

/** A tree and what was found in it; no tree when a bound was passed. */
export interface LiftedYaml {
  readonly root: YamlNode | undefined;
  readonly events: readonly DecodeEvent[];
}

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const LIMIT = { kind: "scalar", value: null, text: "" } as const;

/**
 * Lifts a parsed document: keys used twice (AD-115), reserved keys (AD-117), numbers that a double cannot hold (AD-107),
 * aliases without anchor and keys that are no text (AD-102). Aliases share what they stand for; too many of them, or too
 * much behind them, is AD-105.
 */
export function liftYaml(document: Document.Parsed, lines: LineCounter, report: Report): LiftedYaml {
  const state: LiftState = {
    report,
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
export function yamlAt(lines: LineCounter, offset: number): NativeLocation {
  const { line, col } = lines.linePos(offset);
  return { kind: "text", line: Math.max(line, 1), column: Math.max(col, 1) };
}

function liftNode(node: Node, state: LiftState): YamlNode {
  const at = yamlAt(state.lines, node.range?.[0] ?? 0);
  if (state.tooMany) return { ...LIMIT, at };
  if (isAlias(node)) return liftAlias(node.source, at, state);
  const lifted = isMap(node)
    ? liftMap(node.items as readonly { key: Node; value: Node | null }[], at, state)
    : isSeq(node)
      ? ({ kind: "seq", at, items: (node.items as Node[]).map((item) => liftNode(item, state)) } as const)
      : liftScalar(node as Scalar, at, state);
  grow(lifted, 1 + sizeWithin(lifted, state), at, state);
  const anchor = (node as { anchor?: string }).anchor;
  if (anchor !== undefined) state.anchors.set(anchor, lifted);
  return lifted;
}

function sizeWithin(node: YamlNode, { sizes }: LiftState): number {
  if (node.kind === "scalar") return 0;
  const parts = node.kind === "seq" ? node.items : [...node.entries.values()].map(({ value }) => value);
  return parts.reduce((total, part) => total + (sizes.get(part) ?? 1), 0);
}

function grow(node: YamlNode, size: number, at: NativeLocation, state: LiftState): void {
  state.sizes.set(node, size);
  if (size > YAML_LIMITS.nodes) stop(YAML_LIMITS.nodes, at, state);
}

function stop(limit: number, at: NativeLocation, state: LiftState): void {
  if (state.tooMany) return;
  state.tooMany = true;
  state.events.push(state.report.shared("AD-105", { limit }, at, { case: "count" }));
}

function liftAlias(name: string, at: NativeLocation, state: LiftState): YamlNode {
  if (++state.aliases > YAML_LIMITS.aliases) stop(YAML_LIMITS.aliases, at, state);
  const target = state.anchors.get(name);
  if (target !== undefined) return target;
  state.events.push(state.report.shared("AD-102", { found: `*${name}` }, at, { case: "near" }));
  return { ...LIMIT, at };
}

function liftMap(
  pairs: readonly { readonly key: Node; readonly value: Node | null }[],
  at: NativeLocation,
  state: LiftState,
): YamlMap {
  const entries = new Map<string, YamlEntry>();
  for (const pair of pairs) {
    const keyAt = yamlAt(state.lines, pair.key?.range?.[0] ?? 0);
    const key = isScalar(pair.key) ? keyOf(pair.key) : undefined;
    const value: YamlNode = pair.value === null ? { ...LIMIT, at: keyAt } : liftNode(pair.value, state);
    if (state.tooMany) break;
    if (key === undefined) {
      state.events.push(
        state.report.shared("AD-102", { found: String(pair.key).slice(0, 40) }, keyAt, { case: "near" }),
      );
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

function keyFault(
  key: string,
  at: NativeLocation,
  first: YamlEntry | undefined,
  report: Report,
): DecodeEvent | undefined {
  if (key === "__proto__") return report.shared("AD-117", { key }, at);
  if (first === undefined) return undefined;
  const line = "line" in first.at ? (first.at.line ?? 1) : 1;
  return report.shared("AD-115", { key, line }, at);
}

function liftScalar(node: Scalar, at: NativeLocation, state: LiftState): YamlScalar {
  const { value } = node;
  const text = node.source ?? (value === null ? "" : String(value));
  if (typeof value === "number") {
    const inexact = JSON_NUMBER.test(text) && !isExactNumber(text);
    if (inexact) {
      const options = Number.isFinite(value) ? {} : { case: "range" };
      state.events.push(state.report.shared("AD-107", { token: text }, at, options));
    }
    return { kind: "scalar", at, value, text };
  }
  if (typeof value === "string" || typeof value === "boolean" || value === null)
    return { kind: "scalar", at, value, text };
  return { kind: "scalar", at, value: text, text };
}
