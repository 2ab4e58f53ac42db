// SPDX-License-Identifier: Apache-2.0
import type { Resource } from "./gen/types/sites.js";

/** Any identified resource, seen by the members that all of them have and by name. */
export type AnyResource = Resource;

/** An object that has at least `id` and `type`; what a reader hands to the structure check. */
export interface ResourceLike {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly [member: string]: unknown;
}
