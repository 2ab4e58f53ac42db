// SPDX-License-Identifier: Apache-2.0
import { between, chance, pick, subset } from "../draw.js";
import type { PropertyNature } from "../facts.js";
import { enumValue, type Fixed, formOf, wantsMember } from "../fill.js";
import { iri } from "../pools/iris.js";
import { langText, shortNames } from "../pools/texts.js";
import { COUNT_KIND, UNIT_FAMILIES } from "../pools/units.js";
import type { Scope } from "../scope.js";

export interface FacetsMade {
  readonly fixed: Fixed;
  readonly nature: PropertyNature;
}

function components(scope: Scope): { readonly fixed: Fixed; readonly componentNames?: readonly string[] } {
  const { draw } = scope;
  if (!wantsMember(scope, "PropertyFacets", "componentNames", 20)) {
    const rank = chance(draw, 20) ? 0 : undefined;
    return { fixed: { rank, componentNames: undefined } };
  }
  const rank = between(draw, 1, 2);
  const componentNames = shortNames(draw, rank === 1 ? between(draw, 2, 3) : 4);
  return { fixed: { rank, componentNames }, componentNames };
}

function count(scope: Scope): FacetsMade {
  const nature = { valueType: "integer", usableUnits: ["1"], isCount: true };
  return {
    fixed: {
      valueType: "integer",
      quantityKind: COUNT_KIND,
      unit: chance(scope.draw, 30) ? "1" : undefined,
      unitIri: undefined,
      rank: undefined,
      componentNames: undefined,
      categories: undefined,
    },
    nature,
  };
}

function numeric(scope: Scope): FacetsMade {
  const { draw } = scope;
  const { kind, units, iri: first, concept } = pick(draw, UNIT_FAMILIES);
  const valueType = chance(draw, 60) ? enumValue(scope, "ValueType", ["real", "integer", "complex"]) : undefined;
  const hasKind = scope.complete || chance(draw, 75);
  const unit = !hasKind || chance(draw, 75) ? pick(draw, units) : undefined;
  const unitIri = unit === units[0] && wantsMember(scope, "PropertyFacets", "unitIri", 40) ? first : undefined;
  const { fixed, componentNames } = components(scope);
  const named = concept === undefined ? {} : { concept: chance(draw, 40) ? concept : undefined };
  return {
    fixed: {
      valueType,
      quantityKind: hasKind ? kind : undefined,
      unit,
      unitIri,
      ...named,
      ...fixed,
      categories: undefined,
    },
    nature: {
      valueType: valueType ?? "real",
      ...(unit === undefined ? {} : { unit }),
      usableUnits: units,
      ...(componentNames === undefined ? {} : { componentNames }),
      isCount: false,
    },
  };
}

const PLAIN: Fixed = {
  quantityKind: undefined,
  unit: undefined,
  unitIri: undefined,
  rank: undefined,
  componentNames: undefined,
};

function other(scope: Scope): FacetsMade {
  const { draw } = scope;
  const valueType = enumValue(scope, "ValueType", ["category", "boolean", "text", "binary"]);
  const nature = { valueType, usableUnits: [], isCount: false };
  if (valueType !== "category") return { fixed: { ...PLAIN, valueType, categories: undefined }, nature };
  const codes = ["0", "1", "dry", "浸水"].slice(0, between(draw, 1, 4));
  const listed = wantsMember(scope, "PropertyFacets", "categories", 80);
  const categories = Object.fromEntries(codes.map((code) => [code, langText(draw)]));
  return {
    fixed: {
      ...PLAIN,
      valueType: listed && chance(draw, 30) ? undefined : valueType,
      categories: listed ? categories : undefined,
    },
    nature: listed ? { ...nature, categories: codes } : nature,
  };
}

/** What a property, or an object of other members too, says by facets. */
export function facetsOf(carrier: Fixed): Fixed {
  return Object.fromEntries(
    formOf("PropertyFacets").members.flatMap(({ name }) =>
      carrier[name] === undefined ? [] : [[name, carrier[name]]],
    ),
  );
}

/** A property whose unit is of its kind, with components where it is of rank, with categories where it is of them. */
export function propertyFacets(scope: Scope): FacetsMade {
  const { draw } = scope;
  const kind = draw(10);
  const { fixed, nature } = kind < 6 ? numeric(scope) : kind === 6 ? count(scope) : other(scope);
  const qualifiers = wantsMember(scope, "PropertyFacets", "qualifiers", 15)
    ? [...new Set(subset(draw, [0, 1, 2], 2).map(() => iri(draw)))]
    : undefined;
  return { fixed: { qualifiers, ...fixed }, nature };
}
