// SPDX-License-Identifier: Apache-2.0
import type { Resource } from "@jiku/model";
import { FMI_NAMESPACE } from "./fmi/fmi-names.js";
import { SSP_NAMESPACE } from "./ssp/ssp-names.js";

const CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";
const OWN: Readonly<Record<string, string>> = { fmi: FMI_NAMESPACE, ssp: SSP_NAMESPACE };

/** Resources as a package. Each declares the prefixes that it uses: a caller may have taken its context off. */
export function sidecarPackage(resources: readonly Resource[]): string {
  return `${JSON.stringify({ "@context": CONTEXT, jiku: "1.0", graph: resources.map(withContext) }, null, 1)}\n`;
}

function withContext(resource: Resource): Resource {
  if (resource["@context"] !== undefined) return resource;
  const prefixes = Object.keys(resource).flatMap((member) => /^([a-z][a-z0-9-]*):/.exec(member)?.[1] ?? []);
  const used = [...new Set(prefixes)].filter((prefix) => Object.hasOwn(OWN, prefix)).sort();
  if (used.length === 0) return resource;
  return { "@context": [CONTEXT, Object.fromEntries(used.map((prefix) => [prefix, OWN[prefix]]))], ...resource };
}
