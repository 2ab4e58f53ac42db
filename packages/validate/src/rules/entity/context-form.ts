// SPDX-License-Identifier: Apache-2.0
import { CONTEXT_IRI, type Rule } from "@jiku/model";

/** `@context` is the published context, or that and one object of prefixes; nothing else can be read without fetching (JSON-LD 1.1, 3.1). */
export const contextForm: Rule<"Package" | "Resource"> = {
  code: "ID-11",
  on: ["Package", "Resource"],
  check(value, report) {
    const context = (value as { readonly "@context"?: unknown })["@context"];
    if (isContextWellFormed(context)) return;
    const named = Array.isArray(context) ? context[0] : context;
    const values = { value: named, expected: CONTEXT_IRI };
    if (named !== CONTEXT_IRI) return report("/@context", values, typeof named === "string" ? { case: "other" } : {});
    const bad = Array.isArray(context) && context.length === 2 ? badPrefix(context[1]) : undefined;
    if (bad === undefined) report("/@context", values);
    else report("/@context", { prefix: bad[0], value: bad[1] }, { case: "namespace" });
  },
};

/** True for an absent context too: the published one then applies. */
export function isContextWellFormed(context: unknown): boolean {
  if (context === undefined || context === CONTEXT_IRI) return true;
  if (!Array.isArray(context) || context.length < 1 || context.length > 2 || context[0] !== CONTEXT_IRI) return false;
  return context.length === 1 || (isMap(context[1]) && badPrefix(context[1]) === undefined);
}

function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first entry that does not declare a prefix: name and value. */
function badPrefix(map: unknown): readonly [string, unknown] | undefined {
  if (!isMap(map)) return undefined;
  return Object.entries(map).find(([prefix, iri]) => {
    return (
      !/^[A-Za-z][A-Za-z0-9-]*$/.test(prefix) || typeof iri !== "string" || !/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/.test(iri)
    );
  });
}
