// SPDX-License-Identifier: Apache-2.0
import type { AnyResource } from "@jiku/model";

/** A resource seen by the names of its members, whatever its class. */
export function membersOf(resource: AnyResource): Readonly<Record<string, unknown>> {
  return resource as unknown as Readonly<Record<string, unknown>>;
}
