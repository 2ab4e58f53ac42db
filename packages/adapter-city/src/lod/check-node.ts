// SPDX-License-Identifier: Apache-2.0
import type { Report } from "@jiku/adapter";
import type { NativeLocation } from "@jiku/model";
import type { Emit } from "../lift-context.js";
import { isObject } from "../semantics.js";
import { type Expand, SCHEMA_ORG } from "./expand-terms.js";

/** What a check needs of the document. */
export interface CheckContext {
  readonly report: Report;
  readonly emit: Emit;
  readonly expand: Expand;
}

/** A node within a node: its type, the members that are read, and those that are not. */
export function checkNode(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  type: string,
  place: NativeLocation,
  { report, emit, expand }: CheckContext,
): void {
  const own = value["@type"];
  if (typeof own !== "string" || expand(own) !== SCHEMA_ORG + type)
    emit(report.own("CTY-017", { member: "@type", expected: { en: `schema:${type}`, ja: `schema:${type}` } }, place));
  for (const [name, content] of Object.entries(value)) {
    const iri = expand(name);
    if (iri === undefined) emit(report.own("CTY-010", { name }, place));
    else if (!name.startsWith("@") && !known.some((one) => iri === SCHEMA_ORG + one))
      emit(report.loss({ at: place, concept: "metadata.provenance", change: "dropped", recovery: "none" }));
    if (isObject(content) && "@value" in content) checkLiteral(content, name, place, { report, emit, expand });
    const literal = isObject(content) && !("@value" in content) ? content["@type"] : undefined;
    if (literal !== undefined && !isLiteralType(literal, expand))
      emit(
        report.own(
          "CTY-017",
          { member: "@type", expected: { en: "a type of XML Schema", ja: "XML Schemaの型" } },
          place,
        ),
      );
  }
  for (const name of known.slice(0, 2))
    if (!Object.keys(value).some((key) => expand(key) === SCHEMA_ORG + name))
      emit(report.own("CTY-016", { member: `schema:${name}` }, place));
}

/** `{"@value": ..., "@type": ...}`: both known, and nothing else. */
export function checkLiteral(
  value: Readonly<Record<string, unknown>>,
  name: string,
  place: NativeLocation,
  { report, emit, expand }: CheckContext,
): void {
  const others = Object.keys(value).filter((key) => key !== "@value" && key !== "@type" && key !== "@language");
  const expected = { en: "a value with a type of XML Schema", ja: "XML Schemaの型をもつ値" };
  if (others.length > 0 || (value["@type"] !== undefined && !isLiteralType(value["@type"], expand)))
    emit(report.own("CTY-017", { member: name, expected }, place));
}

const LITERALS =
  /^http:\/\/www\.w3\.org\/2001\/XMLSchema#(?:decimal|double|float|integer|int|string|boolean|date|dateTime|gYear)$/;

function isLiteralType(type: unknown, expand: Expand): boolean {
  return typeof type === "string" && LITERALS.test(expand(type) ?? "");
}
