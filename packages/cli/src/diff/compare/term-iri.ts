// SPDX-License-Identifier: Apache-2.0
import type { Edition } from "../edition/edition.js";

/** A CURIE as absolute IRI by the prefixes of its edition; a keyword, an IRI or a CURIE of unknown prefix as written. */
export function termIri(term: string, { prefixes }: Edition): string {
  const at = term.indexOf(":");
  const namespace = at < 0 || term.startsWith("//", at + 1) ? undefined : prefixes.get(term.slice(0, at));
  return namespace === undefined ? term : namespace + term.slice(at + 1);
}

/** True for one term. A prefix that stands for something else is a change of its own, not one of each term. */
export function isSameTerm(
  old: string | null | undefined,
  now: string | null | undefined,
  editions: { readonly old: Edition; readonly new: Edition },
): boolean {
  if ((old ?? undefined) === (now ?? undefined)) return true;
  return (
    typeof old === "string" && typeof now === "string" && termIri(old, editions.old) === termIri(now, editions.new)
  );
}
