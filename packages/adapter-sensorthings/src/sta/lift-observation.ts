// SPDX-License-Identifier: Apache-2.0
import type { Observation } from "@jiku/model";
import { firstGiven, given, itemsOf, type JsonNode, member, placeOf } from "../json/json-node.js";
import { missing } from "../lift-context.js";
import { liftResult } from "../lift-result.js";
import { liftInstant, liftTime } from "../lift-time.js";
import { liftPlace } from "./lift-place.js";
import { type Datastream, emitEntity, extras, followNothing, idOf, linkedId, type StaContext } from "./sta-context.js";

/**
 * An Observation. That of a MultiDatastream has several results: each becomes an Observation of its own.
 * @param within the datastream in which it stands
 * @returns the ids
 */
export function liftObservation(context: StaContext, node: JsonNode, within?: Datastream): readonly string[] {
  followNothing(context, node);
  const id = idOf(context, "Observations", node);
  const datastream = within ?? datastreamOf(context, node, id);
  const result = member(node, "result");
  if (result === undefined) {
    missing(context, "result", node);
    return [];
  }
  const common = commonMembers(context, node, datastream);
  const parts = datastream.multi ? partsOf(result) : [result];
  return parts.map((part, i) => {
    const traits = datastream.traits[i] ?? datastream.traits[0] ?? { type: "any", unit: {} };
    const observation: Observation = {
      type: "Observation",
      id: datastream.multi ? `${id}/result/${i}` : id,
      observedProperty: datastream.properties[i] ?? `${datastream.id}/ObservedProperties/${i}`,
      ...common,
      result: liftResult(context, part, traits),
    };
    emitEntity(context, observation, node, [
      ["/result", part],
      ["/phenomenonTime", member(node, "phenomenonTime")],
      ["/resultTime", member(node, "resultTime")],
      ["/validTime", member(node, "validTime")],
      ["/featureOfInterest", member(node, "FeatureOfInterest")],
      ["/sta:parameters", member(node, "parameters")],
      ["/sta:resultQuality", member(node, "resultQuality")],
    ]);
    return observation.id;
  });
}

function partsOf(result: JsonNode): readonly JsonNode[] {
  const items = itemsOf(result);
  return items.length === 0 ? [result] : items;
}

function commonMembers(
  context: StaContext,
  node: JsonNode,
  { id, sensor }: Datastream,
): Omit<Observation, "type" | "id" | "observedProperty" | "result"> {
  const { run, emit } = context;
  const featureNode = given(node, "FeatureOfInterest");
  const feature =
    featureNode === undefined
      ? linkedId(context, node, "FeatureOfInterest")
      : liftPlace(context, featureNode, "FeaturesOfInterest").id;
  const phenomenonTime = liftTime(context, "phenomenonTime", member(node, "phenomenonTime"));
  if (given(node, "phenomenonTime") === undefined) emit(run.report.own("STA-006", {}, placeOf(node)));
  const resultTime = liftInstant(context, "resultTime", member(node, "resultTime"));
  const validTime = liftTime(context, "validTime", member(node, "validTime"));
  return {
    ...(feature === undefined ? {} : { featureOfInterest: feature }),
    ...(phenomenonTime === undefined ? {} : { phenomenonTime }),
    ...(resultTime === undefined ? {} : { resultTime }),
    ...(validTime === undefined ? {} : { validTime }),
    ...(sensor === undefined ? {} : { madeBySystem: sensor }),
    ...extras(node, ["resultQuality", "parameters"]),
    "sta:Datastream": id,
  };
}

/** The datastream that an Observation names; where it names none, the address under which a service would give it. */
function datastreamOf(context: StaContext, node: JsonNode, id: string): Datastream {
  const inline = firstGiven(node, ["Datastream", "MultiDatastream"]);
  if (inline !== undefined)
    return context.lift.datastream(context, inline, { multi: inline.pointer.endsWith("/MultiDatastream") });
  for (const name of ["Datastream", "MultiDatastream"]) {
    const linked = linkedId(context, node, name);
    if (linked === undefined) continue;
    const known = context.datastreams.get(linked);
    if (known !== undefined) return known;
    const multi = name === "MultiDatastream";
    return { id: linked, properties: multi ? [] : [`${linked}/ObservedProperty`], traits: [], multi };
  }
  const own = `${id}/Datastream`;
  return { id: own, properties: [`${own}/ObservedProperty`], traits: [], multi: false };
}
