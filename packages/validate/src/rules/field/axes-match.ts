// SPDX-License-Identifier: Apache-2.0
import type { Domain, Range, Rule } from "@jiku/model";
import { token } from "../token.js";
import { axisSize } from "./axis-size.js";
import { layoutOf } from "./range-layout.js";

/** A range names the axes of its domain, each with its size; only axes of one value may be left out (CoverageJSON 1.0, 6.2). */
export const axesMatch: Rule<"Field"> = {
  code: "FD-02",
  on: "Field",
  check({ domain, ranges }, report) {
    for (const [name, range] of Object.entries(ranges)) {
      const fault = faultOf(range, domain);
      if (fault !== undefined)
        report(
          `/ranges${token(name)}${layoutOf(range).at}/axisNames`,
          fault.values,
          fault.choice === undefined ? {} : { case: fault.choice },
        );
    }
  },
};

function faultOf(
  range: Range,
  domain: Domain,
): { readonly choice?: string; readonly values: Readonly<Record<string, unknown>> } | undefined {
  const { shape, axisNames } = layoutOf(range).layout;
  if (shape.length !== axisNames.length) return { values: { names: axisNames.length, sizes: shape.length } };
  for (const [i, axis] of axisNames.entries()) {
    const own = Object.hasOwn(domain.axes, axis) ? domain.axes[axis] : undefined;
    if (own === undefined) return { choice: "unknown", values: { axis, allowed: Object.keys(domain.axes) } };
    const expected = axisSize(own);
    if (expected !== undefined && expected !== shape[i])
      return { choice: "size", values: { axis, expected, size: shape[i] } };
  }
  for (const [axis, own] of Object.entries(domain.axes)) {
    const expected = axisSize(own);
    if (expected !== undefined && expected > 1 && !axisNames.includes(axis))
      return { choice: "omitted", values: { axis, expected } };
  }
  return undefined;
}
