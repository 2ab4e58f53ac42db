// SPDX-License-Identifier: Apache-2.0
import type { Dataset, Place } from "@jiku/model";
import type { GraphNode, Term } from "../graph/graph.js";
import { iri } from "../names.js";
import { commonMembers, refsOf, relationsOf, restMembers } from "./common.js";
import { isZoned, readDate, timePosition } from "./dates.js";
import { emitResource, type LiftContext, nodeOf, resourceId, tell } from "./lift-context.js";
import { readPeriods } from "./periods.js";
import { readPlaces } from "./places.js";
import { readQuality } from "./quality.js";
import { people, rights } from "./rights-people.js";
import { createTaker, literals, type Taker } from "./taker.js";
import { langText, langTexts } from "./texts.js";

const TITLES = [iri("dcterms:title"), iri("dc:title"), iri("schema:name"), iri("rdfs:label")];
const PARTS = [
  iri("dcat:dataset"),
  iri("dcat:catalog"),
  iri("dcterms:hasPart"),
  iri("schema:hasPart"),
  iri("schema:dataset"),
  iri("cr:recordSet"),
  iri("dcat:seriesMember"),
];

/** The Dataset of a catalogue entry, catalogue, series, crate or work. */
export function liftDataset(context: LiftContext, node: GraphNode): void {
  const taker = createTaker(node);
  const places: Place[] = [];
  const id = resourceId(context, node.id);
  const titles = taker.first(...TITLES);
  const title = langText(context, taker, titles, "title");
  const [first] = literals(titles);
  if (first !== undefined) places.push(["/title", first.at]);
  const common = commonMembers(
    context,
    taker,
    TITLES.find((name) => node.props.has(name)),
  );
  if (title === undefined && common.label === undefined && common.description === undefined)
    tell(context, "RO-006", { id: node.id.slice(0, 80) }, node.at);
  const resource: Dataset = {
    type: "Dataset",
    id,
    ...(title === undefined ? {} : { title }),
    ...common,
    ...rights(context, taker, places),
    ...people(context, taker),
    ...words(taker),
    ...dates(context, taker, places),
    ...extents(context, taker, places),
    ...parts(context, taker, id),
    ...versions(context, taker, id),
    ...recorded(taker),
    ...readQuality(context, taker),
    ...relations(context, taker),
    ...restMembers(context, taker),
  };
  emitResource(context, resource, node.at, places);
}

function words(taker: Taker) {
  const terms = taker.all(iri("dcat:keyword"), iri("schema:keywords"));
  taker.giveBack(terms.filter(({ kind }) => kind !== "literal"));
  const keywords = langTexts(terms);
  return keywords === undefined ? {} : { keywords };
}

function dates(context: LiftContext, taker: Taker, places: Place[]) {
  const found = [
    ["issued", [iri("dcterms:issued"), iri("schema:datePublished")]],
    ["modified", [iri("dcterms:modified"), iri("schema:dateModified")]],
  ] as const;
  return Object.fromEntries(
    found.flatMap(([member, predicates]) => {
      const terms = taker.first(...predicates);
      const { day } = readDate(context, taker, terms, member);
      if (day === undefined || terms[0] === undefined) return [];
      places.push([`/${member}`, terms[0].at]);
      return [[member, day]];
    }),
  ) as Pick<Dataset, "issued" | "modified">;
}

function extents(context: LiftContext, taker: Taker, places: Place[]) {
  const spatial = readPlaces(
    context,
    taker,
    taker.all(
      iri("dcterms:spatial"),
      iri("schema:spatialCoverage"),
      iri("schema:contentLocation"),
      iri("schema:spatial"),
    ),
    places,
  );
  const temporal = readPeriods(
    context,
    taker,
    taker.all(iri("dcterms:temporal"), iri("schema:temporalCoverage"), iri("schema:temporal")),
    places,
  );
  return { ...(spatial.length === 0 ? {} : { spatial }), ...(temporal.length === 0 ? {} : { temporal }) };
}

function parts(context: LiftContext, taker: Taker, id: string) {
  const listed = taker.all(...PARTS);
  const given = taker.all(iri("dcat:distribution"), iri("schema:distribution"), iri("schema:encoding"));
  const all = [...given, ...listed];
  const isAsset = (term: Term) =>
    term.kind === "node" &&
    (context.kinds.get(term.id) === "asset" || (given.includes(term) && nodeOf(context, term) === undefined));
  const sets = [...listed, ...given].filter((term) => !isAsset(term) && !isLoosePart(context, term, given));
  taker.giveBack(all.filter((term) => !isAsset(term) && !sets.includes(term)));
  const distributions = refsOf(context, taker, all.filter(isAsset));
  const members = refsOf(context, taker, sets).filter((one) => one !== id);
  return {
    ...(members.length === 0 ? {} : { members }),
    ...(distributions.length === 0 ? {} : { distributions }),
  };
}

/** What is called a distribution, is described, and is no asset and no data set. */
function isLoosePart(context: LiftContext, term: Term, given: readonly Term[]): boolean {
  const node = nodeOf(context, term);
  return given.includes(term) && (node === undefined || context.kinds.get(node.id) !== "dataset");
}

function versions(context: LiftContext, taker: Taker, id: string) {
  const one = (...predicates: readonly string[]) => {
    const terms = taker.first(...predicates);
    taker.giveBack(terms.slice(1));
    return refsOf(context, taker, terms.slice(0, 1))[0];
  };
  const versionOf = one(iri("dcat:isVersionOf"), iri("dcterms:isVersionOf"));
  const previousVersion = one(iri("dcat:previousVersion"), iri("adms:prev"));
  const inSeries = one(iri("dcat:inSeries"));
  const generatedBy = one(iri("prov:wasGeneratedBy"));
  const sources = taker.all(iri("prov:wasDerivedFrom"), iri("schema:isBasedOn"), iri("dcterms:source"));
  const derivedFrom = refsOf(context, taker, sources).filter((ref) => ref !== id);
  return {
    ...(versionOf === undefined || versionOf === id ? {} : { versionOf }),
    ...(previousVersion === undefined || previousVersion === id ? {} : { previousVersion }),
    ...(inSeries === undefined || inSeries === id ? {} : { inSeries }),
    ...(generatedBy === undefined ? {} : { generatedBy }),
    ...(derivedFrom.length === 0 ? {} : { derivedFrom }),
  };
}

function relations(context: LiftContext, taker: Taker) {
  const found = relationsOf(context, taker);
  return found.length === 0 ? {} : { relations: found };
}

/** When the description was entered: the time of the record, not of the data. */
function recorded(taker: Taker): Pick<Dataset, "recordedFrom"> {
  const terms = taker.first(iri("schema:sdDatePublished"));
  const [literal] = literals(terms);
  const position = literal === undefined ? undefined : timePosition(literal.value);
  const isKept = position !== undefined && position === literal?.value && isZoned(position);
  taker.giveBack(isKept ? terms.slice(1) : terms);
  return isKept ? { recordedFrom: position } : {};
}
