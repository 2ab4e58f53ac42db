// SPDX-License-Identifier: Apache-2.0
import { DataFactory, type Quad, type Term, Writer } from "n3";
import type { CaseLine } from "../verdict.js";
import { outcomeOf } from "./outcome.js";
import { reasonText } from "./reason-text.js";
import type { RunRecord } from "./record.js";

const { namedNode, literal, blankNode, quad } = DataFactory;

const PREFIXES = {
  earl: "http://www.w3.org/ns/earl#",
  dct: "http://purl.org/dc/terms/",
  doap: "http://usefulinc.com/ns/doap#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  test: "https://w3id.org/jiku/conf/adapter/",
} as const;
const TYPE = namedNode(`${PREFIXES.rdf}type`);
const earl = (name: string) => namedNode(`${PREFIXES.earl}${name}`);
const dct = (name: string) => namedNode(`${PREFIXES.dct}${name}`);

/** EARL 1.0 (W3C Working Draft) as Turtle. */
export function earlTurtle(record: RunRecord): string {
  const writer = new Writer({ prefixes: PREFIXES });
  writer.addQuads([...earlQuads(record)]);
  let text = "";
  writer.end((_error, result: string) => {
    text = result;
  });
  return text;
}

/** The same graph as flattened JSON-LD 1.1. */
export function earlJsonLd(record: RunRecord): string {
  const nodes = new Map<string, Record<string, unknown>>();
  for (const { subject, predicate, object } of earlQuads(record)) {
    const id = idOf(subject);
    const node = nodes.get(id) ?? { "@id": id };
    nodes.set(id, node);
    if (predicate.equals(TYPE)) node["@type"] = compact(object.value);
    else {
      const name = compact(predicate.value);
      node[name] = name in node ? [node[name], jsonOf(object)].flat() : jsonOf(object);
    }
  }
  return `${JSON.stringify({ "@context": PREFIXES, "@graph": [...nodes.values()] }, null, 1)}\n`;
}

function earlQuads({ header, lines }: RunRecord): readonly Quad[] {
  const { subject, suite } = header;
  const adapter = namedNode(`https://w3id.org/jiku/digest/sha256/${subject.digest}`);
  const judge = namedNode(`https://w3id.org/jiku/digest/sha256/${suite.digest}`);
  return [
    quad(adapter, TYPE, earl("TestSubject")),
    quad(adapter, dct("title"), literal(subject.name)),
    quad(adapter, dct("hasVersion"), literal(subject.version)),
    quad(judge, TYPE, earl("Software")),
    quad(judge, dct("title"), literal(suite.name)),
    quad(judge, dct("hasVersion"), literal(suite.version)),
    ...lines.flatMap((line, n) => assertion(line, n, adapter, judge)),
  ];
}

function assertion(line: CaseLine, n: number, adapter: Quad["subject"], judge: Quad["object"]): readonly Quad[] {
  const [node, result] = [blankNode(`a${n}`), blankNode(`r${n}`)];
  const test = namedNode(`${PREFIXES.test}${line.id}`);
  const text = reasonText(line);
  return [
    quad(test, TYPE, earl("TestRequirement")),
    quad(test, dct("identifier"), literal(line.code)),
    quad(node, TYPE, earl("Assertion")),
    quad(node, earl("assertedBy"), judge),
    quad(node, earl("subject"), adapter as Quad["object"]),
    quad(node, earl("test"), test),
    quad(node, earl("mode"), earl("automatic")),
    quad(node, earl("result"), result),
    quad(result, TYPE, earl("TestResult")),
    quad(result, earl("outcome"), earl(outcomeOf(line.verdict))),
    quad(result, earl("info"), literal(text === "" ? line.verdict : text)),
  ];
}

function idOf(term: Term): string {
  return term.termType === "BlankNode" ? `_:${term.value}` : term.value;
}

function jsonOf(term: Term): unknown {
  return term.termType === "Literal" ? term.value : { "@id": compact(idOf(term)) };
}

function compact(iri: string): string {
  for (const [prefix, base] of Object.entries(PREFIXES))
    if (iri.startsWith(base)) return `${prefix}:${iri.slice(base.length)}`;
  return iri;
}
