// SPDX-License-Identifier: Apache-2.0

import { textAttribute } from "./attributes.js";
import { coordinateRole } from "./coordinate-role.js";
import { indexShift } from "./index-shift.js";
import { type LiftContext, nativePlace, tell } from "./lift-context.js";
import type { CfVariable } from "./survey.js";
import { readTimeUnits } from "./time-units.js";

/**
 * CF-005: two time coordinates of one container that are counted from different epochs or in different units. Joined by
 * index or by raw numbers they would be off, and nothing shows.
 */
export async function compareTimeAxes(context: LiftContext): Promise<void> {
  const { survey } = context;
  const axes = survey.variables.filter(
    (one) =>
      one.dimensions.length === 1 &&
      survey.coordinateOf(one.dimensions[0] as never) === one &&
      coordinateRole(one) === "time",
  );
  const [first, ...others] = axes;
  if (first === undefined) return;
  for (const other of others) {
    const [a, b] = [first, other].map((one) => readTimeUnits(textAttribute(one, "units") ?? ""));
    if (a?.origin === b?.origin && a?.unit === b?.unit) continue;
    const values = {
      variable: other.path,
      units: textAttribute(other, "units") ?? "",
      other: first.path,
      otherUnits: textAttribute(first, "units") ?? "",
      size: sizeOf(other),
      otherSize: sizeOf(first),
      shift: await indexShift(context, first, other),
    };
    tell(context, "CF-005", values, other, "units", [nativePlace(context, first, "units")]);
  }
}

function sizeOf({ dimensions }: CfVariable): number {
  return dimensions[0]?.size ?? 0;
}
