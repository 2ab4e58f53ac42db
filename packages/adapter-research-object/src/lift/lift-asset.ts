// SPDX-License-Identifier: Apache-2.0
import { safePath } from "@jiku/adapter";
import type { Access, Asset } from "@jiku/model";
import { type GraphNode, isBlank, type Term } from "../graph/graph.js";
import { iri, UNKNOWN_MEDIA_TYPE } from "../names.js";
import { strangerIn, tellPart } from "./check-graph.js";
import { commonMembers, refsOf, restMembers } from "./common.js";
import { emitResource, isIri, type LiftContext, nodeOf, refOf, resourceId, tell } from "./lift-context.js";
import { createTaker, type Taker, textOfTerms, wordOf } from "./taker.js";

const DOWNLOADS = [iri("dcat:downloadURL"), iri("schema:contentUrl")];
const SOURCES = [iri("schema:containedIn"), iri("cr:containedIn"), iri("prov:wasDerivedFrom"), iri("schema:isBasedOn")];
const PAGES = [iri("dcat:accessURL"), iri("schema:url")];
const ACCESS: readonly (readonly [RegExp, Access])[] = [
  [/(?:access-right\/PUBLIC|access_right\/c_abf2|semantics\/openAccess)$/, "public"],
  [/(?:access-right\/RESTRICTED|access_right\/c_16ec|semantics\/restrictedAccess)$/, "restricted"],
  [/(?:access-right\/NON_PUBLIC|access_right\/c_14cb|semantics\/closedAccess)$/, "closed"],
];

/** Where the bytes of a file lie: its address, or its own name where that is one (of a crate, a name within the folder). */
export function hrefOf(node: GraphNode, isCrate: boolean): string | undefined {
  const stated = wordOf([...DOWNLOADS, ...PAGES].flatMap((one) => node.props.get(one) ?? [])[0])?.trim();
  const href = isCrate && !isBlank(node.id) && !node.id.startsWith("#") ? node.id : stated;
  return href === undefined || href === "" || href.startsWith("_:") || /[\s\p{Cc}]/u.test(href) ? undefined : href;
}

/** The Asset of a file or distribution. */
export function liftAsset(context: LiftContext, node: GraphNode, isCrate: boolean): void {
  const taker = createTaker(node);
  const href = hrefOf(node, isCrate);
  if (href === undefined) return;
  const downloads = taker.all(...DOWNLOADS);
  taker.giveBack(downloads.filter((term) => wordOf(term)?.trim() !== href));
  const file = context.files.get(pathOf(context, href) ?? "");
  const common = commonMembers(context, taker);
  const id = resourceId(context, node.id);
  const sources = taker.all(...SOURCES);
  const own = sources.filter((term) => refOf(context, term) === id);
  taker.giveBack(own);
  const others = sources.filter((term) => !own.includes(term));
  const derivedFrom = refsOf(context, taker, others);
  const digest = digestOf(context, taker) ?? file?.digest;
  const size = sizeOf(taker) ?? file?.byteSize;
  const access = accessOf(taker);
  const resource: Asset = {
    type: "Asset",
    id,
    ...common,
    href,
    mediaType: mediaTypeOf(context, taker),
    ...(size === undefined ? {} : { byteSize: size }),
    ...(digest === undefined ? {} : { digest }),
    ...(access === undefined ? {} : { access }),
    ...(derivedFrom.length === 0 ? {} : { derivedFrom }),
    ...restMembers(context, taker),
  };
  emitResource(context, resource, node.at, [["/href", downloads[0]?.at ?? node.at]]);
}

/** The path within the data root of a relative address; undefined of others. */
export function pathOf({ folder }: Pick<LiftContext, "folder">, href: string): string | undefined {
  if (isIri(href) || href.startsWith("#") || href.startsWith("/")) return undefined;
  try {
    return safePath(folder + decodeURI(href.replace(/[?#].*$/, "")));
  } catch {
    return undefined;
  }
}

/** A media type of the form type/subtype, of IANA's registry or as text; RO-011 where none is stated. */
function mediaTypeOf(context: LiftContext, taker: Taker): string {
  const terms = taker.all(
    iri("dcat:mediaType"),
    iri("schema:encodingFormat"),
    iri("schema:fileFormat"),
    iri("dcterms:format"),
  );
  for (const term of terms) {
    const word = mediaWord(context, term);
    const type = /^(?:https?:\/\/www\.iana\.org\/assignments\/media-types\/)?([\w.+-]+\/[\w.+-]+)(?:\s*;.*)?$/.exec(
      word?.trim() ?? "",
    )?.[1];
    if (type === undefined) continue;
    const isAll = term.kind === "literal" && term.value === type.toLowerCase();
    const isName = term.kind === "node" && term.id.endsWith(`/media-types/${type}`);
    taker.giveBack(terms.filter((one) => one !== term || !(isAll || isName)));
    return type.toLowerCase();
  }
  taker.giveBack(terms);
  tell(context, "RO-011", { asset: taker.node.id.slice(0, 80) }, taker.node.at);
  return UNKNOWN_MEDIA_TYPE;
}

function mediaWord(context: LiftContext, term: Term): string | undefined {
  const node = nodeOf(context, term);
  const within = node?.props.get(iri("rdfs:label")) ?? node?.props.get(iri("rdfs:isDefinedBy"));
  return within === undefined ? wordOf(term) : wordOf(within[0]);
}

/** Bytes, where they are written as a plain number or as one with the unit B. */
function sizeOf(taker: Taker): number | undefined {
  const terms = taker.first(iri("dcat:byteSize"), iri("schema:contentSize"));
  const digits = /^(\d{1,15})(?:\.0+)?(?:\s*(?:B|bytes?))?$/i.exec(textOfTerms(terms)?.trim() ?? "")?.[1];
  if (digits === undefined || !/^\d+(?:\.0+)?$/.test(textOfTerms(terms) ?? "")) taker.giveBack(terms);
  return digits === undefined ? undefined : Number(digits);
}

const ALGORITHM = /checksumAlgorithm_(sha256|sha512|sha3_256)$/i;
const CHECKSUM: ReadonlySet<string> = new Set([iri("spdx:Checksum")]);
const CHECKSUM_PARTS: ReadonlySet<string> = new Set([iri("spdx:algorithm"), iri("spdx:checksumValue")]);
const A_CHECKSUM = { en: "a checksum", ja: "チェックサム" };
const LENGTHS: Readonly<Record<string, number>> = { sha256: 64, sha512: 128, "sha3-256": 64 };

/** A digest of `spdx:checksum` or of `sha256`; RO-014 for one that cannot be. */
function digestOf(context: LiftContext, taker: Taker): string | undefined {
  const plain = taker.first(iri("schema:sha256"), iri("cr:sha256"));
  const [hash] = plain;
  if (hash?.kind === "literal") return checked(context, taker, "sha256", hash.value, plain);
  for (const term of taker.peek(iri("spdx:checksum"))) {
    const node = nodeOf(context, term);
    const algorithm = ALGORITHM.exec(wordOf(node?.props.get(iri("spdx:algorithm"))?.[0]) ?? "")?.[1];
    const value = textOfTerms(node?.props.get(iri("spdx:checksumValue")) ?? []);
    if (node === undefined) continue;
    if (value === undefined || !node.props.has(iri("spdx:algorithm")))
      tell(context, "RO-014", { value: (value ?? "").slice(0, 80) }, node.at);
    if (algorithm === undefined || value === undefined) continue;
    const stranger = strangerIn(node, CHECKSUM, CHECKSUM_PARTS);
    if (stranger !== undefined) tellPart(context, stranger, A_CHECKSUM, node.at);
    const terms = taker.all(iri("spdx:checksum"));
    taker.giveBack(terms.filter((one) => one !== term || stranger !== undefined));
    context.told.add(node.id);
    return checked(context, taker, algorithm.toLowerCase().replace("_", "-"), value, [term]);
  }
  return undefined;
}

function checked(
  context: LiftContext,
  taker: Taker,
  name: string,
  value: string,
  terms: readonly Term[],
): string | undefined {
  const hex = value.trim().toLowerCase();
  if (/^[0-9a-f]+$/.test(hex) && hex.length === LENGTHS[name]) return `${name}:${hex}`;
  const [term] = terms;
  if (term !== undefined) tell(context, "RO-014", { value: value.slice(0, 80) }, term.at);
  taker.giveBack(terms);
  return undefined;
}

/** Who may read it, where a word of the European or the COAR list says so; the statement stays as well. */
function accessOf(taker: Taker): Access | undefined {
  const words = taker.peek(iri("dcterms:accessRights")).map(wordOf);
  return ACCESS.find(([form]) => words.some((word) => word !== undefined && form.test(word)))?.[1];
}
