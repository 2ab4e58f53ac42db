// SPDX-License-Identifier: Apache-2.0
import type { Phase, Port, PortRole } from "@jiku/model";
import { entriesOf, isNothing, itemsOf, member, type Node, textOf } from "@jiku/syntax/yaml";
import { A_MAPPING, A_TEXT, badForm, type TreeContext, unknownMembers } from "../yaml/tree-report.js";

/** A port with the place of its name. */
export interface PlacedPort {
  readonly port: Port;
  readonly at: Node["at"];
}

/** The operators of the submodel execution loop: when a port is used and which way its messages go. */
const OPERATORS: Readonly<Record<string, { readonly role: PortRole; readonly phase: Phase }>> = {
  f_init: { role: "input", phase: "init" },
  o_i: { role: "output", phase: "observe" },
  s: { role: "input", phase: "update" },
  o_f: { role: "output", phase: "final" },
};
const TIMELINE = /^timeline\s+(\S.*)$/;
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
const A_PORT = { en: "a name of a port", ja: "端子の名前" };

/**
 * The ports of a component or program. An output within the loop (`o_i`) is sent before the loop receives, so it depends on
 * the initial inputs only; a final output (`o_f`) depends on all inputs.
 */
export function readPorts(context: TreeContext, node: Node | undefined): readonly PlacedPort[] {
  if (isNothing(node) || node === undefined) return [];
  if (node.kind !== "map") {
    badForm(context, "ports", node, A_MAPPING);
    return [];
  }
  const names = new Map<string, Node>();
  const found: PlacedPort[] = [];
  unknownMembers(context, node, new Set([...Object.keys(OPERATORS), ...[...node.entries.keys()].filter(isTimeline)]));
  for (const { key, value } of entriesOf(node)) {
    const [, timeline] = TIMELINE.exec(key) ?? [];
    if (timeline === undefined) found.push(...portsOf(context, key, value, undefined, names));
    else for (const part of entriesOf(value)) found.push(...portsOf(context, part.key, part.value, timeline, names));
  }
  const initial = found.filter(({ port }) => port.phase === "init").map(({ port }) => port.name);
  return found.map(({ port, at }) => ({
    port: port.phase === "observe" ? { ...port, feedthrough: initial } : port,
    at,
  }));
}

function isTimeline(key: string): boolean {
  return TIMELINE.test(key);
}

function portsOf(
  context: TreeContext,
  operator: string,
  node: Node,
  timeline: string | undefined,
  names: Map<string, Node>,
): readonly PlacedPort[] {
  const kind = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined;
  if (kind === undefined || isNothing(node)) return [];
  const words = node.kind === "seq" ? node.items : [node];
  return words.flatMap((word) => {
    const text = textOf(word);
    if (text === undefined) {
      badForm(context, operator, word, A_TEXT);
      return [];
    }
    return text.split(/\s+/).flatMap((name) => {
      if (name === "") return [];
      if (!IDENTIFIER.test(name)) badForm(context, operator, word, A_PORT);
      if (isUsed(context, name, word, names)) return [];
      return [{ port: portOf(name, operator, kind, timeline), at: word.at }];
    });
  });
}

function isUsed({ run, emit }: TreeContext, name: string, word: Node, names: Map<string, Node>): boolean {
  const first = names.get(name);
  if (first === undefined) {
    names.set(name, word);
    return false;
  }
  const line = "line" in first.at ? (first.at.line ?? 1) : 1;
  emit(run.report.shared("AD-113", { id: name, line }, word.at));
  return true;
}

function portOf(
  name: string,
  operator: string,
  { role, phase }: { readonly role: PortRole; readonly phase: Phase },
  timeline: string | undefined,
): Port {
  const native = { operator, ...(timeline === undefined ? {} : { timeline }) };
  return { name, role, field: {}, phase, nativeKey: name, native };
}

const SETTING_TYPES = { int: "integer", float: "real", bool: "boolean", str: "text" } as const;

/** The settings that a program or model says it supports, as parameters (yMMSL 0.2). */
export function readSupportedSettings(context: TreeContext, node: Node | undefined): readonly PlacedPort[] {
  if (isNothing(node) || node === undefined) return [];
  if (node.kind !== "map") {
    badForm(context, "supported_settings", node, A_MAPPING);
    return [];
  }
  return entriesOf(node).map(({ key, value, at }) => ({ port: settingOf(context, key, value), at }));
}

/** `name: float  Description`, or a mapping of `type` and `description`. */
function settingOf(context: TreeContext, name: string, node: Node): Port {
  const [, word = "", rest = ""] = /^(\S+)\s*([\s\S]*)$/.exec(textOf(node) ?? "") ?? [];
  const type = node.kind === "map" ? typeText(member(node, "type")) : word;
  const description = node.kind === "map" ? textOf(member(node, "description")) : rest.trim();
  const plain = type.replace(/[[\]]/g, "");
  const known = Object.hasOwn(SETTING_TYPES, plain) ? SETTING_TYPES[plain as keyof typeof SETTING_TYPES] : undefined;
  if (known === undefined) badForm(context, name, node, { en: "a type of setting", ja: "設定の型" });
  return {
    name,
    role: "parameter",
    field: known === undefined ? {} : { valueType: known },
    dynamics: "fixed",
    nativeKey: name,
    native: { type, ...(description ? { description } : {}) },
  };
}

/** `[float]` is read by YAML as a list of one text. */
function typeText(node: Node | undefined): string {
  if (node?.kind === "seq") return `[${itemsOf(node).map(typeText).join(", ")}]`;
  return textOf(node) ?? "";
}
