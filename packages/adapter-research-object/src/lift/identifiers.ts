// SPDX-License-Identifier: Apache-2.0
import { encodeIriPart } from "@jiku/adapter";
import type { Identifier } from "@jiku/model";
import type { GraphNode, Term } from "../graph/graph.js";
import { iri, PLAIN_SCHEME } from "../names.js";
import { strangerIn, tellPart } from "./check-graph.js";
import { isIri, type LiftContext, nodeOf, tell } from "./lift-context.js";
import { textOfTerms, wordOf } from "./taker.js";

/** Schemes that are told by the form of an identifier: the notation is the part in parentheses. */
const FORMS: readonly (readonly [scheme: string, form: RegExp])[] = [
  ["https://doi.org/", /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:|info:doi\/)?(10\.\d{4,9}\/\S+)$/i],
  ["https://orcid.org/", /^(?:https?:\/\/orcid\.org\/)(\d{4}-\d{4}-\d{4}-\d{3}[\dX])\/?$/i],
  ["https://ror.org/", /^(?:https?:\/\/ror\.org\/)(0[a-z0-9]{8})\/?$/i],
  ["https://hdl.handle.net/", /^(?:https?:\/\/hdl\.handle\.net\/|hdl:)(\S+\/\S+)$/i],
  ["https://isni.org/isni/", /^(?:https?:\/\/(?:www\.)?isni\.org\/(?:isni\/)?)(\d{15}[\dX])$/i],
  ["https://nrid.nii.ac.jp/nrid/", /^https?:\/\/nrid\.nii\.ac\.jp\/(?:ja\/|en\/)?nrid\/(\d+)\/?$/],
  ["https://n2t.net/ark:", /^(?:https?:\/\/n2t\.net\/)?ark:\/?(\d{5,9}\/\S+)$/i],
  ["urn:ISSN", /^urn:issn:(\d{4}-\d{3}[\dX])$/i],
  ["urn:ISBN", /^urn:isbn:([\dX-]+)$/i],
  ["urn:uuid", /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i],
];

/** Schemes by the names that DataCite and JPCOAR give them. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["doi", "https://doi.org/"],
  ["jalc", "https://japanlinkcenter.org/"],
  ["orcid", "https://orcid.org/"],
  ["ror", "https://ror.org/"],
  ["handle", "https://hdl.handle.net/"],
  ["hdl", "https://hdl.handle.net/"],
  ["isni", "https://isni.org/isni/"],
  ["ark", "https://n2t.net/ark:"],
  ["issn", "urn:ISSN"],
  ["pissn", "urn:ISSN"],
  ["eissn", "urn:ISSN"],
  ["isbn", "urn:ISBN"],
  ["e-rad", "https://www.e-rad.go.jp/"],
  ["e-rad_researcher", "https://www.e-rad.go.jp/researcher/"],
  ["e-rad_field", "https://www.e-rad.go.jp/field/"],
  ["e-rad_funder", "https://www.e-rad.go.jp/funder/"],
  ["nrid", "https://nrid.nii.ac.jp/nrid/"],
  ["grid", "https://www.grid.ac/institutes/"],
  ["crossref funder", "https://doi.org/"],
  ["crossref funder id", "https://doi.org/"],
  ["kakenhi", "https://nrid.nii.ac.jp/kakenhi/"],
  ["ncid", "https://ci.nii.ac.jp/ncid/"],
  ["naid", "https://ci.nii.ac.jp/naid/"],
  ["viaf", "https://viaf.org/viaf/"],
  ["aid", "https://ci.nii.ac.jp/author/"],
  ["crid", "https://cir.nii.ac.jp/crid/"],
]);

/** The scheme that a name stands for; a name of our own under DataCite's for one that is not in the table. */
export function schemeOf(name: string | undefined): string | undefined {
  if (name === undefined || name.trim() === "") return undefined;
  const trimmed = name.trim();
  return NAMES.get(trimmed.toLowerCase()) ?? (isIri(trimmed) ? trimmed : undefined);
}

/** An identifier out of its text and, where it is stated, the name of its scheme. */
export function identifierOf(text: string, scheme?: string): Identifier {
  const trimmed = text.trim();
  const named = schemeOf(scheme);
  for (const [space, form] of FORMS) {
    const notation = form.exec(trimmed)?.[1];
    if (notation !== undefined && (named === undefined || named === space)) return { scheme: space, notation };
  }
  const isBareOrcid = named === "https://orcid.org/" || named === "https://ror.org/";
  const notation = isBareOrcid ? (trimmed.split("/").at(-1) ?? trimmed) : trimmed;
  return { scheme: named ?? (scheme === undefined ? PLAIN_SCHEME : localScheme(scheme)), notation };
}

function localScheme(name: string): string {
  return `${iri("datacite:alternateIdentifierType")}/${encodeIriPart(name.trim())}`;
}

/** The identifier that the name of a node itself is, such as an ORCID. */
export function ownIdentifier(id: string): Identifier | undefined {
  const identifier = /^10\./.test(id) ? undefined : identifierOf(id);
  return identifier === undefined || identifier.scheme === PLAIN_SCHEME ? undefined : identifier;
}

/** Identifiers of statements of `dcterms:identifier`, `adms:identifier` and `schema:identifier`, each once. */
export function identifiersOf(context: LiftContext, terms: readonly Term[], id: string): readonly Identifier[] {
  const found = terms.flatMap((term): readonly Identifier[] => {
    const node = nodeOf(context, term);
    if (node !== undefined && context.kinds.get(node.id) === "part") return nodeIdentifier(context, node);
    const word = wordOf(term);
    return word === undefined || word.trim() === "" || word.startsWith("_:") ? [] : [identifierOf(word)];
  });
  const own = ownIdentifier(id);
  const all = own === undefined ? found : [...found, own];
  return all.filter(
    (one, i) => all.findIndex((other) => other.scheme === one.scheme && sameNotation(other, one)) === i,
  );
}

/** DOIs do not differ in letter case (ISO 26324). */
function sameNotation(a: Identifier, b: Identifier): boolean {
  return a.scheme === "https://doi.org/"
    ? a.notation.toLowerCase() === b.notation.toLowerCase()
    : a.notation === b.notation;
}

function nodeIdentifier(context: LiftContext, node: GraphNode): readonly Identifier[] {
  const at = (...names: readonly string[]) => textOfTerms(names.flatMap((name) => node.props.get(name) ?? []));
  const notation = at(iri("skos:notation"), iri("schema:value"));
  if (notation === undefined) return [];
  const stranger = strangerIn(node, CLASSES, PARTS);
  if (stranger === undefined) context.told.add(node.id);
  else tellPart(context, stranger, AN_IDENTIFIER, node.at);
  const scheme = at(
    iri("schema:propertyID"),
    iri("adms:schemaAgency"),
    iri("adms:schemeAgency"),
    iri("datacite:scheme"),
  );
  const first = node.props.get(iri("schema:propertyID"))?.[0];
  const stated = first?.kind === "node" ? first.id : agencyScheme(scheme);
  const identifier = identifierOf(notation, stated);
  if (stated !== undefined && !GENERAL.test(stated) && schemeOf(stated) === undefined && isByForm(identifier))
    tell(context, "RO-023", { scheme: stated.slice(0, 80), value: notation.slice(0, 80) }, node.at);
  return [identifier];
}

/** Names that say of an identifier only that it is one. */
const GENERAL = /^\s*(?:URI|URL|IRI|PURL|Other|)\s*$/i;

const CLASSES: ReadonlySet<string> = new Set([iri("adms:Identifier"), iri("schema:PropertyValue")]);
const PARTS: ReadonlySet<string> = new Set([
  ...[iri("skos:notation"), iri("schema:value"), iri("schema:propertyID"), iri("datacite:scheme")],
  ...[iri("adms:schemaAgency"), iri("adms:schemeAgency")],
]);
const AN_IDENTIFIER = { en: "an identifier", ja: "識別子" };

function isByForm({ scheme }: Identifier): boolean {
  return FORMS.some(([space]) => space === scheme);
}

function agencyScheme(agency: string | undefined): string | undefined {
  return agency === "International DOI Foundation" ? "DOI" : agency;
}
