// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Observation, Property, Result, TimeExtent } from "@jiku/model";
import { isObject, type JsonNode, oneOrMore, placeOf, textOf, wholeOf, wordOf } from "../json/json-node.js";
import { emitResource, isNew, type LiftContext, lost } from "../lift-context.js";
import { liftTime } from "../lift-time.js";
import { liftUnitText, type UnitReading, unitMembers } from "../lift-unit.js";
import { NGSI_CONTEXT } from "../names.js";
import { liftGeoJson } from "../space/lift-geojson.js";
import { type EntityDraft, keep, ngsiKey } from "./entity-draft.js";
import type { Attribute } from "./read-attribute.js";
import { isUri, ngsiId, type Terms } from "./terms.js";

/** An entity whose attributes are lifted. */
export interface AttributeSite {
  readonly context: LiftContext;
  readonly draft: EntityDraft;
  readonly terms: Terms;
  /** NGSI-LD, whose references are URIs; NGSI-v2 has none. */
  readonly linked: boolean;
}

/** One instance of an attribute, `index` of several. */
export function liftAttribute(
  site: AttributeSite,
  name: string,
  attribute: Attribute,
  index: number | undefined,
): void {
  switch (attribute.kind) {
    case "geometry":
      liftGeometry(site, name, attribute);
      break;
    case "relationship":
      liftRelationship(site, name, attribute);
      break;
    case "languages":
      liftLanguages(site, name, attribute);
      break;
    case "json":
      keep(site.draft, instanceName(name, index), attribute.node.value, attribute.node);
      break;
    default:
      liftProperty(site, name, attribute, index);
  }
}

function instanceName(name: string, index: number | undefined): string {
  return index === undefined ? name : `${name}/${index}`;
}

function liftGeometry({ context, draft }: AttributeSite, name: string, { value, observedAt, others }: Attribute): void {
  const role = name === "location" ? "location" : name === "observationSpace" ? "sampledAt" : undefined;
  const validTime = liftTime(context, "observedAt", observedAt);
  const shapes = liftGeoJson(context, value, "rfc7946", role) ?? [];
  for (const shape of shapes) {
    draft.places.push([`/geometries/${draft.geometries.length}`, value]);
    draft.geometries.push(validTime === undefined ? shape : { ...shape, validTime });
  }
  if (role === undefined && shapes.length > 0) lost(context, value, "space.geometry-role");
  for (const [, node] of others) lost(context, node, "metadata.provenance");
}

function liftRelationship(site: AttributeSite, name: string, { value, observedAt, others }: Attribute): void {
  const { context, draft, linked } = site;
  const validTime = liftTime(context, "observedAt", observedAt);
  for (const target of oneOrMore(value)) {
    const inner = isObject(target.value) ? textOf({ ...target, value: target.value["object"] }) : undefined;
    const object = inner ?? wordOf(target);
    if (object === undefined || (linked && !isUri(object))) {
      const { run, emit } = context;
      emit(run.report.own("STA-013", { member: name, value: String(object ?? "") }, placeOf(target)));
      continue;
    }
    draft.places.push([`/relations/${draft.relations.length}`, target]);
    const predicate = termIri(site, name);
    draft.relations.push({
      predicate,
      object: ngsiId(context.run.options.base, object),
      ...(validTime === undefined ? {} : { validTime }),
    });
  }
  for (const [, node] of others) lost(context, node, "entity.relation");
}

function liftLanguages({ context, draft }: AttributeSite, name: string, { value, node, others }: Attribute): void {
  const target = name === "name" ? draft.label : name === "description" ? draft.description : undefined;
  const entries = isObject(value.value) ? Object.entries(value.value) : [];
  const sound = entries.length > 0 && entries.every(([tag, text]) => typeof text === "string" && LANGUAGE.test(tag));
  if (target === undefined || !sound) {
    keep(draft, name, node.value, node);
    return;
  }
  wholeOf(value);
  for (const [tag, text] of entries) target[tag === "@none" ? "und" : tag] = text as string;
  draft.places.push([name === "name" ? "/label" : "/description", node]);
  for (const [, other] of others) lost(context, other, "entity.label");
}

const LANGUAGE = /^(?:@none|[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)$/;

/** A value is an Observation: asserted where nothing says when it held (adapters.md, 3). */
function liftProperty(site: AttributeSite, name: string, attribute: Attribute, index: number | undefined): void {
  const { context, draft } = site;
  const { value, others, node } = attribute;
  if (typeof value.value === "string" && others.length === 0 && attribute.observedAt === undefined) {
    const target = name === "name" ? draft.label : name === "description" ? draft.description : undefined;
    if (target !== undefined && value.value.trim() !== "") {
      target["und"] = value.value;
      draft.places.push([name === "name" ? "/label" : "/description", value]);
      return;
    }
  }
  const time = liftTime(context, "observedAt", attribute.observedAt);
  const result = resultOf(context, name, attribute);
  const kept = others.map(([key, other]) => [ngsiKey(key), wholeOf(other)] as const);
  const observation: Observation = {
    type: "Observation",
    id: `${draft.id}/attribute/${encodeIriPart(name)}${instancePart(attribute, index)}`,
    ...(kept.length === 0 ? {} : { "@context": NGSI_CONTEXT }),
    ...(time === undefined ? { origin: "asserted" as const } : {}),
    featureOfInterest: draft.id,
    observedProperty: propertyOf(site, name, node),
    ...timeMember(time),
    result,
    ...Object.fromEntries(kept),
  };
  emitResource(context, observation, node, [
    ["/result", value],
    ["/result/unit", attribute.unit],
    ["/result/native", attribute.unit],
    ["/phenomenonTime", attribute.observedAt],
  ]);
}

function timeMember(time: TimeExtent | undefined): Pick<Observation, "phenomenonTime"> {
  return time === undefined ? {} : { phenomenonTime: time };
}

function instancePart({ datasetId }: Attribute, index: number | undefined): string {
  const named = textOf(datasetId);
  if (named !== undefined) return `/${encodeIriPart(named)}`;
  return index === undefined ? "" : `/${index}`;
}

function resultOf(context: LiftContext, name: string, { kind, value, unit }: Attribute): Result {
  const raw = value.value;
  if (raw === null || raw === "urn:ngsi-ld:null") return { kind: "text", missing: "unknown" };
  if (kind === "vocabulary" && typeof raw === "string") return { kind: "category", category: raw };
  if (typeof raw === "boolean") return { kind: "truth", truth: raw };
  if (typeof raw === "string") return { kind: "text", text: raw };
  if (typeof raw === "number" && Number.isFinite(raw))
    return { kind: "quantity", value: raw, ...unitMembers(unitOf(context, name, unit)) };
  if (typeof raw === "number") return { kind: "quantity", missing: "unknown" };
  lost(context, value, "observation.result", "widened");
  return { kind: "text", text: JSON.stringify(raw) };
}

/** A unit code is one of UN/CEFACT, which look like UCUM and are not (`GP` is mg/m3): no table of them is at hand. */
function unitOf(context: LiftContext, variable: string, node: JsonNode | undefined): UnitReading {
  const text = textOf(node);
  if (text === undefined || node === undefined) return {};
  if (/^(?:https?:|urn:)/i.test(text)) return liftUnitText(context, node, variable);
  context.emit(context.run.report.shared("AD-112", { unit: text, variable }, placeOf(node)));
  return { text };
}

/** The Property of an attribute, emitted before its first use. */
function propertyOf(site: AttributeSite, name: string, node: JsonNode): string {
  const { context, terms } = site;
  const id = `${context.run.options.base}_/property/${encodeIriPart(name)}`;
  if (!isNew(context, id)) return id;
  const concept = terms.iri(name);
  const property: Property = {
    type: "Property",
    id,
    label: { und: name },
    ...(concept === undefined ? {} : { concept }),
  };
  emitResource(context, property, node);
  return id;
}

/** The IRI of a name; one under the base where the file does not define it. */
export function termIri({ context, terms }: Pick<AttributeSite, "context" | "terms">, name: string): string {
  return terms.iri(name) ?? `${context.run.options.base}_/term/${encodeIriPart(name)}`;
}
