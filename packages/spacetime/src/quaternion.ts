// SPDX-License-Identifier: Apache-2.0
import type { Quaternion } from "@jiku/model";

/** How far the norm of a rotation may lie from 1 (OGC GeoPose 1.0, unit quaternion). */
export const QUATERNION_TOLERANCE = 1e-6;

export function quaternionNorm({ x, y, z, w }: Quaternion): number {
  return Math.hypot(x, y, z, w);
}

export function isUnitQuaternion(quaternion: Quaternion): boolean {
  return Math.abs(quaternionNorm(quaternion) - 1) <= QUATERNION_TOLERANCE;
}
