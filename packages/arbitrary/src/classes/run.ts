// SPDX-License-Identifier: Apache-2.0
import { chance } from "../draw.js";
import type { Facts } from "../facts.js";
import { enumValue, type Fixed, wantsMember } from "../fill.js";
import { enumerations } from "../gen/tables.js";
import { type Made, optionalTarget, resourceOf, type Scope, written } from "../scope.js";
import { letsJoin, permits } from "../values/permits.js";
import { activityParts } from "./activity.js";
import { assimilation } from "./assimilation.js";
import { finishResource, startResource } from "./resource.js";

export interface RunWish {
  readonly kind?: string;
}

const LEARNED = new Set(["dataDriven", "hybrid"]);
const MODELS = ["Model", "Operator"];

function isMeasured(scope: Scope, { id }: Facts): boolean {
  return resourceOf(scope, id)?.["origin"] === "measured";
}

/** Whether the policy of a model lets its weights be used. */
function givesWeights(scope: Scope, { policy }: Facts): boolean {
  if (policy === undefined || !permits(scope, policy, "output")) return true;
  return permits(scope, policy, "weights") && letsJoin(scope)({ id: policy, type: "" });
}

function isLearned(scope: Scope, procedure: Facts | undefined): boolean {
  return LEARNED.has(resourceOf(scope, procedure?.id)?.["modelKind"] as string);
}

/** One computation; what it uses of beliefs is of one issue. */
export function makeRun(scope: Scope, type: string, wish: RunWish = {}): Made {
  const start = startResource(scope, type);
  const kinds = enumerations.get("RunKind") ?? [];
  const isDeep = scope.depth > 3;
  const runKind =
    wish.kind ??
    enumValue(
      scope,
      "RunKind",
      kinds.filter((kind) => !isDeep || kind !== "assimilation"),
    );
  const procedure = wantsMember(scope, type, "procedure", 60)
    ? optionalTarget(
        scope,
        ["Model", "Procedure", "Composition", "Operator"],
        ({ simulatedOnly }) => simulatedOnly !== true || runKind !== "assimilation",
      )
    : undefined;
  const { fixed, facts } = activityParts(scope, type, start, {
    procedure: procedure ?? null,
    uses: (other, used) => {
      if (procedure?.simulatedOnly === true && isMeasured(scope, other)) return false;
      if (runKind === "training" && MODELS.includes(other.type) && !givesWeights(scope, other)) return false;
      return other.type !== "Belief" || used.every((one) => one.type !== "Belief");
    },
  });
  const own: Facts = { id: start.id, type, computed: true, usedPolicies: facts.usedPolicies ?? [] };
  const made = runKind === "assimilation" ? assimilation(scope, own) : undefined;
  const needsStatus = isLearned(scope, procedure) || (procedure?.elsewhere === true && chance(scope.draw, 50));
  const generated: Fixed = made?.isGenerated === true ? { generated: [written(scope, made.analysis.id)] } : {};
  return finishResource(
    scope,
    type,
    start,
    {
      ...fixed,
      ...generated,
      runKind,
      assimilation: made?.value,
      ...(needsStatus ? { domainStatus: enumValue(scope, "DomainStatus") } : {}),
    },
    { ...facts, computed: true },
  );
}
