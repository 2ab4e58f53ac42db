// SPDX-License-Identifier: Apache-2.0
import { CONTEXT_IRI } from "@jiku/model";

export const RDE = "RDE";
/** The base of RDE: templates stand below it, and the registers of its ids are named under it. */
export const RDE_BASE = "https://rde.nims.go.jp/rde/";
/** Addresses of templates; older ones name the host that RDE had before. */
export const TEMPLATE_IRI = /^https:\/\/(?:rde|dice)\.nims\.go\.jp\/rde\/dataset-templates\/\S+$/;
/** Namespace of the prefix `rde`, under which members are kept that the model has no place for. */
export const RDE_NAMESPACE = `${RDE_BASE}#`;
/** `@context` of a resource that has members with the prefix `rde`. */
export const RDE_CONTEXT = [CONTEXT_IRI, { rde: RDE_NAMESPACE }] as const;
export const JSON_MEDIA_TYPE = "application/json";

/** The registers that issue ids, by the member that holds them. */
export type Register = "datasetId" | "experimentId" | "sampleId" | "instrumentId" | "termId" | "classId" | "userId";

export function registerIri(register: Register): string {
  return RDE_NAMESPACE + register;
}

export const RIGHTS_HOLDER = "http://purl.org/dc/terms/rightsHolder";
export const FEATURE_OF_INTEREST = "http://www.w3.org/ns/sosa/FeatureOfInterest";

/** What a document of the family is. A schema describes the others and carries no data of its own. */
export type DocumentKind = "invoice" | "metadata" | "metadata-def" | "catalog" | "schema";

/** Names that the files have in RDE. */
export const FILE_NAMES: Readonly<Record<string, DocumentKind>> = {
  "invoice.json": "invoice",
  "metadata.json": "metadata",
  "metadata-def.json": "metadata-def",
  "catalog.json": "catalog",
  "invoice.schema.json": "schema",
  "catalog.schema.json": "schema",
};

/** What the name of a file says it is. */
export function kindOfName(path: string): DocumentKind | undefined {
  const name = path.replace(/^.*\//, "");
  return Object.hasOwn(FILE_NAMES, name) ? FILE_NAMES[name] : undefined;
}
