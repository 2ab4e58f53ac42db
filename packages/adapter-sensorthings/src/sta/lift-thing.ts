// SPDX-License-Identifier: Apache-2.0
import type { Entity } from "@jiku/model";
import { given, type JsonNode, member, oneOrMore } from "../json/json-node.js";
import { isNew, wording } from "../lift-context.js";
import { AT_LOCATION, THING_CLASS } from "../names.js";
import { liftPlaces } from "./lift-place.js";
import { emitEntity, extras, followNothing, idOf, type StaContext } from "./sta-context.js";
import { isReference } from "./sta-ids.js";

/**
 * A Thing as an Entity, and all that stands within it.
 * @param location id of the Location within which it stands
 * @returns its id
 */
export function liftThing(context: StaContext, node: JsonNode, location?: string): string {
  const id = idOf(context, "Things", node);
  if (isReference(node) || !isNew(context, id)) return id;
  followNothing(context, node);
  const { relations, geometries } = liftPlaces(context, node);
  const places = [...relations, ...(location === undefined ? [] : [{ predicate: AT_LOCATION, object: location }])];
  const label = wording(context, "name", member(node, "name"));
  const description = wording(context, "description", member(node, "description"));
  const entity: Entity = {
    type: "Entity",
    id,
    entityTypes: [THING_CLASS],
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
    ...(geometries.length === 0 ? {} : { geometries }),
    ...(places.length === 0 ? {} : { relations: places }),
    ...extras(node, ["properties"]),
  };
  emitEntity(context, entity, node, [
    ["/geometries", member(node, "Locations")],
    ["/label", member(node, "name")],
    ["/description", member(node, "description")],
  ]);
  for (const datastream of oneOrMore(given(node, "Datastreams")))
    context.lift.datastream(context, datastream, { thing: id, multi: false });
  for (const datastream of oneOrMore(given(node, "MultiDatastreams")))
    context.lift.datastream(context, datastream, { thing: id, multi: true });
  return id;
}
