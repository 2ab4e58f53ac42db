// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { oneOf } from "../one-of.js";
import { model } from "../parts/model.js";
import { policy } from "../parts/policy.js";
import { property } from "../parts/property.js";
import { ruleMutator } from "../rule-mutator.js";

const YEAR = { leftOperand: "odrl:dateTime", operator: "odrl:lt", rightValue: "2027-01-01T00:00:00Z" };

/** Breaks TRU-055 (A limit on queries). */
export const queryBudget = ruleMutator("TRU-055", [
  adding("weights kept, output without limit", (idOf, random) => {
    const constraints = oneOf([{}, { constraints: [YEAR] }], random);
    const terms = {
      permissions: [{ action: "odrl:use", modelParts: ["output"], ...constraints }],
      prohibitions: [{ action: "odrl:reproduce", modelParts: ["weights"] }],
    };
    const resources = [policy(idOf("policy"), [idOf("model")], terms), model(idOf), property(idOf("property"))];
    return { resources, at: "/0/permissions/0" };
  }),
]);
