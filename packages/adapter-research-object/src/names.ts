// SPDX-License-Identifier: Apache-2.0

/** The published context of the model. */
export const JIKU_CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";

/** Prefixes under which native members are kept and written. */
export const PREFIXES = {
  adms: "http://www.w3.org/ns/adms#",
  bioschemas: "https://bioschemas.org/",
  cr: "http://mlcommons.org/croissant/",
  datacite: "http://datacite.org/schema/kernel-4#",
  dc: "http://purl.org/dc/elements/1.1/",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dcterms: "http://purl.org/dc/terms/",
  dqv: "http://www.w3.org/ns/dqv#",
  dspace: "https://w3id.org/dspace/2025/1/",
  foaf: "http://xmlns.com/foaf/0.1/",
  geosparql: "http://www.opengis.net/ont/geosparql#",
  jpcoar: "https://github.com/JPCOAR/schema/blob/master/2.0/",
  locn: "http://www.w3.org/ns/locn#",
  odrl: "http://www.w3.org/ns/odrl/2/",
  org: "http://www.w3.org/ns/org#",
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  rai: "http://mlcommons.org/croissant/RAI/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "http://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  sosa: "http://www.w3.org/ns/sosa/",
  spdx: "http://spdx.org/rdf/terms#",
  time: "http://www.w3.org/2006/time#",
  vann: "http://purl.org/vocab/vann/",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  wfrun: "https://w3id.org/ro/terms/workflow-run#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

/** A prefix of the table. */
export type Prefix = keyof typeof PREFIXES;

/** The IRI of a name such as `dcterms:title`. */
export function iri(name: `${Prefix}:${string}`): string {
  const colon = name.indexOf(":");
  return PREFIXES[name.slice(0, colon) as Prefix] + name.slice(colon + 1);
}

export const RDF_TYPE = iri("rdf:type");
export const RDF_JSON = iri("rdf:JSON");
export const XSD_STRING = iri("xsd:string");

/** Longitude and latitude of WGS 84 in degrees. */
export const CRS84 = "OGC:CRS84";

/** What is written where a media type is not stated: bytes of unknown kind (RFC 2046, 4.5.1). */
export const UNKNOWN_MEDIA_TYPE = "application/octet-stream";

/** Before the name of a media type in the registry of IANA. */
export const MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

/** Identifier scheme of a text of `dcterms:identifier` or `schema:identifier` that names no scheme. */
export const PLAIN_SCHEME = iri("dcterms:identifier");
