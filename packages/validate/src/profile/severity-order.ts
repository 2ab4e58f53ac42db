// SPDX-License-Identifier: Apache-2.0
import type { ProfileSeverity } from "@jiku/model";

/** From the mildest to the hardest. */
export const SEVERITIES: readonly ProfileSeverity[] = ["off", "info", "warning", "error"];

/** Above 0 when `a` is harder than `b`. */
export function compareSeverities(a: ProfileSeverity, b: ProfileSeverity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** The hardest of them; "off" of none. */
export function hardest(severities: readonly ProfileSeverity[]): ProfileSeverity {
  return severities.reduce((worst, next) => (compareSeverities(next, worst) > 0 ? next : worst), "off");
}
