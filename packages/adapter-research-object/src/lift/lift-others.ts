// SPDX-License-Identifier: Apache-2.0
import type { Activity, Agent, Entity, Procedure, Resource, System } from "@jiku/model";
import { shortName } from "../curie.js";
import { type GraphNode, type Term, typesOf } from "../graph/graph.js";
import { iri } from "../names.js";
import { agentRefs, commonMembers, refsOf, relationsOf, restMembers } from "./common.js";
import { isZoned, timePosition } from "./dates.js";
import { agentTypeOf } from "./kinds.js";
import { emitResource, isIri, type LiftContext, resourceId } from "./lift-context.js";
import { readPlaces } from "./places.js";
import { createTaker, literals, type Taker } from "./taker.js";

/** A person, organization or program. */
export function liftAgent(context: LiftContext, node: GraphNode): void {
  const taker = createTaker(node);
  const common = commonMembers(context, taker);
  const affiliations = taker.first(iri("schema:affiliation"), iri("org:memberOf"), iri("prov:actedOnBehalfOf"));
  const [actsFor, ...more] = agentRefs(context, taker, affiliations);
  if (more.length > 0) taker.giveBack(affiliations.slice(1));
  const resource: Agent = {
    type: "Agent",
    id: resourceId(context, node.id),
    ...common,
    agentType: agentTypeOf(node),
    ...(actsFor === undefined ? {} : { actsFor }),
    ...restMembers(context, taker),
  };
  emitResource(context, resource, node.at);
}

/** An action that made, changed or used something. */
export function liftActivity(context: LiftContext, node: GraphNode): void {
  const taker = createTaker(node);
  const common = commonMembers(context, taker);
  const startedAt = zonedTime(taker, taker.first(iri("schema:startTime"), iri("prov:startedAtTime")));
  const endedAt = zonedTime(taker, taker.first(iri("schema:endTime"), iri("prov:endedAtTime")));
  const agents = taker.all(iri("schema:agent"), iri("schema:participant"), iri("prov:wasAssociatedWith"));
  const associatedWith = agentRefs(context, taker, agents);
  const instruments = taker.all(iri("schema:instrument"));
  const isProcedure = (term: Term) => term.kind === "node" && context.kinds.get(term.id) === "procedure";
  const [procedureTerm] = instruments.filter(isProcedure);
  const procedure = refsOf(context, taker, procedureTerm === undefined ? [] : [procedureTerm])[0];
  const used = refsOf(context, taker, [
    ...taker.all(iri("schema:object"), iri("prov:used")),
    ...instruments.filter((term) => term !== procedureTerm),
  ]);
  const generated = refsOf(context, taker, taker.all(iri("schema:result"), iri("prov:generated")));
  const informedBy = refsOf(context, taker, taker.all(iri("prov:wasInformedBy")));
  const resource: Activity = {
    type: "Activity",
    id: resourceId(context, node.id),
    ...common,
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(endedAt === undefined ? {} : { endedAt }),
    ...(used.length === 0 ? {} : { used }),
    ...(generated.length === 0 ? {} : { generated }),
    ...(associatedWith.length === 0 ? {} : { associatedWith }),
    ...(procedure === undefined ? {} : { procedure: { id: procedure } }),
    ...(informedBy.length === 0 ? {} : { informedBy }),
    ...restMembers(context, taker),
  };
  emitResource(context, resource, node.at);
}

/** A date and time with its zone; what has less is kept as it is. */
function zonedTime(taker: Taker, terms: readonly Term[]): string | undefined {
  const [literal] = literals(terms);
  const position = literal === undefined ? undefined : timePosition(literal.value);
  const time = position !== undefined && isZoned(position) ? position : undefined;
  if (time === undefined || time !== literal?.value) taker.giveBack(terms);
  else taker.giveBack(terms.filter((term) => term !== literal));
  return time;
}

/** A program, workflow or other description of how something is done. */
export function liftProcedure(context: LiftContext, node: GraphNode): void {
  const taker = createTaker(node);
  const resource: Procedure = {
    type: "Procedure",
    id: resourceId(context, node.id),
    ...commonMembers(context, taker),
    ...restMembers(context, taker),
  };
  emitResource(context, resource, node.at);
}

/** An instrument, sampler or platform of SOSA. */
export function liftSystem(context: LiftContext, node: GraphNode): void {
  const taker = createTaker(node);
  const roles = (["sensor", "actuator", "sampler", "platform"] as const).filter((role) =>
    typesOf(node).includes(sosaClass(role)),
  );
  const resource: System = {
    type: "System",
    id: resourceId(context, node.id),
    ...commonMembers(context, taker),
    roles,
    ...restMembers(context, taker, roles.map(sosaClass)),
  };
  emitResource(context, resource, node.at);
}

function sosaClass(role: string): string {
  return iri("sosa:") + role[0]?.toUpperCase() + role.slice(1);
}

/** Anything else that has a name and a class: a place, grant, event, service or term. */
export function liftEntity(context: LiftContext, node: GraphNode): void {
  const taker = createTaker(node);
  const common = commonMembers(context, taker);
  const entityTypes = typesOf(node).filter(isIri).map(shortName);
  const here = literals(taker.peek(iri("schema:latitude"))).length > 0 || taker.peek(iri("dcat:bbox")).length > 0;
  const self: Term = { kind: "node", id: node.id, at: node.at };
  const places = readPlaces(
    context,
    taker,
    [
      ...taker.all(iri("schema:geo"), iri("dcterms:spatial"), iri("schema:location"), iri("geosparql:hasGeometry")),
      ...(here ? [self] : []),
    ],
    [],
  );
  const relations = relationsOf(context, taker);
  const resource: Entity = {
    type: "Entity",
    id: resourceId(context, node.id),
    ...common,
    entityTypes: entityTypes as Entity["entityTypes"],
    ...(places.length === 0 ? {} : { geometries: places }),
    ...(relations.length === 0 ? {} : { relations }),
    ...restMembers(context, taker, typesOf(node)),
  };
  emitResource(context, resource as Resource, node.at);
}
