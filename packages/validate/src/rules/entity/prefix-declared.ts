// SPDX-License-Identifier: Apache-2.0
import type { Rule, RuleContext } from "@jiku/model";
import { token } from "../token.js";
import { isContextWellFormed } from "./context-form.js";

const SCHEMES = new Set(["urn", "mailto", "tel", "doi", "tag", "data", "did"]);

/** Every prefix of a CURIE and of an extension key is declared (JSON-LD 1.1, 4.1.5 compact IRIs). */
export const prefixDeclared: Rule<"Resource" | "Iri" | "Ref"> = {
  code: "ID-10",
  on: ["Resource", "Iri", "Ref"],
  only: "prefixedNames",
  check(value, report, context) {
    if (typeof value === "string") {
      const prefix = undeclaredPrefix(value, context.document.prefixes);
      if (prefix !== undefined && isFault(prefix, context)) report("", { value, prefix });
      return;
    }
    for (const key in value) {
      const colon = key.indexOf(":");
      if (colon < 0 || context.document.prefixes.has(key.slice(0, colon))) continue;
      const prefix = key.slice(0, colon);
      if (isFault(prefix, context)) report(token(key), { value: key, prefix }, { case: "key" });
    }
  },
};

/** A resource may carry a context of its own; a malformed context is ID-11's and hides nothing here. */
function isFault(prefix: string, { document, resource }: RuleContext): boolean {
  const own = (resource as { readonly "@context"?: unknown })["@context"];
  const declared: unknown = Array.isArray(own) ? own[1] : undefined;
  if (typeof declared === "object" && declared !== null && Object.hasOwn(declared, prefix)) return false;
  return isContextWellFormed(document.context) && isContextWellFormed(own);
}

/** The prefix of a CURIE that `prefixes` does not declare; undefined for a declared one, and for an IRI. */
export function undeclaredPrefix(iri: string, prefixes: ReadonlyMap<string, string>): string | undefined {
  const colon = iri.indexOf(":");
  if (colon < 0 || (iri.charCodeAt(colon + 1) === 0x2f && iri.charCodeAt(colon + 2) === 0x2f)) return undefined;
  const prefix = iri.slice(0, colon);
  return prefixes.has(prefix) || SCHEMES.has(prefix.toLowerCase()) ? undefined : prefix;
}
