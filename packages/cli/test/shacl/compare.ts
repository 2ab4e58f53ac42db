// SPDX-License-Identifier: Apache-2.0
import { catalogue, type Finding, publishedPrefixes } from "@jiku/model";
import { bytesSource, jsonDocument, validate } from "@jiku/validate";
import type { Store } from "n3";
import { judgingRules } from "../../src/run/validate-options.js";
import type { Evidence } from "./evidence.js";
import { graphOf, readDocument } from "./project.js";
import { isCarried, shaclOf } from "./rule-shacl.js";
import { type ShaclFinding, shaclFindings } from "./shacl-judge.js";

/**
 * `same`: both find the same codes on the same resources, or nothing. `part`: the shapes leave the finding to the rule, as the
 * rule says. `not-carried`: the expected code is not in the shapes, which find nothing. `no-rdf`: the document has no triples.
 * `differ`: anything else.
 */
export type Outcome = "same" | "part" | "not-carried" | "no-rdf" | "differ";

/** How the two judges agree on one example or counterexample. */
export interface Comparison {
  readonly evidence: Evidence;
  readonly outcome: Outcome;
  /** Codes that the shapes find. */
  readonly shacl: readonly string[];
  /** Carried codes that the rules find and the shapes do not. */
  readonly missed: readonly string[];
  /** Codes that the shapes find on a resource where the rules do not, in a way that is accounted for. */
  readonly beside: readonly string[];
  /** What makes the outcome `differ`. */
  readonly faults: readonly string[];
}

interface Named {
  readonly id?: unknown;
}

function prefixesOf(document: object): ReadonlyMap<string, string> {
  const context = (document as { readonly "@context"?: unknown })["@context"];
  const own: unknown = Array.isArray(context) ? context[1] : undefined;
  const pairs = typeof own === "object" && own !== null ? Object.entries(own as Record<string, string>) : [];
  return new Map([...publishedPrefixes, ...pairs]);
}

function expand(iri: string, prefixes: ReadonlyMap<string, string>): string {
  const colon = iri.indexOf(":");
  const namespace = prefixes.get(iri.slice(0, colon));
  return namespace === undefined || iri.startsWith("//", colon + 1) ? iri : namespace + iri.slice(colon + 1);
}

function idsOf(document: object): readonly string[] {
  const { graph } = document as { readonly graph?: readonly Named[] };
  const resources: readonly Named[] = Array.isArray(graph) ? graph : [document as Named];
  return resources.flatMap(({ id }) => (typeof id === "string" ? [expand(id, prefixesOf(document))] : []));
}

/** Resources that the documents hold more than once: in RDF they are one node with the triples of all. */
function heldTwice(documents: readonly object[]): ReadonlySet<string> {
  const ids = documents.flatMap(idsOf);
  return new Set(ids.filter((id, k) => ids.indexOf(id) !== k));
}

interface Located {
  readonly code: string;
  readonly resource: string;
}

/** What `validate` finds with the documents given together. */
async function ownFindings(evidence: Evidence, documents: readonly object[]): Promise<readonly Located[]> {
  const inputs = documents.map((document, k) =>
    jsonDocument(bytesSource(`${k}.json`, new TextEncoder().encode(JSON.stringify(document)))),
  );
  const reports = await validate(inputs, { profile: evidence.profile, rules: judgingRules });
  const located = (findings: readonly Finding[], prefixes: ReadonlyMap<string, string>) =>
    findings.map(({ code, resource = "" }) => ({ code, resource: expand(resource, prefixes) }));
  return reports.flatMap((report, k) => located(report.findings, prefixesOf(documents[k] ?? {})));
}

const severities = new Map(catalogue.map(({ code, severity }) => [code, severity]));

function isOff(code: string, { profile }: Evidence): boolean {
  return severities.get(code)?.[profile] === "off";
}

function keys(items: readonly Located[]): ReadonlySet<string> {
  return new Set(items.map(({ code, resource }) => `${code} ${resource}`));
}

function isStructure(code: string): boolean {
  return code.startsWith("schema/");
}

/** An extra result is accounted for where the shapes report every party to a fault, or tell a fault of structure by another name. */
function isBeside(extra: Located, own: readonly Located[]): boolean {
  // A package that is refused as a whole is judged no further.
  if (own.some(({ code, resource }) => isStructure(code) && resource === "")) return true;
  if (isStructure(extra.code))
    return own.some(({ code, resource }) => isStructure(code) && resource === extra.resource);
  return shaclOf.get(extra.code)?.every === true && own.some(({ code }) => code === extra.code);
}

function codes(items: readonly Located[]): readonly string[] {
  return [...new Set(items.map(({ code }) => code))].sort();
}

function compared(
  evidence: Evidence,
  own: readonly Located[],
  found: readonly ShaclFinding[],
  twice: ReadonlySet<string>,
): Comparison {
  const broken = new Set(own.filter(({ code }) => isStructure(code)).map(({ resource }) => resource));
  const ours = own.filter(({ code, resource }) => isCarried(code) && !twice.has(resource));
  const theirs = found.filter(
    ({ code, resource }) =>
      !twice.has(resource) && !isOff(code, evidence) && (isStructure(code) || !broken.has(resource)),
  );
  const [here, there] = [keys(ours), keys(theirs)];
  const missed = ours.filter(({ code, resource }) => !there.has(`${code} ${resource}`));
  const extra = theirs.filter(({ code, resource }) => !here.has(`${code} ${resource}`));
  const faults = [
    ...missed
      .filter(({ code }) => shaclOf.get(code)?.part === undefined)
      .map((item) => `missed ${item.code} ${item.resource}`),
    ...extra.filter((item) => !isBeside(item, own)).map((item) => `extra ${item.code} ${item.resource} ${item.shape}`),
  ];
  const expected = evidence.code;
  const outcome =
    faults.length > 0
      ? "differ"
      : missed.length > 0
        ? "part"
        : expected !== undefined && !isCarried(expected)
          ? "not-carried"
          : "same";
  return { evidence, outcome, shacl: codes(theirs), missed: codes(missed), beside: codes(extra), faults };
}

/** The documents of a piece of evidence, its own last. */
export function documentsOf({ file, together }: Evidence): readonly object[] {
  return [...together, file].map(readDocument);
}

/** Documents in one graph; undefined when a processor makes no triples of them. */
export async function graphOfDocuments(documents: readonly object[]): Promise<Store | undefined> {
  try {
    return await graphOf(documents);
  } catch (error) {
    // jsonld.js throws errors that are named so; the context of the document is not the published one.
    if (error instanceof Error && error.name.startsWith("jsonld.")) return undefined;
    throw error;
  }
}

/** Judges documents by the rules and by the shapes. */
export async function compare(evidence: Evidence, documents = documentsOf(evidence)): Promise<Comparison> {
  const own = await ownFindings(evidence, documents);
  const graph = await graphOfDocuments(documents);
  if (graph === undefined) return { evidence, outcome: "no-rdf", shacl: [], missed: [], beside: [], faults: [] };
  return compared(evidence, own, await shaclFindings(graph), heldTwice(documents));
}
