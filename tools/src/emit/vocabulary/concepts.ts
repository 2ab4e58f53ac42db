// SPDX-License-Identifier: Apache-2.0
import type { Area } from "../../ir/areas.js";
import type { Enumeration, Ir } from "../../ir/ir.js";
import { SourceError } from "../../read/problem.js";
import { statusOf } from "./classes.js";
import { IRI, link, NAMESPACE, type Term, texts } from "./statement.js";

/** Names of values that no IRI can spell: the brackets of intervals (ISO 31-11) and the signs of comparisons. */
const SPELLED: Readonly<Record<string, string>> = {
  "[)": "closedOpen",
  "[]": "closed",
  "()": "open",
  "(]": "openClosed",
  ">": "greater",
  ">=": "greaterOrEqual",
  "<": "less",
  "<=": "lessOrEqual",
};

/** The IRI of a value of an enumeration: `<namespace><Enumeration>-<value>`. @throws SourceError for a value that an IRI cannot spell */
export function conceptIri({ name, file, line }: Enumeration, value: string): string {
  const local = SPELLED[value] ?? value;
  if (!/^[A-Za-z0-9_][A-Za-z0-9_-]*$/.test(local))
    throw new SourceError({ law: "vocabulary", file, line, message: `"${value}" of ${name} has no name as a concept` });
  return `${NAMESPACE}${name}-${local}`;
}

/** The enumerations of an area as concept schemes, each followed by its values; the literal of a value is its notation. */
export function conceptTerms(ir: Ir, area: Area): readonly Term[] {
  const status = statusOf(ir.types.filter((type) => type.area === area));
  return ir.enumerations
    .filter((item) => item.area === area)
    .flatMap((item) => [
      {
        iri: NAMESPACE + item.name,
        statements: [
          link(IRI.type, IRI.conceptScheme),
          ...texts(IRI.prefLabel, item.title),
          ...texts(IRI.definition, item.description),
          link(IRI.isDefinedBy, NAMESPACE),
          status,
        ],
      },
      ...item.values.map(({ value, meaning }) => ({
        iri: conceptIri(item, value),
        statements: [
          link(IRI.type, IRI.concept),
          ...texts(IRI.prefLabel, meaning),
          [IRI.notation, { text: value }] as const,
          link(IRI.inScheme, NAMESPACE + item.name),
        ],
      })),
    ]);
}
