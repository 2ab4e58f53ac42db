// SPDX-License-Identifier: Apache-2.0
import type { Model, ModelPart, Policy, PolicyRule } from "@jiku/model";
import type { Look } from "../../side.js";
import type { LinkCheck, Scene } from "../link.js";

const USE = "http://www.w3.org/ns/odrl/2/use";

/** CPL-090: the policies of both models permit that one feeds the other. */
export const policyPermits: LinkCheck = ({ source, target }, scene) => {
  return (
    judge(source.model, ["output"], scene) ??
    judge(target.model, target.port.role === "state" ? ["actuation", "state"] : ["actuation"], scene)
  );
};

function judge(model: Model, parts: readonly ModelPart[], { look }: Scene) {
  if (model.policy === undefined) return undefined;
  const policy = look.resolve(model.policy);
  if (policy?.type !== "Policy")
    return { code: "CPL-090", verdict: "undetermined", name: "absent", values: { policy: model.policy } } as const;
  const own = policy as Policy;
  const part = parts.find((one) => own.prohibitions?.some((rule) => covers(rule, own, one, look)) === true);
  if (part === undefined) return undefined;
  return { code: "CPL-090", verdict: "incompatible", values: { policy: policy.id, part, model: model.id } } as const;
}

/** Without parts a rule speaks of those of its policy, and a policy of the whole model: then only the prohibition of all use counts. */
function covers(rule: PolicyRule, policy: Policy, part: ModelPart, { expand }: Look): boolean {
  const parts = rule.modelParts ?? policy.modelParts;
  return parts === undefined ? expand(rule.action) === USE : parts.includes(part);
}
