// SPDX-License-Identifier: Apache-2.0
import type { Geometry, Report, Rule, RuleContext, Transform } from "@jiku/model";
import { eachPosition, partPath } from "./geometry-parts.js";
import { axesAt, systemAt } from "./system-at.js";

interface Dimension {
  readonly count: number;
  readonly names: readonly string[];
}

/** Number and names of the axes; a lattice without axes has one for each vector. */
function dimensionAt(ref: string | undefined, context: RuleContext): Dimension | undefined {
  const rs = systemAt(ref, context);
  if (rs === undefined) return undefined;
  const names = axesAt(rs, context)?.map(({ name }) => name) ?? rs.latticeBasis?.map((_, index) => String(index + 1));
  return names && { count: names.length, names };
}

function checkGeometry(geometry: Geometry, report: Report, context: RuleContext): void {
  const { rs: system } = geometry;
  const dimension = dimensionAt(system, context);
  if (dimension === undefined) return;
  const { names: axes } = dimension;
  if (geometry.type === "Box") {
    const count = geometry.bbox.length / 2;
    if (Number.isInteger(count) && count !== axes.length) {
      report("/bbox", { count, system, expected: axes.length, axes }, { case: "box" });
    }
    return;
  }
  const prism = geometry.type === "Prism";
  const expected = prism ? axes.length - 1 : axes.length;
  eachPosition(geometry, ({ length: count }, at) => {
    if (count !== expected) report(partPath(at), { count, system, expected, axes }, prism ? { case: "prism" } : {});
  });
}

function checkTranslation({ translation, targetRs: system }: Transform, report: Report, context: RuleContext): void {
  if (translation === undefined) return;
  const dimension = dimensionAt(system, context);
  const count = translation.length;
  if (dimension === undefined || dimension.count === count) return;
  report("/translation", { count, system, expected: dimension.count, axes: dimension.names }, { case: "translation" });
}

/** A position has one number for each axis of its system (ISO 19107, DirectPosition). A box of odd length is SP-21. */
export const coordinateDimension: Rule<"Geometry" | "Transform"> = {
  code: "SP-01",
  on: ["Geometry", "Transform"],
  check(value, report, context) {
    if (value.type === "Transform") checkTranslation(value, report, context);
    else checkGeometry(value, report, context);
  },
};
