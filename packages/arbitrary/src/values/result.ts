// SPDX-License-Identifier: Apache-2.0
import { chance, decimal, pick } from "../draw.js";
import type { PropertyNature } from "../facts.js";
import { type Fixed, fill, wantsMember } from "../fill.js";
import { text } from "../pools/texts.js";
import { UNIT_FAMILIES } from "../pools/units.js";
import { optionalTarget, type Scope, written } from "../scope.js";
import { missing, unitIriOf } from "./quantity.js";
import { uncertainty } from "./uncertainty.js";

/** A unit for values of a property, convertible into its own. */
export function unitFor({ draw }: Scope, { unit, usableUnits }: PropertyNature): string | undefined {
  const units = usableUnits.length > 0 ? usableUnits : ["1"];
  return unit !== undefined && chance(draw, 60) ? unit : pick(draw, units);
}

/** What values of a property that nothing is known of may be. */
export const ANY_NUMBER: PropertyNature = {
  valueType: "real",
  usableUnits: UNIT_FAMILIES[0]?.units ?? [],
  isCount: false,
};

function kindFor(scope: Scope, { valueType, componentNames }: PropertyNature): string {
  switch (valueType) {
    case "category":
      return "category";
    case "boolean":
      return "truth";
    case "text":
      return "text";
    case "binary":
      return pick(scope.draw, ["text", "category", "truth"]);
    case "integer":
      return componentNames !== undefined ? "vector" : pick(scope.draw, ["count", "quantity"]);
    default:
      return componentNames === undefined ? "quantity" : "vector";
  }
}

function oneValue(scope: Scope, kind: string, { componentNames = [], categories }: PropertyNature): Fixed {
  const { draw } = scope;
  switch (kind) {
    case "quantity":
      return { value: decimal(draw, -5, 50) };
    case "vector":
      return { values: componentNames.map(() => decimal(draw, -5, 50)) };
    case "count":
      return { count: draw(1000) };
    case "category":
      return { category: categories === undefined ? text(draw) : pick(draw, categories) };
    case "truth":
      return { truth: chance(draw, 50) };
    default:
      return { text: text(draw) };
  }
}

const VARIANTS: Readonly<Record<string, string>> = {
  quantity: "ResultQuantity",
  vector: "ResultVector",
  count: "ResultCount",
  category: "ResultCategory",
  truth: "ResultTruth",
  text: "ResultText",
};
const WITH_UNIT = new Set(["quantity", "vector"]);

/** A result that a property can have: its value and unit, the reason why there is none, or a Field. */
export function result(scope: Scope, nature: PropertyNature): unknown {
  const { draw } = scope;
  const field =
    chance(draw, 6) && scope.allowance.hasChoice("Result", "field") ? optionalTarget(scope, ["Field"]) : undefined;
  if (field !== undefined)
    return fill(scope, "ResultField", {
      field: written(scope, field.id),
      uncertainty: wantsMember(scope, "ResultField", "uncertainty") ? uncertainty(scope) : undefined,
    });
  const kind = kindFor(scope, nature);
  const name = VARIANTS[kind] ?? "ResultText";
  const unit = WITH_UNIT.has(kind) && !(nature.isCount && chance(draw, 60)) ? unitFor(scope, nature) : undefined;
  const iri = unitIriOf(unit);
  const unitIri = iri !== undefined && wantsMember(scope, name, "unitIri", 40) ? iri : undefined;
  const isMissing = chance(draw, 12);
  const isUnitless = isMissing && chance(draw, 40);
  const value = isMissing ? {} : oneValue(scope, kind, nature);
  const number = (value["value"] ?? value["count"]) as number | undefined;
  return fill(scope, name, {
    value: undefined,
    values: undefined,
    count: undefined,
    category: undefined,
    truth: undefined,
    text: undefined,
    limit: undefined,
    missing: undefined,
    ...(isMissing ? (kind === "quantity" ? missing(scope, name) : { missing: missing(scope, name).missing }) : value),
    unit: isUnitless ? undefined : unit,
    unitIri: isUnitless ? undefined : unitIri,
    uncertainty:
      !isMissing && wantsMember(scope, name, "uncertainty") ? uncertainty(scope, { value: number, unit }) : undefined,
  });
}
