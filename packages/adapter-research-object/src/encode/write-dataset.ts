// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Relation, Resource } from "@jiku/model";
import { iri, RDF_TYPE } from "../names.js";
import { lossAt } from "./losses.js";
import { literal, name, type OutNode, type OutValue, outNode, put, texts } from "./out-node.js";
import { maybe, names, openNode, type WriteContext } from "./write-context.js";
import { writePeriods, writePlaces } from "./write-extents.js";

const HELD = ["title", "license", "publisher", "creators", "contributors", "keywords", "accessRights", "issued"];
HELD.push("modified", "spatial", "temporal", "members", "distributions", "quality", "inSeries", "relations", "native");

/** A data set as a node of DCAT, or of schema.org in a crate. */
export function writeDataset(context: WriteContext, dataset: Dataset): OutNode {
  const { dialect, emit } = context;
  const both = dialect.crate && dataset.title !== undefined && dataset.label !== undefined;
  const label = both ? iri("rdfs:label") : dialect.label;
  const node = openNode(context, dataset as Resource, dialect.dataset, label, HELD);
  const { id, license, native } = dataset;
  put(node, dialect.title, ...texts(dataset.title));
  put(node, dialect.license, ...(license === undefined ? maybe(native?.["license"]) : [name(license)]));
  for (const key of Object.keys(native ?? {}))
    if (key !== "license" || license !== undefined) emit(lossAt(id, ["native", key], "dropped"));
  put(node, dialect.publisher, ...names(dataset.publisher === undefined ? [] : [dataset.publisher]));
  put(node, dialect.creators, ...names(dataset.creators));
  put(node, dialect.contributors, ...names(dataset.contributors));
  put(node, dialect.keywords, ...keywords(dataset));
  put(node, iri("dcterms:accessRights"), ...names(dataset.accessRights === undefined ? [] : [dataset.accessRights]));
  const day = dialect.crate ? undefined : iri("xsd:date");
  for (const member of ["issued", "modified"] as const)
    if (!node.props.has(dialect[member])) put(node, dialect[member], ...maybe(dataset[member], day));
  if (!node.props.has(iri("schema:sdDatePublished")))
    put(node, iri("schema:sdDatePublished"), ...maybe(dataset.recordedFrom));
  put(node, iri("prov:wasGeneratedBy"), ...names(dataset.generatedBy === undefined ? [] : [dataset.generatedBy]));
  put(node, iri("odrl:hasPolicy"), ...names(dataset.policy === undefined ? [] : [dataset.policy]));
  put(node, dialect.members, ...names(dataset.members));
  put(node, dialect.distributions, ...names(dataset.distributions));
  put(node, iri("dcat:inSeries"), ...names(dataset.inSeries === undefined ? [] : [dataset.inSeries]));
  const space = dialect.crate ? iri("schema:spatialCoverage") : iri("dcterms:spatial");
  put(node, space, ...writePlaces(id, "spatial", dataset.spatial, emit));
  writePeriods(node, id, dataset.temporal, dialect.crate, emit);
  writeRelations(context, node, dataset as Resource, dataset.relations);
  writeQuality(context, node, dataset);
  return node;
}

function keywords({ keywords: words }: Dataset): readonly OutValue[] {
  return Object.entries(words ?? {}).flatMap(([language, list]) =>
    list.map((value): OutValue => (language === "und" ? literal(value) : { kind: "literal", value, language })),
  );
}

/** Relations as statements; when they held, how sure they are and what they conserve is lost. */
export function writeRelations(
  { emit }: WriteContext,
  node: OutNode,
  { id }: Resource,
  relations: readonly Relation[] | undefined,
): void {
  relations?.forEach((relation, i) => {
    put(node, relation.predicate, name(relation.object));
    for (const key of Object.keys(relation))
      if (key !== "predicate" && key !== "object") emit(lossAt(id, ["relations", i, key], "dropped"));
  });
}

function writeQuality({ emit }: WriteContext, node: OutNode, { id, quality }: Dataset): void {
  const predicate = iri("dqv:hasQualityMeasurement");
  if (node.props.has(predicate)) return;
  quality?.forEach(({ metric, value, unit }, i) => {
    const inner = outNode();
    put(inner, RDF_TYPE, name(iri("dqv:QualityMeasurement")));
    put(inner, iri("dqv:isMeasurementOf"), name(metric));
    put(inner, iri("dqv:value"), literal(String(value), iri("xsd:double")));
    put(node, predicate, { kind: "blank", node: inner });
    if (unit !== undefined) emit(lossAt(id, ["quality", i, "unit"], "dropped"));
  });
}
