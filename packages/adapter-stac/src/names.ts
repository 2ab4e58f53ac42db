// SPDX-License-Identifier: Apache-2.0

/** The published context. */
export const JIKU_CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";

/** Namespace of the prefix `stac`, under which native members that the model has no place for are kept. */
export const STAC_NAMESPACE = "https://stacspec.org/en/about/stac-spec/#";

/** Before the name of a member that stands beside `properties` of an item; a name of a property never begins so. */
export const TOP = "stac:top/";

/** Identifier scheme of the ids of items, collections and catalogs. */
export const ID_SCHEME = `${STAC_NAMESPACE}id`;

/** Longitude and latitude of WGS 84 in degrees: the one system of GeoJSON (RFC 7946, 4). */
export const CRS84 = "OGC:CRS84";

/** The same with a height above the ellipsoid of WGS 84 in metres, which RFC 7946, 4, gives to a third number. */
export const CRS84H = "http://www.opengis.net/def/crs/OGC/0/CRS84h";

/** Property of a thing that the variables of a data set measure (schema.org). */
export const VARIABLE_MEASURED = "schema:variableMeasured";
/** What Observations of a data set observe. */
export const OBSERVED_PROPERTY = "sosa:observedProperty";

/** From a data set to the file that describes it (IANA link relation `describedby`). */
export const DESCRIBED_BY = "http://www.iana.org/assignments/relation/describedby";

/** Who holds the rights in a data set (DCMI Terms), for the role `licensor` of a provider. */
export const RIGHTS_HOLDER = "dcterms:rightsHolder";

/** To whom a data set is attributed (PROV-O), for a provider of no role that the model has a member for. */
export const ATTRIBUTED_TO = "prov:wasAttributedTo";

/** What is written where a media type is not stated: bytes of unknown kind (RFC 2046, 4.5.1). */
export const UNKNOWN_MEDIA_TYPE = "application/octet-stream";

/** Address of a licence of the SPDX list, before its short name. */
export const SPDX_LICENCE = "https://spdx.org/licenses/";

/** Address of the schema of an object of STAC, as `conformsTo` has it. */
export function specificationOf(kind: "item" | "collection" | "catalog", version: string): string {
  return `https://schemas.stacspec.org/v${version}/${kind}-spec/json-schema/${kind}.json`;
}
