// SPDX-License-Identifier: Apache-2.0
import { attributeOf, childOf, childrenOf, elementAt, type XmlElement } from "@jiku/syntax/xml";
import { statedKind, wholeText } from "./datacite-xml.js";
import { emptyRecord, type ObjectRecord, type Party, partyKind, type RecordFile, type Said } from "./object-record.js";
import { geoPart, saidList, saidOf } from "./xml-said.js";

const READ: ReadonlySet<string> = new Set([
  ...[
    "title",
    "alternative",
    "creator",
    "contributor",
    "accessRights",
    "rights",
    "subject",
    "description",
    "publisher",
  ],
  ...["date", "language", "type", "version", "identifier", "identifierRegistration", "relation", "temporal"],
  ...["geoLocation", "fundingReference", "file", "format", "extent", "originalLanguage"],
]);

/** A `jpcoar` element of the JPCOAR schema, versions 1 and 2. */
export function jpcoarXml(root: XmlElement): ObjectRecord {
  // Two elements have this name: the version (datacite) and the stage of publication (oaire).
  const isStage = ({ uri }: XmlElement) => /openaire/i.test(uri);
  const versions = childrenOf(root, "version");
  const [version] = versions.filter((one) => !isStage(one)).flatMap((element) => saidOf(element) ?? []);
  const stages = versions.filter(isStage).flatMap((element) => saidOf(element) ?? []);
  return {
    ...emptyRecord(elementAt(root)),
    identifiers: [
      ...saidList(root, "identifierRegistration", "identifierType"),
      ...saidList(root, "identifier", "identifierType"),
    ],
    titles: [
      ...saidList(root, "title"),
      ...saidList(root, "alternative").map((said): Said => ({ ...said, type: "AlternativeTitle" })),
    ],
    creators: childrenOf(root, "creator").flatMap((element) => partyOf(element, "creator")),
    contributors: childrenOf(root, "contributor").flatMap((element) => partyOf(element, "contributor")),
    publishers: publishersOf(saidList(root, "publisher")),
    ...(version === undefined ? {} : { version }),
    dates: saidList(root, "date", "dateType"),
    temporal: saidList(root, "temporal"),
    languages: saidList(root, "language"),
    subjects: saidList(root, "subject", "subjectScheme", "subjectURI"),
    types: saidList(root, "type"),
    relations: childrenOf(root, "relation").flatMap(relationOf),
    rights: saidList(root, "rights"),
    accessRights: saidList(root, "accessRights"),
    descriptions: saidList(root, "description", "descriptionType"),
    locations: childrenOf(root, "geoLocation").map(geoPart),
    sizes: saidList(root, "extent"),
    formats: saidList(root, "format"),
    funding: childrenOf(root, "fundingReference").map((reference) =>
      reference.children.flatMap((child) => {
        const said = saidOf(child, child.name === "funderIdentifier" ? "funderIdentifierType" : undefined);
        return said === undefined ? [] : [[child.name, said] as const];
      }),
    ),
    files: childrenOf(root, "file").flatMap(fileOf),
    others: [
      ...stages.map((said) => ["versionType", said] as const),
      ...root.children.flatMap((child) => {
        const said = READ.has(child.name) ? undefined : (saidOf(child) ?? wholeText(child));
        return said === undefined ? [] : [[child.name, said] as const];
      }),
    ],
  };
}

/** Names of one publisher in several languages stand side by side; two in one language are two publishers. */
function publishersOf(names: readonly Said[]): readonly Party[] {
  const parties: Said[][] = [];
  for (const name of names) {
    const open = parties.at(-1);
    if (open === undefined || open.some(({ language }) => language === name.language)) parties.push([name]);
    else open.push(name);
  }
  return parties.map((group) => ({
    names: group,
    at: (group[0] as Said).at,
    kind: "organization",
    given: [],
    family: [],
    identifiers: [],
    affiliations: [],
  }));
}

function partyOf(element: XmlElement, role: "creator" | "contributor"): readonly Party[] {
  const names = saidList(element, `${role}Name`);
  const identifiers = saidList(element, "nameIdentifier", "nameIdentifierScheme", "nameIdentifierURI");
  const given = saidList(element, "givenName");
  const family = saidList(element, "familyName");
  if (names.length + identifiers.length + given.length + family.length === 0) return [];
  const stated = statedKind(childOf(element, `${role}Name`));
  const kind = partyKind(stated?.text);
  const kindOfHelp = attributeOf(element, "contributorType");
  return [
    {
      names,
      at: elementAt(element),
      ...(kind === undefined ? {} : { kind }),
      ...(stated === undefined ? {} : { stated }),
      given,
      family,
      identifiers,
      affiliations: childrenOf(element, "affiliation").flatMap((one): readonly Party[] => {
        const own = saidList(one, "affiliationName");
        const ids = saidList(one, "nameIdentifier", "nameIdentifierScheme", "nameIdentifierURI");
        if (own.length + ids.length === 0) return [];
        const at = elementAt(one);
        return [{ names: own, at, kind: "organization", given: [], family: [], identifiers: ids, affiliations: [] }];
      }),
      ...(kindOfHelp === undefined ? {} : { role: kindOfHelp }),
    },
  ];
}

function relationOf(element: XmlElement): readonly Said[] {
  const type = attributeOf(element, "relationType");
  const targets = saidList(element, "relatedIdentifier", "identifierType");
  const found = targets.length > 0 ? targets : saidList(element, "relatedTitle");
  return found.map(
    ({ type: scheme, ...said }): Said => ({
      ...said,
      ...(type === undefined ? {} : { type: type[0]?.toUpperCase() + type.slice(1) }),
      ...(scheme === undefined ? {} : { uri: scheme }),
    }),
  );
}

function fileOf(element: XmlElement): readonly RecordFile[] {
  const [address] = saidList(element, "URI", "objectType");
  const [mediaType] = saidList(element, "mimeType");
  const [version] = saidList(element, "version");
  if (address === undefined) return [];
  return [
    {
      at: elementAt(element),
      address,
      ...(mediaType === undefined ? {} : { mediaType }),
      ...(version === undefined ? {} : { version }),
      extents: saidList(element, "extent"),
      dates: saidList(element, "date", "dateType"),
    },
  ];
}
