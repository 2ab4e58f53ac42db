// SPDX-License-Identifier: Apache-2.0
import type { Domain, Rule } from "@jiku/model";
import { token } from "../token.js";

/** Each coordinate is given by one axis and belongs to at most one reference system (CoverageJSON 1.0, 5.1). */
export const coordinateReferencedOnce: Rule<"Domain"> = {
  code: "FD-06",
  on: "Domain",
  check(domain, report) {
    const givenBy = new Map<string, string>();
    for (const [coordinate, axis] of coordinatesOf(domain)) {
      const other = givenBy.get(coordinate);
      if (other !== undefined && other !== axis)
        report(`/axes${token(axis)}`, { coordinate, axis: other, other: axis }, { case: "two-axes" });
      givenBy.set(coordinate, axis);
    }
    const named = new Set<string>();
    domain.referencing?.forEach((entry, k) => {
      for (const coordinate of entry.coordinates) {
        if (!givenBy.has(coordinate)) report(`/referencing/${k}`, { coordinate, allowed: [...givenBy.keys()] });
        else if (named.has(coordinate)) report(`/referencing/${k}`, { coordinate }, { case: "twice" });
        named.add(coordinate);
      }
    });
  },
};

/** Coordinate and the axis that gives it; the own name of a composite axis is no coordinate. */
function coordinatesOf({ axes }: Domain): readonly (readonly [string, string])[] {
  return Object.entries(axes).flatMap(([name, axis]) =>
    axis.kind === "composite"
      ? Object.keys(axis.columns).map((column) => [column, name] as const)
      : [[name, name] as const],
  );
}
