// SPDX-License-Identifier: Apache-2.0
import type { Procedure } from "@jiku/model";
import { member, membersOf, textOf } from "./json-node.js";
import { emitOnce, type LiftContext, localId } from "./lift-context.js";
import { TEMPLATE_IRI } from "./names.js";
import type { RdeDocument } from "./open-document.js";
import { type Term, templateTerm } from "./term.js";

/** What invoice.schema.json says: the fields of `custom`, and the address of the template. */
export interface Template {
  readonly document: RdeDocument;
  readonly iri?: string;
  readonly terms: ReadonlyMap<string, Term>;
}

/** Reads the schema of an invoice. A schema of something else gives a template without fields. */
export function readTemplate(document: RdeDocument): Template {
  const iri = textOf(member(document.root, "$id"));
  const fields = member(member(member(document.root, "properties"), "custom"), "properties");
  const terms = new Map(membersOf(fields).map(({ key, value }) => [key, templateTerm(key, value)]));
  return { document, ...(iri !== undefined && TEMPLATE_IRI.test(iri) ? { iri } : {}), terms };
}

/** Whether a schema is that of an invoice, and not of a catalogue. */
export function isInvoiceSchema({ root }: RdeDocument): boolean {
  const parts = member(root, "properties");
  return member(parts, "custom") !== undefined || member(parts, "sample") !== undefined;
}

/** Emits the template as the Procedure by which the data were taken. Returns its id. */
export function emitTemplate(context: LiftContext, { document, iri }: Template): string | undefined {
  if (iri === undefined) return undefined;
  const name = iri.split("/").at(-2) ?? iri;
  const description = textOf(member(document.root, "description"));
  const resource: Procedure = {
    type: "Procedure",
    id: localId(context, "template", name),
    label: { und: name },
    ...(description === undefined ? {} : { description: { und: description } }),
    documentation: iri,
  };
  return emitOnce(context, resource, document.root.at);
}
