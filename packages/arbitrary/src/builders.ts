// SPDX-License-Identifier: Apache-2.0
import { makeDataset } from "./classes/dataset.js";
import { arrayRef, domain } from "./classes/domain.js";
import { makeEntity, relation } from "./classes/entity.js";
import { makeField } from "./classes/field.js";
import { makeActivity, makeAsset, makePolicy } from "./classes/metadata.js";
import { makeObservation } from "./classes/observation.js";
import { makeProcedure, makeSample, makeSystem } from "./classes/observing.js";
import { makeProperty } from "./classes/property.js";
import { makeReferenceSystem } from "./classes/reference-system.js";
import { plainResource } from "./classes/resource.js";
import { makeTransform } from "./classes/transform.js";
import { digestOf } from "./digest.js";
import { chance, pick, several } from "./draw.js";
import { fill, wantsMember } from "./fill.js";
import { typeForms } from "./gen/tables.js";
import { iri, PART_OF } from "./pools/iris.js";
import { langText, langTexts, shortName, text } from "./pools/texts.js";
import { UNIT_FAMILIES } from "./pools/units.js";
import { type Builder, type Scope, target, written } from "./scope.js";
import { condition } from "./values/condition.js";
import { geometry, quaternion, scale, spatialSupport } from "./values/geometry.js";
import { pinnedTo } from "./values/pinned-ref.js";
import { propertyFacets } from "./values/property-facets.js";
import { measuredRange, numberRange, quantity, unitIriOf } from "./values/quantity.js";
import { ANY_NUMBER, result } from "./values/result.js";
import { calendarDate, duration, recordMoment, recurrence, temporalSupport, timeExtent } from "./values/time.js";
import { CIVIL, position } from "./values/time-lines.js";
import { uncertainty, uncertaintySpec } from "./values/uncertainty.js";

function ucum(scope: Scope): string {
  return pick(scope.draw, pick(scope.draw, UNIT_FAMILIES).units);
}

function source(scope: Scope): unknown {
  const attributes = { label: "名称", unit: "uom" };
  return fill(scope, "Source", {
    pointer: wantsMember(scope, "Source", "pointer") ? "/CityObjects/b~12" : undefined,
    line: wantsMember(scope, "Source", "line") ? 12 : undefined,
    attributes: wantsMember(scope, "Source", "attributes") ? attributes : undefined,
  });
}

function policyConstraint(scope: Scope): unknown {
  const byIri = chance(scope.draw, 50);
  return fill(scope, "PolicyConstraint", {
    leftOperand: pick(scope.draw, ["odrl:purpose", "odrl:spatial", "odrl:count"]),
    operator: pick(scope.draw, ["odrl:eq", "odrl:lteq"]),
    rightOperand: byIri ? iri(scope.draw) : undefined,
    rightValue: byIri ? undefined : "100",
  });
}

function policyRule(scope: Scope): unknown {
  const nested = scope.depth < 3 && wantsMember(scope, "PolicyRule", "duties", 15);
  scope.depth += 1;
  const duties = nested ? several(scope.draw, 2, () => policyRule(scope)) : undefined;
  scope.depth -= 1;
  return fill(scope, "PolicyRule", { action: "odrl:use", duties });
}

function fieldSpec(scope: Scope): unknown {
  const inline = chance(scope.draw, 50) ? propertyFacets(scope) : undefined;
  const property = inline === undefined ? target(scope, ["Property"]) : undefined;
  const nature = inline?.nature ?? property?.property ?? ANY_NUMBER;
  const unit = nature.usableUnits.length > 0 ? (nature.unit ?? nature.usableUnits[0]) : undefined;
  const iri = unitIriOf(unit);
  return fill(scope, "FieldSpec", {
    property: property && written(scope, property.id),
    inlineProperty: inline && fill(scope, "PropertyFacets", inline.fixed),
    unit,
    unitIri: iri !== undefined && wantsMember(scope, "FieldSpec", "unitIri") ? iri : undefined,
    valueType: wantsMember(scope, "FieldSpec", "valueType") ? nature.valueType : undefined,
  });
}

function identifier(scope: Scope): unknown {
  return fill(scope, "Identifier", { scheme: "https://register.example.org/isil", notation: text(scope.draw) });
}

function facets(scope: Scope): unknown {
  return fill(scope, "PropertyFacets", propertyFacets(scope).fixed);
}

const VALUES: readonly (readonly [string, Builder])[] = [
  ["Iri", ({ draw }) => iri(draw)],
  ["Ref", (scope) => written(scope, target(scope, ["*"]).id)],
  ["Ucum", ucum],
  ["DateTime", (scope) => recordMoment(scope, scope.serial)],
  ["Date", calendarDate],
  ["Duration", duration],
  ["Digest", ({ draw }) => digestOf(draw(1000))],
  ["TimePosition", ({ draw }) => position(draw, CIVIL, true).text],
  ["LangText", ({ draw }) => langText(draw)],
  ["LangTexts", ({ draw }) => langTexts(draw)],
  ["NativeText", ({ draw }) => ({ unit: text(draw) })],
  ["Identifier", identifier],
  ["PinnedRef", (scope) => pinnedTo(scope, target(scope, ["*"]))],
  ["Source", source],
  ["Quantity", (scope) => quantity(scope)],
  ["NumberRange", (scope) => numberRange(scope)],
  ["MeasuredRange", measuredRange],
  ["Uncertainty", (scope) => uncertainty(scope)],
  ["UncertaintySpec", uncertaintySpec],
  ["TimeExtent", (scope) => timeExtent(scope)],
  ["Recurrence", recurrence],
  ["TemporalSupport", (scope) => temporalSupport(scope)],
  [
    "AxisSpec",
    (scope) => fill(scope, "AxisSpec", { name: shortName(scope.draw), unit: "m", range: numberRange(scope) }),
  ],
  ["Quaternion", quaternion],
  ["Geometry", (scope) => geometry(scope)],
  ["SpatialSupport", spatialSupport],
  ["Scale", (scope) => scale(scope)],
  ["Relation", (scope) => relation(scope, target(scope, ["Entity"]), PART_OF)],
  ["Condition", condition],
  ["PropertyFacets", facets],
  ["Result", (scope) => result(scope, ANY_NUMBER)],
  ["FieldSpec", fieldSpec],
  ["Domain", (scope) => domain(scope).value],
  ["ArrayRef", (scope) => arrayRef(scope, [["x", 2]])],
  ["PolicyConstraint", policyConstraint],
  ["PolicyRule", policyRule],
];

const CLASSES: readonly (readonly [string, Builder])[] = [
  ["ReferenceSystem", makeReferenceSystem],
  ["Transform", makeTransform],
  ["Entity", makeEntity],
  ["Property", makeProperty],
  ["Observation", makeObservation],
  ["Procedure", makeProcedure],
  ["Sample", makeSample],
  ["System", makeSystem],
  ["Field", makeField],
  ["Activity", makeActivity],
  ["Asset", makeAsset],
  ["Dataset", makeDataset],
  ["Policy", makePolicy],
];

/** The classes of the model, in the order of the areas. */
export const classNames: readonly string[] = [...typeForms].flatMap(([name, { sort }]) =>
  sort === "class" ? [name] : [],
);

/** What knows more about a type than its form; a class without a builder of its own is filled by its form. */
export const builders: ReadonlyMap<string, Builder> = new Map<string, Builder>([
  ...VALUES,
  ...classNames.map((name) => [name, plainResource] as const),
  ...CLASSES,
]);
