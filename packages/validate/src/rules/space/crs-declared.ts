// SPDX-License-Identifier: Apache-2.0
import type { Domain, DomainAxis, Report, Rule } from "@jiku/model";

/** The coordinates that the axes of a domain give: the columns of a composite axis, else the axis itself. */
function* coordinatesOf({ axes }: Domain): Generator<readonly [name: string, axis: DomainAxis]> {
  for (const [name, axis] of Object.entries(axes)) {
    if (axis.kind === "composite") yield* Object.entries(axis.columns);
    else yield [name, axis];
  }
}

function checkDomain(domain: Domain, report: Report): void {
  const table = domain.domainType === "Table";
  for (const [coordinate, axis] of coordinatesOf(domain)) {
    if (table && axis.kind === "text") continue;
    if (domain.referencing?.some(({ coordinates }) => coordinates.includes(coordinate))) continue;
    report("/domain", { coordinate }, { case: "coordinate" });
    return;
  }
}

/** Whatever has coordinates says in which reference system (ISO 19111). */
export const crsDeclared: Rule<"Geometry" | "SpatialSupport" | "Field"> = {
  code: "SP-20",
  on: ["Geometry", "SpatialSupport", "Field"],
  check(value, report) {
    if ("domain" in value) checkDomain(value.domain, report);
    else if (value.rs !== undefined) return;
    else if ("type" in value) report("", { type: value.type });
    else if (value.kind !== "none") report("", {}, { case: "support" });
  },
};
