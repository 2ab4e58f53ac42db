// SPDX-License-Identifier: Apache-2.0
import { changing } from "../changing.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks ID-10 (Prefixes declared). */
export const prefixDeclared = ruleMutator("ID-10", [
  changing("Resource", "member of an undeclared prefix", (value) => ({
    value: { ...value, "undeclared:surveyYear": "2020" },
    at: "/undeclared:surveyYear",
  })),
  changing("Entity", "class of an undeclared prefix", (value) => ({
    value: { ...value, entityTypes: [...value.entityTypes, "undeclared:Building"] },
    at: `/entityTypes/${value.entityTypes.length}`,
  })),
]);
