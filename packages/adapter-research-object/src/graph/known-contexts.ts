// SPDX-License-Identifier: Apache-2.0
import { iri, PREFIXES, type Prefix } from "../names.js";
import type { TermDefinition } from "./json-ld-context.js";

/** The embedded form of a published context. */
export interface KnownContext {
  readonly vocab?: string;
  readonly terms: ReadonlyMap<string, TermDefinition>;
}

const SCHEMA = PREFIXES.schema;

/** Terms of RO-Crate that are not of schema.org under their own name (RO-Crate 1.1 to 1.3, appendix: JSON-LD context). */
const CRATE_TERMS: Readonly<Record<string, string>> = {
  File: iri("schema:MediaObject"),
  Journal: iri("schema:Periodical"),
  ComputationalWorkflow: `${PREFIXES.bioschemas}ComputationalWorkflow`,
  ComputerLanguage: iri("schema:ComputerLanguage"),
  FormalParameter: `${PREFIXES.bioschemas}FormalParameter`,
  Workflow: "http://purl.org/wf4ever/wfdesc#Workflow",
  Script: "http://purl.org/wf4ever/wf4ever#Script",
  WorkflowSketch: "http://purl.org/wf4ever/roterms#Sketch",
  RepositoryCollection: "http://pcdm.org/models#Collection",
  RepositoryObject: "http://pcdm.org/models#Object",
  hasMember: "http://pcdm.org/models#hasMember",
  hasFile: "http://pcdm.org/models#hasFile",
  cites: "http://purl.org/spar/cito/cites",
  conformsTo: iri("dcterms:conformsTo"),
  input: `${PREFIXES.bioschemas}ComputationalWorkflow#input`,
  output: `${PREFIXES.bioschemas}ComputationalWorkflow#output`,
  isBasedOn: iri("schema:isBasedOn"),
  funding: iri("schema:funding"),
  localPath: "http://w3id.org/ro/terms#localPath",
  sha512: "https://w3id.org/ro/terms/workflow-run#sha512",
  md5: "https://w3id.org/ro/terms/workflow-run#md5",
  Profile: "http://www.w3.org/ns/dx/prof/Profile",
  ResourceDescriptor: "http://www.w3.org/ns/dx/prof/ResourceDescriptor",
  ResourceRole: "http://www.w3.org/ns/dx/prof/ResourceRole",
  hasResource: "http://www.w3.org/ns/dx/prof/hasResource",
  hasArtifact: "http://www.w3.org/ns/dx/prof/hasArtifact",
  hasRole: "http://www.w3.org/ns/dx/prof/hasRole",
  isProfileOf: "http://www.w3.org/ns/dx/prof/isProfileOf",
  hasToken: "http://www.w3.org/ns/dx/prof/hasToken",
  Standard: iri("dcterms:Standard"),
  Geometry: iri("geosparql:Geometry"),
  asWKT: iri("geosparql:asWKT"),
};

const RUN_TERMS = ["ParameterConnection", "connection", "sourceParameter", "targetParameter", "environment"];
RUN_TERMS.push("containerImage", "ContainerImage", "DockerImage", "SIFImage", "registry", "tag");

/** Terms of the context of the Dataspace Protocol 2025-1 that name things of DCAT and ODRL. */
const SPACE_TERMS: readonly (readonly [Prefix, readonly string[], string?])[] = [
  ["dcat", ["Catalog", "Dataset", "Distribution", "DataService"]],
  ["dcat", ["catalog", "dataset", "distribution", "service", "accessService", "servesDataset"], "@id"],
  ["dcat", ["endpointURL", "endpointDescription", "keyword", "theme"]],
  ["odrl", ["Offer", "Agreement"]],
  ["odrl", ["hasPolicy", "permission", "prohibition", "obligation", "duty", "constraint"], "@id"],
  ["odrl", ["target", "assigner", "assignee", "profile"], "@id"],
  ["odrl", ["action", "leftOperand", "operator"], "@vocab"],
  ["odrl", ["rightOperand", "and", "or", "xone", "andSequence"]],
];

const prefixes = Object.entries(PREFIXES).map(([name, id]): [string, TermDefinition] => [name, { id }]);
const crate: KnownContext = { vocab: SCHEMA, terms: terms(CRATE_TERMS) };

const EMBEDDED: readonly (readonly [RegExp, KnownContext])[] = [
  [/^https:\/\/w3id\.org\/ro\/crate\/1\.[0-3](?:-DRAFT)?\/context$/, crate],
  [/^https?:\/\/(?:www\.)?schema\.org\/?(?:docs\/jsonldcontext\.json(?:ld)?)?$/, { vocab: SCHEMA, terms: new Map() }],
  [
    /^https:\/\/w3id\.org\/ro\/terms\/workflow-run(?:\/context)?$/,
    { terms: terms(Object.fromEntries(RUN_TERMS.map((name) => [name, PREFIXES.wfrun + name]))) },
  ],
  [/^http:\/\/mlcommons\.org\/croissant\/1\.[01]$/, { vocab: SCHEMA, terms: new Map(prefixes) }],
  [/^https:\/\/w3id\.org\/dspace\/2025\/1\/context\.jsonld$/, { vocab: PREFIXES.dspace, terms: spaceTerms() }],
];

function terms(table: Readonly<Record<string, string>>): ReadonlyMap<string, TermDefinition> {
  return new Map([...prefixes, ...Object.entries(table).map(([name, id]): [string, TermDefinition] => [name, { id }])]);
}

function spaceTerms(): ReadonlyMap<string, TermDefinition> {
  const all = SPACE_TERMS.flatMap(([prefix, names, type]) =>
    names.map((name): [string, TermDefinition] => [
      name,
      { id: PREFIXES[prefix] + name, ...(type === undefined ? {} : { type }) },
    ]),
  );
  const format: [string, TermDefinition] = ["format", { id: iri("dcterms:format") }];
  const actions = ["use", "eq", "lteq", "gteq", "lt", "gt", "spatial", "dateTime", "isAnyOf", "neq"];
  return new Map([
    ...prefixes,
    ...all,
    format,
    ...actions.map((name): [string, TermDefinition] => [name, { id: PREFIXES.odrl + name }]),
  ]);
}

/** The embedded form of a context by its address; undefined when it is none of ours. */
export function knownContext(address: string): KnownContext | undefined {
  return EMBEDDED.find(([pattern]) => pattern.test(address))?.[1];
}
