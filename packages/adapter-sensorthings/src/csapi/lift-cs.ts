// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart, pointerTokens } from "@jiku/adapter";
import type { Dataset, Observation, Property, Relation, ValueType } from "@jiku/model";
import {
  entriesOf,
  given,
  isObject,
  itemsOf,
  type JsonNode,
  member,
  placeOf,
  textOf,
  wordOf,
} from "../json/json-node.js";
import { emitResource, isNew, type LiftContext, lost, missing, notFollowed, wording } from "../lift-context.js";
import { liftResult } from "../lift-result.js";
import { liftInstant, liftTime } from "../lift-time.js";
import { liftUnitText, type UnitReading } from "../lift-unit.js";
import { MADE_BY_SENSOR, OBSERVED_PROPERTY } from "../names.js";
import { conceptOf } from "../sta/lift-sensor.js";

/** Units of the components of results, by the id of their Property. */
export interface CsContext extends LiftContext {
  readonly units: Map<string, UnitReading>;
}

/** The id of what the service calls `id`, or of what has no id by its place. */
function csId({ run }: CsContext, set: string, node: JsonNode, id = wordOf(given(node, "id"))): string {
  const { base } = run.options;
  if (id !== undefined) return `${base}${set}/${encodeIriPart(id)}`;
  return `${base}_/${set}${pointerTokens(node.pointer)
    .map((token) => `/${encodeIriPart(token)}`)
    .join("")}`;
}

/** An observation (OGC 23-002); the components of a record become Observations of their own. */
export function liftCsObservation(context: CsContext, node: JsonNode): void {
  const id = csId(context, "observations", node);
  const stream = wordOf(given(node, "datastream@id"));
  const streamId = stream === undefined ? `${id}/datastream` : csId(context, "datastreams", node, stream);
  const result = member(node, "result");
  const sample = wordOf(given(node, "samplingFeature@id"));
  const time = liftTime(context, "phenomenonTime", given(node, "phenomenonTime"));
  if (time === undefined) context.emit(context.run.report.own("STA-006", {}, placeOf(node)));
  const resultTime = liftInstant(context, "resultTime", given(node, "resultTime"));
  if (result === undefined) missing(context, "result", node);
  for (const [path, value] of result === undefined ? [] : leaves(result)) {
    const observation: Observation = {
      type: "Observation",
      id: id + path,
      ...(sample === undefined ? {} : { featureOfInterest: csId(context, "samplingFeatures", node, sample) }),
      observedProperty: `${streamId}/result${path}`,
      ...(time === undefined ? {} : { phenomenonTime: time }),
      ...(resultTime === undefined ? {} : { resultTime }),
      result: liftResult(context, value, { type: "any", unit: context.units.get(`${streamId}/result${path}`) ?? {} }),
    };
    emitResource(context, observation, node, [
      ["/result", value],
      ["/phenomenonTime", member(node, "phenomenonTime")],
      ["/resultTime", member(node, "resultTime")],
    ]);
  }
}

/** The values of a result with their path in it. */
function leaves(node: JsonNode, path = ""): readonly (readonly [path: string, value: JsonNode])[] {
  if (!isObject(node.value)) return [[path, node]];
  return entriesOf(node).flatMap(([name, value]) => leaves(value, `${path}/${encodeIriPart(name)}`));
}

/** A datastream as a Dataset, and the Properties that it names. */
export function liftCsDatastream(context: CsContext, node: JsonNode): void {
  const id = csId(context, "datastreams", node);
  if (!isNew(context, id)) return;
  const schema = given(given(node, "schema"), "resultSchema");
  const properties = schema === undefined ? namedProperties(context, node, id) : schemaProperties(context, schema, id);
  const sensor = linkOf(context, given(node, "system@link"));
  const relations: readonly Relation[] = [
    ...properties.map((object) => ({ predicate: OBSERVED_PROPERTY, object })),
    ...(sensor === undefined ? [] : [{ predicate: MADE_BY_SENSOR, object: sensor }]),
    ...["featureOfInterest@link", "samplingFeature@link"].flatMap((name) => {
      const object = linkOf(context, given(node, name));
      return object === undefined ? [] : [{ predicate: "sosa:hasFeatureOfInterest", object }];
    }),
  ];
  const title = wording(context, "name", member(node, "name"));
  const description = wording(context, "description", member(node, "description"));
  const temporal = liftTime(context, "phenomenonTime", given(node, "phenomenonTime"));
  const resultTime = given(node, "resultTime");
  if (resultTime !== undefined) lost(context, resultTime, "time.result");
  for (const link of itemsOf(given(node, "links"))) notFollowed(context, link);
  const dataset: Dataset = {
    type: "Dataset",
    id,
    ...(description === undefined ? {} : { description }),
    ...(title === undefined ? {} : { title }),
    ...(temporal === undefined ? {} : { temporal: [temporal] }),
    ...(relations.length === 0 ? {} : { relations }),
  };
  emitResource(context, dataset, node, [
    ["/title", member(node, "name")],
    ["/description", member(node, "description")],
    ["/temporal", member(node, "phenomenonTime")],
  ]);
}

/** A link is not followed; what it names is the thing. */
function linkOf(context: CsContext, node: JsonNode | undefined): string | undefined {
  const text = textOf(given(node, "uid")) ?? textOf(given(node, "href"));
  if (node === undefined || text === undefined) return undefined;
  notFollowed(context, node);
  return /^(?:https?:\/\/|urn:[a-z0-9][a-z0-9-]*:)\S+$/i.test(text) ? text : undefined;
}

/** The properties of a list without units: the one of a list of one is that of the result itself. */
function namedProperties(context: CsContext, node: JsonNode, id: string): readonly string[] {
  const list = itemsOf(given(node, "observedProperties"));
  return list.map((one, i) => {
    const iri = list.length === 1 ? `${id}/result` : `${id}/observedProperty/${i}`;
    return emitProperty(context, one, iri, {});
  });
}

/** The components of a result schema of SWE Common: one Property for each leaf of a record or vector. */
function schemaProperties(context: CsContext, schema: JsonNode, id: string, path = ""): readonly string[] {
  const parts = [...itemsOf(given(schema, "fields")), ...itemsOf(given(schema, "coordinates"))];
  if (parts.length > 0) {
    tellType(context, schema, HOLDERS);
    return parts.flatMap((part) =>
      schemaProperties(context, part, id, `${path}/${encodeIriPart(textOf(member(part, "name")) ?? "")}`),
    );
  }
  tellType(context, schema, VALUE_TYPES);
  const uom = given(schema, "uom");
  const named = given(uom, "code") ?? given(uom, "href") ?? given(uom, "symbol");
  const unit = liftUnitText(context, named, textOf(member(schema, "label")) ?? "–");
  const iri = `${id}/result${path}`;
  context.units.set(iri, unit);
  return [emitProperty(context, schema, iri, unit)];
}

/** Components of SWE Common 3 that hold others. */
const HOLDERS: ReadonlyMap<string, undefined> = new Map([
  ["DataRecord", undefined],
  ["Vector", undefined],
]);
/** Components of SWE Common 3 and the kind of their values. */
const VALUE_TYPES: ReadonlyMap<string, ValueType | undefined> = new Map([
  ["Quantity", "real"],
  ["Count", "integer"],
  ["Boolean", "boolean"],
  ["Text", "text"],
]);

/** A component of another type than the ones that are known is listed as not read. */
function tellType(context: CsContext, component: JsonNode, known: ReadonlyMap<string, ValueType | undefined>): void {
  const type = member(component, "type");
  if (type !== undefined && !known.has(textOf(type) ?? "")) notFollowed(context, type);
}

function emitProperty(context: CsContext, node: JsonNode, id: string, { code, text }: UnitReading): string {
  const label = wording(context, "label", member(node, "label"));
  const description = wording(context, "description", member(node, "description"));
  const meaning = conceptOf(textOf(member(node, "definition")));
  const native = { ...meaning.native, ...(text === undefined || text === code ? {} : { unit: text }) };
  const valueType = VALUE_TYPES.get(textOf(member(node, "type")) ?? "");
  const property: Property = {
    type: "Property",
    id,
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
    ...meaning,
    ...(code === undefined ? {} : { unit: code }),
    ...(valueType === undefined ? {} : { valueType }),
    ...(Object.keys(native).length === 0 ? {} : { native }),
  };
  if (isNew(context, id)) emitResource(context, property, node, [["/unit", given(node, "uom")]]);
  return id;
}
