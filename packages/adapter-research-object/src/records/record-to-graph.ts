// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation } from "@jiku/model";
import type { Graph, Term } from "../graph/graph.js";
import { languageTag } from "../graph/language-tag.js";
import { isIri } from "../lift/lift-context.js";
import { iri, PREFIXES, RDF_TYPE } from "../names.js";
import type { GeoPart, ObjectRecord, RecordFile, Said } from "./object-record.js";
import { addDates, type OnDate } from "./record-dates.js";
import { addParties } from "./record-parties.js";
import { addTexts, word } from "./record-texts.js";

/** Puts statements about one subject. */
export interface Statements {
  readonly graph: Graph;
  readonly subject: string;
  literal(predicate: string, said: Said): void;
  name(predicate: string, id: string, at: NativeLocation): void;
  /** Statements about another thing. */
  about(subject: string, at: NativeLocation, ...types: readonly string[]): Statements;
}

function statementsOf(graph: Graph, subject: string): Statements {
  return {
    graph,
    subject,
    literal(predicate, { text, at, language }) {
      const tag = language === undefined ? undefined : languageTag(language);
      const term: Term = {
        kind: "literal",
        value: text,
        at,
        ...(tag === undefined || tag === "und" ? {} : { language: tag }),
      };
      graph.add(subject, predicate, term);
    },
    name: (predicate, id, at) => graph.add(subject, predicate, { kind: "node", id, at }),
    about(id, at, ...types) {
      graph.describe(id, at);
      for (const type of types) graph.add(id, RDF_TYPE, { kind: "node", id: type, at });
      return statementsOf(graph, id);
    },
  };
}

/** Relations that have a place of their own in the vocabularies that are read; others keep DataCite's name. */
const RELATIONS: Readonly<Record<string, string>> = {
  IsVersionOf: iri("dcterms:isVersionOf"),
  IsNewVersionOf: iri("dcat:previousVersion"),
  IsDerivedFrom: iri("prov:wasDerivedFrom"),
  IsIdenticalTo: iri("owl:sameAs"),
  HasPart: iri("dcterms:hasPart"),
  InSeries: iri("dcat:inSeries"),
};
const ACCESS =
  /^(?:info:eu-repo\/semantics\/(?:open|embargoed|restricted|closed)Access|https?:\/\/purl\.org\/coar\/access_right\/\w+)$/;

/**
 * Puts a record of DataCite or JPCOAR into statements of DCAT, so that one reader serves all formats. What these have no
 * name for keeps DataCite's.
 * @param key tells the nodes of several records of one file apart
 * @returns the name of the subject
 */
export function recordToGraph(graph: Graph, record: ObjectRecord, key: string, onDate: OnDate): string {
  const subject = subjectOf(record, key);
  const about = statementsOf(graph, subject).about(subject, record.at, iri("datacite:Resource"));
  addTexts(about, record);
  addIdentifiers(about, record, key);
  addParties(about, record, key);
  addDates(about, record, onDate);
  addRights(about, record);
  for (const said of record.relations) addRelation(about, said);
  record.locations.forEach((part, i) => {
    addPlace(about, part, `_:${key}/place/${i}`);
  });
  record.files.forEach((file, i) => {
    addFile(about, file, `_:${key}/file/${i}`, onDate);
  });
  record.funding.forEach((members, i) => {
    const at = members[0]?.[1].at ?? record.at;
    const grant = about.about(`_:${key}/funding/${i}`, at);
    for (const [name, said] of members) grant.literal(`${PREFIXES.datacite}${name}`, said);
    about.name(iri("datacite:fundingReference"), grant.subject, at);
  });
  for (const [name, said] of record.others) {
    const predicate = PREFIXES.datacite + name.replace(/[^\w.-]/g, "_");
    about.literal(predicate, said);
    if (said.uri !== undefined && isIri(said.uri) && said.uri !== said.text) about.name(predicate, said.uri, said.at);
  }
  return subject;
}

/** The DOI as an address, else the first address, else a local name. */
function subjectOf({ identifiers }: ObjectRecord, key: string): string {
  for (const { text, type } of identifiers) {
    const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1];
    const address = doi === undefined ? undefined : `https://doi.org/${doi.toLowerCase()}`;
    if (
      address !== undefined &&
      (type === undefined || /^(?:DOI|JaLC|Crossref|DataCite)$/i.test(type)) &&
      isIri(address)
    )
      return address;
  }
  const named = identifiers.find(({ text }) => /^https?:\/\//.test(text) && isIri(text));
  return named?.text ?? `_:${key}/record`;
}

function addIdentifiers(about: Statements, { identifiers }: ObjectRecord, key: string): void {
  identifiers.forEach((said, i) => {
    const node = about.about(`_:${key}/identifier/${i}`, said.at);
    node.literal(iri("skos:notation"), said);
    if (said.type !== undefined) node.literal(iri("datacite:scheme"), { text: said.type, at: said.at });
    about.name(iri("adms:identifier"), node.subject, said.at);
  });
}

/** Licence, access and other rights stay apart. */
function addRights(about: Statements, { rights, accessRights }: ObjectRecord): void {
  for (const said of rights) {
    const address = said.uri !== undefined && isIri(said.uri) ? said.uri : undefined;
    if (address !== undefined && ACCESS.test(address)) about.name(iri("dcterms:accessRights"), address, said.at);
    else if (address !== undefined) about.name(iri("dcterms:license"), address, said.at);
    else if (said.uri !== undefined && said.text !== said.uri)
      about.literal(iri("datacite:rightsURI"), { text: said.uri, at: said.at });
    if (said.type !== undefined) about.literal(iri("datacite:rightsIdentifier"), { text: said.type, at: said.at });
    if (said.text !== said.uri) about.literal(iri("dcterms:rights"), said);
  }
  for (const said of accessRights) {
    if (said.uri !== undefined && isIri(said.uri)) about.name(iri("dcterms:accessRights"), said.uri, said.at);
    if (said.text !== said.uri) about.literal(iri("datacite:accessRights"), said);
  }
}

function addRelation(about: Statements, said: Said): void {
  const predicate = RELATIONS[said.type ?? ""] ?? `${PREFIXES.datacite}${word(said.type ?? "References")}`;
  const target = addressOf(said);
  if (target !== undefined) about.name(predicate, target, said.at);
  else about.literal(`${PREFIXES.datacite}${word(said.type ?? "References")}`, said);
}

function addressOf({ text, uri: scheme }: Said): string | undefined {
  const doi = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1];
  if (doi !== undefined) return isIri(`https://doi.org/${doi}`) ? `https://doi.org/${doi.toLowerCase()}` : undefined;
  if (/^https?:\/\//.test(text)) return isIri(text) ? text : undefined;
  if (/^Handle|^HDL$/i.test(scheme ?? "") && isIri(`https://hdl.handle.net/${text}`))
    return `https://hdl.handle.net/${text}`;
  if (/^(?:ISBN|ISSN|PISSN|EISSN)$/i.test(scheme ?? "") && /^[\dX-]+$/.test(text))
    return `urn:${/ISBN/i.test(scheme ?? "") ? "isbn" : "issn"}:${text}`;
  return /^urn:/i.test(text) && isIri(text) ? text : undefined;
}

function addPlace(about: Statements, part: GeoPart, id: string): void {
  const place = about.about(id, part.at);
  for (const said of part.places) place.literal(iri("rdfs:label"), said);
  for (const { wkt, at } of part.geometries) place.literal(iri("locn:geometry"), { text: wkt, at });
  if (part.box !== undefined) place.literal(iri("datacite:geoLocationBox"), part.box);
  about.name(iri("dcterms:spatial"), id, part.at);
}

function addFile(about: Statements, file: RecordFile, id: string, onDate: OnDate): void {
  const { address, mediaType, version, extents, dates } = file;
  const isAddress = isIri(address.text);
  const asset = about.about(isAddress ? address.text : id, file.at, iri("dcat:Distribution"));
  if (isAddress) asset.name(iri("dcat:downloadURL"), address.text, address.at);
  else asset.literal(iri("dcat:downloadURL"), address);
  if (address.type !== undefined) asset.literal(iri("dcterms:type"), { text: address.type, at: address.at });
  if (mediaType !== undefined) asset.literal(iri("dcat:mediaType"), mediaType);
  if (version !== undefined) asset.literal(iri("dcat:version"), version);
  for (const said of extents) asset.literal(iri("dcterms:extent"), said);
  addDates(asset, { dates, temporal: [] }, onDate);
  about.name(iri("dcat:distribution"), asset.subject, file.at);
}
