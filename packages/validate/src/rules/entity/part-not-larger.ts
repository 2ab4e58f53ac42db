// SPDX-License-Identifier: Apache-2.0
import type { Entity, Rule } from "@jiku/model";
import { isLarger, spaceExtent } from "../space/scale-sizes.js";
import { isPartOf } from "./part-of.js";

/** A part is not larger than its whole, by the largest space extent that each declares. */
export const partNotLarger: Rule<"Relation"> = {
  code: "EN-02",
  on: "Relation",
  check({ predicate, object }, report, context) {
    if ((context.resource as Partial<Entity>).scales === undefined || !isPartOf(predicate, context)) return;
    const part = spaceExtent(context.resource as Partial<Entity>);
    const other = part && context.resolve(object);
    const whole = other && spaceExtent(other as Partial<Entity>);
    if (part !== undefined && whole !== undefined && isLarger(part, whole))
      report("", { part: part.text, whole: whole.text });
  },
};
