// SPDX-License-Identifier: Apache-2.0

import { makeAction } from "./classes/action.js";
import { makeActivity } from "./classes/activity.js";
import { innovation, looseAssimilation } from "./classes/assimilation.js";
import { attestedSubject, makeAttestation, makeCard } from "./classes/attestation.js";
import { makeBelief } from "./classes/belief.js";
import { makeComposition } from "./classes/composition.js";
import { makeCycle } from "./classes/cycle.js";
import { makeDataset } from "./classes/dataset.js";
import { makeDecision } from "./classes/decision.js";
import { arrayRef, domain } from "./classes/domain.js";
import { makeEntity, relation } from "./classes/entity.js";
import { makeEvaluation } from "./classes/evaluation.js";
import { anyRange, anyVariable, makeField } from "./classes/field.js";
import { makeAsset, makePolicy } from "./classes/metadata.js";
import { makeModel, makeOperator } from "./classes/model.js";
import { makeObservation } from "./classes/observation.js";
import { makeProcedure, makeSample, makeSystem } from "./classes/observing.js";
import { makeProperty } from "./classes/property.js";
import { makeReferenceSystem } from "./classes/reference-system.js";
import { plainResource } from "./classes/resource.js";
import { makeRiskStatement, probabilityBounds, riskContributor, riskMeasure, tail } from "./classes/risk.js";
import { makeRun } from "./classes/run.js";
import { makeTransform } from "./classes/transform.js";
import { digestOf } from "./digest.js";
import { chance, pick, several } from "./draw.js";
import { fill, wantsMember } from "./fill.js";
import { typeForms } from "./gen/tables.js";
import { iri, PART_OF } from "./pools/iris.js";
import { langText, langTexts, shortName, text } from "./pools/texts.js";
import { UNIT_FAMILIES } from "./pools/units.js";
import { type Builder, type Scope, target, written } from "./scope.js";
import { approximation } from "./values/approximation.js";
import { condition } from "./values/condition.js";
import { fieldSpec } from "./values/field-spec.js";
import { geometry, quaternion, scale, spatialSupport } from "./values/geometry.js";
import { informationGain, money } from "./values/information-gain.js";
import { pinnedTo } from "./values/pinned-ref.js";
import { assumption, binding, cost, numerics } from "./values/ports.js";
import { propertyFacets } from "./values/property-facets.js";
import { measuredRange, numberRange, quantity } from "./values/quantity.js";
import { ANY_NUMBER, result } from "./values/result.js";
import { outliers, score, scoreWeighting } from "./values/scores.js";
import { calendarDate, duration, recordMoment, recurrence, temporalSupport, timeExtent } from "./values/time.js";
import { CIVIL, position } from "./values/time-lines.js";
import { uncertainty, uncertaintySpec } from "./values/uncertainty.js";
import { validityDomain, validityLimit } from "./values/validity.js";

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
  ["PinnedRef", (scope, _, refs = ["*"]) => pinnedTo(scope, target(scope, refs))],
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
  ["FieldSpec", (scope) => fieldSpec(scope)],
  ["Domain", (scope) => domain(scope).value],
  ["Range", anyRange],
  ["Variable", anyVariable],
  ["ArrayRef", (scope) => arrayRef(scope, [["x", 2]])],
  ["PolicyConstraint", policyConstraint],
  ["PolicyRule", policyRule],
  ["Assumption", assumption],
  ["Numerics", numerics],
  ["Cost", cost],
  ["Binding", (scope) => binding(scope)],
  ["ValidityLimit", (scope) => validityLimit(scope)],
  ["ValidityDomain", (scope) => validityDomain(scope)],
  ["Approximation", (scope) => approximation(scope)],
  ["InformationGain", informationGain],
  ["Money", money],
  ["Score", (scope) => score(scope)],
  ["ScoreWeighting", (scope) => scoreWeighting(scope)],
  ["Outliers", outliers],
  ["Innovation", innovation],
  ["Assimilation", looseAssimilation],
  ["ProbabilityBounds", (scope) => probabilityBounds(scope)],
  ["Tail", tail],
  ["RiskContributor", (scope) => riskContributor(scope, target(scope, ["Belief"]))],
  ["RiskMeasure", (scope) => riskMeasure(scope)],
  ["AttestedSubject", attestedSubject],
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
  ["Model", (scope, type) => makeModel(scope, type)],
  ["Operator", (scope, type) => makeOperator(scope, type)],
  ["Composition", makeComposition],
  ["Run", (scope, type) => makeRun(scope, type)],
  ["Belief", (scope, type) => makeBelief(scope, type)],
  ["Decision", makeDecision],
  ["Action", (scope, type) => makeAction(scope, type)],
  ["Evaluation", (scope, type) => makeEvaluation(scope, type)],
  ["Cycle", makeCycle],
  ["RiskStatement", makeRiskStatement],
  ["Attestation", (scope, type) => makeAttestation(scope, type)],
  ["Card", makeCard],
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
