// SPDX-License-Identifier: Apache-2.0
import { iri } from "../names.js";

/** The words in which a format says what it has in common with the others. */
export interface Dialect {
  readonly crate: boolean;
  readonly dataset: string;
  readonly asset: string;
  readonly person: string;
  readonly organization: string;
  readonly software: string;
  readonly activity: string;
  readonly title: string;
  readonly label: string;
  readonly agentName: string;
  readonly description: string;
  readonly identifier: string;
  readonly sameAs: string;
  readonly version: string;
  readonly license: string;
  readonly publisher: string;
  readonly creators: string;
  readonly contributors: string;
  readonly keywords: string;
  readonly issued: string;
  readonly modified: string;
  readonly derivedFrom: string;
  readonly members: string;
  readonly distributions: string;
  readonly byteSize: string;
  readonly actsFor: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly associatedWith: string;
  readonly used: string;
  readonly generated: string;
}

/** DCAT 3 with the vocabularies that it names. */
export const DCAT: Dialect = {
  crate: false,
  dataset: iri("dcat:Dataset"),
  asset: iri("dcat:Distribution"),
  person: iri("foaf:Person"),
  organization: iri("foaf:Organization"),
  software: iri("prov:SoftwareAgent"),
  activity: iri("prov:Activity"),
  title: iri("dcterms:title"),
  label: iri("rdfs:label"),
  agentName: iri("foaf:name"),
  description: iri("dcterms:description"),
  identifier: iri("dcterms:identifier"),
  sameAs: iri("owl:sameAs"),
  version: iri("dcat:version"),
  license: iri("dcterms:license"),
  publisher: iri("dcterms:publisher"),
  creators: iri("dcterms:creator"),
  contributors: iri("dcterms:contributor"),
  keywords: iri("dcat:keyword"),
  issued: iri("dcterms:issued"),
  modified: iri("dcterms:modified"),
  derivedFrom: iri("prov:wasDerivedFrom"),
  members: iri("dcterms:hasPart"),
  distributions: iri("dcat:distribution"),
  byteSize: iri("dcat:byteSize"),
  actsFor: iri("org:memberOf"),
  startedAt: iri("prov:startedAtTime"),
  endedAt: iri("prov:endedAtTime"),
  associatedWith: iri("prov:wasAssociatedWith"),
  used: iri("prov:used"),
  generated: iri("prov:generated"),
};

/** schema.org as RO-Crate uses it. */
export const CRATE: Dialect = {
  crate: true,
  dataset: iri("schema:Dataset"),
  asset: iri("schema:MediaObject"),
  person: iri("schema:Person"),
  organization: iri("schema:Organization"),
  software: iri("schema:SoftwareApplication"),
  activity: iri("schema:CreateAction"),
  title: iri("schema:name"),
  label: iri("schema:name"),
  agentName: iri("schema:name"),
  description: iri("schema:description"),
  identifier: iri("schema:identifier"),
  sameAs: iri("schema:sameAs"),
  version: iri("schema:version"),
  license: iri("schema:license"),
  publisher: iri("schema:publisher"),
  creators: iri("schema:author"),
  contributors: iri("schema:contributor"),
  keywords: iri("schema:keywords"),
  issued: iri("schema:datePublished"),
  modified: iri("schema:dateModified"),
  derivedFrom: iri("schema:isBasedOn"),
  members: iri("schema:hasPart"),
  distributions: iri("schema:hasPart"),
  byteSize: iri("schema:contentSize"),
  actsFor: iri("schema:affiliation"),
  startedAt: iri("schema:startTime"),
  endedAt: iri("schema:endTime"),
  associatedWith: iri("schema:agent"),
  used: iri("schema:object"),
  generated: iri("schema:result"),
};
