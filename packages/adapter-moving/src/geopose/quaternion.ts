// SPDX-License-Identifier: Apache-2.0
import type { Quaternion } from "@jiku/model";

/** How far a norm may be from 1 by rounding to four digits. */
const ROUNDING = 1e-3;

/** Angles in degrees (GeoPose 1.0, 7.2.1: about z, then the new y, then the new x). */
export interface Angles {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
}

/** A quaternion of norm 1; undefined when its norm is no rounding of 1. */
export function normalised({ x, y, z, w }: Quaternion): Quaternion | undefined {
  const norm = Math.hypot(x, y, z, w);
  if (!(Math.abs(norm - 1) <= ROUNDING)) return undefined;
  return Math.abs(norm - 1) <= 1e-7 ? { x, y, z, w } : { x: x / norm, y: y / norm, z: z / norm, w: w / norm };
}

export function quaternionOfAngles({ yaw, pitch, roll }: Angles): Quaternion {
  const [cy, sy] = halves(yaw);
  const [cp, sp] = halves(pitch);
  const [cr, sr] = halves(roll);
  return {
    x: sr * cp * cy - cr * sp * sy,
    y: cr * sp * cy + sr * cp * sy,
    z: cr * cp * sy - sr * sp * cy,
    w: cr * cp * cy + sr * sp * sy,
  };
}

function halves(degrees: number): readonly [cosine: number, sine: number] {
  const half = (degrees * Math.PI) / 360;
  return [Math.cos(half), Math.sin(half)];
}

/** Whether two quaternions are one rotation. */
export function isSameRotation(a: Quaternion, b: Quaternion): boolean {
  return Math.abs(Math.abs(a.x * b.x + a.y * b.y + a.z * b.z + a.w * b.w) - 1) < 1e-12;
}
