// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Dataset, Geometry, Rule, RuleContext, TimeExtent } from "@jiku/model";
import { axesOf, bboxOf, boxContains, contains, isReferenceSystem, readInterval } from "@jiku/spacetime";
import { systemOf } from "../time/system-of.js";

/** The extents of a dataset hold its members, where both use one reference system (DCAT 3, dcterms:spatial; STAC extent). */
export const extentCoversMembers: Rule<"Dataset"> = {
  code: "DS-01",
  on: "Dataset",
  check(dataset, report, context) {
    if (dataset.members === undefined || (dataset.spatial === undefined && dataset.temporal === undefined)) return;
    for (const ref of dataset.members) {
      const member = context.resolve(ref);
      if (member === undefined) continue;
      if (geometriesOf(member).some((g) => isOutside(g, dataset.spatial ?? [], context)))
        report("/spatial", { member: ref });
      const late = timeOf(member);
      if (late !== undefined && isApart(late, dataset, context)) {
        report(
          "/temporal",
          { member: ref, start: late.at ?? late.start, end: late.at ?? late.end },
          { case: "temporal" },
        );
      }
    }
  },
};

function geometriesOf(member: AnyResource): readonly Geometry[] {
  const { geometries, geometry } = member as {
    readonly geometries?: readonly Geometry[];
    readonly geometry?: Geometry;
  };
  return geometries ?? (geometry === undefined ? [] : [geometry]);
}

function timeOf(member: AnyResource): TimeExtent | undefined {
  return (member as { readonly phenomenonTime?: TimeExtent }).phenomenonTime;
}

/** True when extents in the system of the geometry are declared and none of them holds it. */
function isOutside(geometry: Geometry, extents: readonly Geometry[], context: RuleContext): boolean {
  if (geometry.rs === undefined) return false;
  const iri = context.expand(geometry.rs);
  const same = extents.filter((e) => e.rs !== undefined && context.expand(e.rs) === iri);
  const rs = same.length === 0 ? undefined : context.resolve(geometry.rs);
  const axes = isReferenceSystem(rs) ? axesOf(rs, context.resolve) : undefined;
  const inner = axes && bboxOf(geometry, axes);
  if (axes === undefined || inner === undefined) return false;
  return same.every((extent) => {
    const outer = bboxOf(extent, axes);
    return outer !== undefined && !boxContains(outer, inner, axes);
  });
}

function isApart(time: TimeExtent, dataset: Dataset, context: RuleContext): boolean {
  const system = systemOf(time.trs, context);
  if (system === undefined || dataset.temporal === undefined) return false;
  const inner = readInterval(time, system);
  const verdicts = dataset.temporal.map((extent) => {
    const own = systemOf(extent.trs, context);
    return own === undefined ? undefined : contains(readInterval(extent, own), inner);
  });
  return verdicts.every((v) => v === false);
}
