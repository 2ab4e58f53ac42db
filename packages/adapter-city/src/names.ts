// SPDX-License-Identifier: Apache-2.0

/** Namespace of the prefix `cityjson`, under which native members that the model has no place for are kept. */
export const CITYJSON_NAMESPACE = "https://www.cityjson.org/specs/#";

/** `@context` of a resource that has members with the prefix `cityjson`. */
export const CITYJSON_CONTEXT = ["https://w3id.org/jiku/v1/context.jsonld", { cityjson: CITYJSON_NAMESPACE }] as const;

/** Identifier scheme of the keys of `CityObjects`. */
export const OBJECT_SCHEME = `${CITYJSON_NAMESPACE}CityObjects`;
/** Identifier scheme of the names of attributes. */
export const ATTRIBUTE_SCHEME = `${CITYJSON_NAMESPACE}attributes`;
/** Identifier scheme of `metadata.identifier`. */
export const DATASET_SCHEME = `${CITYJSON_NAMESPACE}identifier`;

/** part of (BFO). */
export const PART_OF = "obo:BFO_0000050";
/** has part (BFO): only where the child does not name its parent. */
export const HAS_PART = "obo:BFO_0000051";
/** has member (RO): the `members` of a CityJSON 1.0 group. */
export const HAS_MEMBER = "obo:RO_0002351";
/** contact point (DCAT): from a Dataset to the Agent of `metadata.pointOfContact`. */
export const CONTACT_POINT = "dcat:contactPoint";
