// SPDX-License-Identifier: Apache-2.0

/** The published context. */
export const JIKU_CONTEXT = "https://w3id.org/jiku/v1/context.jsonld";

/** Namespace of the prefix `mf`: members of Moving Features JSON 1.0 (OGC 19-045r3). */
export const MF_NAMESPACE = "http://www.opengis.net/spec/movingfeatures/json/1.0#";

/** Namespace of the prefix `geopose`: members of GeoPose 1.0 (OGC 21-056r11). */
export const GEOPOSE_NAMESPACE = "http://www.opengis.net/spec/GeoPose/1.0#";

/** Class of a moving feature (ISO 19141). */
export const MOVING_FEATURE = `${MF_NAMESPACE}MovingFeature`;

/** Class of a thing of which a pose is given. */
export const POSED_THING = `${GEOPOSE_NAMESPACE}PosedThing`;

/** Identifier scheme of the ids of features. */
export const ID_SCHEME = `${MF_NAMESPACE}id`;

/** Longitude and latitude of WGS 84 in degrees: the default of MF-JSON 1.0, 7.2.3. */
export const CRS84 = "OGC:CRS84";

/** The same with a height above the ellipsoid of WGS 84 in metres. */
export const CRS84H = "http://www.opengis.net/def/crs/OGC/0/CRS84h";

/** The same as geocentric X, Y, Z in metres. */
export const GEOCENTRIC = "http://www.opengis.net/def/crs/EPSG/0/4978";

/** Gregorian calendar with UTC: the default of MF-JSON 1.0, 7.2.4. */
export const GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";
