// SPDX-License-Identifier: Apache-2.0
import type { Condition, Observation, PropertyFacets, Report, Result, Rule } from "@jiku/model";
import { nearestNames } from "../../structure/nearest.js";
import { propertyOfRef } from "./property-of.js";
import { isNumeric, valueTypeOf } from "./value-type-of.js";

type ResultKind = Result["kind"];

const CONDITION_MEMBERS = ["quantity", "category", "text"] as const;
/** More codes than this are not listed in a message. */
const MOST_LISTED = 8;

/** The kinds of result that a property can have, beside a field; undefined when the property does not tell. */
function fittingKinds(facets: PropertyFacets): readonly ResultKind[] | undefined {
  const type = valueTypeOf(facets);
  if (isNumeric(type) && (facets.rank ?? 0) > 0) return ["vector"];
  switch (type) {
    case "real":
    case "complex":
      return ["quantity"];
    case "integer":
      return ["count", "quantity"];
    case "category":
      return ["category"];
    case "boolean":
      return ["truth"];
    case "text":
      return ["text"];
    default:
      return undefined;
  }
}

function checkValue(result: Result, property: string, facets: PropertyFacets, report: Report): void {
  if (result.kind === "vector") {
    const { componentNames: names } = facets;
    const count = result.values?.length;
    if (names === undefined || count === undefined || count === names.length) return;
    report("/result", { count, property, names }, { case: "length" });
  } else if (result.kind === "category" && result.category !== undefined && facets.categories !== undefined) {
    const { category } = result;
    if (Object.hasOwn(facets.categories, category)) return;
    const codes = Object.keys(facets.categories);
    const near = codes.length > MOST_LISTED ? nearestNames(category, codes) : codes;
    report(
      "/result",
      { category, property, allowed: near.length > 0 ? near : codes.slice(0, 3) },
      { case: "category" },
    );
  }
}

function checkResult(
  { result, observedProperty }: Observation,
  facets: PropertyFacets | undefined,
  report: Report,
): void {
  if (facets === undefined) return;
  const expected = fittingKinds(facets);
  if (expected === undefined) return;
  if (expected.includes(result.kind)) checkValue(result, observedProperty, facets, report);
  else report("/result", { kind: result.kind, property: observedProperty, valueType: valueTypeOf(facets), expected });
}

function checkCondition(condition: Condition, report: Report): void {
  const { quantity, category, text } = condition;
  if ((quantity === undefined ? 0 : 1) + (category === undefined ? 0 : 1) + (text === undefined ? 0 : 1) === 1) return;
  const given = CONDITION_MEMBERS.filter((member) => condition[member] !== undefined);
  if (given.length === 0) report("", {}, { case: "condition" });
  else report("", { given }, { case: "condition-several" });
}

/** A result has the kind of value that its property has; a condition has exactly one value. */
export const resultFitsProperty: Rule<"Observation" | "Condition"> = {
  code: "OB-02",
  on: ["Observation", "Condition"],
  check(value, report, context) {
    if (!("result" in value)) return checkCondition(value, report);
    if (value.result.kind === "field") return;
    checkResult(value, propertyOfRef(value.observedProperty, context), report);
  },
};
