// SPDX-License-Identifier: Apache-2.0
import { between, chance, decimal, pick } from "../draw.js";
import type { Facts, PropertyNature } from "../facts.js";
import { enumValue, type Fixed, fill, wantsMember } from "../fill.js";
import { shortName } from "../pools/texts.js";
import { stepUnit } from "../pools/units.js";
import { type Made, optionalTarget, type Scope, target, written } from "../scope.js";
import { scale, spatialSupport } from "../values/geometry.js";
import { propertyFacets } from "../values/property-facets.js";
import { unitIriOf } from "../values/quantity.js";
import { unitFor } from "../values/result.js";
import { recordMoment, temporalSupport } from "../values/time.js";
import { uncertaintySpec } from "../values/uncertainty.js";
import { arrayRef, type DomainMade, domain } from "./domain.js";
import { feature, makers, referenceTime } from "./observation.js";
import { finishResource, startResource } from "./resource.js";

interface VariableMade {
  readonly variable: Readonly<Record<string, unknown>>;
  readonly range: unknown;
  readonly property: string | undefined;
  readonly unit: string | undefined;
}

type Sizes = DomainMade["sizes"];

const INTEGERS = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"];
const VARIANTS: Readonly<Record<string, string>> = {
  real: "RangeReal",
  integer: "RangeInteger",
  truth: "RangeTruth",
  text: "RangeText",
};

function kindFor({ draw }: Scope, { valueType }: PropertyNature): string {
  switch (valueType) {
    case "integer":
      return "integer";
    case "boolean":
      return "truth";
    case "category":
    case "text":
      return pick(draw, ["text", "integer"]);
    case "real":
      return pick(draw, ["real", "real", "integer"]);
    default:
      return valueType === "complex" ? "real" : "text";
  }
}

function oneValue(scope: Scope, kind: string, among?: readonly string[]): unknown {
  const { draw } = scope;
  if (kind === "real") return decimal(draw, -5, 50);
  if (kind === "integer") return among === undefined ? between(draw, 0, 40) : Number(pick(draw, among));
  if (kind === "truth") return chance(draw, 50);
  return among === undefined ? shortName(draw) : pick(draw, among);
}

/** Values along the axes, each hole with its reason; or a reference to where they are kept. */
function range(scope: Scope, kind: string, sizes: Sizes, among?: readonly string[]): unknown {
  const { draw } = scope;
  if (chance(draw, 12) && scope.allowance.hasChoice("Range", "array"))
    return fill(scope, "RangeArray", { array: arrayRef(scope, sizes) });
  const count = sizes.reduce((product, [, size]) => product * size, 1);
  const missing: [string, string][] = [];
  const holes = chance(draw, 30);
  const values = Array.from({ length: count }, (_, index) => {
    if (!holes || !chance(draw, 40)) return oneValue(scope, kind, among);
    missing.push([String(index), enumValue(scope, "MissingReason")]);
    return null;
  });
  return fill(scope, VARIANTS[kind] ?? "RangeText", {
    shape: sizes.map(([, size]) => size),
    axisNames: sizes.map(([name]) => name),
    values,
    missing: missing.length === 0 ? undefined : Object.fromEntries(missing),
  });
}

function storage(scope: Scope): Fixed {
  const packed = wantsMember(scope, "Variable", "scaleFactor", 20);
  return {
    dataType: packed
      ? enumValue(scope, "DataType", INTEGERS)
      : wantsMember(scope, "Variable", "dataType", 40)
        ? enumValue(scope, "DataType")
        : undefined,
    scaleFactor: packed ? 0.01 : undefined,
    addOffset: packed && wantsMember(scope, "Variable", "addOffset", 60) ? 273.15 : undefined,
  };
}

function variableSupport(scope: Scope, needsTime: boolean): unknown {
  if (!needsTime && !wantsMember(scope, "Variable", "support", 25)) return undefined;
  const { grid: _, ...space } = spatialSupport(scope) as Readonly<Record<string, unknown>>;
  const time = needsTime || wantsMember(scope, "Support", "time", 60) ? temporalSupport(scope) : undefined;
  return fill(scope, "Support", { space: wantsMember(scope, "Support", "space", 50) ? space : undefined, time });
}

/** A range of values that all values made here lie in. */
function validRange(scope: Scope): unknown {
  if (!wantsMember(scope, "Variable", "validRange", 25)) return undefined;
  return fill(scope, "NumberRange", {
    min: chance(scope.draw, 80) ? -100 : undefined,
    max: chance(scope.draw, 80) ? 1000 : undefined,
  });
}

const NO_PART: Fixed = { companionOf: undefined, level: undefined, flagScheme: undefined, flagMeanings: undefined };

/** A variable of role value: of a property, in a unit of it. */
function ownVariable(scope: Scope, sizes: Sizes, hasTime: boolean): VariableMade {
  const { draw } = scope;
  const inline =
    chance(draw, 25) && wantsMember(scope, "Variable", "inlineProperty", 60) ? propertyFacets(scope) : undefined;
  const property: Facts | undefined = inline === undefined ? target(scope, ["Property"]) : undefined;
  const nature = inline?.nature ?? property?.property ?? { valueType: "text", usableUnits: [], isCount: false };
  const isNumber = nature.usableUnits.length > 0;
  const unit = isNumber && !(nature.isCount && chance(draw, 60)) ? unitFor(scope, nature) : undefined;
  const iri = unitIriOf(unit);
  const kind = kindFor(scope, nature);
  return {
    variable: fill(scope, "Variable", {
      ...NO_PART,
      property: property && written(scope, property.id),
      inlineProperty: inline && fill(scope, "PropertyFacets", inline.fixed),
      unit,
      unitIri: iri !== undefined && wantsMember(scope, "Variable", "unitIri") ? iri : undefined,
      role: chance(draw, 40) ? "value" : undefined,
      support: variableSupport(scope, scope.complete && hasTime),
      uncertainty: wantsMember(scope, "Variable", "uncertainty", 25) ? uncertaintySpec(scope) : undefined,
      validRange: validRange(scope),
      ...storage(scope),
    }),
    range: range(scope, kind, sizes),
    property: property?.id,
    unit,
  };
}

const TWO_AXES: Sizes = [
  ["y", 2],
  ["x", 3],
];

/** Values over two axes. */
export function anyRange(scope: Scope): unknown {
  return range(scope, pick(scope.draw, ["real", "integer", "truth", "text"]), TWO_AXES);
}

/** A variable over two axes. */
export function anyVariable(scope: Scope): unknown {
  return ownVariable(scope, TWO_AXES, true).variable;
}

const BESIDE = [
  "standardUncertainty",
  "lower",
  "upper",
  "quantile",
  "ensembleMember",
  "flag",
  "missingReason",
  "weight",
  "count",
];
const FLAGS: Readonly<Record<string, string>> = { "0": "good", "1": "疑わしい", "9": "missing" };

/** A variable beside another one: its uncertainty, bounds, flags or weights. */
function companion(scope: Scope, of: string, unit: string | undefined, sizes: Sizes): VariableMade {
  const { draw } = scope;
  const role = enumValue(scope, "VariableRole", BESIDE);
  const isFlag = role === "flag";
  const bare = ["flag", "missingReason", "weight", "count"].includes(role) || unit === undefined;
  const own = bare ? undefined : role === "standardUncertainty" ? stepUnit(unit) : unit;
  const kind = isFlag || role === "count" ? "integer" : role === "missingReason" ? "text" : "real";
  const leveled = ["quantile", "lower", "upper"].includes(role) && wantsMember(scope, "Variable", "level", 60);
  return {
    variable: fill(scope, "Variable", {
      ...NO_PART,
      property: undefined,
      inlineProperty: undefined,
      unit: own,
      unitIri: undefined,
      role,
      companionOf: of,
      level: leveled ? pick(draw, [0.5, 0.05, 0.95]) : undefined,
      flagScheme:
        isFlag && wantsMember(scope, "Variable", "flagScheme", 50) ? "https://vocab.example.org/flags" : undefined,
      flagMeanings: isFlag ? FLAGS : undefined,
      support: undefined,
      uncertainty: undefined,
      validRange: undefined,
      ...storage(scope),
    }),
    range: range(
      scope,
      kind,
      sizes,
      isFlag ? Object.keys(FLAGS) : role === "missingReason" ? [enumValue(scope, "MissingReason")] : undefined,
    ),
    property: undefined,
    unit: own,
  };
}

function variables(scope: Scope, { sizes, hasTime }: DomainMade): Readonly<Record<string, VariableMade>> {
  const first = ownVariable(scope, sizes, hasTime);
  const made: Record<string, VariableMade> = { [chance(scope.draw, 30) ? "水位" : "v"]: first };
  const name = Object.keys(made)[0] ?? "v";
  if (wantsMember(scope, "Variable", "companionOf", 50)) made["beside"] = companion(scope, name, first.unit, sizes);
  if (chance(scope.draw, 25)) made["second"] = ownVariable(scope, sizes, hasTime);
  return made;
}

/** Values over a domain, in the shape of its axes. */
export function makeField(scope: Scope, type: string): Made {
  const origin = enumValue(scope, "Origin");
  const start = startResource(scope, type, { measured: origin === "measured" });
  const over = domain(scope);
  const made = variables(scope, over);
  const { fixed } = feature(scope, "Observation");
  const entries = Object.entries(made);
  const observed = entries
    .filter(([, { variable }]) => variable["role"] === undefined || variable["role"] === "value")
    .map(([, { property }]) => property ?? "");
  return finishResource(
    scope,
    type,
    start,
    {
      origin,
      featureOfInterest: wantsMember(scope, type, "featureOfInterest", 40) ? fixed["featureOfInterest"] : undefined,
      referenceTime:
        origin === "forecast" || wantsMember(scope, type, "referenceTime", 20) ? referenceTime(scope) : undefined,
      resultTime: wantsMember(scope, type, "resultTime", 20) ? recordMoment(scope, 0) : undefined,
      scenario: wantsMember(scope, type, "scenario", 20) ? optionalRef(scope) : undefined,
      ...makers(scope, type, origin, start, observed, false),
      domain: over.value,
      variables: Object.fromEntries(entries.map(([name, { variable }]) => [name, variable])),
      ranges: Object.fromEntries(entries.map(([name, { range: values }]) => [name, values])),
      scales: wantsMember(scope, type, "scales", 15) ? [withoutResolution(scale(scope))] : undefined,
    },
    { hasTime: true, computed: start.computed || origin !== "measured" },
  );
}

function optionalRef(scope: Scope): string | undefined {
  const found = optionalTarget(scope, ["Entity"]);
  return found && written(scope, found.id);
}

/** The step of the axes says the resolution already. */
function withoutResolution(value: unknown): unknown {
  const { resolution: _, ...rest } = value as Readonly<Record<string, unknown>>;
  return rest;
}
