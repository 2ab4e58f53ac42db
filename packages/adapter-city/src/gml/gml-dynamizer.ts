// SPDX-License-Identifier: Apache-2.0
import type { DomainAxis, Field, Property, Range, ReferenceSystem, Variable } from "@jiku/model";
import { normaliseUnit } from "@jiku/units";
import { addExtra } from "../entity-draft.js";
import { CITY_LIMITS } from "../limits.js";
import { childNode, childNodes, childText, jsonOf, nodeAt, type XmlNode } from "../xml/xml-node.js";
import { tailOf } from "./gml-attribute.js";
import { toldOnce } from "./gml-context.js";
import { CITYGML_CONTEXT, CITYGML_PREFIX, gmlId } from "./gml-names.js";
import type { FeatureScope } from "./gml-scope.js";

/**
 * `dyn:Dynamizer` (CityGML 3.0): a time series that stands in the file becomes a Field of the object; one in another file or
 * behind a sensor service is kept as it is and told as not read.
 */
export function liftDynamizer(node: XmlNode, scope: FeatureScope): void {
  const series = childNode(node, "dynamicData")?.children[0];
  const pairs = childNodes(series, "timeValuePair").flatMap(({ children }) => children);
  const outside = childNode(node, "sensorConnection") ?? (pairs.length === 0 ? series : undefined);
  if (outside !== undefined) {
    scope.context.run.unread.push(nodeAt(outside));
    addExtra(scope.draft, [tailOf(scope.counts, "dynamizer")], jsonOf(node), nodeAt(node));
  }
  if (series === undefined || pairs.length === 0) return;
  scope.later({ kind: "resource", resource: fieldOf(node, series, pairs, scope), source: nodeAt(node) });
}

function fieldOf(node: XmlNode, series: XmlNode, pairs: readonly XmlNode[], scope: FeatureScope): Field {
  const { context, draft, counts } = scope;
  const own = gmlId(node);
  const times = pairs.map((pair) => childText(pair, "timestamp") ?? "");
  const name = childText(series, "observationProperty") ?? "value";
  const uom = childText(series, "uom");
  const unit = uom === undefined ? undefined : normaliseUnit(uom);
  if (uom !== undefined && unit === undefined)
    scope.later(
      context.report.shared("AD-112", { unit: uom, variable: name }, nodeAt(childNode(series, "uom") ?? series)),
    );
  const axis: DomainAxis = { kind: "text", values: times };
  const variable: Variable = {
    property: propertyOf(name, series, scope),
    ...(unit === undefined ? {} : { unit }),
    ...(unit === uom ? {} : { native: { unit: uom as string } }),
  };
  const extras = ["attributeRef", "startTime", "endTime"].flatMap((part) => {
    const text = childText(node, part);
    return text === undefined ? [] : [[`${CITYGML_PREFIX}:${part}`, text] as const];
  });
  return {
    type: "Field",
    id: own === undefined ? `${draft.id}/${tailOf(counts, "dynamizer")}` : context.ids.object(own),
    ...(extras.length === 0 ? {} : { "@context": CITYGML_CONTEXT }),
    featureOfInterest: draft.id,
    domain: {
      domainType: "PointSeries",
      axes: { t: axis },
      referencing: [{ coordinates: ["t"], rs: timeSystem(times, series, scope) }],
    },
    variables: { [name]: variable },
    ranges: { [name]: rangeOf(pairs) },
    ...Object.fromEntries(extras),
  };
}

/** Values of one kind; a pair without value is a hole. */
function rangeOf(pairs: readonly XmlNode[]): Range {
  const texts = pairs.map((pair) => pair.children.find(({ name }) => /Value$/.test(name))?.text.trim());
  const shape = [pairs.length];
  const axisNames = ["t"];
  const numbers = texts.map((text) => (text === undefined || text === "" ? null : Number(text)));
  if (numbers.every((value) => value === null || Number.isFinite(value)))
    return { kind: "real", shape, axisNames, values: numbers };
  return { kind: "text", shape, axisNames, values: texts.map((text) => text ?? null) };
}

function propertyOf(name: string, series: XmlNode, scope: FeatureScope): string {
  const { context } = scope;
  const id = context.ids.property(`Dynamizer.${name}`);
  const { properties } = context.tally;
  if (properties.has(`Dynamizer.${name}`) || properties.size >= CITY_LIMITS.names * 10) return id;
  properties.add(`Dynamizer.${name}`);
  const resource: Property = {
    type: "Property",
    id,
    label: { und: name },
    identifiers: [{ scheme: series.uri, notation: name }],
  };
  scope.later({ kind: "resource", resource, source: nodeAt(series) });
  return id;
}

/** Times of XML Schema are of the Gregorian calendar (XSD 1.1, 3.3.7); UTC is declared where all of them end with Z. */
function timeSystem(times: readonly string[], at: XmlNode, scope: FeatureScope): string {
  const isUtc = times.every((time) => time.endsWith("Z"));
  const id = isUtc ? scope.context.ids.named("time", "utc") : scope.context.ids.file("time");
  if (!toldOnce(scope.context, `time ${id}`)) return id;
  const resource: ReferenceSystem = {
    type: "ReferenceSystem",
    id,
    kind: "temporal",
    calendar: "proleptic_gregorian",
    ...(isUtc ? { timeScale: "UTC" as const } : {}),
    axes: [{ name: "t", direction: "future" }],
  };
  scope.later({ kind: "resource", resource, source: nodeAt(at) });
  return id;
}
