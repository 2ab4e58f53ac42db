// SPDX-License-Identifier: Apache-2.0

import type { Bilingual, Edit, NotChecked, Related } from "./finding.js";
import type { SiteTypes } from "./gen/types/sites.js";
import type { AnyResource } from "./resource.js";

/** A class, base, value type, union or primitive that a rule can stand on. */
export type SiteName = keyof SiteTypes;

/** Extras of one report: the wording variant, other places, other names of the thing. */
export interface ReportOptions {
  /** Name of a wording under `cases` in rules.yaml; absent = the default message and fix. */
  readonly case?: string;
  readonly related?: readonly Related[];
  /** The one right answer as edits; called when the finding is kept. `at` is the JSON Pointer of the reported place. */
  readonly edit?: (at: string) => readonly Edit[];
}

/**
 * Reports one fault.
 * @param path JSON Pointer relative to the value that the rule was given ("" = the value itself)
 * @param values what the placeholders of the message stand for
 */
export type Report = (path: string, values?: Readonly<Record<string, unknown>>, options?: ReportOptions) => void;

/** What a document declares beside its resources. */
export interface DocumentContext {
  /** Prefix to namespace IRI: the published ones and those of the document's own `@context`. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** IRIs, or prefixes that end in `/` or `#`, known to live elsewhere. */
  readonly external: readonly string[];
  /** The document's `@context` as written; undefined when there is none. */
  readonly context: unknown;
}

/** What a rule may look at beside its value. */
export interface RuleContext {
  /** The resource that holds the value. */
  readonly resource: AnyResource;
  /** The objects from the resource down to the direct holder of the value (arrays left out); empty when the value is the resource. */
  readonly holders: readonly object[];
  /** The member of the last holder under which the value stands (itself, or in its array or map); "" for a resource. */
  readonly key: string;
  readonly document: DocumentContext;
  /** The date of validation that the caller gave, `YYYY-MM-DD`; absent = not given. Never the clock of the machine. */
  readonly asOf?: string;
  /** The resource of the closed set (document, documents given with it, packs) with this id; undefined when it is not there. */
  resolve(ref: string | undefined): AnyResource | undefined;
  /** A CURIE as absolute IRI; an IRI, or a CURIE of unknown prefix, unchanged. */
  expand(iri: string): string;
  /** Says, in the report of the document, what a rule left unchecked at a bound of its own; the same is said once. */
  notChecked(item: NotChecked): void;
}

/**
 * One rule on one kind of site, or on several: a class, the base `Resource` (every class), a value type, a union, or a primitive
 * such as `TimePosition` or `Ucum`. Pure: the same value and context give the same reports.
 */
export interface Rule<S extends SiteName = SiteName> {
  readonly code: string;
  readonly on: S | readonly S[];
  /** The rule has nothing to say of a resource without prefixed name: every IRI has "//" after its scheme, no key is an extension. */
  readonly only?: "prefixedNames";
  check(value: SiteTypes[S], report: Report, context: RuleContext): void;
}

/** Reports a fault of a resource by its ordinal, as `collect` was given it; `path` is relative to the resource. */
export type SetReport = (
  ordinal: number,
  path: string,
  values?: Readonly<Record<string, unknown>>,
  options?: ReportOptions,
) => void;

/** The closed set, once every record was read; absolute IRIs only. */
export interface SetLookup {
  resolve(iri: string): AnyResource | undefined;
  /** The document that holds the resource; undefined when none of the set does. */
  documentOf(iri: string): DocumentContext | undefined;
  /** The ordinal that `collect` was given for the resource; -1 when no document of the set holds it. */
  ordinalOf(iri: string): number;
  /** The document of the resource that `collect` was given with this ordinal. */
  documentAt(ordinal: number): DocumentContext | undefined;
}

/** Says that the rule left something unchecked, and why, in the report of the document that holds the resource. */
export type LeaveOut = (ordinal: number, why: Bilingual) => void;

/**
 * A rule on many resources at once, such as "part-of has no cycle". `collect` keeps compact facts, `finish` judges them.
 * A memo is plain data (objects, arrays, maps, sets, texts, numbers), so that parts of a set can be read by several threads.
 */
export interface SetRule<Memo = unknown> {
  readonly code: string;
  readonly on: readonly string[];
  start(): Memo;
  collect(memo: Memo, resource: AnyResource, ordinal: number, context: RuleContext): void;
  /** Adds what was kept of the next part of the set; without it the rule can only read a set in one go. */
  merge?(memo: Memo, next: Memo): void;
  finish(memo: Memo, report: SetReport, set: SetLookup, leaveOut: LeaveOut): void;
}
