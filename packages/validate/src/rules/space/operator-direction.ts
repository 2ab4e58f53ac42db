// SPDX-License-Identifier: Apache-2.0
import type { Entity, Rule, ScaleOperation } from "@jiku/model";
import { isPartOf } from "../entity/part-of.js";
import { isLarger, spaceExtent } from "./scale-sizes.js";

const UPWARD: ReadonlySet<ScaleOperation> = new Set<ScaleOperation>([
  "aggregate",
  "average",
  "homogenise",
  "coarseGrain",
]);
const DOWNWARD: ReadonlySet<ScaleOperation> = new Set<ScaleOperation>(["interpolate", "downscale"]);

/** An operation that leads to the larger scale does not start there, nor one that leads to the smaller. A part larger than its whole is EN-02. */
export const operatorDirection: Rule<"Relation"> = {
  code: "SC-03",
  on: "Relation",
  check({ scaleRelation, predicate, object }, report, context) {
    if (scaleRelation === undefined) return;
    const { operation } = scaleRelation;
    const [up, down] = [UPWARD.has(operation), DOWNWARD.has(operation)];
    const subject = up || down ? spaceExtent(context.resource as Partial<Entity>) : undefined;
    const other = subject && context.resolve(object);
    const target = other && spaceExtent(other as Partial<Entity>);
    if (subject === undefined || target === undefined) return;
    const against = up ? isLarger(subject, target) && !isPartOf(predicate, context) : isLarger(target, subject);
    if (!against) return;
    const values = { operation, subjectExtent: subject.text, objectExtent: target.text };
    report("/scaleRelation/operation", values, down ? { case: "down" } : {});
  },
};
