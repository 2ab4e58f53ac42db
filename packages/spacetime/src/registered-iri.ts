// SPDX-License-Identifier: Apache-2.0

/** Namespaces of the registers, by the prefix of the published context. */
const NAMESPACES: Readonly<Record<string, string>> = {
  EPSG: "http://www.opengis.net/def/crs/EPSG/0/",
  OGC: "http://www.opengis.net/def/crs/OGC/1.3/",
  IAU: "http://www.opengis.net/def/crs/IAU/2015/",
};

/** Names that stand outside the namespace of their register (OGC Naming Authority). */
const OTHER_IRIS: ReadonlyMap<string, string> = new Map([
  ["OGC:CRS84h", "http://www.opengis.net/def/crs/OGC/0/CRS84h"],
  ["OGC:UnixTime", "http://www.opengis.net/def/crs/OGC/0/UnixTime"],
  ["OGC:JulianDate", "http://www.opengis.net/def/crs/OGC/0/JulianDate"],
  ["ISO-8601:Gregorian", "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian"],
]);

const URL_FORM =
  /^https?:\/\/www\.opengis\.net\/(?:def\/crs\/(EPSG|OGC|IAU)\/[\w.]+\/(\w+)|def\/uom\/(ISO-8601)\/[\w.]+\/(\w+)|gml\/srs\/epsg\.xml#(\d+))$/;
const URN_FORM = /^urn:(?:x-)?ogc:def:crs:(EPSG|OGC|IAU):[\w.]*:(\w+)$/i;
const CURIE_FORM = /^(EPSG|OGC|IAU|IAU_2015):(?:2015:)?(\w+)$/;

function inCase(register: string): string {
  return register === "IAU_2015" ? "IAU" : register.toUpperCase();
}

/**
 * The CURIE of a registered system, such as `EPSG:6697`, whatever form names it: CURIE, OGC URL or OGC URN of any version.
 * @returns undefined for an identifier of another form; a CURIE says nothing about whether the register has it
 */
export function registeredCurie(iri: string): string | undefined {
  const curie = CURIE_FORM.exec(iri);
  if (curie !== null) return `${inCase(curie[1] ?? "")}:${curie[2]}`;
  const url = URL_FORM.exec(iri);
  if (url !== null) return url[5] === undefined ? `${url[1] ?? url[3]}:${url[2] ?? url[4]}` : `EPSG:${url[5]}`;
  const urn = URN_FORM.exec(iri);
  return urn === null ? undefined : `${inCase(urn[1] ?? "")}:${urn[2]}`;
}

/** The absolute IRI of a CURIE of EPSG, OGC or IAU. */
export function registeredIri(curie: string): string {
  const [register = "", code = ""] = curie.split(":");
  return OTHER_IRIS.get(curie) ?? `${NAMESPACES[register] ?? ""}${code}`;
}

/** The absolute IRI of a datum of EPSG; datums of the IAU carry the number of their system. */
export function registeredDatumIri(curie: string): string {
  const [register = "", code = ""] = curie.split(":");
  return `http://www.opengis.net/def/datum/${register}/${register === "IAU" ? "2015" : "0"}/${code}`;
}

const URN_COMPOUND = /^urn:(?:x-)?ogc:def:crs,(crs:[\w:.]+(?:,crs:[\w:.]+)+)$/i;
const URL_COMPOUND = /^https?:\/\/www\.opengis\.net\/def\/crs-compound\?(.+)$/;

/** The CURIEs of the parts of an ad hoc compound (OGC 07-092r3, 7.5.4 and 09-048r6), in order; undefined for another form. */
export function compoundParts(iri: string): readonly string[] | undefined {
  const urn = URN_COMPOUND.exec(iri)?.[1]
    ?.split(",")
    .map((part) => registeredCurie(`urn:ogc:def:${part}`));
  const url = URL_COMPOUND.exec(iri)?.[1]
    ?.split("&")
    .map((part, index) =>
      part.startsWith(`${index + 1}=`) ? registeredCurie(part.slice(part.indexOf("=") + 1)) : undefined,
    );
  const parts = urn ?? url;
  return parts?.every((part) => part !== undefined) ? parts : undefined;
}
