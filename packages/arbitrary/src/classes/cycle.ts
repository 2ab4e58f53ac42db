// SPDX-License-Identifier: Apache-2.0
import { between, chance, pick, several } from "../draw.js";
import type { Facts } from "../facts.js";
import { allows, enumValue, type Fixed, wantsMember } from "../fill.js";
import { enumerations } from "../gen/tables.js";
import { type Made, make, optionalTarget, place, resourceOf, type Scope, target, written } from "../scope.js";
import { makeEvaluation } from "./evaluation.js";
import { finishResource, startResource } from "./resource.js";
import { makeRun } from "./run.js";

function runOf(scope: Scope, kind: string): Facts {
  const found = chance(scope.draw, 50)
    ? optionalTarget(scope, ["Run"], ({ id }) => resourceOf(scope, id)?.["runKind"] === kind)
    : undefined;
  return found ?? place(scope, "Run", () => makeRun(scope, "Run", { kind }));
}

/** An evaluation of each of these; any other if there are none. */
function evaluationsOf(scope: Scope, actions: readonly Facts[]): readonly Facts[] {
  if (actions.length === 0) return [target(scope, ["Evaluation"])];
  return actions.map((action) => place(scope, "Evaluation", () => makeEvaluation(scope, "Evaluation", action)));
}

/** From what was observed to what came of it; a closed cycle has all of it. */
function phases(scope: Scope, type: string, isClosed: boolean): Fixed {
  const has = (member: string, percent = 30) => isClosed || wantsMember(scope, type, member, percent);
  const ids = (all: readonly Facts[]) => all.map(({ id }) => written(scope, id));
  const observe = has("observe") ? several(scope.draw, 2, () => target(scope, ["Observation", "Field"])) : undefined;
  const assimilate = has("assimilate") ? runOf(scope, "assimilation") : undefined;
  const predict = has("predict") ? runOf(scope, pick(scope.draw, ["forecast", "nowcast"])) : undefined;
  const decide = has("decide") ? (optionalTarget(scope, ["Decision"]) ?? make(scope, "Decision")) : undefined;
  const action = wantsMember(scope, type, "intervene", 50) ? optionalTarget(scope, ["Action"]) : undefined;
  const evaluations = has("evaluations") ? evaluationsOf(scope, action === undefined ? [] : [action]) : undefined;
  return {
    observe: observe && [...new Set(ids(observe))],
    assimilate: assimilate && written(scope, assimilate.id),
    predict: predict && written(scope, predict.id),
    decide: decide && written(scope, decide.id),
    intervene: action && [written(scope, action.id)],
    evaluations: evaluations && ids(evaluations),
  };
}

const SHORT = ["PT5M", "PT1H"] as const;
const LONG = ["PT2H", "P1D"] as const;

function statusOf(scope: Scope, type: string): string {
  const parts = ["observe", "assimilate", "predict", "decide", "evaluations"];
  const canClose = scope.depth < 3 && parts.every((name) => allows(scope, type, name));
  const all = enumerations.get("CycleStatus") ?? [];
  return enumValue(scope, "CycleStatus", canClose ? all : all.filter((name) => name !== "closed"));
}

/** Once round from observation to intervention, in order. */
export function makeCycle(scope: Scope, type: string): Made {
  const start = startResource(scope, type);
  const status = statusOf(scope, type);
  const previous = wantsMember(scope, type, "previous") ? optionalTarget(scope, ["Cycle"]) : undefined;
  const before = resourceOf(scope, previous?.id)?.["sequence"] as number | undefined;
  const isLate = status !== "closed" && chance(scope.draw, 30);
  return finishResource(scope, type, start, {
    sequence: before === undefined ? between(scope.draw, 1, 40) : before + 1,
    previous: previous && written(scope, previous.id),
    ...phases(scope, type, status === "closed"),
    deadline: wantsMember(scope, type, "deadline") ? pick(scope.draw, LONG) : undefined,
    elapsed: wantsMember(scope, type, "elapsed") ? pick(scope.draw, isLate ? [...LONG, "P2D"] : SHORT) : undefined,
    status,
  });
}
