// SPDX-License-Identifier: Apache-2.0
import { dateOfNumber, readPosition, temporalSystem, writeInstant } from "@jiku/spacetime";
import { textAttribute } from "./attributes.js";
import type { LiftedDomain } from "./domain.js";
import type { LiftContext } from "./lift-context.js";

/** The time from which a forecast starts, where it is one for the whole field and its calendar is that of ISO 8601. */
export function referenceTimeOf({ systems }: LiftContext, { coordinates, values }: LiftedDomain): string | undefined {
  for (const [name, variable] of coordinates) {
    if (textAttribute(variable, "standard_name") !== "forecast_reference_time") continue;
    const axis = values.get(name);
    const system = systems.get(variable.path);
    const isIso = system?.calendar === "standard" || system?.calendar === "proleptic_gregorian";
    const reading = isIso ? temporalSystem(system) : undefined;
    if (reading === undefined || axis?.kind !== "numeric" || axis.values.length !== 1) continue;
    const position = readPosition(String(axis.values[0]), reading);
    const date = position.kind === "number" ? dateOfNumber(position) : undefined;
    return date === undefined ? undefined : writeInstant(date);
  }
  return undefined;
}
