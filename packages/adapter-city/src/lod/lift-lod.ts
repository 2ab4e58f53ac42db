// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart, type Report } from "@jiku/adapter";
import type { Entity, Geometry, NativeLocation, Observation, Property, Result } from "@jiku/model";
import { addExistence, addExtra, addGeometry, addRelation, createDraft, type EntityDraft } from "../entity-draft.js";
import type { CityIds } from "../identity.js";
import type { Emit, PlaceOf } from "../lift-context.js";
import { isObject } from "../semantics.js";
import { checkLiteral, checkNode } from "./check-node.js";
import { type Expand, PLATEAU_VOCABULARY, SCHEMA_ORG } from "./expand-terms.js";
import { literalOf, lodResult, member, ringOf } from "./lod-value.js";

/** What lifting a node of PLATEAU's linked data needs to know. */
export interface LodContext {
  readonly ids: CityIds;
  readonly report: Report;
  readonly expand: Expand;
  readonly emit: Emit;
  readonly properties: Set<string>;
  /** Reference system of `schema:GeoCoordinates`. */
  readonly rs: string;
  usesGeo: boolean;
}

const CONTEXT = ["https://w3id.org/jiku/v1/context.jsonld", { pv: PLATEAU_VOCABULARY }] as const;
const IDENTIFIERS = /#(?:realEstateIDOf\w+|buildingID)$/;

/** Lifts one node: an Entity under its own IRI, and an Observation for each value. */
export function liftLodNode(node: Readonly<Record<string, unknown>>, at: PlaceOf, context: LodContext): string {
  const own = typeof node["@id"] === "string" ? context.expand(node["@id"]) : undefined;
  const id = own ?? context.ids.named("object", "1");
  const draft = createDraft(id);
  const identifiers: { scheme: string; notation: string }[] = [];
  const later: Parameters<Emit>[0][] = [];
  for (const [name, value] of Object.entries(node)) {
    if (name.startsWith("@")) continue;
    const iri = context.expand(name);
    const place = at(`/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`);
    if (iri === undefined) {
      context.emit(context.report.own("CTY-010", { name }, place));
      addExtra(draft, [name], value, place);
    } else liftMember({ iri, value, place }, draft, identifiers, context, (event) => void later.push(event));
  }
  for (const name of ["@id", "@type"])
    if (node[name] === undefined) context.emit(context.report.own("CTY-016", { member: name }, at("")));
    else if (listOf(node[name]).some((one) => typeof one !== "string" || context.expand(one) === undefined))
      context.emit(context.report.own("CTY-010", { name: String(node[name]) }, at(`/${name}`)));
  const types = listOf(node["@type"]).flatMap((type) => (typeof type === "string" ? (context.expand(type) ?? []) : []));
  const { geometries, relations, existence, extras, places } = draft;
  const resource: Entity = {
    type: "Entity",
    id,
    ...(extras.size === 0 ? {} : { "@context": CONTEXT }),
    entityTypes: types.length === 0 ? ["http://www.opengis.net/citygml/3.0/AbstractCityObject"] : types,
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(existence === undefined ? {} : { existence }),
    ...(geometries.length === 0 ? {} : { geometries }),
    ...(relations.length === 0 ? {} : { relations }),
    ...Object.fromEntries([...extras].map(([key, value]) => [`pv:${key}`, value])),
  };
  context.emit({ kind: "resource", resource, source: at(""), places });
  for (const event of later) context.emit(event);
  return id;
}

interface Member {
  readonly iri: string;
  readonly value: unknown;
  readonly place: NativeLocation;
}

function liftMember(
  { iri, value, place }: Member,
  draft: EntityDraft,
  identifiers: { scheme: string; notation: string }[],
  context: LodContext,
  later: Emit,
): void {
  const name = iri.replace(/^.*[/#]/, "");
  if (iri === `${SCHEMA_ORG}identifier` && isObject(value)) {
    checkNode(value, ["name", "value"], "PropertyValue", place, context);
    const notation = literalOf(member(value, "value", context));
    const scheme = literalOf(member(value, "name", context));
    if (typeof notation === "string")
      identifiers.push({ scheme: context.ids.named("identifier", String(scheme ?? "")), notation });
    return;
  }
  if (IDENTIFIERS.test(iri)) {
    for (const one of listOf(value)) if (typeof one === "string") identifiers.push({ scheme: iri, notation: one });
    return;
  }
  if (iri === `${SCHEMA_ORG}geo` && isObject(value)) {
    liftGeo(value, place, draft, context);
    return;
  }
  const ring = /FootPrint$/i.test(name) && typeof value === "string" ? ringOf(value) : undefined;
  if (ring !== undefined) {
    const footprint: Geometry = { type: "Polygon", role: "footprint", lod: "0", coordinates: [ring] };
    addGeometry(draft, footprint, place);
    return;
  }
  const plain = literalOf(value);
  if (plain !== value && isObject(value)) checkLiteral(value, name, place, context);
  if (name === "yearOfConstruction" && /^\d{4}$/.test(String(plain))) {
    addExistence(draft, "start", String(plain), place);
    return;
  }
  if (isObject(value) && typeof value["@id"] === "string" && Object.keys(value).length === 1) {
    const target = context.expand(value["@id"]);
    if (target === undefined) addExtra(draft, [name], value["@id"], place);
    else if (/\/codelists\//.test(target))
      observe(
        iri,
        { kind: "category", category: target.replace(/^.*#/, "") },
        target.replace(/#.*$/, ""),
        place,
        draft,
        context,
        later,
      );
    else addRelation(draft, { predicate: iri, object: target }, place);
    return;
  }
  const result = lodResult(name, value, plain, place, context);
  if (result === undefined) addExtra(draft, [name], value, place);
  else observe(iri, result, undefined, place, draft, context, later);
}

/** `schema:GeoCoordinates` are latitude, longitude and elevation of WGS 84 by their definition. */
function liftGeo(
  value: Readonly<Record<string, unknown>>,
  place: NativeLocation,
  draft: EntityDraft,
  context: LodContext,
): void {
  const [latitude, longitude, elevation] = ["latitude", "longitude", "elevation"].map((name) =>
    literalOf(member(value, name, context)),
  );
  checkNode(value, ["latitude", "longitude", "elevation"], "GeoCoordinates", place, context);
  if (typeof latitude !== "number" || typeof longitude !== "number") {
    const expected = { en: "a latitude and a longitude", ja: "緯度と経度" };
    context.emit(context.report.own("CTY-017", { member: "geo", expected }, place));
    return;
  }
  context.usesGeo = true;
  const height = typeof elevation === "number" ? [elevation] : [];
  const rs = height.length === 0 ? "EPSG:4326" : context.rs;
  addGeometry(draft, { type: "Point", rs, role: "location", coordinates: [latitude, longitude, ...height] }, place);
}

function observe(
  iri: string,
  result: Result,
  scheme: string | undefined,
  place: NativeLocation,
  draft: EntityDraft,
  context: LodContext,
  later: Emit,
): void {
  const name = iri.replace(/^.*[/#]/, "");
  const observedProperty = context.ids.property(name);
  if (!context.properties.has(name)) {
    context.properties.add(name);
    const property: Property = {
      type: "Property",
      id: observedProperty,
      label: { und: name },
      concept: iri,
      ...(scheme === undefined ? {} : { valueType: "category" as const, categoryScheme: scheme }),
    };
    later({ kind: "resource", resource: property, source: place });
  }
  const observation: Observation = {
    type: "Observation",
    id: `${context.ids.named("attribute", draft.id)}/${encodeIriPart(name)}`,
    origin: "asserted",
    featureOfInterest: draft.id,
    observedProperty,
    result,
  };
  later({ kind: "resource", resource: observation, source: place, places: [["/result", place]] });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : value === undefined ? [] : [value];
}
