// SPDX-License-Identifier: Apache-2.0
import { jsonPointer } from "@jiku/adapter";
import type { Bilingual, NativeLocation } from "@jiku/model";
import { entriesOf, isNothing, itemsOf, type Node, toJson } from "@jiku/syntax/json";
import { camel, geoPart, get, type Lists, markAll, type Part, place, said, unreadIn, wordAt } from "./json-part.js";
import { emptyRecord, type ObjectRecord, type Party, partyKind, type Said } from "./object-record.js";

/** Told of a member that has another form than the schema defines. */
export type OnBadForm = (member: string, node: Node, at: NativeLocation, expected: Bilingual) => void;

const A_LIST: Bilingual = { en: "a list", ja: "並び" };

/** The attributes of a record of DataCite in JSON (REST interface and JSON Schema of kernel 4). */
export function dataciteJson(root: Node, pointer: string, onBadForm: OnBadForm): ObjectRecord {
  const top: Part = { node: root, pointer, read: new Set() };
  const list = (owner: Part | undefined, name: string): readonly Part[] => {
    const part = get(owner, name);
    if (part === undefined) return [];
    if (part.node.kind !== "seq") {
      onBadForm(name, part.node, place(part), A_LIST);
      return [];
    }
    return itemsOf(part.node).map((node, i) => ({ node, pointer: `${part.pointer}/${i}`, read: top.read }));
  };
  const all = (name: string, text: string, type?: string, uri?: string) =>
    list(top, name).flatMap((part) => said(part, text, type, uri));
  const doi = said(get(top, "doi"), "doi").map((one): Said => ({ ...one, type: "DOI" }));
  const types = get(top, "types") ?? top;
  const general = wordAt(get(types, "resourceTypeGeneral"));
  const specific = said(get(types, "resourceType"), "");
  const kinds = specific.length > 0 ? specific : said(get(types, "resourceTypeGeneral"), "");
  markNames(top);
  const [year] = said(get(top, "publicationYear"), "");
  const [version] = said(get(top, "version"), "");
  const publisher = get(top, "publisher");
  const recorded = said(get(top, "registered") ?? get(top, "created"), "")[0];
  const record = {
    ...emptyRecord(place(top)),
    identifiers: [
      ...doi,
      ...all("identifiers", "identifier", "identifierType"),
      ...all("alternateIdentifiers", "alternateIdentifier", "alternateIdentifierType"),
    ],
    titles: all("titles", "title", "titleType"),
    creators: list(top, "creators").map((part) => partyOf(part, list)),
    contributors: list(top, "contributors").map((part) => partyOf(part, list)),
    publishers: publisher === undefined ? [] : [publisherOf(publisher)],
    ...(year === undefined ? {} : { year }),
    ...(version === undefined ? {} : { version }),
    ...(recorded === undefined ? {} : { recorded }),
    dates: all("dates", "date", "dateType"),
    languages: said(get(top, "language"), ""),
    subjects: all("subjects", "subject", "subjectScheme", "valueUri"),
    types: kinds.map((one) => (general === undefined ? one : { ...one, type: general })),
    relations: all("relatedIdentifiers", "relatedIdentifier", "relationType", "relatedIdentifierType"),
    rights: all("rightsList", "rights", "rightsIdentifier", "rightsUri"),
    descriptions: all("descriptions", "description", "descriptionType"),
    locations: list(top, "geoLocations").map((part) => geoPart(part, list)),
    sizes: list(top, "sizes").flatMap((part) => said(part, "")),
    formats: list(top, "formats").flatMap((part) => said(part, "")),
    funding: list(top, "fundingReferences").map((part) =>
      entriesOf(part.node).flatMap(({ key }) =>
        said(get(part, camel(key)), "").map((one) => [camel(key), one] as const),
      ),
    ),
    others: othersOf(top),
  };
  return { ...record, unread: unreadIn(top) };
}

/** Members that have no place in a record, as their text or JSON. */
function othersOf(top: Part): ObjectRecord["others"] {
  return entriesOf(top.node).flatMap(({ key, value }) => {
    const name = camel(key);
    if (READ.has(name) || top.read.has(value) || isNothing(value)) return [];
    const text = value.kind === "scalar" ? String(value.value) : JSON.stringify(toJson(value));
    markAll(value, top.read);
    if (value.kind !== "scalar" && text.length < 3) return [];
    return [[name, { text, at: place({ ...top, node: value, pointer: top.pointer + jsonPointer(key) }) }] as const];
  });
}

/** Reads the version, and the other names of the record where they say no more than its DOI. */
function markNames(top: Part): void {
  const [id, prefix, suffix] = ["id", "prefix", "suffix"].map((name) => get(top, name));
  const doi = wordAt(get(top, "doi"))?.toLowerCase();
  const isDoi = (text: string | undefined): boolean =>
    doi !== undefined && (text?.toLowerCase() === doi || text?.toLowerCase() === `https://doi.org/${doi}`);
  const textIn = (part: Part | undefined) => (part?.node.kind === "scalar" ? String(part.node.value) : undefined);
  if (isDoi(textIn(id))) wordAt(id);
  if (isDoi(`${textIn(prefix)}/${textIn(suffix)}`)) [prefix, suffix].forEach(wordAt);
  wordAt(get(top, "schemaVersion"));
}

const READ: ReadonlySet<string> = new Set([
  ...["doi", "types", "resourceType", "resourceTypeGeneral", "identifiers", "alternateIdentifiers", "titles"],
  ...["creators", "contributors", "publisher", "publicationYear", "version", "dates", "language"],
  ...["subjects", "relatedIdentifiers", "rightsList", "descriptions", "geoLocations", "sizes", "formats"],
  ...["fundingReferences", "schemaVersion", "registered", "prefix", "suffix", "xml"],
]);

function partyOf(part: Part, list: Lists): Party {
  const [stated] = said(get(part, "nameType") ?? get(part, "type"), "");
  const kind = partyKind(stated?.text);
  const role = wordAt(get(part, "contributorType"));
  const own = said(get(part, "id"), "");
  return {
    names: said(part, "name"),
    at: place(part),
    ...(kind === undefined ? {} : { kind }),
    ...(stated === undefined ? {} : { stated }),
    given: said(get(part, "givenName"), ""),
    family: said(get(part, "familyName"), ""),
    identifiers: [
      ...own,
      ...list(part, "nameIdentifiers").flatMap((one) => said(one, "nameIdentifier", "nameIdentifierScheme")),
    ],
    affiliations: list(part, "affiliation").flatMap((one): readonly Party[] => {
      const identifiers = said(get(one, "affiliationIdentifier"), "");
      const names = said(one, "name");
      if (names.length === 0) return [];
      return [{ names, at: place(one), kind: "organization", given: [], family: [], affiliations: [], identifiers }];
    }),
    ...(role === undefined ? {} : { role }),
  };
}

function publisherOf(part: Part): Party {
  const identifiers = said(get(part, "publisherIdentifier"), "");
  const names = said(part, "name");
  return { names, at: place(part), kind: "organization", given: [], family: [], affiliations: [], identifiers };
}
