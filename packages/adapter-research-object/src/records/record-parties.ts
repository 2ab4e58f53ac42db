// SPDX-License-Identifier: Apache-2.0
import { isIri } from "../lift/lift-context.js";
import { iri, PREFIXES } from "../names.js";
import type { ObjectRecord, Party, Said } from "./object-record.js";
import type { Statements } from "./record-to-graph.js";

const PERSON_SCHEMES = /^(?:ORCID|e-Rad(?:_Researcher)?|NRID|AID)$/i;
const ORGANIZATION_SCHEMES = /^(?:ROR|GRID|Crossref Funder(?: ID)?|kakenhi|e-Rad_funder)$/i;

/** Creators, contributors and publishers. */
export function addParties(about: Statements, record: ObjectRecord, key: string): void {
  const put = (parties: readonly Party[], name: string, predicate: string) => {
    parties.forEach((party, i) => {
      const agent = addParty(about, party, `_:${key}/${name}/${i}`);
      about.name(predicate, agent, party.at);
      if (party.role !== undefined)
        about.name(PREFIXES.datacite + party.role.replace(/[^\w.-]/g, "_"), agent, party.at);
    });
  };
  put(record.creators, "creator", iri("dcterms:creator"));
  put(record.contributors, "contributor", iri("dcterms:contributor"));
  put(record.publishers, "publisher", iri("dcterms:publisher"));
}

/**
 * Describes a party. The kind is what the record states, what the scheme of its identifier is for, a given or family name,
 * or the form "family, given" that DataCite and JPCOAR define for persons; else it stays open.
 */
function addParty(about: Statements, party: Party, local: string): string {
  const addresses = party.identifiers.flatMap(({ text, uri, type }) => addressOf(text, uri, type) ?? []);
  const address = addresses.find((one) => /^https:\/\/(?:orcid|ror)\.org\//.test(one)) ?? addresses[0];
  const kind = kindOf(party);
  const type = kind === undefined ? "foaf:Agent" : kind === "person" ? "foaf:Person" : "foaf:Organization";
  const agent = about.about(address ?? local, party.at, iri(type));
  const names = party.names.length > 0 ? party.names : composed(party);
  for (const said of names) agent.literal(iri("foaf:name"), said);
  for (const said of party.given) agent.literal(iri("foaf:givenName"), said);
  for (const said of party.family) agent.literal(iri("foaf:familyName"), said);
  party.identifiers.forEach((said, i) => {
    const id = agent.about(`${local}/identifier/${i}`, said.at);
    id.literal(iri("skos:notation"), said);
    if (said.type !== undefined) id.literal(iri("datacite:scheme"), { text: said.type, at: said.at });
    agent.name(iri("adms:identifier"), id.subject, said.at);
  });
  party.affiliations.forEach((one, i) => {
    agent.name(iri("org:memberOf"), addParty(about, one, `${local}/affiliation/${i}`), one.at);
  });
  return agent.subject;
}

function composed({ family, given }: Party): readonly Said[] {
  return family.map((name) => {
    const first = given.find(({ language }) => language === name.language);
    return first === undefined ? name : { ...name, text: `${name.text}, ${first.text}` };
  });
}

function kindOf({ kind, given, family, identifiers, names }: Party): "person" | "organization" | undefined {
  if (kind !== undefined) return kind;
  const schemes = identifiers.flatMap(({ type, text }) => [type ?? (/orcid\.org/.test(text) ? "ORCID" : "")]);
  if (schemes.some((scheme) => PERSON_SCHEMES.test(scheme)) || given.length + family.length > 0) return "person";
  if (schemes.some((scheme) => ORGANIZATION_SCHEMES.test(scheme))) return "organization";
  return names.some(({ text }) => /^[^,，]+[,，]\s*[^,，]+$/.test(text)) ? "person" : undefined;
}

/** The address of a party: an ORCID, ROR or other address, as it is written or made of the scheme. */
function addressOf(text: string, uri: string | undefined, type: string | undefined): string | undefined {
  const orcid = /(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/.exec(text)?.[1];
  if (orcid !== undefined && (/^ORCID$/i.test(type ?? "") || text.includes("orcid.org")))
    return `https://orcid.org/${orcid}`;
  const ror = /(?:ror\.org\/|^)(0[a-z0-9]{8})\/?$/.exec(text)?.[1];
  if (ror !== undefined && (/^ROR$/i.test(type ?? "") || text.includes("ror.org"))) return `https://ror.org/${ror}`;
  return [text, uri].find((one): one is string => one !== undefined && /^https?:\/\//.test(one) && isIri(one));
}
