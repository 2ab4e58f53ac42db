// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { grid, gridDomain } from "../parts/grid.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-18 (Axes of a domain type). */
export const domainTypeAxes = ruleMutator("FD-18", [
  changing("Domain", "profile without z", (value) =>
    "z" in value.axes ? undefined : { value: { ...value, domainType: "Profile" }, at: "/domainType" },
  ),
  adding("trajectory on a grid", (idOf) => ({
    resources: grid(idOf, { domain: { ...gridDomain(), domainType: "Trajectory" } }),
    at: "/0/domain/domainType",
  })),
]);
