// SPDX-License-Identifier: Apache-2.0
import type { RuleShacl } from "../ir/ir.js";
import { bilingual } from "./bilingual.js";
import { isObject, type Json } from "./json.js";

function names(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

/** The member `shacl` of a rule: a constraint or a query with the types it is on, or why there is none; undefined when it has no known form. */
export function readRuleShacl(value: Json | undefined): RuleShacl | undefined {
  if (!isObject(value)) return undefined;
  const { constraint, where, on, part, every, components, references, notExpressible } = value;
  const limits = {
    ...(part === undefined ? {} : { part: bilingual(part) }),
    ...(every === true ? { every } : {}),
  };
  if (notExpressible !== undefined) return { kind: "none", reason: bilingual(notExpressible) };
  if (typeof constraint === "string") return { kind: "constraint", on: names(on), constraint, ...limits };
  if (typeof where === "string") return { kind: "query", on: names(on), where, ...limits };
  if (components !== undefined) return { kind: "components", components: names(components), ...limits };
  return references === true ? { kind: "references", ...limits } : undefined;
}
