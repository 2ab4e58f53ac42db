// SPDX-License-Identifier: Apache-2.0
import { type GraphNode, isBlank, typesOf } from "../graph/graph.js";
import { PREFIXES, type Prefix } from "../names.js";
import { isIri } from "./lift-context.js";

/** What a node of a document becomes. `part` = said within the resource that refers to it. */
export type Kind =
  | "dataset"
  | "asset"
  | "agent"
  | "activity"
  | "procedure"
  | "system"
  | "policy"
  | "property"
  | "record"
  | "entity"
  | "part";

/** In the order in which a node of several classes is judged. */
const CLASSES: readonly (readonly [Kind, Prefix, readonly string[]])[] = [
  ["record", "dcat", ["CatalogRecord"]],
  ["dataset", "dcat", ["Dataset", "Catalog", "Catalogue", "DatasetSeries", "Resource"]],
  ["asset", "cr", ["FileObject"]],
  ["dataset", "cr", ["FileSet", "RecordSet"]],
  ["property", "cr", ["Field"]],
  ["asset", "dcat", ["Distribution"]],
  ["asset", "schema", ["MediaObject", "DataDownload"]],
  ["dataset", "schema", ["Dataset", "DataCatalog"]],
  ["agent", "foaf", ["Person", "Organization", "Group"]],
  ["agent", "schema", ["Person", "Organization", "Project", "ResearchProject", "Consortium", "NGO"]],
  ["agent", "schema", ["CollegeOrUniversity", "ResearchOrganization", "GovernmentOrganization", "FundingAgency"]],
  ["agent", "schema", ["Corporation", "EducationalOrganization", "SoftwareApplication"]],
  ["agent", "prov", ["Person", "Organization", "SoftwareAgent"]],
  ["agent", "vcard", ["Individual", "Organization", "Group"]],
  ["agent", "org", ["Organization", "FormalOrganization", "OrganizationalUnit"]],
  ["procedure", "bioschemas", ["ComputationalWorkflow"]],
  ["procedure", "schema", ["SoftwareSourceCode", "HowTo", "HowToStep"]],
  ["activity", "schema", ["CreateAction", "UpdateAction", "ActivateAction", "Action", "ControlAction"]],
  ["activity", "schema", ["OrganizeAction", "AssessAction", "ReviewAction"]],
  ["activity", "prov", ["Activity"]],
  ["system", "sosa", ["Sensor", "Actuator", "Sampler", "Platform"]],
  ["policy", "odrl", ["Offer", "Agreement", "Set", "Policy"]],
  ["dataset", "datacite", ["Resource"]],
  ["dataset", "schema", ["CreativeWork", "ScholarlyArticle", "BlogPosting", "Article", "VideoObject", "Report"]],
];

const TABLE: ReadonlyMap<string, readonly [rank: number, kind: Kind]> = new Map(
  CLASSES.flatMap(([kind, prefix, names], rank) =>
    names.map((name): [string, readonly [number, Kind]] => [PREFIXES[prefix] + name, [rank, kind]]),
  ),
);
const WORKS_FROM = CLASSES.length - 1;
const SOFTWARE = `${PREFIXES.schema}SoftwareApplication`;

/**
 * What a node becomes by its classes. A work that is no data (an article, a licence text) is a thing of its own, except
 * as the subject of a document that has no data set; a blank node of no known class is part of what refers to it.
 */
export function kindOf(node: GraphNode, works = false): Kind {
  let best: readonly [number, Kind] | undefined;
  for (const type of typesOf(node)) {
    const found = TABLE.get(type);
    if (found !== undefined && (best === undefined || found[0] < best[0])) best = found;
  }
  if (best !== undefined && (best[0] < WORKS_FROM || works)) return best[1];
  return isBlank(node.id) || !typesOf(node).some(isIri) ? "part" : "entity";
}

/** Whether a class alone makes a node what a resource of a type is. */
export function tellsKind(type: string, resourceType: string): boolean {
  const found = TABLE.get(type);
  return found !== undefined && found[0] < WORKS_FROM && found[1] === resourceType.toLowerCase();
}

/** The kind of agent that a class tells. */
export function agentTypeOf(node: GraphNode): "person" | "organization" | "software" {
  const names = typesOf(node);
  if (names.includes(SOFTWARE) || names.some((name) => name.endsWith("SoftwareAgent"))) return "software";
  return names.some((name) => /[#/](?:Person|Individual)$/.test(name)) ? "person" : "organization";
}
