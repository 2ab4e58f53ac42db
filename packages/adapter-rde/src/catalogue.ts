// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Place } from "@jiku/model";
import { excerpt, isUnstated, type JsonMember, member, membersOf, textOf } from "./json-node.js";
import { emitAsset, emitOnce, extensions, type LiftContext, localId, lost } from "./lift-context.js";
import { registerIri } from "./names.js";
import type { RdeDocument } from "./open-document.js";

/** Members that a Dataset has a place for. */
const READ: ReadonlySet<string> = new Set(["dataset_title", "abstract"]);
const AN_OBJECT = { en: "an object", ja: "オブジェクト" };

/**
 * Lifts catalog.json: the dataset of RDE that it describes. Creator, terms of use and the rest are free text and stay text:
 * licence and access right are not read out of it.
 * @param invoice the invoice of the entry, whose datasetId names the dataset
 */
export function liftCatalogue(context: LiftContext, invoice: RdeDocument | undefined): void {
  const { document, emit } = context;
  const node = member(document.root, "catalog");
  const asset = emitAsset(context, document);
  if (node?.kind !== "object") {
    const values = { member: "catalog", value: node === undefined ? "…" : excerpt(node), expected: AN_OBJECT };
    emit(document.report.own("RDE-011", values, (node ?? document.root).at));
    return;
  }
  for (const { key, value } of membersOf(document.root)) if (key !== "catalog") lost(context, value.at);
  const notation = invoice === undefined ? undefined : textOf(member(invoice.root, "datasetId"));
  const identifier = notation === undefined ? undefined : { scheme: registerIri("datasetId"), notation };
  const title = textOf(member(node, "dataset_title"));
  const description = textOf(member(node, "abstract"));
  const rest = membersOf(node).filter(({ key, value }) => !READ.has(key) && !isUnstated(value));
  const dataset: Dataset = {
    type: "Dataset",
    id: localId(context, "dataset", notation ?? "catalog"),
    ...extensions(context, rest),
    ...(description === undefined ? {} : { description: { und: description } }),
    ...(identifier === undefined ? {} : { identifiers: [identifier] }),
    derivedFrom: [asset],
    ...(title === undefined ? {} : { title: { und: title } }),
  };
  emitOnce(context, dataset, node.at, placesOf(membersOf(node)));
}

function placesOf(members: readonly JsonMember[]): readonly Place[] {
  return members.map(({ key, value }): Place => {
    const pointer = key === "dataset_title" ? "/title" : key === "abstract" ? "/description" : `/rde:${key}`;
    return [pointer, value.at];
  });
}
