// SPDX-License-Identifier: Apache-2.0
import { partId } from "@jiku/adapter";
import type { Quaternion, ReferenceSystem, Transform } from "@jiku/model";
import { AN_OBJECT, jsonPlace, member, type Node, numberOf } from "@jiku/syntax/json";
import { badForm, type FileContext, missing, nativeContext, tellUnread } from "../lift-context.js";
import { GEOCENTRIC } from "../names.js";
import { normalised } from "./quaternion.js";
import { anchorOf, parseTangentPoint, parseTurn, type TangentPoint } from "./tangent-plane.js";

/** A frame as GeoPose specifies it (GeoPose 1.0, 7.2.2). */
export interface FrameSpecification {
  readonly authority: string;
  readonly id: string;
  readonly parameters: string;
}

/** The specification of a frame; findings and undefined when it has not its three texts. */
export function frameOf(context: FileContext, node: Node | undefined, pointer: string): FrameSpecification | undefined {
  if (node?.kind !== "map") {
    if (node !== undefined) badForm(context, "frame", pointer, node, AN_OBJECT);
    return undefined;
  }
  tellUnread(context, node, pointer, ["authority", "id", "parameters"]);
  const texts = ["authority", "id", "parameters"].map((name) => {
    const part = member(node, name);
    if (part === undefined) missing(context, name, pointer, node.at);
    else if (part.kind !== "scalar" || typeof part.value !== "string")
      badForm(context, name, `${pointer}/${name}`, part, { en: "a text", ja: "文字列" });
    else return part.value;
    return undefined;
  });
  const [authority, id, parameters] = texts;
  return authority === undefined || id === undefined || parameters === undefined
    ? undefined
    : { authority, id, parameters };
}

/** Whether a frame is that of east, north and up at a point of WGS 84. */
export function tangentPointOf({ authority, id, parameters }: FrameSpecification): TangentPoint | undefined {
  const isKnown = /^\/geopose\/1\.0\/?$/.test(authority) && /(?:^|\/)LTP-ENU$/.test(id);
  return isKnown ? parseTangentPoint(parameters) : undefined;
}

/** Gives the outer frame out, and what ties it to the earth; MOV-006 for a frame of another kind. */
export function emitOuterFrame(
  context: FileContext,
  id: string,
  frame: FrameSpecification,
  pointer: string,
  node: Node,
): void {
  const point = tangentPointOf(frame);
  const source = jsonPlace(pointer, node.at);
  if (point === undefined) {
    const values = { frame: frame.id.slice(0, 80), authority: frame.authority.slice(0, 80) };
    context.emit(context.run.report.own("MOV-006", values, source));
  }
  context.emit({ kind: "resource", resource: frameSystem(id, frame, point !== undefined), source });
  if (point !== undefined) context.emit({ kind: "resource", resource: anchor(id, point), source });
}

/** A frame as reference system; the axes of an LTP-ENU frame are east, north and up, those of others x, y, z. */
export function frameSystem(id: string, frame: FrameSpecification | undefined, isTangent: boolean): ReferenceSystem {
  const axes = isTangent
    ? (["east", "north", "up"] as const).map((name) => ({ name, direction: name, unit: "m" }))
    : ["x", "y", "z"].map((name) => ({ name, unit: "m" }));
  return {
    ...nativeContext("geopose"),
    type: "ReferenceSystem",
    id,
    kind: "engineering",
    axes,
    ...(frame === undefined ? {} : { label: { und: frame.id }, "geopose:frame": { ...frame } }),
  };
}

/** From the frame of a point to the geocentric one. */
export function anchor(id: string, point: TangentPoint): Transform {
  return {
    type: "Transform",
    id: partId(id, "anchor"),
    sourceRs: id,
    targetRs: GEOCENTRIC,
    method: "rigid",
    ...anchorOf(point),
  };
}

/** The order of the four numbers of a rotation within parameters, where the user states it. */
export function rotationOrder({ run }: FileContext): "xyzw" | "wxyz" | undefined {
  const stated = run.options.declared?.["quaternionOrder"];
  return stated === "xyzw" || stated === "wxyz" ? stated : undefined;
}

/** A frame given by translation and rotation, with the order that the user states; undefined without it. */
export function turnOf(
  context: FileContext,
  { parameters }: FrameSpecification,
): { readonly translation: readonly number[]; readonly rotation: Quaternion } | undefined {
  const turn = parseTurn(parameters);
  const order = rotationOrder(context);
  if (turn === undefined || order === undefined) return undefined;
  const [a, b, c, d] = turn.rotation as [number, number, number, number];
  const rotation = normalised(order === "xyzw" ? { x: a, y: b, z: c, w: d } : { w: a, x: b, y: c, z: d });
  return rotation === undefined ? undefined : { translation: turn.translation, rotation };
}

/** Relation of an inner to an outer frame: rigid when it can be told, else the specification as text. */
export function innerTransform(
  context: FileContext,
  id: string,
  frames: { readonly inner: string; readonly outer: string },
  frame: FrameSpecification,
): Transform {
  const turn = turnOf(context, frame);
  const ends = { type: "Transform" as const, id, sourceRs: frames.inner, targetRs: frames.outer };
  if (turn !== undefined) return { ...ends, method: "rigid", ...turn };
  return { ...ends, method: "pipeline", pipeline: `${frame.authority} ${frame.id} ${frame.parameters}` };
}

/** MOV-003 or AD-109, once for a file, about the order of the four numbers. */
export function tellOrder(
  context: FileContext,
  frames: readonly FrameSpecification[],
  pointer: string,
  node: Node,
): void {
  if (!frames.some(({ parameters }) => parseTurn(parameters) !== undefined)) return;
  const { run, emit } = context;
  const order = rotationOrder(context);
  const at = jsonPlace(pointer, node.at);
  if (order === undefined) emit(run.report.own("MOV-003", { count: 4 }, at));
  else emit(run.report.shared("AD-109", { concept: "quaternionOrder", value: order }, at));
}

/** Four numbers by name; MOV-014 when they are no rotation. */
export function quaternionOf(context: FileContext, node: Node | undefined, pointer: string): Quaternion | undefined {
  if (node === undefined) return undefined;
  tellUnread(context, node, pointer, ["x", "y", "z", "w"]);
  const [x, y, z, w] = ["x", "y", "z", "w"].map((name) => numberOf(member(node, name)));
  if (x === undefined || y === undefined || z === undefined || w === undefined) {
    badForm(context, "quaternion", pointer, node, { en: "numbers x, y, z and w", ja: "数x、y、z、w" });
    return undefined;
  }
  const rotation = normalised({ x, y, z, w });
  if (rotation === undefined) {
    const norm = Number(Math.hypot(x, y, z, w).toPrecision(6));
    context.emit(context.run.report.own("MOV-014", { norm }, jsonPlace(pointer, node.at)));
  }
  return rotation;
}
