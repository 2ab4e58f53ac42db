// SPDX-License-Identifier: Apache-2.0
import { compositionView } from "@jiku/cli/couple";
import type { AnyResource, Finding } from "@jiku/model";
import { referenceSystem } from "@jiku/spacetime";

/** Verdicts between the components of the compositions in a document; undefined where there is none. */
export function couplingOf(
  resources: readonly AnyResource[],
  findings: readonly Finding[],
  expand: (iri: string) => string,
): string | undefined {
  const byId = new Map(resources.map((resource) => [expand(resource.id), resource]));
  const resolve = (ref: string | undefined): AnyResource | undefined =>
    ref === undefined ? undefined : (byId.get(expand(ref)) ?? referenceSystem(ref));
  return compositionView(resources, findings, { expand, resolve });
}
