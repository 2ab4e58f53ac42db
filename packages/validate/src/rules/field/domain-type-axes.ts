// SPDX-License-Identifier: Apache-2.0
import type { DomainType, Rule } from "@jiku/model";

const DEMANDED: Readonly<Partial<Record<DomainType, readonly string[]>>> = {
  Profile: ["z"],
  PointSeries: ["t"],
  Trajectory: ["composite"],
  Section: ["composite", "z"],
};

/** A domain has the axes that its type demands (CoverageJSON 1.0, domain types). */
export const domainTypeAxes: Rule<"Field"> = {
  code: "FD-18",
  on: "Field",
  check({ domain: { domainType, axes } }, report) {
    if (domainType === undefined) return;
    const axis = DEMANDED[domainType]?.find((name) => !Object.hasOwn(axes, name));
    if (axis !== undefined) report("/domain/domainType", { domainType, axis });
  },
};
