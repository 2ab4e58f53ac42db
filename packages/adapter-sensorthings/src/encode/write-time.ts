// SPDX-License-Identifier: Apache-2.0
import type { EncodeEvent } from "@jiku/adapter";
import type { Resource, TimeExtent } from "@jiku/model";
import { lossAt, losses } from "./carried.js";

const CARRIED: ReadonlySet<string> = new Set(["at", "start", "end", "bounds", "native"]);

/**
 * A time as SensorThings writes it: an instant or `start/end`. Undefined, with a loss, when it has an open or unknown end
 * or a reference system of its own, which SensorThings has not.
 */
export function writeTime(
  resource: Resource,
  path: readonly string[],
  extent: TimeExtent | undefined,
  emit: (event: EncodeEvent) => void,
): string | undefined {
  if (extent === undefined) return undefined;
  const { at, start, end, trs } = extent;
  const whole = at ?? (start === undefined || end === undefined ? undefined : `${start}/${end}`);
  if (whole === undefined || trs !== undefined) {
    emit(lossAt(resource.id, path));
    return undefined;
  }
  losses(resource, CARRIED, emit, path, extent);
  const closed = start !== undefined && start === end;
  if (extent.bounds !== undefined && !(extent.bounds === "[]" && closed))
    emit(lossAt(resource.id, [...path, "bounds"]));
  return whole;
}
