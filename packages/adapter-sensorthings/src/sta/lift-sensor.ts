// SPDX-License-Identifier: Apache-2.0
import type { Asset, Property, System } from "@jiku/model";
import { quantityKind } from "@jiku/units";
import { given, type JsonNode, member, oneOrMore, placeOf, textOf } from "../json/json-node.js";
import { emitResource, isNew, missing, notFollowed, wording } from "../lift-context.js";
import { isTemplateText } from "../template-text.js";
import { emitEntity, extras, followNothing, idOf, type StaContext } from "./sta-context.js";
import { isReference } from "./sta-ids.js";

const MEDIA_TYPE = /^[a-z]+\/[a-z0-9][a-z0-9!#$&^_.+-]*(?:\s*;.*)?$/i;
/** SensorML (OGC 18-088, table 15) is XML. */
const SENSOR_ML = /^https?:\/\/www\.opengis\.net\/(?:doc\/IS\/SensorML\/|sensorML\/|sensorml\/)/i;
const ADDRESS = /^https?:\/\/[^\s<>"{}|\\^`]+$/i;
/** An absolute IRI that no CURIE can be taken for. */
export const ABSOLUTE = /^(?:https?:\/\/|urn:[a-z0-9][a-z0-9-]*:)[^\s<>"{}|\\^`]+$/i;

/** A Sensor as a System; its description at another address is an Asset that is not followed. */
export function liftSensor(context: StaContext, node: JsonNode): string {
  const id = idOf(context, "Sensors", node);
  if (isReference(node) || !isNew(context, id)) return id;
  followNothing(context, node);
  const metadata = given(node, "metadata");
  const asset = metadata === undefined ? undefined : liftMetadata(context, node, metadata, `${id}/metadata`);
  const label = wording(context, "name", member(node, "name"));
  const description = wording(context, "description", member(node, "description"));
  const system: System = {
    type: "System",
    id,
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
    ...(asset === undefined ? {} : { derivedFrom: [asset] }),
    roles: ["sensor"],
    ...extras(node, ["properties", "encodingType", "metadata"]),
  };
  emitEntity(context, system, node, [
    ["/label", member(node, "name")],
    ["/description", member(node, "description")],
    ["/derivedFrom", metadata],
  ]);
  for (const name of ["Datastreams", "MultiDatastreams"])
    for (const one of oneOrMore(given(node, name)))
      context.lift.datastream(context, one, { sensor: id, multi: name === "MultiDatastreams" });
  return id;
}

function liftMetadata(context: StaContext, node: JsonNode, metadata: JsonNode, id: string): string | undefined {
  const { run, emit } = context;
  const named = member(node, "encodingType");
  const encoding = textOf(named);
  const mediaType = encoding === undefined ? undefined : mediaTypeOf(encoding);
  if (encoding === undefined) missing(context, "encodingType", node);
  else if (mediaType === undefined && named !== undefined)
    emit(run.report.own("STA-004", { encoding }, placeOf(named)));
  const href = textOf(metadata);
  if (href === undefined || !ADDRESS.test(href)) return undefined;
  notFollowed(context, metadata);
  if (mediaType === undefined) return undefined;
  const asset: Asset = { type: "Asset", id, href, mediaType };
  emitResource(context, asset, metadata);
  return id;
}

function mediaTypeOf(encoding: string): string | undefined {
  if (MEDIA_TYPE.test(encoding)) return encoding;
  return SENSOR_ML.test(encoding) ? "application/xml" : undefined;
}

/** An ObservedProperty as a Property; its definition is its concept, or its kind of quantity where QUDT has it. */
export function liftProperty(context: StaContext, node: JsonNode): string {
  const id = idOf(context, "ObservedProperties", node);
  if (isReference(node) || !isNew(context, id)) return id;
  followNothing(context, node);
  const named = member(node, "definition");
  const definition = textOf(named);
  if (definition === undefined) missing(context, "definition", node);
  else if (named !== undefined && isTemplateText(definition))
    context.emit(context.run.report.own("STA-007", { member: "definition", text: definition }, placeOf(named)));
  const label = wording(context, "name", member(node, "name"));
  const description = wording(context, "description", member(node, "description"));
  const property: Property = {
    type: "Property",
    id,
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
    ...conceptOf(definition),
    ...extras(node, ["properties"]),
  };
  emitEntity(context, property, node, [
    ["/concept", named],
    ["/quantityKind", named],
    ["/label", member(node, "name")],
    ["/description", member(node, "description")],
  ]);
  for (const name of ["Datastreams", "MultiDatastreams"])
    for (const one of oneOrMore(given(node, name)))
      context.lift.datastream(context, one, { property: id, multi: name === "MultiDatastreams" });
  return id;
}

/** The meaning of a property by the text of its definition. */
export function conceptOf(definition: string | undefined): Pick<Property, "concept" | "quantityKind" | "native"> {
  if (definition === undefined) return {};
  const kind = quantityKind(definition);
  if (kind !== undefined)
    return { quantityKind: kind.iri, ...(kind.iri === definition ? {} : { native: { quantityKind: definition } }) };
  return ABSOLUTE.test(definition) ? { concept: definition } : { native: { concept: definition } };
}
