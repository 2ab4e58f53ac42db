// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { observedParts } from "./observed.js";
import { field } from "./series.js";

/** The axes of a grid: two latitudes and two longitudes. */
export const gridAxes = {
  y: { kind: "numeric", values: [35.6, 35.7] },
  x: { kind: "numeric", values: [139.7, 139.8] },
};

/** The Domain of a grid in longitude and latitude (OGC:CRS84); `axes` and `referencing` say otherwise. */
export function gridDomain(
  axes: object = gridAxes,
  referencing: readonly object[] = [{ coordinates: ["x", "y"], rs: "OGC:CRS84" }],
): object {
  return { domainType: "Grid", axes, referencing };
}

/** The Variable `h` of a grid: the property of kind `property`, in metres, without time. */
export function gridVariable(idOf: IdOf, more: object = {}): object {
  return { property: idOf("property"), unit: "m", support: { time: { kind: "static" } }, ...more };
}

/** An inline Range over the four cells of a grid. */
export function gridRange(more: object = {}): object {
  return { kind: "real", shape: [2, 2], axisNames: ["y", "x"], values: [3.1, 4, 2.8, 5.2], ...more };
}

/** A Field on a grid, the first of the list, and all that it refers to. */
export function grid(idOf: IdOf, more: object = {}, facets: object = {}): readonly object[] {
  const plain = { domain: gridDomain(), variables: { h: gridVariable(idOf) }, ranges: { h: gridRange() } };
  return [field(idOf, { ...plain, ...more }), ...observedParts(idOf, facets)];
}
