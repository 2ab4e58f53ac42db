// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { observedParts } from "./observed.js";
import { civilTime } from "./reference-systems.js";

const HOURS = ["2026-08-01T00:00:00Z", "2026-08-01T01:00:00Z", "2026-08-01T02:00:00Z"];

/** The Variable `h` of a series: the property of kind `property`, in metres. */
export function seriesVariable(idOf: IdOf, more: object = {}): object {
  const support = { time: { kind: "instant", method: "point" } };
  return { property: idOf("property"), unit: "m", support, ...more };
}

/** An inline Range over the three hours of a series. */
export function seriesRange(values: readonly unknown[] = [3.52, 3.55, 3.61], more: object = {}): object {
  return { kind: "real", shape: [3], axisNames: ["t"], values, ...more };
}

/** The Domain of a series: three hours on the axis `t`, referred to the system of kind `civil-time`. */
export function seriesDomain(idOf: IdOf, values: readonly string[] = HOURS): object {
  const referencing = [{ coordinates: ["t"], rs: idOf("civil-time") }];
  return { domainType: "PointSeries", axes: { t: { kind: "text", values } }, referencing };
}

/** A measured Field of the one Variable `h`, with an id of kind `field`; `more` says otherwise. */
export function field(idOf: IdOf, more: object = {}): object {
  return {
    id: idOf("field"),
    type: "Field",
    origin: "measured",
    featureOfInterest: idOf("thing"),
    usedProcedure: idOf("procedure"),
    domain: seriesDomain(idOf),
    variables: { h: seriesVariable(idOf) },
    ranges: { h: seriesRange() },
    ...more,
  };
}

/** A Field, the first of the list, and all that it refers to. */
export function series(idOf: IdOf, more: object = {}, facets: object = {}): readonly object[] {
  return [field(idOf, more), civilTime(idOf("civil-time")), ...observedParts(idOf, facets)];
}
