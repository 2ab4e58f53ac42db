// SPDX-License-Identifier: Apache-2.0
import { AREAS } from "../areas.js";
import type { Ir, Rule, RuleShacl } from "../ir.js";
import { spelledOut } from "../query-forms.js";
import { breach, type Law, missingLanguages } from "./law.js";

/** Rules that a document of the model can break; those on profiles, extensions and adapters are on other files. */
function isOnData(rule: Rule): boolean {
  return !rule.onImplementations && [...AREAS, "schema"].includes(rule.area);
}

/** Prefixes of the languages that shapes and queries are written in. */
const LANGUAGES: ReadonlySet<string> = new Set(["sh", "rdf", "rdfs", "xsd"]);
/** Individuals that rules name; everything else is a term of the model. */
const INDIVIDUALS: ReadonlySet<string> = new Set([
  "obo:BFO_0000050",
  "quantitykind:Count",
  "odrl:count",
  "odrl:use",
  "jk:ZFXY",
  "jk:key",
]);

/** Every term of the model, so that a fragment does not outlive the renaming of one. */
function termsOf(ir: Ir): ReadonlySet<string> {
  const named = [...ir.types, ...ir.types.flatMap((type) => type.variants ?? [])];
  const members = named.flatMap((item) => item.members);
  return new Set([...named, ...members].flatMap(({ term }) => (typeof term === "string" ? [term] : [])));
}

function strangeTerms(fragment: string, terms: ReadonlySet<string>): readonly string[] {
  const code = fragment.replaceAll(/"(?:[^"\\]|\\.)*"/g, "");
  const names = [...code.matchAll(/(?<![\w?$:-])([A-Za-z]\w*):(\w+)/g)];
  return names
    .filter(([name, prefix = ""]) => !LANGUAGES.has(prefix) && !INDIVIDUALS.has(name) && !terms.has(name))
    .map(([name]) => `"${name}" is no term of the model`);
}

function faults(shacl: RuleShacl, known: ReadonlySet<string>, terms: ReadonlySet<string>): readonly string[] {
  const texts = shacl.kind === "none" ? [shacl.reason] : shacl.part === undefined ? [] : [shacl.part];
  const silent = texts.flatMap(missingLanguages).map((language) => `what is not said has no reason in ${language}`);
  if (shacl.kind === "components") return shacl.components.length === 0 ? [...silent, "no component is named"] : silent;
  if (shacl.kind !== "constraint" && shacl.kind !== "query") return silent;
  const strangers = shacl.on.filter((name) => !known.has(name)).map((name) => `"${name}" is no type`);
  const unbound = shacl.kind === "query" && !shacl.where.includes("$this") ? ["the query does not name $this"] : [];
  const strange = strangeTerms(shacl.kind === "query" ? spelledOut(shacl.where) : shacl.constraint, terms);
  return [...silent, ...strangers, ...strange, ...unbound, ...(shacl.on.length === 0 ? ["it names no type"] : [])];
}

function ruleFaults(rule: Rule, ir: Ir): readonly string[] {
  if (rule.shacl === undefined)
    return isOnData(rule) ? ["is neither said in SHACL nor said to be not expressible"] : [];
  return faults(rule.shacl, new Set(ir.types.map(({ name }) => name)), termsOf(ir));
}

/** Every rule on data is said in SHACL, or says why it cannot be. */
export const shaclSaid: Law = (ir) =>
  ir.rules.flatMap((rule) => ruleFaults(rule, ir).map((fault) => breach("shacl-said", rule, `${rule.code}: ${fault}`)));
