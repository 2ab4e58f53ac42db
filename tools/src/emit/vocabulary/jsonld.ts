// SPDX-License-Identifier: Apache-2.0
import { literalText } from "../literal.js";
import { byPredicate, IRI, type Section, type Term, type Value } from "./statement.js";

function compact(prefixes: Readonly<Record<string, string>>, iri: string): string {
  const fitting = Object.entries(prefixes).filter(([, namespace]) => iri.startsWith(namespace) && iri !== namespace);
  const [longest] = fitting.sort(([, a], [, b]) => b.length - a.length);
  return longest === undefined ? iri : `${longest[0]}:${iri.slice(longest[1].length)}`;
}

function objectOf(prefixes: Readonly<Record<string, string>>, value: Value): unknown {
  if ("iri" in value) return { "@id": compact(prefixes, value.iri) };
  if (value.language !== undefined) return { "@value": value.text, "@language": value.language };
  return value.datatype === undefined
    ? value.text
    : { "@value": value.text, "@type": compact(prefixes, value.datatype) };
}

function nodeOf(prefixes: Readonly<Record<string, string>>, { iri, statements }: Term): Record<string, unknown> {
  const members = [...byPredicate(statements)].map(([predicate, values]): readonly [string, unknown] => {
    const isType = predicate === IRI.type;
    const items = values.map((value) =>
      isType && "iri" in value ? compact(prefixes, value.iri) : objectOf(prefixes, value),
    );
    return [isType ? "@type" : compact(prefixes, predicate), items.length === 1 ? items[0] : items];
  });
  return { "@id": compact(prefixes, iri), ...Object.fromEntries(members) };
}

/** The same sections as JSON-LD 1.1. `mark` is a member outside the context, which processors pass over. */
export function jsonLdText(
  mark: string,
  prefixes: Readonly<Record<string, string>>,
  sections: readonly Section[],
): string {
  const nodes = sections.flatMap(({ terms }) => terms.map((term) => nodeOf(prefixes, term)));
  const document = { mark, "@context": { "@version": 1.1, ...prefixes }, "@graph": nodes };
  return `${literalText(document, { json: true, width: 200 })}\n`;
}
