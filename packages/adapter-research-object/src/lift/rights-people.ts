// SPDX-License-Identifier: Apache-2.0
import type { Iri, Place } from "@jiku/model";
import { isBlank, type Term } from "../graph/graph.js";
import { iri } from "../names.js";
import { agentRefs } from "./common.js";
import { isIri, type LiftContext, refOf, resourceId, tell } from "./lift-context.js";
import { literals, type Taker } from "./taker.js";

/** Licence, access and policy: layers of their own that are never merged. */
export function rights(context: LiftContext, taker: Taker, places: Place[]) {
  const [term, ...others] = taker.first(iri("dcterms:license"), iri("schema:license"), iri("dc:license"));
  taker.giveBack(others);
  const text = term?.kind === "literal" ? term.value.trim() : term === undefined ? undefined : nameOf(context, term);
  const license = text !== undefined && isIri(text) && !text.startsWith("_:") ? text : undefined;
  if (term !== undefined) {
    if (license === undefined && term.kind === "node") taker.giveBack([term]);
    places.push([license === undefined ? "/native" : "/license", term.at]);
  }
  const [access, ...moreAccess] = taker.first(iri("dcterms:accessRights"));
  taker.giveBack(moreAccess);
  const accessRights = nameOf(context, access);
  if (access !== undefined && accessRights === undefined) taker.giveBack([access]);
  const policies = taker.all(iri("odrl:hasPolicy"));
  const [policy, ...more] = policies;
  taker.giveBack(more);
  const named = policy === undefined ? undefined : refOf(context, policy);
  const policyRef = named === resourceId(context, taker.node.id) ? undefined : named;
  if (policy !== undefined && policyRef === undefined) taker.giveBack([policy]);
  return {
    ...(license === undefined ? {} : { license: license as Iri }),
    ...(license === undefined && text !== undefined && term?.kind === "literal" ? { native: { license: text } } : {}),
    ...(accessRights === undefined ? {} : { accessRights }),
    ...(policyRef === undefined ? {} : { policy: policyRef }),
  };
}

/** The name that a term is, whether or not it is described here. */
function nameOf(context: LiftContext, term: Term | undefined): string | undefined {
  if (term?.kind !== "node") return undefined;
  return refOf(context, term) ?? (isIri(term.id) && !isBlank(term.id) ? term.id : undefined);
}

/** Publisher, creators and contributors; RO-009 for one that is only a name. */
export function people(context: LiftContext, taker: Taker) {
  const publishers = taker.first(iri("dcterms:publisher"), iri("schema:publisher"));
  const [publisher, ...more] = agentRefs(context, taker, publishers);
  if (more.length > 0) taker.giveBack(publishers.slice(1));
  const creators = agentRefs(
    context,
    taker,
    taker.all(iri("dcterms:creator"), iri("schema:creator"), iri("schema:author")),
  );
  const contributors = agentRefs(context, taker, taker.all(iri("dcterms:contributor"), iri("schema:contributor")));
  const named = taker.peek(
    iri("dcterms:publisher"),
    iri("schema:publisher"),
    iri("dcterms:creator"),
    iri("schema:author"),
  );
  const [bare] = literals(named);
  if (bare !== undefined) tell(context, "RO-009", { name: bare.value.slice(0, 80) }, bare.at);
  return {
    ...(publisher === undefined ? {} : { publisher }),
    ...(creators.length === 0 ? {} : { creators }),
    ...(contributors.length === 0 ? {} : { contributors }),
  };
}
