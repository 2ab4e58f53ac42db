// SPDX-License-Identifier: Apache-2.0
import type { ExtensionSchema } from "./extension-file.js";
import type { ExtensionMember, ExtensionPackage } from "./extension-package.js";

/** How RDF reads one key of an extension. */
export interface ExtensionTerm {
  /** With the prefix of the package. */
  readonly key: string;
  /** IRI of the property. */
  readonly iri: string;
  /** `@id`: the value names a resource; `@json`: it is one JSON literal; else a datatype. Absent: as JSON has it. */
  readonly type?: string;
  /** Classes that the key stands on, as the package names them. */
  readonly on: readonly string[];
}

/** The terms of a package in the order of its file (JSON-LD 1.1, 4.2.3 and 4.2.2 for types, 4.2.2 JSON literals). */
export function extensionTerms({ members, definitions }: ExtensionPackage): readonly ExtensionTerm[] {
  return [...members.values()].map((member) => {
    const type = member.termType ?? typeOf(member, definitions);
    return { key: member.key, iri: member.term, on: member.on, ...(type === undefined ? {} : { type }) };
  });
}

/** A JSON-LD context that gives the keys of a package these terms; to be joined to the published one. */
export function extensionContext(extension: ExtensionPackage): Readonly<Record<string, unknown>> {
  const terms = extensionTerms(extension).map(({ key, iri, type }) => [
    key,
    { "@id": iri, ...(type === undefined ? {} : { "@type": type }) },
  ]);
  return { [extension.prefix]: extension.namespace, ...Object.fromEntries(terms) };
}

/** Objects, numbers in lists and whatever has no schema are one JSON literal; texts, numbers and truth values speak for themselves. */
function typeOf(
  { schema }: ExtensionMember,
  definitions: Readonly<Record<string, ExtensionSchema>>,
): string | undefined {
  const own = resolved(schema, definitions);
  if (own === undefined) return "@json";
  const isText = (part: ExtensionSchema | undefined) => part?.["type"] === "string" || hasTexts(part);
  if (own["type"] === "array")
    return isText(resolved(own["items"] as ExtensionSchema | undefined, definitions)) ? undefined : "@json";
  const isPlain =
    isText(own) || ["number", "integer", "boolean"].includes(String(own["type"])) || typeof own["const"] === "boolean";
  return isPlain ? undefined : "@json";
}

function hasTexts(part: ExtensionSchema | undefined): boolean {
  const values = part?.["enum"] ?? (part?.["const"] === undefined ? [] : [part["const"]]);
  return Array.isArray(values) && values.length > 0 && values.every((value) => typeof value === "string");
}

function resolved(
  schema: ExtensionSchema | undefined,
  definitions: Readonly<Record<string, ExtensionSchema>>,
): ExtensionSchema | undefined {
  let found = schema;
  for (let steps = 0; typeof found?.["$ref"] === "string" && steps < 100; steps++) {
    const name = /^#\/\$defs\/(.+)$/.exec(found["$ref"])?.[1] ?? "";
    found = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  }
  return found;
}
