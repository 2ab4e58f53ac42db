// SPDX-License-Identifier: Apache-2.0
import { fileId } from "@jiku/adapter";
import type { Transform } from "@jiku/model";
import { A_LIST, itemsOf, jsonPlace, member, type Node, numberOf } from "@jiku/syntax/json";
import { badForm, type FileContext, missing, tellUnread } from "../lift-context.js";
import {
  emitOuterFrame,
  type FrameSpecification,
  frameOf,
  frameSystem,
  innerTransform,
  tangentPointOf,
  tellOrder,
} from "./frames.js";
import { emitThing, validTimeOf } from "./lift-pose.js";

const frameId = (context: FileContext, i: number) => fileId(context, "frame", String(i));

/** Lifts a chain: each frame stands in the one before it, the first in the outer one; the last is that of the thing. */
export function liftChain(context: FileContext, root: Node): void {
  tellUnread(context, root, "", ["validTime", "outerFrame", "frameChain"]);
  const list = listOf(context, root, "frameChain");
  const outer = member(root, "outerFrame");
  if (outer === undefined) missing(context, "outerFrame", "", root.at);
  const nodes = [outer, ...itemsOf(list)];
  const pointers = nodes.map((_one, i) => (i === 0 ? "/outerFrame" : `/frameChain/${i - 1}`));
  const frames = nodes.map((node, i) => frameOf(context, node, pointers[i] as string));
  const links = frames.slice(1).map((_frame, i) => [i, i + 1] as const);
  if (list !== undefined && outer !== undefined)
    liftFrames(context, root, { frames, nodes, pointers, links, kind: "chain" });
}

/** Lifts a graph: frames, and links from an outer to an inner one by their places in the list. */
export function liftGraph(context: FileContext, root: Node): void {
  tellUnread(context, root, "", ["validTime", "frameList", "transformList"]);
  const [list, edges] = [listOf(context, root, "frameList"), listOf(context, root, "transformList")];
  if (list === undefined || edges === undefined) return;
  const nodes = itemsOf(list);
  const pointers = nodes.map((_one, i) => `/frameList/${i}`);
  const frames = nodes.map((node, i) => frameOf(context, node, pointers[i] as string));
  const links = itemsOf(edges).flatMap((edge, i): (readonly [number, number])[] => {
    const link = itemsOf(member(edge, "link"));
    const [from, to] = link.map(numberOf);
    if (link.length !== 2 || !Number.isInteger(from) || !Number.isInteger(to)) {
      badForm(context, "link", `/transformList/${i}/link`, member(edge, "link") ?? edge, {
        en: "two numbers of frames",
        ja: "座標系の番号2個",
      });
      return [];
    }
    const outside = [from, to].find((one) => (one as number) < 0 || (one as number) >= nodes.length);
    if (outside === undefined) return [[from as number, to as number]];
    const at = jsonPlace(`/transformList/${i}/link`, edge.at);
    context.emit(context.run.report.own("MOV-013", { index: outside, count: nodes.length }, at));
    return [];
  });
  liftFrames(context, root, { frames, nodes, pointers, links, kind: "graph" });
}

interface FrameGraph {
  readonly frames: readonly (FrameSpecification | undefined)[];
  readonly nodes: readonly (Node | undefined)[];
  readonly pointers: readonly string[];
  readonly links: readonly (readonly [outer: number, inner: number])[];
  readonly kind: "chain" | "graph";
}

function liftFrames(context: FileContext, root: Node, { frames, nodes, pointers, links, kind }: FrameGraph): void {
  const validTime = validTimeOf(context, root, "");
  if (member(root, "validTime") === undefined && kind === "graph") missing(context, "validTime", "", root.at);
  if (frames.includes(undefined)) return;
  const whole = frames as readonly FrameSpecification[];
  tellOrder(context, whole, "", root);
  const inner = new Set(links.map(([, to]) => to));
  whole.forEach((frame, i) => {
    const node = nodes[i] as Node;
    if (!inner.has(i)) emitOuterFrame(context, frameId(context, i), frame, pointers[i] as string, node);
    else {
      const resource = frameSystem(frameId(context, i), frame, tangentPointOf(frame) !== undefined);
      context.emit({ kind: "resource", resource, source: jsonPlace(pointers[i] as string, node.at) });
    }
  });
  links.forEach(([from, to], i) => {
    const ends = { outer: frameId(context, from), inner: frameId(context, to) };
    const transform: Transform = innerTransform(
      context,
      fileId(context, "link", String(i)),
      ends,
      whole[to] as FrameSpecification,
    );
    const resource = validTime === undefined ? transform : { ...transform, validTime };
    context.emit({ kind: "resource", resource, source: jsonPlace(pointers[to] as string, (nodes[to] as Node).at) });
  });
  emitThing(context, root, kind, { inner: false });
}

function listOf(context: FileContext, root: Node, name: string): Node | undefined {
  const list = member(root, name);
  if (list === undefined) missing(context, name, "", root.at);
  else if (list.kind !== "seq" || list.items.length === 0) badForm(context, name, `/${name}`, list, A_LIST);
  else return list;
  return undefined;
}
