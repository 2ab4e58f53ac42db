// SPDX-License-Identifier: Apache-2.0
import type { Iri, LangText, Relation } from "@jiku/model";
import type { Term } from "../graph/graph.js";
import { typesOf } from "../graph/graph.js";
import { iri, RDF_TYPE } from "../names.js";
import { extraMembers } from "./extras.js";
import { identifiersOf } from "./identifiers.js";
import { isIri, type LiftContext, refOf, resourceId } from "./lift-context.js";
import type { Taker } from "./taker.js";
import { langText } from "./texts.js";

/** Classes that the class of the resource already says. */
const SAID: ReadonlySet<string> = new Set([
  iri("dcat:Dataset"),
  iri("dcat:Distribution"),
  iri("schema:Dataset"),
  iri("schema:MediaObject"),
  iri("foaf:Person"),
  iri("foaf:Organization"),
  iri("schema:Person"),
  iri("schema:Organization"),
  iri("prov:Activity"),
  iri("schema:CreateAction"),
  iri("datacite:Resource"),
  iri("schema:HowTo"),
  iri("prov:SoftwareAgent"),
  iri("schema:SoftwareApplication"),
]);

/** Members that every resource may have. */
export interface CommonMembers {
  readonly label?: LangText;
  readonly description?: LangText;
  readonly identifiers?: ReturnType<typeof identifiersOf>;
  readonly sameAs?: readonly string[];
  readonly conformsTo?: readonly Iri[];
  readonly version?: string;
}

const NAMES = [
  iri("schema:name"),
  iri("foaf:name"),
  iri("rdfs:label"),
  iri("skos:prefLabel"),
  iri("vcard:fn"),
  iri("vcard:organization-name"),
  iri("dcterms:title"),
  iri("dc:title"),
];
const DESCRIPTIONS = [iri("schema:description"), iri("dcterms:description"), iri("dc:description")];
const IDENTIFIERS = [iri("dcterms:identifier"), iri("adms:identifier"), iri("schema:identifier")];
const VERSIONS = [iri("dcat:version"), iri("schema:version"), iri("owl:versionInfo"), iri("schema:softwareVersion")];

/** Label, description, identifiers, other names, standards and version of any resource. @param title a predicate already read */
export function commonMembers(context: LiftContext, taker: Taker, title?: string): CommonMembers {
  const label = langText(context, taker, taker.first(...NAMES.filter((name) => name !== title)));
  const description = langText(context, taker, taker.first(...DESCRIPTIONS));
  const identifiers = identifiersOf(context, taker.all(...IDENTIFIERS), taker.node.id);
  const own = resourceId(context, taker.node.id);
  const sameAs = refsOf(context, taker, taker.all(iri("owl:sameAs"), iri("schema:sameAs"))).filter((id) => id !== own);
  const conformsTo = namesOf(taker, taker.all(iri("dcterms:conformsTo")));
  const [versionTerm, ...others] = taker.first(...VERSIONS);
  taker.giveBack(others);
  const version = versionTerm?.kind === "literal" ? versionTerm.value : undefined;
  if (version === undefined && versionTerm !== undefined) taker.giveBack([versionTerm]);
  return {
    ...(label === undefined ? {} : { label }),
    ...(description === undefined ? {} : { description }),
    ...(identifiers.length === 0 ? {} : { identifiers }),
    ...(sameAs.length === 0 ? {} : { sameAs }),
    ...(conformsTo.length === 0 ? {} : { conformsTo }),
    ...(version === undefined ? {} : { version }),
  };
}

/** References of some objects, each once; what is no reference is given back. */
export function refsOf(context: LiftContext, taker: Taker, terms: readonly Term[]): readonly string[] {
  const refs = new Set<string>();
  for (const term of terms) {
    const literal = term.kind === "literal" && isAddress(term.value) ? term.value : undefined;
    const ref = literal ?? refOf(context, term);
    if (ref === undefined) taker.giveBack([term]);
    else refs.add(ref);
  }
  return [...refs];
}

function isAddress(text: string): boolean {
  return /^https?:/.test(text) && isIri(text);
}

/** Names with a scheme among some objects; others are given back. */
export function namesOf(taker: Taker, terms: readonly Term[]): readonly string[] {
  const names = new Set<string>();
  for (const term of terms) {
    const name = term.kind === "node" ? term.id : term.value;
    if (isIri(name) && (term.kind === "node" || isAddress(name)) && !name.startsWith("_:")) names.add(name);
    else taker.giveBack([term]);
  }
  return [...names];
}

/** References to agents: those that are described as such, and names that are not described here. */
export function agentRefs(context: LiftContext, taker: Taker, terms: readonly Term[]): readonly string[] {
  const agents = terms.filter((term) => {
    const kind = term.kind === "node" ? context.kinds.get(term.id) : undefined;
    return term.kind === "node" && (kind === undefined || kind === "agent");
  });
  taker.giveBack(terms.filter((term) => !agents.includes(term)));
  return refsOf(context, taker, agents);
}

/** What was not read, as relations where it names other resources. */
export function relationsOf(context: LiftContext, taker: Taker): readonly Relation[] {
  const own = resourceId(context, taker.node.id);
  return taker.rest().flatMap(([predicate, terms]) => {
    if (predicate === RDF_TYPE || !isIri(predicate)) return [];
    const refs = terms.flatMap((term) => {
      const ref = refOf(context, term);
      return ref === undefined || ref === own ? [] : [{ term, ref }];
    });
    taker.all(predicate);
    taker.giveBack(terms.filter((term) => !refs.some((one) => one.term === term)));
    return [...new Set(refs.map(({ ref }) => ref))].map((object): Relation => ({ predicate, object }));
  });
}

/**
 * What was not read, as members of the vocabularies that it is of.
 * @param said classes that the resource says in another way
 */
export function restMembers(
  context: LiftContext,
  taker: Taker,
  said: readonly string[] = [],
): ReturnType<typeof extraMembers> {
  const types = typesOf(taker.node).filter((type) => !SAID.has(type) && !said.includes(type) && isIri(type));
  const rest = taker.rest().filter(([predicate]) => predicate !== RDF_TYPE);
  const at = taker.node.at;
  const classes = types.map((id): Term => ({ kind: "node", id, at }));
  return extraMembers(context, classes.length === 0 ? rest : [...rest, [RDF_TYPE, classes]]);
}
