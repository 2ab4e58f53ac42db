// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec, ReferenceSystem, RuleContext } from "@jiku/model";
import { axesOf, isReferenceSystem } from "@jiku/spacetime";

/** The reference system that a reference names; undefined when it is not at hand or is something else. */
export function systemAt(ref: string | undefined, context: RuleContext): ReferenceSystem | undefined {
  if (ref === undefined) return undefined;
  const rs = context.resolve(ref);
  return isReferenceSystem(rs) ? rs : undefined;
}

const known = new WeakMap<ReferenceSystem, readonly AxisSpec[]>();

/** Axes in the order of coordinates, the same array for the same system; undefined when neither it, a pack nor its parts say them. */
export function axesAt(rs: ReferenceSystem, context: RuleContext): readonly AxisSpec[] | undefined {
  if (rs.axes !== undefined && rs.axes.length > 0) return rs.axes;
  const remembered = known.get(rs);
  if (remembered !== undefined) return remembered;
  const axes = axesOf(rs, context.resolve);
  if (axes !== undefined) known.set(rs, axes);
  return axes;
}
