// SPDX-License-Identifier: Apache-2.0
import { isIri } from "../lift/lift-context.js";
import { iri, PREFIXES } from "../names.js";
import type { ObjectRecord } from "./object-record.js";
import type { Statements } from "./record-to-graph.js";

/** Titles, descriptions, subjects and the other texts of a record. */
export function addTexts(about: Statements, record: ObjectRecord): void {
  for (const said of record.titles) {
    const isMain = said.type === undefined || (said.type === "TranslatedTitle" && said.language !== undefined);
    about.literal(isMain ? iri("dcterms:title") : titleName(said.type), said);
  }
  for (const said of record.descriptions)
    about.literal(
      said.type === "Abstract" ? iri("dcterms:description") : `${PREFIXES.datacite}${word(said.type)}`,
      said,
    );
  for (const said of record.subjects) {
    about.literal(iri("dcat:keyword"), said);
    if (said.uri !== undefined && isIri(said.uri)) about.name(iri("dcat:theme"), said.uri, said.at);
    if (said.type !== undefined) about.literal(iri("datacite:subjectScheme"), { text: said.type, at: said.at });
  }
  for (const said of record.languages) about.literal(iri("dcterms:language"), said);
  for (const said of record.types) {
    about.literal(iri("dcterms:type"), said);
    if (said.uri !== undefined && isIri(said.uri)) about.name(iri("dcterms:type"), said.uri, said.at);
    if (said.type !== undefined) about.literal(iri("datacite:resourceTypeGeneral"), { text: said.type, at: said.at });
  }
  for (const said of record.sizes) about.literal(iri("dcterms:extent"), said);
  for (const said of record.formats) about.literal(iri("dcterms:format"), said);
  const { version, year, recorded } = record;
  if (version !== undefined) about.literal(iri("dcat:version"), version);
  if (year !== undefined) about.literal(iri("datacite:publicationYear"), year);
  if (recorded !== undefined) about.literal(iri("schema:sdDatePublished"), recorded);
}

function titleName(type: string | undefined): string {
  return type === "AlternativeTitle" ? iri("dcterms:alternative") : `${PREFIXES.datacite}${word(type)}`;
}

/** A word of DataCite as the end of a name. */
export function word(type: string | undefined): string {
  return (type ?? "Other").replace(/[^\w.-]/g, "_");
}
