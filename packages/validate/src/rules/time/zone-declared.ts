// SPDX-License-Identifier: Apache-2.0
import type { Field, Rule, RuleContext } from "@jiku/model";
import { readPosition, type TemporalSystem } from "@jiku/spacetime";
import { timeCoordinates } from "./axis-positions.js";
import { isUnbounded, systemOfPosition } from "./system-of.js";

/** A time of day says in which zone it is read (ISO 8601-1, local time); a scale other than UTC has no zones. */
export const zoneDeclared: Rule<"TimePosition" | "Field"> = {
  code: "TM-15",
  on: ["TimePosition", "Field"],
  check(value, report, context) {
    if (typeof value !== "string")
      return checkAxes(value, context, (path, values) => report(path, values, { case: "axis" }));
    if (!value.includes("T") || value.endsWith("Z") || isUnbounded(value, context)) return;
    const system = systemOfPosition(context);
    if (system !== undefined && lacksZone(value, system)) report("", { value });
  },
};

function lacksZone(text: string, system: TemporalSystem): boolean {
  if (
    system.form !== "date" ||
    system.timeZone !== undefined ||
    (system.timeScale !== undefined && system.timeScale !== "UTC")
  )
    return false;
  const position = readPosition(text, system);
  const hasTime =
    position.kind === "date" &&
    (position.precision === "minute" || position.precision === "second" || position.precision === "fraction");
  return hasTime && !position.zoneWritten;
}

function checkAxes(
  field: Field,
  context: RuleContext,
  tell: (path: string, values: Readonly<Record<string, unknown>>) => void,
): void {
  for (const { axis, path, name, system } of timeCoordinates(field, context)) {
    if (axis.kind !== "text") continue;
    const local = axis.values.filter((text) => lacksZone(text, system));
    if (local.length > 0) tell(path, { count: local.length, axis: name, value: local[0] });
  }
}
