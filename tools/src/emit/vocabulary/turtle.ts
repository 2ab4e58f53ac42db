// SPDX-License-Identifier: Apache-2.0
import { byPredicate, IRI, type Section, type Term, type Value } from "./statement.js";

const LOCAL = /^[A-Za-z_](?:[\w-]*[\w])?$/;

function iriText(prefixes: Readonly<Record<string, string>>, iri: string): string {
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    const local = iri.startsWith(namespace) ? iri.slice(namespace.length) : "";
    if (LOCAL.test(local)) return `${prefix}:${local}`;
  }
  return `<${iri}>`;
}

function valueText(prefixes: Readonly<Record<string, string>>, value: Value): string {
  if ("iri" in value) return iriText(prefixes, value.iri);
  const quoted = `"${value.text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n").replaceAll("\r", "\\r")}"`;
  if (value.language !== undefined) return `${quoted}@${value.language}`;
  return value.datatype === undefined ? quoted : `${quoted}^^${iriText(prefixes, value.datatype)}`;
}

function termText(prefixes: Readonly<Record<string, string>>, { iri, statements }: Term): string {
  const lines = [...byPredicate(statements)].map(([predicate, values]) => {
    const name = predicate === IRI.type ? "a" : iriText(prefixes, predicate);
    return `    ${name} ${values.map((value) => valueText(prefixes, value)).join(", ")}`;
  });
  return `${iriText(prefixes, iri)}\n${lines.join(" ;\n")} .\n`;
}

/** The sections as Turtle (RDF 1.1); `mark` becomes the first comment. */
export function turtleText(
  mark: string,
  prefixes: Readonly<Record<string, string>>,
  sections: readonly Section[],
): string {
  const head = Object.entries(prefixes).map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`);
  const body = sections
    .filter(({ terms }) => terms.length > 0)
    .map(({ heading, terms }) => `# ${heading}\n\n${terms.map((term) => termText(prefixes, term)).join("\n")}`);
  return `# ${mark}\n# SPDX-License-Identifier: CC-BY-4.0\n${head.join("")}\n${body.join("\n")}`;
}
