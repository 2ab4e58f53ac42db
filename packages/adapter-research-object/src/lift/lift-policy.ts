// SPDX-License-Identifier: Apache-2.0
import type { Policy, PolicyConstraint, PolicyRule } from "@jiku/model";
import { shortName } from "../curie.js";
import { type GraphNode, type Term, typesOf } from "../graph/graph.js";
import { iri } from "../names.js";
import { tellPart } from "./check-graph.js";
import { commonMembers, refsOf, restMembers } from "./common.js";
import { emitResource, isIri, type LiftContext, nodeOf, refOf, resourceId } from "./lift-context.js";
import { createTaker, type Taker } from "./taker.js";

/** A policy of ODRL 2.2. A rule that says more than the model's rules is kept as it is written. */
export function liftPolicy(context: LiftContext, node: GraphNode): void {
  const taker = createTaker(node);
  const names = typesOf(node).map((type) => type.split("/").at(-1)?.toLowerCase());
  const policyType = (["offer", "agreement", "set"] as const).find((type) => names.includes(type));
  const targets = refsOf(context, taker, taker.all(iri("odrl:target")));
  const permissions = rulesOf(context, taker, iri("odrl:permission"));
  const prohibitions = rulesOf(context, taker, iri("odrl:prohibition"));
  const obligations = rulesOf(context, taker, iri("odrl:obligation"));
  const resource: Policy = {
    type: "Policy",
    id: resourceId(context, node.id),
    ...commonMembers(context, taker),
    ...(policyType === undefined ? {} : { policyType }),
    ...(targets.length === 0 ? {} : { targets }),
    ...(permissions.length === 0 ? {} : { permissions }),
    ...(prohibitions.length === 0 ? {} : { prohibitions }),
    ...(obligations.length === 0 ? {} : { obligations }),
    ...restMembers(context, taker, [iri("odrl:Policy"), className(policyType ?? "policy")]),
  };
  emitResource(context, resource, node.at);
}

function className(policyType: string): string {
  return iri("odrl:") + policyType[0]?.toUpperCase() + policyType.slice(1);
}

const A_POLICY = { en: "a policy", ja: "ポリシー" };

function rulesOf(context: LiftContext, taker: Taker, predicate: string): readonly PolicyRule[] {
  const terms = taker.all(predicate);
  const rules = terms.map((term) => ruleOf(context, nodeOf(context, term)));
  if (rules.every((rule) => rule !== undefined)) {
    for (const term of terms) if (term.kind === "node") context.told.add(term.id);
    return rules as readonly PolicyRule[];
  }
  const odd = terms[rules.indexOf(undefined)];
  if (odd !== undefined) tellPart(context, predicate, A_POLICY, odd.at);
  taker.giveBack(terms);
  return [];
}

/** A rule of one action, perhaps a target, parties and plain constraints; undefined for any other. */
function ruleOf(context: LiftContext, node: GraphNode | undefined): PolicyRule | undefined {
  if (node === undefined) return undefined;
  const taker = createTaker(node);
  const one = (name: "action" | "target" | "assignee" | "assigner") => {
    const terms = taker.all(iri(`odrl:${name}`));
    return terms.length === 1 ? refOf(context, terms[0]) : terms.length === 0 ? undefined : "";
  };
  const [action, target, assignee, assigner] = [one("action"), one("target"), one("assignee"), one("assigner")];
  taker.all(iri("rdf:type"));
  const constraints = taker.all(iri("odrl:constraint")).map((term) => constraintOf(context, term));
  if (action === undefined || [action, target, assignee, assigner].includes("") || taker.rest().length > 0)
    return undefined;
  if (constraints.some((constraint) => constraint === undefined)) return undefined;
  return {
    action: shortName(action),
    ...(target === undefined ? {} : { target }),
    ...(assignee === undefined ? {} : { assignee }),
    ...(assigner === undefined ? {} : { assigner }),
    ...(constraints.length === 0 ? {} : { constraints: constraints as readonly PolicyConstraint[] }),
  };
}

function constraintOf(context: LiftContext, term: Term): PolicyConstraint | undefined {
  const node = nodeOf(context, term);
  if (node === undefined) return undefined;
  const taker = createTaker(node);
  const [left, operator, right] = (["leftOperand", "operator", "rightOperand"] as const).map((name) =>
    taker.all(iri(`odrl:${name}`)),
  );
  taker.all(iri("rdf:type"));
  const [leftOperand, by] = [left, operator].map((terms) => {
    const name = refOf(context, terms?.[0]);
    return name === undefined ? undefined : shortName(name);
  });
  if (leftOperand === undefined || by === undefined || right?.length !== 1 || taker.rest().length > 0) return undefined;
  const [operand] = right;
  const name = refOf(context, operand);
  if (name !== undefined && isIri(name)) return { leftOperand, operator: by, rightOperand: name };
  return operand?.kind === "literal" ? { leftOperand, operator: by, rightValue: operand.value } : undefined;
}
