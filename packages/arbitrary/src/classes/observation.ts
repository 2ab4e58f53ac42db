// SPDX-License-Identifier: Apache-2.0
import { chance, several } from "../draw.js";
import type { Facts } from "../facts.js";
import { allows, enumValue, type Fixed, fill, named, wantsMember } from "../fill.js";
import { type Made, optionalTarget, place, type Scope, target, written } from "../scope.js";
import { condition } from "../values/condition.js";
import { geometry, spatialSupport } from "../values/geometry.js";
import { port } from "../values/ports.js";
import { ANY_NUMBER, result } from "../values/result.js";
import { recordMoment, temporalSupport, timeExtent } from "../values/time.js";
import { makeModel } from "./model.js";
import { finishResource, type Start, startResource } from "./resource.js";

const COMPUTED = new Set(["simulated", "assimilated", "forecast", "inferred"]);
/** Before all phenomenon times. */
const BASE_TIMES = ["1998-12-31T00:00:00Z", "1998-07-01T09:00:00+09:00", "1998-02-03"];

/** A model that gives what was observed. */
function givingModel(scope: Scope, observes: readonly string[]): Facts | undefined {
  if (scope.depth > 2 || !scope.allowance.hasClass("Model") || !chance(scope.draw, 20)) return undefined;
  const ports = observes.map((id, k) => {
    const nature = scope.facts.get(id)?.property ?? ANY_NUMBER;
    const unit = nature.unit ?? nature.usableUnits[0];
    return port(scope, { name: `out-${k}`, role: "output", field: { property: written(scope, id), unit } });
  });
  return place(scope, "Model", () => makeModel(scope, "Model", { ports }));
}

/** Who and what made a value of an origin, so that it can be of that origin. */
export function makers(
  scope: Scope,
  type: string,
  origin: string,
  start: Start,
  observes: readonly string[],
  civil: boolean,
): Fixed {
  const { draw } = scope;
  const computed = COMPUTED.has(origin);
  const bare = computed && start.members["generatedBy"] === undefined;
  const complete = scope.complete && origin === "measured";
  const isNamed = computed && allows(scope, type, "usedProcedure") && observes.every((id) => id !== "");
  const model = isNamed ? givingModel(scope, observes) : undefined;
  const wanted = wantsMember(scope, type, "usedProcedure", 30) ? optionalTarget(scope, ["Procedure"]) : undefined;
  const procedure = model ?? (bare || complete ? target(scope, ["Procedure"]) : wanted);
  const system = wantsMember(scope, type, "madeBySystem", 30)
    ? optionalTarget(
        scope,
        ["System"],
        (facts) => observes.every((id) => facts.observes?.includes(id) ?? true) && (civil || facts.deployed !== true),
      )
    : undefined;
  const conditional = (scope.complete && origin === "simulated") || wantsMember(scope, type, "conditions", 20);
  return {
    usedProcedure: procedure && written(scope, procedure.id),
    madeBySystem: system && written(scope, system.id),
    conditions: conditional ? several(draw, 2, () => condition(scope)) : undefined,
  };
}

/** What a value is of: an Entity or a Sample. */
export function feature(scope: Scope, type: string): { readonly fixed: Fixed; readonly facts: Facts } {
  const facts = target(scope, ["Entity", "Sample"]);
  if (!wantsMember(scope, type, "ultimateFeatureOfInterest", 25))
    return { fixed: { featureOfInterest: written(scope, facts.id), ultimateFeatureOfInterest: undefined }, facts };
  const root = facts.type === "Sample" ? facts.root : optionalTarget(scope, ["Entity"])?.id;
  return {
    fixed: {
      featureOfInterest: written(scope, facts.id),
      ultimateFeatureOfInterest: root === undefined ? undefined : written(scope, root),
    },
    facts,
  };
}

/** The moment from which a computation starts. */
export function referenceTime(scope: Scope): string {
  return BASE_TIMES[scope.draw(BASE_TIMES.length)] ?? "1999";
}

function support(scope: Scope, needsTime: boolean): Fixed | undefined {
  if (!needsTime && !wantsMember(scope, "Observation", "support", 40)) return undefined;
  const time = needsTime || wantsMember(scope, "Support", "time", 60) ? temporalSupport(scope) : undefined;
  const space = wantsMember(scope, "Support", "space", 50) ? spatialSupport(scope) : undefined;
  return fill(scope, "Support", { time, space });
}

/** One value of a property of a thing at a time. */
export function makeObservation(scope: Scope, type: string): Made {
  const { draw } = scope;
  const origin = enumValue(scope, "Origin");
  const start = startResource(scope, type, { measured: origin === "measured" });
  const { fixed } = feature(scope, type);
  const property = target(scope, ["Property"]);
  const nature = property.property ?? ANY_NUMBER;
  const supported = support(scope, scope.complete && ["real", "integer", "complex"].includes(nature.valueType));
  const isStatistic = (supported?.["time"] as Fixed | undefined)?.["kind"] === "interval";
  const civil = origin === "forecast" || chance(draw, 70);
  const phenomenonTime = timeExtent(scope, { civil, interval: isStatistic });
  const compared = civil || phenomenonTime["trs"] === undefined;
  const far = !civil && phenomenonTime["trs"] === undefined;
  const timed = compared && !far;
  return finishResource(
    scope,
    type,
    start,
    {
      origin,
      ...fixed,
      observedProperty: written(scope, property.id),
      phenomenonTime,
      resultTime: timed && wantsMember(scope, type, "resultTime", 30) ? recordMoment(scope, 0) : undefined,
      recordedFrom: timed ? start.members["recordedFrom"] : undefined,
      recordedUntil: timed ? start.members["recordedUntil"] : undefined,
      validTime:
        start.members["versionOf"] === undefined && wantsMember(scope, type, "validTime", 20)
          ? timeExtent(scope)
          : undefined,
      referenceTime:
        origin === "forecast" || (timed && wantsMember(scope, type, "referenceTime", 20))
          ? referenceTime(scope)
          : undefined,
      ...makers(scope, type, origin, start, [property.id], timed),
      support: supported,
      result: result(scope, nature),
      flags: wantsMember(scope, type, "flags", 20) ? several(draw, 2, () => named(scope, "Flag")) : undefined,
      geometry: wantsMember(scope, type, "geometry", 25) ? geometry(scope) : undefined,
    },
    { foreignTime: !timed, hasTime: true, computed: start.computed || COMPUTED.has(origin) },
  );
}
