// SPDX-License-Identifier: Apache-2.0
import { CONTEXT_IRI } from "@jiku/model";

/** Requirements classes of the data model of SensorThings (OGC 18-088): one name for each kind of entity. */
export const STA_NAMESPACE = "http://www.opengis.net/spec/iot_sensing/1.1/req/datamodel/";
/** Namespace of the terms of NGSI-LD (ETSI GS CIM 009). */
export const NGSI_NAMESPACE = "https://uri.etsi.org/ngsi-ld/";
/** Where NGSI-LD puts a term that no other context defines (ETSI GS CIM 009, 5.5.7). */
export const NGSI_DEFAULT = `${NGSI_NAMESPACE}default-context/`;
/** Namespace under which members of OMS that the model has no place for are kept. */
export const OMS_NAMESPACE = "http://www.opengis.net/def/observationModel/OGC-OMS/3.0/";

/** `@context` of a resource that has members with the prefix `sta`. */
export const STA_CONTEXT = [CONTEXT_IRI, { sta: STA_NAMESPACE }] as const;
export const NGSI_CONTEXT = [CONTEXT_IRI, { ngsi: NGSI_NAMESPACE }] as const;
export const OMS_CONTEXT = [CONTEXT_IRI, { oms: OMS_NAMESPACE }] as const;

export const THING_CLASS = `${STA_NAMESPACE}thing`;
export const LOCATION_CLASS = "prov:Location";
export const FEATURE_CLASS = "sosa:FeatureOfInterest";
export const AT_LOCATION = "prov:atLocation";
/** From the Dataset of a datastream to its property, its sensor and its thing. */
export const OBSERVED_PROPERTY = "sosa:observedProperty";
export const MADE_BY_SENSOR = "sosa:madeBySensor";
export const OF_THING = `${STA_NAMESPACE}thing`;

/** Specifications that the files follow. */
export const SPECIFICATIONS = {
  sensorthings: "http://www.opengis.net/doc/IS/SensorThings/1.1",
  "oms-json": "http://www.opengis.net/doc/as/om/3.0",
  "connected-systems": "http://www.opengis.net/doc/IS/ogcapi-connected-systems-2/1.0",
  "ngsi-ld": NGSI_NAMESPACE,
  "ngsi-v2": "https://fiware.github.io/specifications/ngsiv2/stable/",
} as const;

/** A format of this adapter. */
export type SensorFormat = keyof typeof SPECIFICATIONS;

/** Names of the formats, for people. */
export const FORMAT_NAMES: Readonly<Record<SensorFormat, string>> = {
  sensorthings: "SensorThings",
  "oms-json": "OMS JSON",
  "connected-systems": "OGC API Connected Systems",
  "ngsi-ld": "NGSI-LD",
  "ngsi-v2": "NGSI-v2",
};

/** Media types of the formats. */
export const MEDIA_TYPES: Readonly<Record<SensorFormat, string>> = {
  sensorthings: "application/json",
  "oms-json": "application/json",
  "connected-systems": "application/json",
  "ngsi-ld": "application/ld+json",
  "ngsi-v2": "application/json",
};
