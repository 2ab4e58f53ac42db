// SPDX-License-Identifier: Apache-2.0
import type { NativeLocation, Place, TimeExtent } from "@jiku/model";
import type { GraphNode, Term } from "../graph/graph.js";
import { iri } from "../names.js";
import { strangerIn, tellPart } from "./check-graph.js";
import { periodOfText, timePosition } from "./dates.js";
import { type LiftContext, nodeOf, tell } from "./lift-context.js";
import { literals, type Taker, textOfTerms } from "./taker.js";

const STARTS = [iri("dcat:startDate"), iri("schema:startDate"), iri("time:hasBeginning")];
const ENDS = [iri("dcat:endDate"), iri("schema:endDate"), iri("time:hasEnd")];
const INSTANTS = [
  iri("time:inXSDDateTimeStamp"),
  iri("time:inXSDDateTime"),
  iri("time:inXSDDate"),
  iri("time:inXSDgYearMonth"),
  iri("time:inXSDgYear"),
];
const PARTS: ReadonlySet<string> = new Set([...STARTS, ...ENDS, iri("rdf:value")]);
const CLASSES: ReadonlySet<string> = new Set([
  iri("dcterms:PeriodOfTime"),
  iri("time:ProperInterval"),
  iri("time:Interval"),
  iri("time:TemporalEntity"),
]);
const PERIOD = { en: "a period", ja: "期間" };

/**
 * The time that is covered: nodes of `dcterms:temporal`, and texts of `schema:temporalCoverage`. A text that is no time of
 * ISO 8601 is kept as native text of an extent whose bounds are unknown, and told (RO-005): what it means stays open.
 */
export function readPeriods(
  context: LiftContext,
  taker: Taker,
  terms: readonly Term[],
  places: Place[],
): readonly TimeExtent[] {
  return terms
    .flatMap((term): readonly TimeExtent[] => {
      const extent =
        term.kind === "literal" ? periodOrLiteral(context, term.value, term.at) : nodePeriod(context, term);
      if (extent === undefined) {
        taker.giveBack([term]);
        return [];
      }
      return [extent];
    })
    .map((extent, i) => {
      const at = terms[i]?.at;
      if (at !== undefined && terms.length > i) places.push([`/temporal/${i}`, at]);
      return extent;
    });
}

function periodOrLiteral(context: LiftContext, text: string, at: NativeLocation): TimeExtent | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  const extent = periodOfText(trimmed);
  if (extent !== undefined) return extent;
  tell(context, "RO-005", { value: trimmed.slice(0, 80) }, at);
  return { unknown: ["start", "end"], native: { start: trimmed, end: trimmed } };
}

function nodePeriod(context: LiftContext, term: Term): TimeExtent | undefined {
  const node = nodeOf(context, term);
  if (node === undefined) return undefined;
  const stranger = strangerIn(node, CLASSES, PARTS);
  if (stranger !== undefined) {
    tellPart(context, stranger, PERIOD, node.at);
    return undefined;
  }
  const value = textOfTerms(node.props.get(iri("rdf:value")) ?? []);
  if (value !== undefined) {
    context.told.add(node.id);
    return periodOrLiteral(context, value, node.at);
  }
  const [start, end] = [STARTS, ENDS].map((names) => boundOf(context, node, names)) as [Bound, Bound];
  if (start === undefined && end === undefined) return undefined;
  context.told.add(node.id);
  const native = Object.fromEntries(
    [["start", start] as const, ["end", end] as const].flatMap(([name, bound]) =>
      bound !== undefined && bound.position === undefined ? [[name, bound.text]] : [],
    ),
  );
  const unknown = Object.keys(native) as ("start" | "end")[];
  return {
    ...(start?.position === undefined ? {} : { start: start.position }),
    ...(end?.position === undefined ? {} : { end: end.position }),
    ...(unknown.length === 0 ? {} : { unknown, native }),
  };
}

type Bound = { readonly text: string; readonly position: string | undefined } | undefined;

function boundOf(context: LiftContext, node: GraphNode, names: readonly string[]): Bound {
  const [term] = names.flatMap((name) => node.props.get(name) ?? []);
  const instant = nodeOf(context, term);
  const literal =
    instant === undefined
      ? literals(term === undefined ? [] : [term])[0]
      : literals(INSTANTS.flatMap((name) => instant.props.get(name) ?? []))[0];
  if (literal === undefined) return undefined;
  if (instant !== undefined) context.told.add(instant.id);
  const position = timePosition(literal.value);
  if (position === undefined) tell(context, "RO-005", { value: literal.value.slice(0, 80) }, literal.at);
  return { text: literal.value, position };
}
