// SPDX-License-Identifier: Apache-2.0
import { chance, pick } from "../draw.js";
import type { Facts } from "../facts.js";
import { enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { type Made, optionalTarget, place, resourceOf, type Scope, target, written } from "../scope.js";
import { informs } from "../values/field-spec.js";
import { distantMoment, nextMoment } from "../values/moments.js";
import { type ActionWish, makeAction } from "./action.js";
import { makeBelief } from "./belief.js";
import { finishResource, startResource } from "./resource.js";

function isSure(scope: Scope, id: string): boolean {
  const { fields = [] } = (resourceOf(scope, id) ?? {}) as { readonly fields?: readonly Fixed[] };
  return fields.some(informs);
}

function isExtrapolated(scope: Scope, belief: Fixed | undefined): boolean {
  const maker = belief?.["generatedBy"] as string | undefined;
  return resourceOf(scope, maker)?.["domainStatus"] === "extrapolating";
}

/** What a decision rests on: beliefs that say how sure they are, and risks. */
function basisFor(scope: Scope, isAutomatic: boolean): readonly Facts[] {
  const fits = ({ id, type, elsewhere }: Facts) =>
    elsewhere === true ||
    type === "RiskStatement" ||
    (isSure(scope, id) && !(isAutomatic && isExtrapolated(scope, resourceOf(scope, id))));
  const found = chance(scope.draw, 50) ? optionalTarget(scope, ["Belief", "RiskStatement"], fits) : undefined;
  const made = found ?? place(scope, "Belief", () => sureBelief(scope));
  const second = chance(scope.draw, 30)
    ? optionalTarget(scope, ["RiskStatement", "Belief"], (facts) => facts !== made && fits(facts))
    : undefined;
  return second === undefined ? [made] : [made, second];
}

/** A belief that no extrapolation made. */
function sureBelief(scope: Scope): Made {
  const made = makeBelief(scope, "Belief", { isSure: true });
  const { generatedBy, ...rest } = made.resource;
  return generatedBy !== undefined && isExtrapolated(scope, made.resource as unknown as Fixed)
    ? { ...made, resource: rest as unknown as Made["resource"] }
    : made;
}

function newAction(scope: Scope, wish: ActionWish): Facts {
  return place(scope, "Action", () => makeAction(scope, "Action", wish));
}

/** To do nothing, something, and at times something that stood there already. */
function alternativesOf(scope: Scope, mode: string): { readonly all: readonly Facts[]; readonly chosen: Facts } {
  const nothing = newAction(scope, { kind: "none", isPlan: true });
  const wish = { isAutomatic: mode === "automatic", isAborted: mode === "human" && chance(scope.draw, 30) };
  const something = newAction(scope, wish);
  const other = chance(scope.draw, 25)
    ? optionalTarget(scope, ["Action"], (facts) => facts !== nothing && facts !== something)
    : undefined;
  const all = other === undefined ? [nothing, something] : [nothing, something, other];
  return { all, chosen: pick(scope.draw, [something, nothing]) };
}

/** A choice among actions; what was chosen is begun after it, if at all. */
export function makeDecision(scope: Scope, type: string): Made {
  const { draw } = scope;
  const start = startResource(scope, type);
  const mode = enumValue(scope, "DecisionMode");
  const basis = basisFor(scope, mode === "automatic");
  const decider = target(scope, ["Agent"]);
  const decidedAt = nextMoment(scope);
  const { all, chosen } = alternativesOf(scope, mode);
  return finishResource(scope, type, start, {
    basedOn: basis.map(({ id }) => written(scope, id)),
    alternatives: all.map(({ id }) => written(scope, id)),
    criterion: fill(scope, "Criterion", {}),
    chosen: written(scope, chosen.id),
    decidedBy: written(scope, decider.id),
    mode,
    decidedAt,
    validUntil: wantsMember(scope, type, "validUntil", chance(draw, 50) ? 60 : 20) ? distantMoment(scope) : undefined,
  });
}
