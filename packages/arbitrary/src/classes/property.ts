// SPDX-License-Identifier: Apache-2.0
import type { Fixed } from "../fill.js";
import type { Made, Scope } from "../scope.js";
import { facetsOf, propertyFacets } from "../values/property-facets.js";
import { finishResource, startResource } from "./resource.js";

export function makeProperty(scope: Scope, type: string): Made {
  const start = startResource(scope, type, { bilingual: scope.complete });
  const { fixed, nature } = propertyFacets(scope);
  const made = finishResource(scope, type, start, fixed);
  const facets = facetsOf(made.resource as unknown as Fixed);
  return { ...made, facts: { ...made.facts, property: { ...nature, facets } } };
}
