// SPDX-License-Identifier: Apache-2.0

/** Namespace of system structure descriptions, the same in SSP 1.0 and 2.0. */
export const SSD_NAMESPACE = "http://ssp-standard.org/SSP1/SystemStructureDescription";
/** Namespace of the parts that SSP's files share: units, value types, transformations. */
export const SSC_NAMESPACE = "http://ssp-standard.org/SSP1/SystemStructureCommon";

/** Versions of SSP by whose rules a description is read. */
export type SspVersion = "1.0" | "2.0";

/** The version that a text belongs to; undefined for others. */
export function sspVersion(text: string | undefined): SspVersion | undefined {
  const [, major] = /^([12])\.0(?:[.-][\w-]+)*$/.exec(text ?? "") ?? [];
  return major === "1" ? "1.0" : major === "2" ? "2.0" : undefined;
}

/** Namespace of the prefix `ssp`, under which native members that the model has no place for are kept. */
export const SSP_NAMESPACE = `${SSD_NAMESPACE}#`;

/** `@context` of a resource that has members with the prefix `ssp`. */
export const SSP_CONTEXT = ["https://w3id.org/jiku/v1/context.jsonld", { ssp: SSP_NAMESPACE }] as const;

/** Addresses of the specifications, by version. */
export const SSP_SPECIFICATIONS = {
  "1.0": "https://ssp-standard.org/docs/1.0.1/",
  "2.0": "https://ssp-standard.org/docs/2.0/",
} as const;

/** Name of the description within an SSP. */
export const STRUCTURE = "SystemStructure.ssd";
/** The sidecar within an SSP; a description alone holds it as the content of its `MetaData`. */
export const SSP_SIDECAR = "extra/org.w3id.jiku/jiku.json";
/** Media type by which the sidecar is known. */
export const SIDECAR_TYPE = "application/ld+json";
