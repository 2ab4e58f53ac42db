// SPDX-License-Identifier: Apache-2.0
import { type Draw, pick } from "../draw.js";

const IRIS = [
  "https://vocab.example.org/flood-depth",
  "jk:Twin",
  "http://www.wikidata.org/entity/Q11442",
  "https://vocab.example.org/水位",
  "urn:uuid:6f1c6a5e-3f3e-4a2c-9d1b-2f6d0f8a7b11",
  "doi:10.5281/zenodo.1234567",
  "schema:Building",
  "https://vocab.example.org/a?b=c&d=%E6%B0%B4#e",
  "cf:sea_surface_height_above_geoid",
  "tag:example.org,2026:register",
] as const;

/** An IRI or a CURIE of a published prefix. */
export function iri(draw: Draw): string {
  return pick(draw, IRIS);
}

const ENTITY_TYPES = ["schema:Building", "jk:Twin", "jk:Scenario", "https://vocab.example.org/River", "geo:Feature"];

export function entityType(draw: Draw): string {
  return pick(draw, ENTITY_TYPES);
}

const LICENCES = [
  "https://creativecommons.org/licenses/by/4.0/",
  "https://opendatacommons.org/licenses/odbl/1-0/",
  "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0",
];

export function licence(draw: Draw): string {
  return pick(draw, LICENCES);
}

export const PART_OF = "obo:BFO_0000050";

const PREDICATES = ["obo:BFO_0000051", "https://vocab.example.org/flowsInto", "dcterms:isReferencedBy", "sosa:hosts"];

/** A relation other than part-of. */
export function predicate(draw: Draw): string {
  return pick(draw, PREDICATES);
}
