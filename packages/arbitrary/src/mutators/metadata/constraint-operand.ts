// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { policy } from "../parts/policy.js";
import { thing } from "../parts/thing.js";
import { ruleMutator } from "../rule-mutator.js";
import { without } from "../without.js";

/** Breaks PO-05 (One right operand). */
export const constraintOperand = ruleMutator("PO-05", [
  changing("PolicyConstraint", "nothing to compare with, or two things", (value) => {
    const compared = without(value, "rightOperand", "rightValue");
    return { value: value.rightOperand === undefined ? compared : { ...value, rightValue: "research" } };
  }),
  adding("nothing to compare with, or two things", (idOf, random) => {
    const operands = oneOf<object>([{}, { rightOperand: "dpv:ScientificResearch", rightValue: "research" }], random);
    const constraints = [{ leftOperand: "odrl:purpose", operator: "odrl:eq", ...operands }];
    const permissions = [{ action: "odrl:use", constraints }];
    const resources = [policy(idOf("policy"), [idOf("thing")], { permissions }), thing(idOf("thing"))];
    return { resources, at: "/0/permissions/0/constraints/0" };
  }),
]);
