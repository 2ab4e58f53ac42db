// SPDX-License-Identifier: Apache-2.0
import { AN_OBJECT, jsonPlace, member, type Node, textOf } from "@jiku/syntax/json";
import { badForm, missing } from "../lift-context.js";
import { takeDefinitions } from "./lift-definitions.js";
import { liftRecord, liftReference } from "./lift-record.js";
import { liftStructure } from "./lift-structure.js";
import { entryId, type OptimadeContext, type OptimadeEntry, tellUnread } from "./optimade-context.js";

/** Lifts one entry of an answer, of a line, or of a plain list. */
export function liftEntry(context: OptimadeContext, node: Node, pointer: string, index: number): void {
  if (node.kind !== "map") {
    badForm(context, "data", pointer, node, AN_OBJECT);
    return;
  }
  const type = typeOf(node);
  const stated = textOf(member(node, "id"));
  const own = member(node, "attributes");
  if (!context.isDump && type !== "info") {
    if (textOf(member(node, "type")) === undefined) missing(context, "type", pointer, node.at);
    if (stated === undefined) missing(context, "id", pointer, node.at);
    if (own === undefined) missing(context, "attributes", pointer, node.at);
  }
  if (own !== undefined && own.kind !== "map") {
    badForm(context, "attributes", `${pointer}/attributes`, own, AN_OBJECT);
    return;
  }
  const properties = member(node, "properties");
  if (properties?.kind === "map" && own === undefined) {
    takeDefinitions(context, properties, `${pointer}/properties`, true);
    tellUnread(context, node, pointer, ["id", "type", "properties"]);
    return;
  }
  const localId = stated ?? String(index);
  const entry: OptimadeEntry = {
    context,
    node,
    pointer,
    attributes: own ?? node,
    at: own === undefined ? pointer : `${pointer}/attributes`,
    localId,
    id: freeId(context, type, localId, pointer, node),
  };
  if (own !== undefined) {
    tellUnread(context, node, pointer, [
      "id",
      "type",
      "attributes",
      "relationships",
      ...(type === "structures" ? ["links", "meta"] : []),
    ]);
    tellUnread(
      context,
      member(node, "relationships"),
      `${pointer}/relationships`,
      type === "structures" ? ["references"] : [],
    );
  }
  if (type === "structures") liftStructure(entry);
  else if (type === "references") liftReference(entry);
  else liftRecord(entry, type);
}

/** The id of the entry; AD-113 and one by its place when another entry has the same. */
function freeId(context: OptimadeContext, type: string, localId: string, pointer: string, node: Node): string {
  const wanted = entryId(context, type, localId);
  const first = context.ids.get(wanted);
  if (first === undefined) {
    context.ids.set(wanted, node.at.line);
    return wanted;
  }
  const { run, emit } = context;
  emit(run.report.shared("AD-113", { id: localId, line: first }, jsonPlace(pointer, node.at)));
  return entryId(context, "_", `${context.ids.size}-${localId}`);
}

/** The type as written; without one, what its members tell. */
function typeOf(node: Node): string {
  const type = textOf(member(node, "type"));
  if (type !== undefined && type !== "structure") return type;
  const attributes = member(node, "attributes") ?? node;
  const isStructure = ["lattice_vectors", "cartesian_site_positions", "species_at_sites", "dimension_types"].some(
    (name) => member(attributes, name) !== undefined,
  );
  if (isStructure) return "structures";
  return member(attributes, "authors") !== undefined || member(attributes, "doi") !== undefined
    ? "references"
    : "entries";
}
