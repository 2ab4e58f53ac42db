// SPDX-License-Identifier: Apache-2.0
import type { Geometry, Interpolation, Quaternion } from "@jiku/model";
import {
  A_LIST,
  AN_OBJECT,
  isNothing,
  itemsOf,
  jsonPlace,
  member,
  type Node,
  numberOf,
  textOf,
  toJson,
} from "@jiku/syntax/json";
import { badForm, type FileContext, MILLISECONDS, missing, tellUnread } from "../lift-context.js";
import { timeOfMilliseconds } from "../mf/lift-times.js";
import { isEmptyStream } from "./empty-stream.js";
import { emitOuterFrame, type FrameSpecification, frameOf, tellOrder, turnOf } from "./frames.js";
import { emitThing, type PoseKind, poseIds } from "./lift-pose.js";
import { parseTurn } from "./tangent-plane.js";

/** One pose of a sequence. */
interface Step {
  readonly frame: FrameSpecification | undefined;
  readonly time: string | undefined;
  readonly node: Node;
  readonly pointer: string;
}

/** Lifts a regular or irregular series, a stream, or one record of a stream. */
export function liftSequence(context: FileContext, root: Node, kind: PoseKind): void {
  if (kind === "stream" && isEmptyStream(root)) {
    tellUnread(context, root, "", ["streamElements"]);
    return;
  }
  const steps = kind === "regular-series" ? regularSteps(context, root) : timedSteps(context, root, kind);
  const header = member(root, "header");
  const outer = kind === "stream" ? member(header, "outerFrame") : member(root, "outerFrame");
  const outerAt = kind === "stream" ? "/header/outerFrame" : "/outerFrame";
  if (kind !== "stream-element") {
    if (header === undefined) missing(context, "header", "", root.at);
    if (outer === undefined) missing(context, "outerFrame", kind === "stream" ? "/header" : "", (header ?? root).at);
  }
  const frame = frameOf(context, outer, outerAt);
  checkCounts(context, root, steps.length, kind);
  if (frame !== undefined) emitOuterFrame(context, poseIds(context).outer, frame, outerAt, outer as Node);
  const frames = steps.flatMap((one) => (one.frame === undefined ? [] : [one.frame]));
  if (steps.length > 0) tellOrder(context, frames, steps[0]?.pointer ?? "", steps[0]?.node ?? root);
  const motion = motionOf(context, steps, frame !== undefined, transitionOf(header));
  const geometries = motion === undefined ? [] : [motion];
  const native = {
    interPoseDuration: jsonOf(member(root, "interPoseDuration")),
    header: jsonOf(header),
    trailer: jsonOf(member(root, "trailer")),
    frames: frames.map((one) => ({ ...one })),
  };
  emitThing(context, root, kind, { geometries, inner: false, native });
}

function jsonOf(node: Node | undefined): unknown {
  return node === undefined ? undefined : toJson(node);
}

/** Poses at equal steps from `startInstant` on. */
function regularSteps(context: FileContext, root: Node): readonly Step[] {
  tellUnread(context, root, "", ["header", "outerFrame", "interPoseDuration", "innerFrameSeries", "trailer"]);
  const list = member(root, "innerFrameSeries");
  if (list === undefined) missing(context, "innerFrameSeries", "", root.at);
  const start = numberOf(member(member(root, "header"), "startInstant"));
  const durationNode = member(root, "interPoseDuration");
  const duration = numberOf(durationNode);
  if (durationNode === undefined) missing(context, "interPoseDuration", "", root.at);
  else if (duration === undefined || !Number.isInteger(duration) || duration <= 0)
    badForm(context, "interPoseDuration", "/interPoseDuration", durationNode, MILLISECONDS);
  return itemsOf(list).map((node, i) => {
    const pointer = `/innerFrameSeries/${i}`;
    const time = start === undefined || duration === undefined ? undefined : timeOfMilliseconds(start + i * duration);
    return { frame: frameOf(context, node, pointer), time, node, pointer };
  });
}

function timedSteps(context: FileContext, root: Node, kind: PoseKind): readonly Step[] {
  const name = kind === "irregular-series" ? "innerFrameAndTimeSeries" : "streamElements";
  const isOne = kind === "stream-element";
  tellUnread(context, root, "", isOne ? ["streamElement"] : ["header", "outerFrame", name, "trailer"]);
  const list = isOne ? undefined : member(root, name);
  if (!isOne && list === undefined) missing(context, name, "", root.at);
  else if (list !== undefined && list.kind !== "seq" && !(kind === "stream" && isNothing(list)))
    badForm(context, name, `/${name}`, list, A_LIST);
  const nodes = isOne ? [root] : itemsOf(list);
  return nodes.flatMap((one, i): Step[] => {
    const at = isOne ? "" : `/${name}/${i}`;
    const node = kind === "irregular-series" ? one : member(one, "streamElement");
    const pointer = kind === "irregular-series" ? at : `${at}/streamElement`;
    if (node?.kind !== "map") {
      if (node === undefined) missing(context, "streamElement", at, one.at);
      else badForm(context, "frame", pointer, node, AN_OBJECT);
      return [];
    }
    tellUnread(context, node, pointer, ["frame", "validTime"]);
    const inner = member(node, "frame");
    if (inner === undefined) missing(context, "frame", pointer, node.at);
    const stated = member(node, "validTime");
    const time = timeOfMilliseconds(numberOf(stated) ?? Number.NaN);
    if (stated !== undefined && time === undefined)
      badForm(context, "validTime", `${pointer}/validTime`, stated, MILLISECONDS);
    return [{ frame: frameOf(context, inner, `${pointer}/frame`), time, node, pointer }];
  });
}

/** MOV-015: header and trailer of a series count the same poses. */
function checkCounts({ run, emit }: FileContext, root: Node, count: number, kind: PoseKind): void {
  if (!kind.endsWith("series")) return;
  for (const part of ["header", "trailer"]) {
    const node = member(member(root, part), "poseCount");
    const stated = numberOf(node);
    if (node === undefined || stated === count) continue;
    emit(run.report.own("MOV-015", { stated: stated ?? "?", count }, jsonPlace(`/${part}/poseCount`, node.at)));
  }
}

/** The transition models of GeoPose 1.0 are `none` and `interpolate`. */
function transitionOf(header: Node | undefined): Interpolation | undefined {
  const id = textOf(member(member(header, "transitionModel"), "id"));
  if (id === "interpolate") return "Linear";
  return id === "none" ? "Discrete" : undefined;
}

/** The motion of the inner frame within the outer one; its turns too, where the order of their numbers is known. */
function motionOf(
  context: FileContext,
  steps: readonly Step[],
  hasOuter: boolean,
  interpolation: Interpolation | undefined,
): Geometry | undefined {
  const turns = steps.map(({ frame }) => (frame === undefined ? undefined : parseTurn(frame.parameters)));
  const times = steps.map(({ time }) => time);
  if (steps.length === 0 || turns.includes(undefined) || times.includes(undefined)) return undefined;
  const order = times.findIndex((time, i) => i > 0 && (time as string) <= (times[i - 1] as string));
  if (order > 0) {
    const { pointer, node } = steps[order] as Step;
    context.emit(context.run.report.own("MOV-016", { time: times[order] as string }, jsonPlace(pointer, node.at)));
    return undefined;
  }
  const rotations = steps.map(({ frame }) => turnOf(context, frame as FrameSpecification)?.rotation);
  return {
    type: "MovingPoint",
    times: times as readonly string[],
    coordinates: turns.map((turn) => turn?.translation as readonly number[]),
    ...(rotations.includes(undefined) ? {} : { orientations: rotations as readonly Quaternion[] }),
    ...(interpolation === undefined ? {} : { interpolation }),
    ...(hasOuter ? { rs: poseIds(context).outer } : {}),
    role: "trajectory",
  };
}
