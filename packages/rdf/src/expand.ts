// SPDX-License-Identifier: Apache-2.0
import { isIri } from "./is-iri.js";
import { recent } from "./recent.js";
import type { Run } from "./run.js";

const SLASH = 0x2f;

/** Schemes that are no prefix although no `//` follows (rule ID-10). */
const SCHEMES: ReadonlySet<string> = new Set(["urn", "mailto", "tel", "doi", "tag", "data", "did"]);

/** IRIs that were found sound. */
const knownIris = recent<true>();

/** The absolute IRI that an IRI or CURIE stands for (JSON-LD 1.1 API, 5.2); undefined after a fault. `isNew`: not met before. */
export function expand(run: Pick<Run<never>, "prefixes" | "fault">, value: unknown, isNew = false): string | undefined {
  if (typeof value !== "string") {
    run.fault("unexpected-type", value);
    return undefined;
  }
  const colon = value.indexOf(":");
  let iri = value;
  if (colon > 0 && (value.charCodeAt(colon + 1) !== SLASH || value.charCodeAt(colon + 2) !== SLASH)) {
    const prefix = value.slice(0, colon);
    const namespace = run.prefixes.get(prefix);
    if (namespace !== undefined) iri = namespace + value.slice(colon + 1);
    else if (!SCHEMES.has(prefix.toLowerCase())) {
      run.fault(/^[A-Za-z][\w.+-]*$/.test(prefix) ? "undeclared-prefix" : "not-an-iri", value);
      return undefined;
    }
  }
  if (!isNew && knownIris.get(iri) === true) return iri;
  if (isIri(iri)) {
    if (!isNew) knownIris.set(iri, true);
    return iri;
  }
  run.fault("not-an-iri", value);
  return undefined;
}
