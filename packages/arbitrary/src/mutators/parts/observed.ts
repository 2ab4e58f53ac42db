// SPDX-License-Identifier: Apache-2.0
import type { IdOf } from "../adding.js";
import { procedure } from "./procedure.js";
import { property } from "./property.js";
import { thing } from "./thing.js";

/** A measured Observation of 2.5 m, with ids of the kinds `observation`, `thing`, `property` and `procedure`; `more` says otherwise. */
export function observation(idOf: IdOf, more: object = {}): object {
  return {
    id: idOf("observation"),
    type: "Observation",
    origin: "measured",
    featureOfInterest: idOf("thing"),
    observedProperty: idOf("property"),
    phenomenonTime: { at: "2026-08-01T00:00:00Z" },
    usedProcedure: idOf("procedure"),
    support: { time: { kind: "instant", method: "point" } },
    result: { kind: "quantity", value: 2.5, unit: "m" },
    ...more,
  };
}

/** What `observation` refers to: its thing, its property (with `facets`) and its procedure. */
export function observedParts(idOf: IdOf, facets: object = {}): readonly object[] {
  return [thing(idOf("thing")), property(idOf("property"), facets), procedure(idOf("procedure"))];
}

/** An Observation, the first of the list, and all that it refers to. */
export function observed(idOf: IdOf, more: object = {}, facets: object = {}): readonly object[] {
  return [observation(idOf, more), ...observedParts(idOf, facets)];
}
