// SPDX-License-Identifier: Apache-2.0
import { between, several } from "../draw.js";
import type { Facts } from "../facts.js";
import { enumValue, fill, wantsMember } from "../fill.js";
import { type Made, optionalTarget, type Scope, target, written } from "../scope.js";
import { geometry } from "../values/geometry.js";
import { quantity } from "../values/quantity.js";
import { timeExtent } from "../values/time.js";
import { finishResource, startResource } from "./resource.js";

const COMPUTING = new Set(["simulation", "assimilation", "inference"]);

export function makeProcedure(scope: Scope, type: string): Made {
  const procedureType =
    scope.complete || wantsMember(scope, type, "procedureType", 60) ? enumValue(scope, "ProcedureType") : undefined;
  const start = startResource(scope, type);
  return finishResource(
    scope,
    type,
    start,
    { procedureType },
    { computing: procedureType !== undefined && COMPUTING.has(procedureType) },
  );
}

/** A part that stands for a whole; the chain ends in an Entity. */
export function makeSample(scope: Scope, type: string): Made {
  const start = startResource(scope, type);
  const whole = target(scope, ["Entity", "Sample"]);
  const root = whole.type === "Sample" ? whole.root : whole.id;
  return finishResource(
    scope,
    type,
    start,
    {
      sampleOf: [written(scope, whole.id)],
      sampledAt: wantsMember(scope, type, "sampledAt", 30) ? timeExtent(scope) : undefined,
      geometries: wantsMember(scope, type, "geometries", 30)
        ? several(scope.draw, 2, () => geometry(scope))
        : undefined,
      size: wantsMember(scope, type, "size", 30) ? quantity(scope, { units: ["mg/L", "kg", "m"] }) : undefined,
    },
    { located: true, ...(root === undefined ? {} : { root }) },
  );
}

/** A deployment that covers all times of the data. */
function deployment(scope: Scope): unknown {
  const platform = target(scope, ["System", "Entity"]);
  const during = fill(scope, "TimeExtent", {
    at: undefined,
    start: "1990-04-01T00:00:00Z",
    end: "..",
    unknown: undefined,
    trs: undefined,
    bounds: undefined,
    precision: undefined,
    recurrence: undefined,
  });
  return fill(scope, "Deployment", { platform: written(scope, platform.id), during });
}

/** A sensor, actuator, sampler, platform or simulator. */
export function makeSystem(scope: Scope, type: string): Made {
  const { draw } = scope;
  const start = startResource(scope, type);
  const observed: Facts[] = [];
  if (wantsMember(scope, type, "observes", 35)) {
    for (let k = between(draw, 1, 2); k > 0; k -= 1) {
      const property = optionalTarget(scope, ["Property"], (facts) => !observed.includes(facts));
      if (property !== undefined) observed.push(property);
    }
  }
  const deployed = wantsMember(scope, type, "deployments", 30);
  const roles = Array.from(new Set(several(draw, 3, () => enumValue(scope, "SystemRole"))));
  return finishResource(
    scope,
    type,
    start,
    {
      roles,
      observes: observed.length === 0 ? undefined : observed.map(({ id }) => written(scope, id)),
      deployments: deployed ? several(draw, 2, () => deployment(scope)) : undefined,
    },
    { deployed, ...(observed.length === 0 ? {} : { observes: observed.map(({ id }) => id) }) },
  );
}
