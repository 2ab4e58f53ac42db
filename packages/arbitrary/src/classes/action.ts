// SPDX-License-Identifier: Apache-2.0
import { chance, pick } from "../draw.js";
import type { Facts } from "../facts.js";
import { allows, enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { enumerations } from "../gen/tables.js";
import { type Made, optionalTarget, place, type Scope, target, written } from "../scope.js";
import { informationGain, money } from "../values/information-gain.js";
import { nextMoment } from "../values/moments.js";
import { permits } from "../values/permits.js";
import { makeBelief } from "./belief.js";
import { makeModel } from "./model.js";
import { finishResource, startResource } from "./resource.js";
import { makeRun } from "./run.js";

export interface ActionWish {
  readonly kind?: string;
  /** A human stopped it, and decided so. */
  readonly isAborted?: boolean;
  /** Chosen by a machine alone: can be undone or has limits, and acts on what it may. */
  readonly isAutomatic?: boolean;
  /** Not begun. */
  readonly isPlan?: boolean;
}

const PLANNED = ["proposed", "approved", "rejected"];
const BEGUN = ["executing", "done", "failed"];
const AFFORDANCES = ["https://vocab.example.org/gate#/actions/open", "https://vocab.example.org/pump/start"] as const;

function statusOf(scope: Scope, { isAborted = false, isPlan = false }: ActionWish): string {
  if (isAborted) return "aborted";
  return enumValue(scope, "ActionStatus", isPlan ? PLANNED : [...PLANNED, ...BEGUN]);
}

function safety(scope: Scope, { isAutomatic = false }: ActionWish): Fixed {
  const reversible = isAutomatic || chance(scope.draw, 60);
  return fill(scope, "Safety", { reversible });
}

/** What a run of the kind whatIf says would come of it. */
function expectedEffect(scope: Scope, type: string): string | undefined {
  if (scope.depth > 3 || !wantsMember(scope, type, "expectedEffect", 25)) return undefined;
  const maker = place(scope, "Run", () => makeRun(scope, "Run", { kind: "whatIf" }));
  const belief = place(scope, "Belief", () => makeBelief(scope, "Belief", { maker }));
  return written(scope, belief.id);
}

/** What came of an action; of an update a model that says all of itself. */
function resultsOf(scope: Scope, type: string, kind: string, status: string): readonly string[] | undefined {
  if (status === "done" && kind === "update") {
    const version = place(scope, "Model", () => makeModel(scope, "Model", { isVersion: true }));
    return [written(scope, version.id)];
  }
  const found = wantsMember(scope, type, "results", 30)
    ? optionalTarget(scope, ["Observation", "Field", "Model", "Asset"])
    : undefined;
  return found && [written(scope, found.id)];
}

function kindOf(scope: Scope, type: string, { kind }: ActionWish): string {
  if (kind !== undefined) return kind;
  const isBare = !allows(scope, type, "results");
  return enumValue(
    scope,
    "ActionKind",
    (enumerations.get("ActionKind") ?? []).filter((name) => !isBare || name !== "update"),
  );
}

/** Whether a machine may act on a resource: no policy, or one that permits it. */
function isOpen(scope: Scope, { policy, elsewhere }: Facts): boolean {
  return elsewhere === true || policy === undefined || permits(scope, policy, "actuation");
}

/** What is done or not: observed, moved, computed, updated, or nothing. */
export function makeAction(scope: Scope, type: string, wish: ActionWish = {}): Made {
  const start = startResource(scope, type);
  const actionKind = kindOf(scope, type, wish);
  const status = statusOf(scope, wish);
  const isBegun = !PLANNED.includes(status);
  const isActuation = actionKind === "actuate";
  const actsOn = wantsMember(scope, type, "actsOn", isActuation ? 60 : 30)
    ? optionalTarget(scope, ["*"], (facts) => wish.isAutomatic !== true || isOpen(scope, facts))
    : undefined;
  const results = resultsOf(scope, type, actionKind, status);
  const effect = expectedEffect(scope, type);
  const authority =
    isBegun || wantsMember(scope, type, "authorisedBy")
      ? isBegun
        ? target(scope, ["Agent"])
        : optionalTarget(scope, ["Agent"])
      : undefined;
  const hasGain = actionKind === "observe" || wantsMember(scope, type, "expectedGain", 25);
  const expectedGain = hasGain ? informationGain(scope) : undefined;
  return finishResource(scope, type, start, {
    actionKind,
    actsOn: actsOn && written(scope, actsOn.id),
    affordance: isActuation || wantsMember(scope, type, "affordance", 20) ? pick(scope.draw, AFFORDANCES) : undefined,
    status,
    executedAt: isBegun ? nextMoment(scope) : undefined,
    authorisedBy: authority && written(scope, authority.id),
    results,
    expectedGain,
    expectedEffect: effect,
    cost: wantsMember(scope, type, "cost") ? money(scope) : undefined,
    safety: isActuation || wantsMember(scope, type, "safety", 25) ? safety(scope, wish) : undefined,
  });
}
