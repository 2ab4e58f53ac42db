// SPDX-License-Identifier: Apache-2.0
import type { Field, Report, RuleContext } from "@jiku/model";
import { type PositionFault, positionFault, type TemporalSystem } from "@jiku/spacetime";
import { timeCoordinates } from "./axis-positions.js";
import { isUnbounded, systemOfPosition } from "./system-of.js";

let lastText = "";
let lastSystem: TemporalSystem | undefined;
let lastFault: PositionFault | undefined;

/** Three rules ask the same of one position in a row; the answer to the last question is kept. */
function faultOf(text: string, system: TemporalSystem): PositionFault | undefined {
  if (text !== lastText || system !== lastSystem) {
    lastText = text;
    lastSystem = system;
    lastFault = positionFault(text, system);
  }
  return lastFault;
}

/** Words and case of one faulty position. */
export type Describe = (
  text: string,
  system: TemporalSystem,
) => readonly [Readonly<Record<string, unknown>>, (string | undefined)?];

/** Reports a position, or each position of a field's text axes, that has one of `faults`. */
export function reportPositions(
  value: string | Field,
  report: Report,
  context: RuleContext,
  faults: readonly PositionFault[],
  describe: Describe,
): void {
  if (typeof value === "string") {
    if (isUnbounded(value, context)) return;
    const system = systemOfPosition(context);
    const fault = system && faultOf(value, system);
    if (system !== undefined && fault !== undefined && faults.includes(fault))
      tell("", value, system, report, describe);
    return;
  }
  for (const { axis, path, system } of timeCoordinates(value, context)) {
    if (axis.kind !== "text") continue;
    axis.values.forEach((text, i) => {
      const fault = faultOf(text, system);
      if (fault !== undefined && faults.includes(fault)) tell(`${path}/values/${i}`, text, system, report, describe);
    });
  }
}

function tell(path: string, text: string, system: TemporalSystem, report: Report, describe: Describe): void {
  const [values, choice] = describe(text, system);
  report(path, values, choice === undefined ? undefined : { case: choice });
}
