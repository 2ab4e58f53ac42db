// SPDX-License-Identifier: Apache-2.0
import type { Scope } from "../scope.js";
import { propertyFacets } from "../values/property-facets.js";
import { finishResource, type Made, startResource } from "./resource.js";

export function makeProperty(scope: Scope, type: string): Made {
  const start = startResource(scope, type, { bilingual: scope.complete });
  const { fixed, nature } = propertyFacets(scope);
  return finishResource(scope, type, start, fixed, { property: nature });
}
