// SPDX-License-Identifier: Apache-2.0

import type { SchemaLookup } from "../schema/resolve-reference.js";
import { type SchemaPlace, schemaPlaces } from "../schema/schema-places.js";
import type { JsonObject, NodePath } from "../source/json-value.js";

/** A document under judgement. */
export interface LintDocument {
  /** File name without folder and without `.schema.json`, `.json`, `.yaml`. */
  readonly slug: string;
  readonly value: JsonObject;
  readonly lookup: SchemaLookup;
  /** All schemas that may be referred to were given. */
  readonly complete: boolean;
}

/** One breach: where, by which wording, with which values. */
export interface LintFault {
  readonly path: NodePath;
  /** Name of a wording under `cases`; absent for the usual one. */
  readonly case?: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** One lint rule: a whole document to its faults. */
export type LintRule = (document: LintDocument) => readonly LintFault[];

/** A rule that looks at one schema at a time. */
export function perPlace(test: (place: SchemaPlace, document: LintDocument) => readonly LintFault[]): LintRule {
  return (document) => schemaPlaces(document.value).flatMap((place) => test(place, document));
}

/** A fault at a place, or at something below it. */
export function faultAt(
  place: SchemaPlace,
  more: NodePath,
  values: Readonly<Record<string, string | number>> = {},
  wording?: string,
): LintFault {
  return { path: [...place.path, ...more], values, ...(wording === undefined ? {} : { case: wording }) };
}
