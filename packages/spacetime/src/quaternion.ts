// SPDX-License-Identifier: Apache-2.0
import type { Quaternion } from "@jiku/model";

/** How far the norm of a rotation may lie from 1 (OGC GeoPose 1.0, unit quaternion). */
export const QUATERNION_TOLERANCE = 1e-6;

/** Length of a quaternion, √(x² + y² + z² + w²). */
export function quaternionNorm({ x, y, z, w }: Quaternion): number {
  return Math.hypot(x, y, z, w);
}

/** Whether a quaternion is a rotation: its norm is 1 within the tolerance. */
export function isUnitQuaternion(quaternion: Quaternion): boolean {
  return Math.abs(quaternionNorm(quaternion) - 1) <= QUATERNION_TOLERANCE;
}
