// SPDX-License-Identifier: Apache-2.0
import type { Rule } from "@jiku/model";
import { compareInstants, readPosition, type TemporalSystem } from "@jiku/spacetime";
import { timeCoordinates } from "../time/axis-positions.js";
import { token } from "../token.js";

/** Order of two coordinates: below 0 when the first comes first, NaN when it is not known. */
type Compare = (a: number | string, b: number | string) => number;

/** Each value lies in its cell, and cells that follow each other do not overlap (CF conventions 7.1). */
export const boundsValid: Rule<"Field"> = {
  code: "FD-05",
  on: "Field",
  check(field, report, context) {
    for (const [axis, { kind, ...rest }] of Object.entries(field.domain.axes)) {
      const { values, bounds } = rest as {
        readonly values?: readonly (number | string)[];
        readonly bounds?: readonly (number | string)[];
      };
      if (values === undefined || bounds === undefined) continue;
      const path = `/domain/axes${token(axis)}/bounds`;
      if (bounds.length !== 2 * values.length) {
        report(path, { axis, count: bounds.length, values: values.length });
        continue;
      }
      const system = kind === "text" ? timeCoordinates(field, context).find((c) => c.name === axis)?.system : undefined;
      if (kind === "text" && system === undefined) continue;
      const fault = cellFault(
        values,
        bounds,
        system === undefined ? (a, b) => Number(a) - Number(b) : compareTimes(system),
      );
      if (fault !== undefined) report(path, { axis, ...fault.values }, { case: fault.choice });
    }
  },
};

function compareTimes(system: TemporalSystem): Compare {
  return (a, b) => {
    const [first, second] = [readPosition(String(a), system), readPosition(String(b), system)];
    if (first.kind === "fault" || second.kind === "fault") return Number.NaN;
    const order = compareInstants(first, second);
    return order === "before" ? -1 : order === "after" ? 1 : order === "equal" ? 0 : Number.NaN;
  };
}

function cellFault(values: readonly (number | string)[], bounds: readonly (number | string)[], compare: Compare) {
  const cell = (i: number) => {
    const [a, b] = [bounds[2 * i] as number | string, bounds[2 * i + 1] as number | string];
    return compare(a, b) > 0 ? ([b, a] as const) : ([a, b] as const);
  };
  for (const [i, value] of values.entries()) {
    const [lower, upper] = cell(i);
    if (compare(value, lower) < 0 || compare(value, upper) > 0)
      return { choice: "outside", values: { value, lower, upper } };
    if (i === 0) continue;
    const [l, u] = cell(i - 1);
    const overlap = compare(l, upper) < 0 && compare(lower, u) < 0;
    if (overlap) return { choice: "overlap", values: { lower: l, upper: u, nextLower: lower, nextUpper: upper } };
  }
  return undefined;
}
