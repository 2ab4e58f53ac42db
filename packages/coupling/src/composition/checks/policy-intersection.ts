// SPDX-License-Identifier: Apache-2.0
import type { ModelPart, Policy, PolicyRule } from "@jiku/model";
import type { Look } from "../../side.js";
import type { Fault, SceneCheck } from "../link.js";

/** CPL-092: the policy of a whole permits nothing that a part prohibits, and keeps the obligations of its parts (ODRL 2.2, 2.6). */
export const policyIntersection: SceneCheck = ({ composition, models, look }) => {
  const own = look.resolve(composition.policy);
  if (own?.type !== "Policy") return [];
  for (const [component, model] of models) {
    const theirs = look.resolve(model?.policy);
    const fault = theirs?.type === "Policy" ? clash(own as Policy, theirs as Policy, component, look) : undefined;
    if (fault !== undefined) return [fault];
  }
  return [];
};

function clash(own: Policy, theirs: Policy, component: string, look: Look): Fault | undefined {
  // `a` is a rule of the whole, `b` one of the part.
  const same = (a: PolicyRule, b: PolicyRule) =>
    look.expand(a.action) === look.expand(b.action) &&
    meet(a.modelParts ?? own.modelParts, b.modelParts ?? theirs.modelParts);
  const at = { code: "CPL-092", verdict: "incompatible", path: "/policy" } as const;
  const permitted = own.permissions?.find((a) => theirs.prohibitions?.some((b) => same(a, b)));
  if (permitted !== undefined) return { ...at, values: { action: permitted.action, component, policy: theirs.id } };
  const lost = theirs.obligations?.find((b) => own.obligations?.some((a) => same(a, b)) !== true);
  if (lost === undefined) return undefined;
  return { ...at, name: "obligation", values: { action: lost.action, component, policy: theirs.id } };
}

/** Without parts the whole is meant. */
function meet(a: readonly ModelPart[] | undefined, b: readonly ModelPart[] | undefined): boolean {
  return a === undefined || b === undefined || a.some((part) => b.includes(part));
}
