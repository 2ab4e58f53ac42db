// SPDX-License-Identifier: Apache-2.0
import { ISO_8601, readPosition } from "@jiku/spacetime";
import {
  entriesOf,
  given,
  isObject,
  type JsonNode,
  member,
  oneOrMore,
  placeOf,
  textOf,
  wordOf,
} from "../json/json-node.js";
import { A_TEXT, badForm, emitResource, type LiftContext, missing } from "../lift-context.js";
import { type FormatLift, readWith, refuse } from "../read-format.js";
import { createDraft, type EntityDraft, finishDraft, keep } from "./entity-draft.js";
import { type AttributeSite, liftAttribute, termIri } from "./lift-attribute.js";
import { readAttribute } from "./read-attribute.js";
import { ngsiId, readTerms } from "./terms.js";

/** Members of an entity that are no attributes. */
const APART: ReadonlySet<string> = new Set([
  "id",
  "@id",
  "type",
  "@type",
  "@context",
  "scope",
  "createdAt",
  "modifiedAt",
]);
/** Attributes that NGSI-v2 itself defines: when the record was made and changed. */
const V2_TIMES: ReadonlySet<string> = new Set(["dateCreated", "dateModified"]);
const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** All events of an NGSI-LD file but `end`, in each of its representations. */
export const readNgsiLd = readWith("ngsi-ld", (context) => ngsiLift(context, true));
/** All events of an NGSI-v2 file but `end`. */
export const readNgsiV2 = readWith("ngsi-v2", (context) => ngsiLift(context, false));

function ngsiLift(context: LiftContext, linked: boolean): FormatLift {
  return {
    head(node) {
      if (member(node, "type")?.value === "FeatureCollection") return true;
      if (Object.keys(isObject(node.value) ? node.value : {}).every((key) => key === "@context"))
        refuse(context, "@context", node);
      else liftRecord(context, node, linked);
      return false;
    },
    record: (node) => liftRecord(context, node, linked),
  };
}

function liftRecord(context: LiftContext, node: JsonNode, linked: boolean): void {
  if (member(node, "type")?.value !== "Feature") liftEntity(context, node, node, linked);
  else {
    const properties = given(node, "properties");
    if (properties === undefined) missing(context, "properties", node);
    else liftEntity(context, node, properties, linked);
  }
}

/**
 * @param record the entity, or the GeoJSON Feature that stands for it
 * @param attributes what holds its attributes: the entity itself, or the properties of the Feature
 */
function liftEntity(context: LiftContext, record: JsonNode, attributes: JsonNode, linked: boolean): void {
  const idNode = given(record, "id") ?? given(record, "@id");
  const typeNode = given(attributes, "type") ?? given(attributes, "@type");
  const id = wordOf(idNode);
  const types = oneOrMore(typeNode).flatMap((one) => textOf(one) ?? []);
  if (idNode === undefined || typeNode === undefined) missing(context, idNode === undefined ? "id" : "type", record);
  if (idNode !== undefined && id === undefined) badForm(context, "id", idNode, A_TEXT);
  if (id === undefined) return;
  const terms = readTerms(context, member(record, "@context") === undefined ? attributes : record);
  const iri = ngsiId(context.run.options.base, id);
  const draft = createDraft(iri);
  const site: AttributeSite = { context, draft, terms, linked };
  liftSystem(draft, attributes);
  for (const [name, node] of entriesOf(attributes)) liftNamed(site, name, node);
  if (attributes !== record) liftFeature(site, record, attributes);
  const entityType = termIri(site, types[0] ?? "Thing");
  const entity = finishDraft(draft, entityType, iri === id ? undefined : { id });
  const rest = types.slice(1).map((type) => termIri(site, type));
  emitResource(context, rest.length === 0 ? entity : { ...entity, entityTypes: [entityType, ...rest] }, record, [
    ["/entityTypes", typeNode],
    ["/id", idNode],
    ...draft.places,
  ]);
}

function liftNamed(site: AttributeSite, name: string, node: JsonNode): void {
  const { draft, linked } = site;
  if (APART.has(name)) return;
  const instances = readAttribute(node);
  const [only] = instances;
  if (!linked && V2_TIMES.has(name) && instances.length === 1 && only !== undefined) {
    liftRecorded(draft, name, only.value);
    return;
  }
  for (const [i, instance] of instances.entries())
    liftAttribute(site, name, instance, instances.length === 1 ? undefined : i);
}

/** Times of the record that NGSI-LD itself defines; the scope has no place in the model. */
function liftSystem(draft: EntityDraft, node: JsonNode): void {
  for (const name of ["createdAt", "modifiedAt"]) {
    const time = given(node, name);
    if (time !== undefined) liftRecorded(draft, name, readAttribute(time)[0]?.value ?? time);
  }
  const scope = given(node, "scope");
  if (scope !== undefined) keep(draft, "scope", scope.value, scope);
}

/** The record holds since it was changed last, or made; both texts are kept. */
function liftRecorded(draft: EntityDraft, name: string, node: JsonNode): void {
  const text = textOf(node);
  keep(draft, name, node.value, node);
  if (text === undefined || !UTC.test(text) || readPosition(text, ISO_8601).kind !== "date") return;
  if (!name.toLowerCase().includes("modified") && draft.recordedFrom !== undefined) return;
  draft.recordedFrom = text;
  draft.places.push(["/recordedFrom", node]);
}

/** The geometry of the Feature is that of one of its attributes (ETSI GS CIM 009, 4.5.16). */
function liftFeature(site: AttributeSite, record: JsonNode, attributes: JsonNode): void {
  const geometry = given(record, "geometry");
  if (geometry === undefined) return;
  const [shape] = readAttribute(geometry);
  if (shape?.kind !== "geometry" || shape.value !== geometry) {
    const { run, emit } = site.context;
    const type = String(textOf(member(geometry, "type")) ?? "");
    emit(run.report.own("STA-012", { type, expected: COORDINATES }, placeOf(geometry)));
  }
  if (shape?.kind === "geometry" && member(attributes, "location") === undefined)
    liftAttribute(site, "location", shape, undefined);
}

const COORDINATES = { en: "coordinates, as GeoJSON demands", ja: "GeoJSONの求める座標" };
