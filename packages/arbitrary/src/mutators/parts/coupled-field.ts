// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";

const CIVIL = { timeScale: "UTC", calendar: "proleptic_gregorian" } as const;

/** A TemporalSupport: means of an hour, labelled at its end. */
export const hourlyMeans = {
  kind: "interval",
  method: "mean",
  period: "PT1H",
  intervalLabel: "end",
  ...CIVIL,
} as const;

/** A TemporalSupport: moments, an hour from one to the next. */
export const hourlyMoments = { kind: "instant", method: "point", step: "PT1H", ...CIVIL } as const;

/** A SpatialSupport: plane cells of 100 m on the grid of kind `grid`; `more` says otherwise. */
export function cells(idOf: IdOf, more: object = {}): object {
  return {
    kind: "grid",
    dims: 2,
    rs: "EPSG:6677",
    grid: { id: idOf("grid") },
    location: "face",
    resolution: { min: 100, max: 100, unit: "m" },
    ...more,
  };
}

/** A FieldSpec of lengths in metres, as means of an hour on `cells`; `more` says otherwise. */
export function fieldOf(idOf: IdOf, more: object = {}): object {
  const inlineProperty = { quantityKind: "quantitykind:Length" };
  return { inlineProperty, unit: "m", space: cells(idOf), time: hourlyMeans, ...more };
}
