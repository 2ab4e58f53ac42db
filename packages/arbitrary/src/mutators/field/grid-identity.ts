// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { asset } from "../parts/asset.js";
import { grid, gridAxes, gridDomain, gridRange, gridVariable } from "../parts/grid.js";
import { field } from "../parts/series.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks FD-23 (One grid, one set of axes). */
export const gridIdentity = ruleMutator("FD-23", [
  adding("grid shifted under one name", (idOf) => {
    const space = { kind: "grid", dims: 2, rs: "OGC:CRS84", grid: { id: idOf("asset") }, location: "face" };
    const variables = { h: gridVariable(idOf, { support: { space, time: { kind: "static" } } }) };
    const shifted = gridDomain({ ...gridAxes, x: { kind: "numeric", values: [139.75, 139.85] } });
    const first = { domain: gridDomain(), variables, ranges: { h: gridRange() } };
    const second = field(idOf, { ...first, id: idOf("shifted"), domain: shifted });
    return { resources: [...grid(idOf, first), second, asset(idOf("asset"))], at: "/4/domain/axes" };
  }),
]);
