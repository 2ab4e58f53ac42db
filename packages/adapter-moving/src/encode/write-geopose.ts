// SPDX-License-Identifier: Apache-2.0
import type { Entity, ReferenceSystem, Transform } from "@jiku/model";
import { EMPTY_STREAM } from "../geopose/empty-stream.js";
import { isSameRotation, quaternionOfAngles } from "../geopose/quaternion.js";
import { GEOCENTRIC, POSED_THING } from "../names.js";
import { specificationOf } from "./frame-specification.js";
import { lossAt } from "./losses.js";
import { tell, type WriteContext } from "./write-context.js";
import { writeSequence } from "./write-sequence.js";

const HELD: ReadonlySet<string> = new Set(["@context", "id", "type", "entityTypes", "frame", "geometries"]);

/** One thing and its pose, in the target that it had, or as Basic-Quaternion or Advanced; of nothing at all a stream without poses. */
export function writeGeoPose(context: WriteContext): unknown {
  if (context.byId.size === 0) return EMPTY_STREAM;
  const posed = context.entities.filter(
    (one) => one.entityTypes.includes(POSED_THING) || poseOf(context, one) !== undefined,
  );
  if (posed.length !== 1) {
    if (posed.length === 0) tell(context, "MOV-022");
    else tell(context, "MOV-021", { count: posed.length });
    return undefined;
  }
  const entity = posed[0] as Entity;
  context.carried.add(entity.id);
  const target = entity["geopose:target"];
  const document =
    target === "chain" || target === "graph"
      ? writeFrames(context, target)
      : typeof target === "string" && /series|stream/.test(target)
        ? writeSequence(context, entity, target)
        : writePose(context, entity);
  if (document === undefined) {
    tell(context, "MOV-022");
    return undefined;
  }
  for (const member of Object.keys(entity))
    if (!HELD.has(member) && !member.startsWith("geopose:")) context.emit(lossAt(entity.id, [member], "dropped"));
  return document;
}

function transforms({ byId }: WriteContext): readonly Transform[] {
  return [...byId.values()].filter((one): one is Transform => one.type === "Transform");
}

/** The rigid Transform from the frame of a thing. */
function poseOf(context: WriteContext, { frame }: Entity): Transform | undefined {
  return transforms(context).find((one) => frame !== undefined && one.sourceRs === frame && one.method === "rigid");
}

function writePose(context: WriteContext, entity: Entity): unknown {
  const pose = poseOf(context, entity);
  const outer = pose === undefined ? undefined : specificationOf(context, pose.targetRs);
  if (pose?.rotation === undefined || outer === undefined) return undefined;
  carry(context, pose);
  if (pose.translation?.some((one) => one !== 0)) context.emit(lossAt(pose.id, ["translation"], "dropped"));
  const at = pose.validTime?.at;
  const milliseconds = at === undefined ? undefined : Date.parse(at);
  const kept = pose["geopose:orientation"] as Record<string, number> | undefined;
  const isAngles = kept !== undefined && "yaw" in kept;
  if (entity["geopose:target"] === "advanced" || milliseconds !== undefined)
    return {
      frameSpecification: outer,
      quaternion: keptQuaternion(pose, kept),
      ...(milliseconds === undefined ? {} : { validTime: milliseconds }),
    };
  const values = new Map(outer.parameters.split("&").map((part) => part.split("=", 2) as [string, string]));
  const [lat, lon, h] = ["latitude", "longitude", "height"].map((name) => Number(values.get(name)));
  const position = { lat, lon, h };
  if (isAngles && isSameRotation(quaternionOfAngles(kept as never), pose.rotation)) return { position, angles: kept };
  return { position, quaternion: keptQuaternion(pose, kept) };
}

/** The numbers that were read, where they are the same rotation. */
function keptQuaternion({ rotation }: Transform, kept: Record<string, number> | undefined): unknown {
  if (rotation === undefined || kept === undefined || !("w" in kept)) return rotation;
  const norm = Math.hypot(kept["x"] ?? 0, kept["y"] ?? 0, kept["z"] ?? 0, kept["w"] ?? 0);
  const { x = 0, y = 0, z = 0, w = 0 } = kept;
  return isSameRotation({ x: x / norm, y: y / norm, z: z / norm, w: w / norm }, rotation) ? { x, y, z, w } : rotation;
}

function carry(context: WriteContext, transform: Transform): void {
  for (const id of [transform.id, transform.sourceRs, transform.targetRs]) context.carried.add(id);
  for (const one of transforms(context)) if (one.targetRs === GEOCENTRIC) context.carried.add(one.id);
}

/** Frames in the order of their ids, and the links between them. */
function writeFrames(context: WriteContext, target: "chain" | "graph"): unknown {
  const systems = [...context.byId.values()]
    .filter((one): one is ReferenceSystem => one.type === "ReferenceSystem" && one["geopose:frame"] !== undefined)
    .sort((a, b) => numberOfId(a.id) - numberOfId(b.id));
  const index = new Map(systems.map(({ id }, i) => [id, i]));
  const links = transforms(context)
    .filter(({ sourceRs, targetRs }) => index.has(sourceRs) && index.has(targetRs))
    .sort((a, b) => numberOfId(a.id) - numberOfId(b.id));
  for (const one of links) carry(context, one);
  const [frames, at] = [systems.map(({ id }) => specificationOf(context, id)), links[0]?.validTime?.at];
  const validTime = at === undefined ? {} : { validTime: Date.parse(at) };
  if (frames.length < 2) return undefined;
  if (target === "chain") return { ...validTime, outerFrame: frames[0], frameChain: frames.slice(1) };
  const transformList = links.map(({ sourceRs, targetRs }) => ({ link: [index.get(targetRs), index.get(sourceRs)] }));
  return { ...validTime, frameList: frames, transformList };
}

function numberOfId(id: string): number {
  return Number(/(\d+)$/.exec(id)?.[1] ?? -1);
}
