// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { asset } from "./asset.js";
import { property } from "./property.js";

/** A FieldSpec: the property of kind `property`, in metres, with its standard uncertainty; `more` says otherwise. */
export function fieldSpec(idOf: IdOf, more: object = {}): object {
  const time = { kind: "instant", method: "point", timeScale: "UTC", calendar: "proleptic_gregorian" };
  return { property: idOf("property"), unit: "m", time, uncertainty: { kind: "standard" }, ...more };
}

/** A Belief: a forecast of six hours, kept in the file of kind `asset`; `more` says otherwise. */
export function belief(idOf: IdOf, more: object = {}, kind = "belief"): object {
  return {
    id: idOf(kind),
    type: "Belief",
    beliefRole: "forecast",
    fields: [fieldSpec(idOf)],
    validTime: { start: "2026-08-01T00:00:00Z", end: "2026-08-01T06:00:00Z" },
    issuedAt: "2026-08-01T00:05:00Z",
    data: idOf("asset"),
    ...more,
  };
}

/** What `belief` refers to. */
export function beliefParts(idOf: IdOf): readonly object[] {
  return [property(idOf("property")), asset(idOf("asset"))];
}
