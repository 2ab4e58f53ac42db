// SPDX-License-Identifier: Apache-2.0
import { fileId } from "@jiku/adapter";
import type { Entity, TimeExtent, Transform } from "@jiku/model";
import { AN_OBJECT, isNothing, jsonPlace, member, type Node, numberOf, toJson } from "@jiku/syntax/json";
import { badForm, type FileContext, MILLISECONDS, missing, nativeContext, tellUnread } from "../lift-context.js";
import { timeOfMilliseconds } from "../mf/lift-times.js";
import { CRS84H, POSED_THING } from "../names.js";
import {
  emitOuterFrame,
  type FrameSpecification,
  frameOf,
  frameSystem,
  quaternionOf,
  tangentPointOf,
} from "./frames.js";
import { quaternionOfAngles } from "./quaternion.js";
import { isOnEarth, type TangentPoint } from "./tangent-plane.js";

/** The standardisation targets of GeoPose 1.0. */
export type PoseKind =
  | "basic-ypr"
  | "basic-quaternion"
  | "advanced"
  | "chain"
  | "graph"
  | "regular-series"
  | "irregular-series"
  | "stream"
  | "stream-element";

/** Ids of the resources of a document. */
export function poseIds(context: FileContext) {
  return {
    thing: fileId(context, "posed"),
    outer: fileId(context, "frame", "outer"),
    inner: fileId(context, "frame", "inner"),
  };
}

/** A valid time in milliseconds; MOV-011 for anything else. */
export function validTimeOf(context: FileContext, owner: Node, pointer: string): TimeExtent | undefined {
  const node = member(owner, "validTime");
  if (node === undefined || isNothing(node)) return undefined;
  const number = numberOf(node);
  const at = number === undefined ? undefined : timeOfMilliseconds(number);
  if (at === undefined) badForm(context, "validTime", `${pointer}/validTime`, node, MILLISECONDS);
  return at === undefined ? undefined : { at };
}

/** Lifts Basic-YPR, Basic-Quaternion and Advanced: one thing, its frame, and how that stands in the outer frame. */
export function liftPose(context: FileContext, root: Node, kind: PoseKind): void {
  const isAdvanced = kind === "advanced";
  const point = isAdvanced ? undefined : positionOf(context, member(root, "position"), root);
  const frame = isAdvanced
    ? frameOf(context, member(root, "frameSpecification"), "/frameSpecification")
    : specificationOf(point);
  const rotation =
    kind === "basic-ypr" ? anglesOf(context, root) : quaternionOf(context, member(root, "quaternion"), "/quaternion");
  if (kind !== "basic-ypr" && member(root, "quaternion") === undefined) missing(context, "quaternion", "", root.at);
  const validTime = validTimeOf(context, root, "");
  tellUnread(context, root, "", ["position", "angles", "quaternion", "frameSpecification", "validTime"]);
  if (frame === undefined || rotation === undefined) return;
  const { outer, inner } = poseIds(context);
  const node = member(root, isAdvanced ? "frameSpecification" : "position") ?? root;
  emitOuterFrame(context, outer, frame, isAdvanced ? "/frameSpecification" : "/position", node);
  const transform: Transform = {
    ...nativeContext("geopose"),
    type: "Transform",
    id: fileId(context, "pose"),
    sourceRs: inner,
    targetRs: outer,
    method: "rigid",
    translation: [0, 0, 0],
    rotation,
    ...(validTime === undefined ? {} : { validTime }),
    "geopose:orientation": toJson(member(root, kind === "basic-ypr" ? "angles" : "quaternion") as Node),
  };
  context.emit({
    kind: "resource",
    resource: transform,
    source: jsonPlace(kind === "basic-ypr" ? "/angles" : "/quaternion", root.at),
  });
  emitThing(context, root, kind, { frame, ...(validTime === undefined ? {} : { validTime }) });
}

/** Gives the posed thing and its own frame out. */
export function emitThing(
  context: FileContext,
  root: Node,
  kind: PoseKind,
  {
    frame,
    validTime,
    geometries = [],
    inner = true,
    native = {},
  }: {
    readonly frame?: FrameSpecification;
    readonly validTime?: TimeExtent;
    readonly geometries?: NonNullable<Entity["geometries"]>;
    readonly inner?: boolean;
    /** Members that the model has no place for, by name. */
    readonly native?: Readonly<Record<string, unknown>>;
  },
): void {
  const ids = poseIds(context);
  const source = jsonPlace("", root.at);
  const point = frame === undefined ? undefined : tangentPointOf(frame);
  const place =
    point === undefined
      ? []
      : [
          {
            type: "Point" as const,
            coordinates: [point.lon, point.lat, point.h],
            rs: CRS84H,
            role: "location" as const,
            ...(validTime === undefined ? {} : { validTime }),
          },
        ];
  const all = geometries.length > 0 ? geometries : place;
  const entity: Entity = {
    ...nativeContext("geopose"),
    type: "Entity",
    id: ids.thing,
    entityTypes: [POSED_THING],
    ...(inner ? { frame: ids.inner } : {}),
    ...(all.length === 0 ? {} : { geometries: all }),
    "geopose:target": kind,
    ...Object.fromEntries(
      Object.entries(native).flatMap(([key, value]) => (value === undefined ? [] : [[`geopose:${key}`, value]])),
    ),
  };
  if (inner) {
    const system = { ...frameSystem(ids.inner, undefined, false), attachedTo: ids.thing };
    context.emit({ kind: "resource", resource: system, source });
  }
  context.emit({ kind: "resource", resource: entity, source });
}

function positionOf(context: FileContext, node: Node | undefined, root: Node): TangentPoint | undefined {
  if (node === undefined) {
    missing(context, "position", "", root.at);
    return undefined;
  }
  if (node.kind !== "map") {
    badForm(context, "position", "/position", node, AN_OBJECT);
    return undefined;
  }
  tellUnread(context, node, "/position", ["lat", "lon", "h"]);
  const [lat, lon, h] = ["lat", "lon", "h"].map((name) => numberOf(member(node, name)));
  const point = { lon: lon ?? Number.NaN, lat: lat ?? Number.NaN, h: h ?? Number.NaN };
  if (isOnEarth(point)) return point;
  badForm(context, "position", "/position", node, {
    en: "lat, lon in degrees and h in metres",
    ja: "度のlat、lonとメートルのh",
  });
  return undefined;
}

function specificationOf(point: TangentPoint | undefined): FrameSpecification | undefined {
  if (point === undefined) return undefined;
  const parameters = `longitude=${point.lon}&latitude=${point.lat}&height=${point.h}`;
  return { authority: "/geopose/1.0", id: "LTP-ENU", parameters };
}

function anglesOf(context: FileContext, root: Node) {
  const node = member(root, "angles");
  if (node === undefined) {
    missing(context, "angles", "", root.at);
    return undefined;
  }
  tellUnread(context, node, "/angles", ["yaw", "pitch", "roll"]);
  const [yaw, pitch, roll] = ["yaw", "pitch", "roll"].map((name) => numberOf(member(node, name)));
  if (yaw === undefined || pitch === undefined || roll === undefined) {
    badForm(context, "angles", "/angles", node, { en: "yaw, pitch and roll in degrees", ja: "度のyaw、pitch、roll" });
    return undefined;
  }
  return quaternionOfAngles({ yaw, pitch, roll });
}
