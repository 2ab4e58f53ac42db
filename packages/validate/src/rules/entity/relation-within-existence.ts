// SPDX-License-Identifier: Apache-2.0
import type { Entity, Report, Rule, RuleContext, TimeExtent } from "@jiku/model";
import { endsAfter, type Interval, readInterval, startsBefore } from "@jiku/spacetime";
import { systemOf } from "../time/system-of.js";

interface Validity {
  readonly extent: TimeExtent;
  readonly interval: Interval;
}

function read(extent: TimeExtent | undefined, context: RuleContext): Validity | undefined {
  const system = extent && systemOf(extent.trs, context);
  return extent === undefined || system === undefined ? undefined : { extent, interval: readInterval(extent, system) };
}

function judge(relation: Validity, entity: string, existence: Validity | undefined, report: Report): void {
  if (existence === undefined) return;
  const [time, life] = [relation.extent, existence.extent];
  if (startsBefore(relation.interval, existence.interval) === true) {
    report("/validTime", { value: time.at ?? time.start, entity, bound: life.at ?? life.start });
  }
  if (endsAfter(relation.interval, existence.interval) === true) {
    report("/validTime", { value: time.at ?? time.end, entity, bound: life.at ?? life.end }, { case: "after" });
  }
}

/** A relation holds only while both its ends exist (CityGML 3.0, AbstractFeatureWithLifespan). */
export const relationWithinExistence: Rule<"Relation"> = {
  code: "EN-03",
  on: "Relation",
  check({ validTime, object }, report, context) {
    const relation = read(validTime, context);
    if (relation === undefined) return;
    const { id, existence } = context.resource as Partial<Entity>;
    judge(relation, id ?? "", read(existence, context), report);
    const other = context.resolve(object) as Partial<Entity> | undefined;
    judge(relation, object, read(other?.existence, context), report);
  },
};
