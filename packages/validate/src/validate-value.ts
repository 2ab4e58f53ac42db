// SPDX-License-Identifier: Apache-2.0
import type { AnyResource, Finding, Rule } from "@jiku/model";
import { createExpand, publishedContext } from "./document/context.js";
import type { ProfileChoice } from "./profile/compiled-profile.js";
import { makeFinding } from "./report/make-finding.js";
import { coreRules } from "./rules/core-rules.js";
import { buildPlans } from "./rules/plan.js";
import { createWalker } from "./rules/walk.js";
import { explainAs, loadExplanations } from "./structure/structure.js";

/**
 * The findings of one value of a named type (class, base, value type, union), without a document around it: structure,
 * then every rule. References are not looked up, so rules that need another resource stay silent.
 */
export async function validateValue(
  type: string,
  value: unknown,
  profile: ProfileChoice = "core",
): Promise<readonly Finding[]> {
  await loadExplanations();
  const place = (path: string) => ({ path, location: {} });
  const faults = explainAs(type, value) ?? [];
  if (faults.length > 0) return faults.flatMap((f) => makeFinding(f.code, profile, place(f.path), f.values, f) ?? []);
  const own = typeof profile === "string" ? [] : profile.rules;
  const rules = [...coreRules, ...own].filter((rule): rule is Rule => "check" in rule);
  const plan = buildPlans([type], rules, () => false).get(type);
  const context = publishedContext();
  const expand = createExpand(context);
  const walker = createWalker(context, {
    expand,
    resolve: () => undefined,
    reference: () => undefined,
    notChecked() {},
  });
  if (plan !== undefined) walker.walk(value as AnyResource, plan, "all");
  return walker.local.flatMap((f) => makeFinding(f.code, profile, place(f.path), f.values, f.options) ?? []);
}
