// SPDX-License-Identifier: Apache-2.0
import { type Bilingual, type Finding, fillIn } from "@jiku/model";
import { convertMessages } from "../language/convert-messages.js";
import { convertText } from "../language/say-convert.js";
import type { FormatEntry } from "../run/explained.js";
import { cliVersion } from "../run/version.js";
import type { ReadResource } from "./resource-spool.js";

const ORIGIN = `@jiku/cli ${cliVersion()}`;

/** A value that has no form in RDF. */
export const NOT_RDF: FormatEntry = {
  code: "CV-001",
  rule: "convert/rdf-value",
  severity: "error",
  message: convertMessages.notRdfMessage,
  fix: convertMessages.notRdfFix,
  origin: ORIGIN,
};

/** Two resources of one id among the inputs of one output. */
export const SAME_ID: FormatEntry = {
  code: "CV-002",
  rule: "convert/same-id",
  severity: "error",
  message: convertMessages.sameIdMessage,
  fix: convertMessages.sameIdFix,
  origin: ORIGIN,
};

export function sameIdFinding(id: string, file: string, line: number, column: number): Finding {
  return findingOf(SAME_ID, "/id", id, placeOf(file, line, column), { id });
}

/** A finding on a value that the writer of RDF refused; `code` and `path` are the writer's. */
export function rdfFinding(
  { resource, line, column }: ReadResource,
  file: string,
  fault: { readonly code: string; readonly path: string; readonly value: string },
): Finding {
  const values = { value: fault.value, reason: reasonOf(fault.code) };
  return findingOf(NOT_RDF, fault.path, resource.id, placeOf(file, line, column), values);
}

/** A finding on a prefix of an input that RDF cannot have. */
export function prefixFinding(prefix: string, file: string): Finding {
  const { resource: _none, ...finding } = findingOf(
    NOT_RDF,
    "/@context",
    "",
    { file },
    {
      value: prefix,
      reason: convertText("faultNamespace"),
    },
  );
  return finding;
}

const REASONS: ReadonlyMap<string, Bilingual> = new Map([
  ["undeclared-prefix", convertText("faultPrefix")],
  ["hidden-prefix", convertText("faultHiddenPrefix")],
  ["not-an-iri", convertText("faultIri")],
  ["language-tag", convertText("faultLanguage")],
  ["lone-surrogate", convertText("faultSurrogate")],
  ["not-a-number", convertText("faultNumber")],
  ["unexpected-type", convertText("faultType")],
  ["unknown-class", convertText("faultClass")],
  ["reserved-key", convertText("faultKey")],
  ["too-deep", convertText("faultDepth")],
  ["context", convertText("faultContext")],
]);

function reasonOf(code: string): Bilingual {
  return REASONS.get(code) ?? { en: code, ja: code };
}

function placeOf(file: string, line: number, column: number): Finding["location"] {
  return { file, ...(line === 0 ? {} : { line, ...(column === 0 ? {} : { column }) }) };
}

function findingOf(
  { rule, code, severity, message, fix }: FormatEntry,
  path: string,
  resource: string,
  location: Finding["location"],
  values: Readonly<Record<string, unknown>>,
): Finding {
  return { rule, code, severity, path, resource, location, message: fillIn(message, values), fix, related: [] };
}
