// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec, Rule } from "@jiku/model";
import { registeredAxes } from "@jiku/spacetime";

function isDeclared(direction: AxisSpec["direction"]): boolean {
  return direction !== undefined && direction !== "unspecified";
}

function directions(axes: readonly AxisSpec[]): readonly string[] {
  return axes.map(({ direction }) => direction ?? "–");
}

/** The axes of a system are those of its registered definition, in the same order (OGC Axis Order Policy). */
export const echoAgrees: Rule<"ReferenceSystem"> = {
  code: "SP-22",
  on: "ReferenceSystem",
  check(system, report) {
    const { axes, definition } = system;
    if (axes === undefined || definition === undefined) return;
    const registered = registeredAxes(system);
    if (registered === undefined) return;
    if (registered.length !== axes.length) {
      const names = registered.map(({ name }) => name);
      return report("/axes", { count: axes.length, definition, expected: registered.length, axes: names });
    }
    const differs = axes.some(({ direction }, k) => {
      const expected = registered[k]?.direction;
      return isDeclared(direction) && isDeclared(expected) && direction !== expected;
    });
    if (!differs) return;
    report("/axes", { value: directions(axes), definition, expected: directions(registered) }, { case: "direction" });
  },
};
