// SPDX-License-Identifier: Apache-2.0
import { type At, entriesOf, isNothing, member, type Node, textOf } from "@jiku/syntax/yaml";
import { A_MAPPING, A_TEXT, badForm, lost, missing, type TreeContext } from "../yaml/tree-report.js";

/** One way of messages. A port of the model itself has no component. */
export interface Conduit {
  readonly from: ConduitEnd;
  readonly to: ConduitEnd;
  readonly at: At;
}

export interface ConduitEnd {
  readonly component?: string;
  readonly port: string;
}

const FILTERS: ReadonlySet<string> = new Set(["last", "repeat", "pad"]);
const REFERENCE = /^[A-Za-z_]\w*(?:\[\d+\])*(?:\.[A-Za-z_]\w*(?:\[\d+\])*)*$/;
const AN_END = { en: "component.port", ja: "「構成要素.端子」の形" };
const A_FILTER = { en: "last, repeat or pad", ja: "last、repeat、padのいずれか" };

/** The conduits of a model: a mapping of senders to receivers, or a list of mappings with both. */
export function readConduits(context: TreeContext, node: Node | undefined): readonly Conduit[] {
  if (node === undefined) return [];
  if (isNothing(node)) missing(context, "conduits", node.at);
  if (node.kind === "map")
    return entriesOf(node).flatMap(({ key, at, value }) => receivers(context, { text: key, at }, value));
  if (node.kind === "seq")
    return node.items.flatMap((item) => {
      const sender = textOf(member(item, "sender"));
      if (sender === undefined) missing(context, "sender", item.at);
      return sender === undefined ? [] : receivers(context, { text: sender, at: item.at }, member(item, "receiver"));
    });
  if (!isNothing(node)) badForm(context, "conduits", node, A_MAPPING);
  return [];
}

interface Sender {
  readonly text: string;
  readonly at: At;
}

function receivers(context: TreeContext, sender: Sender, node: Node | undefined): readonly Conduit[] {
  const from = readEnd(context, sender.text, "sender", sender.at);
  if (node === undefined || isNothing(node)) {
    missing(context, "receiver", sender.at);
    return [];
  }
  const nodes = node.kind === "seq" ? node.items : [node];
  return nodes.flatMap((receiver) => {
    const words = textOf(receiver)?.trim().split(/\s+/);
    if (words === undefined) {
      badForm(context, "receiver", receiver, A_TEXT);
      return [];
    }
    const filters = words.slice(0, -1);
    if (!filters.every((word) => FILTERS.has(word))) {
      badForm(context, "receiver", receiver, A_FILTER);
      return [];
    }
    if (filters.length > 0) lost(context, receiver.at, "dropped", "observation.procedure");
    const to = readEnd(context, words.at(-1) as string, "receiver", receiver.at);
    return from === undefined || to === undefined ? [] : [{ from, to, at: sender.at }];
  });
}

/** `component.port`, where the name of the component may have dots; a slot (`port[3]`) is merged into its port. */
function readEnd(context: TreeContext, text: string, name: string, at: At): ConduitEnd | undefined {
  if (!REFERENCE.test(text)) {
    badForm(context, name, { kind: "scalar", at, value: text, text }, AN_END);
    return undefined;
  }
  const plain = text.replace(/(?:\[\d+\])+$/, "");
  if (plain !== text) lost(context, at, "merged", "entity.identifier");
  const dot = plain.lastIndexOf(".");
  return dot < 0 ? { port: plain } : { component: plain.slice(0, dot), port: plain.slice(dot + 1) };
}
