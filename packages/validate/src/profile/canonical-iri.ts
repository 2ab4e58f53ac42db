// SPDX-License-Identifier: Apache-2.0
import { registration } from "@jiku/spacetime";
import { remember } from "../rules/remember.js";

/** One spelling of an absolute IRI: the CURIE of a registered reference system, else the IRI itself. */
export const canonicalIri: (iri: string) => string = remember((iri) => registration(iri)?.curie ?? iri);

/** True for an IRI in a form of the registers of reference systems, known or not. */
export function isRegisterForm(iri: string): boolean {
  return /^https?:\/\/www\.opengis\.net\/def\/crs\/|^urn:(?:x-)?ogc:def:crs:/i.test(iri);
}
