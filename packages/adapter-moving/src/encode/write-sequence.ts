// SPDX-License-Identifier: Apache-2.0
import type { Entity } from "@jiku/model";
import type { FrameSpecification } from "../geopose/frames.js";
import { GEOCENTRIC } from "../names.js";
import { specificationOf } from "./frame-specification.js";
import { lossAt } from "./losses.js";
import type { WriteContext } from "./write-context.js";

/** A series or a stream out of the motion of its frame and of the specifications that the thing keeps. */
export function writeSequence(context: WriteContext, entity: Entity, target: string): unknown {
  const motion = entity.geometries?.find(({ type }) => type === "MovingPoint");
  const frames = entity["geopose:frames"] as readonly FrameSpecification[] | undefined;
  if (frames === undefined) return undefined;
  const times = motion?.type === "MovingPoint" ? motion.times.map((one) => Date.parse(one)) : [];
  if (motion !== undefined && times.length !== frames.length)
    context.emit(lossAt(entity.id, ["geometries", 0], "dropped"));
  const outerId = motion?.rs ?? [...context.byId.values()].find((one) => one.type === "ReferenceSystem")?.id;
  const outerFrame = outerId === undefined ? undefined : specificationOf(context, outerId);
  if (outerId !== undefined) carryOuter(context, outerId);
  const steps = frames.map((frame, i) => ({ frame, ...(times[i] === undefined ? {} : { validTime: times[i] }) }));
  const [header, trailer] = [entity["geopose:header"], entity["geopose:trailer"]];
  const ends = trailer === undefined ? {} : { trailer };
  if (target === "stream-element") return { streamElement: steps[0] };
  if (outerFrame === undefined) return undefined;
  if (target === "stream") return { header, streamElements: steps.map((streamElement) => ({ streamElement })) };
  if (target === "irregular-series") return { header, outerFrame, innerFrameAndTimeSeries: steps, ...ends };
  const [first, second] = times;
  const interPoseDuration =
    first === undefined || second === undefined ? entity["geopose:interPoseDuration"] : second - first;
  return { header, interPoseDuration, outerFrame, innerFrameSeries: frames, ...ends };
}

function carryOuter({ byId, carried }: WriteContext, id: string): void {
  carried.add(id);
  for (const one of byId.values())
    if (one.type === "Transform" && (one as { targetRs?: string }).targetRs === GEOCENTRIC) carried.add(one.id);
}
