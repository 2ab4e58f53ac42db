// SPDX-License-Identifier: Apache-2.0
import type { AxisSpec, Entity, Geometry, Rule, RuleContext } from "@jiku/model";
import { type Box, type BoxExcess, bboxOf, boxExcess } from "@jiku/spacetime";
import { rangeText, rounded } from "../space/number-text.js";
import { axesAt, systemAt } from "../space/system-at.js";
import { isPartOf } from "./part-of.js";
import { uncertaintyMargin } from "./uncertainty-margin.js";

const boxes = new WeakMap<Geometry, Box | null>();

/** The box round a geometry, remembered, since many parts ask for that of one whole; undefined without one in these axes. */
function boxOf(geometry: Geometry, axes: readonly AxisSpec[]): Box | undefined {
  let box = boxes.get(geometry);
  if (box === undefined) {
    box = bboxOf(geometry, axes) ?? null;
    boxes.set(geometry, box);
  }
  return box === null || box.length !== 2 * axes.length ? undefined : box;
}

interface Escape {
  readonly excess: BoxExcess;
  readonly outer: Box;
}

/** How a geometry of the part leaves those of the whole; undefined when one of them holds it or none can be compared. */
function escapeOf(
  part: Geometry,
  wholes: readonly Geometry[],
  axes: readonly AxisSpec[],
  body: string | undefined,
): Escape | undefined {
  const inner = boxOf(part, axes);
  let first: Escape | undefined;
  for (const whole of inner === undefined ? [] : wholes) {
    const outer = boxOf(whole, axes);
    if (inner === undefined || outer === undefined) continue;
    const margins = axes.map((axis) => {
      const [own, other] = [part, whole].map(({ uncertainty }) =>
        uncertaintyMargin(uncertainty, axis, { axes, box: outer, body }),
      );
      return own === undefined || other === undefined ? undefined : Math.max(own, other);
    });
    const excess = boxExcess(outer, inner, axes, margins);
    if (excess === undefined) return undefined;
    first ??= { excess, outer };
  }
  return first;
}

function sameSystem(geometry: Geometry, others: readonly Geometry[], context: RuleContext): readonly Geometry[] {
  if (geometry.rs === undefined) return [];
  const iri = context.expand(geometry.rs);
  return others.filter(({ rs }) => rs !== undefined && (rs === geometry.rs || context.expand(rs) === iri));
}

/** The box round a part lies in a box round its whole, grown by the larger of their uncertainties (DE-9IM, within). */
export const partInsideWhole: Rule<"Relation"> = {
  code: "EN-05",
  on: "Relation",
  check({ predicate, object }, report, context) {
    const { geometries } = context.resource as Partial<Entity>;
    if (geometries === undefined || !isPartOf(predicate, context)) return;
    const whole = (context.resolve(object) as Partial<Entity> | undefined)?.geometries;
    if (whole === undefined) return;
    for (const geometry of geometries) {
      const candidates = sameSystem(geometry, whole, context);
      const rs = candidates.length === 0 ? undefined : systemAt(geometry.rs, context);
      const axes = rs && axesAt(rs, context);
      const found = axes && escapeOf(geometry, candidates, axes, rs.body);
      if (axes === undefined || found === undefined) continue;
      const { excess, outer } = found;
      const [min, max] = [outer[excess.axis] ?? 0, outer[excess.axis + axes.length] ?? 0];
      const values = { axis: axes[excess.axis]?.name, value: rounded(excess.value), range: rangeText(min, max) };
      return report("", values, excess.apart ? { case: "apart" } : {});
    }
  },
};
