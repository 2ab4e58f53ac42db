// SPDX-License-Identifier: Apache-2.0
import type { Composition, Model, ModelPart, Rule, RuleContext, Run } from "@jiku/model";
import { resolveAs, resolveModel } from "../resolve-as.js";
import { permitsPart } from "./permits-part.js";

interface Use {
  readonly path: string;
  readonly ref: string;
  readonly part: ModelPart;
}

/** Whoever uses the weights or the state of a model has more than a permission to use its output (ODRL 2.2, 2.6). */
export const partPermission: Rule<"Run" | "Model" | "Composition"> = {
  code: "TRU-054",
  on: ["Run", "Model", "Composition"],
  check(value, report, context) {
    for (const { path, ref, part } of usesOf(value, context)) {
      const policy = resolveAs(resolveModel(ref, context)?.policy, "Policy", context);
      if (policy === undefined || !permitsPart(policy, "output") || permitsPart(policy, part)) continue;
      report(path, { model: ref, part, policy: policy.id });
    }
  },
};

function usesOf(value: Run | Model | Composition, context: RuleContext): readonly Use[] {
  if (value.type === "Composition") return stateUses(value, context);
  if (value.type === "Run") return value.runKind === "training" ? weightUses("used", value.used ?? []) : [];
  return weightUses("trainedOn", value.trainedOn ?? []);
}

function weightUses(member: string, refs: readonly string[]): readonly Use[] {
  return refs.map((ref, k) => ({ path: `/${member}/${k}`, ref, part: "weights" }));
}

/** Components whose state ports are connected. */
function stateUses({ components, connections = [] }: Composition, context: RuleContext): readonly Use[] {
  const ends = new Set(connections.flatMap(({ from, to }) => [from, to]));
  return components.flatMap(({ name, model }, k) => {
    const ports = resolveModel(model.id, context)?.ports ?? [];
    const isUsed = ports.some((port) => port.role === "state" && ends.has(`${name}.${port.name}`));
    return isUsed ? [{ path: `/components/${k}/model/id`, ref: model.id, part: "state" as const }] : [];
  });
}
