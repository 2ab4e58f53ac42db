// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { grid, gridAxes, gridDomain } from "../parts/grid.js";
import { series, seriesDomain } from "../parts/series.js";
import { resourceOfId } from "../resource-of-id.js";
import { ruleMutator } from "../rule-mutator.js";
import { token } from "../token.js";

const ORDERED: readonly (string | undefined)[] = ["geodetic", "projected", "vertical", "temporal", "parametric"];

/** Breaks FD-04 (Ordered axis). */
export const axisMonotone = ruleMutator("FD-04", [
  changing("Field", "axis with a value repeated", (value, { document, random }) => {
    const { axes, referencing = [] } = value.domain;
    const names = Object.keys(axes).filter((name) => {
      const rs = referencing.find(({ coordinates }) => coordinates.includes(name))?.rs;
      return rs === "OGC:CRS84" || ORDERED.includes(resourceOfId(document, "ReferenceSystem", rs)?.kind);
    });
    const name = names[random(names.length)] ?? "";
    const axis = axes[name];
    if (axis?.kind !== "numeric" || axis.values.length < 2 || axis.bounds !== undefined) return undefined;
    const [first, , ...later] = axis.values;
    const changed = { ...axes, [name]: { ...axis, values: [first, first, ...later] } };
    return { value: { ...value, domain: { ...value.domain, axes: changed } }, at: `/domain/axes${token(name)}` };
  }),
  adding("time that goes back", (idOf) => ({
    resources: series(idOf, {
      domain: seriesDomain(idOf, ["2026-08-01T00:00:00Z", "2026-08-01T02:00:00Z", "2026-08-01T01:00:00Z"]),
    }),
    at: "/0/domain/axes/t",
  })),
  adding("latitude repeated", (idOf) => {
    const domain = gridDomain({ ...gridAxes, y: { kind: "numeric", values: [35.6, 35.6] } });
    return { resources: grid(idOf, { domain }), at: "/0/domain/axes/y" };
  }),
]);
