// SPDX-License-Identifier: Apache-2.0
import { attributeOf, childOf, childrenOf, elementAt, wordOf, type XmlElement } from "@jiku/syntax/xml";
import { emptyRecord, type ObjectRecord, type Party, partyKind, type Said } from "./object-record.js";
import { geoPart, saidList, saidOf } from "./xml-said.js";

const READ: ReadonlySet<string> = new Set([
  ...["identifier", "creators", "titles", "publisher", "publicationYear", "resourceType", "subjects", "contributors"],
  ...["dates", "language", "alternateIdentifiers", "relatedIdentifiers", "sizes", "formats", "version", "rightsList"],
  ...["descriptions", "geoLocations", "fundingReferences", "rights"],
]);

/** A `resource` of the DataCite metadata schema, versions 3 and 4. */
export function dataciteXml(root: XmlElement): ObjectRecord {
  const list = (group: string, name: string, type?: string, uri?: string) =>
    saidList(childOf(root, group), name, type, uri);
  const one = (name: string) => saidList(root, name)[0];
  const [year, version] = [one("publicationYear"), one("version")];
  const publishers = childrenOf(root, "publisher").flatMap((element) => publisherOf(element) ?? []);
  return {
    ...emptyRecord(elementAt(root)),
    identifiers: [
      ...saidList(root, "identifier", "identifierType"),
      ...list("alternateIdentifiers", "alternateIdentifier", "alternateIdentifierType"),
    ],
    titles: list("titles", "title", "titleType"),
    creators: childrenOf(childOf(root, "creators"), "creator").map((element) => partyOf(element, "creatorName")),
    contributors: childrenOf(childOf(root, "contributors"), "contributor").map((element) =>
      partyOf(element, "contributorName"),
    ),
    publishers,
    ...(year === undefined ? {} : { year }),
    ...(version === undefined ? {} : { version }),
    dates: list("dates", "date", "dateType"),
    languages: saidList(root, "language"),
    subjects: list("subjects", "subject", "subjectScheme", "valueURI"),
    types: saidList(root, "resourceType", "resourceTypeGeneral"),
    relations: childrenOf(childOf(root, "relatedIdentifiers"), "relatedIdentifier").flatMap(relationOf),
    rights: [
      ...list("rightsList", "rights", "rightsIdentifier", "rightsURI"),
      ...saidList(root, "rights", "rightsIdentifier", "rightsURI"),
    ],
    descriptions: list("descriptions", "description", "descriptionType"),
    locations: childrenOf(childOf(root, "geoLocations"), "geoLocation").map(geoPart),
    sizes: list("sizes", "size"),
    formats: list("formats", "format"),
    funding: childrenOf(childOf(root, "fundingReferences"), "fundingReference").map((reference) =>
      reference.children.flatMap((child) => {
        const said = saidOf(child, child.name === "funderIdentifier" ? "funderIdentifierType" : undefined, "awardURI");
        return said === undefined ? [] : [[child.name, said] as const];
      }),
    ),
    others: root.children.flatMap((child) => {
      const said = READ.has(child.name) ? undefined : wholeText(child);
      return said === undefined ? [] : [[child.name, said] as const];
    }),
  };
}

/** All text within an element, for what is kept as it stands. */
export function wholeText(element: XmlElement): Said | undefined {
  const texts: string[] = [];
  const walk = (one: XmlElement) => {
    const text = wordOf(one);
    if (text !== "") texts.push(text);
    one.children.forEach(walk);
  };
  walk(element);
  return texts.length === 0 ? undefined : { text: texts.join("; "), at: elementAt(element) };
}

function publisherOf(element: XmlElement): Party | undefined {
  const name = saidOf(element);
  if (name === undefined) return undefined;
  const identifier = attributeOf(element, "publisherIdentifier");
  const type = identifier === undefined ? undefined : attributeOf(element, "publisherIdentifierScheme");
  const at = elementAt(element);
  return {
    names: [name],
    at,
    kind: "organization",
    given: [],
    family: [],
    affiliations: [],
    identifiers: identifier === undefined ? [] : [{ text: identifier, at, ...(type === undefined ? {} : { type }) }],
  };
}

/** A relation: the kind of it, and the related identifier with its scheme in `uri`. */
function relationOf(element: XmlElement): readonly Said[] {
  const said = saidOf(element, "relationType");
  const scheme = said === undefined ? undefined : attributeOf(element, "relatedIdentifierType");
  return said === undefined ? [] : [{ ...said, ...(scheme === undefined ? {} : { uri: scheme }) }];
}

/** The kind of a name, in its attribute. */
export function statedKind(name: XmlElement | undefined): Said | undefined {
  const text = name === undefined ? undefined : attributeOf(name, "nameType");
  return name === undefined || text === undefined ? undefined : { text, at: elementAt(name, "nameType") };
}

function partyOf(element: XmlElement, nameElement: string): Party {
  const names = saidList(element, nameElement);
  const stated = statedKind(childOf(element, nameElement));
  const role = attributeOf(element, "contributorType");
  const kind = partyKind(stated?.text);
  return {
    names,
    at: elementAt(element),
    ...(kind === undefined ? {} : { kind }),
    ...(stated === undefined ? {} : { stated }),
    given: saidList(element, "givenName"),
    family: saidList(element, "familyName"),
    identifiers: saidList(element, "nameIdentifier", "nameIdentifierScheme"),
    affiliations: childrenOf(element, "affiliation").flatMap((one): readonly Party[] => {
      const said = saidOf(one, "affiliationIdentifierScheme");
      const id = attributeOf(one, "affiliationIdentifier");
      const { type: scheme, ...name } = said ?? { type: undefined, text: "", at: elementAt(one) };
      if (said === undefined) return [];
      const identifiers: readonly Said[] =
        id === undefined ? [] : [{ text: id, at: said.at, ...(scheme === undefined ? {} : { type: scheme }) }];
      return [
        { names: [name], at: said.at, kind: "organization", given: [], family: [], affiliations: [], identifiers },
      ];
    }),
    ...(role === undefined ? {} : { role }),
  };
}
