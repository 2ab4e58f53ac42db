// SPDX-License-Identifier: Apache-2.0
import { doubleLexical, integerLexical, isIntegral } from "./double-lexical.js";
import { expand } from "./expand.js";
import type { RdfFaultCode } from "./fault.js";
import { isLanguageTag } from "./is-language-tag.js";
import { isWellFormed } from "./is-well-formed.js";
import { DEEPEST, jsonCanonical } from "./json-canonical.js";
import { type Name, rdfJson, xsdBoolean, xsdDouble, xsdInteger } from "./name.js";
import type { Holder, Run } from "./run.js";

/*
 * What the generated mapping calls for each member that is there. Every function checks the JSON type first: a value
 * of another type is a fault, never a triple.
 */

const NONE: readonly never[] = [];
const FALSE = "false";
const TRUE = "true";

export function text<T>(run: Run<T>, subject: T, predicate: Name, value: unknown): void {
  const object = textTerm(run, value);
  if (object !== undefined) run.target.add(subject, predicate, object);
}

/** The same of an enumeration value or a code, which come again and again. */
export function word<T>(run: Run<T>, subject: T, predicate: Name, value: unknown): void {
  if (typeof value === "string" && isWellFormed(value)) run.target.add(subject, predicate, run.target.word(value));
  else run.fault(typeof value === "string" ? "lone-surrogate" : "unexpected-type", value);
}

export function textTerm<T>(run: Run<T>, value: unknown): T | undefined {
  if (typeof value === "string" && isWellFormed(value)) return run.target.text(value);
  run.fault(typeof value === "string" ? "lone-surrogate" : "unexpected-type", value);
  return undefined;
}

/** A string with a datatype of XML Schema, as written. */
export function typed<T>(run: Run<T>, subject: T, predicate: Name, datatype: Name, value: unknown): void {
  if (typeof value === "string" && isWellFormed(value)) {
    run.target.add(subject, predicate, run.target.typed(value, datatype));
  } else run.fault(typeof value === "string" ? "lone-surrogate" : "unexpected-type", value);
}

/** xsd:integer without a fraction and below 10^21, else xsd:double (JSON-LD 1.1 API, 8.2.2). */
export function number<T>(run: Run<T>, subject: T, predicate: Name, value: unknown): void {
  const { target } = run;
  if (typeof value !== "number") run.fault("unexpected-type", value);
  else if (!Number.isFinite(value)) run.fault("not-a-number", value);
  else if (isIntegral(value)) target.add(subject, predicate, target.typed(integerLexical(value), xsdInteger));
  else target.add(subject, predicate, target.typed(doubleLexical(value), xsdDouble));
}

export function boolean<T>(run: Run<T>, subject: T, predicate: Name, value: unknown): void {
  if (typeof value !== "boolean") run.fault("unexpected-type", value);
  else run.target.add(subject, predicate, run.target.typed(value ? TRUE : FALSE, xsdBoolean));
}

export function iri<T>(run: Run<T>, subject: T, predicate: Name, value: unknown): void {
  const object = expand(run, value);
  if (object !== undefined) run.target.add(subject, predicate, run.target.iri(object));
}

export function iriTerm<T>(run: Run<T>, value: unknown): T | undefined {
  const object = expand(run, value);
  return object === undefined ? undefined : run.target.iri(object);
}

/** The items of an array member. */
export function items<T>(run: Run<T>, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  run.fault("unexpected-type", value);
  return NONE;
}

/** The entries of a map member. */
export function keysOf<T>(run: Run<T>, value: unknown): readonly string[] {
  return isHolder(run, value) ? Object.keys(value) : NONE;
}

function isHolder<T>(run: Run<T>, value: unknown): value is Holder {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return true;
  run.fault("unexpected-type", value);
  return false;
}

/** A blank node for an object value, joined to its subject; undefined after a fault. */
export function child<T>(run: Run<T>, subject: T, predicate: Name, value: unknown): T | undefined {
  if (!isHolder(run, value)) return undefined;
  const node = run.target.blank();
  run.target.add(subject, predicate, node);
  return node;
}

/** A blank node for an object in a list. */
export function item<T>(run: Run<T>, value: unknown): T | undefined {
  return isHolder(run, value) ? run.target.blank() : undefined;
}

/** The node that a pinned reference names. */
export function named<T>(run: Run<T>, subject: T, predicate: Name, value: unknown): T | undefined {
  if (!isHolder(run, value)) return undefined;
  const node = iriTerm(run, value["id"]);
  if (node !== undefined) run.target.add(subject, predicate, node);
  return node;
}

/** The same in a list. */
export function namedItem<T>(run: Run<T>, value: unknown): T | undefined {
  return isHolder(run, value) ? iriTerm(run, value["id"]) : undefined;
}

/** The node that an object names where it has an id, else a blank node. */
export function namedOrChild<T>(run: Run<T>, subject: T, predicate: Name, value: unknown): T | undefined {
  const isNamed = typeof value === "object" && value !== null && "id" in value && value.id !== undefined;
  return isNamed ? named(run, subject, predicate, value) : child(run, subject, predicate, value);
}

export function list<T>(run: Run<T>, subject: T, predicate: Name, terms: readonly (T | undefined)[]): void {
  if (terms.every((term) => term !== undefined)) run.target.add(subject, predicate, run.target.list(terms));
}

/** One rdf:JSON literal (JSON-LD 1.1, 10.2) in canonical form. */
export function json<T>(run: Run<T>, subject: T, predicate: Name, value: unknown): void {
  try {
    const canonical = jsonCanonical(value, (code, part) => refuse(run, code, part));
    run.target.add(subject, predicate, run.target.typed(canonical, rdfJson));
  } catch (stop) {
    if (stop !== STOP) throw stop;
  }
}

/** Thrown where the rest of a resource cannot be read in any sensible way. */
export const STOP: unique symbol = Symbol("stop");

function refuse<T>(run: Run<T>, code: RdfFaultCode, value: unknown): never {
  run.fault(code, value);
  throw STOP;
}

/** A language map (JSON-LD 1.1, 4.6.2): one literal a language, or many; `und` gives a literal without language. */
export function languages<T>(run: Run<T>, subject: T, predicate: Name, value: unknown): void {
  if (!isHolder(run, value)) return;
  for (const language of Object.keys(value)) {
    const held = value[language];
    if (Array.isArray(held)) for (const one of held) inLanguage(run, subject, predicate, language, one);
    else inLanguage(run, subject, predicate, language, held);
  }
}

function inLanguage<T>(run: Run<T>, subject: T, predicate: Name, language: string, value: unknown): void {
  const { target } = run;
  if (typeof value !== "string") run.fault("unexpected-type", value);
  else if (!isWellFormed(value)) run.fault("lone-surrogate", value);
  else if (language === "und") target.add(subject, predicate, target.text(value));
  else if (!isLanguageTag(language)) run.fault("language-tag", language);
  else target.add(subject, predicate, target.tagged(value, language.toLowerCase()));
}

/** The key of an indexed node as a literal of it (JSON-LD 1.1, 4.6.1.1 property-based data indexing). */
export function key<T>(run: Run<T>, node: T, predicate: Name, value: string): void {
  if (value === "und" || value.startsWith("@") || value === "__proto__") run.fault("reserved-key", value);
  else text(run, node, predicate, value);
}

/** False, with a fault, where types that hold themselves are nested too deep; `leave` goes with true. */
export function enter<T>(run: Run<T>, value: unknown): boolean {
  if (run.depth >= DEEPEST) return refuse(run, "too-deep", value);
  run.depth++;
  return true;
}

export function leave<T>(run: Run<T>): void {
  run.depth--;
}
