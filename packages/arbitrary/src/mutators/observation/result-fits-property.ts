// SPDX-License-Identifier: Apache-2.0
import { adding } from "../adding.js";
import { changing } from "../changing.js";
import { oneOf } from "../one-of.js";
import { observed } from "../parts/observed.js";
import { resourceOfId } from "../resource-of-id.js";
import { ruleMutator } from "../rule-mutator.js";

/** Breaks OB-02 (Result of its property). */
export const resultFitsProperty = ruleMutator("OB-02", [
  changing("Observation", "count of a real quantity", (value, { document }) => {
    const { result } = value;
    const facets = resourceOfId(document, "Property", value.observedProperty);
    const isReal = facets !== undefined && (facets.valueType ?? "real") === "real" && (facets.rank ?? 0) === 0;
    if (result.kind !== "quantity" || !isReal) return undefined;
    return { value: { ...value, result: { kind: "count", count: 3 } }, at: "/result" };
  }),
  changing("Condition", "condition that says two things, or none", (value, { random }) => ({
    value: oneOf<object>(
      [{ property: value.property }, { property: value.property, category: "PBE", text: "PBE" }],
      random,
    ),
  })),
  adding("result of another kind than its property", (idOf, random) => {
    const result = oneOf<object>(
      [
        { kind: "count", count: 3 },
        { kind: "text", text: "dry" },
        { kind: "truth", truth: true },
      ],
      random,
    );
    return { resources: observed(idOf, { result }), at: "/0/result" };
  }),
  adding("condition that says nothing", (idOf) => ({
    resources: observed(idOf, { conditions: [{ property: idOf("property") }] }),
    at: "/0/conditions/0",
  })),
]);
