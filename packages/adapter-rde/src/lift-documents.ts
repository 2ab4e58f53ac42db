// SPDX-License-Identifier: Apache-2.0
import type { DecodeEvent } from "@jiku/adapter";
import { liftCatalogue } from "./catalogue.js";
import type { DecodeRun } from "./decode-run.js";
import { liftDefinitions, readDefinitions } from "./definitions.js";
import { type LiftedInvoice, liftInvoice } from "./invoice.js";
import { conditionsOf } from "./invoice-custom.js";
import { materialOf } from "./invoice-sample.js";
import { assetId, emitOnce, type LiftContext } from "./lift-context.js";
import type { DocumentKind } from "./names.js";
import type { RdeDocument } from "./open-document.js";
import { nearest } from "./parts.js";
import { liftRecords } from "./records.js";
import { isInvoiceSchema, readTemplate, type Template } from "./template.js";

/** Documents that belong together. */
export interface DocumentSet {
  readonly lifted: readonly RdeDocument[];
  /** Read for their words only. */
  readonly beside: readonly RdeDocument[];
  /** Begin of the ids of what a file holds. */
  base(path: string): string;
}

/** In this order what comes later may refer to what came before. */
const ORDER: readonly DocumentKind[] = ["metadata-def", "catalog", "invoice", "metadata"];

/** All events of a set of documents. */
export function* liftDocuments(run: DecodeRun, set: DocumentSet): Generator<DecodeEvent> {
  const known = new Set<string>();
  const invoices = new Map<RdeDocument, LiftedInvoice>();
  for (const kind of ORDER)
    for (const document of set.lifted.filter((one) => one.kind === kind)) {
      const events: DecodeEvent[] = [];
      const base = set.base(document.path);
      liftOne({ run, document, base, known, emit: (event) => void events.push(event) }, set, invoices);
      yield* events;
    }
}

function liftOne(context: LiftContext, set: DocumentSet, invoices: Map<RdeDocument, LiftedInvoice>): void {
  const { document } = context;
  const find = (kind: DocumentKind): RdeDocument | undefined =>
    nearest(
      [...set.lifted, ...set.beside].filter((one) => one.kind === kind),
      document.path,
    );
  if (document.kind === "metadata-def") liftDefinitions(context, readDefinitions(document));
  else if (document.kind === "catalog") liftCatalogue(context, find("invoice"));
  else if (document.kind === "invoice")
    invoices.set(document, liftInvoice(context, templateOf(set, document), find("catalog") !== undefined));
  else if (document.kind === "metadata") {
    const definitions = find("metadata-def");
    const invoice = find("invoice");
    const lifted = invoice === undefined ? undefined : (invoices.get(invoice) ?? liftQuietly(context, set, invoice));
    const { fields = [], ...links } = lifted ?? {};
    liftRecords(context, {
      ...links,
      ...(definitions === undefined ? {} : { definitions: readDefinitions(definitions) }),
      conditions: conditionsOf(fields),
    });
  }
}

function templateOf(set: DocumentSet, document: RdeDocument): Template | undefined {
  const schemas = set.beside.filter((one) => one.kind === "schema" && isInvoiceSchema(one));
  const schema = nearest(schemas, document.path);
  return schema === undefined ? undefined : readTemplate(schema);
}

/** Of an invoice that only lies beside: what the records refer to, and nothing of its faults. */
function liftQuietly(context: LiftContext, set: DocumentSet, invoice: RdeDocument): LiftedInvoice {
  const events: DecodeEvent[] = [];
  const run = { ...context.run, unread: [] };
  const emit = (event: DecodeEvent): void => void events.push(event);
  const quiet: LiftContext = { ...context, run, document: invoice, known: new Set(context.known), emit };
  const lifted = liftInvoice(quiet, templateOf(set, invoice), true);
  const { sample, system, procedure, fields } = lifted;
  const parts = sample === undefined ? [] : [sample, materialOf(sample), assetId(context, invoice)];
  const wanted = new Set([...parts, system, procedure, ...fields.map(({ property }) => property)]);
  for (const event of events)
    if (event.kind === "resource" && wanted.has(event.resource.id))
      emitOnce(context, event.resource, event.source, event.places);
  return lifted;
}
