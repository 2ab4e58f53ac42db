// SPDX-License-Identifier: Apache-2.0
import type { Field, Observation, Rule, RuleContext } from "@jiku/model";
import { compareInstants, dateOfNumber, type Position, readPosition } from "@jiku/spacetime";
import { timeCoordinates } from "./axis-positions.js";
import { phenomenonBound, type ReadPositionText, readText } from "./phenomenon-time.js";

/** A forecast names the time it was made from, and speaks of no time before it (CF standard name forecast_reference_time). */
export const forecastReference: Rule<"Observation" | "Field"> = {
  code: "TM-07",
  on: ["Observation", "Field"],
  check(value, report, context) {
    if (value.origin !== "forecast") return;
    const { referenceTime } = value;
    if (referenceTime === undefined) return report("");
    const start =
      value.type === "Field"
        ? firstTime(value, context)
        : phenomenonBound(value satisfies Observation, "start", context);
    const reference = readText(referenceTime, undefined, context);
    if (start === undefined || reference === undefined) return;
    if (compareInstants(start.position, reference.position) === "before")
      report("/referenceTime", { start: start.text, referenceTime }, { case: "before" });
  },
};

/** The first time coordinate; numbers of a system with origin as the date that they stand for. */
function firstTime(field: Field, context: RuleContext): ReadPositionText | undefined {
  for (const { axis, system } of timeCoordinates(field, context)) {
    const first =
      axis.kind === "text" || axis.kind === "numeric"
        ? axis.values[0]
        : axis.kind === "regular"
          ? axis.start
          : undefined;
    if (first === undefined) continue;
    const read = readPosition(String(first), system);
    const position: Position | undefined =
      read.kind === "number" ? dateOfNumber(read) : read.kind === "fault" ? undefined : read;
    if (position !== undefined) return { text: String(first), position };
  }
  return undefined;
}
