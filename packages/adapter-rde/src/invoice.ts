// SPDX-License-Identifier: Apache-2.0
import type { Activity, Dataset, NativeText, Place, Relation, System } from "@jiku/model";
import { isDay } from "./check-format.js";
import { checkTemplate } from "./check-template.js";
import { emitAgent } from "./invoice-agent.js";
import { type CustomField, customFields, liftCustom } from "./invoice-custom.js";
import { liftSample } from "./invoice-sample.js";
import { excerpt, isUnstated, type JsonNode, member, membersOf, textOf } from "./json-node.js";
import { emitAsset, emitOnce, identifierOf, type LiftContext, localId, lost } from "./lift-context.js";
import { RIGHTS_HOLDER } from "./names.js";
import { emitTemplate, type Template } from "./template.js";

/** What an invoice says of the data that belong to it. */
export interface LiftedInvoice {
  readonly sample?: string;
  readonly system?: string;
  readonly procedure?: string;
  readonly fields: readonly CustomField[];
}

const TOP: ReadonlySet<string> = new Set(["datasetId", "basic", "custom", "sample"]);
const BASIC: ReadonlySet<string> = new Set([
  "dateSubmitted",
  "dataOwnerId",
  "dataName",
  "instrumentId",
  "experimentId",
  "description",
]);

/**
 * Lifts invoice.json: the data as a Dataset, the RDE dataset that they are registered in, sample, instrument, owner and the
 * act of taking them, and `custom`. The day of submission is the time of the record, and nothing more.
 */
export function liftInvoice(context: LiftContext, template: Template | undefined, hasCatalog: boolean): LiftedInvoice {
  const { document, emit } = context;
  const { root, report } = document;
  judgeParts(context);
  if (template !== undefined) checkTemplate(context, template);
  const asset = emitAsset(context, document);
  const procedure = template === undefined ? undefined : emitTemplate(context, template);
  const system = emitSystem(context, member(member(root, "basic"), "instrumentId"));
  const sample = liftSample(context, asset);
  const lifted = { sample, system, procedure };
  const activity = emitActivity(context, lifted);
  emitData(context, { asset, activity, conformsTo: template?.iri });
  const fields = customFields(context, template);
  liftCustom(context, fields, procedure, template !== undefined);
  if (!hasCatalog) emit(report.own("RDE-007", {}, member(root, "datasetId")?.at ?? root.at));
  return { ...defined(lifted), fields };
}

function defined({ sample, system, procedure }: Links): Omit<LiftedInvoice, "fields"> {
  return {
    ...(sample === undefined ? {} : { sample }),
    ...(system === undefined ? {} : { system }),
    ...(procedure === undefined ? {} : { procedure }),
  };
}

interface Links {
  readonly sample: string | undefined;
  readonly system: string | undefined;
  readonly procedure: string | undefined;
}

const AN_OBJECT = { en: "an object", ja: "オブジェクト" };
const A_DAY = { en: "a date (YYYY-MM-DD)", ja: "日付(YYYY-MM-DD)" };

/** What RDE demands of every invoice, and members that it does not define. */
function judgeParts(context: LiftContext): void {
  const { root, report } = context.document;
  const basic = member(root, "basic");
  const missing = [
    ...(member(root, "datasetId") === undefined ? [["datasetId", root] as const] : []),
    ...(member(basic, "dataName") === undefined ? [["dataName", basic ?? root] as const] : []),
    ...(member(basic, "dateSubmitted") === undefined ? [["dateSubmitted", basic ?? root] as const] : []),
  ];
  for (const [part, node] of missing) context.emit(report.own("RDE-010", { part }, node.at));
  for (const part of ["custom", "sample"]) {
    const node = member(root, part);
    if (node === undefined || isUnstated(node) || node.kind === "object") continue;
    context.emit(report.own("RDE-011", { member: part, value: excerpt(node), expected: AN_OBJECT }, node.at));
  }
  const unknown = [
    ...membersOf(root).filter(({ key }) => !TOP.has(key)),
    ...membersOf(basic).filter(({ key }) => !BASIC.has(key)),
  ];
  for (const { value } of unknown) if (!isUnstated(value)) lost(context, value.at);
}

function emitSystem(context: LiftContext, node: JsonNode | undefined): string | undefined {
  const identifier = identifierOf(context, "instrumentId", node);
  if (identifier === undefined || node === undefined) return undefined;
  const id = localId(context, "instrument", identifier.notation);
  const system: System = { type: "System", id, identifiers: [identifier], roles: ["sensor"] };
  return emitOnce(context, system, node.at);
}

/** The act that gave the data, as far as it is known; undefined when nothing of it is. */
function emitActivity(context: LiftContext, { sample, system, procedure }: Links): string | undefined {
  const used = [sample, system].filter((id): id is string => id !== undefined);
  if (used.length === 0 && procedure === undefined) return undefined;
  const activity: Activity = {
    type: "Activity",
    id: localId(context, "activity"),
    ...(used.length === 0 ? {} : { used }),
    ...(procedure === undefined ? {} : { procedure: { id: procedure } }),
  };
  return emitOnce(context, activity, context.document.root.at);
}

interface DataLinks {
  readonly asset: string;
  readonly activity: string | undefined;
  readonly conformsTo: string | undefined;
}

function emitData(context: LiftContext, { asset, activity, conformsTo }: DataLinks): void {
  const { root } = context.document;
  const basic = member(root, "basic");
  const title = textOf(member(basic, "dataName"));
  const description = textOf(member(basic, "description"));
  const experiment = identifierOf(context, "experimentId", member(basic, "experimentId"));
  const owner = emitAgent(context, member(basic, "dataOwnerId"));
  const series = emitRegistered(context, member(root, "datasetId"));
  const relations: readonly Relation[] = owner === undefined ? [] : [{ predicate: RIGHTS_HOLDER, object: owner }];
  const native = submitted(context, member(basic, "dateSubmitted"));
  const data: Dataset = {
    type: "Dataset",
    id: localId(context, "data"),
    ...(description === undefined ? {} : { description: { und: description } }),
    ...(experiment === undefined ? {} : { identifiers: [experiment] }),
    ...(activity === undefined ? {} : { generatedBy: activity }),
    derivedFrom: [asset],
    ...(conformsTo === undefined ? {} : { conformsTo: [conformsTo] }),
    ...(native === undefined ? {} : { native }),
    ...(title === undefined ? {} : { title: { und: title } }),
    ...(series === undefined ? {} : { inSeries: series }),
    ...(relations.length === 0 ? {} : { relations }),
  };
  emitOnce(context, data, root.at, placesOf(basic));
}

function placesOf(basic: JsonNode | undefined): readonly Place[] {
  const at = (key: string, pointer: string): readonly Place[] => {
    const node = member(basic, key);
    return node === undefined ? [] : [[pointer, node.at]];
  };
  return [
    ...at("dataName", "/title"),
    ...at("description", "/description"),
    ...at("dateSubmitted", "/native/recordedFrom"),
    ...at("dataOwnerId", "/relations"),
    ...at("experimentId", "/identifiers"),
  ];
}

/** The dataset of RDE that the data are registered in; a catalogue says more of it. */
function emitRegistered(context: LiftContext, node: JsonNode | undefined): string | undefined {
  const identifier = identifierOf(context, "datasetId", node);
  if (identifier === undefined || node === undefined) return undefined;
  const id = localId(context, "dataset", identifier.notation);
  return emitOnce(context, { type: "Dataset", id, identifiers: [identifier] }, node.at);
}

/** A day is no instant, and has no zone: the recorded time keeps the text and no more. */
function submitted({ document, emit }: LiftContext, node: JsonNode | undefined): NativeText | undefined {
  if (node === undefined || isUnstated(node)) return undefined;
  const text = textOf(node);
  if (text === undefined || !isDay(text)) {
    const values = { member: "dateSubmitted", value: excerpt(node), expected: A_DAY };
    emit(document.report.own("RDE-011", values, node.at));
    return undefined;
  }
  if (/^(?:0001-01-01|1900-01-01|9999-12-31)$/.test(text))
    emit(document.report.shared("AD-110", { value: text, member: "dateSubmitted" }, node.at));
  return { recordedFrom: text };
}
